// SPDX-License-Identifier: Apache-2.0
// "Anggaran rencana": what each class costs, by unit, and month by month against the ceiling. Sub kegiatan, kode rekening and the
// source of funds are not kept with a plan; they are printed as blanks to fill in.
#include "core/base/terbilang.h"
#include "core/base/text.h"
#include "core/reports/plan/planned.h"
#include "core/reports/report_entries.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

ReportColumn money(const QString& header, double weight = 1.2) { return namedColumn({}, header, CellType::rupiah, weight, true); }
ReportColumn number(const QString& header, double weight = 0.6) { return namedColumn({}, header, CellType::integer, weight, true); }

qint64 seatCost(const PlannedClass& planned)
{
    qint64 sum = 0;
    for (const auto& seat : planned.seats) sum += seat.costRupiah;
    return sum;
}

/// Budget lines as an RKA has them: one or two for a class, each with its codes to fill in.
ReportTable linesOf(const PlanListing& plan)
{
    ReportTable table;
    table.title = u"A. Rincian belanja per pelatihan"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Sub kegiatan *)"_s, CellType::text, 1.3}, {u"Kode rekening *)"_s, CellType::text, 1.3}, {u"Uraian"_s, CellType::text, 2.8},
                     {u"Sumber dana *)"_s, CellType::text, 1}, number(u"Volume"_s), {u"Satuan"_s, CellType::text, 0.7}, {u"Harga satuan (Rp)"_s, CellType::rupiah, 1.1}, money(u"Jumlah (Rp)"_s)};
    table.numberedColumns = true;
    int at = 0;
    qint64 seats = 0, all = 0;
    for (const auto& planned : plan.classes) {
        const auto count = static_cast<qint64>(planned.seats.size());
        const qint64 cost = seatCost(planned);
        const bool isEven = count > 0 && cost % count == 0;
        table.add({++at, {}, {}, u"%1: biaya peserta"_s.arg(classTitle(planned)), {}, count, u"orang"_s, isEven ? ReportCell(cost / count) : ReportCell(), cost});
        if (planned.fixedCostRupiah != 0) table.add({++at, {}, {}, u"%1: biaya tetap angkatan"_s.arg(classTitle(planned)), {}, {}, u"angkatan"_s, planned.fixedCostRupiah, planned.fixedCostRupiah});
        seats += count;
        all += planned.costRupiah();
    }
    table.addTotal({u"JUMLAH"_s, {}, {}, {}, {}, seats, {}, {}, all});
    return table;
}

struct UnitSum {
    qint64 people = 0, cost = 0;
    std::array<qint64, 3> byStaff{};
};

ReportTable unitsOf(const PlanListing& plan, const PeopleListing& people)
{
    ReportTable table;
    table.title = u"B. Menurut perangkat daerah peserta"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Perangkat daerah"_s, CellType::text, 3}, number(u"PNS"_s), number(u"PPPK"_s), number(u"PPPK paruh waktu"_s, 0.8), number(u"Kursi"_s), money(u"Biaya peserta (Rp)"_s),
                     {u"% biaya"_s, CellType::percent, 0.7}};
    std::map<std::size_t, UnitSum> sums;
    UnitSum all;
    qint64 fixed = 0;
    for (const auto& planned : plan.classes) {
        fixed += planned.fixedCostRupiah;
        for (const auto& seat : planned.seats) {
            const ListedPerson person = personOf(people, seat);
            for (UnitSum* sum : {&sums[groupOfUnit(people.groups, person.unit)], &all}) {
                ++sum->people;
                ++sum->byStaff[static_cast<std::size_t>(person.staff)];
                sum->cost += seat.costRupiah;
            }
        }
    }
    int at = 0;
    for (const auto& [group, sum] : sums)
        table.add({++at, group < people.groups.size() ? people.groups[group].name : u"Unit kerja tidak diketahui"_s, sum.byStaff[0], sum.byStaff[1], sum.byStaff[2], sum.people, sum.cost,
                   all.cost == 0 ? ReportCell() : ReportCell(100.0 * static_cast<double>(sum.cost) / static_cast<double>(all.cost))});
    if (fixed != 0) table.add({++at, u"Biaya tetap angkatan (tidak dibagi per unit)"_s, {}, {}, {}, {}, fixed, {}});
    table.addTotal({u"JUMLAH"_s, {}, all.byStaff[0], all.byStaff[1], all.byStaff[2], all.people, all.cost + fixed, {}});
    return table;
}

/// By the month a class begins; what has no day yet comes at the end.
BudgetLine lineOf(const PlanListing& plan)
{
    static const std::array<const char16_t*, 12> months{u"Jan", u"Feb", u"Mar", u"Apr", u"Mei", u"Jun", u"Jul", u"Agu", u"Sep", u"Okt", u"Nov", u"Des"};
    BudgetLine chart{u"Biaya kumulatif menurut bulan mulai"_s, {}, plan.heading.budgetRupiah};
    std::array<qint64, 12> ofMonth{};
    qint64 undated = 0, sum = 0;
    for (const auto& planned : plan.classes) (planned.start.isValid() ? ofMonth[static_cast<std::size_t>(planned.start.month() - 1)] : undated) += planned.costRupiah();
    for (std::size_t i = 0; i < months.size(); ++i) chart.points.push_back({QString::fromUtf16(months[i]), sum += ofMonth[i]});
    if (undated != 0) chart.points.push_back({u"tanpa tgl"_s, sum + undated});
    return chart;
}

Report makeBudget(const ReportSource& source)
{
    const PlanListing plan = planListingAsked(source);
    const PeopleListing people = peopleListing(source, plan.asOf);
    const qint64 cost = plan.costRupiah();
    Report report = framed(source, plan.asOf, u"ANGGARAN RENCANA PENGEMBANGAN KOMPETENSI"_s, {unitName(people.units, people.asked), u"Tahun anggaran %1"_s.arg(plan.heading.year)});
    const bool isPart = people.asked || !source.request.angkatan.isEmpty();
    Facts facts{{{u"Rencana"_s, u"%1 (%2)"_s.arg(plan.heading.name, planStateName(plan.heading.state))}, {u"Pagu rencana"_s, rupiah(plan.heading.budgetRupiah)},
                 {isPart ? u"Biaya bagian ini"_s : u"Kebutuhan biaya"_s, rupiah(cost)}, {u"Terbilang"_s, terbilangRupiah(cost)}}};
    if (!isPart) facts.facts.insert(facts.facts.begin() + 3, {u"Sisa pagu"_s, rupiah(plan.heading.budgetRupiah - cost)});
    report.blocks.emplace_back(std::move(facts));
    if (plan.classes.empty()) {
        report.blocks.emplace_back(noSeats());
        return report;
    }
    report.blocks.emplace_back(linesOf(plan));
    report.blocks.emplace_back(unitsOf(plan, people));
    if (!isPart) report.blocks.emplace_back(lineOf(plan));
    report.footnotes = {u"*) Diisi dengan tangan menurut RKA/DPA; belum dicatat dalam berkas."_s, u"Biaya menurut katalog dan rencana. Biaya tetap dihitung sekali untuk tiap angkatan, juga bila hanya sebagian peserta yang tampil."_s};
    if (const QString note = stateNote(plan); !note.isEmpty()) report.footnotes.push_back(note);
    return report;
}

}  // namespace

ReportEntry planBudgetEntry()
{
    return {"plan-budget", u"Anggaran rencana per pelatihan, sumber, dan unit", u"Rincian belanja satu rencana dengan kolom sub kegiatan, kode rekening, dan sumber dana, menurut unit, dan terhadap pagu.", {},
            {plan, year, unit, angkatan}, rests::plans(), makeBudget, Orientation::landscape};
}

}  // namespace core
