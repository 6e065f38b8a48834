// SPDX-License-Identifier: Apache-2.0
// The frame of the page, and how a plan comes from the worker into its tables.
#include "ui/plan/plan_page.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/choice.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/plan/plan_calendar_view.h"
#include "ui/plan/plan_live.h"
#include "ui/plan/plan_summary.h"
#include "ui/plan/plan_why.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString kSeenPlans = u"plan/seen"_s;  // uids, the last first
constexpr int kEmptyWords = 560;  // logical pixels

/// What the filter of "not chosen" may hold besides a single reason.
enum ReasonFilter { gapsOnly = -1, everything = -2, mandatoryOnly = -3 };

QString stateText(core::PlanState state)
{
    switch (state) {
    case core::PlanState::draft: return PlanPage::tr("Draft");
    case core::PlanState::proposed: return PlanPage::tr("Proposed");
    case core::PlanState::decreed: return PlanPage::tr("Decreed");
    case core::PlanState::closed: return PlanPage::tr("Closed");
    }
    return {};
}

/// Seats given for that reason alone.
int fillers(const core::PlanView& view, core::SeatReason reason)
{
    return static_cast<int>(std::count_if(view.record.seats.begin(), view.record.seats.end(), [reason](const auto& seat) { return seat.reason == reason; }));
}

QString choiceText(const core::PlanHeading& plan)
{
    return u"%1 · %2 · %3"_s.arg(plan.name, stateText(plan.state), core::rupiah(plan.totals.costRupiah));
}

}  // namespace

PlanPage::PlanPage(PageContext context)
    : Page(context), m_choice(new SearchCombo), m_state(makeLabel({}, u"badge"_s)), m_live(new PlanLive), m_summary(new PlanSummary), m_tabs(new QTabWidget), m_calendar(new PlanCalendarView), m_reason(makeChoice(tr("Why not chosen"), 26, 480)),
      m_everybody(makeButton(tr("Seats of one angkatan ✕"), [this] { showSeatsOf({}); })),
      m_why(new PlanWhy), m_splitter(new QSplitter), m_reading(makeLabel(tr("The angkatan, people and units of the plan are being read…"), u"muted"_s)),
      m_first(edits(makePrimaryButton(tr("Make the first plan…"), [this] { createNew(); })))
{
    setTitle(tr("Plan"));
    buildHead();
    buildTabs();
    auto* empty = makePanel();
    auto* emptyLayout = new QVBoxLayout(empty);
    auto* words = makeLabel(tr("There is no plan yet. A plan chooses, within a budget, who takes which angkatan so that the most gap levels are closed. It needs "
                               "standards, assessments, and a catalogue with angkatan."),
                            u"muted"_s);
    words->setAlignment(Qt::AlignCenter);
    words->setMaximumWidth(kEmptyWords);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 100);
    middle->addStretch(1);
    emptyLayout->addStretch(2);
    emptyLayout->addLayout(middle);
    emptyLayout->addWidget(m_first, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metric::kGap);
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_why);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({820, 300});
    m_summary->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* plan = new QWidget;
    auto* planLayout = new QVBoxLayout(plan);
    planLayout->setContentsMargins(0, 0, 0, 0);
    planLayout->setSpacing(10);
    planLayout->addWidget(m_summary, 0, Qt::AlignTop);
    planLayout->addWidget(m_splitter, 1);
    m_splitter->hide();  // until there is something to show
    m_reading->setAlignment(Qt::AlignCenter);
    planLayout->addWidget(m_reading, 1);
    content()->addWidget(m_live);
    connect(m_live, &PlanLive::cancelWanted, this, [this] { jobs().cancelFor(this); });
    m_stack = new QStackedLayout;
    content()->addLayout(m_stack, 1);  // before its widgets: a stack without a parent would show the first as a window
    m_stack->addWidget(empty);
    m_stack->addWidget(plan);
    connect(m_choice, &QComboBox::activated, this, &PlanPage::showChosen);
    connect(&jobs(), &JobRunner::finished, this, &PlanPage::onJobsIdle);
    showButtons();
}

PlanPage::~PlanPage() = default;

void PlanPage::buildTabs()
{
    m_everybody->setToolTip(tr("Show everybody of the plan again"));
    m_everybody->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(tabPage(PlanTab::classes, u"plan.classes"_s, tr("Angkatan")), {});
    m_tabs->addTab(tabPage(PlanTab::people, u"plan.people"_s, tr("Seats")), {});
    m_tabs->addTab(tabPage(PlanTab::units, u"plan.units"_s, tr("Units")), {});
    m_tabs->addTab(tabPage(PlanTab::funds, u"plan.funds"_s, tr("Budget lines")), {});
    m_tabs->addTab(tabPage(PlanTab::open, u"plan.open"_s, tr("Not chosen")), {});
    m_tabs->addTab(tabPage(PlanTab::locks, u"plan.locks"_s, tr("Locks")), {});
    m_tabs->addTab(tabPage(PlanTab::check, u"plan.check"_s, tr("Check")), {});
    m_tabs->addTab(m_calendar, tr("Calendar"));
    connect(m_calendar, &PlanCalendarView::chosenChanged, this, &PlanPage::showWhy);
    connect(m_calendar, &PlanCalendarView::noted, this, &Page::noted);
    table(PlanTab::classes).setEmpty(tr("No angkatan runs in this plan. Look at “Not chosen” for the reasons."));
    table(PlanTab::check).setEmpty(tr("✓ Passes the check: every seat keeps every ceiling, with the file as it is now."));
    table(PlanTab::open).setEmpty(tr("Nothing stays open: every assessed gap is closed."));
    showTabTitles();
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlanPage::showWhy);
    connect(m_splitter, &QSplitter::splitterMoved, this, qOverload<>(&PlanPage::showTabTitles));
    connect(m_reason, &QComboBox::activated, this, &PlanPage::applyReason);
    table(PlanTab::open).setLook([](int column, const RecordCells& cells) {
        return column == 6 && cells[6].isValid() ? RecordModel::CellLook{cells[6].toInt() == 1 ? tokens().gap1 : cells[6].toInt() == 2 ? tokens().gap2 : tokens().gap3, {}, true}
                                                 : RecordModel::CellLook{};
    });
}

QWidget* PlanPage::tabPage(PlanTab tab, const QString& key, const QString& exportName)
{
    auto* records = new RecordTable(key);
    m_tables[static_cast<std::size_t>(tab)] = records;
    records->setExportName(exportName);
    records->view()->setAccessibleName(exportName);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    row->addWidget(records->filterEdit(), 1);
    if (tab == PlanTab::open) row->addWidget(m_reason, 1);
    if (tab == PlanTab::people) row->addWidget(m_everybody);
    row->addStretch(1);
    row->addWidget(records->viewButton());
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(row);
    layout->addWidget(records, 1);
    connect(records, &RecordTable::currentChanged, this, &PlanPage::showWhy);
    connect(records, &RecordTable::noted, this, &Page::noted);
    connect(records, &RecordTable::opened, this, [this, tab](const QByteArray& uid) {
        if (tab == PlanTab::people || tab == PlanTab::open) emit placeRequested({u"people"_s, uid.left(16)});
        if (tab == PlanTab::units) emit placeRequested({u"people"_s, {}, {{u"unit"_s, uid}}});
        if (tab == PlanTab::classes) {  // who sits in it
            m_tabs->setCurrentIndex(static_cast<int>(PlanTab::people));
            showSeatsOf(core::Uid::fromBytes(uid));
        }
    });
    return page;
}

const core::PlanHeading* PlanPage::chosen() const
{
    const QByteArray uid = m_choice->currentData().toByteArray();
    for (const auto& plan : m_plans)
        if (plan.uid.bytes() == uid) return &plan;
    return nullptr;
}

PlanTab PlanPage::tab() const { return static_cast<PlanTab>(std::max(0, m_tabs->currentIndex())); }
RecordTable* PlanPage::frontTable() const { return tab() == PlanTab::calendar ? nullptr : &table(tab()); }
core::PlanStore PlanPage::store() const { return core::PlanStore(workspace().log()); }

void PlanPage::refresh()
{
    auto plans = store().list();
    if (!plans) return ask::showError(this, tr("Plan"), plans.error());
    m_plans = std::move(*plans);
    fillPlans(core::Uid::fromBytes(m_choice->currentData().toByteArray()));
    showChosen();
}

void PlanPage::fillPlans(const core::Uid& wanted)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    int year = 0;
    for (const auto& plan : m_plans) {
        if (year != 0 && plan.year != year) m_choice->insertSeparator(m_choice->count());
        year = plan.year;
        m_choice->addItem(choiceText(plan), plan.uid.bytes());
    }
    const int at = m_choice->findData(wanted.bytes());
    m_choice->setCurrentIndex(m_plans.empty() ? -1 : at >= 0 ? at : m_choice->findData(planToOpen().bytes()));
}

/// The plan looked at last; of a file never looked into the newest that is decreed, else the first.
core::Uid PlanPage::planToOpen() const
{
    const QStringList seen = QSettings().value(kSeenPlans).toStringList();
    const auto isKnown = [this](const QString& uid) { return std::any_of(m_plans.begin(), m_plans.end(), [&](const auto& plan) { return plan.uid.hex() == uid; }); };
    if (const auto last = std::find_if(seen.begin(), seen.end(), isKnown); last != seen.end()) return core::Uid::fromHex(*last);
    const auto decreed = std::find_if(m_plans.begin(), m_plans.end(), [](const auto& plan) { return plan.state == core::PlanState::decreed; });
    return (decreed != m_plans.end() ? *decreed : m_plans.front()).uid;
}

void PlanPage::rememberPlan(const core::Uid& plan)
{
    constexpr qsizetype kMostSeen = 30;  // of all files
    QStringList seen = QSettings().value(kSeenPlans).toStringList();
    seen.removeAll(plan.hex());
    seen.prepend(plan.hex());
    QSettings().setValue(kSeenPlans, seen.mid(0, kMostSeen));
}

namespace {

/// Also computed alike: after an undo the tables must not show the seats of before under the figures of now.
bool isSamePlan(const core::PlanHeading& shown, const core::PlanHeading& now)
{
    return shown.uid == now.uid && shown.seats == now.seats && shown.totals == now.totals && shown.budgetRupiah == now.budgetRupiah;
}

}  // namespace

void PlanPage::showChosen()
{
    const auto* plan = chosen();
    if (plan) rememberPlan(plan->uid);
    m_stack->setCurrentIndex(plan ? 1 : 0);
    for (QWidget* widget : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_state)}) widget->setVisible(plan);
    setRemark(m_plans.empty() ? QString() : tr("%1 plans", nullptr, static_cast<int>(m_plans.size())).arg(core::grouped(static_cast<qint64>(m_plans.size()))));
    if (m_shown && (!plan || !isSamePlan(m_shown->view.record.heading, *plan))) {
        m_seatsOf = {};
        m_shown.reset();
        showTables();
    }
    showButtons();
    if (!plan) return;
    m_state->setText(stateText(plan->state));
    showSummary(*plan);
    load();
}

void PlanPage::showSummary(const core::PlanHeading& plan)
{
    if (!m_shown) return m_summary->showPlan(plan, plan.madeOn);
    const auto& view = m_shown->view;
    m_summary->showPlan(plan, view.record.request.asOf, {view.listing.mandatory, !view.record.request.fairBy.isEmpty(), view.forecast, fillers(view, core::SeatReason::fillsMinimum), fillers(view, core::SeatReason::hourFloor)});
}

void PlanPage::load()
{
    const core::Uid plan = chosen()->uid;
    const qint64 version = lastEdit();
    if (m_version == version && ((m_isLoading && m_loading == plan) || (m_shown && m_shown->view.record.heading.uid == plan))) return;
    m_version = version;
    m_loading = plan;
    m_isLoading = true;
    m_summary->showChecking();
    using Tables = std::shared_ptr<const PlanTables>;
    jobs().read<Tables>(
        tr("Reading the plan"), this,
        [plan](core::Workspace& worker, core::Progress& progress) -> core::Result<Tables> {
            auto view = core::planView(worker.log(), plan, &progress);
            if (!view) return tl::unexpected<core::Error>(view.error());
            return planTables(std::move(*view));
        },
        [this, serial = ++m_serial](core::Result<Tables> tables) {
            if (serial != m_serial) return;  // a newer load is on its way
            m_isLoading = false;
            if (!tables) {
                m_version = -1;
                m_summary->showNote(tables.error().message);
                return;
            }
            m_shown = std::move(*tables);
            showSummary(m_shown->view.record.heading);
            m_summary->showViolations(m_shown->view.violations);
            showTables();
        });
}

/// A job that was cancelled before it began never reports.
void PlanPage::onJobsIdle()
{
    if (jobs().isBusy() || (!m_isLoading && !m_isMaking)) return;
    QTimer::singleShot(0, this, [this] {
        if (jobs().isBusy()) return;
        endMaking();
        if (m_isLoading) {
            m_isLoading = false;
            m_version = -1;
            m_summary->showNote(tr("Not computed."));
        }
        showButtons();
    });
}

void PlanPage::showSeatsOf(const core::Uid& angkatan)
{
    m_seatsOf = m_shown ? angkatan : core::Uid();
    m_everybody->setVisible(!m_seatsOf.isNull());
    if (!m_seatsOf.isNull()) table(PlanTab::people).filterEdit()->clear();
    table(PlanTab::people).setCondition(seatsCondition());
}

std::function<bool(quint32)> PlanPage::seatsCondition() const
{
    if (m_seatsOf.isNull()) return {};
    return [shown = m_shown, angkatan = m_seatsOf](quint32 row) { return shown->classOf(row).angkatan == angkatan; };
}

void PlanPage::showLockColumns()
{
    for (const PlanTab tab : {PlanTab::classes, PlanTab::people}) table(tab).setColumnShown(u"lock"_s, !m_shown->view.locks.empty());
    const auto& lines = m_shown->view.funds.rows;  // codes take room from names only where there are some
    table(PlanTab::funds).setColumnShown(u"subActivity"_s, std::any_of(lines.begin(), lines.end(), [](const auto& line) { return !line.subActivity.isEmpty(); }));
    table(PlanTab::funds).setColumnShown(u"accountCode"_s, std::any_of(lines.begin(), lines.end(), [](const auto& line) { return !line.accountCode.isEmpty(); }));
}

void PlanPage::showTables()
{
    m_splitter->setVisible(m_shown != nullptr);
    m_reading->setVisible(!m_shown);
    if (!m_shown) return;
    m_isFilling = true;  // until all tables are those of m_shown
    for (std::size_t i = 0; i < kPlanTabs; ++i) m_tables[i]->setSource(m_shown->sources[i]);
    m_calendar->setCalendar(m_shown->view.calendar);
    showSeatsOf(m_seatsOf);
    showLockColumns();
    showReasons();
    applyReason();
    showTabTitles();
    m_isFilling = false;
    if (table(PlanTab::classes).currentRow() < 0 && table(PlanTab::classes).model().rowCount() > 0)
        table(PlanTab::classes).select(table(PlanTab::classes).model().uid(0));
    showWhy();
    showButtons();
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool compact = height() < 560;
    QTimer::singleShot(0, this, qOverload<>(&PlanPage::showTabTitles));  // once the tabs have their new width
    if (compact == m_isCompact) return;
    m_isCompact = compact;
    m_summary->setCompact(compact);
}

void PlanPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // Titles that changed while the page was hidden: Qt measures them anew only when something of the bar is set.
    QTimer::singleShot(0, m_tabs, [this] {
        m_tabs->tabBar()->setElideMode(m_tabs->tabBar()->elideMode());
        showTabTitles();
    });
}

/// With their counts where all of them fit beside each other.
void PlanPage::showTabTitles()
{
    showTabTitles(!m_isCompact);
    if (!m_isCompact && isVisible() && m_tabs->tabBar()->sizeHint().width() > m_tabs->width()) showTabTitles(false);
}

void PlanPage::showTabTitles(bool withCounts)
{
    const auto title = [&](PlanTab tab, const QString& text, qint64 count) {
        m_tabs->setTabText(static_cast<int>(tab), m_shown && (withCounts || tab == PlanTab::check) ? tr("%1 (%2)").arg(text, core::grouped(count)) : text);
    };
    const auto* view = m_shown ? &m_shown->view : nullptr;
    title(PlanTab::classes, tr("Angkatan"), view ? static_cast<qint64>(view->listing.classes.size()) : 0);
    title(PlanTab::people, tr("Seats"), view ? view->record.heading.seats : 0);
    m_tabs->setTabText(static_cast<int>(PlanTab::units), tr("Units"));
    title(PlanTab::funds, !withCounts ? tr("Lines") : tr("Budget lines"), view ? static_cast<qint64>(view->funds.rows.size()) : 0);
    m_tabs->setTabVisible(static_cast<int>(PlanTab::funds), view && !view->funds.rows.empty());
    title(PlanTab::open, tr("Not chosen"), view ? view->listing.gapsLeft : 0);
    title(PlanTab::locks, tr("Locks"), view ? static_cast<qint64>(view->locks.size()) : 0);
    title(PlanTab::check, tr("Check"), view ? static_cast<qint64>(view->violations.size()) : 0);
    m_tabs->setTabToolTip(static_cast<int>(PlanTab::people), tr("Who sits where: one row for each seat, so that a person may stand there several times"));
    m_tabs->setTabToolTip(static_cast<int>(PlanTab::open), tr("Gaps that stay: one row for each competency of a person"));
    m_tabs->setTabVisible(static_cast<int>(PlanTab::locks), view && !view->locks.empty());
}

void PlanPage::showReasons()
{
    std::set<core::NeedReason> reasons;
    if (m_shown)
        for (const auto& need : m_shown->view.open) reasons.insert(need.reason);
    refill(m_reason, [&] {
        m_reason->addItem(tr("All gaps that stay"), int{gapsOnly});
        for (const auto reason : reasons) m_reason->addItem(core::needReasonText(reason), static_cast<int>(reason));
        if (m_shown && !m_shown->view.mandatory.empty()) m_reason->addItem(tr("Mandatory courses without a seat (%1)").arg(core::grouped(std::ssize(m_shown->view.mandatory))), int{mandatoryOnly});
        m_reason->addItem(tr("Everything"), int{everything});
    });
}

void PlanPage::applyReason()
{
    const int reason = m_reason->currentData().toInt();
    table(PlanTab::open).setCondition([shown = m_shown, reason](quint32 row) {
        if (!shown || reason == everything) return true;
        if (row >= shown->view.open.size()) return reason == mandatoryOnly;
        const auto own = shown->view.open[row].reason;
        if (reason == mandatoryOnly) return false;
        return reason == gapsOnly ? own != core::NeedReason::assessFirst : static_cast<int>(own) == reason;
    });
}

void PlanPage::showWhy()
{
    if (m_isFilling) return;
    const RecordTable* records = frontTable();
    if (!records) {
        const auto at = m_calendar->chosen();
        return m_why->showWeek(m_shown && at ? &m_shown->view.calendar : nullptr, at ? at->row : 0, at ? at->week : 0);
    }
    const int row = records->currentRow();
    const auto* plan = chosen();
    m_why->show(m_shown.get(), tab(), m_shown && row >= 0 ? static_cast<int>(records->model().sourceRow(row)) : -1, plan && !plan->isFixed() && !workspace().session().isReadOnly());
}

void PlanPage::showPlace(const Place& place)
{
    if (const QDate day = place.filter.value(u"asOf"_s).toDate(); day.isValid() && !workspace().session().isReadOnly()) {
        core::PlanRequest start = proposal();
        start.asOf = day;
        start.funds.clear();  // those and the seats kept are of the plan that happens to be shown
        start.locks.clear();
        return askForPlan(start, core::Uid::fromBytes(place.filter.value(u"unit"_s).toByteArray()));
    }
    if (place.uid.isEmpty() || m_choice->findData(place.uid) < 0) return;
    m_choice->setCurrentIndex(m_choice->findData(place.uid));
    showChosen();
}

void PlanPage::focusFilter()
{
    if (RecordTable* records = frontTable()) records->focusFilter();
}

}  // namespace ui
