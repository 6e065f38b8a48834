// SPDX-License-Identifier: Apache-2.0
// The budget lines of a plan in a short table: add, change, remove; below it how their sum stands to the budget.
#pragma once
#include "core/db/session.h"
#include "core/plan/plan_funds.h"

#include <QWidget>

class QLabel;

namespace ui {

class ShortTable;

/// What a line can name.
struct FundChoices {
    core::ReferenceTables tables;
    core::UnitTree units;
    core::Uid suggested = {};  ///< the unit the first line begins with; null = none
};
[[nodiscard]] core::Result<FundChoices> fundChoices(core::Session& session);

class FundRows final : public QWidget {
    Q_OBJECT
public:
    FundRows(FundChoices choices, std::vector<core::PlanRecordFund> funds, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<core::PlanRecordFund>& funds() const { return m_funds; }
    /// Other lines than it was made with.
    [[nodiscard]] bool isChanged() const { return m_funds != m_before; }
    /// What the lines have to add up to; below zero = not known yet.
    void setBudget(qint64 rupiah);

private:
    /// The dialog for a new line, or for the one in this row.
    void edit(std::size_t row);
    void removeChosen();
    void show();
    [[nodiscard]] QString unitName(const core::Uid& unit) const;

    FundChoices m_choices;
    std::vector<core::PlanRecordFund> m_funds, m_before;
    qint64 m_budget = 0;
    ShortTable* m_table;
    QLabel* m_sum;
};

}  // namespace ui
