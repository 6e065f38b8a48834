// SPDX-License-Identifier: Apache-2.0
// Paints a cell: text shortened, numbers never; the letters the filter found are marked.
#pragma once
#include <QStringList>
#include <QStyledItemDelegate>

namespace ui {

class RecordDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFilter(const QString& text) { m_words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Ground, selection and focus of a cell, without its text.
    static void paintGround(QPainter* painter, QStyleOptionViewItem option);

private:
    void paintHits(QPainter* painter, const QRect& room, const QString& text, const QFontMetrics& metrics) const;

    QStringList m_words;
};

}  // namespace ui
