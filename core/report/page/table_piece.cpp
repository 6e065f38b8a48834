// SPDX-License-Identifier: Apache-2.0
// A table on paper: header repeated on each page, group headings carried on, totals, shades. Only heights are kept per row;
// lines are broken again when a page is painted, which keeps 20,000 rows small.
#include <algorithm>
#include <numeric>

#include "core/report/page/cell_listener.h"
#include "core/report/page/column_widths.h"
#include "core/report/page/piece.h"
#include "core/report/page/table_header.h"
#include "core/report/tints.h"

namespace core::page {
namespace {

using Kind = ReportRow::Kind;
const double kSmallTable = millimetres(45);  ///< never divided
const double kLowRow = millimetres(16);      ///< two of them stand together at a beginning or an end

/// One cell, or a text across several: visible columns from `first` up to but without `end`.
struct Span {
    size_t first = 0;
    size_t end = 1;
    QString text;
    Align align = Align::left;
    Shade shade = Shade::none;
    bool label = false;  ///< of a total: reaches over empty cells
};

class TablePiece final : public Piece {
public:
    TablePiece(const ReportTable& table, std::vector<int> visible, const ColumnWidths& widths, Family family)
        : m_table(table), m_visible(std::move(visible)), m_regular(widths.pointSize, false, family), m_bold(widths.pointSize, true, family)
    {
        m_edges.push_back(0);
        for (const double width : widths.widths) m_edges.push_back(m_edges.back() + width);
        m_header = layOutHeader(table, m_visible, m_edges, m_bold);
        m_padding = 2 * kCellPadY;
        m_pitch = m_regular.lineHeight();
        m_spaceBefore = table.title.isEmpty() ? millimetres(4) : 0;
        m_firstRow = hasData(table) ? 1 : 2;
        addBands();
    }

    [[nodiscard]] double repeatedHeight(int band) const override
    {
        if (band == 0) return 0;
        const ReportRow* heading = headingCarriedTo(static_cast<size_t>(band));
        return m_header.height + (heading ? carriedHeight(*heading) : 0);
    }

    void keepTail() override
    {
        int data = 0;
        for (size_t i = m_bands.size(); i-- > 0 && data < 2;) {
            const bool isData = i >= m_firstRow && kindOf(i) == Kind::data;
            m_bands[i].keepWithNext = true;
            m_bands[i].mayPart = data == 1 && isData && !isLowRow(i);  // of two high rows the last one is enough
            if (isData) ++data;
        }
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool repeat) const override
    {
        if (repeat) paintRepeated(painter, slices.front());
        std::vector<std::vector<Span>> spans;
        for (const Slice& slice : slices) {
            const auto band = static_cast<size_t>(slice.band);
            spans.push_back(band == 0 ? std::vector<Span>() : spansOf(band));
            if (band == 0) paintHeader(painter, m_header, slice.y, m_bold);
            for (const Span& span : spans.back()) paintFill(painter, span, slice);
        }
        paintGrid(painter, slices, spans);
        painter.setPen(Qt::black);
        auto* listener = dynamic_cast<CellListener*>(painter.device());
        for (size_t i = 0; i < slices.size(); ++i) {
            painter.setFont(faceOf(static_cast<size_t>(slices[i].band)).font());
            for (const Span& span : spans[i]) {
                const bool isSeen = paintText(painter, span, slices[i]);
                if (listener && hasCells(slices[i].band)) tellEmptyCells(*listener, painter, isSeen ? span.first + 1 : span.first, span.end, slices[i]);
            }
        }
    }

private:
    [[nodiscard]] const ReportRow& rowOf(size_t band) const { return m_table.rows[band - m_firstRow]; }
    [[nodiscard]] Kind kindOf(size_t band) const { return band < m_firstRow ? Kind::data : rowOf(band).kind; }
    [[nodiscard]] const Face& faceOf(size_t band) const { return kindOf(band) == Kind::data ? m_regular : m_bold; }
    [[nodiscard]] double roomOf(const Span& span) const { return m_edges[span.end] - m_edges[span.first] - 2 * kCellPadX; }

    void addBands()
    {
        m_bands.reserve(m_table.rows.size() + m_firstRow);
        m_bands.push_back({m_header.height, 0, true});
        if (m_firstRow == 2) m_bands.push_back({heightOfLines(1), 1});  // emptyText
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            const Kind kind = m_table.rows[i].kind;
            if (kind == Kind::group) m_groups.push_back(i);
            if (kind == Kind::subtotal || kind == Kind::total || m_table.rows[i].goesOn) m_bands.back().keepWithNext = true;
            int lines = kind == Kind::data ? std::max(1, m_table.leastLines) : 1;
            for (const Span& span : spansOf(i + m_firstRow))
                lines = std::max(lines, faceOf(i + m_firstRow).cellLineCount(span.text, roomOf(span)));
            m_bands.push_back({heightOfLines(lines), lines, kind == Kind::group && i + 1 < m_table.rows.size()});
        }
        keepPairs();
        keepSmallWhole();
    }

    [[nodiscard]] bool isLowRow(size_t band) const { return kindOf(band) == Kind::data && m_bands[band].height <= kLowRow; }
    /// Neither the first row of a table or group nor the last one stands alone on a page, unless rows are so high that it costs much paper.
    void keepPairs()
    {
        for (size_t i = m_firstRow; i + 1 < m_bands.size(); ++i) {
            if (!isLowRow(i) || !isLowRow(i + 1)) continue;
            const bool isFirst = i == m_firstRow || kindOf(i - 1) != Kind::data, isLast = i + 2 == m_bands.size() || kindOf(i + 2) != Kind::data;
            if (isFirst || isLast) tie(i);
        }
    }

    void keepSmallWhole()
    {
        const double height = std::accumulate(m_bands.begin(), m_bands.end(), 0.0, [](double sum, const Band& band) { return sum + band.height; });
        if (height > kSmallTable) return;
        for (size_t i = 0; i + 1 < m_bands.size(); ++i) {
            tie(i);
            if (i < m_firstRow + 1 || i + 3 > m_bands.size()) m_bands[i].mayPart = false;  // never one row alone
        }
    }
    /// For its looks only: undone where it would cost much of a page.
    void tie(size_t band)
    {
        if (!m_bands[band].keepWithNext) m_bands[band].keepWithNext = m_bands[band].mayPart = true;
    }

    /// The group heading to repeat when a page begins with `band`.
    [[nodiscard]] const ReportRow* headingCarriedTo(size_t band) const
    {
        if (band < m_firstRow || kindOf(band) == Kind::group || kindOf(band) == Kind::total) return nullptr;
        const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), band - m_firstRow);
        return after == m_groups.begin() ? nullptr : &m_table.rows[*(after - 1)];
    }

    [[nodiscard]] Span headingSpan(const ReportRow& heading, const QString& suffix = {}) const
    {
        const QString text = heading.cells.empty() ? QString() : paperText(heading.cells.front(), {});
        return {0, m_visible.size(), text + suffix, Align::left, Shade::none, true};
    }
    [[nodiscard]] Span carriedSpan(const ReportRow& heading) const { return headingSpan(heading, QStringLiteral(" (lanjutan)")); }
    [[nodiscard]] double carriedHeight(const ReportRow& heading) const
    {
        const Span span = carriedSpan(heading);
        return heightOfLines(m_bold.lineCount(span.text, roomOf(span)));
    }

    [[nodiscard]] std::vector<Span> spansOf(size_t band) const
    {
        if (band < m_firstRow) return {{0, m_visible.size(), m_table.emptyText, Align::center}};
        const ReportRow& row = rowOf(band);
        if (row.kind == Kind::group) return {headingSpan(row)};
        std::vector<Span> spans;
        spans.reserve(m_visible.size());
        for (size_t column = 0; column < m_visible.size(); ++column) spans.push_back(spanOf(row, column));
        return row.kind == Kind::data ? spans : withLabelsReaching(row, std::move(spans));
    }

    [[nodiscard]] Span spanOf(const ReportRow& row, size_t column) const
    {
        const auto index = static_cast<size_t>(m_visible[column]);
        const ReportColumn& asColumn = m_table.columns[index];
        Span span{column, column + 1, {}, alignmentOf(asColumn)};
        if (index >= row.cells.size()) return span;
        const ReportCell& cell = row.cells[index];
        span.text = paperText(cell, asColumn);
        span.shade = cell.shade;
        span.label = row.kind != Kind::data && std::holds_alternative<QString>(cell.value);
        if (span.label) span.align = Align::left;
        return span;
    }

    /// "Jumlah" reaches over the empty cells behind it, and shows also when its own column is hidden on this paper.
    [[nodiscard]] std::vector<Span> withLabelsReaching(const ReportRow& row, std::vector<Span> spans) const
    {
        const auto label = std::find_if(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !cell.isEmpty(); });
        const auto at = static_cast<int>(label - row.cells.begin());
        const bool hidden = std::find(m_visible.begin(), m_visible.end(), at) == m_visible.end();
        if (label != row.cells.end() && hidden && spans.front().text.isEmpty()) {
            spans.front().text = paperText(*label, m_table.columns[static_cast<size_t>(at)]);
            spans.front().label = true;
        }
        std::vector<Span> merged;
        for (Span& span : spans) {
            if (span.text.isEmpty() && !merged.empty() && merged.back().label)
                merged.back().end = span.end;
            else
                merged.push_back(std::move(span));
        }
        return merged;
    }

    void paintRepeated(QPainter& painter, const Slice& first) const
    {
        const double top = first.y - repeatedHeight(first.band);
        paintHeader(painter, m_header, top, m_bold);
        const ReportRow* heading = headingCarriedTo(static_cast<size_t>(first.band));
        if (!heading) return;
        const Span span = carriedSpan(*heading);
        const Slice slice{first.band, 0, 1 << 20, top + m_header.height, carriedHeight(*heading)};
        const QRectF box(0, slice.y, m_edges.back(), slice.height);
        painter.fillRect(box, QColor::fromRgb(kGroupTint));
        painter.setPen(gridPen());
        painter.drawRect(box);
        painter.setPen(Qt::black);
        painter.setFont(m_bold.font());
        paintLinesOf(painter, span, slice, m_bold);
    }

    void paintFill(QPainter& painter, const Span& span, const Slice& slice) const
    {
        const auto tint = span.shade == Shade::none ? rowTint(kindOf(static_cast<size_t>(slice.band))) : shadeTint(span.shade);
        if (!tint) return;
        painter.fillRect(QRectF(m_edges[span.first], slice.y, m_edges[span.end] - m_edges[span.first], slice.height),
                         QColor::fromRgb(*tint));
    }

    /// One vertical line per border and run of rows that have it, not one per cell: a third of the file's size.
    void paintGrid(QPainter& painter, std::span<const Slice> slices, const std::vector<std::vector<Span>>& spans) const
    {
        QList<QLineF> lines;
        std::vector<double> openSince(m_edges.size(), -1);
        const auto close = [&](size_t edge, double y) {
            if (openSince[edge] >= 0) lines.append(QLineF(m_edges[edge], openSince[edge], m_edges[edge], y));
            openSince[edge] = -1;
        };
        for (size_t i = 0; i < slices.size(); ++i) {
            if (spans[i].empty()) continue;  // the header has its own lines
            std::vector<bool> has(m_edges.size(), false);
            has[0] = true;
            for (const Span& span : spans[i]) has[span.end] = true;
            for (size_t edge = 0; edge < m_edges.size(); ++edge) {
                if (!has[edge])
                    close(edge, slices[i].y);
                else if (openSince[edge] < 0)
                    openSince[edge] = slices[i].y;
            }
            const double bottom = slices[i].y + slices[i].height, left = i + 1 < slices.size() ? m_edges[joinedAbove(slices[i + 1], spans[i + 1])] : 0;
            lines.append(QLineF(left, bottom, m_edges.back(), bottom));
        }
        for (size_t edge = 0; edge < m_edges.size(); ++edge) close(edge, slices.back().y + slices.back().height);
        painter.setPen(gridPen());
        painter.drawLines(lines);
    }

    /// How many first columns of a row that says more of the one above are empty: there is no line over them.
    [[nodiscard]] size_t joinedAbove(const Slice& slice, const std::vector<Span>& spans) const
    {
        if (static_cast<size_t>(slice.band) < m_firstRow || slice.firstLine > 0 || !rowOf(static_cast<size_t>(slice.band)).goesOn) return 0;
        const auto filled = std::find_if(spans.begin(), spans.end(), [](const Span& span) { return !span.text.isEmpty(); });
        return filled == spans.end() ? 0 : filled->first;
    }

    [[nodiscard]] bool hasCells(int band) const { return static_cast<size_t>(band) >= m_firstRow && kindOf(static_cast<size_t>(band)) != Kind::group; }

    void tellEmptyCells(CellListener& listener, const QPainter& painter, size_t first, size_t end, const Slice& slice) const
    {
        for (size_t i = first; i < end; ++i) listener.emptyCell({m_edges[i], slice.y, m_edges[i + 1] - m_edges[i], slice.height}, painter.combinedTransform());
    }

    bool paintText(QPainter& painter, const Span& span, const Slice& slice) const { return paintLinesOf(painter, span, slice, faceOf(static_cast<size_t>(slice.band))); }

    /// False if nothing of the text stands in the slice.
    bool paintLinesOf(QPainter& painter, const Span& span, const Slice& slice, const Face& face) const
    {
        const double room = roomOf(span);
        const double left = m_edges[span.first] + kCellPadX;
        double baseline = slice.y + kCellPadY + face.ascent();
        int number = 0;
        bool goesOn = false;
        for (QStringView rest = span.text; !rest.isEmpty() && number < slice.firstLine + slice.lineCount; ++number) {
            const auto [line, indent] = face.takeCellLine(rest, room, goesOn);
            if (number < slice.firstLine) continue;
            const double free = span.align == Align::left ? indent : room - face.width(line);
            painter.drawText(QPointF(left + (span.align == Align::center ? free / 2 : free), baseline), line.toString());
            baseline += m_pitch;
        }
        return number > slice.firstLine;
    }

    const ReportTable& m_table;
    std::vector<int> m_visible;
    Face m_regular;
    Face m_bold;
    std::vector<double> m_edges;
    HeaderLayout m_header;
    std::vector<size_t> m_groups;  ///< rows that are group headings, ascending
    size_t m_firstRow = 1;         ///< band of the first row
};

std::vector<int> visibleColumns(const ReportTable& table, Orientation orientation)
{
    std::vector<int> visible;
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        const ReportColumn& column = table.columns[static_cast<size_t>(i)];
        if (orientation == Orientation::portrait ? column.inPortrait : column.inLandscape) visible.push_back(i);
    }
    return visible;
}

}  // namespace

void addTable(Pieces& pieces, const ReportTable& table, Orientation orientation, double width, const Look& look)
{
    std::vector<int> visible = visibleColumns(table, orientation);
    if (visible.empty()) return;
    addCaption(pieces, table.title, width, look);
    const ColumnWidths widths = columnWidths(table, visible, width, 2 * kCellPadX, look);
    pieces.push_back(std::make_unique<TablePiece>(table, std::move(visible), widths, look.family));
}

}  // namespace core::page
