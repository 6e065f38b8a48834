// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/record_delegate.h"

#include "ui/common/table/short_text.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace ui {
namespace {

constexpr int kMargin = 10;

constexpr int kNeighbours = 64;  // rows, a page of a record model

/// Whether a row near by, always of the same page, has another text that begins so.
BeginsAlike alikeNear(const QModelIndex& index, const QString& text)
{
    return [index, text](QStringView head) {
        const int first = index.row() / kNeighbours * kNeighbours, end = std::min(first + kNeighbours, index.model()->rowCount(index.parent()));
        for (int row = first; row < end; ++row)
            if (const QString other = index.siblingAtRow(row).data().toString(); other.startsWith(head) && other != text) return true;
        return false;
    };
}

}  // namespace

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * kMargin + 2, metric::kRow};
}

void RecordDelegate::paintHits(QPainter* painter, const QRect& room, const QString& text, const QFontMetrics& metrics) const
{
    const QString lower = text.toLower();
    if (lower.size() != text.size()) return;
    for (const QString& word : m_words)
        for (qsizetype at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.size())) {
            const int left = metrics.horizontalAdvance(text.left(at));
            const int width = metrics.horizontalAdvance(text.mid(at, word.size()));
            const QRect hit(room.left() + left, room.center().y() - metrics.height() / 2, width, metrics.height() + 1);
            painter->fillRect(hit.intersected(room), tokens().hit);
        }
}

void RecordDelegate::paintGround(QPainter* painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const QString text = o.text;
    paintGround(painter, o);
    if (text.isEmpty()) return;
    const QRect room = o.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QFontMetrics metrics(o.font);
    painter->save();
    painter->setFont(o.font);
    const bool isRight = o.displayAlignment & Qt::AlignRight;
    painter->setPen(o.palette.color(o.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    // Half a number reads as another number: it takes the cell's margin before it is ever cut.
    const bool isWhole = isRight || index.data(Qt::EditRole).typeId() == QMetaType::QDate;
    const QString shown = isWhole ? text : shortText(text, metrics, room.width(), alikeNear(index, text));
    if (!m_words.isEmpty() && !isRight) paintHits(painter, room, shown, metrics);
    painter->drawText(isRight ? o.rect.adjusted(2, 0, -kMargin, 0) : room, static_cast<int>(o.displayAlignment) | Qt::TextSingleLine, shown);
    painter->restore();
}

}  // namespace ui
