// SPDX-License-Identifier: Apache-2.0
// Charts of one height that are never divided: radar, columns, nine boxes, budget line.
#include <functional>

#include "core/report/chart/charts.h"
#include "core/report/chart/radar_chart.h"
#include "core/report/page/face.h"
#include "core/report/page/piece.h"

namespace core::page {
namespace {

const double kFigurePointSize = 9;

class FigurePiece final : public Piece {
public:
    using Drawing = std::function<void(QPainter&, const QRectF&)>;
    FigurePiece(double width, double height, Drawing drawing) : m_width(width), m_height(height), m_drawing(std::move(drawing))
    {
        m_spaceBefore = millimetres(3);
        m_bands.push_back({height});
    }
    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override { m_drawing(painter, QRectF(0, slices.front().y, m_width, m_height)); }

private:
    double m_width = 0, m_height = 0;
    Drawing m_drawing;
};

ChartLook paperLook() { return {Face(kFigurePointSize).font()}; }

template <class Chart>
void addFigure(Pieces& pieces, const Chart& chart, double width, double height)
{
    addCaption(pieces, chart.title, width);
    pieces.push_back(std::make_unique<FigurePiece>(width, millimetres(height), [&chart, look = paperLook()](QPainter& painter, const QRectF& area) { draw(painter, area, chart, look); }));
}

RadarChart radarOf(const Radar& radar)
{
    RadarChart chart;
    for (const auto& axis : radar.axes) chart.axes.push_back({axis.label, axis.required, axis.measured});
    chart.most = radar.most;
    chart.font = Face(kFigurePointSize).font();
    chart.grid = QColor(0xb8, 0xbf, 0xc7);
    chart.required = Qt::black;
    chart.measured = QColor(0x2f, 0x55, 0x7f);
    return chart;
}

}  // namespace

void addHistogram(Pieces& pieces, const Histogram& chart, double width)
{
    if (!chart.bins.empty()) addFigure(pieces, chart, width, 52);
}

void addNineBox(Pieces& pieces, const NineBox& chart, double width) { addFigure(pieces, chart, width, 105); }

void addBudgetLine(Pieces& pieces, const BudgetLine& chart, double width)
{
    if (!chart.points.empty()) addFigure(pieces, chart, width, 62);
}

void addRadar(Pieces& pieces, const Radar& radar, double width)
{
    if (radar.axes.size() < 3) return;  // no area
    addCaption(pieces, radar.title, width);
    pieces.push_back(std::make_unique<FigurePiece>(width, millimetres(78), [chart = radarOf(radar)](QPainter& painter, const QRectF& area) { draw(painter, area, chart); }));
    pieces.back()->keepAll();
    addParagraph(pieces, {QStringLiteral("Garis putus-putus: level yang disyaratkan. Bidang berisi: level yang dimiliki. Tanda ?: belum dinilai."), false, 9}, width);
}

}  // namespace core::page
