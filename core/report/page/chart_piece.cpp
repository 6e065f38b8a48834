// SPDX-License-Identifier: Apache-2.0
// Horizontal bars, one band each, with the figure printed behind the bar.
#include <algorithm>

#include "core/report/chart/bar_chart.h"
#include "core/report/page/face.h"
#include "core/report/page/piece.h"
#include "core/report/page/table_header.h"

namespace core::page {
namespace {

constexpr size_t kKeptWhole = 15;  ///< bars; of more of them some may stand on the next page
const QColor kBar(0x5B, 0x84, 0xB1);

class BarChartPiece final : public Piece {
public:
    BarChartPiece(const BarChart& chart, double width) : m_chart(chart), m_face(9)
    {
        m_spaceBefore = chart.title.isEmpty() ? millimetres(4) : 0;
        double texts = 0;
        for (const auto& bar : chart.bars) {
            m_labelWidth = std::max(m_labelWidth, m_face.longestLine(bar.label));
            texts = std::max(texts, m_face.width(bar.text));
            m_largest = std::max(m_largest, bar.value);
        }
        m_labelWidth = std::min(m_labelWidth, width * 0.35);
        m_barRoom = width - m_labelWidth - texts - millimetres(5);
        for (const auto& bar : chart.bars)
            m_bands.push_back({m_face.lineCount(bar.label, m_labelWidth) * m_face.lineHeight() + millimetres(1.6)});
        const size_t kept = m_bands.size() <= kKeptWhole ? m_bands.size() : 2;
        for (size_t i = 0; i + 1 < kept; ++i) m_bands[i].keepWithNext = true;
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        const double axis = m_labelWidth + millimetres(2.5);
        painter.setFont(m_face.font());
        for (const Slice& slice : slices) {
            const auto& bar = m_chart.bars[static_cast<size_t>(slice.band)];
            const double length = m_largest > 0 ? m_barRoom * std::max(0.0, bar.value) / m_largest : 0;
            const BarPart part[] = {{bar.value, kBar}};
            drawBar(painter, QRectF(axis, slice.y + millimetres(0.5), m_barRoom, slice.height - millimetres(1)), part, m_largest);
            painter.setPen(Qt::black);
            paintLabel(painter, bar.label, slice);
            const double baseline = slice.y + (slice.height - m_face.lineHeight()) / 2 + m_face.ascent();
            painter.drawText(QPointF(axis + length + millimetres(1.5), baseline), bar.text);
        }
        painter.setPen(gridPen());
        painter.drawLine(QPointF(axis, slices.front().y), QPointF(axis, slices.back().y + slices.back().height));
    }

private:
    void paintLabel(QPainter& painter, const QString& label, const Slice& slice) const
    {
        double baseline = slice.y + millimetres(0.8) + m_face.ascent();
        for (QStringView rest = label; !rest.isEmpty(); baseline += m_face.lineHeight()) {
            const QString line = m_face.takeLine(rest, m_labelWidth).toString();
            painter.drawText(QPointF(m_labelWidth - m_face.width(line), baseline), line);
        }
    }

    const BarChart& m_chart;
    Face m_face;
    double m_labelWidth = 0;
    double m_barRoom = 0;
    double m_largest = 0;
};

}  // namespace

void addBarChart(Pieces& pieces, const BarChart& chart, double width)
{
    if (chart.bars.empty()) return;
    addCaption(pieces, chart.title, width);
    pieces.push_back(std::make_unique<BarChartPiece>(chart, width));
}

}  // namespace core::page
