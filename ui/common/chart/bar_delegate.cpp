// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chart/bar_delegate.h"

#include <QPainter>

namespace ui {

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    paintGround(painter, o);
    const Bar bar = m_barOf(index);
    const int figure = QFontMetrics(o.font).horizontalAdvance(QStringLiteral("100,00")) + 12;
    core::drawBar(*painter, QRectF(o.rect.adjusted(10, 8, -figure - 10, -8)), bar.parts, bar.whole);
    painter->save();
    painter->setFont(o.font);
    painter->setPen(o.palette.color(QPalette::Text));
    painter->drawText(o.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, o.text);
    painter->restore();
}

}  // namespace ui
