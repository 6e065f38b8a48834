// SPDX-License-Identifier: Apache-2.0
// Small makers for the widgets that every page has, so that all look and read alike.
#pragma once
#include <QString>
#include <functional>

class QFrame;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;
class QMenu;
class QWidget;

namespace ui {

/// 1.45 × text size, semibold.
void makeTitle(QLabel* label);
/// A label of a look of the style sheet: "muted", "section", "warning", "error", "badge". Wraps; plain text only.
[[nodiscard]] QLabel* makeLabel(const QString& text, const QString& look = {}, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* makeButton(const QString& text, std::function<void()> pressed, QWidget* parent = nullptr);
/// The one action a page is for.
[[nodiscard]] QPushButton* makePrimaryButton(const QString& text, std::function<void()> pressed, QWidget* parent = nullptr);
/// Looks like a button with a small triangle; opens `menu`, which it owns.
[[nodiscard]] QToolButton* makeMenuButton(const QString& text, QMenu* menu, QWidget* parent = nullptr);
/// A button that chooses one of several views; put it into a QButtonGroup. As wide as its bold text. A page tab to screen readers.
[[nodiscard]] QPushButton* makeTabButton(const QString& text, QWidget* parent = nullptr);
/// A white panel with a thin line.
[[nodiscard]] QFrame* makePanel(QWidget* parent = nullptr);
/// `inside` scrolls on the ground of what it stands in; never sideways. Takes it.
void scrollInside(QScrollArea* area, QWidget* inside);
/// Scrolls `inner` up and down when there is no room; what lies below shows through.
[[nodiscard]] QScrollArea* makeScroll(QWidget* inner);
/// A panel of the chosen row: `inner` scrolls in it.
[[nodiscard]] QFrame* makeSidePanel(QWidget* inner, int minimumWidth);
/// A list with the panel of its chosen row beside it; the list grows, and in a narrow window the panel gives way first.
[[nodiscard]] QSplitter* makePanelSplitter(QWidget* list, QWidget* panel, int listWidth, int panelWidth);
/// A tab with a row of filters above, and a list with the panel of its chosen row beside it; the list grows.
void layOutWithPanel(QWidget* tab, QLayout* row, QWidget* list, QWidget* panel, int listWidth, int panelWidth);
/// For fields that filter: only what was typed since the field got the keyboard can be taken back in it, so that Ctrl+Z is the
/// window's (main_window_undo.cpp) when that is nothing.
void leaveUndoToWindow(QLineEdit* filter);
/// A sentence whose amounts stay on one line: no break between "Rp" and the number.
[[nodiscard]] QString unbrokenAmounts(QString words);
/// A source without the place in a public repository it was copied from, which tells an office nothing.
[[nodiscard]] QString sourceForReaders(QString source);
/// Sets a dynamic property and re-reads the style sheet for that widget.
void setLook(QWidget* widget, const char* property, const QString& value);
/// Removes and deletes everything in the layout.
void clearLayout(QLayout* layout);

}  // namespace ui
