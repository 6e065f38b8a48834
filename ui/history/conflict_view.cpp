// SPDX-License-Identifier: Apache-2.0
#include "ui/history/conflict_view.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/record_places.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/history/history_source.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kNamed = 3;  ///< of those who say the same

QString verbOf(core::ConflictAnswer answer)
{
    switch (answer) {
    case core::ConflictAnswer::deleted: return ConflictView::tr("Delete it");
    case core::ConflictAnswer::kept: return ConflictView::tr("Keep it");
    case core::ConflictAnswer::joined: return ConflictView::tr("Keep them joined");
    case core::ConflictAnswer::apart: return ConflictView::tr("Keep them apart");
    case core::ConflictAnswer::value: break;
    }
    return ConflictView::tr("Use this one");
}

QString adviceFor(core::ConflictKind kind)
{
    switch (kind) {
    case core::ConflictKind::value: return ConflictView::tr("Two offices filled in different values. Choose the right one; it then holds in every office. Ctrl+Z takes the choice back.");
    case core::ConflictKind::deletion: return ConflictView::tr("One office deleted this record while another still worked on it. It is shown until you decide.");
    case core::ConflictKind::join: return ConflictView::tr("One office joined this record to another one, while another office made it as a record of its own. Decide whether they are one.");
    case core::ConflictKind::cycle: return ConflictView::tr("These units stand below each other. Open the unit and choose its right parent unit; that ends the difference.");
    }
    return {};
}

}  // namespace

ConflictView::ConflictView(PageContext context)
    : m_context(context), m_loader(context.jobs, this), m_table(new RecordTable(u"history-conflicts"_s)), m_title(makeLabel({})), m_advice(makeLabel({}, u"muted"_s)),
      m_open(makeButton(tr("Open the record"), [this] { open(); })), m_cards(new QHBoxLayout)
{
    m_table->view()->setAccessibleName(tr("Differences to decide"));
    m_table->setExportName(tr("Differences to decide"));
    m_table->setEmpty(tr("No differences: all offices say the same. What two offices fill in differently stands here until somebody decides."));
    m_table->setSource(conflictSource(m_all));
    connect(m_table, &RecordTable::currentChanged, this, &ConflictView::showChosen);
    connect(m_table, &RecordTable::opened, this, &ConflictView::open);
    connect(m_table, &RecordTable::noted, this, &ConflictView::noted);

    auto* tools = new QHBoxLayout;
    tools->addWidget(m_table->filterEdit(), 1);
    tools->addStretch(1);
    tools->addWidget(m_table->viewButton());
    auto* list = new QWidget;
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, metric::kGapSmall, 0, 0);
    listLayout->setSpacing(metric::kGapSmall);
    listLayout->addLayout(tools);
    listLayout->addWidget(m_table, 1);

    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    m_cards->setSpacing(metric::kGap);
    auto* sides = new QWidget;
    auto* sidesLayout = new QVBoxLayout(sides);
    sidesLayout->setContentsMargins(0, metric::kGapSmall, 0, 0);
    sidesLayout->setSpacing(metric::kGapSmall);
    sidesLayout->addLayout(head);
    sidesLayout->addWidget(m_advice);
    sidesLayout->addLayout(m_cards);
    sidesLayout->addStretch(1);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(list);
    splitter->addWidget(makeScroll(sides));
    splitter->setSizes({200, 330});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    showChosen();
}

void ConflictView::load()
{
    m_loader.load(
        tr("Looking for differences between offices"), [](core::Workspace& file, core::Progress&) { return core::conflictDetails(file.log()); },
        [this](core::Result<std::vector<core::ConflictDetail>> found) { take(std::move(found)); });
}

void ConflictView::take(core::Result<std::vector<core::ConflictDetail>> found)
{
    if (!found) {
        if (found.error().code != core::ErrorCode::cancelled) ask::showError(this, tr("Differences"), found.error());
        return;
    }
    m_all = std::move(*found);
    m_table->setSource(conflictSource(m_all));
    if (!m_wanted.isEmpty()) m_table->select(std::exchange(m_wanted, {}));
    if (!chosen() && m_table->model().rowCount() > 0) m_table->select(m_table->model().uid(0));
    showChosen();
    emit loaded();
}

void ConflictView::select(const QByteArray& id)
{
    if (!m_table->select(id)) m_wanted = id;
}

void ConflictView::focusFilter() { m_table->focusFilter(); }

const core::ConflictDetail* ConflictView::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_table->model().rowCount()) return nullptr;
    const std::size_t at = m_table->model().sourceRow(row);
    return at < m_all.size() ? &m_all[at] : nullptr;
}

void ConflictView::showChosen()
{
    clearLayout(m_cards);
    const core::ConflictDetail* conflict = chosen();
    m_open->setVisible(conflict && placeOf(conflict->subject));
    m_title->setText(!conflict ? QString() : conflict->field.isEmpty() ? conflict->name : tr("%1: %2").arg(conflict->name, conflict->field));
    m_advice->setText(conflict ? adviceFor(conflict->conflict.kind) : QString());
    if (!conflict) return;
    bool isShown = true;
    for (const core::ConflictChoice& choice : core::choicesOf(*conflict)) m_cards->addWidget(card(*conflict, choice, std::exchange(isShown, false)), 1);
}

QString ConflictView::whoSaid(const core::ConflictSide& side) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(side.at);
    return tr("%1 · %2, %3 · %4")
        .arg(side.user.isEmpty() ? tr("(no name)") : side.user, core::longDate(at.date()), at.toString(u"HH.mm"_s), officeWords(side.office, m_context.workspace.log().office()));
}

QWidget* ConflictView::card(const core::ConflictDetail& conflict, const core::ConflictChoice& choice, bool isShown)
{
    auto* panel = makePanel();
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(makeLabel(isShown ? tr("Shown now") : tr("Other side"), u"section"_s));
    auto* value = makeLabel(core::choiceWords(choice));
    QFont font = value->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    value->setFont(font);
    layout->addWidget(value);
    QStringList who;
    for (std::size_t i = 0; i < choice.sides.size() && i < kNamed; ++i) who << whoSaid(choice.sides[i]);
    if (choice.sides.empty()) who << tr("because of other data that belong to it");
    if (choice.sides.size() > kNamed) who << tr("and %1 more").arg(choice.sides.size() - kNamed);
    layout->addWidget(makeLabel(who.join(u'\n'), u"muted"_s));
    layout->addStretch(1);
    auto* use = makeButton(verbOf(choice.answer), [this, conflict, choice] { settle(conflict, choice); });
    use->setAccessibleName(tr("%1: %2").arg(verbOf(choice.answer), core::choiceWords(choice)));
    use->setEnabled(!m_context.workspace.session().isReadOnly());
    layout->addWidget(use, 0, Qt::AlignLeft);
    return panel;
}

void ConflictView::settle(const core::ConflictDetail& conflict, const core::ConflictChoice& choice)
{
    for (auto* button : findChildren<QPushButton*>())
        if (button != m_open) button->setEnabled(false);
    m_context.jobs.run<core::ChangeReceipt>(
        tr("Deciding"), this, [conflict, choice](core::Workspace& file, core::Progress&) { return core::settleBy(file.log(), conflict, choice); },
        [this, conflict, choice](const core::Result<core::ChangeReceipt>& done) {
            if (done) emit noted(tr("Decided: %1").arg(core::choiceWords(choice)));
            else ask::showError(this, tr("Differences"), done.error());
            load();
        });
}

void ConflictView::open()
{
    const core::ConflictDetail* conflict = chosen();
    if (!conflict) return;
    if (const auto place = placeOf(conflict->subject)) emit placeRequested(*place);
}

}  // namespace ui
