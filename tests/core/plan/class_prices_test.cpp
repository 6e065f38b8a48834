// SPDX-License-Identifier: Apache-2.0
// What a class needs to run is asked of those who want to sit there: the bound no longer counts parts of classes.
#include "core/plan/solve/class_tree.h"
#include "core/plan/solve/optimise.h"
#include "tests/core/plan/proved_cases.h"
#include "tests/support/catch_qt.h"

#include <algorithm>
#include <cmath>

using namespace core;
using namespace test;

namespace {

struct Settled {
    Wide before = 0, after = 0, again = 0;
};

/// Bounds of the whole region: at prices found step by step, with those of its classes settled, and settled once more.
Settled settle(const PlanInput& input, int steps)
{
    std::vector<PlanLock> kept;
    for (const PlanLock& lock : input.locks)
        if (lock.kind != LockKind::forbid) kept.push_back(lock);
    const SolveModel model = solveModel(input, kept);
    Lagrangian lagrangian(model);
    const ClassStates states = firstStates(model);
    const Ascent ascent = ascend(lagrangian, noPrices(model), states, 0, {steps}, {});
    const Prices once = lagrangian.settleClasses(ascent.best, states), twice = lagrangian.settleClasses(once, states);
    for (const qint64 price : once.own) REQUIRE(price >= 0);
    const Wide after = lagrangian.answer(once, states).bound;
    return {ascent.bound, after, lagrangian.answer(twice, states).bound};
}

/// Prices of seats are rounded down, each by less than a grain.
Wide roundedAway(const PlanInput& input) { return Wide(kSeatGrain) * static_cast<qint64>(input.people.size() * input.angkatan.size()); }

}  // namespace

TEST_CASE("settled prices of classes never prove less, and no plan is worth more than they say", "[plan][optimise]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        auto input = seed % 4 == 0 ? middleCase(seed) : smallCase(seed);
        input.groups.clear();
        input.options.hourFloorFirst = false;
        const Settled locked = settle(input, 60);
        CHECK(locked.after <= locked.before + roundedAway(input));
        input.locks.clear();
        const PlanValue best = optimisePlan(input).totals.value;
        for (const int steps : {1, 60}) {
            const Settled bounds = settle(input, steps);
            CHECK(bounds.after <= bounds.before + roundedAway(input));
            CHECK(bounds.again <= bounds.after + roundedAway(input));
            CHECK(bounds.again >= Wide(best) * kPriceUnit);
        }
    }
}

TEST_CASE("what a class lacks for its minimum is not counted as if it ran in part", "[plan][optimise]")
{
    for (const unsigned seed : {1U, 6U, 8U}) {  // where money is short
        CAPTURE(seed);
        const Settled bounds = settle(largeMinimumCase(seed), 400);
        CHECK(bounds.after < bounds.before);
    }
}

TEST_CASE("eight who want a class of ten: what two more cost is taken off the bound", "[plan][optimise]")
{
    auto input = region(12);
    const std::size_t class10 = addClass(input, {{0, 1, 2}}, -1, 1'000'000, 20, 10);
    for (std::size_t p = 0; p < input.people.size(); ++p)
        if (p >= 8) input.people[p].needs = {need(0, 1, 1)};  // nothing to gain, but may fill
    input.options.budgetRupiah = 100'000'000;
    REQUIRE(optimisePlan(input).totals.value == 8000);
    const SolveModel model = solveModel(input, {});
    Lagrangian lagrangian(model);
    Prices prices = noPrices(model);
    const ClassStates states = firstStates(model);
    const auto budget = static_cast<std::size_t>(std::find_if(model.rows.begin(), model.rows.end(), [](const auto& row) { return row.kind == RowKind::budget; }) - model.rows.begin());
    REQUIRE(budget < model.rows.size());
    prices.row[budget] = 300 * kPriceUnit / 1'000'000;  // a seat costs 300
    const Wide paid = Wide(prices.row[budget]) * input.options.budgetRupiah;
    CHECK(std::llround(static_cast<double>(lagrangian.answer(prices, states).bound - paid) / kPriceUnit) == 8 * (1000 - 300));
    const Prices settled = lagrangian.settleClasses(prices, states);
    CHECK(std::llround(static_cast<double>(lagrangian.answer(settled, states).bound - paid) / kPriceUnit) == 8 * (1000 - 300) - 2 * 300);
    CHECK(lagrangian.answer(settled, states).runs[class10]);
    prices.row[budget] = 900 * kPriceUnit / 1'000'000;  // now two more cost more than the eight gain
    const Prices dear = lagrangian.settleClasses(prices, states);
    CHECK(std::llround(static_cast<double>(lagrangian.answer(dear, states).bound - Wide(prices.row[budget]) * input.options.budgetRupiah) / kPriceUnit) == 0);
    CHECK_FALSE(lagrangian.answer(dear, states).runs[class10]);
}

TEST_CASE("who is locked in a class counts for its minimum and its seats", "[plan][optimise]")
{
    auto input = region(45);
    addClass(input, {{0, 1, 2}}, -1, 1'000'000, 30, 5);
    for (std::size_t p = 0; p < 25; ++p) input.locks.push_back({p, 0, LockKind::keep});
    const SolveModel model = solveModel(input, input.locks);
    Lagrangian lagrangian(model);
    const ClassStates states = firstStates(model);
    const Prices settled = lagrangian.settleClasses(noPrices(model), states);
    CHECK(settled.seat[0] == 1000 * kPriceUnit);  // twenty more want the five seats that are left
    CHECK(lagrangian.answer(settled, states).bound == Wide(30'000) * kPriceUnit);
}
