// SPDX-License-Identifier: Apache-2.0
// What a user does with a plan: make, compute again, propose, decree, rename, delete, lock, print.
#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/plan/plan_dialog.h"
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

namespace ui {

using namespace Qt::StringLiterals;

void PlanPage::buildHead()
{
    auto* menu = new QMenu;
    m_propose = edits(menu->addAction(tr("Propose…"), this, [this] { setState(core::PlanState::proposed); }));
    m_decree = edits(menu->addAction(tr("Decree…"), this, [this] { setState(core::PlanState::decreed); }));
    m_toDraft = edits(menu->addAction(tr("Back to draft…"), this, [this] { setState(core::PlanState::draft); }));
    menu->addSeparator();
    m_funds = edits(menu->addAction(tr("Budget lines…"), this, &PlanPage::changeFunds));
    m_rename = edits(menu->addAction(tr("Rename…"), this, &PlanPage::renamePlan));
    m_remove = edits(menu->addAction(tr("Delete…"), this, &PlanPage::removePlan));
    menu->addSeparator();
    menu->addAction(tr("Trail…"), this, [this] {
        if (const auto* plan = chosen()) showTrail(workspace(), this, plan->name, core::entity::plan, plan->uid);
    });
    m_more = makeMenuButton(tr("State and name"), menu);
    m_print = makeButton(tr("Print…"), [this] { print(); });
    m_recompute = edits(makePrimaryButton(tr("Compute again…"), [this] { recompute(); }));
    addAction(edits(makeButton(tr("New plan…"), [this] { createNew(); })));
    addAction(m_print);
    addAction(m_more);
    addAction(m_recompute);
    m_choice->setAccessibleName(tr("Plans of the file"));
    m_choice->setMinimumWidth(240);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    filterRow()->addWidget(m_choice, 3);
    filterRow()->addWidget(m_state);
    filterRow()->addStretch(1);
    connect(m_why, &PlanWhy::lockWanted, this, [this](const auto& locks) { done(store().lock(chosen()->uid, locks), tr("Kept for the next computation")); });
    connect(m_why, &PlanWhy::unlockWanted, this,
            [this](const core::Uid& angkatan, const auto& people) { done(store().unlock(chosen()->uid, angkatan, people), tr("Unlocked")); });
    connect(m_why, &PlanWhy::personWanted, this, [this](const core::Uid& person) { emit placeRequested({u"people"_s, person.bytes()}); });
}

void PlanPage::showButtons()
{
    const auto* plan = chosen();
    const bool mayChange = plan && plan->state != core::PlanState::decreed && !m_isMaking;
    for (QWidget* widget : {m_print, m_more, m_recompute}) widget->setVisible(plan);
    m_recompute->setEnabled(mayChange);
    m_recompute->setToolTip(plan && plan->state == core::PlanState::decreed ? tr("A decreed plan does not change any more. Make a new plan instead.") : QString());
    m_propose->setEnabled(mayChange && plan->state == core::PlanState::draft);
    m_decree->setEnabled(mayChange && plan->state == core::PlanState::proposed);
    m_toDraft->setEnabled(mayChange && plan->state == core::PlanState::proposed);
    m_funds->setEnabled(mayChange);
    m_rename->setEnabled(mayChange);
    m_remove->setEnabled(mayChange);
}

/// Next year's plan, or a scenario beside the chosen one.
core::PlanRequest PlanPage::proposal() const
{
    const QDate today = workspace().clock().today();
    core::PlanRequest request{today.year() + 1, 0, today, std::nullopt, {}};
    if (const auto* plan = chosen()) {
        request.year = plan->year;
        request.budgetRupiah = plan->budgetRupiah;
        if (m_shown) request.hourCeilingJp = m_shown->view.record.request.hourCeilingJp;
        if (m_shown && m_shown->view.record.heading.uid == plan->uid) {
            request.locks = m_shown->view.record.request.locks;
            request.funds = m_shown->view.record.request.funds;
        }
    }
    return request;
}

void PlanPage::createNew()
{
    const auto choices = fundChoices(workspace().session());
    if (!choices) return ask::showError(this, tr("New plan"), choices.error());
    openPlanDialog(PlanPurpose::create, proposal(), *choices, this, [this](const core::PlanRequest& request) { make(request); });
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
    runMaking(tr("Making the plan"), [request](core::PlanStore& plans, core::Progress& progress) { return plans.make(request, &progress); });
}

void PlanPage::remake(const core::Uid& plan, const core::PlanRequest& request)
{
    runMaking(tr("Computing the plan again"),
              [request, plan](core::PlanStore& plans, core::Progress& progress) { return plans.remake(plan, request, &progress); });
}

void PlanPage::runMaking(const QString& label, std::function<core::Result<core::MadePlan>(core::PlanStore&, core::Progress&)> work)
{
    m_isMaking = true;
    showButtons();
    m_summary->showNote(label + u'…');
    jobs().run<core::PlanHeading>(
        label, this,
        [work = std::move(work)](core::Workspace& worker, core::Progress& progress) -> core::Result<core::PlanHeading> {
            core::PlanStore plans(worker.log());
            auto made = work(plans, progress);
            if (!made) return tl::unexpected<core::Error>(made.error());
            return made->record.heading;
        },
        [this, label](const core::Result<core::PlanHeading>& heading) {
            m_isMaking = false;
            if (!heading) ask::showError(this, label, heading.error());
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

void PlanPage::setState(core::PlanState state)
{
    const core::PlanHeading plan = *chosen();
    ask::Question question;
    if (state == core::PlanState::proposed)
        question = {tr("Propose plan"), tr("Propose “%1” for approval?").arg(plan.name), {PlanSummary::sentence(plan)}, tr("Propose"), {}};
    else if (state == core::PlanState::draft)
        question = {tr("Back to draft"), tr("Take back the proposal of “%1”?").arg(plan.name), {}, tr("Back to draft"), {}};
    else {
        question = {tr("Decree plan"), tr("Decree “%1”? After that it accepts no change any more, not even its name.").arg(plan.name), {PlanSummary::sentence(plan)},
                    tr("Decree"), {}, true};
        if (m_shown)
            for (const auto& violation : m_shown->view.violations) question.details << u"✗ %1 %2"_s.arg(violation.personName, violation.message).simplified();
    }
    if (!ask::confirm(this, question)) return;
    done(store().setState(plan.uid, state), tr("Saved"));
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
                     tr("Angkatan are opened one after the other by the value they bring per rupiah: gap levels really closed, weighted by the form of training, the weight of the "
                        "competency in the post, and the priorities of the region. Every ceiling is kept: the budget with fixed costs, seats and least participants of an angkatan, "
                        "one training per step, no two in one week, hours a year, share of a unit that is away, targets, prerequisites, people about to leave, and your locks. What "
                        "budget is left then lifts PNS to 20 JP a year (PP 11/2017 article 203(4)). Weights of forms, priorities and the share of a unit are settings of the office "
                        "(not verified against a statute). A second, independent computation checks every seat."));
}

}  // namespace ui
