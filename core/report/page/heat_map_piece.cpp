// SPDX-License-Identifier: Apache-2.0
// Heat map: shaded cells with their figure printed in them, upright column labels repeated on each page. Columns that do not
// fit are carried on in a next part below the last row.
#include <algorithm>

#include "core/report/chart/heat_map_chart.h"
#include "core/report/page/face.h"
#include "core/report/page/piece.h"
#include "core/report/page/table_header.h"
#include "core/report/tints.h"

namespace core::page {
namespace {

constexpr double kMapPointSize = 8;
const double kNarrowest = millimetres(8.5);
const double kWidest = millimetres(20);
const double kLeastLabel = millimetres(45);
const double kTallestLabel = millimetres(50);
const double kPad = millimetres(1);

/// The part of the map that stands side by side on one page, and its measures.
struct Part {
    size_t first = 0;
    size_t count = 0;
    double labelWidth = 0;
    double cellWidth = 0;
};

class HeatMapPiece final : public Piece {
public:
    HeatMapPiece(const HeatMap& map, Part part)
        : m_map(map), m_part(part), m_face(kMapPointSize), m_bold(kMapPointSize, true), m_right(edge(part.count))
    {
        m_pitch = m_face.lineHeight();
        m_padding = 2 * kPad;
        chooseHeaderHeight();
        m_bands.push_back({m_headerHeight, 0, true});
        for (const QString& label : map.rowLabels) {
            const int lines = m_face.lineCount(label, part.labelWidth - 2 * kCellPadX);
            m_bands.push_back({heightOfLines(lines), lines, false});
        }
        keepPairs();
    }

    [[nodiscard]] double repeatedHeight(int band) const override { return band == 0 ? 0 : captionHeight() + m_headerHeight; }

    void paint(QPainter& painter, std::span<const Slice> slices, bool repeat) const override
    {
        if (repeat) paintRepeated(painter, slices.front().y - m_headerHeight);
        for (const Slice& slice : slices) {
            if (slice.band == 0)
                paintHeader(painter, slice.y);
            else
                paintRow(painter, slice, static_cast<size_t>(slice.band) - 1);
        }
    }

private:
    /// As rows of a table: neither the first nor the last one stands alone.
    void keepPairs()
    {
        if (m_bands.size() < 3) return;
        for (Band* band : {&m_bands[1], &m_bands[m_bands.size() - 2]}) band->keepWithNext = band->mayPart = true;
    }

    [[nodiscard]] double edge(size_t column) const { return m_part.labelWidth + static_cast<double>(column) * m_part.cellWidth; }

    /// As low as possible, so that every upright label fits into the lines its column has room for, but not into more than three.
    void chooseHeaderHeight()
    {
        const int lines = std::clamp(static_cast<int>((m_part.cellWidth - millimetres(1)) / m_face.lineHeight()), 1, 3);
        m_headerHeight = millimetres(16);
        for (size_t i = 0; i < m_part.count; ++i) {
            const QString& label = m_map.columnLabels[m_part.first + i];
            m_headerHeight = std::max(m_headerHeight, m_face.longestWord(label) + 2 * kCellPadX);
            while (m_headerHeight < kTallestLabel && m_face.lineCount(label, m_headerHeight - 2 * kCellPadX) > lines)
                m_headerHeight += millimetres(2);
        }
    }

    [[nodiscard]] double captionHeight() const { return m_map.title.isEmpty() ? 0 : m_bold.lineHeight() + millimetres(1.2); }
    /// A page that begins in the middle of a map says which.
    void paintRepeated(QPainter& painter, double y) const
    {
        painter.setPen(Qt::black);
        painter.setFont(m_bold.font());
        if (!m_map.title.isEmpty()) painter.drawText(QPointF(0, y - captionHeight() + m_bold.ascent()), m_map.title + QStringLiteral(" (lanjutan)"));
        paintHeader(painter, y);
    }
    void paintHeader(QPainter& painter, double y) const
    {
        HeaderLayout corner;
        corner.cells.push_back({QRectF(0, 0, m_part.labelWidth, m_headerHeight), m_map.rowHeader});
        for (size_t i = 0; i < m_part.count; ++i)
            corner.cells.push_back({QRectF(edge(i), 0, m_part.cellWidth, m_headerHeight), {}});
        page::paintHeader(painter, corner, y, m_bold);
        painter.setPen(Qt::black);
        for (size_t i = 0; i < m_part.count; ++i)
            paintUpright(painter, m_map.columnLabels[m_part.first + i], edge(i) + m_part.cellWidth / 2, y);
    }

    /// Reads from the bottom up; a label with more lines than its column has room for gets smaller.
    void paintUpright(QPainter& painter, const QString& label, double middle, double y) const
    {
        const double room = m_headerHeight - 2 * kCellPadX;
        const double wide = m_face.lineCount(label, room) * m_face.lineHeight();
        const double shrink = std::min(1.0, (m_part.cellWidth - millimetres(0.6)) / wide);
        painter.save();
        painter.setFont(m_face.font());
        painter.translate(middle, y + m_headerHeight - kCellPadX);
        painter.rotate(-90);
        painter.scale(shrink, shrink);
        double baseline = -wide / 2 + m_face.ascent();
        for (QStringView rest = label; !rest.isEmpty(); baseline += m_face.lineHeight())
            painter.drawText(QPointF(0, baseline), m_face.takeLine(rest, room).toString());
        painter.restore();
    }

    void paintRow(QPainter& painter, const Slice& slice, size_t row) const
    {
        painter.setFont(m_face.font());
        for (size_t i = 0; i < m_part.count; ++i)
            paintCell(painter, QRectF(edge(i), slice.y, m_part.cellWidth, slice.height), row, i);
        painter.setPen(Qt::black);
        double baseline = slice.y + kPad + m_face.ascent();
        for (QStringView rest = m_map.rowLabels[row]; !rest.isEmpty(); baseline += m_pitch)
            painter.drawText(QPointF(kCellPadX, baseline), m_face.takeLine(rest, m_part.labelWidth - 2 * kCellPadX).toString());
        paintGrid(painter, slice);
    }

    void paintCell(QPainter& painter, const QRectF& box, size_t row, size_t column) const
    {
        const size_t at = m_part.first + column;
        const bool known = row < m_map.cells.size() && at < m_map.cells[row].size();
        const HeatMap::Cell cell = known ? m_map.cells[row][at] : HeatMap::Cell{};
        const QString text = cell.text.isEmpty() && !cell.level ? QStringLiteral("–") : cell.text;
        const HeatCell drawn{text, cell.level ? QColor::fromRgb(kLevelTints[levelClass(*cell.level)]) : QColor(),
                             QColor::fromRgb(cell.level ? levelInk(*cell.level) : 0x606060)};
        drawHeatCell(painter, box, drawn, {m_face.width(text), m_face.ascent(), m_face.lineHeight()});
    }

    void paintGrid(QPainter& painter, const Slice& slice) const
    {
        QList<QLineF> lines{QLineF(0, slice.y + slice.height, m_right, slice.y + slice.height),
                            QLineF(0, slice.y, 0, slice.y + slice.height)};
        for (size_t i = 0; i <= m_part.count; ++i) lines.append(QLineF(edge(i), slice.y, edge(i), slice.y + slice.height));
        painter.setPen(gridPen());
        painter.drawLines(lines);
    }

    const HeatMap& m_map;
    Part m_part;
    Face m_face;
    Face m_bold;
    double m_right = 0;
    double m_headerHeight = 0;
};

/// What the shades mean, on as many lines as it needs.
class LegendPiece final : public Piece {
public:
    LegendPiece(const HeatMap& map, double width) : m_face(kMapPointSize)
    {
        m_pitch = millimetres(4.6);
        if (!map.legendTitle.isEmpty()) add(map.legendTitle + u':', std::nullopt, millimetres(3));
        for (size_t i = 0; i < kLevelTints.size(); ++i) add(map.classLabels[i], i, millimetres(5));
        const size_t none = m_entries.size();
        for (const QString& words : map.noneLabel.split(QStringLiteral("     "), Qt::SkipEmptyParts)) add(m_entries.size() == none ? QStringLiteral("–  ") + words : words, std::nullopt, millimetres(4));
        arrange(width, none);
        m_bands.push_back({millimetres(2.4) + (m_lines + 1) * m_pitch, 0, true});
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        painter.setFont(m_face.font());
        for (const LegendEntry& entry : m_entries) {
            const double y = slices.front().y + entry.line * m_pitch;
            double x = entry.x;
            painter.setPen(gridPen());
            if (entry.level) {
                painter.setBrush(QColor::fromRgb(kLevelTints[*entry.level]));
                painter.drawRect(QRectF(x, y + millimetres(0.25), millimetres(6), millimetres(3.5)));
                painter.setBrush(Qt::NoBrush);
                x += millimetres(7.5);
            }
            painter.setPen(Qt::black);
            painter.drawText(QPointF(x, y + millimetres(2) - m_face.lineHeight() / 2 + m_face.ascent()), entry.text);
        }
    }

private:
    struct LegendEntry {
        QString text;
        std::optional<size_t> level;
        double room = 0, gap = 0;  ///< its own width, and what follows
        double x = 0;
        int line = 0;
    };

    void add(const QString& text, std::optional<size_t> level, double gap) { m_entries.push_back({text, level, (level ? millimetres(7.5) : 0) + m_face.width(text), gap, 0, 0}); }

    /// On one line, closer together if need be; else the words for no level, from `none` on, stand on a line of their own.
    void arrange(double width, size_t none)
    {
        double rooms = 0, gaps = 0;
        for (const LegendEntry& entry : m_entries) {
            rooms += entry.room;
            gaps += entry.gap;
        }
        gaps -= m_entries.back().gap;
        const double squeeze = gaps <= 0 || rooms + gaps <= width ? 1 : (width - rooms) / gaps;
        const bool isOneLine = squeeze >= 0.5;
        double x = 0;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            LegendEntry& entry = m_entries[i];
            if (x > 0 && !isOneLine && (i == none || x + entry.room > width)) {
                x = 0;
                ++m_lines;
            }
            entry.x = x;
            entry.line = m_lines;
            x += entry.room + entry.gap * (isOneLine ? squeeze : 1);
        }
    }
    Face m_face;
    std::vector<LegendEntry> m_entries;
    int m_lines = 0;
};

/// Equal parts of columns, each as wide as the page allows.
std::vector<Part> partsOf(const HeatMap& map, double width)
{
    const Face face(kMapPointSize);
    double label = face.width(map.rowHeader);
    for (const QString& text : map.rowLabels) label = std::max(label, face.longestLine(text));
    label = std::clamp(label + 2 * kCellPadX + points(1), millimetres(30), width * 0.34);
    double narrowest = kNarrowest;
    for (const auto& row : map.cells)
        for (const auto& cell : row) narrowest = std::max(narrowest, face.width(cell.text) + millimetres(1.6));
    const size_t columns = map.columnLabels.size();
    // Rather narrower row labels than a second part.
    const double besideAll = width - static_cast<double>(columns) * narrowest;
    if (besideAll >= kLeastLabel) label = std::min(label, besideAll);
    const auto fitting = std::max<size_t>(1, static_cast<size_t>((width - label) / narrowest + 1e-6));
    const size_t count = (columns + fitting - 1) / fitting;
    const size_t each = (columns + count - 1) / count;
    const double cell = std::min(kWidest, (width - label) / static_cast<double>(each));
    std::vector<Part> parts;
    for (size_t first = 0; first < columns; first += each) parts.push_back({first, std::min(each, columns - first), label, cell});
    return parts;
}

}  // namespace

void addHeatMap(Pieces& pieces, const HeatMap& map, double width)
{
    if (map.rowLabels.empty() || map.columnLabels.empty()) {
        addParagraph(pieces,
                     {map.title + (map.title.isEmpty() ? QString() : QStringLiteral(": ")) + QStringLiteral("tidak ada data")},
                     width);
        return;
    }
    const auto parts = partsOf(map, width);
    for (size_t i = 0; i < parts.size(); ++i) {
        QString title = map.title;
        if (parts.size() > 1) title += QStringLiteral(" (bagian %1 dari %2)").arg(i + 1).arg(parts.size());
        addCaption(pieces, title, width);
        pieces.push_back(std::make_unique<LegendPiece>(map, width));
        pieces.push_back(std::make_unique<HeatMapPiece>(map, parts[i]));
    }
}

}  // namespace core::page
