// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_page.h"

#include "core/base/text.h"
#include "core/plan/undone_seats_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/history/change_panel.h"
#include "ui/history/conflict_view.h"
#include "ui/history/history_source.h"
#include "ui/history/undo_job.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kExactPreview = 2000;  // edits; trying out more than that would hold the file for long

enum Period { always, today, lastWeek, lastMonth, thisYear, chosenDays };

QStringList preview(const core::UndoPreview& preview)
{
    QStringList lines;
    const auto add = [&](qint64 number, const QString& words) {
        if (number > 0) lines << words.arg(core::grouped(number));
    };
    add(preview.report.rowsRemoved, HistoryPage::tr("%1 rows that it added are deleted"));
    add(preview.report.rowsRevived, HistoryPage::tr("%1 rows that it deleted come back"));
    add(preview.report.fieldsRestored, HistoryPage::tr("%1 fields get their former value"));
    add(static_cast<qint64>(preview.kept.size()), HistoryPage::tr("%1 items stay as they are, because something later stands on them:"));
    for (const auto& kept : preview.kept) {
        if (lines.size() > 200) break;
        lines << u"– %1 %2%3: %4"_s.arg(kept.thing, kept.name, kept.field.isEmpty() ? QString() : u", "_s + kept.field, kept.reason);
    }
    return lines;
}

}  // namespace

HistoryPage::HistoryPage(PageContext context)
    : Page(context), m_table(new RecordTable(u"history"_s)), m_user(new SearchCombo), m_period(new SearchCombo), m_range(dayRange()),
      m_panel(new ChangePanel(context)), m_undo(makePrimaryButton(tr("Undo this change…"), [this] { askUndo(); })),
      m_tabs(new QTabWidget), m_conflicts(new ConflictView(context))
{
    setTitle(tr("Audit trail"));
    addAction(m_undo);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(changesTab(), tr("Changes"));
    m_tabs->addTab(m_conflicts, {});
    nameTabs();
    content()->addWidget(m_tabs, 1);
    m_table->setExportName(tr("Audit trail"));
    m_table->view()->setAccessibleName(tr("Changes"));
    m_table->setEmpty(tr("Nothing was changed yet."));
    m_table->setLook([](int, const RecordCells& cells) {
        return cells[history_column::isUndone].toBool() ? RecordModel::CellLook{{}, tokens().muted, false} : RecordModel::CellLook{};
    });
    connect(m_table, &RecordTable::currentChanged, this, [this] { showChosen(false); });
    connect(m_table, &RecordTable::countChanged, this, [this](int shown, int total) {
        setRemark(shown == total ? tr("%1 changes").arg(core::grouped(total)) : tr("%1 of %2 changes").arg(core::grouped(shown), core::grouped(total)));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_undo->setVisible(isChanges()); });
    connect(m_conflicts, &ConflictView::loaded, this, [this] {
        m_areConflictsKnown = true;
        nameTabs();
    });
    connect(m_conflicts, &ConflictView::placeRequested, this, &Page::placeRequested);
    connect(m_conflicts, &ConflictView::noted, this, &Page::noted);
    connect(m_table, &RecordTable::noted, this, &Page::noted);
    connect(m_table, &RecordTable::opened, m_panel, [this] { m_panel->edits().view()->setFocus(Qt::TabFocusReason); });
    connect(m_panel, &ChangePanel::placeRequested, this, &Page::placeRequested);
    connect(m_panel, &ChangePanel::noted, this, &Page::noted);
    connect(m_user, &QComboBox::currentIndexChanged, this, &HistoryPage::applyConditions);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_range->setVisible(m_period->currentIndex() == chosenDays);
        applyConditions();
    });
}

QWidget* HistoryPage::changesTab()
{
    m_user->setAccessibleName(tr("User"));
    m_period->setAccessibleName(tr("Period"));
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year"), tr("From – to…")});
    auto* filters = new QHBoxLayout;
    filters->setSpacing(metric::kGapSmall);
    filters->addWidget(m_table->filterEdit(), 1);
    filters->addWidget(m_user);
    filters->addWidget(m_period);
    filters->addWidget(m_range);
    filters->addStretch(1);
    filters->addWidget(m_table->viewButton());
    m_range->hide();
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({700, 400});
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, metric::kGapSmall, 0, 0);
    layout->addLayout(filters);
    layout->addWidget(splitter, 1);
    return tab;
}

QWidget* HistoryPage::dayRange()
{
    auto* range = new QWidget;
    auto* layout = new QHBoxLayout(range);
    layout->setContentsMargins(0, 0, 0, 0);
    const QDate day = workspace().clock().today();
    for (QDateEdit** edit : {&m_from, &m_to}) {
        *edit = new QDateEdit(edit == &m_from ? day.addDays(-30) : day);
        (*edit)->setDisplayFormat(u"dd-MM-yyyy"_s);
        layout->addWidget(*edit);
        connect(*edit, &QDateEdit::dateChanged, this, &HistoryPage::applyConditions);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    return range;
}

void HistoryPage::refresh()
{
    auto items = core::listHistory(workspace().session());
    if (!items) return ask::showError(this, tr("Audit trail"), items.error());
    m_items = std::move(*items);
    fillUsers();
    m_table->setSource(changeSetSource(m_items, workspace().log().office()), condition());
    if (m_table->currentUid().isEmpty() && m_table->model().rowCount() > 0) m_table->select(m_table->model().uid(0));
    showChosen(true);
    if (hasNews()) m_conflicts->load();
}

bool HistoryPage::isChanges() const { return m_tabs->currentIndex() == 0; }

void HistoryPage::nameTabs()
{
    m_tabs->setTabText(1, m_areConflictsKnown ? tr("Differences to decide (%1)").arg(core::grouped(m_conflicts->count())) : tr("Differences to decide"));
}

void HistoryPage::fillUsers()
{
    const QSignalBlocker quiet(m_user);
    const QString chosen = m_user->currentData().toString();
    std::set<QString> users;
    for (const auto& item : m_items) users.insert(item.record.user);
    m_user->clear();
    m_user->addItem(tr("User: all"));
    for (const QString& user : users) m_user->addItem(user.isEmpty() ? tr("(no name)") : user, user);
    m_user->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_user->findData(chosen)));
}

std::pair<QDate, QDate> HistoryPage::days() const
{
    const QDate now = workspace().clock().today();
    switch (m_period->currentIndex()) {
    case today: return {now, {}};
    case lastWeek: return {now.addDays(-6), {}};
    case lastMonth: return {now.addDays(-29), {}};
    case thisYear: return {QDate(now.year(), 1, 1), {}};
    case chosenDays: return {m_from->date(), m_to->date()};
    default: return {};
    }
}

void HistoryPage::applyConditions() { m_table->setCondition(condition()); }

RecordModel::Condition HistoryPage::condition() const
{
    const auto [from, to] = days();
    const bool everybody = m_user->currentIndex() <= 0;
    const QString user = m_user->currentData().toString();
    return [this, from = from, to = to, everybody, user](quint32 row) {
        const core::ChangeSetRecord& record = m_items[row].record;
        if (!everybody && record.user != user) return false;
        const QDate day = QDateTime::fromMSecsSinceEpoch(record.at).date();
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    };
}

std::optional<core::HistoryItem> HistoryPage::itemOf(const QByteArray& uid) const
{
    for (const auto& item : m_items)
        if (item.record.uid.bytes() == uid) return item;
    return std::nullopt;
}

bool HistoryPage::mayUndo(const core::HistoryItem& item) const
{
    const bool isFirst = item.record.uid == m_items.back().record.uid;  // the making of the file
    return !workspace().session().isReadOnly() && !item.undone && !isFirst && item.record.kind != static_cast<int>(core::ChangeKind::merge);
}

void HistoryPage::showChosen(bool again)
{
    const auto item = itemOf(m_table->currentUid());
    m_panel->showChange(item, again);
    const bool isUndo = item && item->record.kind == static_cast<int>(core::ChangeKind::undo);
    m_undo->setText(isUndo ? tr("Redo this change…") : tr("Undo this change…"));
    m_undo->setEnabled(item && mayUndo(*item));
}

void HistoryPage::askUndo()
{
    const auto item = itemOf(m_table->currentUid());
    if (!item || !mayUndo(*item)) return;
    if (item->edits > kExactPreview) return confirmUndo(*item, atMost(*item));
    m_undo->setEnabled(false);
    jobs().run<core::UndoPreview>(
        tr("Finding out what the undo would change"), this,
        [uid = item->record.uid](core::Workspace& file, core::Progress&) { return core::previewUndo(file.log(), uid); },
        [this, item = *item](const core::Result<core::UndoPreview>& found) {
            m_undo->setEnabled(true);
            if (!found) return ask::showError(this, tr("Undo"), found.error());
            QTimer::singleShot(0, this, [this, item, preview = *found] { confirmUndo(item, preview); });  // the job has ended by then
        });
}

core::UndoPreview HistoryPage::atMost(const core::HistoryItem& item) const
{
    core::UndoPreview preview;
    const auto counts = core::changeDetails(workspace().log(), item.record.uid, 0);
    if (!counts) return preview;
    preview.report.rowsRemoved = counts->created;
    preview.report.rowsRevived = counts->deleted;
    preview.report.fieldsRestored = counts->changed;
    return preview;
}

void HistoryPage::confirmUndo(const core::HistoryItem& item, const core::UndoPreview& found)
{
    const auto& report = found.report;
    if (core::isRefusedForGood(report)) return ask::showMessage(this, tr("Undo"), frozenRemark());
    if (report.rowsRemoved + report.rowsRevived + report.fieldsRestored == 0)
        return ask::showMessage(this, tr("Undo"), tr("Nothing of “%1” can be taken back: all of it was changed again or is still used by other data. Undo those changes first.").arg(item.record.label));
    const bool isUndo = item.record.kind == static_cast<int>(core::ChangeKind::undo);
    QStringList lines = preview(found);
    lines << core::decreedSeatsOf(workspace().session(), item.record.uid, core::UndoTime::before).value_or(QStringList());
    if (item.edits > kExactPreview) lines << tr("What was changed again or is used by later data stays as it is, and is listed afterwards.");
    if (!ask::confirm(this, {isUndo ? tr("Redo") : tr("Undo"), isUndo ? tr("Redo what “%1” took back? This will happen:").arg(item.record.label) : tr("Undo “%1”? This will happen:").arg(item.record.label),
                             lines, isUndo ? tr("Redo") : tr("Undo"), tr("Cancel"), true}))
        return;
    m_undo->setEnabled(false);
    undoByJob(jobs(), this, item.record.uid, [this, item, isUndo](const core::Result<core::UndoPreview>& done) {
        m_undo->setEnabled(true);
        if (!done) return ask::showError(this, isUndo ? tr("Redo") : tr("Undo"), done.error());
        showUndone(item, *done);
    });
}

void HistoryPage::showUndone(const core::HistoryItem& item, const core::UndoPreview& done)
{
    refresh();
    m_table->select(done.report.receipt.uid.bytes());
    m_panel->showKept(done.kept);
    const bool isRedo = item.record.kind == static_cast<int>(core::ChangeKind::undo);
    emit noted(isRedo ? tr("Redone: %1").arg(item.record.label.section(u": "_s, 1)) : tr("Undone: %1").arg(item.record.label));
}

void HistoryPage::showPlace(const Place& place)
{
    if (place.filter.contains(u"conflict"_s)) {
        m_tabs->setCurrentIndex(1);
        return m_conflicts->select(place.filter.value(u"conflict"_s).toByteArray());
    }
    if (!place.uid.isEmpty() || !place.filter.isEmpty()) m_tabs->setCurrentIndex(0);
    if (place.filter.contains(u"search"_s)) m_table->filterEdit()->setText(place.filter.value(u"search"_s).toString());
    if (place.uid.isEmpty() || m_table->select(place.uid)) return;
    m_user->setCurrentIndex(0);
    m_period->setCurrentIndex(always);
    m_table->select(place.uid);
}

void HistoryPage::focusFilter() { isChanges() ? m_table->focusFilter() : m_conflicts->focusFilter(); }

}  // namespace ui
