// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_dialog.h"

#include "core/plan/plan_store.h"
#include "ui/common/form/form.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

PlanDialog::PlanDialog(Purpose purpose, core::PlanRequest start, QWidget* parent) : QDialog(parent), m_start(std::move(start)), m_form(new Form)
{
    const bool isNew = purpose == Purpose::create;
    setWindowTitle(isNew ? tr("New plan") : tr("Compute again"));
    m_form->addField({u"year"_s, tr("Year"), Kind::number, tr("Angkatan that start in this year, or have no date yet, can be planned.")});
    m_form->addField({u"budget"_s, tr("Budget"), Kind::rupiah, tr("For all seats and fixed costs together, for example 2.000.000.000 or 2 miliar.")});
    m_form->addField({u"asOf"_s, tr("As of"), Kind::date, tr("The day whose posts and gaps count.")});
    m_form->addField({u"hourCeiling"_s, tr("Most hours a year"), Kind::number, tr("For everybody; empty = no ceiling besides that of PPPK."), tr("JP")});
    if (isNew) m_form->addField({u"name"_s, tr("Name"), Kind::text, tr("Empty = “Rencana” and the year.")});
    m_form->setValue(u"year"_s, m_start.year);
    if (m_start.budgetRupiah > 0) m_form->setValue(u"budget"_s, m_start.budgetRupiah);
    m_form->setValue(u"asOf"_s, m_start.asOf);
    if (m_start.hourCeilingJp) m_form->setValue(u"hourCeiling"_s, *m_start.hourCeilingJp);
    if (isNew) m_form->setValue(u"name"_s, m_start.name);
    m_go = makePrimaryButton(isNew ? tr("Make plan") : tr("Compute again"), [this] { accept(); });
    m_go->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(m_form, 1);
    if (!m_start.locks.empty()) layout->addWidget(makeLabel(tr("The locks of this plan (%1) are kept.").arg(m_start.locks.size()), u"muted"_s));
    layout->addLayout(buttons);
    connect(m_form, &Form::edited, this, &PlanDialog::check);
    m_form->focusField(u"budget"_s);
    resize(520, sizeHint().height());
    check();
}

core::PlanRequest PlanDialog::request() const
{
    core::PlanRequest request = m_start;
    // A text that is no number or day reads as an impossible one.
    const auto number = [this](const char16_t* key) { return m_form->value(QString::fromUtf16(key)); };
    const QVariant ceiling = number(u"hourCeiling");
    request.year = number(u"year").toInt();
    request.budgetRupiah = number(u"budget").typeId() == QMetaType::LongLong ? number(u"budget").toLongLong() : -1;
    request.asOf = number(u"asOf").toDate();
    request.hourCeilingJp = ceiling.isValid() ? std::optional(ceiling.toInt()) : std::nullopt;
    if (m_form->editor(u"name"_s)) request.name = m_form->text(u"name"_s);
    return request;
}

void PlanDialog::check()
{
    core::Problems problems = core::planRequestProblems(request());
    const bool isEmpty = !m_form->value(u"budget"_s).isValid();
    if (isEmpty) std::erase_if(problems, [](const auto& problem) { return problem.field == "budget"_L1; });  // not typed yet is not wrong
    m_form->showProblems(problems, {});
    m_go->setEnabled(problems.empty() && !isEmpty);
}

}  // namespace ui
