// SPDX-License-Identifier: Apache-2.0
#include "core/reports/plan/budget_lines.h"

#include "core/plan/fund_shares.h"
#include "core/reports/plan/planned.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

BudgetLines linesOf(const PlanRecord& record, const PeopleListing& people)
{
    BudgetLines kept;
    kept.lines = record.request.funds;
    kept.areKept = !kept.lines.empty();
    if (!kept.areKept) kept.lines.push_back({{}, {}, {}, {}, kLargestBudget});
    for (const auto& line : kept.lines) {
        kept.sources.push_back(line.source.isEmpty() ? QString() : fundSourceName(people.tables, line.source));
        kept.units.push_back(fundUnitName(line, people.units));
    }
    return kept;
}

void addParts(BudgetSplit& split, std::vector<FundShare> shares, const BudgetPart& cost)
{
    qint64 open = cost.rupiah;
    for (const auto& share : shares) open -= share.rupiah;
    if (open > 0) shares.push_back({split.lines.unpaid(), open});
    if (shares.empty() && cost.seat) shares.push_back({split.lines.free(), 0});
    for (std::size_t i = 0; i < shares.size(); ++i)
        split.parts.push_back({shares[i].line, cost.planned, cost.seat, shares[i].rupiah, i == 0, shares.size() == 1});
}

}  // namespace

BudgetSplit budgetSplit(const ReportSource& source, const PlanRecord& record, const PeopleListing& people)
{
    BudgetSplit split{linesOf(record, people), valueOrThrow(planListing(source.log, record)), {}};
    const PlanShares shares = planShares(split.lines.lines, split.plan, people.units, [&](const PlannedSeat& seat) { return personOf(people, seat).unit; });
    narrowAsAsked(source, split.plan);
    for (std::size_t c = 0; c < split.plan.classes.size(); ++c) {
        const PlannedClass& planned = split.plan.classes[c];
        for (std::size_t s = 0; s < planned.seats.size(); ++s) addParts(split, shares.value({planned.angkatan, planned.seats[s].person}), {0, c, s, planned.seats[s].costRupiah});
        addParts(split, shares.value({planned.angkatan, Uid()}), {0, c, std::nullopt, planned.fixedCostRupiah});
    }
    std::ranges::stable_sort(split.parts, {}, [](const BudgetPart& part) { return std::tuple(part.planned, !part.seat, part.line); });
    return split;
}

}  // namespace core
