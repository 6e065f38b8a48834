// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_dialog.h"

#include "core/base/text.h"
#include "core/plan/plan_store.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/widgets.h"
#include "ui/plan/fair_choice.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <algorithm>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

/// The translation context of this file.
struct PlanDialog {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanDialog)
};

void fill(Form& form, PlanPurpose purpose, const core::PlanRequest& start)
{
    form.addField({u"year"_s, PlanDialog::tr("Year"), FieldKind::number, PlanDialog::tr("Angkatan that start in this year, or have no date yet, can be planned.")});
    form.addField({u"budget"_s, PlanDialog::tr("Budget"), FieldKind::rupiah, PlanDialog::tr("For all seats and fixed costs together, for example 2.000.000.000 or 2 miliar.")});
    form.addField({u"asOf"_s, PlanDialog::tr("As of"), FieldKind::date, PlanDialog::tr("The day whose posts and gaps count.")});
    form.addField({u"hourCeiling"_s, PlanDialog::tr("Most hours a year"), FieldKind::number, PlanDialog::tr("For everybody; empty = no ceiling besides that of PPPK."), PlanDialog::tr("JP")});
    form.addField({u"unitShare"_s, PlanDialog::tr("Largest share of one unit"), FieldKind::number, PlanDialog::tr("Of the budget; empty = no limit."), u"%"_s});
    form.addField({u"hourFloor"_s, PlanDialog::tr("Yearly hours first"), FieldKind::tick,
                   PlanDialog::tr("As many PNS as possible reach the yearly floor of hours, then value counts; else only what is left of the budget goes to hours. Not together with seats for every group.")});
    form.setValue(u"hourFloor"_s, start.hourFloorFirst);
    if (start.unitSharePercent) form.setValue(u"unitShare"_s, *start.unitSharePercent);
    form.setValue(u"year"_s, start.year);
    if (start.budgetRupiah > 0) form.setValue(u"budget"_s, start.budgetRupiah);
    form.setValue(u"asOf"_s, start.asOf);
    if (start.hourCeilingJp) form.setValue(u"hourCeiling"_s, *start.hourCeilingJp);
    if (purpose == PlanPurpose::recompute) return;
    form.addField({u"name"_s, PlanDialog::tr("Name"), FieldKind::text, PlanDialog::tr("Empty = “Rencana” and the year.")});
    form.setValue(u"name"_s, start.name);
}

/// A text that is no number or day reads as an impossible one.
core::PlanRequest requestOf(const Form& form, const FundRows& rows, const FairChoice& fair, core::PlanRequest request)
{
    const QVariant budget = form.value(u"budget"_s), ceiling = form.value(u"hourCeiling"_s), share = form.value(u"unitShare"_s);
    request.year = form.value(u"year"_s).toInt();
    request.budgetRupiah = budget.typeId() == QMetaType::LongLong ? budget.toLongLong() : -1;
    request.asOf = form.value(u"asOf"_s).toDate();
    request.hourCeilingJp = ceiling.isValid() ? std::optional(ceiling.toInt()) : std::nullopt;
    request.unitSharePercent = share.isValid() ? std::optional(share.toInt()) : std::nullopt;
    request.hourFloorFirst = form.value(u"hourFloor"_s).toBool();
    request.fairBy = fair.kinds();
    request.fairPercent = fair.percent();
    if (form.editor(u"name"_s)) request.name = form.text(u"name"_s);
    request.funds = rows.funds();
    return request;
}

constexpr int kWithRows = 760;  // pixels

FundRows* addFundRows(FormDialog& dialog, const core::PlanRequest& start, const FundChoices& choices)
{
    auto* rows = new FundRows(choices, start.funds);
    rows->setBudget(start.budgetRupiah);
    dialog.form().addWidget({}, rows);
    dialog.setMinimumWidth(kWithRows);
    return rows;
}

}  // namespace

void openPlanDialog(PlanPurpose purpose, const core::PlanRequest& start, const FundChoices& choices, QWidget* parent, std::function<void(const core::PlanRequest&)> go)
{
    const bool isNew = purpose == PlanPurpose::create;
    auto* dialog = new FormDialog(isNew ? PlanDialog::tr("New plan") : PlanDialog::tr("Compute again"), isNew ? PlanDialog::tr("Make plan") : PlanDialog::tr("Compute again"), parent);
    if (!isNew) dialog->head()->addWidget(makeLabel(PlanDialog::tr("The result takes the place of this plan; Ctrl+Z brings the old one back. To compare the two, make a new plan instead."), u"muted"_s));
    if (!start.locks.empty()) dialog->head()->addWidget(makeLabel(PlanDialog::tr("The locks of this plan (%1) are kept.").arg(core::grouped(std::ssize(start.locks))), u"muted"_s));
    if (const auto unit = choices.units.indexOf(choices.suggested); unit && !choices.suggested.isNull())
        dialog->head()->addWidget(makeLabel(PlanDialog::tr("A plan is made for everybody and every competency; the filter “%1” of the gaps does not narrow it. Money for this unit alone is a budget line: a new line begins with it.")
                                                .arg(choices.units.at(*unit).name), u"muted"_s));
    fill(dialog->form(), purpose, start);
    auto* fair = new FairChoice(start.fairBy, start.fairPercent);
    dialog->form().addWidget(PlanDialog::tr("Seats for every group"), fair);
    dialog->form().addSection(PlanDialog::tr("Budget lines"));
    auto* rows = addFundRows(*dialog, start, choices);
    dialog->setAlsoChanged([rows, fair] { return rows->isChanged() || fair->isChanged(); });
    dialog->form().focusField(u"budget"_s);
    dialog->setCheck([start, rows, fair](const Form& form) -> core::Findings {
        const core::PlanRequest request = requestOf(form, *rows, *fair, start);
        rows->setBudget(request.budgetRupiah);
        auto problems = core::planRequestProblems(request);
        for (auto& problem : problems)
            if (problem.field == "budget"_L1 && !form.value(u"budget"_s).isValid()) problem.message = PlanDialog::tr("The budget is missing. Type rupiah, for example 2.000.000.000 or 2 miliar.");
        return {problems, {}};
    });
    dialog->setAction([start, rows, fair, go = std::move(go)](const Form& form) -> core::Result<> {
        go(requestOf(form, *rows, *fair, start));
        return {};
    });
    dialog->open();
}

void openDecreeDialog(const core::PlanHeading& plan, const std::vector<core::PlanViolation>& violations, QDate today, QWidget* parent,
                      std::function<core::Result<>(const core::PlanDecree&)> go)
{
    auto* dialog = new FormDialog(PlanDialog::tr("Decree plan"), PlanDialog::tr("Decree"), parent);
    dialog->head()->addWidget(makeLabel(PlanDialog::tr("After its decree “%1” accepts no change any more, not even its name; a change makes a new version.").arg(plan.name)));
    const auto broken = std::find_if(violations.begin(), violations.end(), [](const auto& found) { return !core::isOutdated(found.code); });
    if (broken != violations.end())
        dialog->head()->addWidget(makeLabel(PlanDialog::tr("✗ The plan breaks %1 ceilings, the first: %2")
                                                .arg(core::grouped(std::count_if(broken, violations.end(), [](const auto& found) { return !core::isOutdated(found.code); })))
                                                .arg((broken->personName + u' ' + broken->message).simplified()), u"error"_s));
    else if (!violations.empty())
        dialog->head()->addWidget(makeLabel(PlanDialog::tr("The data have changed since the plan was computed. Every ceiling is kept, but the decree fixes the figures of then; to fix those of today, compute it again first."), u"warning"_s));
    Form& form = dialog->form();
    form.addField({u"number"_s, PlanDialog::tr("Number of the decree"), FieldKind::text, PlanDialog::tr("As it stands in the decree.")});
    form.addField({u"date"_s, PlanDialog::tr("Date of the decree"), FieldKind::date});
    form.setValue(u"date"_s, today);
    const auto decreeOf = [](const Form& filled) { return core::PlanDecree{filled.text(u"number"_s), filled.value(u"date"_s).toDate()}; };
    dialog->setCheck([decreeOf, today](const Form& filled) -> core::Findings { return {core::planDecreeProblems(decreeOf(filled), today), {}}; });
    dialog->setAction([decreeOf, go = std::move(go)](const Form& filled) { return go(decreeOf(filled)); });
    dialog->open();
}

void openVersionDialog(const core::PlanHeading& plan, QWidget* parent, std::function<core::Result<>(bool keepSeats)> go)
{
    auto* dialog = new FormDialog(PlanDialog::tr("New version"), PlanDialog::tr("Make version"), parent);
    dialog->head()->addWidget(makeLabel(PlanDialog::tr("A draft with the seats of “%1”, which stays as it is. Compute it again with another budget, and compare the two.").arg(plan.name)));
    dialog->form().addField({u"keep"_s, PlanDialog::tr("All seats are contracted"), FieldKind::tick,
                             PlanDialog::tr("Then computing again keeps the %1 seats as far as the budget reaches; unlock in the list of people what may go.").arg(core::grouped(plan.seats))});
    dialog->setAction([go = std::move(go)](const Form& filled) { return go(filled.value(u"keep"_s).toBool()); });
    dialog->open();
}

void openFundDialog(const core::PlanRequest& start, const FundChoices& choices, QWidget* parent, std::function<core::Result<>(const std::vector<core::PlanRecordFund>&)> save)
{
    auto* dialog = new FormDialog(PlanDialog::tr("Budget lines"), PlanDialog::tr("Save"), parent);
    dialog->head()->addWidget(makeLabel(PlanDialog::tr("The budget is %1. The seats stay as they are; the check says where the lines can not pay for them. Compute the plan again to keep within them.").arg(core::rupiah(start.budgetRupiah)), u"muted"_s));
    const auto* rows = addFundRows(*dialog, start, choices);
    dialog->setAlsoChanged([rows] { return rows->isChanged(); });
    dialog->setCheck([rows, budget = start.budgetRupiah](const Form&) -> core::Findings { return {core::fundProblems(rows->funds(), budget), {}}; });
    dialog->setAction([rows, save = std::move(save)](const Form&) { return save(rows->funds()); });
    dialog->open();
}

}  // namespace ui
