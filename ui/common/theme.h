// SPDX-License-Identifier: Apache-2.0
// The look of the whole program: named colours (light and dark), one palette, one style sheet. The only place with colours.
#pragma once
#include <QColor>
#include <QString>

class QApplication;
class QIcon;
class QWidget;

namespace ui {

/// The tokens of the design. Text on any of them keeps a contrast of 4.5:1 or more (tested).
struct Tokens {
    QColor ground, surface, side, line;
    QColor text, muted;
    QColor accent, accentGround, onAccent, selection;
    QColor met, gap1, gap2, gap3, unknown;  ///< grounds of gap states; always beside a sign or figure, never alone
    QColor warning, error;                  ///< text of findings and of what must be mended
    QColor hit;                             ///< ground of the letters a filter found
};

enum class ThemeChoice { system, light, dark };

[[nodiscard]] const Tokens& tokens(bool dark);
/// The tokens in force; light before applyTheme().
[[nodiscard]] const Tokens& tokens();
[[nodiscard]] bool isDark();

/// Fusion style and palette; the style sheet of every dressed window. May be called again at any time. GUI thread.
void applyTheme(QApplication& app, ThemeChoice choice);
/// Gives a window its style sheet, for everything in it and the dialogs above it. The sheet is not the application's: there
/// Qt would style a widget anew at every layout it is put into, which was three quarters of the time a page took to build.
void dress(QWidget& window);

/// An icon of resources/icons in the ink of the theme in force.
[[nodiscard]] QIcon themeIcon(const QString& name);

/// Gaps and sizes in logical pixels at the system's text size.
namespace metric {
inline constexpr int kRow = 28, kControl = 30;
inline constexpr int kGapSmall = 8, kGap = 12, kGapLarge = 18;
}  // namespace metric

}  // namespace ui
