// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chart/radar_view.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace ui {

RadarView::RadarView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Radar of required and measured levels"));
    setMinimumSize(160, 140);
}

void RadarView::setChart(const core::RadarChart& chart)
{
    m_chart = chart;
    QStringList words;
    for (const auto& axis : chart.axes)
        words << (axis.measured ? tr("%1: required %2, measured %3").arg(axis.label).arg(axis.required).arg(*axis.measured)
                                : tr("%1: required %2, not assessed").arg(axis.label).arg(axis.required));
    setAccessibleDescription(words.join(u'\n'));
    setToolTip(words.join(u'\n'));
    update();
}

void RadarView::paintEvent(QPaintEvent*)
{
    core::RadarChart chart = m_chart;
    chart.grid = tokens().line;
    chart.ink = chart.required = tokens().muted;
    chart.ground = tokens().surface;
    chart.measured = tokens().accent;
    chart.font = font();
    chart.font.setPointSizeF(font().pointSizeF() * 0.85);
    QPainter painter(this);
    core::draw(painter, QRectF(rect()).adjusted(2, 2, -2, -2), chart);
}

}  // namespace ui
