// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/money.h"

#include "tests/core/plan/plan_cases.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace test;

namespace {

/// Units 0 to 4: a line of 10 for units 1 to 3, two of 2 and 3 for unit 2 below, one of a unit that is gone, 20 for anybody.
Money fiveLines()
{
    PlanOptions options;
    options.budgetRupiah = 39;
    options.funds = {fundLine(2, 2, 3), fundLine(10, 1, 4), fundLine(20), fundLine(4, 3, 3), fundLine(3, 2, 3)};
    return Money(options, 5);
}

}  // namespace

TEST_CASE("without budget lines the whole budget is one purse", "[plan]")
{
    PlanOptions options;
    options.budgetRupiah = 7;
    Money money(options, 2);
    CHECK(money.left() == 7);
    CHECK(money.paySeat(1, 3));
    CHECK(money.payClass(4));
    CHECK(money.paySeat(0, 0));
    CHECK_FALSE(money.paySeat(0, 1));
    CHECK(money.lackFor(0, 1) == NeedReason::overBudget);
    CHECK(money.spent() == 7);
}

TEST_CASE("a purse pays before the one above it, and nobody pays from a line of others", "[plan]")
{
    Money money = fiveLines();
    CHECK(money.left() == 35);
    CHECK(money.lackFor(0, 21) == NeedReason::overLines);
    CHECK(money.lackFor(1, 31) == NeedReason::overLines);
    CHECK(money.lackFor(2, 35) == NeedReason::none);
    CHECK(money.lackFor(2, 36) == NeedReason::overBudget);
    CHECK(money.lackFor(2, 1, 21) == NeedReason::overLines);
    CHECK(money.lackFor(2, 16, 20) == NeedReason::overBudget);
    CHECK(money.lackFor(2, 15, 20) == NeedReason::none);
    CHECK(money.paySeat(2, 4));  // of its own 5
    CHECK(money.lackFor(3, 30) == NeedReason::none);
    CHECK(money.paySeat(2, 6));  // 1 of its own, 5 of those above
    CHECK(money.lackFor(3, 25) == NeedReason::none);
    CHECK(money.lackFor(3, 26) == NeedReason::overBudget);
    CHECK(money.lackFor(4, 20) == NeedReason::none);
    CHECK_FALSE(money.payClass(21));
    CHECK(money.payClass(20));
    CHECK(money.lackFor(4, 1) == NeedReason::overLines);
    CHECK(money.paySeat(1, 5));
    CHECK(money.left() == 0);
    CHECK(money.spent() == 35);
}

TEST_CASE("no unit takes more than its share, fixed costs apart", "[plan]")
{
    PlanOptions options;
    options.budgetRupiah = 1050;
    options.unitSharePercent = 30;
    CHECK(unitShareOf(options) == 315);
    Money money(options, 2);
    CHECK(money.paySeat(0, 300));
    CHECK(money.lackFor(0, 16) == NeedReason::unitShare);
    CHECK(money.lackFor(0, 15, 500) == NeedReason::none);
    CHECK(money.lackFor(1, 315, 435) == NeedReason::none);
    CHECK(money.lackFor(1, 315, 436) == NeedReason::overBudget);
    options.unitSharePercent.reset();
    CHECK_FALSE(unitShareOf(options));
}

TEST_CASE("who spends without money owes it to all", "[plan]")
{
    Money money = fiveLines();
    money.spend(2, 40, 1);
    CHECK(money.left() == -6);
    CHECK(money.spent() == 41);
    CHECK(money.lackFor(0, 0) == NeedReason::overBudget);
}

TEST_CASE("each purse knows its units and the one above it", "[plan]")
{
    PlanOptions options;
    options.funds = {fundLine(1, 4, 9), fundLine(1, 0, 4), fundLine(1, 7, 8), fundLine(1, 1, 3)};
    const Purses purses = pursesOf(options, 6);
    REQUIRE(purses.all.size() == 4);  // nobody is in unit 7
    CHECK(purses.all[0].rupiah == 0);
    CHECK(purses.all[1].parent == 0);
    CHECK(purses.all[2].parent == 1);
    CHECK(purses.all[3].parent == 0);
    CHECK(purses.ofUnit == std::vector<std::size_t>{1, 2, 2, 1, 3, 3});
}
