// SPDX-License-Identifier: Apache-2.0
// Fusion with ticks and radio buttons drawn in the colours of the theme, because its own outline can hardly be seen in
// the dark; the focus is a plain line; and no text is cut off without a sign.
#pragma once
#include <QProxyStyle>

namespace ui {

class TokenStyle final : public QProxyStyle {
public:
    TokenStyle();
    /// A text on the left that does not fit its line ends in "…", as that of a closed list of choices; blanks before it are for lists.
    void drawItemText(QPainter* painter, const QRect& room, int flags, const QPalette& palette, bool enabled, const QString& text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;
    /// A list of choices opens below its field with a scroll bar, not over the whole screen; of the buttons of a question the one that does
    /// something stands last, as in every other dialog.
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr, QStyleHintReturn* data = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget = nullptr) const override;
};

}  // namespace ui
