// SPDX-License-Identifier: Apache-2.0
#include "core/plan/fund_shares.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace core {
namespace {

std::size_t widthOf(const PlanFund& line) { return line.unit ? line.unitEnd - std::min(*line.unit, line.unitEnd) : std::numeric_limits<std::size_t>::max(); }

bool pays(const PlanFund& line, const BudgetCost& cost) { return cost.unit ? line.paysFor(*cost.unit) : !line.unit; }

}  // namespace

std::vector<std::vector<FundShare>> fundShares(const std::vector<PlanFund>& lines, const std::vector<BudgetCost>& costs)
{
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return widthOf(lines[i]); });
    std::vector<std::vector<FundShare>> shares(costs.size());
    std::vector<qint64> open;
    for (const auto& cost : costs) open.push_back(cost.rupiah);
    for (const std::size_t line : order) {
        qint64 left = lines[line].rupiah;
        for (std::size_t i = 0; i < costs.size() && left > 0; ++i) {
            const qint64 paid = pays(lines[line], costs[i]) ? std::min(left, open[i]) : 0;
            if (paid <= 0) continue;
            shares[i].push_back({line, paid});
            open[i] -= paid;
            left -= paid;
        }
    }
    return shares;
}

std::vector<PlanFund> fundsToday(const std::vector<PlanRecordFund>& funds, const UnitTree& units)
{
    std::vector<PlanFund> today;
    for (const auto& fund : funds) {
        PlanFund line{fund.source, std::nullopt, fund.subActivity, fund.accountCode, fund.rupiah};
        if (!fund.unit.isNull()) {
            const auto unit = units.indexOf(fund.unit);
            line.unit = unit.value_or(0);
            line.unitEnd = unit ? units.below(*unit).end : 0;
        }
        today.push_back(std::move(line));
    }
    return today;
}

PlanShares planShares(const std::vector<PlanRecordFund>& lines, const PlanListing& plan, const UnitTree& units, const std::function<std::size_t(const PlannedSeat&)>& unitOf)
{
    std::vector<BudgetCost> costs;
    std::vector<PlanCostKey> keys;
    for (const auto& planned : plan.classes) {
        for (const auto& seat : planned.seats) {
            costs.push_back({unitOf(seat), seat.costRupiah});
            keys.emplace_back(planned.angkatan, seat.person);
        }
        costs.push_back({std::nullopt, planned.fixedCostRupiah});
        keys.emplace_back(planned.angkatan, Uid());
    }
    auto paid = fundShares(fundsToday(lines, units), costs);
    PlanShares shares;
    for (std::size_t i = 0; i < keys.size(); ++i) shares.insert(keys[i], std::move(paid[i]));
    return shares;
}

}  // namespace core
