// SPDX-License-Identifier: Apache-2.0
// Which budget line pays for which cost of a plan: a unit's own line before the lines above it, those before a line for anybody. Pure.
#pragma once
#include "core/plan/plan_funds.h"

namespace core {

/// A seat, by the unit of its person, or the fixed cost of a class, which only lines for anybody pay.
struct BudgetCost {
    std::optional<std::size_t> unit = {};
    qint64 rupiah = 0;
};
struct FundShare {
    std::size_t line = 0;
    qint64 rupiah = 0;
    bool operator==(const FundShare&) const = default;
};

/// By cost: the lines that pay for it and how much each; what no line has money for is missing from the sum. As much as possible is
/// paid: units of lines lie within each other or apart, so the narrower line first leaves nothing that another order could pay.
[[nodiscard]] std::vector<std::vector<FundShare>> fundShares(const std::vector<PlanFund>& lines, const std::vector<BudgetCost>& costs);

/// The lines over today's units, by the same indices; a line whose unit is gone pays for nobody.
[[nodiscard]] std::vector<PlanFund> fundsToday(const std::vector<PlanRecordFund>& funds, const UnitTree& units);

}  // namespace core
