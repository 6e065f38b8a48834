// SPDX-License-Identifier: Apache-2.0
// "Rencana pengembangan individu (IDP)": what a person will learn in a year. Seats of the year's plan first, then what the catalogue
// offers for the gaps that stay open. Career goals stay blank, to be filled in the talk with the superior.
#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "core/plan/plan_words.h"
#include "core/reference/reference_store.h"
#include "core/reports/need/akpk.h"
#include "core/reports/plan/planned.h"
#include "core/reports/report_entries.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

QString dotted() { return QString(80, u'.'); }

struct Idp {
    const Akpk& akpk;
    const AkpkLine& line;
    std::optional<PlanListing> plan;

    [[nodiscard]] ReportTable table() const
    {
        ReportTable table;
        table.title = u"Rencana pengembangan"_s;
        table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Kompetensi"_s, CellType::text, 1.8}, {u"Metode"_s, CellType::text, 0.9}, {u"Topik"_s, CellType::text, 2},
                         {u"Jenis diklat"_s, CellType::text, 1.2}, {u"JP"_s, CellType::integer, 0.4, Align::automatic, true, true, true, 1, {}, true}, {u"Penyelenggara"_s, CellType::text, 1.3},
                         {u"Periode"_s, CellType::text, 1.1}, {u"Estimasi biaya (Rp)"_s, CellType::rupiah, 1.1, Align::automatic, true, true, true, 1, {}, true}, {u"Status"_s, CellType::text, 0.9}};
        addPlanned(table);
        addOpen(table);
        if (hasData(table)) addSum(table);
        return table;
    }

private:
    static QString capitalised(const QString& word) { return word.isEmpty() ? u"-"_s : word.left(1).toUpper() + word.mid(1); }

    void addPlanned(ReportTable& table) const
    {
        if (!plan) return;
        for (const auto& planned : plan->classes)
            for (const auto& seat : planned.seats)
                if (seat.person == line.person->row.uid)
                    table.add({number(table), planned.competencies.join(u"; "_s), capitalised(planned.path), planned.name, planned.form, planned.hoursJp, planned.provider, scheduleText(planned), seat.costRupiah,
                               u"Rencana %1"_s.arg(planStateName(plan->heading.state))});
    }

    void addOpen(ReportTable& table) const
    {
        for (const auto& gap : line.gaps) {
            if (isPlanned(akpk.competency(gap).code)) continue;
            const QString what = u"%1 %2 (%3→%4)"_s.arg(akpk.competency(gap).code, akpk.competency(gap).name).arg(gap.level).arg(gap.required);
            if (gap.remedies.empty()) {
                table.add({number(table), what, u"-"_s, u"-"_s, u"-"_s, {}, u"-"_s, u"-"_s, {}, u"Belum ada pelatihan"_s});
                continue;
            }
            const Offering& best = *gap.remedies.front();
            const TrainingForm* form = findTrainingFormByCode(akpk.people.tables, best.formCode);
            table.add({number(table), what, capitalised(form ? form->kind : QString()), best.name, form ? form->name : best.formCode, best.hoursJp, best.provider, u"belum dijadwalkan"_s,
                       best.isCostKnown ? ReportCell(best.costPerPersonRupiah) : ReportCell(), u"Usulan"_s});
        }
    }

    /// Every row of the table so far is one of data.
    static int number(const ReportTable& table) { return static_cast<int>(table.rows.size()) + 1; }

    [[nodiscard]] bool isPlanned(const QString& code) const
    {
        if (!plan) return false;
        return std::any_of(plan->classes.begin(), plan->classes.end(), [&](const auto& planned) {
            const bool hasSeat = std::any_of(planned.seats.begin(), planned.seats.end(), [&](const auto& seat) { return seat.person == line.person->row.uid; });
            return hasSeat && std::any_of(planned.competencies.begin(), planned.competencies.end(), [&](const QString& raised) { return raised.startsWith(code + u' '); });
        });
    }

    static void addSum(ReportTable& table)
    {
        qint64 hours = 0, cost = 0;
        const auto whole = [](const ReportCell& cell) { return std::holds_alternative<qint64>(cell.value) ? std::get<qint64>(cell.value) : 0; };
        for (const auto& row : table.rows) {
            hours += whole(row.cells[5]);
            cost += whole(row.cells[8]);
        }
        table.addTotal({u"JUMLAH"_s, {}, {}, {}, {}, hours, {}, {}, cost, {}});
    }
};

Report makeIdp(const ReportSource& source)
{
    const int year = yearAsked(source);
    const auto akpk = akpkOf(source, year);
    const auto row = valueOrThrow(PersonStore(source.session()).byUid(source.request.person));
    const AkpkLine* line = akpk->find(row.uid);
    if (!line) throw Failure(ErrorCode::invalidInput, u"%1 tidak aktif, jadi tidak punya rencana pengembangan."_s.arg(fullName(row.person)));
    const auto heading = planOfYear(source.log, year);
    Idp idp{*akpk, *line, std::nullopt};
    if (heading) idp.plan = valueOrThrow(planListing(source.log, valueOrThrow(PlanStore(source.log).load(heading->uid))));
    const ListedPerson& p = *line->person;
    Report report = framed(source, u"RENCANA PENGEMBANGAN INDIVIDU (IDP)"_s, {u"Tahun %1"_s.arg(year)});
    report.blocks.emplace_back(Facts{{{u"Nama"_s, fullName(p.row.person)},
                                      {u"NIP"_s, groupedNip(p.row.person.nip)},
                                      {u"Status"_s, staffKindText(p.staff)},
                                      {u"Pangkat/Golongan"_s, p.rank.isEmpty() ? u"-"_s : p.rank},
                                      {u"Jabatan"_s, p.post.isEmpty() ? u"-"_s : p.post},
                                      {u"Unit kerja"_s, p.unitName.isEmpty() ? u"-"_s : p.unitName},
                                      {u"Target karier"_s, dotted()},
                                      {u"Rencana karier"_s, dotted()}}});
    report.blocks.emplace_back(idp.table());
    report.footnotes = {heading ? u"Pelatihan dari %1; selebihnya usulan dari katalog untuk kesenjangan yang masih terbuka, yang termurah per JP."_s.arg(planNamed(*heading))
                                : u"Belum ada rencana tahun %1; usulan dari katalog untuk kesenjangan yang ada, yang termurah per JP."_s.arg(year),
                        u"Kesenjangan dihitung per %1. Status: usulan, rencana draf/diusulkan/ditetapkan. Kenaikan level baru diakui setelah dinilai ulang."_s.arg(longDate(source.request.asOf))};
    if (const QString note = heading ? planChoiceNote(source.log, *heading) : QString(); !note.isEmpty()) report.footnotes.push_back(note);
    report.mayShrinkTo = kOnePageForm;
    report.signatures = {blankSigner(u"Menyetujui"_s, u"Atasan langsung"_s), blankSigner({}, u"Pegawai"_s)};
    report.signatures[1].name = fullName(p.row.person);
    report.signatures[1].nip = p.row.person.nip;
    return report;
}

}  // namespace

ReportEntry idpEntry()
{
    return {"idp", u"Rencana pengembangan individu (IDP)", u"Yang akan dipelajari satu pegawai dalam setahun: metode, topik, JP, penyelenggara, periode, biaya.", {nip, year}, {asOf}, rests::plans(), makeIdp,
            Orientation::landscape};
}

}  // namespace core
