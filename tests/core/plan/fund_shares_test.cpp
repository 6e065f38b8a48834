// SPDX-License-Identifier: Apache-2.0
#include "core/plan/fund_shares.h"

#include "tests/support/catch_qt.h"

#include <random>

using namespace core;

namespace {

PlanFund lineOf(qint64 rupiah, std::optional<std::size_t> first = {}, std::size_t end = 0) { return {{}, first, {}, {}, rupiah, end}; }

qint64 paidOf(const std::vector<std::vector<FundShare>>& shares)
{
    qint64 sum = 0;
    for (const auto& cost : shares)
        for (const auto& share : cost) sum += share.rupiah;
    return sum;
}

/// The least that stays unpaid: of every set of costs, what all lines that may pay for one of them have (max flow = min cut over lines).
qint64 mostPaid(const std::vector<PlanFund>& lines, const std::vector<BudgetCost>& costs)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (std::size_t cut = 0; cut < std::size_t{1} << lines.size(); ++cut) {  // lines in the cut pay all they have; costs that another line may pay are cut too
        qint64 flow = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) flow += (cut >> i & 1) != 0 ? lines[i].rupiah : 0;
        for (const auto& cost : costs)
            for (std::size_t i = 0; i < lines.size(); ++i)
                if ((cut >> i & 1) == 0 && (cost.unit ? lines[i].paysFor(*cost.unit) : !lines[i].unit)) {
                    flow += cost.rupiah;
                    break;
                }
        least = std::min(least, flow);
    }
    return least;
}

}  // namespace

TEST_CASE("the narrower budget line pays first, and a cost may be paid by several", "[report]")
{
    // unit 0 holds 1 and 2; anybody's line stands first
    const std::vector<PlanFund> lines{lineOf(5), lineOf(4, 0, 3), lineOf(3, 1, 2)};
    const auto shares = fundShares(lines, {{1, 6}, {2, 3}, {7, 2}, {std::nullopt, 1}});
    CHECK(shares[0] == std::vector<FundShare>{{2, 3}, {1, 3}});
    CHECK(shares[1] == std::vector<FundShare>{{1, 1}, {0, 2}});
    CHECK(shares[2] == std::vector<FundShare>{{0, 2}});
    CHECK(shares[3] == std::vector<FundShare>{{0, 1}});
    CHECK(fundShares({lineOf(9, 0, 3)}, {{std::nullopt, 4}}) == std::vector<std::vector<FundShare>>{{}});  // a fixed cost belongs to no unit
    CHECK(fundShares({lineOf(9, 0, 0)}, {{0, 4}}) == std::vector<std::vector<FundShare>>{{}});             // the unit is gone
}

TEST_CASE("budget lines pay as much as any way of sharing could", "[report]")
{
    std::mt19937 random(4);  // NOLINT: the same cases every time
    const auto below = [&](int n) { return static_cast<std::size_t>(random() % static_cast<unsigned>(n)); };
    const std::vector<UnitRange> units{{0, 8}, {1, 4}, {2, 3}, {4, 8}, {5, 6}, {6, 8}};
    for (int round = 0; round < 500; ++round) {
        std::vector<PlanFund> lines;
        std::vector<BudgetCost> costs;
        for (std::size_t i = 1 + below(5); i > 0; --i) {
            const auto unit = units[below(6)];
            lines.push_back(below(4) == 0 ? lineOf(1 + static_cast<qint64>(below(20))) : lineOf(1 + static_cast<qint64>(below(20)), unit.first, unit.end));
        }
        for (std::size_t i = 1 + below(8); i > 0; --i) costs.push_back({below(5) == 0 ? std::nullopt : std::optional(below(9)), static_cast<qint64>(below(12))});
        CHECK(paidOf(fundShares(lines, costs)) == mostPaid(lines, costs));
    }
}
