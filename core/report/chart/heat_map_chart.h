// SPDX-License-Identifier: Apache-2.0
// How a cell of a heat map is drawn, the same on paper and on the screen: its ground and its figure in the middle. Pure.
#pragma once
#include <QColor>
#include <QPainter>
#include <QString>

namespace core {

struct HeatCell {
    QString text;
    QColor ground = {};  ///< invalid = none
    QColor ink = {};
};

/// Measures of the painter's font, which paper takes from its own tables.
struct HeatCellFont {
    double textWidth = 0;
    double ascent = 0, lineHeight = 0;
};

inline void drawHeatCell(QPainter& painter, const QRectF& box, const HeatCell& cell, const HeatCellFont& font)
{
    if (cell.ground.isValid()) painter.fillRect(box, cell.ground);
    if (cell.text.isEmpty()) return;
    painter.setPen(cell.ink);
    painter.drawText(QPointF(box.center().x() - font.textWidth / 2, box.center().y() - font.lineHeight / 2 + font.ascent), cell.text);
}

}  // namespace core
