// SPDX-License-Identifier: Apache-2.0
// Radar of levels: what a post requires (dashed) and what was measured (filled). Drawn the same on the screen and on paper. Pure.
#pragma once
#include <QColor>
#include <QFont>
#include <QString>
#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace core {

struct RadarChart {
    struct Axis {
        QString label;                ///< short; drawn outside the rim where there is room
        int required = 0;             ///< 0 … most
        std::optional<int> measured;  ///< none = not assessed: the area is open there and the rim says "?"
    };
    std::vector<Axis> axes;
    int most = 5;
    bool labels = true;
    QColor ground = Qt::white, grid = QColor(0xdf, 0xe3, 0xe8), ink = QColor(0x1d, 0x27, 0x33), required = QColor(0x5d, 0x6b, 0x7a), measured = QColor(0x0b, 0x6e, 0x69);
    QFont font;  ///< of the labels
};

/// Fills `area` as far as the circle and its labels need. Nothing for a chart without axes.
void draw(QPainter& painter, const QRectF& area, const RadarChart& chart);

}  // namespace core
