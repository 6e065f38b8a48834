// SPDX-License-Identifier: Apache-2.0
// What a user does with a plan: make, compute again, compare, propose, decree, close, rename, delete, lock, print.
#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/plan/plan_compare.h"
#include "core/plan/fair_groups.h"
#include "ui/plan/plan_curve.h"
#include "ui/plan/plan_dialog.h"
#include "ui/plan/plan_live.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_summary.h"
#include "ui/plan/plan_why.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

void PlanPage::buildHead()
{
    auto* menu = new QMenu;
    m_propose = edits(menu->addAction(tr("Propose…"), this, [this] { setState(core::PlanState::proposed); }));
    m_decree = edits(menu->addAction(tr("Decree…"), this, [this] { decreePlan(); }));
    m_toDraft = edits(menu->addAction(tr("Back to draft…"), this, [this] { setState(core::PlanState::draft); }));
    m_close = edits(menu->addAction(tr("Carried out…"), this, &PlanPage::closePlan));
    m_newVersion = edits(menu->addAction(tr("New version…"), this, &PlanPage::makeVersion));
    menu->addSeparator();
    m_funds = edits(menu->addAction(tr("Budget lines…"), this, &PlanPage::changeFunds));
    m_rename = edits(menu->addAction(tr("Rename…"), this, &PlanPage::renamePlan));
    m_remove = edits(menu->addAction(tr("Delete…"), this, &PlanPage::removePlan));
    menu->addSeparator();
    menu->addAction(tr("Trail…"), this, [this] {
        if (const auto* plan = chosen()) showTrail(workspace(), this, plan->name, core::entity::plan, plan->uid);
    });
    m_more = makeMenuButton(tr("State and name"), menu);
    auto* questions = new QMenu;
    m_compare = questions->addAction(tr("With another plan…"), this, &PlanPage::compare);
    questions->addAction(tr("With other budgets…"), this, &PlanPage::showCurve);
    questions->addAction(tr("With other floors…"), this, &PlanPage::showFairCurve);
    m_ask = makeMenuButton(tr("Compare"), questions);
    m_renew = edits(makePrimaryButton(tr("New version…"), [this] { makeVersion(); }));
    m_print = makeButton(tr("Print…"), [this] { print(); });
    m_recompute = edits(makePrimaryButton(tr("Compute again…"), [this] { recompute(); }));
    addAction(edits(makeButton(tr("New plan…"), [this] { createNew(); })));
    addAction(m_print);
    addAction(m_more);
    addAction(m_renew);
    addAction(m_recompute);
    m_choice->setAccessibleName(tr("Plans of the file"));
    m_choice->setMinimumWidth(240);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    filterRow()->addWidget(m_choice, 3);
    filterRow()->addWidget(m_state);
    filterRow()->addWidget(m_ask);
    filterRow()->addStretch(1);
    connect(m_why, &PlanWhy::lockWanted, this, [this](const auto& locks) { relocked(store().lock(chosen()->uid, locks), tr("Kept for the next computation")); });
    connect(m_why, &PlanWhy::unlockWanted, this,
            [this](const core::Uid& angkatan, const auto& people) { relocked(store().unlock(chosen()->uid, angkatan, people), tr("Unlocked")); });
    connect(m_why, &PlanWhy::personWanted, this, [this](const core::Uid& person) { emit placeRequested({u"people"_s, person.bytes()}); });
}

void PlanPage::showButtons()
{
    const auto* plan = chosen();
    const bool mayChange = plan && !plan->isFixed() && !m_isMaking;
    for (QWidget* widget : {m_print, m_more, m_ask}) widget->setVisible(plan);
    m_recompute->setVisible(plan && !plan->isFixed());
    m_renew->setVisible(plan && plan->isFixed());
    m_renew->setToolTip(tr("This plan is fixed and does not change any more. A new version does."));
    m_recompute->setEnabled(mayChange);
    m_first->setEnabled(!m_isMaking && !workspace().session().isReadOnly());
    m_renew->setEnabled(!m_isMaking);
    m_newVersion->setEnabled(plan && !m_isMaking);
    m_close->setEnabled(plan && plan->state == core::PlanState::decreed);
    m_compare->setEnabled(m_plans.size() > 1);
    m_propose->setEnabled(mayChange && plan->state == core::PlanState::draft);
    m_decree->setEnabled(mayChange && plan->state == core::PlanState::proposed);
    m_toDraft->setEnabled(mayChange && plan->state == core::PlanState::proposed);
    m_funds->setEnabled(mayChange);
    m_rename->setEnabled(mayChange);
    m_remove->setEnabled(mayChange);
}

/// Next year's plan, or a scenario beside the chosen one with all its options.
core::PlanRequest PlanPage::proposal() const
{
    const QDate today = workspace().clock().today();
    if (const auto* plan = chosen())
        if (auto record = store().load(plan->uid)) {
            record->request.asOf = today;
            record->request.name.clear();
            return std::move(record->request);
        }
    return {today.year() + 1, 0, today, std::nullopt, {}};
}

void PlanPage::askForPlan(const core::PlanRequest& start, const core::Uid& unit)
{
    auto choices = fundChoices(workspace().session());
    if (!choices) return ask::showError(this, tr("New plan"), choices.error());
    choices->suggested = unit;
    openPlanDialog(PlanPurpose::create, start, *choices, this, [this](const core::PlanRequest& asked) { make(asked); });
}

void PlanPage::createNew()
{
    askForPlan(proposal());
}

void PlanPage::recompute()
{
    const core::Uid plan = chosen()->uid;  // another may be chosen when the dialog closes
    const auto record = store().load(plan);
    if (!record) return ask::showError(this, tr("Compute again"), record.error());
    const auto choices = fundChoices(workspace().session());
    if (!choices) return ask::showError(this, tr("Compute again"), choices.error());
    openPlanDialog(PlanPurpose::recompute, record->request, *choices, this, [this, plan](const core::PlanRequest& request) { remake(plan, request); });
}

void PlanPage::changeFunds()
{
    const core::Uid plan = chosen()->uid;
    const auto record = store().load(plan);
    if (!record) return ask::showError(this, tr("Budget lines"), record.error());
    const auto choices = fundChoices(workspace().session());
    if (!choices) return ask::showError(this, tr("Budget lines"), choices.error());
    openFundDialog(record->request, *choices, this, [this, plan](const std::vector<core::PlanRecordFund>& funds) -> core::Result<> {
        if (const auto saved = store().setFunds(plan, funds); !saved) return saved;
        done({}, tr("Saved"));
        return {};
    });
}

void PlanPage::make(const core::PlanRequest& request)
{
    runMaking(tr("Making the plan"), [request](core::PlanStore& plans, core::Progress& progress, core::PlanWatch& watch) { return plans.make(request, &progress, &watch); });
}

void PlanPage::remake(const core::Uid& plan, const core::PlanRequest& request)
{
    runMaking(tr("Computing the plan again"),
              [request, plan](core::PlanStore& plans, core::Progress& progress, core::PlanWatch& watch) { return plans.remake(plan, request, &progress, &watch); });
}

void PlanPage::runMaking(const QString& label, std::function<core::Result<core::MadePlan>(core::PlanStore&, core::Progress&, core::PlanWatch&)> work)
{
    m_isMaking = true;
    m_summary->hide();  // the band stands in its place
    showButtons();
    jobs().run<core::PlanHeading>(
        label, this,
        [work = std::move(work), watch = m_live->begin(label)](core::Workspace& worker, core::Progress& progress) -> core::Result<core::PlanHeading> {
            core::PlanStore plans(worker.log());
            auto made = work(plans, progress, *watch);
            if (!made) return tl::unexpected<core::Error>(made.error());
            return made->record.heading;
        },
        [this, label](const core::Result<core::PlanHeading>& heading) {
            endMaking();
            if (!heading && heading.error().code == core::ErrorCode::cancelled) emit noted(heading.error().message);
            else if (!heading) ask::showError(this, label, heading.error());
            refresh();
            if (!heading) return m_shown ? m_summary->showViolations(m_shown->view.violations) : void();
            showPlace({u"plan"_s, heading->uid.bytes()});
            emit noted(PlanSummary::sentence(*heading));
        });
}

void PlanPage::done(const core::Result<>& result, const QString& note)
{
    if (!result) return ask::showError(this, tr("Plan"), result.error());
    refresh();
    emit noted(note);
}

/// A lock shows at once: it moves no seat. Only what the check says of it is read anew.
void PlanPage::relocked(const core::Result<>& result, const QString& note)
{
    const auto record = result && m_shown ? store().load(chosen()->uid) : core::fail(core::ErrorCode::notFound, {});
    if (!record || m_isMaking) return done(result, note);
    if (std::exchange(m_isLoading, false)) jobs().cancelFor(this);  // what is being read knows nothing of this lock
    ++m_serial;
    m_shown = withLocks(*m_shown, record->request.locks);
    m_isFilling = true;
    for (const PlanTab tab : {PlanTab::classes, PlanTab::people, PlanTab::locks}) table(tab).setSource(m_shown->sources[static_cast<std::size_t>(tab)], tab == PlanTab::people ? seatsCondition() : RecordModel::Condition());
    showLockColumns();
    showTabTitles();
    m_isFilling = false;
    showWhy();
    done({}, note);
}

void PlanPage::endMaking()
{
    m_isMaking = false;
    m_live->end();
    m_summary->show();
}

void PlanPage::setState(core::PlanState state)
{
    const core::PlanHeading plan = *chosen();
    ask::Question question{tr("Back to draft"), tr("Take back the proposal of “%1”?").arg(plan.name), {}, tr("Back to draft"), {}};
    if (state == core::PlanState::proposed) {
        question = {tr("Propose plan"), tr("Propose “%1” for approval?").arg(plan.name), {PlanSummary::sentence(plan)}, tr("Propose"), {}};
        const bool isChecked = m_shown && m_shown->view.record.heading.uid == plan.uid;
        if (isChecked && !m_shown->view.violations.empty()) question.details << tr("The data have changed since it was computed: see the tab “Check”.");
    }
    if (!ask::confirm(this, question)) return;
    done(store().setState(plan.uid, state), tr("Saved"));
}

void PlanPage::decreePlan()
{
    const core::PlanHeading plan = *chosen();
    const auto violations = m_shown && m_shown->view.record.heading.uid == plan.uid ? m_shown->view.violations : std::vector<core::PlanViolation>();
    openDecreeDialog(plan, violations, workspace().clock().today(), this, [this, uid = plan.uid](const core::PlanDecree& decree) {
        auto fixed = store().decree(uid, decree);
        if (fixed) done(fixed, tr("Decreed"));
        return fixed;
    });
}

void PlanPage::closePlan()
{
    const core::PlanHeading plan = *chosen();
    if (!ask::confirm(this, {tr("Plan carried out"), tr("Mark “%1” as carried out? It stays as it is and accepts no change, as since its decree.").arg(plan.name), {}, tr("Carried out"), {}, true})) return;
    done(store().close(plan.uid), tr("Saved"));
}

void PlanPage::makeVersion()
{
    openVersionDialog(*chosen(), this, [this, uid = chosen()->uid](bool keepSeats) -> core::Result<> {
        const auto made = store().newVersion(uid, keepSeats);
        if (!made) return tl::unexpected<core::Error>(made.error());
        refresh();
        showPlace({u"plan"_s, made->uid.bytes()});
        emit noted(tr("Made: %1").arg(made->name));
        return {};
    });
}

/// With the plan of the same year that comes next in the list, until another is chosen.
void PlanPage::compare()
{
    const auto here = std::find_if(m_plans.begin(), m_plans.end(), [this](const auto& plan) { return plan.uid == chosen()->uid; });
    const auto other = std::find_if(m_plans.begin(), m_plans.end(), [&](const auto& plan) { return plan.uid != here->uid && plan.year == here->year; });
    const core::Uid second = other != m_plans.end() ? other->uid : (here == m_plans.begin() ? m_plans.back() : m_plans.front()).uid;
    (new PlanCompare(context(), m_plans, here->uid, second, this))->open();
}

void PlanPage::showCurve() { (new PlanCurve(context(), *chosen(), CurveOf::budgets, {}, this))->open(); }

/// Of the groups of the plan; of the units where it has none.
void PlanPage::showFairCurve()
{
    const auto record = store().load(chosen()->uid);
    if (!record) return emit noted(record.error().message);
    const auto& request = record->request;
    const bool isFair = !request.fairBy.isEmpty();
    const PlanCurve::Fair fair{isFair ? request.fairBy : QStringList{core::fairKinds().front()}, isFair ? request.fairPercent : core::kUsualFairPercent};
    (new PlanCurve(context(), *chosen(), CurveOf::floors, fair, this))->open();
}

void PlanPage::renamePlan()
{
    const core::PlanHeading plan = *chosen();
    const auto name = ask::line(this, tr("Rename plan"), tr("Name"), plan.name);
    if (!name || *name == plan.name) return;
    done(store().rename(plan.uid, *name), tr("Saved"));
}

void PlanPage::removePlan()
{
    const core::PlanHeading plan = *chosen();
    if (!ask::confirm(this, {tr("Delete plan"), tr("Delete “%1”?").arg(plan.name),
                             {tr("%1 seats in %2 angkatan").arg(core::grouped(plan.seats), core::grouped(plan.totals.angkatanRun)), tr("Ctrl+Z brings it back.")}, tr("Delete"), {}, true}))
        return;
    done(store().remove(plan.uid), tr("Deleted: %1").arg(plan.name));
}

void PlanPage::print()
{
    emit placeRequested({u"report"_s, {}, {{u"report"_s, u"annual-plan"_s}, {u"plan"_s, chosen()->uid.bytes()}}});
}

void PlanPage::explain()
{
    ask::showMessage(this, tr("How a plan is chosen"),
                     tr("Of all plans within the budget the one of the highest value is searched: gap levels really closed, weighted by the form of training, the weight of the "
                        "competency in the post, the priorities of the region and, if the office wants it, by who was never trained or not for long. What is proved about it holds for every other plan, too. Every ceiling is kept: the budget with fixed costs, seats and least participants of an angkatan, "
                        "one training per step, no two in one week, hours a year, share of a unit that is away, targets, prerequisites, people about to leave, and your locks. What "
                        "budget is left then lifts PNS to 20 JP a year (PP 11/2017 article 203(4)). Weights of forms, priorities and the share of a unit are settings of the office "
                        "(not verified against a statute). A second, independent computation checks every seat."));
}

}  // namespace ui
