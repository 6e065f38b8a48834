// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chart/heat_legend.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

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
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

int HeatLegend::walk(int width, QPainter* painter) const
{
    const int whole = walk(width, nullptr, false);
    const bool hasBrief = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !entry.brief.isEmpty(); });
    const bool isBrief = hasBrief && whole > 2 * (fontMetrics().height() + 10);
    return painter || isBrief ? walk(width, painter, isBrief) : whole;
}

int HeatLegend::walk(int width, QPainter* painter, bool isBrief) const
{
    constexpr int pad = 9, gap = 8;
    const int line = fontMetrics().height() + 6;
    int x = 0, y = 0;
    for (const Entry& entry : m_entries) {
        const QString& text = isBrief ? entry.brief : entry.text;
        if (text.isEmpty()) continue;
        const int wide = fontMetrics().horizontalAdvance(text) + 2 * pad;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + 4;
        }
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(toneGround(entry.tone));
            if (entry.tone != HeatTone::none) painter->drawRoundedRect(QRect(x, y, wide, line), 4, 4);
            painter->setPen(entry.tone == HeatTone::none ? tokens().muted : tokens().text);
            painter->drawText(QRect(x, y, wide, line), Qt::AlignCenter, text);
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
