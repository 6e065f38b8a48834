// SPDX-License-Identifier: Apache-2.0
#include "core/plan/annual_plan_report.h"

#include "core/base/text.h"
#include "core/gap/staff_table.h"
#include "core/organisation/agency_letterhead.h"

#include <algorithm>
#include <numeric>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kNamedPeople = 20;  // more would fill the page

QString orElse(const QString& text, const QString& otherwise) { return text.isEmpty() ? otherwise : text; }

QString scheduleOf(const PlannedClass& c) { return c.place.isEmpty() ? scheduleText(c) : scheduleText(c) + u", "_s + c.place; }

QString typeAndPath(const PlannedClass& c)
{
    const QString form = orElse(c.form, u"belum dinyatakan"_s);
    return c.path.isEmpty() ? form : u"%1 (%2)"_s.arg(form, c.path);
}

QString shareOfBudget(const PlanListing& plan)
{
    const auto& heading = plan.heading;
    return heading.budgetRupiah <= 0 ? QString() : spentShareText(heading.totals.costRupiah, heading.budgetRupiah);
}

Facts factsOf(const PlanListing& plan)
{
    const PlanHeading& h = plan.heading;
    const QString share = shareOfBudget(plan);
    Facts facts;
    facts.facts = {{u"Rencana"_s, u"%1 (%2)"_s.arg(h.name, planStateName(h.state))},
                   {u"Pagu anggaran"_s, rupiah(h.budgetRupiah)},
                   {u"Kebutuhan biaya"_s, rupiah(h.totals.costRupiah) + (share.isEmpty() ? QString() : u" (%1 dari pagu)"_s.arg(share))},
                   {u"Sisa pagu"_s, rupiah(h.budgetRupiah - h.totals.costRupiah)},
                   {u"Peserta"_s, u"%1 pegawai, %2 kursi, %3 angkatan"_s.arg(grouped(h.totals.peopleServed), grouped(h.seats), grouped(h.totals.angkatanRun))},
                   {u"Kesenjangan ditutup"_s, u"%1 level"_s.arg(grouped(h.totals.gapLevelsClosed))},
                   {u"Belum terpenuhi"_s, u"%1 kebutuhan (%2 level); %3 kebutuhan perlu dinilai lebih dahulu"_s.arg(grouped(plan.gapsLeft), grouped(plan.levelsLeft),
                                                                                                                 grouped(plan.needsToAssess))}};
    if (const auto& must = plan.mandatory; must.people() > 0)
        facts.facts.push_back({u"Pelatihan wajib"_s, u"%1 dari %2 pegawai mendapat kursi (%3); bagi %4 pegawai pelatihannya belum ada di katalog"_s.arg(
                                                        grouped(must.seated()), grouped(must.people()), rupiah(must.costRupiah), grouped(must.noOffering()))});
    if (!h.decree.number.isEmpty()) facts.facts.insert(facts.facts.begin() + 1, {u"Keputusan"_s, u"Nomor %1 tanggal %2"_s.arg(h.decree.number, longDate(h.decree.date))});
    return facts;
}

QString summaryOf(const PlanListing& plan)
{
    const PlanHeading& h = plan.heading;
    const QString share = shareOfBudget(plan);
    return u"Rencana ini mengembangkan kompetensi %1 pegawai dalam %2 angkatan pelatihan dan menutup %3 level kesenjangan dengan biaya %4%5; sisa pagu %6. "
           "Sesudah rencana ini masih ada %7 kebutuhan yang belum terpenuhi."_s.arg(grouped(h.totals.peopleServed), grouped(h.totals.angkatanRun),
                                                                                    grouped(h.totals.gapLevelsClosed), rupiah(h.totals.costRupiah))
        .arg(share.isEmpty() ? QString() : u" atau %1 dari pagu %2"_s.arg(share, rupiah(h.budgetRupiah)), rupiah(h.budgetRupiah - h.totals.costRupiah),
             grouped(plan.gapsLeft));
}

ReportTable classTable(const PlanListing& plan)
{
    ReportTable table;
    table.title = u"A. Rencana pelaksanaan"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.4},
                     {u"Pelatihan"_s, CellType::text, 2.2},
                     {u"Kompetensi (level)"_s, CellType::text, 2.4},
                     {u"Jenis dan jalur"_s, CellType::text, 1.5},
                     {u"JP"_s, CellType::integer, 0.45},
                     {u"Penyelenggara"_s, CellType::text, 1.6},
                     {u"Jadwal dan tempat"_s, CellType::text, 1.6},
                     {u"Kesesuaian kurikulum"_s, CellType::text, 1.4},
                     {u"Peserta"_s, CellType::integer, 0.7, Align::automatic, true, true, true, 1, {}, true},
                     {u"Anggaran (Rp)"_s, CellType::rupiah, 1.3, Align::automatic, true, true, true, 1, {}, true}};
    table.numberedColumns = true;
    int number = 0;
    std::size_t seats = 0;
    for (const auto& c : plan.classes) {
        table.add({++number, classTitle(c), orElse(c.competencies.join(u"; "_s), u"-"_s), typeAndPath(c), c.hoursJp, orElse(c.provider, u"belum ditetapkan"_s),
                   scheduleOf(c), orElse(c.curriculum, u"belum dinyatakan"_s), c.seats.size(), c.costRupiah()});
        seats += c.seats.size();
    }
    table.addTotal({u"JUMLAH"_s, {}, {}, {}, {}, {}, {}, {}, seats, plan.costRupiah()});
    return table;
}

QString besideGaps(SeatReason reason)
{
    if (reason == SeatReason::mandatory) return u"pelatihan wajib"_s;
    return reason == SeatReason::hourFloor ? u"pemenuhan JP setahun"_s : u"-"_s;
}

void addClass(ReportTable& table, const PlannedClass& c, int& number)
{
    table.addGroup(u"%1 – %2, %3"_s.arg(classTitle(c), orElse(c.provider, u"penyelenggara belum ditetapkan"_s), scheduleOf(c)));
    for (const auto& seat : c.seats)
        table.add({++number, seat.nip, seat.name, seat.post, orElse(seat.unit, u"-"_s),
                   orElse(seat.competencies, besideGaps(seat.reason)), seat.levelsClosed, seat.costRupiah});
    if (c.fixedCostRupiah != 0) table.add({{}, {}, u"Biaya tetap angkatan"_s, {}, {}, {}, {}, c.fixedCostRupiah});
    const int levels = std::accumulate(c.seats.begin(), c.seats.end(), 0, [](int sum, const auto& seat) { return sum + seat.levelsClosed; });
    table.addSubtotal({u"Jumlah %1 pegawai"_s.arg(c.seats.size()), {}, {}, {}, {}, {}, levels, c.costRupiah()});
}

ReportTable peopleTable(const PlanListing& plan)
{
    ReportTable table;
    table.title = u"B. Pegawai yang dikembangkan"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.5},
                     {u"NIP"_s, CellType::text, 1.7, Align::left, false},
                     {u"Nama"_s, CellType::text, 2.4},
                     {u"Jabatan"_s, CellType::text, 2.4},
                     {u"Unit kerja"_s, CellType::text, 2.3},
                     {u"Kompetensi (level → syarat)"_s, CellType::text, 1.8},
                     {u"Level naik"_s, CellType::integer, 0.6, Align::center, true, true, true, 1, {}, true},
                     {u"Biaya (Rp)"_s, CellType::rupiah, 1.2, Align::automatic, true, true, true, 1, {}, true}};
    int number = 0, levels = 0;
    for (const auto& c : plan.classes) {
        addClass(table, c, number);
        for (const auto& seat : c.seats) levels += seat.levelsClosed;
    }
    table.addTotal({u"JUMLAH (%1 kursi)"_s.arg(grouped(number)), {}, {}, {}, {}, {}, levels, plan.costRupiah()});
    return table;
}

ReportTable staffRecap(const PlanListing& plan)
{
    StaffFigure people{u"Pegawai"_s}, seats{u"Kursi"_s}, levels{u"Level naik"_s}, money{u"Biaya peserta (Rp)"_s};
    QHash<Uid, int> seen;
    for (const auto& c : plan.classes)
        for (const auto& seat : c.seats) {
            seats.add(seat.staff);
            people.add(seat.staff, seen[seat.person]++ == 0 ? 1 : 0);
            levels.add(seat.staff, seat.levelsClosed);
            money.add(seat.staff, seat.costRupiah);
        }
    return staffTable(u"C. Rekapitulasi pegawai sasaran"_s, {people, seats, levels, money});
}

QString listed(const QStringList& names)
{
    const QString shown = names.mid(0, kNamedPeople).join(u"; "_s);
    return names.size() <= kNamedPeople ? shown : u"%1; dan %2 lagi"_s.arg(shown, grouped(names.size() - kNamedPeople));
}

/// What has changed under the plan since it was made.
std::vector<QString> changesSince(const PlanListing& plan)
{
    QStringList gone;
    for (const auto& c : plan.classes)
        if (c.isGone) gone << classTitle(c);
    std::vector<QString> notes;
    if (!gone.isEmpty())
        notes.push_back(u"Tidak ada lagi di katalog tahun %1, jadi isi, jadwal, dan biaya tetapnya tidak tercantum: %2."_s.arg(plan.heading.year).arg(gone.join(u"; "_s)));
    if (!plan.inactive.isEmpty()) notes.push_back(u"Sudah tidak aktif, tetapi masih mendapat kursi: %1."_s.arg(listed(plan.inactive)));
    if (!plan.goneFromFile.isEmpty()) notes.push_back(u"Tidak ada lagi dalam data pegawai, tetapi masih mendapat kursi: %1."_s.arg(listed(plan.goneFromFile)));
    return notes;
}

std::vector<QString> notesOf(const PlanListing& plan)
{
    std::vector<QString> notes = changesSince(plan);
    notes.insert(notes.end(), {
        u"Muatan menurut PP 11/2017 pasal 207 ayat (3): kompetensi, PNS sasaran, jenis dan jalur, penyelenggara, jadwal, kesesuaian dengan standar kurikulum, "
        "anggaran. Disusun oleh PyB dan ditetapkan oleh PPK."_s,
        u"Kesesuaian kurikulum sebagaimana dinyatakan dalam katalog. Kesenjangan dihitung per %1. Bobot efektivitas bentuk pelatihan dan batas JP PPPK belum "
        "terverifikasi."_s.arg(longDate(plan.asOf)),
        u"Kenaikan level adalah perkiraan; level pegawai baru berubah setelah dinilai ulang."_s});
    if (plan.costRupiah() != plan.heading.totals.costRupiah)
        notes.push_back(u"Biaya menurut katalog sekarang (%1) berbeda dari biaya ketika rencana disusun (%2)."_s.arg(rupiah(plan.costRupiah()),
                                                                                                                  rupiah(plan.heading.totals.costRupiah)));
    return notes;
}

}  // namespace

Report annualPlanReport(const PlanListing& plan, const Agency& agency, QDate signedOn)
{
    Report report;
    frameReport(report, agency, plan.asOf, signedOn);
    report.title = {u"RENCANA PENGEMBANGAN KOMPETENSI TAHUNAN"_s, u"TAHUN %1"_s.arg(plan.heading.year)};
    if (!agency.name.isEmpty()) report.subtitle = {agency.name};
    report.blocks.emplace_back(factsOf(plan));
    if (plan.classes.empty()) {
        report.blocks.emplace_back(Paragraph{u"Rencana ini belum berisi peserta."_s});
    } else {
        report.blocks.emplace_back(Paragraph{summaryOf(plan)});
        report.blocks.emplace_back(classTable(plan));
        report.blocks.emplace_back(peopleTable(plan));
        report.blocks.emplace_back(staffRecap(plan));
    }
    report.footnotes = notesOf(plan);
    return report;
}

}  // namespace core
