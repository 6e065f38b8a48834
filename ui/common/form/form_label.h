// SPDX-License-Identifier: Apache-2.0
// A sentence in a form, as high as its words need at the width they have: a form layout by itself asks a wrapped label for its height
// at a width that is not its own, and then gives the lines of its last widget away.
#pragma once
#include <QLabel>
#include <QResizeEvent>
#include <algorithm>

namespace ui {

class FormLabel final : public QLabel {
public:
    /// `look` as in makeLabel().
    explicit FormLabel(const QString& words = {}, const QString& look = {}, QWidget* parent = nullptr) : QLabel(words, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (!look.isEmpty()) setProperty("look", look);
    }
    /// Keeps room for that many lines, so that nothing below moves when the words change.
    void setLeastLines(int lines)
    {
        m_leastLines = lines;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return {QLabel::sizeHint().width(), heightNow()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {QLabel::minimumSizeHint().width(), heightNow()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) updateGeometry();
    }

private:
    [[nodiscard]] int heightNow() const { return std::max(QLabel::heightForWidth(width()), m_leastLines * fontMetrics().lineSpacing()); }

    int m_leastLines = 1;
};

}  // namespace ui
