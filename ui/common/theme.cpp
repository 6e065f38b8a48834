// SPDX-License-Identifier: Apache-2.0
// Tokens, palette and style sheet. Widgets choose a look by object name ("title", "muted", "primary", "panel" …), never by colour.
#include "ui/common/theme.h"

#include "ui/common/token_style.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QWidget>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

const Tokens kLight{.ground = 0xf5f6f8, .surface = 0xffffff, .side = 0xfbfbfc, .line = 0xdfe3e8, .text = 0x1d2733, .muted = 0x5d6b7a,
                    .accent = 0x0b6e69, .accentGround = 0xe2f1ef, .onAccent = 0xffffff, .selection = 0xd5ebe8, .met = 0xe4f2e6,
                    .gap1 = 0xfde9b8, .gap2 = 0xf6c58a, .gap3 = 0xe9967a, .unknown = 0xeceff2, .warning = 0x8a5300, .error = 0xb3261e,
                    .hit = 0xfde3a7};
const Tokens kDark{.ground = 0x1b2027, .surface = 0x232a33, .side = 0x1f252d, .line = 0x37414d, .text = 0xe6eaef, .muted = 0x9aa7b4,
                   .accent = 0x4fc0b5, .accentGround = 0x1f3d3d, .onAccent = 0x0f1a1a, .selection = 0x27484a, .met = 0x22402b,
                   .gap1 = 0x5a4a1c, .gap2 = 0x70451c, .gap3 = 0x7a3427, .unknown = 0x2c343e, .warning = 0xf0b55a, .error = 0xff9d8f,
                   .hit = 0x6b5417};

bool g_dark = false;
constexpr char kDressed[] = "dressed";

/// Qt 6.4 has no colour scheme of its own: Windows keeps it in the registry, elsewhere the platform's palette shows it.
bool systemIsDark(const QPalette& platform)
{
#ifdef Q_OS_WIN
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s, QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return platform.color(QPalette::Window).lightness() < 128;
#endif
}

QPalette paletteOf(const Tokens& t)
{
    QPalette p(t.text, t.surface, t.line, t.ground, t.line, t.text, t.text, t.surface, t.ground);
    p.setColor(QPalette::AlternateBase, t.side);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Button, t.surface);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

/// {name} stands for a token, so that the sheet below reads as one piece.
QString filled(QString sheet, const Tokens& t)
{
    const std::pair<const char*, QColor> names[] = {
        {"ground", t.ground}, {"surface", t.surface}, {"side", t.side}, {"line", t.line}, {"text", t.text}, {"muted", t.muted},
        {"accentGround", t.accentGround}, {"accent", t.accent}, {"onAccent", t.onAccent}, {"selection", t.selection},
        {"warning", t.warning}, {"error", t.error}, {"met", t.met}, {"gap1", t.gap1}, {"gap2", t.gap2}, {"gap3", t.gap3}, {"unknown", t.unknown}};
    for (const auto& [name, colour] : names) sheet.replace(u'{' + QLatin1String(name) + u'}', colour.name());
    sheet.replace(u"{theme}"_s, t.ground == kDark.ground ? u"dark"_s : u"light"_s);
    return sheet;
}

constexpr char16_t kSheet[] = uR"(
QToolTip { color: {text}; background: {surface}; border: 1px solid {line}; padding: 4px 6px; }
QMenuBar { background: {side}; border-bottom: 1px solid {line}; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: {accentGround}; color: {accent}; }
QStatusBar { background: {side}; border-top: 1px solid {line}; color: {muted}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: {muted}; padding: 2px 10px 2px 2px; }

QPushButton, QToolButton[look="button"] { background: {surface}; border: 1px solid {line}; border-radius: 5px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover, QToolButton[look="button"]:hover { border-color: {accent}; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid {accent}; padding: 4px 11px; }
QPushButton:pressed, QPushButton:checked, QToolButton[look="button"]:pressed { background: {accentGround}; color: {accent}; border-color: {accent}; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: {muted}; background: {ground}; }
QPushButton[look="primary"] { background: {accent}; color: {onAccent}; border-color: {accent}; font-weight: 600; }
QPushButton[look="primary"]:focus { border: 2px solid {text}; }
QPushButton[look="primary"]:disabled { background: {line}; color: {muted}; border-color: {line}; }
QPushButton[look="tab"] { padding: 5px 12px; }
QPushButton[look="tab"]:checked { background: {accentGround}; color: {accent}; border-color: {accentGround}; font-weight: 600; }
QPushButton[look="link"] { border: none; color: {accent}; background: transparent; padding: 2px; text-align: left; }
QPushButton[look="link"]:focus { border: 1px dotted {accent}; }
QToolButton[look="button"] { padding: 5px 26px 5px 12px; min-height: 18px; max-height: 18px; }
QToolButton[look="button"]:focus { padding: 4px 25px 4px 11px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
  background: {surface}; border: 1px solid {line}; border-radius: 5px; padding: 4px 8px; min-height: 20px; selection-background-color: {selection}; selection-color: {text}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid {accent}; padding: 3px 7px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: {ground}; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled, QPlainTextEdit:disabled { background: {ground}; color: {muted}; }
QLineEdit[state="error"], QComboBox[state="error"], QDateEdit[state="error"], QPlainTextEdit[state="error"] { border-color: {error}; }
QLineEdit[state="warning"], QComboBox[state="warning"], QDateEdit[state="warning"] { border-color: {warning}; }

QComboBox { padding-right: 24px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; subcontrol-position: right center; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/{theme}/arrow-down.png); width: 14px; height: 14px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button { border: none; width: 18px; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::down-button { border: none; width: 18px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow { image: url(:/icons/{theme}/arrow-up.png); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/{theme}/arrow-down.png); width: 10px; height: 10px; }
QToolButton[look="button"]::menu-indicator { image: url(:/icons/{theme}/arrow-down.png); width: 14px; height: 14px; subcontrol-position: right center; right: 5px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: {line}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: {muted}; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView { background: {surface}; border: 1px solid {line}; border-radius: 5px; outline: none; selection-background-color: {selection}; selection-color: {text}; }
QAbstractItemView[look="bare"] { border: none; }
QComboBox QAbstractItemView::item { padding: 2px 6px; border: none; }
QComboBox QAbstractItemView::item:selected { background: {selection}; color: {text}; }
QListWidget::item { padding: 5px 4px; border: none; }
QListWidget::item:selected { background: {selection}; color: {text}; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: {surface}; border: none; }
QHeaderView::section { background: {surface}; color: {muted}; font-weight: 600; border: none; border-bottom: 1px solid {line}; padding: 6px 10px; }
QHeaderView#sorted::section { padding: 6px 1px 6px 10px; }
QHeaderView#sorted::up-arrow { image: url(:/icons/{theme}/arrow-up.png); }
QHeaderView#sorted::down-arrow { image: url(:/icons/{theme}/arrow-down.png); }
QHeaderView#sorted::up-arrow, QHeaderView#sorted::down-arrow { width: 9px; height: 9px; subcontrol-origin: border; subcontrol-position: right center; right: 1px; }
QHeaderView#names::section { color: {text}; font-weight: 400; padding: 6px 0px 6px 8px; }
QTableView { gridline-color: {line}; }
QTableCornerButton::section { background: {surface}; border: none; border-bottom: 1px solid {line}; }
QTabWidget::pane { border: 1px solid {line}; border-radius: 5px; background: {surface}; top: -1px; }
QTabBar::tab { padding: 7px 14px; border: none; border-bottom: 2px solid transparent; color: {muted}; background: transparent; }
QTabBar::tab:selected { color: {accent}; border-bottom-color: {accent}; }
QTabBar { outline: none; }
QTabBar::tab:selected:focus { background: {accentGround}; }
QSplitter::handle { background: transparent; }
QProgressBar { border: none; border-radius: 5px; background: {line}; min-height: 10px; max-height: 10px; text-align: center; }
QProgressBar::chunk { background: {accent}; border-radius: 5px; }
QGroupBox { border: 1px solid {line}; border-radius: 5px; margin-top: 10px; padding-top: 10px; background: {surface}; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: {muted}; }
QScrollArea { border: none; background: transparent; }

#sideBar { background: {side}; border: none; border-right: 1px solid {line}; border-radius: 0; }
#sideBar::item { padding: 0 8px 0 14px; border-left: 3px solid transparent; }
#sideBar::item:hover { background: {ground}; }
#sideBar::item:selected { background: {accentGround}; color: {accent}; border-left: 3px solid {accent}; }
#panel, #surface { background: {surface}; border: 1px solid {line}; border-radius: 5px; }
#panel[state="drop"] { background: {accentGround}; border: 2px solid {accent}; }
#rule { background: {line}; border: none; }
#page { background: {ground}; }
#muted, QLabel[look="muted"] { color: {muted}; }
QLabel[look="section"] { color: {muted}; font-weight: 600; }
QLabel[look="warning"] { color: {warning}; }
QLabel[look="error"] { color: {error}; }
QLabel[look="met"], QLabel[look="gap1"], QLabel[look="gap2"], QLabel[look="gap3"], QLabel[look="unknown"] { border-radius: 4px; padding: 1px 6px; font-weight: 600; }
QLabel[look="met"] { background: {met}; }
QLabel[look="gap1"] { background: {gap1}; }
QLabel[look="gap2"] { background: {gap2}; }
QLabel[look="gap3"] { background: {gap3}; }
QLabel[look="unknown"] { background: {unknown}; }
QLabel[look="badge"] { background: {accentGround}; color: {accent}; border-radius: 9px; padding: 2px 9px; font-weight: 600; }
)";

QString sheet() { return filled(QString::fromUtf16(kSheet), tokens()); }

}  // namespace

const Tokens& tokens(bool dark) { return dark ? kDark : kLight; }
const Tokens& tokens() { return tokens(g_dark); }
bool isDark() { return g_dark; }

QIcon themeIcon(const QString& name) { return QIcon(u":/icons/%1/%2.png"_s.arg(g_dark ? u"dark"_s : u"light"_s, name)); }

void applyTheme(QApplication& app, ThemeChoice choice)
{
    static const QPalette platform = QApplication::palette();  // before ours covers it
    g_dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && systemIsDark(platform));
    if (!dynamic_cast<TokenStyle*>(app.style())) QApplication::setStyle(new TokenStyle);
    QApplication::setPalette(paletteOf(tokens()));
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->property(kDressed).toBool()) window->setStyleSheet(sheet());
}

void dress(QWidget& window)
{
    window.setProperty(kDressed, true);
    window.setStyleSheet(sheet());
}

}  // namespace ui
