// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/fund_rows.h"

#include "core/base/text.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"
#include "ui/common/choice.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/form/form_label.h"
#include "ui/common/table/short_table.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFundsSeen = 4;  // rows

/// A text that is no amount reads as an impossible one.
core::PlanRecordFund fundIn(const Form& form)
{
    const QVariant amount = form.value(u"rupiah"_s);
    return {form.text(u"source"_s), core::Uid::fromHex(form.text(u"unit"_s)), form.text(u"subActivity"_s).simplified(), form.text(u"accountCode"_s).simplified(),
            amount.typeId() == QMetaType::LongLong ? amount.toLongLong() : 0};
}

std::vector<FormChoice> sourceChoices(const core::ReferenceTables& tables)
{
    std::vector<FormChoice> choices;
    for (const auto& source : tables.fundSources) choices.push_back({source.code, source.name});
    return choices;
}

void addFields(Form& form, const FundChoices& choices)
{
    form.addField({.key = u"source"_s, .label = FundRows::tr("Source of funds"), .kind = FieldKind::choice,
                   .hint = FundRows::tr("The office keeps the list of sources in Settings, Rules. It is not verified against a statute."), .choices = sourceChoices(choices.tables)});
    form.addField({.key = u"unit"_s, .label = FundRows::tr("Unit"), .kind = FieldKind::choice,
                   .hint = FundRows::tr("Pays only for people of this unit and the units below it. Empty: for anybody, and for fixed costs of angkatan."), .choices = unitChoices(choices.units)});
    form.addField({.key = u"subActivity"_s, .label = FundRows::tr("Sub kegiatan"), .hint = FundRows::tr("Code and name, as in the DPA.")});
    form.addField({.key = u"accountCode"_s, .label = FundRows::tr("Account code"), .hint = FundRows::tr("For example 5.1.02.02.12.0001.")});
    form.addField({.key = u"rupiah"_s, .label = FundRows::tr("Rupiah"), .kind = FieldKind::rupiah});
}

}  // namespace

core::Result<FundChoices> fundChoices(core::Session& session)
{
    return session.read([&] { return FundChoices{core::valueOrThrow(core::ReferenceStore(session).load()), core::valueOrThrow(core::UnitStore(session).tree())}; });
}

FundRows::FundRows(FundChoices choices, std::vector<core::PlanRecordFund> funds, QWidget* parent)
    : QWidget(parent), m_choices(std::move(choices)), m_funds(std::move(funds)), m_before(m_funds),
      m_table(new ShortTable(tr("Budget lines"), {{tr("Source of funds")}, {tr("Unit"), false, true}, {tr("Sub kegiatan"), false, true}, {tr("Account code")}, {tr("Rupiah"), true}}, kFundsSeen)),
      m_sum(new FormLabel({}, u"muted"_s))
{
    layOutShortTable(this, m_table, {tr("Add line…"), [this] { edit(m_funds.size()); }, [this] { edit(static_cast<std::size_t>(std::max(0, m_table->currentRow()))); }, [this] { removeChosen(); }});
    static_cast<QBoxLayout*>(layout())->insertWidget(1, m_sum);
    show();
}

void FundRows::setBudget(qint64 rupiah)
{
    m_budget = rupiah;
    const QString wrong = core::fundSumProblem(m_funds, std::max<qint64>(0, m_budget));
    m_sum->setText(!wrong.isEmpty() ? wrong : m_funds.empty() ? tr("Without lines the whole budget pays for anybody.") : tr("The lines add up to the budget: %1.").arg(core::rupiah(m_budget)));
    setLook(m_sum, "look", wrong.isEmpty() ? u"muted"_s : u"error"_s);
}

QString FundRows::unitName(const core::Uid& unit) const
{
    if (unit.isNull()) return tr("anybody");
    const auto found = m_choices.units.indexOf(unit);
    return found ? m_choices.units.at(*found).name : tr("(a unit that is gone)");
}

void FundRows::show()
{
    std::vector<ShortTable::Row> rows;
    for (std::size_t i = 0; i < m_funds.size(); ++i) {
        const auto& fund = m_funds[i];
        rows.push_back({core::Uid::fromHex(QString::number(i + 1).rightJustified(32, u'0')),
                        {core::fundSourceName(m_choices.tables, fund.source), unitName(fund.unit), fund.subActivity, fund.accountCode, core::grouped(fund.rupiah)}});
    }
    m_table->setRows({}, rows);
    setBudget(m_budget);
}

void FundRows::edit(std::size_t row)
{
    const bool isNew = row >= m_funds.size();
    if (isNew && row > m_funds.size()) return;
    auto* dialog = new FormDialog(isNew ? tr("New budget line") : tr("Budget line"), isNew ? tr("Add") : tr("Change"), this);
    addFields(dialog->form(), m_choices);
    const core::PlanRecordFund start = isNew ? core::PlanRecordFund{{}, m_funds.empty() ? m_choices.suggested : core::Uid(), {}, {}, 0} : m_funds[row];
    if (!start.source.isEmpty()) dialog->form().setValue(u"source"_s, start.source);
    if (!start.unit.isNull()) dialog->form().setValue(u"unit"_s, start.unit.hex());
    if (!start.subActivity.isEmpty()) dialog->form().setValue(u"subActivity"_s, start.subActivity);
    if (!start.accountCode.isEmpty()) dialog->form().setValue(u"accountCode"_s, start.accountCode);
    const qint64 rest = m_budget - core::sumOf(m_funds);
    if (const qint64 amount = isNew ? rest : start.rupiah; amount > 0) dialog->form().setValue(u"rupiah"_s, amount);
    dialog->setCheck([](const Form& form) -> core::Findings { return {core::fundProblems(fundIn(form)), {}}; });
    dialog->setAction([this, row](const Form& form) -> core::Result<> {
        if (row < m_funds.size()) m_funds[row] = fundIn(form);
        else m_funds.push_back(fundIn(form));
        show();
        return {};
    });
    dialog->open();
}

void FundRows::removeChosen()
{
    std::vector<core::PlanRecordFund> kept;
    for (std::size_t row = 0; row < m_funds.size(); ++row)
        if (!m_table->selectionModel()->isRowSelected(static_cast<int>(row))) kept.push_back(m_funds[row]);
    m_funds = std::move(kept);
    show();
}

}  // namespace ui
