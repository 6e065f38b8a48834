// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chart/heat_legend.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const auto& entry : m_entries) words << entry.text;
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int HeatLegend::walk(int width, QPainter* painter) const
{
    constexpr int pad = 9, gap = 8;
    const int line = fontMetrics().height() + 6;
    int x = 0, y = 0;
    for (const Entry& entry : m_entries) {
        const int wide = fontMetrics().horizontalAdvance(entry.text) + 2 * pad;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + 4;
        }
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(toneGround(entry.tone));
            if (entry.tone != HeatTone::none) painter->drawRoundedRect(QRect(x, y, wide, line), 4, 4);
            painter->setPen(entry.tone == HeatTone::none ? tokens().muted : tokens().text);
            painter->drawText(QRect(x, y, wide, line), Qt::AlignCenter, entry.text);
        }
        x += wide + gap;
    }
    return y + line;
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    walk(width(), &painter);
}

}  // namespace ui
