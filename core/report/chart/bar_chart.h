// SPDX-License-Identifier: Apache-2.0
// How bars are drawn, the same on paper and on the screen: one bar, or parts of a whole side by side. Pure.
#pragma once
#include <QColor>
#include <QPainter>
#include <algorithm>
#include <span>

namespace core {

struct BarPart {
    double value = 0;  ///< not negative
    QColor colour = {};
};

/// Parts from the left; `whole` fills the room.
inline void drawBar(QPainter& painter, const QRectF& room, std::span<const BarPart> parts, double whole)
{
    if (whole <= 0) return;
    double x = room.left();
    for (const BarPart& part : parts) {
        const double width = room.width() * std::max(0.0, part.value) / whole;
        if (width > 0) painter.fillRect(QRectF(x, room.top(), width, room.height()), part.colour);
        x += width;
    }
}

}  // namespace core
