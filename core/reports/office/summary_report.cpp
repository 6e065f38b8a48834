// SPDX-License-Identifier: Apache-2.0
// One page for the head of the region: how many people, how far they are, what lacks most, what the plan costs.
#include "core/base/text.h"
#include "core/gap/gap_measure.h"
#include "core/gap/gap_store.h"
#include "core/learning/hours_store.h"
#include "core/plan/plan_words.h"
#include "core/reports/need/most_lacking.h"
#include "core/reports/people_listing.h"
#include "core/reports/report_entries.h"

#include <QSet>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

constexpr std::size_t kBars = 4, kOffices = 4;  // with a signature on one page of A4

struct Figures {
    PeopleListing people;
    GapColumns columns = {};
    GapOverview overview = {};
    QHash<qint64, YearHours> hours = {};  ///< by id of the person
    int year = 0, floor = 20;
    bool isYearAhead = false;  ///< seen from the day the figures are of
    std::optional<PlanHeading> plan = {};
    std::vector<PlannedClass> ofUnit = {};  ///< classes of the plan with the seats of the unit that was asked for
};

/// Of one perangkat daerah, or of a kind of staff.
struct Sum {
    qint64 people = 0, assessed = 0, lacking = 0, levels = 0, enough = 0, some = 0, none = 0, hours = 0;
};

class Counter {
public:
    explicit Counter(const Figures& f) : m_f(f)
    {
        for (quint32 i = 0; i < f.columns.people.size(); ++i) m_column.insert(f.columns.people[i].value, i);
    }
    void count(Sum& sum, const ListedPerson& person) const
    {
        ++sum.people;
        if (const auto at = m_column.constFind(person.row.id.value); at != m_column.constEnd()) {
            const PersonFigures figures = personFigures(m_f.columns, *at, false);
            sum.assessed += figures.assessed > 0;
            sum.lacking += figures.gaps > 0;
            sum.levels += figures.missingLevels;
        }
        const int jp = m_f.hours.value(person.row.id.value).counted;
        sum.hours += jp;
        ++(jp >= m_f.floor ? sum.enough : jp > 0 ? sum.some : sum.none);
    }

private:
    const Figures& m_f;
    QHash<qint64, quint32> m_column;
};

ReportTable staffRows(const Figures& f, const std::array<Sum, 3>& sums)
{
    StaffFigure people{u"Pegawai"_s}, assessed{u"Sudah dinilai"_s}, lacking{u"Kurang"_s}, none{u"0 JP"_s}, some{u"1–%1 JP"_s.arg(f.floor - 1)}, enough{u"≥ %1 JP"_s.arg(f.floor)};
    for (std::size_t i = 0; i < sums.size(); ++i) {
        people.ofStaff[i] = sums[i].people;
        assessed.ofStaff[i] = sums[i].assessed;
        lacking.ofStaff[i] = sums[i].lacking;
        none.ofStaff[i] = sums[i].none;
        some.ofStaff[i] = sums[i].some;
        enough.ofStaff[i] = sums[i].enough;
    }
    ReportTable table = staffTable(u"Pegawai aktif"_s, {people, assessed, lacking, none, some, enough});
    table.columnGroups = {{u"Kompetensi"_s, 2, 2}, {u"JP diakui tahun %1"_s.arg(f.year), 4, 3}};
    return table;
}

/// Those whose assessed people lack most levels each.
ReportTable offices(const Figures& f, const Counter& counter)
{
    struct Row {
        QString name;
        Sum sum;
        [[nodiscard]] double average() const { return sum.assessed == 0 ? 0 : static_cast<double>(sum.levels) / static_cast<double>(sum.assessed); }
    };
    std::vector<Row> rows;
    for (const ListedPerson* person : f.people.inScope()) {
        if (rows.empty() || rows.back().name != person->office) rows.push_back({person->office, {}});
        counter.count(rows.back().sum, *person);
    }
    std::erase_if(rows, [](const Row& row) { return row.sum.assessed == 0; });
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.average() > b.average(); });
    ReportTable table;
    table.title = u"Perangkat daerah dengan kesenjangan rata-rata terbesar"_s;
    table.columns = {{u"Perangkat daerah"_s, CellType::text, 3.4}, {u"Pegawai"_s, CellType::integer, 0.8}, {u"Dinilai"_s, CellType::integer, 0.8}, {u"Level kurang per orang dinilai"_s, CellType::decimal, 1.2},
                     {u"Rata-rata JP"_s, CellType::decimal, 0.9}};
    for (std::size_t i = 0; i < std::min(kOffices, rows.size()); ++i)
        table.add({rows[i].name, rows[i].sum.people, rows[i].sum.assessed, rows[i].average(), static_cast<double>(rows[i].sum.hours) / static_cast<double>(rows[i].sum.people)});
    return table;
}

/// What the plan does for the people of one unit: a fixed cost of a class is nobody's.
QString planOfUnitText(const Figures& f)
{
    const QString plan = planNamed(*f.plan);
    if (f.ofUnit.empty()) return plan + u" belum berisi peserta dari unit ini."_s;
    QSet<Uid> people;
    qint64 seats = 0, levels = 0, cost = 0;
    for (const auto& planned : f.ofUnit)
        for (const auto& seat : planned.seats) {
            people.insert(seat.person);
            ++seats;
            levels += seat.levelsClosed;
            cost += seat.costRupiah;
        }
    return u"%1 mengikutsertakan %2 pegawai unit ini dalam %3 angkatan (%4 peserta) dan menutup %5 level kesenjangannya; biaya pesertanya %6, tanpa biaya tetap angkatan."_s
        .arg(plan, grouped(people.size()), grouped(static_cast<qint64>(f.ofUnit.size())), grouped(seats), grouped(levels), rupiah(cost));
}

QString planText(const Figures& f)
{
    if (!f.plan) return u"Belum ada rencana pengembangan kompetensi tahun %1."_s.arg(f.year + 1);
    if (f.people.asked) return planOfUnitText(f);
    const PlanHeading& p = *f.plan;
    return u"%1 mengembangkan kompetensi %2 pegawai dalam %3 angkatan dan menutup %4 level kesenjangan dengan biaya %5 dari pagu %6."_s
        .arg(planNamed(p), grouped(p.totals.peopleServed), grouped(p.totals.angkatanRun), grouped(p.totals.gapLevelsClosed), rupiah(p.totals.costRupiah), rupiah(p.budgetRupiah));
}

QString share(qint64 part, qint64 whole) { return whole == 0 ? u"–"_s : decimalText(100.0 * static_cast<double>(part) / static_cast<double>(whole), 1) + u" %"_s; }

QString headline(const Figures& f, const Sum& all)
{
    return u"Dari %1 pegawai aktif, %2 (%3) sudah dinilai kompetensinya; %4 di antaranya (%5) masih berkesenjangan, seluruhnya %6 level. %7, %8 pegawai (%9) mencapai sedikitnya %10 JP."_s
        .arg(grouped(all.people), grouped(all.assessed), share(all.assessed, all.people), grouped(all.lacking), share(all.lacking, all.assessed), grouped(all.levels))
        .arg(f.isYearAhead ? u"Tahun %1 belum dimulai; menurut yang sudah tercatat"_s.arg(f.year) : u"Sepanjang tahun %1"_s.arg(f.year), grouped(all.enough), share(all.enough, all.people)).arg(f.floor);
}

Figures gathered(const ReportSource& source)
{
    Figures f{peopleListing(source), {}, {}, {}, source.request.year != 0 ? yearAsked(source) : source.request.asOf.year()};
    f.isYearAhead = f.year > source.request.asOf.year();
    f.columns = valueOrThrow(GapStore(source.session()).columns(f.people.tables, source.request.asOf));
    f.overview = f.people.asked ? gapOverview(f.columns, *f.people.asked, UnitReach::withBelow) : gapOverview(f.columns);
    for (const auto& hours : valueOrThrow(HoursStore(source.session()).ofYear(f.year)).people) f.hours.insert(hours.person.value, hours.hours);
    f.floor = settingValue(f.people.tables, setting::kAtLeastHours);
    f.plan = planOfYear(source.log, f.year + 1);
    if (f.plan && f.people.asked) {
        PlanListing plan = valueOrThrow(planListing(source.log, valueOrThrow(PlanStore(source.log).load(f.plan->uid))));
        narrowAsAsked(source, plan);
        f.ofUnit = std::move(plan.classes);
    }
    return f;
}

Report makeSummary(const ReportSource& source)
{
    const Figures f = gathered(source);
    const Counter counter(f);
    std::array<Sum, 3> byStaff;
    Sum all;
    for (const ListedPerson* person : f.people.inScope()) {
        counter.count(byStaff[static_cast<std::size_t>(person->staff)], *person);
        counter.count(all, *person);
    }
    Report report = framed(source, u"RINGKASAN PENGEMBANGAN KOMPETENSI ASN"_s, {u"%1, keadaan per %2"_s.arg(unitName(f.people.units, f.people.asked), longDate(source.request.asOf))});
    report.mayShrinkTo = 0.65;
    report.blocks.emplace_back(Paragraph{headline(f, all)});
    report.blocks.emplace_back(staffRows(f, byStaff));
    report.blocks.emplace_back(mostLacking(f.overview, kBars, u"Kompetensi yang paling kurang"_s));
    const std::size_t chart = report.blocks.size() - 1;
    if (!f.people.asked) report.blocks.emplace_back(offices(f, counter));
    report.blocks.emplace_back(Paragraph{planText(f)});
    if (f.people.asked) report.sideBySide = {1, chart, chart + 1};  // of one unit there is little to say: the sentence stands below
    else report.sideBySide = {1, chart + 1, report.blocks.size()};
    report.footnotes = {u"Kesenjangan dari pegawai yang sudah dinilai; JP diakui menurut batas tiap bentuk pelatihan (pengaturan instansi)."_s};
    if (const QString note = f.plan ? planChoiceNote(source.log, *f.plan) : QString(); !note.isEmpty()) report.footnotes.push_back(note);
    return report;
}

}  // namespace

ReportEntry summaryEntry()
{
    return {"summary", u"Ringkasan untuk kepala daerah", u"Satu halaman: pegawai, kesenjangan, JP, perangkat daerah yang paling kurang, dan rencana tahun berikutnya.", {}, {unit, year, asOf}, rests::plans(), makeSummary};
}

}  // namespace core
