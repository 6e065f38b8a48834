// SPDX-License-Identifier: Apache-2.0
// Cells, widths, headers, filters.
#include "core/report/xlsx_grid.h"

#include <algorithm>

#include "xlsxwriter.h"

namespace core {
namespace {

using Kind = ReportRow::Kind;
constexpr int kSampledRows = 2000;  ///< for widths
constexpr qsizetype kWidest = 55;
constexpr double kRowLinePoints = 13;
constexpr qsizetype kNarrowest = 10;  ///< of a column whose text may wrap
constexpr int kDeepestFreeze = 14;  ///< rows; a frozen part that fills the screen helps nobody

std::string numberFormatOf(const ReportColumn& column)
{
    const std::string places = column.decimals > 0 ? "." + std::string(static_cast<size_t>(column.decimals), '0') : std::string();
    switch (column.type) {
        case CellType::text:
            return "@";
        case CellType::integer:
        case CellType::rupiah:
            return "#,##0";
        case CellType::decimal:
            return "#,##0" + places;
        case CellType::percent:
            return '0' + places + " %";
        case CellType::date:
            return "dd-mm-yyyy";
    }
    return {};
}

CellLook headerLook() { return {.align = Align::center, .bold = true, .framed = true, .wrapped = true, .fill = kHeaderTint}; }

CellLook lookOf(const ReportColumn& column, const ReportCell& cell, Kind kind)
{
    CellLook look;
    look.numberFormat = numberFormatOf(column);
    look.align = alignmentOf(column);
    look.bold = kind != Kind::data;
    look.framed = true;
    look.wrapped = column.wrap && column.type == CellType::text;
    look.fill = cell.shade == Shade::none ? rowTint(kind) : shadeTint(cell.shade);
    if (std::holds_alternative<QString>(cell.value) && column.type != CellType::text) look.numberFormat = "@";
    if (kind != Kind::data && std::holds_alternative<QString>(cell.value)) look.align = Align::left;
    return look;
}

void putCell(SheetCursor& at, int column, const ReportCell& cell, const ReportColumn& asColumn, Kind kind)
{
    const CellLook look = lookOf(asColumn, cell, kind);
    const double scale = asColumn.type == CellType::percent ? 0.01 : 1;
    if (const auto* text = std::get_if<QString>(&cell.value))
        at.book.putText(at.sheet, at.row, column, *text, look);
    else if (const auto* whole = std::get_if<qint64>(&cell.value)) {
        if (asColumn.type == CellType::text) {  // a year
            CellLook plain = look;
            plain.numberFormat = "0";
            at.book.putNumber(at.sheet, at.row, column, static_cast<double>(*whole), plain);
        } else
            at.book.putNumber(at.sheet, at.row, column, static_cast<double>(*whole) * scale, look);
    } else if (const auto* number = std::get_if<double>(&cell.value); number && std::isfinite(*number))
        at.book.putNumber(at.sheet, at.row, column, *number * scale, look);
    else if (const auto* day = std::get_if<QDate>(&cell.value); day && day->isValid() && day->year() >= 1900)
        at.book.putDate(at.sheet, at.row, column, *day, look);
    else if (cell.isEmpty())
        at.book.putBlank(at.sheet, at.row, column, look);
    else
        at.book.putText(at.sheet, at.row, column, cellText(cell, asColumn), look);
}

void putSum(SheetCursor& at, int column, int firstRow, const ReportCell& cell, const ReportColumn& asColumn, Kind kind)
{
    const auto* whole = std::get_if<qint64>(&cell.value);
    at.book.putSum(at.sheet, at.row, column, firstRow, whole ? static_cast<double>(*whole) : std::get<double>(cell.value), lookOf(asColumn, cell, kind));
}

std::optional<double> numberIn(const ReportRow& row, int column)
{
    const auto index = static_cast<size_t>(column);
    if (column < 0 || index >= row.cells.size()) return std::nullopt;
    if (const auto* whole = std::get_if<qint64>(&row.cells[index].value)) return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&row.cells[index].value)) return *number;
    return std::nullopt;
}

/// A formula where the cell is what the rule of its column gives: a quotient of sums, a product of a row. False for any other cell.
bool putByRule(SheetCursor& at, int column, const ReportRow& row, const ReportColumn& asColumn)
{
    const ColumnRule& rule = asColumn.rule;
    if (rule.kind == ColumnRule::Kind::none || (rule.kind == ColumnRule::Kind::product) != (row.kind == Kind::data)) return false;
    const auto value = numberIn(row, column), b = numberIn(row, rule.b);
    std::optional<double> a = numberIn(row, rule.a);
    for (int i = 1; a && i < rule.count; ++i) *a += numberIn(row, rule.a + i).value_or(0);
    if (!value || !a || !b) return false;
    const CellLook look = lookOf(asColumn, row.cells[static_cast<size_t>(column)], row.kind);
    const double scale = asColumn.type == CellType::percent ? 0.01 : 1;
    if (rule.kind == ColumnRule::Kind::product) {
        if (std::abs(*a * *b - *value) >= 0.5) return false;
        at.book.putProduct(at.sheet, at.row, column, rule.a, rule.b, *value, look);
        return true;
    }
    if (*b == 0 || std::abs(*a / *b - *value * scale) >= 1e-9) return false;
    at.book.putQuotient(at.sheet, at.row, column, rule.a, rule.count, rule.b, *value * scale, look);
    return true;
}

const ColumnGroup* groupStartingAt(const ReportTable& table, int column)
{
    for (const ColumnGroup& group : table.columnGroups)
        if (group.first == column) return &group;
    return nullptr;
}

bool isGrouped(const ReportTable& table, int column)
{
    return std::any_of(table.columnGroups.begin(), table.columnGroups.end(),
                       [&](const auto& group) { return column >= group.first && column < group.first + group.count; });
}

/// A streamed sheet can't go back a row, so there a tall heading stands in the lower row only.
void putHeader(SheetCursor& at, const ReportTable& table)
{
    const int count = static_cast<int>(table.columns.size());
    if (!table.columnGroups.empty()) {
        for (int i = 0; i < count; ++i) {
            if (const ColumnGroup* group = groupStartingAt(table, i))
                at.book.putAcross(at.sheet, at.row, at.row, i, std::min(i + group->count, count) - 1, group->header,
                                  headerLook());
            else if (!isGrouped(table, i) && at.streamed)
                at.book.putBlank(at.sheet, at.row, i, headerLook());
        }
        ++at.row;
    }
    for (int i = 0; i < count; ++i) {
        const QString& header = table.columns[static_cast<size_t>(i)].header;
        const bool tall = !table.columnGroups.empty() && !isGrouped(table, i) && !at.streamed;
        at.book.putAcross(at.sheet, tall ? at.row - 1 : at.row, at.row, i, i, header, headerLook());
    }
    ++at.row;
}

/// What the rows above add up to, by column; a total becomes a formula only where it is that sum.
class Sums {
public:
    Sums(const ReportTable& table, int firstRow) : m_table(table), m_firstRow(firstRow), m_groupRow(firstRow), m_all(table.columns.size()), m_group(table.columns.size()) {}

    void count(const ReportRow& row, int sheetRow)
    {
        if (row.kind == Kind::group) startGroup(sheetRow + 1);
        if (row.kind != Kind::data) return;
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_all.size()); ++i) {
            m_all[i] += valueOf(row.cells[i]);
            m_group[i] += valueOf(row.cells[i]);
        }
    }
    /// Where the sum begins; nothing if the cell is none.
    [[nodiscard]] std::optional<int> firstRowOf(const ReportRow& row, std::size_t column, int sheetRow) const
    {
        if (row.kind == Kind::data || row.kind == Kind::group || !m_table.columns[column].sums || column >= row.cells.size()) return std::nullopt;
        const ReportCell& cell = row.cells[column];
        if (!std::holds_alternative<qint64>(cell.value) && !std::holds_alternative<double>(cell.value)) return std::nullopt;
        const bool isSubtotal = row.kind == Kind::subtotal;
        const int first = isSubtotal ? m_groupRow : m_firstRow;
        const double sum = isSubtotal ? m_group[column] : m_all[column];
        return first < sheetRow && std::abs(valueOf(cell) - sum) < 0.005 ? std::optional<int>(first) : std::nullopt;
    }

private:
    void startGroup(int sheetRow)
    {
        m_groupRow = sheetRow;
        std::fill(m_group.begin(), m_group.end(), 0.0);
    }
    [[nodiscard]] static double valueOf(const ReportCell& cell)
    {
        if (const auto* whole = std::get_if<qint64>(&cell.value)) return static_cast<double>(*whole);
        if (const auto* number = std::get_if<double>(&cell.value)) return *number;
        return 0;
    }

    const ReportTable& m_table;
    int m_firstRow = 0, m_groupRow = 0;
    std::vector<double> m_all, m_group;
};

struct Width {
    qsizetype least = 4;  ///< its longest word, or all of a text that may not wrap
    qsizetype wished = 4;
};

/// Of a text wrapped at blanks in a cell so many letters wide.
int linesIn(const QString& text, qsizetype letters)
{
    int lines = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        qsizetype used = 0;
        ++lines;
        for (const QString& word : paragraph.split(u' ')) {
            if (used > 0 && used + 1 + word.size() > letters) {
                ++lines;
                used = 0;
            }
            used += word.size() + (used > 0 ? 1 : 0);
            lines += static_cast<int>((used - 1) / std::max<qsizetype>(1, letters));
            used = used > letters ? used % letters : used;
        }
    }
    return lines;
}

qsizetype longestWord(const QString& text)
{
    qsizetype longest = 0;
    for (const QString& word : text.split(u' ')) longest = std::max(longest, word.size());
    return longest;
}

Width widthOf(const ReportTable& table, size_t index)
{
    const ReportColumn& column = table.columns[index];
    const bool mayWrap = column.wrap && column.type == CellType::text;
    Width width;
    width.least = width.wished = std::max(width.least, longestWord(column.header) + 3);  // the filter's arrow
    if (mayWrap) width.least = std::max(width.least, kNarrowest);
    const auto widen = [&](const ReportRow& row) {
        if (row.kind == Kind::group || index >= row.cells.size()) return;
        if (row.kind != Kind::data && std::holds_alternative<QString>(row.cells[index].value)) return;  // a total's label runs over the cells beside it
        const QString text = cellText(row.cells[index], column);
        width.wished = std::max(width.wished, std::min(text.size() + 2, kWidest));
        width.least = std::max(width.least, std::min(mayWrap ? longestWord(text) + 1 : text.size() + 2, kWidest));
    };
    const auto sampled = std::min<std::ptrdiff_t>(kSampledRows, static_cast<std::ptrdiff_t>(table.rows.size()));
    std::for_each(table.rows.begin(), table.rows.begin() + sampled, widen);
    if (!table.rows.empty()) widen(table.rows.back());  // totals are the widest numbers
    return width;
}

/// Every column as wide as it wishes; if that is more than `room`, the widest that wrap give way first, so that the page need not be
/// shrunk until nobody can read it.
std::vector<qsizetype> widthsIn(double room, const std::vector<Width>& columns)
{
    std::vector<qsizetype> widths(columns.size());
    for (qsizetype most = kWidest; most >= kNarrowest; --most) {
        qsizetype sum = 0;
        for (size_t i = 0; i < columns.size(); ++i) sum += widths[i] = std::max(columns[i].least, std::min(columns[i].wished, most));
        if (static_cast<double>(sum) <= room) break;
    }
    return widths;
}

/// Lines of the row's highest cell. Excel would find its height itself, other programs do not.
int linesOf(const ReportTable& table, const ReportRow& row, const std::vector<qsizetype>& widths)
{
    int most = row.kind == Kind::data ? std::max(1, table.leastLines) : 1;
    for (size_t i = 0; row.kind == Kind::data && i < std::min(row.cells.size(), widths.size()); ++i) {
        const auto* text = std::get_if<QString>(&row.cells[i].value);
        if (text && table.columns[i].wrap) most = std::max(most, linesIn(*text, widths[i]));
    }
    return most;
}

std::vector<qsizetype> setWidths(const SheetCursor& at, const ReportTable& table)
{
    std::vector<Width> columns;
    for (size_t i = 0; i < table.columns.size(); ++i) columns.push_back(widthOf(table, i));
    const auto widths = widthsIn(at.room, columns);
    for (size_t i = 0; i < widths.size(); ++i) {
        const auto at16 = static_cast<lxw_col_t>(i);
        worksheet_set_column(at.sheet, at16, at16, static_cast<double>(widths[i]), nullptr);
    }
    return widths;
}

void putRow(SheetCursor& at, const ReportTable& table, const ReportRow& row, const Sums& sums, const std::vector<qsizetype>& widths)
{
    const int count = static_cast<int>(table.columns.size());
    if (row.kind == Kind::group) {
        const CellLook look{.bold = true, .framed = true, .fill = rowTint(Kind::group)};
        at.book.putAcross(at.sheet, at.row, at.row, 0, count - 1, row.cells.empty() ? QString() : cellText(row.cells.front(), {}),
                          look);
    } else {
        if (const int lines = linesOf(table, row, widths); lines > 1) worksheet_set_row(at.sheet, static_cast<lxw_row_t>(at.row), kRowLinePoints * lines, nullptr);
        for (int i = 0; i < count; ++i) {
            const auto index = static_cast<size_t>(i);
            const ReportCell cell = index < row.cells.size() ? row.cells[index] : ReportCell();
            if (const auto first = sums.firstRowOf(row, index, at.row)) putSum(at, i, *first, cell, table.columns[index], row.kind);
            else if (!putByRule(at, i, row, table.columns[index])) putCell(at, i, cell, table.columns[index], row.kind);
        }
    }
    ++at.row;
}

int dataRowsEnd(const ReportTable& table)
{
    auto end = static_cast<int>(table.rows.size());
    while (end > 0 && table.rows[static_cast<size_t>(end) - 1].kind != Kind::data) --end;
    return end;
}

void freezeBelow(const SheetCursor& at, int headerRows, int columns)
{
    const auto row = static_cast<lxw_row_t>(at.row);
    if (at.row <= kDeepestFreeze) worksheet_freeze_panes(at.sheet, row, static_cast<lxw_col_t>(columns));
    worksheet_repeat_rows(at.sheet, row - static_cast<lxw_row_t>(headerRows), row - 1);
}

/// Figures that a reader may count with: "37" and "37,5" become numbers.
void putLevel(SheetCursor& at, int column, const HeatMap::Cell& cell)
{
    CellLook look{.align = Align::center, .pointSize = 9, .framed = true};
    if (cell.level) {
        look.fill = kLevelTints[levelClass(*cell.level)];
        look.ink = levelInk(*cell.level);
    }
    bool isNumber = false;
    const double number = QString(cell.text).replace(u',', u'.').toDouble(&isNumber);
    if (isNumber)
        at.book.putNumber(at.sheet, at.row, column, number, look);
    else
        at.book.putText(at.sheet, at.row, column, cell.text.isEmpty() && !cell.level ? QStringLiteral("–") : cell.text, look);
}

void putLegend(SheetCursor& at, const HeatMap& map)
{
    at.book.putText(at.sheet, ++at.row, 0, map.legendTitle, {.bold = true});
    ++at.row;
    for (size_t i = 0; i < kLevelTints.size(); ++i) {
        CellLook look{.pointSize = 9, .framed = true};
        look.fill = kLevelTints[i];
        look.ink = i == 4 ? 0xFFFFFF : 0;
        at.book.putText(at.sheet, at.row++, 0, map.classLabels[i], look);
    }
    at.book.putText(at.sheet, at.row++, 0, QStringLiteral("–  ") + map.noneLabel, {.pointSize = 9});
}

}  // namespace

void putTable(SheetCursor& at, const ReportTable& table)
{
    const int headerRows = table.columnGroups.empty() ? 1 : 2;
    const auto widths = at.widths = setWidths(at, table);
    putHeader(at, table);
    freezeBelow(at, headerRows, 0);
    const int first = at.row;
    const auto lastColumn = static_cast<lxw_col_t>(std::max<size_t>(1, table.columns.size()) - 1);
    if (!hasData(table)) {
        at.book.putAcross(at.sheet, at.row, at.row, 0, lastColumn, table.emptyText,
                          {.align = Align::center, .framed = true});
        ++at.row;
    }
    Sums sums(table, first);
    for (const ReportRow& row : table.rows) {
        if (at.progress && at.progress->isCancelled()) return;
        sums.count(row, at.row);
        putRow(at, table, row, sums, widths);
    }
    const int end = dataRowsEnd(table);
    if (end > 0)
        worksheet_autofilter(at.sheet, static_cast<lxw_row_t>(first - 1), 0, static_cast<lxw_row_t>(first + end - 1), lastColumn);
    const QByteArray range = "A1:XFD" + QByteArray::number(std::max(first, at.row));
    worksheet_ignore_errors(at.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.constData());  // no green corner at every NIP
}

namespace {

void setColumnsOf(SheetCursor& at, const HeatMap& map)
{
    constexpr int label = 45, cell = 7;
    const auto columns = map.columnLabels.size();
    at.widths.assign(columns + 1, cell);
    at.widths.front() = label;
    worksheet_set_column(at.sheet, 0, 0, label, nullptr);
    if (columns > 0) worksheet_set_column(at.sheet, 1, static_cast<lxw_col_t>(columns), cell, nullptr);
}

}  // namespace

void putHeatMap(SheetCursor& at, const HeatMap& map)
{
    const auto columns = static_cast<int>(map.columnLabels.size());
    setColumnsOf(at, map);
    worksheet_set_row(at.sheet, static_cast<lxw_row_t>(at.row), 130, nullptr);
    at.book.putText(at.sheet, at.row, 0, map.rowHeader, headerLook());
    CellLook upright = headerLook();
    upright.upright = true;
    for (int i = 0; i < columns; ++i) at.book.putText(at.sheet, at.row, i + 1, map.columnLabels[static_cast<size_t>(i)], upright);
    ++at.row;
    freezeBelow(at, 1, 1);
    for (size_t row = 0; row < map.rowLabels.size(); ++row, ++at.row) {
        at.book.putText(at.sheet, at.row, 0, map.rowLabels[row], {.framed = true, .wrapped = true});
        for (int i = 0; i < columns; ++i) {
            const auto index = static_cast<size_t>(i);
            const bool known = row < map.cells.size() && index < map.cells[row].size();
            putLevel(at, i + 1, known ? map.cells[row][index] : HeatMap::Cell{});
        }
    }
    putLegend(at, map);
}

namespace {

ReportTable figureTable(const QString& title, const QString& of, const QString& number, CellType type)
{
    ReportTable table;
    table.title = title.isEmpty() ? QStringLiteral("Grafik") : title;
    table.columns = {{of, CellType::text, 3}, {number, type}};
    return table;
}

struct FigureTable {
    ReportTable operator()(const ReportTable& table) const { return table; }
    ReportTable operator()(const BarChart& chart) const
    {
        ReportTable table = figureTable(chart.title, QStringLiteral("Uraian"), QStringLiteral("Nilai"), CellType::decimal);
        table.columns.push_back({QStringLiteral("Tertulis"), CellType::text});
        for (const auto& bar : chart.bars) table.add({bar.label, bar.value, bar.text});
        return table;
    }
    ReportTable operator()(const Radar& radar) const
    {
        ReportTable table = figureTable(radar.title, QStringLiteral("Kompetensi"), QStringLiteral("Syarat"), CellType::integer);
        table.columns.push_back({QStringLiteral("Dimiliki"), CellType::integer});
        for (const auto& axis : radar.axes) table.add({axis.label, axis.required, axis.measured ? ReportCell(*axis.measured) : ReportCell()});
        return table;
    }
    ReportTable operator()(const Histogram& chart) const
    {
        ReportTable table = figureTable(chart.title, chart.axis.isEmpty() ? QStringLiteral("Kelompok") : chart.axis, QStringLiteral("Jumlah"), CellType::integer);
        for (const auto& bin : chart.bins) table.add({bin.label, bin.count});
        return table;
    }
    ReportTable operator()(const NineBox& chart) const
    {
        ReportTable table = figureTable(chart.title, QStringLiteral("Kotak"), QStringLiteral("Nomor"), CellType::integer);
        table.columns.push_back({QStringLiteral("Isi"), CellType::text});
        for (const auto& row : chart.boxes)
            for (const auto& box : row) table.add({box.name, box.number, box.figure});
        return table;
    }
    ReportTable operator()(const BudgetLine& chart) const
    {
        ReportTable table = figureTable(chart.title, QStringLiteral("Sampai dengan"), QStringLiteral("Anggaran (Rp)"), CellType::rupiah);
        for (const auto& point : chart.points) table.add({point.label, point.rupiah});
        return table;
    }
    template <class Other>
    ReportTable operator()(const Other&) const
    {
        return {};
    }
};

}  // namespace

ReportTable figuresOf(const ReportBlock& block) { return std::visit(FigureTable{}, block); }

void setColumns(SheetCursor& at, const ReportBlock& grid)
{
    if (const auto* map = std::get_if<HeatMap>(&grid)) setColumnsOf(at, *map);
    else if (const auto* table = std::get_if<ReportTable>(&grid)) at.widths = setWidths(at, *table);
    else at.widths = setWidths(at, figuresOf(grid));
}

}  // namespace core
