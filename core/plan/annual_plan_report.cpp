// SPDX-License-Identifier: Apache-2.0
#include "core/plan/annual_plan_report.h"

#include "core/base/text.h"
#include "core/gap/staff_table.h"
#include "core/organisation/agency_letterhead.h"
#include "core/plan/mandatory.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kNamedPeople = 20;  // more would fill the page

QString orElse(const QString& text, const QString& otherwise) { return text.isEmpty() ? otherwise : text; }

/// A heading says "tempat", so a place that is not known has dots to fill in.
QString scheduleOf(const PlannedClass& c) { return u"%1\n%2"_s.arg(scheduleText(c), orElse(c.place, QString(16, u'.'))); }

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

QString fairWords(const QStringList& kinds)
{
    QStringList words;
    for (const QString& kind : kinds)
        words << (kind == "unit"_L1 ? u"unit kerja"_s : kind == "sex"_L1 ? u"jenis kelamin"_s : kind == "grade"_L1 ? u"golongan"_s : kind);
    return words.join(u", "_s);
}

/// Floors and ceilings it had to keep.
void addLimits(Facts& facts, const PlanHeading& h, const PlanMeans& means)
{
    const PlanRequest& request = means.request;
    if (means.hourFloorJp > 0)
        facts.facts.push_back({u"JP minimum"_s, u"%1 JP setahun bagi PNS, %2; sesudah rencana ini %3 PNS masih di bawahnya"_s.arg(means.hourFloorJp).arg(
                                                        request.hourFloorFirst ? u"didahulukan"_s : u"diupayakan dengan sisa pagu"_s, grouped(h.totals.peopleBelowFloor))});
    if (!request.fairBy.isEmpty())
        facts.facts.push_back({u"Batas bawah kelompok"_s, u"sedikitnya %1 peserta tiap 100 pegawai aktif menurut %2"_s.arg(request.fairPercent).arg(fairWords(request.fairBy)) +
                                                              (h.totals.lackingSeats > 0 ? u"; tidak semuanya dapat dipenuhi, seluruhnya kurang %1 peserta"_s.arg(grouped(h.totals.lackingSeats)) : QString())});
    if (request.unitSharePercent) facts.facts.push_back({u"Bagian terbesar satu unit"_s, u"%1 % dari pagu"_s.arg(*request.unitSharePercent)});
    if (request.hourCeilingJp) facts.facts.push_back({u"Batas atas JP"_s, u"%1 JP setahun bagi setiap pegawai"_s.arg(*request.hourCeilingJp)});
}

Facts factsOf(const PlanListing& plan, const PlanMeans& means)
{
    const PlanHeading& h = plan.heading;
    const QString share = shareOfBudget(plan);
    Facts facts;
    facts.facts = {{u"Rencana"_s, u"%1 (%2)"_s.arg(h.name, planStateName(h.state))},
                   {u"Pagu anggaran"_s, rupiah(h.budgetRupiah)},
                   {u"Kebutuhan biaya"_s, rupiah(h.totals.costRupiah) + (share.isEmpty() ? QString() : u" (%1 dari pagu)"_s.arg(share))},
                   {u"Sisa pagu"_s, rupiah(h.budgetRupiah - h.totals.costRupiah)},
                   {u"Peserta"_s, u"%1 pegawai sebagai %2 peserta dalam %3 angkatan"_s.arg(grouped(h.totals.peopleServed), grouped(h.seats), grouped(h.totals.angkatanRun))},
                   {u"Kesenjangan ditutup"_s, u"%1 level"_s.arg(grouped(h.totals.gapLevelsClosed))},
                   {u"Belum terpenuhi"_s, u"%1 kebutuhan (%2 level); %3 kebutuhan perlu dinilai lebih dahulu"_s.arg(grouped(plan.gapsLeft), grouped(plan.levelsLeft),
                                                                                                                 grouped(plan.needsToAssess))}};
    if (const auto& must = plan.mandatory; must.people() > 0)
        facts.facts.push_back({u"Pelatihan wajib"_s, u"%1 dari %2 pegawai menjadi peserta (%3); bagi %4 pegawai pelatihannya belum ada di katalog"_s.arg(
                                                        grouped(must.seated()), grouped(must.people()), rupiah(must.costRupiah), grouped(must.noOffering()))});
    addLimits(facts, h, means);
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

ReportCell dayCell(QDate day) { return day.isValid() ? ReportCell(day) : ReportCell(); }

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
                     {u"Anggaran (Rp)"_s, CellType::rupiah, 1.3, Align::automatic, true, true, true, 1, {}, true},
                     {u"Mulai"_s, CellType::date, 1, Align::automatic, true, false, false},  // for spreadsheets
                     {u"Selesai"_s, CellType::date, 1, Align::automatic, true, false, false}};
    table.numberedColumns = true;
    int number = 0;
    std::size_t seats = 0;
    for (const auto& c : plan.classes) {
        table.add({++number, classTitle(c), orElse(c.competencies.join(u"; "_s), u"-"_s), typeAndPath(c), c.hoursJp, orElse(c.provider, u"belum ditetapkan"_s),
                   scheduleOf(c), orElse(c.curriculum, u"belum dinyatakan"_s), c.seats.size(), c.costRupiah(), dayCell(c.start), dayCell(c.end.isValid() ? c.end : c.start)});
        seats += c.seats.size();
    }
    table.addTotal({u"JUMLAH"_s, {}, {}, {}, {}, {}, {}, {}, seats, plan.costRupiah(), {}, {}});
    return table;
}

void addClass(ReportTable& table, const PlannedClass& c, int& number)
{
    const QString when = c.place.isEmpty() ? scheduleText(c) : u"%1, %2"_s.arg(scheduleText(c), c.place);
    table.addGroup(u"%1 – %2, %3"_s.arg(classTitle(c), orElse(c.provider, u"penyelenggara belum ditetapkan"_s), when));
    for (const auto& seat : c.seats)
        table.add({++number, seat.nip, seat.name, seat.post, orElse(seat.unit, u"-"_s),
                   seatAim(seat), seat.levelsClosed, seat.costRupiah});
    if (c.fixedCostRupiah != 0) table.add({{}, {}, u"Biaya tetap angkatan"_s, {}, {}, {}, {}, c.fixedCostRupiah});
    const int levels = std::accumulate(c.seats.begin(), c.seats.end(), 0, [](int sum, const auto& seat) { return sum + seat.levelsClosed; });
    table.addSubtotal({u"Jumlah %1 pegawai"_s.arg(c.seats.size()), {}, {}, {}, {}, {}, levels, c.costRupiah()});
}

ReportTable peopleTable(const PlanListing& plan)
{
    ReportTable table;
    table.title = u"B. Pegawai yang dikembangkan"_s;
    table.pointSize = 8;  // hundreds of rows
    table.columns = {{u"No"_s, CellType::integer, 0.5},
                     {u"NIP"_s, CellType::text, 1.7, Align::left, false},
                     {u"Nama"_s, CellType::text, 2.4},
                     {u"Jabatan"_s, CellType::text, 2.4},
                     {u"Unit kerja"_s, CellType::text, 2.3},
                     {u"Kompetensi (level → syarat)"_s, CellType::text, 1.8},
                     {u"Level naik"_s, CellType::integer, 0.6, Align::center, true, true, true, 1, {}, true},
                     {u"Biaya (Rp)"_s, CellType::rupiah, 1.2, Align::automatic, true, true, true, 1, {}, true}};
    int number = 0, levels = 0;
    QSet<Uid> people;
    for (const auto& c : plan.classes) {
        addClass(table, c, number);
        for (const auto& seat : c.seats) {
            levels += seat.levelsClosed;
            people.insert(seat.person);
        }
    }
    table.addTotal({u"JUMLAH (%1 peserta, %2 orang)"_s.arg(grouped(number), grouped(people.size())), {}, {}, {}, {}, {}, levels, plan.costRupiah()});
    return table;
}

ReportTable staffRecap(const PlanListing& plan)
{
    StaffFigure people{u"Pegawai"_s}, seats{u"Peserta"_s}, levels{u"Level naik"_s}, money{u"Biaya peserta (Rp)"_s};
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

/// Who pays: the lines of the budget as the plan uses them.
ReportTable fundTable(const PlanFundUse& funds, QChar letter)
{
    const auto money = [](const QString& header) { return ReportColumn{header, CellType::rupiah, 1.2, Align::automatic, true, true, true, 1, {}, true}; };
    ReportTable table;
    table.title = u"%1. Sumber anggaran"_s.arg(letter);
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Sumber dana"_s, CellType::text, 1.4}, {u"Sub kegiatan"_s, CellType::text, 1.8}, {u"Kode rekening"_s, CellType::text, 1.3},
                     {u"Unit kerja"_s, CellType::text, 1.6}, money(u"Anggaran (Rp)"_s), money(u"Dipakai rencana (Rp)"_s), money(u"Sisa (Rp)"_s)};
    int number = 0;
    qint64 all = 0, used = 0;
    for (const auto& row : funds.rows) {
        table.add({++number, orElse(row.source, u"-"_s), orElse(row.subActivity, u"-"_s), orElse(row.accountCode, u"-"_s), orElse(row.unit, u"semua unit"_s), row.rupiah, row.usedRupiah, row.leftRupiah()});
        all += row.rupiah;
        used += row.usedRupiah;
    }
    table.addTotal({u"JUMLAH"_s, {}, {}, {}, {}, all, used, all - used});
    return table;
}

ReportTable mandatoryTable(const MandatorySummary& must, QChar letter)
{
    const auto number = [](const QString& header) { return ReportColumn{header, CellType::integer, 1, Align::automatic, true, true, true, 1, {}, true}; };
    ReportTable table;
    table.title = u"%1. Pelatihan wajib"_s.arg(letter);
    table.columns = {{u"Pelatihan"_s, CellType::text, 3}, number(u"Perlu mengikuti"_s), number(u"Menjadi peserta"_s), number(u"Belum ada di katalog"_s), number(u"Menunggu"_s)};
    for (const auto& c : must.courses) table.add({mandatoryName(c.course), c.people, c.seated, c.noOffering, c.people - c.seated - c.noOffering});
    table.addTotal({u"JUMLAH"_s, must.people(), must.seated(), must.noOffering(), must.people() - must.seated() - must.noOffering()});
    return table;
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
    if (!plan.inactive.isEmpty()) notes.push_back(u"Sudah tidak aktif, tetapi masih tercantum sebagai peserta: %1."_s.arg(listed(plan.inactive)));
    if (!plan.goneFromFile.isEmpty()) notes.push_back(u"Tidak ada lagi dalam data pegawai, tetapi masih tercantum sebagai peserta: %1."_s.arg(listed(plan.goneFromFile)));
    return notes;
}

std::vector<QString> notesOf(const PlanListing& plan, const PlanMeans& means)
{
    std::vector<QString> notes = changesSince(plan);
    if (means.funds.unpaidRupiah > 0)
        notes.push_back(u"Rp %1 biaya rencana belum dapat dibayar oleh baris anggaran mana pun."_s.arg(grouped(means.funds.unpaidRupiah)));
    if (const QString note = seatAimNote(plan); !note.isEmpty()) notes.push_back(note);
    if (plan.mandatory.people() > 0) notes.push_back(u"Pelatihan wajib dihitung menurut katalog dan data pegawai sekarang."_s);
    if (!plan.classes.empty()) notes.push_back(seatOrderNote());
    notes.insert(notes.end(), {
        u"Muatan menurut PP 11/2017 pasal 207 ayat (3): kompetensi, PNS sasaran, jenis dan jalur, penyelenggara, jadwal, kesesuaian dengan standar kurikulum, "
        "anggaran. Disusun oleh PyB dan ditetapkan oleh PPK."_s,
        u"Kesesuaian kurikulum sebagaimana dinyatakan dalam katalog. Kesenjangan dihitung per %1. Bobot efektivitas bentuk pelatihan dan batas JP PPPK menurut "
        "pengaturan instansi."_s.arg(longDate(plan.asOf)),
        u"Kenaikan level adalah perkiraan; level pegawai baru berubah setelah dinilai ulang."_s});
    if (plan.costRupiah() != plan.heading.totals.costRupiah)
        notes.push_back(u"Biaya menurut katalog sekarang (%1) berbeda dari biaya ketika rencana disusun (%2)."_s.arg(rupiah(plan.costRupiah()),
                                                                                                                  rupiah(plan.heading.totals.costRupiah)));
    return notes;
}

}  // namespace

Report annualPlanReport(PlanListing plan, const Agency& agency, QDate signedOn, const PlanMeans& means)
{
    sortByRank(plan);
    Report report;
    frameReport(report, agency, plan.asOf, signedOn);
    report.title = {u"RENCANA PENGEMBANGAN KOMPETENSI TAHUNAN"_s, u"TAHUN %1"_s.arg(plan.heading.year)};
    if (!agency.name.isEmpty()) report.subtitle = {agency.name};
    report.blocks.emplace_back(factsOf(plan, means));
    if (plan.classes.empty()) {
        report.blocks.emplace_back(Paragraph{u"Rencana ini belum berisi peserta."_s});
    } else {
        report.blocks.emplace_back(Paragraph{summaryOf(plan)});
        report.blocks.emplace_back(classTable(plan));
        report.blocks.emplace_back(peopleTable(plan));
        report.blocks.emplace_back(staffRecap(plan));
        char16_t letter = u'D';
        if (!means.funds.rows.empty()) report.blocks.emplace_back(fundTable(means.funds, letter++));
        if (plan.mandatory.people() > 0) report.blocks.emplace_back(mandatoryTable(plan.mandatory, letter));
    }
    report.footnotes = notesOf(plan, means);
    return report;
}

}  // namespace core
