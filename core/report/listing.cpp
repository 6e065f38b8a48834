// SPDX-License-Identifier: Apache-2.0
#include "core/report/listing.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Row = Listing::Row;

std::optional<double> numberOf(const ReportCell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell.value)) return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&cell.value)) return *number;
    if (const auto* day = std::get_if<QDate>(&cell.value)) return static_cast<double>(day->toJulianDay());
    return std::nullopt;
}

std::optional<double> numberOf(const QString& text, const ReportColumn& column)
{
    if (column.type == CellType::date) {
        const QDate day = dateFromText(text);
        return day.isValid() ? std::optional<double>(static_cast<double>(day.toJulianDay())) : std::nullopt;
    }
    // A full stop parts thousands only where three digits follow: "1.000" is a thousand, "1.5" one and a half.
    static const QRegularExpression thousands(u"^-?\\d{1,3}(\\.\\d{3})+(,\\d+)?$"_s);
    QString plain = text.trimmed();
    if (thousands.match(plain).hasMatch()) plain.remove(u'.');
    bool isNumber = false;
    const double number = plain.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional<double>(number) : std::nullopt;
}

class Arranger {
public:
    Arranger(const Listing& listing, const ReportOptions& options) : m_listing(listing), m_options(options) {}

    ReportTable table()
    {
        checkNames();
        for (const Row& row : m_listing.rows)
            if (std::all_of(m_options.filters.begin(), m_options.filters.end(), [&](const auto& filter) { return passes(row, filter); })) m_rows.push_back(&row);
        chooseColumns();
        sortRows();
        ReportTable table;
        table.title = m_options.filters.empty() ? m_listing.title : (m_listing.title + u" ("_s + filterWords() + u')').trimmed();
        table.pointSize = m_listing.pointSize;
        table.emptyText = m_listing.emptyText;
        table.offered = m_listing.columns;
        putColumns(table);
        putRows(table);
        return table;
    }

private:
    [[nodiscard]] std::size_t indexOf(const QString& id) const
    {
        const auto found = std::find_if(m_listing.columns.begin(), m_listing.columns.end(), [&](const auto& column) { return !id.isEmpty() && column.id == folded(id); });
        if (found != m_listing.columns.end()) return static_cast<std::size_t>(found - m_listing.columns.begin());
        QStringList known;
        for (const auto& column : m_listing.columns) known << column.id;
        throw Failure(ErrorCode::invalidInput, u"Laporan ini tidak punya kolom “%1”; yang ada: %2."_s.arg(id, known.join(u", "_s)));
    }

    void checkNames() const
    {
        for (const auto& name : m_options.columns) static_cast<void>(indexOf(name));
        for (const auto& order : m_options.order) static_cast<void>(indexOf(order.column));
        for (const auto& filter : m_options.filters) checkFilter(filter);
        if (regroups()) static_cast<void>(indexOf(m_options.group));
    }
    void checkFilter(const RowFilter& filter) const
    {
        const ReportColumn& column = m_listing.columns[indexOf(filter.column)];
        if (const QString problem = filterProblem(filter, column); !problem.isEmpty()) throw Failure(ErrorCode::invalidInput, problem);
    }

    /// Said on the page: nobody shall take a part for the whole.
    [[nodiscard]] QString filterWords() const
    {
        QStringList words;
        for (const auto& filter : m_options.filters) words << m_listing.columns[indexOf(filter.column)].header.simplified() + u' ' + wordOf(filter.test) + u" “"_s + filter.value + u'”';
        return u"hanya baris dengan "_s + words.join(u" dan "_s) + u"; tabel lain memuat semuanya"_s;
    }
    [[nodiscard]] static QString wordOf(RowFilter::Test test)
    {
        switch (test) {
        case RowFilter::Test::contains: return u"memuat"_s;
        case RowFilter::Test::equals: return u"="_s;
        case RowFilter::Test::atLeast: return u"≥"_s;
        case RowFilter::Test::atMost: return u"≤"_s;
        }
        return {};
    }

    [[nodiscard]] bool regroups() const { return !m_options.group.isEmpty() && m_options.group != "-"_L1; }

    [[nodiscard]] static const ReportCell& cellOf(const Row& row, std::size_t column)
    {
        static const ReportCell none;
        return column < row.cells.size() ? row.cells[column] : none;
    }

    [[nodiscard]] bool passes(const Row& row, const RowFilter& filter) const
    {
        const std::size_t at = indexOf(filter.column);
        const ReportColumn& column = m_listing.columns[at];
        const ReportCell& cell = cellOf(row, at);
        const QString text = folded(cellText(cell, column)), value = folded(filter.value);
        if (filter.test == RowFilter::Test::contains) return text.contains(value);
        const auto number = numberOf(cell), limit = numberOf(filter.value, column);
        if (filter.test == RowFilter::Test::equals) return number && limit ? *number == *limit : text == value;
        if (!number || !limit) return false;
        return filter.test == RowFilter::Test::atLeast ? *number >= *limit : *number <= *limit;
    }

    void chooseColumns()
    {
        if (m_options.columns.empty()) {
            m_shown.resize(m_listing.columns.size());
            std::iota(m_shown.begin(), m_shown.end(), std::size_t{0});
            // What stands in the headings need not stand in each row.
            if (regroups()) std::erase(m_shown, indexOf(m_options.group));
        }
        for (const auto& name : m_options.columns) m_shown.push_back(indexOf(name));
    }

    [[nodiscard]] QString groupOf(const Row& row) const
    {
        if (m_options.group.isEmpty()) return row.group;
        if (!regroups()) return {};
        const std::size_t at = indexOf(m_options.group);
        const QString text = cellText(cellOf(row, at), m_listing.columns[at]);
        return text.isEmpty() ? u"(tanpa keterangan)"_s : text;
    }

    /// −1, 0, 1; numbers before texts, empty cells last either way.
    [[nodiscard]] static int compared(const ReportCell& a, const ReportCell& b, const ReportColumn& column, bool descending)
    {
        if (a.isEmpty() || b.isEmpty()) return int(a.isEmpty()) - int(b.isEmpty());
        const int way = compared(a, b, column);
        return descending ? -way : way;
    }
    [[nodiscard]] static int compared(const ReportCell& a, const ReportCell& b, const ReportColumn& column)
    {
        const auto x = numberOf(a), y = numberOf(b);
        if (x && y) return *x < *y ? -1 : *x > *y ? 1 : 0;
        if (x.has_value() != y.has_value()) return x ? -1 : 1;
        return QString::compare(cellText(a, column), cellText(b, column), Qt::CaseInsensitive);
    }

    void sortRows()
    {
        std::vector<std::pair<std::size_t, bool>> keys;
        for (const auto& order : m_options.order) keys.emplace_back(indexOf(order.column), order.descending);
        if (!keys.empty())
            std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row* a, const Row* b) {
                for (const auto& [column, descending] : keys)
                    if (const int way = compared(cellOf(*a, column), cellOf(*b, column), m_listing.columns[column], descending); way != 0) return way < 0;
                return false;
            });
        if (regroups()) return std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row* a, const Row* b) { return folded(groupOf(*a)) < folded(groupOf(*b)); });
        if (!keys.empty() && m_options.group.isEmpty()) restoreGroups();
    }

    /// The builder's groups in the builder's order.
    void restoreGroups()
    {
        QHash<QString, int> place;
        for (const Row& row : m_listing.rows)
            if (!place.contains(row.group)) place.insert(row.group, static_cast<int>(place.size()));
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row* a, const Row* b) { return place.value(a->group) < place.value(b->group); });
    }

    void putColumns(ReportTable& table) const
    {
        table.columns = {{u"No"_s, CellType::integer, 0.4}};
        for (const std::size_t at : m_shown) {
            table.columns.push_back(m_listing.columns[at]);
            table.columns.back().rule = shownRule(m_listing.columns[at].rule);
            if (!m_options.columns.empty()) table.columns.back().inPortrait = table.columns.back().inLandscape = true;  // asked for by name
        }
        for (const ColumnGroup& group : m_listing.columnGroups) {
            const auto inside = [&](std::size_t at) { return static_cast<int>(at) >= group.first && static_cast<int>(at) < group.first + group.count; };
            for (std::size_t i = 0; i < m_shown.size(); ++i)
                if (inside(m_shown[i])) {
                    std::size_t end = i;
                    while (end < m_shown.size() && inside(m_shown[end])) ++end;
                    table.columnGroups.push_back({group.header, static_cast<int>(i) + 1, static_cast<int>(end - i)});
                    i = end;
                }
        }
    }

    /// The rule with the places of the table; none if a column it needs is not shown.
    [[nodiscard]] ColumnRule shownRule(ColumnRule rule) const
    {
        const auto placeOf = [&](int column) {
            const auto found = std::find(m_shown.begin(), m_shown.end(), static_cast<std::size_t>(column));
            return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin()) + 1;
        };
        if (rule.kind == ColumnRule::Kind::none) return {};
        rule.a = placeOf(rule.a);
        rule.b = placeOf(rule.b);
        return rule.a < 0 || rule.b < 0 || rule.count != 1 ? ColumnRule() : rule;
    }

    /// What a quotient's rule gives of the sums; empty where nothing is divided.
    [[nodiscard]] ReportCell quotientOf(const ReportColumn& column, std::size_t first, std::size_t end) const
    {
        const auto a = numberOf(sumOf(static_cast<std::size_t>(column.rule.a), first, end)), b = numberOf(sumOf(static_cast<std::size_t>(column.rule.b), first, end));
        if (!a || !b || *b == 0) return {};
        return ReportCell((column.type == CellType::percent ? 100 : 1) * *a / *b);
    }

    /// Sum of a column over rows [first, end), or the quotient of two; empty if it has none.
    [[nodiscard]] ReportCell sumOf(std::size_t column, std::size_t first, std::size_t end) const
    {
        if (m_listing.columns[column].rule.kind == ColumnRule::Kind::quotient) return quotientOf(m_listing.columns[column], first, end);
        if (!m_listing.columns[column].sums) return {};
        qint64 whole = 0;
        double parts = 0;
        bool isWhole = true;
        for (std::size_t i = first; i < end; ++i) {
            const ReportCell& cell = cellOf(*m_rows[i], column);
            if (const auto* number = std::get_if<qint64>(&cell.value)) whole += *number;
            else if (const auto* fraction = std::get_if<double>(&cell.value)) parts += *fraction, isWhole = false;
        }
        return isWhole ? ReportCell(whole) : ReportCell(static_cast<double>(whole) + parts);
    }

    [[nodiscard]] QString countOf(std::size_t first, std::size_t end) const
    {
        const auto rows = static_cast<qint64>(end - first);
        const QString all = u"%1 %2"_s.arg(grouped(rows), m_listing.counted);
        if (m_listing.countedOnce.isEmpty()) return all;
        QSet<QByteArray> once;
        for (std::size_t i = first; i < end; ++i) once.insert(m_rows[i]->who);
        const QString people = u"%1 %2"_s.arg(grouped(once.size()), m_listing.countedOnce);
        return once.size() == rows ? people : u"%1, %2"_s.arg(all, people);
    }

    [[nodiscard]] std::vector<ReportCell> sums(const QString& label, std::size_t first, std::size_t end) const
    {
        std::vector<ReportCell> cells{m_listing.counted.isEmpty() ? label : u"%1 (%2)"_s.arg(label, countOf(first, end))};
        for (const std::size_t column : m_shown) cells.push_back(sumOf(column, first, end));
        return cells;
    }

    /// However a title was written (figures.md 6).
    [[nodiscard]] static bool isOneGroup(const QString& a, const QString& b) { return a == b || folded(a) == folded(b); }

    void putRows(ReportTable& table) const
    {
        int number = 0;
        for (std::size_t first = 0; first < m_rows.size();) {
            const QString group = groupOf(*m_rows[first]);
            if (!group.isEmpty()) table.addGroup(group);
            if (m_listing.numbersAnew) number = 0;
            std::size_t end = first;
            for (; end < m_rows.size() && isOneGroup(groupOf(*m_rows[end]), group); ++end) {
                std::vector<ReportCell> cells{++number};
                for (const std::size_t column : m_shown) cells.push_back(cellOf(*m_rows[end], column));
                table.rows.push_back({std::move(cells), ReportRow::Kind::data});
            }
            if (!group.isEmpty() && m_listing.totals && end - first >= m_listing.leastSummed) table.rows.push_back({sums(u"Jumlah "_s + group, first, end), ReportRow::Kind::subtotal});
            first = end;
        }
        if (!m_rows.empty() && m_listing.totals) table.rows.push_back({sums(u"JUMLAH"_s, 0, m_rows.size()), ReportRow::Kind::total});
    }

    const Listing& m_listing;
    const ReportOptions& m_options;
    std::vector<const Row*> m_rows;
    std::vector<std::size_t> m_shown;
};

}  // namespace

Result<ReportTable> arranged(const Listing& listing, const ReportOptions& options)
{
    try {
        return Arranger(listing, options).table();
    } catch (const Failure& failure) {
        return tl::unexpected<Error>(failure.error);
    }
}

QString filterProblem(const RowFilter& filter, const ReportColumn& column)
{
    const bool compares = filter.test == RowFilter::Test::atLeast || filter.test == RowFilter::Test::atMost;
    if (!compares) return {};
    if (column.type == CellType::text) return u"Saringan “%1”: kolom teks hanya dapat disaring dengan “memuat” atau “sama dengan”."_s.arg(column.header);
    if (numberOf(filter.value, column)) return {};
    return column.type == CellType::date ? u"Saringan “%1”: “%2” bukan tanggal; tulis seperti 17-08-2026."_s.arg(column.header, filter.value)
                                         : u"Saringan “%1”: “%2” bukan angka; tulis seperti 20 atau 1.500."_s.arg(column.header, filter.value);
}

const ReportTable* arrangedTable(const Report& report)
{
    for (const ReportBlock& block : report.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block); table && !table->offered.empty()) return table;
    return nullptr;
}

QStringList valuesOf(const ReportTable& table, const QString& column, int most)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const ReportColumn& one) { return !column.isEmpty() && one.id == column; });
    QStringList texts;
    if (found == table.columns.end()) return texts;
    const auto at = static_cast<std::size_t>(found - table.columns.begin());
    QSet<QString> seen;
    for (const ReportRow& row : table.rows) {
        if (row.kind != ReportRow::Kind::data || at >= row.cells.size()) continue;
        const QString text = cellText(row.cells[at], *found);
        if (text.isEmpty() || seen.contains(text)) continue;
        seen.insert(text);
        if (seen.size() >= most) break;
    }
    texts = seen.values();
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

}  // namespace core
