// SPDX-License-Identifier: Apache-2.0
// Column headings that stand upright where a row of them would be too wide: they wrap, and are never cut.
#pragma once
#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

namespace ui {

/// The height in which every title fits beside the others in columns of that width.
[[nodiscard]] inline int uprightHeight(const QStringList& titles, const QFontMetrics& metrics, int columnWidth, int tallest)
{
    constexpr int pad = 12, everything = 10000;
    int height = 34;
    for (const QString& title : titles)
        for (const QString& word : title.split(u' ')) height = std::max(height, metrics.horizontalAdvance(word) + pad);
    const auto fits = [&](const QString& title) {
        return metrics.boundingRect(QRect(0, 0, height - pad, everything), Qt::TextWordWrap, title).height() <= columnWidth - 4;
    };
    for (const QString& title : titles)
        while (height < tallest && !fits(title)) height += 4;
    return height;
}

/// From the bottom up, in the painter's font and pen.
inline void drawUpright(QPainter& painter, const QRect& box, const QString& title)
{
    painter.save();
    painter.translate(box.left(), box.bottom());
    painter.rotate(-90);
    painter.drawText(QRect(6, 2, box.height() - 12, box.width() - 4), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, title);
    painter.restore();
}

}  // namespace ui
