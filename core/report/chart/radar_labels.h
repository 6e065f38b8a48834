// SPDX-License-Identifier: Apache-2.0
// Where the names around a radar stand: none over another, none outside the picture, broken into lines where they are long. Pure.
#pragma once
#include "core/report/chart/radar_chart.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>

namespace core {

struct RadarLabels {
    struct Label {
        std::size_t axis = 0;
        QRectF box;  ///< as wide as its widest line
        QStringList lines;
        Qt::AlignmentFlag aligned = Qt::AlignHCenter;
    };
    QPointF centre;
    double radius = 0;          ///< of the rim
    std::vector<Label> labels;  ///< an axis for which no room is left has none
};

/// The largest circle that leaves room for every name; where no size does, names are cut at the end ("…") or left out.
[[nodiscard]] RadarLabels placeRadar(const QRectF& area, const RadarChart& chart, const QFontMetricsF& metrics);

}  // namespace core
