// SPDX-License-Identifier: Apache-2.0
// "AKPK" of one person and of a unit, with the columns offices use (regulation.md 7). What the file does not know (SKP, duties)
// stays blank, to be filled by hand.
#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "core/history/entities.h"
#include "core/reports/need/akpk.h"
#include "core/reports/report_entries.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

int proposalYear(const ReportSource& source) { return source.request.year != 0 ? yearAsked(source) : source.request.asOf.year() + 1; }

/// Several are marked, so that a wrapped one does not run into the next.
QString listed(const QStringList& texts)
{
    if (texts.isEmpty()) return u"-"_s;
    return texts.size() == 1 ? texts.front() : u"• "_s + texts.join(u"\n• "_s);
}

/// More would make a row taller than it helps.
QStringList newest(const QStringList& done)
{
    constexpr qsizetype kNewest = 3;
    QStringList shown = done.first(std::min(kNewest, done.size()));
    if (done.size() > kNewest) shown << u"dan %1 pelatihan lain"_s.arg(done.size() - kNewest);
    return shown;
}

QString analysis(const Akpk& akpk, const AkpkLine& line)
{
    if (line.required == 0) return u"belum ada standar untuk jabatan ini"_s;
    if (line.assessed == 0) return u"belum dinilai"_s;
    QStringList texts;
    for (const auto& gap : line.gaps) texts << gapText(akpk, gap);
    if (texts.isEmpty()) texts << u"memenuhi semua yang dinilai"_s;
    if (line.assessed < line.required) texts << u"%1 kompetensi belum dinilai"_s.arg(line.required - line.assessed);
    return listed(texts);
}

std::vector<QString> notes(const Akpk& akpk, bool isList)
{
    const QString columns = u" “Sudah diikuti”: tiga pelatihan terbaru. “Belum diikuti”: pelatihan dalam katalog yang menutup kesenjangan itu dan cocok dengan jenis jabatannya."_s;
    std::vector<QString> all{u"SKP/uraian tugas diisi dengan tangan."_s + (isList ? columns : QString()),
                             u"“Yang dibutuhkan”: usulan perangkat daerah bila ada; selain itu kompetensi yang levelnya kurang."_s};
    const auto rules = gapRuleNotes(akpk.people.tables);
    all.insert(all.end(), rules.begin(), rules.begin() + 2);
    return all;
}

// ---- of a unit

Listing listingOf(const Akpk& akpk, int year)
{
    Listing list;
    list.title = u"Analisis kebutuhan menurut pegawai"_s;
    list.pointSize = 7;  // long texts in many columns
    ReportColumn nip = namedColumn(u"nip"_s, u"NIP"_s), status = namedColumn(u"status"_s, u"Status"_s);
    nip.inPortrait = nip.inLandscape = status.inPortrait = status.inLandscape = false;  // on paper under the name
    nip.wrap = false;
    list.columns = {namedColumn(u"nama"_s, u"Nama / NIP"_s, CellType::text, 1.6), nip, status, wideColumn(namedColumn(u"pendidikan"_s, u"Pendidikan terakhir"_s, CellType::text, 0.8)),
                    namedColumn(u"jabatan"_s, u"Jabatan"_s, CellType::text, 1.5), wideColumn(namedColumn(u"unit"_s, u"Bidang / Seksi / Subbag"_s, CellType::text, 1.5)),
                    wideColumn(namedColumn(u"skp"_s, u"SKP / Uraian tugas"_s, CellType::text, 1)), namedColumn(u"sudah"_s, u"Sudah diikuti"_s, CellType::text, 1.8),
                    namedColumn(u"belum"_s, u"Belum diikuti"_s, CellType::text, 1.7), namedColumn(u"kesenjangan"_s, u"Analisis kesenjangan kompetensi (level → syarat)"_s, CellType::text, 2.4),
                    namedColumn(u"kebutuhan"_s, u"Rencana pengembangan kompetensi yang dibutuhkan"_s, CellType::text, 1.2), wideColumn(namedColumn(u"tahun"_s, u"Tahun usulan"_s, CellType::text, 0.5))};
    list.columnGroups = {{u"Kompetensi (pelatihan / peningkatan kompetensi) yang"_s, 7, 2}};
    for (const auto& line : akpk.lines) {
        const ListedPerson& p = *line.person;
        list.add(p.office, {u"%1\n%2"_s.arg(fullName(p.row.person), p.row.person.nip), p.row.person.nip, staffKindText(p.staff), educationText(p.row.person), p.post, p.unitName, {}, listed(newest(line.done)),
                            listed(remedyNames(line)), analysis(akpk, line), listed(line.proposed.isEmpty() ? shortNeeds(akpk, line) : line.proposed), year});
    }
    return list;
}

ReportTable staffRecap(const Akpk& akpk)
{
    StaffFigure people{u"Pegawai"_s}, assessed{u"Sudah dinilai"_s}, lacking{u"Berkesenjangan"_s}, gaps{u"Kesenjangan"_s}, levels{u"Level kurang"_s}, proposed{u"Diusulkan"_s};
    for (const auto& line : akpk.lines) {
        const auto at = static_cast<std::size_t>(line.person->staff);
        ++people.ofStaff[at];
        assessed.ofStaff[at] += line.assessed > 0;
        lacking.ofStaff[at] += !line.gaps.empty();
        gaps.ofStaff[at] += static_cast<qint64>(line.gaps.size());
        for (const auto& gap : line.gaps) levels.ofStaff[at] += gap.missing();
        proposed.ofStaff[at] += !line.proposed.isEmpty();
    }
    return staffTable(u"Rekapitulasi"_s, {people, assessed, lacking, gaps, levels, proposed});
}

Report ofUnit(const ReportSource& source)
{
    const int year = proposalYear(source);
    const auto akpk = akpkOf(source, year);
    Report report = framed(source, u"ANALISIS KEBUTUHAN PENGEMBANGAN KOMPETENSI (AKPK)"_s,
                           {unitName(akpk->people.units, akpk->people.asked), u"Keadaan per %1, usulan tahun %2"_s.arg(longDate(source.request.asOf)).arg(year)});
    report.blocks.emplace_back(staffRecap(*akpk));
    report.blocks.emplace_back(arrangedAsAsked(source, listingOf(*akpk, year)));
    report.footnotes = notes(*akpk, true);
    return report;
}

// ---- of one person

Facts factsOf(const ReportSource& source, const ListedPerson& p)
{
    Facts facts;
    facts.facts = {{u"Instansi"_s, source.agency.name.isEmpty() ? u"-"_s : source.agency.name},
                   {u"Nama"_s, fullName(p.row.person)},
                   {u"NIP"_s, groupedNip(p.row.person.nip)},
                   {u"Status"_s, staffKindText(p.staff)},
                   {u"Pendidikan terakhir"_s, educationText(p.row.person)},
                   {u"Pangkat/Golongan"_s, p.rank},
                   {u"Jabatan"_s, p.post},
                   {u"Bidang / Seksi / Subbag"_s, p.unitName},
                   {u"SKP / Uraian tugas"_s, QString(90, u'.')}};
    for (auto& fact : facts.facts)
        if (fact.value.isEmpty()) fact.value = u"-"_s;
    return facts;
}

/// KM, KS and KT: gap and proposal for each kind.
ReportTable gapTable(const Akpk& akpk, const AkpkLine& line)
{
    ReportTable table;
    table.title = u"Kesenjangan kompetensi dan usulan pengembangan"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Kompetensi"_s, CellType::text, 2.2}, {u"Syarat"_s, CellType::integer, 0.5, Align::center}, {u"Dimiliki"_s, CellType::integer, 0.5, Align::center},
                     {u"Kurang"_s, CellType::integer, 0.5, Align::center}, {u"Usulan pengembangan"_s, CellType::text, 3}, {u"JP"_s, CellType::integer, 0.4}};
    table.columnGroups = {{u"Level"_s, 2, 3}};
    int number = 0;
    constexpr std::array<std::pair<CompetencyKind, const char16_t*>, 3> kinds{
        {{CompetencyKind::technical, u"KT – Kompetensi Teknis"}, {CompetencyKind::managerial, u"KM – Kompetensi Manajerial"}, {CompetencyKind::socioCultural, u"KS – Kompetensi Sosial Kultural"}}};
    for (const auto& [kind, heading] : kinds) {
        bool opened = false;
        for (const auto& gap : line.gaps) {
            if (akpk.competency(gap).kind != kind) continue;
            if (!opened) table.addGroup(QString::fromUtf16(heading));
            opened = true;
            const Offering* best = gap.remedies.empty() ? nullptr : gap.remedies.front();
            table.add({++number, u"%1 %2"_s.arg(akpk.competency(gap).code, akpk.competency(gap).name), gap.required, gap.level, gap.missing(),
                       best ? best->name : u"belum ada pelatihan yang sesuai dalam katalog"_s, best ? ReportCell(best->hoursJp) : ReportCell()});
        }
    }
    return table;
}

ReportTable listTable(const QString& title, const QStringList& lines)
{
    ReportTable table;
    table.title = title;
    table.columns = {{u"No"_s, CellType::integer, 0.3}, {u"Uraian"_s, CellType::text, 5}};
    int number = 0;
    for (const QString& line : lines) table.add({++number, line});
    return table;
}

Report ofPerson(const ReportSource& source)
{
    const int year = proposalYear(source);
    const auto akpk = akpkOf(source, year);
    const auto row = valueOrThrow(PersonStore(source.session()).byUid(source.request.person));
    const AkpkLine* line = akpk->find(row.uid);
    if (!line) throw Failure(ErrorCode::invalidInput, u"%1 tidak aktif, jadi tidak punya analisis kebutuhan pengembangan kompetensi."_s.arg(fullName(row.person)));
    Report report = framed(source, u"ANALISIS KEBUTUHAN PENGEMBANGAN KOMPETENSI (AKPK) INDIVIDU"_s,
                           {u"Keadaan per %1, usulan tahun %2"_s.arg(longDate(source.request.asOf)).arg(year)});
    report.blocks.emplace_back(factsOf(source, *line->person));
    report.blocks.emplace_back(Paragraph{u"Dari %1 kompetensi yang disyaratkan, %2 sudah dinilai dan %3 masih berkesenjangan."_s.arg(line->required).arg(line->assessed).arg(line->gaps.size())});
    report.blocks.emplace_back(gapTable(*akpk, *line));
    report.blocks.emplace_back(listTable(u"Kompetensi (pelatihan) yang sudah diikuti"_s, line->done));
    report.blocks.emplace_back(listTable(u"Rencana pengembangan kompetensi yang dibutuhkan"_s, needs(*akpk, *line)));
    report.footnotes = notes(*akpk, false);
    report.mayShrinkTo = kOnePageForm;
    report.signatures = {blankSigner(u"Mengetahui"_s, u"Atasan langsung"_s), blankSigner({}, u"Pegawai"_s)};
    report.signatures[1].name = fullName(line->person->row.person);
    report.signatures[1].nip = line->person->row.person.nip;
    return report;
}

std::vector<int> restsOn()
{
    std::vector<int> all = rests::gaps();
    all.push_back(entity::proposal);
    return all;
}

}  // namespace

ReportEntry akpkPersonEntry()
{
    return {"akpk-person", u"AKPK individu", u"Analisis kebutuhan pengembangan kompetensi satu pegawai: kesenjangan teknis, manajerial, sosial kultural, dan usulannya.",
            {nip}, {year, asOf}, restsOn(), ofPerson};
}

ReportEntry akpkUnitEntry()
{
    return {"akpk-unit", u"AKPK per unit kerja", u"Analisis kebutuhan pengembangan kompetensi tiap pegawai satu unit: yang sudah dan belum diikuti, kesenjangan, dan yang dibutuhkan.",
            {}, {unit, year, asOf}, restsOn(), ofUnit, Orientation::landscape, true};
}

}  // namespace core
