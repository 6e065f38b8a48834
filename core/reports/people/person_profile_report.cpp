// SPDX-License-Identifier: Apache-2.0
// "Profil pegawai": who somebody is, the posts held, what was learnt, assessed and reached. No NIK, no telephone (regulation.md 9).
#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "core/history/entities.h"
#include "core/learning/hours_store.h"
#include "core/learning/trained.h"
#include "core/performance/performance_store.h"
#include "core/plan/mandatory_store.h"
#include "core/reference/reference_store.h"
#include "core/reports/people_listing.h"
#include "core/reports/report_entries.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

QString orDash(const QString& text) { return text.isEmpty() ? u"-"_s : text; }
QString since(const QString& what, QDate day) { return day.isValid() ? u"%1, TMT %2"_s.arg(orDash(what), longDate(day)) : orDash(what); }

/// Leadership courses as the sheets of reconciliation tick them; the course history may know them too, or not.
QString leadershipText(Session& session, qint64 person)
{
    QStringList names;
    for (const MandatoryCourse course : valueOrThrow(tickedCourses(session, person))) names << mandatoryName(course);
    return names.isEmpty() ? QString() : names.join(u"; "_s) + u" (menurut lembar rekonsiliasi)"_s;
}

Facts factsOf(const PersonGap& gap, const ReferenceTables& tables, const QString& leadership)
{
    const Person& p = gap.row.person;
    const QString birth = p.birthDate.isValid() ? (p.birthPlace.isEmpty() ? QString() : p.birthPlace + u", "_s) + longDate(p.birthDate) : p.birthPlace;
    const PostKind* kind = findPostKind(tables, gap.post.kind);
    const QDate retires = retirementDay(p, kind, gap.post.title);
    Facts facts;
    facts.facts = {{u"Nama"_s, fullName(p)},
                   {u"NIP"_s, orDash(groupedNip(p.nip))},
                   {u"Tempat, tanggal lahir"_s, orDash(birth)},
                   {u"Jenis kelamin"_s, p.sex == Sex::male ? u"Laki-laki"_s : p.sex == Sex::female ? u"Perempuan"_s : u"-"_s},
                   {u"Status"_s, staffKindText(gap.staff) + (gap.active ? QString() : u", tidak aktif"_s)},
                   {u"Kedudukan hukum"_s, orDash(p.legalPositionName)},
                   {u"Pangkat/Golongan"_s, since(rankText(p, tables), p.gradeSince)},
                   {u"Jabatan"_s, since(gap.post.title, p.postSince)},
                   {u"Jenis jabatan"_s, kind ? kind->name : u"tidak diketahui"_s},
                   {u"Unit kerja"_s, orDash(gap.unitPath.isEmpty() ? p.unitName : gap.unitPath)},
                   {u"Pendidikan"_s, orDash(educationText(p))},
                   {u"TMT pensiun"_s, retires.isValid() ? longDate(retires) : u"-"_s}};
    if (!leadership.isEmpty()) facts.facts.insert(facts.facts.end() - 1, {u"Pelatihan kepemimpinan"_s, leadership});
    return facts;
}

ReportTable postsOf(const PostHistory& history)
{
    ReportTable table;
    table.title = u"Riwayat jabatan"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"TMT"_s, CellType::date, 0.9}, {u"Jabatan"_s, CellType::text, 4}, {u"Eselon"_s, CellType::text, 0.8, Align::center}};
    std::vector<const PostHistoryRow*> rows;
    for (const auto& row : history.rows) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->since > b->since; });
    int number = 0;
    for (const auto* row : rows) table.add({++number, row->since.isValid() ? ReportCell(row->since) : ReportCell(), row->title, orDash(row->eselonName)});
    return table;
}

ReportTable coursesOf(const LearningOfPerson& learning)
{
    ReportTable table;
    table.title = u"Riwayat pelatihan"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Tahun"_s, CellType::text, 0.6, Align::center}, {u"Pelatihan"_s, CellType::text, 3}, {u"Bentuk"_s, CellType::text, 1.5},
                     {u"Penyelenggara"_s, CellType::text, 1.8}, {u"Nomor sertifikat"_s, CellType::text, 1.4},
                     {u"Sertifikat"_s, CellType::integer, 0.7, Align::automatic, true, true, true, 1, {}, true}, {u"Diakui"_s, CellType::integer, 0.6, Align::automatic, true, true, true, 1, {}, true}};
    table.columnGroups = {{u"JP"_s, 6, 2}};
    std::vector<const CountedCourse*> rows;
    for (const auto& course : learning.courses) rows.push_back(&course);
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->hours.year.value_or(0) > b->hours.year.value_or(0); });
    int number = 0;
    qint64 certificate = 0, counted = 0;
    for (const auto* course : rows) {
        const auto& c = course->row.course;
        table.add({++number, course->hours.year ? ReportCell(*course->hours.year) : ReportCell(u"-"_s), c.name, orDash(course->row.formName), orDash(course->row.provider),
                   orDash(c.certificateNumber), course->hours.certificate, course->hours.counted});
        certificate += course->hours.certificate;
        counted += course->hours.counted;
    }
    if (number > 0) table.addTotal({u"JUMLAH"_s, {}, {}, {}, {}, {}, certificate, counted});
    return table;
}

/// "Sangat Baik" for "SANGAT BAIK", as the list of predicates writes it.
QString predicateText(const QString& written)
{
    if (written != written.toUpper()) return written;
    QString text = written.toLower();
    for (qsizetype i = 0; i < text.size(); ++i)
        if (i == 0 || text[i - 1] == u' ') text[i] = text[i].toUpper();
    return text;
}

ReportTable performanceOf(const std::vector<PerformanceRow>& rows)
{
    ReportTable table;
    table.title = u"Predikat kinerja"_s;
    table.columns = {{u"Tahun"_s, CellType::text, 0.6, Align::center}, {u"Predikat"_s, CellType::text, 3}};
    for (const auto& row : rows) table.add({row.year, predicateText(row.predicate)});
    return table;
}

ReportTable gapsOf(const PersonGap& gap)
{
    ReportTable table;
    table.title = u"Kompetensi"_s;
    table.columns = {{u"Kode"_s, CellType::text, 0.7, Align::left, false}, {u"Kompetensi"_s, CellType::text, 3}, {u"Syarat"_s, CellType::integer, 0.6, Align::center},
                     {u"Dimiliki"_s, CellType::integer, 0.6, Align::center}, {u"Keadaan"_s, CellType::text, 1.2}};
    for (const auto& r : gap.requirements)
        table.add({r.code, r.name, r.required, r.chosen.state == LevelState::counts ? ReportCell(r.chosen.level) : ReportCell(u"-"_s), {gapStateText(r.state), gapStateShade(r.state)}});
    return table;
}

Radar radarOf(const PersonGap& gap)
{
    Radar radar;
    radar.title = u"Kompetensi: syarat jabatan dan yang dimiliki"_s;
    for (const auto& r : gap.requirements)
        radar.axes.push_back({r.name, r.required, r.chosen.state == LevelState::counts ? std::optional<int>(r.chosen.level) : std::nullopt});
    return radar;
}

constexpr std::size_t kBesideRadar = 14;  ///< rows of tables that are not higher than the chart, or hardly

/// At the end, so that the chart leaves no gap between tables that may be divided. A radar of what nobody has measured says nothing.
/// The short table of predicates before it stands in the same column, else it is alone on a wide page.
void addCompetencies(Report& report, const PersonGap& gap, std::size_t predicates)
{
    if (gap.requirements.empty()) {
        report.blocks.emplace_back(Paragraph{u"Belum ada standar kompetensi untuk jabatan ini."_s});
        return;
    }
    report.blocks.emplace_back(gapsOf(gap));
    Radar radar = radarOf(gap);
    if (std::none_of(radar.axes.begin(), radar.axes.end(), [](const auto& axis) { return axis.measured.has_value(); })) return;
    report.blocks.emplace_back(std::move(radar));
    const std::size_t end = report.blocks.size();
    report.sideBySide = {end - (gap.requirements.size() + predicates <= kBesideRadar ? 3 : 2), end - 1, end};
}

Report makePersonProfile(const ReportSource& source)
{
    Session& session = source.session();
    const auto tables = valueOrThrow(ReferenceStore(session).load());
    const PersonGap gap = valueOrThrow(personGapWithTraining(session, source.request.person, source.request.asOf));
    const auto learning = valueOrThrow(HoursStore(session).ofPerson(gap.row.uid, source.request.asOf.year()));
    Report report = framed(source, u"PROFIL PEGAWAI"_s, {u"Keadaan per "_s + longDate(source.request.asOf)});
    report.blocks.emplace_back(factsOf(gap, tables, leadershipText(session, gap.row.id.value)));
    report.blocks.emplace_back(postsOf(valueOrThrow(PersonStore(session).history(gap.row.id))));
    report.blocks.emplace_back(coursesOf(learning));
    report.blocks.emplace_back(Paragraph{u"Tahun %1: %2 JP diakui dari %3 JP sertifikat."_s.arg(learning.year).arg(learning.total.counted).arg(learning.total.certificate)});
    const auto predicates = valueOrThrow(PerformanceStore(session).ofPerson(gap.row.id));
    report.blocks.emplace_back(performanceOf(predicates));
    addCompetencies(report, gap, predicates.size());
    report.footnotes = {u"TMT pensiun menurut SIASN; tanpa itu dihitung dari batas usia pensiun jenis jabatan menurut pengaturan instansi. Data pribadi: gunakan hanya untuk keperluan dinas (UU 27/2022)."_s};
    return report;
}

}  // namespace

ReportEntry personProfileEntry()
{
    std::vector<int> all = rests::gaps();
    all.push_back(entity::reconciliation);
    return {"person-profile", u"Profil pegawai", u"Data kepegawaian, jabatan, kompetensi, pelatihan, dan kinerja satu pegawai.", {nip}, {asOf}, all, makePersonProfile};
}

}  // namespace core
