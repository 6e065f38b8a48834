// SPDX-License-Identifier: Apache-2.0
// "Anggaran rencana per sumber dan unit": what the plan costs by source of funds, by budget line, by class and by unit, and month by
// month against the ceiling. A plan without budget lines gets blanks for sub kegiatan, kode rekening and source.
#include "core/base/terbilang.h"
#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "core/reports/plan/budget_lines.h"
#include "core/reports/plan/planned.h"
#include "core/reports/report_entries.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

constexpr std::size_t kUprightSources = 3;  ///< columns of sources that letters stay readable with on upright paper

ReportColumn money(const QString& header, double weight = 1.2) { return namedColumn({}, header, CellType::rupiah, weight, true); }
ReportColumn number(const QString& header, double weight = 0.6) { return namedColumn({}, header, CellType::integer, weight, true); }

ReportCell rupiahOrNone(bool isShown, qint64 rupiah) { return isShown ? ReportCell(rupiah) : ReportCell(); }

/// Sums of one source, line or unit.
struct BudgetSum {
    std::array<qint64, 3> cost{}, seats{};  ///< by StaffKind
    qint64 fixed = 0;

    void add(const BudgetPart& part, StaffKind staff)
    {
        if (!part.seat) {
            fixed += part.rupiah;
            return;
        }
        cost[static_cast<std::size_t>(staff)] += part.rupiah;
        seats[static_cast<std::size_t>(staff)] += part.isFirst;
    }
    [[nodiscard]] qint64 costOfSeats() const { return cost[0] + cost[1] + cost[2]; }
    [[nodiscard]] qint64 allCost() const { return costOfSeats() + fixed; }
    [[nodiscard]] qint64 allSeats() const { return seats[0] + seats[1] + seats[2]; }
};

class BudgetTables {
public:
    BudgetTables(const BudgetSplit& split, const PeopleListing& people, bool isPart) : m_split(split), m_lines(split.lines), m_people(people), m_isPart(isPart)
    {
        for (std::size_t i = 0; i < m_lines.lines.size(); ++i) sourceOf(i);
        for (const auto& part : split.parts) m_ofLine[part.line].add(part, personAt(part).staff);
    }

    [[nodiscard]] ReportTable bySource() const
    {
        ReportTable table = titled(u"Menurut sumber dana"_s);
        table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Sumber dana"_s, CellType::text, 2}};
        if (!m_isPart) table.columns.push_back(money(u"Pagu (Rp)"_s));
        const int first = static_cast<int>(table.columns.size());
        for (const QString& header : {staffKindText(StaffKind::pns), staffKindText(StaffKind::pppk), staffKindText(StaffKind::pppkPartTime)}) table.columns.push_back(money(header, 1.1));
        table.columnGroups = {{u"Biaya peserta (Rp)"_s, first, 3}};
        for (const QString& header : {u"Biaya tetap angkatan (Rp)"_s, u"Jumlah (Rp)"_s}) table.columns.push_back(money(header));
        if (!m_isPart) table.columns.push_back(money(u"Sisa pagu (Rp)"_s));
        int at = 0;
        for (std::size_t source = 0; source < m_sources.size(); ++source) addSource(table, {++at}, m_sources[source], sumOfSource(source), budgetOf(source));
        if (const BudgetSum unpaid = sumOf(m_lines.unpaid()); unpaid.allCost() != 0) addSource(table, {++at}, kUnpaid, unpaid, 0);
        addSource(table, {u"JUMLAH"_s}, {}, sumOfAll(), sumOf(m_lines.lines));
        table.rows.back().kind = ReportRow::Kind::total;
        return table;
    }

    [[nodiscard]] ReportTable byLine() const
    {
        ReportTable table = titled(u"Menurut baris anggaran"_s);
        table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Sumber dana"_s, CellType::text, 1.3}, {u"Unit kerja"_s, CellType::text, 1.6}, {u"Sub kegiatan"_s, CellType::text, 2}, {u"Kode rekening"_s, CellType::text, 1.3}};
        if (!m_isPart) table.columns.push_back(money(u"Pagu (Rp)"_s));
        table.columns.push_back(money(u"Biaya rencana (Rp)"_s));
        if (!m_isPart) table.columns.push_back(money(u"Sisa pagu (Rp)"_s));
        int at = 0;
        for (std::size_t i = 0; i < m_lines.lines.size(); ++i) {
            const auto& line = m_lines.lines[i];
            const qint64 cost = sumOf(i).allCost();
            if (!m_isPart || cost != 0) addLine(table, {{++at}, m_lines.sources[i], m_lines.units[i], line.subActivity, line.accountCode}, line.rupiah, cost);
        }
        if (const qint64 cost = sumOf(m_lines.unpaid()).allCost(); cost != 0) addLine(table, {{++at}, {kUnpaid, Shade::high}, {}, {}, {}}, 0, cost);
        addLine(table, {u"JUMLAH"_s, {}, {}, {}, {}}, sumOf(m_lines.lines), sumOfAll().allCost());
        table.rows.back().kind = ReportRow::Kind::total;
        return table;
    }

    /// Budget lines as an RKA has them: for each class what each line pays, codes to fill in where the plan has none.
    [[nodiscard]] ReportTable byClass() const
    {
        ReportTable table = titled(u"Rincian belanja per pelatihan"_s);
        const QString byHand = m_lines.areKept ? QString() : u" *)"_s;
        table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Sub kegiatan"_s + byHand, CellType::text, 1.8}, {u"Kode rekening"_s + byHand, CellType::text, 1.3}, {u"Uraian"_s, CellType::text, m_lines.areKept ? 1.6 : 2.8},
                         {u"Sumber dana"_s + byHand, CellType::text, 1.2}, number(u"Volume"_s), {u"Satuan"_s, CellType::text, 0.7}, {u"Harga satuan (Rp)"_s, CellType::rupiah, 1.1}, money(u"Jumlah (Rp)"_s)};
        table.columns[8].rule = {ColumnRule::Kind::product, 5, 7};
        table.numberedColumns = true;
        int at = 0;
        for (std::size_t first = 0; first < m_split.parts.size();) {
            const std::size_t planned = m_split.parts[first].planned, begin = table.rows.size();
            if (m_lines.areKept) table.addGroup(headingOf(m_split.plan.classes[planned]));
            for (; first < m_split.parts.size() && m_split.parts[first].planned == planned;) first = addClassRow(table, ++at, first);
            if (m_lines.areKept && table.rows.size() - begin > 2) addSums(table, u"Jumlah pelatihan"_s, begin, ReportRow::Kind::subtotal);
        }
        addSums(table, u"JUMLAH"_s, 0, ReportRow::Kind::total);
        return table;
    }

    [[nodiscard]] ReportTable byUnit() const
    {
        ReportTable table = titled(u"Menurut %1 peserta"_s.arg(groupWord().toLower()));
        table.columns = {{u"No"_s, CellType::integer, 0.35}, {groupWord(), CellType::text, 3}, number(u"PNS"_s), number(u"PPPK"_s), number(staffKindText(StaffKind::pppkPartTime), 0.8), number(u"Jumlah"_s), money(u"Biaya (Rp)"_s),
                         {u"% biaya"_s, CellType::percent, 0.7}};
        table.columnGroups = {{u"Peserta"_s, 2, 4}};
        const auto columns = sourceColumns();
        if (!columns.empty()) table.columnGroups.push_back({u"Biaya menurut sumber dana (Rp)"_s, static_cast<int>(table.columns.size()), static_cast<int>(columns.size())});
        for (const std::size_t source : columns) {
            table.columns.push_back(money(source < m_sources.size() ? m_sources[source] : kUnpaid, 1.1));
            table.columns.back().inPortrait = columns.size() <= kUprightSources;
        }
        std::map<std::size_t, std::map<std::size_t, BudgetSum>> sums;  // by group, then source
        for (const auto& part : m_split.parts)
            if (part.seat) sums[groupOfUnit(m_people.groups, personAt(part).unit)][sourceIndex(part.line)].add(part, personAt(part).staff);
        const qint64 all = sumOfAll().allCost();
        std::map<std::size_t, BudgetSum> fixed, total;
        for (const auto& part : m_split.parts)
            if (!part.seat) fixed[sourceIndex(part.line)].add(part, {});
        int at = 0;
        for (const auto& [group, bySource] : sums) addUnit(table, {++at}, group < m_people.groups.size() ? m_people.groups[group].name : u"Unit kerja tidak diketahui"_s, bySource, columns, all);
        if (sumOfAll().fixed != 0) addUnit(table, {++at}, u"Biaya tetap angkatan (tidak dibagi)"_s, fixed, columns, all);
        for (const auto& [line, sum] : m_ofLine) addTo(total[sourceIndex(line)], sum);
        addUnit(table, {u"JUMLAH"_s}, {}, total, columns, all);
        table.rows.back().kind = ReportRow::Kind::total;
        return table;
    }

    [[nodiscard]] std::vector<QString> notes() const
    {
        if (!m_lines.areKept) return {u"*) Rencana ini belum punya baris anggaran; diisi dengan tangan menurut RKA/DPA."_s};
        std::vector<QString> notes;
        notes.push_back(u"Baris anggaran dengan unit membayar peserta dari unit itu dan di bawahnya, lebih dahulu daripada baris untuk semua unit; biaya tetap angkatan hanya dibayar oleh baris untuk semua unit. Peserta yang dibayar "
                        "lebih dari satu baris dihitung pada yang pertama, dan harga satuannya dikosongkan."_s);
        if (sumOf(m_lines.unpaid()).allCost() != 0) notes.push_back(u"“%1”: biaya rencana yang tidak dapat dibayar oleh baris mana pun; ubah baris anggaran atau rencananya."_s.arg(kUnpaid));
        return notes;
    }

private:
    static inline const QString kUnpaid = u"Belum ada dananya"_s;

    [[nodiscard]] QString groupWord() const { return m_people.asked ? u"Unit kerja"_s : u"Perangkat daerah"_s; }
    [[nodiscard]] static ReportTable titled(const QString& title)
    {
        ReportTable table;
        table.title = title;
        return table;
    }
    [[nodiscard]] ListedPerson personAt(const BudgetPart& part) const
    {
        return part.seat ? personOf(m_people, m_split.plan.classes[part.planned].seats[*part.seat]) : ListedPerson();
    }
    [[nodiscard]] static QString headingOf(const PlannedClass& planned)
    {
        return planned.start.isValid() ? u"%1 – %2"_s.arg(classTitle(planned), scheduleText(planned)) : classTitle(planned);
    }

    void sourceOf(std::size_t line)
    {
        if (std::find(m_sources.begin(), m_sources.end(), m_lines.sources[line]) == m_sources.end()) m_sources.push_back(m_lines.sources[line]);
    }
    /// By line; behind the sources: costs without money, then seats without costs.
    [[nodiscard]] std::size_t sourceIndex(std::size_t line) const
    {
        if (line >= m_lines.lines.size()) return m_sources.size() + line - m_lines.lines.size();
        return static_cast<std::size_t>(std::find(m_sources.begin(), m_sources.end(), m_lines.sources[line]) - m_sources.begin());
    }
    /// Those with columns of their own; none where there is nothing to compare.
    [[nodiscard]] std::vector<std::size_t> sourceColumns() const
    {
        std::vector<std::size_t> columns;
        if (!m_lines.areKept) return columns;
        for (std::size_t i = 0; i < m_sources.size(); ++i) columns.push_back(i);
        if (sumOf(m_lines.unpaid()).allCost() != 0) columns.push_back(m_sources.size());
        return columns.size() > 1 ? columns : std::vector<std::size_t>();
    }

    static void addTo(BudgetSum& sum, const BudgetSum& more)
    {
        for (std::size_t i = 0; i < sum.cost.size(); ++i) {
            sum.cost[i] += more.cost[i];
            sum.seats[i] += more.seats[i];
        }
        sum.fixed += more.fixed;
    }
    [[nodiscard]] BudgetSum sumOf(std::size_t line) const
    {
        const auto found = m_ofLine.find(line);
        return found == m_ofLine.end() ? BudgetSum() : found->second;
    }
    [[nodiscard]] static qint64 sumOf(const std::vector<PlanRecordFund>& lines) { return core::sumOf(lines); }
    [[nodiscard]] BudgetSum sumOfAll() const
    {
        BudgetSum all;
        for (const auto& [line, sum] : m_ofLine) addTo(all, sum);
        return all;
    }
    [[nodiscard]] BudgetSum sumOfSource(std::size_t source) const
    {
        BudgetSum all;
        for (const auto& [line, sum] : m_ofLine)
            if (sourceIndex(line) == source) addTo(all, sum);
        return all;
    }
    [[nodiscard]] qint64 budgetOf(std::size_t source) const
    {
        qint64 sum = 0;
        for (std::size_t i = 0; i < m_lines.lines.size(); ++i)
            if (sourceIndex(i) == source) sum += m_lines.lines[i].rupiah;
        return sum;
    }

    void addSource(ReportTable& table, const ReportCell& first, const QString& name, const BudgetSum& sum, qint64 budget) const
    {
        ReportRow row{{first, name.isEmpty() ? ReportCell() : ReportCell(name, name == kUnpaid ? Shade::high : Shade::none)}};
        if (!m_isPart) row.cells.emplace_back(budget);
        for (const qint64 cost : sum.cost) row.cells.emplace_back(cost);
        row.cells.emplace_back(sum.fixed);
        row.cells.emplace_back(sum.allCost());
        if (!m_isPart) row.cells.emplace_back(budget - sum.allCost());
        table.rows.push_back(std::move(row));
    }
    void addLine(ReportTable& table, std::vector<ReportCell> cells, qint64 budget, qint64 cost) const
    {
        if (!m_isPart) cells.emplace_back(budget);
        cells.emplace_back(cost);
        if (!m_isPart) cells.emplace_back(budget - cost);
        table.rows.push_back({std::move(cells)});
    }

    /// A row of the parts from `first` on that one line pays; returns the part behind them.
    std::size_t addClassRow(ReportTable& table, int at, std::size_t first) const
    {
        const BudgetPart& head = m_split.parts[first];
        qint64 seats = 0, cost = 0;
        bool isEven = true;
        std::size_t i = first;
        for (; i < m_split.parts.size(); ++i) {
            const BudgetPart& part = m_split.parts[i];
            if (part.planned != head.planned || part.line != head.line || part.seat.has_value() != head.seat.has_value()) break;
            seats += part.seat && part.isFirst;
            cost += part.rupiah;
            isEven = isEven && part.isWhole && part.rupiah == head.rupiah;
        }
        const bool isLine = head.line < m_lines.lines.size();
        const PlanRecordFund line = isLine ? m_lines.lines[head.line] : PlanRecordFund();
        const ReportCell source = isLine ? ReportCell(m_lines.sources[head.line]) : head.line == m_lines.unpaid() ? ReportCell(kUnpaid, Shade::high) : ReportCell(u"tanpa biaya"_s);
        table.add({at, line.subActivity, line.accountCode, wordsOf(head), source, seats > 0 ? ReportCell(seats) : ReportCell(), head.seat ? u"orang"_s : u"angkatan"_s,
                   rupiahOrNone(isEven, head.rupiah), cost});
        return i;
    }
    /// Under a heading the training needs no name.
    [[nodiscard]] QString wordsOf(const BudgetPart& part) const
    {
        if (m_lines.areKept) return part.seat ? u"Biaya peserta"_s : u"Biaya tetap angkatan"_s;
        return u"%1: %2"_s.arg(classTitle(m_split.plan.classes[part.planned]), part.seat ? u"biaya peserta"_s : u"biaya tetap angkatan"_s);
    }
    /// Of the rows of data from `begin` on.
    static void addSums(ReportTable& table, const QString& label, std::size_t begin, ReportRow::Kind kind)
    {
        qint64 seats = 0, cost = 0;
        for (std::size_t i = begin; i < table.rows.size(); ++i) {
            const ReportRow& row = table.rows[i];
            if (row.kind != ReportRow::Kind::data) continue;
            if (const auto* count = std::get_if<qint64>(&row.cells[5].value)) seats += *count;
            cost += std::get<qint64>(row.cells[8].value);
        }
        table.rows.push_back({{label, {}, {}, {}, {}, seats, {}, {}, cost}, kind});
    }

    void addUnit(ReportTable& table, const ReportCell& first, const QString& name, const std::map<std::size_t, BudgetSum>& bySource, const std::vector<std::size_t>& columns, qint64 all) const
    {
        BudgetSum sum;
        for (const auto& [source, part] : bySource) addTo(sum, part);
        ReportRow row{{first, name.isEmpty() ? ReportCell() : ReportCell(name), sum.seats[0], sum.seats[1], sum.seats[2], sum.allSeats(), sum.allCost(),
                       all == 0 ? ReportCell() : ReportCell(100.0 * static_cast<double>(sum.allCost()) / static_cast<double>(all))}};
        for (const std::size_t source : columns) row.cells.emplace_back(bySource.contains(source) ? bySource.at(source).allCost() : qint64{0});
        table.rows.push_back(std::move(row));
    }

    const BudgetSplit& m_split;
    const BudgetLines& m_lines;
    const PeopleListing& m_people;
    bool m_isPart;
    std::vector<QString> m_sources;
    std::map<std::size_t, BudgetSum> m_ofLine;
};

/// By the month a class begins; what has no day yet comes at the end.
BudgetLine lineOf(const PlanListing& plan)
{
    static const std::array<const char16_t*, 12> months{u"Jan", u"Feb", u"Mar", u"Apr", u"Mei", u"Jun", u"Jul", u"Agu", u"Sep", u"Okt", u"Nov", u"Des"};
    BudgetLine chart{u"Biaya kumulatif menurut bulan mulai"_s, {}, plan.heading.budgetRupiah};
    std::array<qint64, 12> ofMonth{};
    qint64 undated = 0, sum = 0;
    for (const auto& planned : plan.classes) (planned.start.isValid() ? ofMonth[static_cast<std::size_t>(planned.start.month() - 1)] : undated) += planned.costRupiah();
    for (std::size_t i = 0; i < months.size(); ++i) chart.points.push_back({QString::fromUtf16(months[i]), sum += ofMonth[i]});
    if (undated != 0) chart.points.push_back({u"belum dijadwalkan"_s, sum + undated});
    return chart;
}

Facts factsOf(const BudgetSplit& split, bool isPart)
{
    const PlanListing& plan = split.plan;
    const qint64 cost = plan.costRupiah();
    Facts facts{{{u"Rencana"_s, u"%1 (%2)"_s.arg(plan.heading.name, planStateName(plan.heading.state))}, {u"Pagu rencana"_s, rupiah(plan.heading.budgetRupiah)},
                 {isPart ? u"Biaya bagian ini"_s : u"Kebutuhan biaya"_s, rupiah(cost)}, {u"Terbilang"_s, terbilangRupiah(cost)}}};
    if (!isPart) facts.facts.emplace_back(u"Sisa pagu"_s, rupiah(plan.heading.budgetRupiah - cost));
    return facts;
}

Report makeBudget(const ReportSource& source)
{
    const PlanRecord record = valueOrThrow(PlanStore(source.log).load(planAsked(source).uid));
    const PeopleListing people = peopleListing(source, record.request.asOf);
    const BudgetSplit split = budgetSplit(source, record, people);
    const PlanListing& plan = split.plan;
    Report report = framed(source, plan.asOf, u"ANGGARAN RENCANA PENGEMBANGAN KOMPETENSI"_s, {unitName(people.units, people.asked), u"Tahun anggaran %1"_s.arg(plan.heading.year)});
    const bool isPart = people.asked || !source.request.angkatan.isEmpty();
    report.blocks.emplace_back(factsOf(split, isPart));
    if (plan.classes.empty()) {
        report.blocks.emplace_back(noSeats());
        return report;
    }
    const BudgetTables tables(split, people, isPart);
    std::vector<ReportTable> parts;
    if (split.lines.areKept) parts = {tables.bySource(), tables.byLine()};
    parts.push_back(tables.byClass());
    parts.push_back(tables.byUnit());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].title = u"%1. %2"_s.arg(QChar(u'A' + static_cast<char16_t>(i)), parts[i].title);
        if (!isPart && i + 1 == parts.size()) report.blocks.emplace_back(lineOf(plan));  // the signature stands under the last table
        report.blocks.emplace_back(std::move(parts[i]));
    }
    report.footnotes = tables.notes();
    report.footnotes.push_back(u"Biaya menurut katalog dan rencana. Biaya tetap dihitung sekali untuk tiap angkatan, juga bila hanya sebagian peserta yang tampil."_s);
    if (const QString note = stateNote(plan); !note.isEmpty()) report.footnotes.push_back(note);
    return report;
}

}  // namespace

ReportEntry planBudgetEntry()
{
    return {"plan-budget", u"Anggaran rencana per pelatihan, sumber, dan unit", u"Biaya satu rencana menurut sumber dana, baris anggaran, pelatihan, dan perangkat daerah, dengan sub kegiatan dan kode rekening, terhadap pagu.", {},
            {plan, year, unit, angkatan}, rests::plans(), makeBudget, Orientation::landscape};
}

}  // namespace core
