// SPDX-License-Identifier: Apache-2.0
#include "ui/common/why_panel.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <functional>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongValue = 24;  // letters; more asks for half of the room
constexpr qsizetype kShortValue = 12;  // letters; more is broken into lines where there is no room

QLabel* strongLabel(const QString& text, double scale = 1.0)
{
    QLabel* label = makeLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

QString certainty(const core::Explanation::Basis& basis) { return basis.verified ? WhyPanel::tr("verified") : WhyPanel::tr("not yet verified"); }

void addPart(QVBoxLayout* layout, const core::Explanation::Part& part)
{
    layout->addSpacing(metric::kGapSmall);
    layout->addWidget(makeLabel(part.title, u"section"_s));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::kGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto isLong = [](const auto& row) { return row.value.size() > kLongValue; };
    if (std::any_of(part.rows.begin(), part.rows.end(), isLong)) grid->setColumnStretch(1, 1);  // or it would take the room of its label
    int line = 0;
    for (const auto& row : part.rows) {
        grid->addWidget(makeLabel(row.what, row.counts ? QString() : u"muted"_s), line, 0, Qt::AlignTop);
        QLabel* value = row.counts ? strongLabel(row.value) : makeLabel(row.value, u"muted"_s);
        value->setWordWrap(row.value.size() > kShortValue);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(value, line++, 1, Qt::AlignTop | Qt::AlignRight);
        if (!row.source.isEmpty()) grid->addWidget(makeLabel(WhyPanel::tr("Source: %1").arg(row.source), u"muted"_s), line++, 0, 1, 2);
        grid->setRowMinimumHeight(line++, 4);
    }
    layout->addLayout(grid);
}

QWidget* makePage(const core::Explanation& why)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(2, 2, metric::kGap, 2);
    layout->setSpacing(4);
    layout->addWidget(strongLabel(why.headline, 1.15));
    for (const auto& part : why.parts) addPart(layout, part);
    if (!why.rule.isEmpty()) {
        layout->addSpacing(metric::kGapSmall);
        layout->addWidget(makeLabel(WhyPanel::tr("Rule"), u"section"_s));
        layout->addWidget(makeLabel(why.rule));
    }
    if (!why.bases.empty()) {
        layout->addSpacing(metric::kGapSmall);
        layout->addWidget(makeLabel(WhyPanel::tr("Legal basis"), u"section"_s));
        for (const auto& basis : why.bases) layout->addWidget(makeLabel(WhyPanel::tr("%1 – %2").arg(basis.text, certainty(basis)), basis.verified ? QString() : u"warning"_s));
    }
    layout->addStretch(1);
    return page;
}

/// In the context menu and by Ctrl+C; `text` is asked when it is wanted.
void addCopy(QWidget* widget, std::function<QString()> text)
{
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(WhyPanel::tr("Copy"), widget);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QAction::triggered, widget, [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); });
    widget->addAction(copy);
}

}  // namespace

QWidget* makeWhy(const core::Explanation& why)
{
    QWidget* page = makePage(why);
    page->setFocusPolicy(Qt::ClickFocus);
    addCopy(page, [why] { return plainText(why); });
    return page;
}

WhyPanel::WhyPanel(QWidget* parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Why?"));
    addCopy(this, [this] { return m_shown ? plainText(*m_shown) : QString(); });
}

void WhyPanel::setExplanation(const core::Explanation& why)
{
    if (m_shown == why) return;
    m_shown = why;
    scrollInside(this, makePage(why));
}

void WhyPanel::setHint(const QString& hint)
{
    m_shown.reset();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(2, 2, metric::kGap, 2);
    layout->addWidget(makeLabel(hint, u"muted"_s));
    layout->addStretch(1);
    scrollInside(this, page);
}

QString plainText(const core::Explanation& why)
{
    QStringList lines{why.headline};
    for (const auto& part : why.parts) {
        lines << QString() << part.title;
        for (const auto& row : part.rows) {
            QStringList cells{row.what, row.value, row.source};
            cells.removeAll(QString());
            lines << cells.join(u'\t');
        }
    }
    if (!why.rule.isEmpty()) lines << QString() << WhyPanel::tr("Rule") << why.rule;
    if (!why.bases.empty()) lines << QString() << WhyPanel::tr("Legal basis");
    for (const auto& basis : why.bases) lines << WhyPanel::tr("%1 – %2").arg(basis.text, certainty(basis));
    return lines.join(u'\n');
}

WhyDialog::WhyDialog(const QString& title, const core::Explanation& why, QWidget* parent) : QDialog(parent), m_why(why)
{
    setWindowTitle(tr("Why? – %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* panel = new WhyPanel;
    panel->setExplanation(why);
    auto* close = makePrimaryButton(tr("Close"), [this] { accept(); });
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(tr("Copy"), [this] { QGuiApplication::clipboard()->setText(plainText(m_why)); }));
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(panel, 1);
    layout->addLayout(buttons);
    resize(620, 480);
    close->setFocus();
}

void showWhy(QWidget* parent, const QString& title, const core::Explanation& why) { (new WhyDialog(title, why, parent))->show(); }

}  // namespace ui
