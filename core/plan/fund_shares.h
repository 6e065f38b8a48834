// SPDX-License-Identifier: Apache-2.0
// Which budget line pays for which cost of a plan: a unit's own line before the lines above it, those before a line for anybody. Pure.
#pragma once
#include "core/plan/plan_listing.h"

#include <functional>

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

/// A cost of a plan: class and person of a seat; with a null person the fixed cost of the class.
using PlanCostKey = std::pair<Uid, Uid>;
using PlanShares = QHash<PlanCostKey, std::vector<FundShare>>;
/// The same for every cost of a whole plan. `unitOf` gives the unit of who sits there, units.size() if it is not known.
[[nodiscard]] PlanShares planShares(const std::vector<PlanRecordFund>& lines, const PlanListing& plan, const UnitTree& units, const std::function<std::size_t(const PlannedSeat&)>& unitOf);

}  // namespace core
