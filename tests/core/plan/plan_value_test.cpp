// SPDX-License-Identifier: Apache-2.0
#include "core/plan/value.h"

#include "tests/core/plan/plan_cases.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("the effect of a form grows with its hours", "[plan]")
{
    const auto table = shippedReference()->effectiveness;
    const QDate day(2026, 11, 22);
    CHECK(effectivenessOf(table, u"KL03"_s, 2, day) == 200);
    CHECK(effectivenessOf(table, u"KL03"_s, 7, day) == 200);
    CHECK(effectivenessOf(table, u"KL03"_s, 8, day) == 600);
    CHECK(effectivenessOf(table, u"KL03"_s, 23, day) == 600);
    CHECK(effectivenessOf(table, u"KL03"_s, 24, day) == 1000);
    auto own = table;
    own.push_back({u"NKL01"_s, 0, 450, {}});
    CHECK(effectivenessOf(own, u"NKL01"_s, 80, day) == 450);
    CHECK(effectivenessOf(own, u"NKL02"_s, 80, day) == 1000);
    CHECK(effectivenessOf({}, u"NKL02"_s, 2, day) == 1000);
}

TEST_CASE("the largest priority of a competency in a unit counts", "[plan]")
{
    const std::vector<PlanPriority> priorities{{1500, {1, 2}, {}}, {3000, {2}, {7}}};
    CHECK(priorityOf(priorities, 0, 7) == 1000);
    CHECK(priorityOf(priorities, 1, 7) == 1500);
    CHECK(priorityOf(priorities, 2, 7) == 3000);
    CHECK(priorityOf(priorities, 2, 8) == 1500);
}

TEST_CASE("a week runs from Monday to Sunday and unknown dates meet nothing", "[plan]")
{
    const auto weeks = [](QDate start, QDate end) { return weeksOf({1, 0, start, end, 1, 1, 0}); };
    const QDate monday(2027, 1, 4);
    CHECK(weeks(monday, monday).meets(weeks(monday.addDays(6), monday.addDays(6))));
    CHECK_FALSE(weeks(monday, monday).meets(weeks(monday.addDays(7), monday.addDays(7))));
    CHECK_FALSE(weeks(monday, monday).meets(weeks(monday.addDays(-1), monday.addDays(-1))));
    CHECK(weeks(monday.addDays(-1), monday.addDays(7)).meets(weeks(monday.addDays(1), QDate())));
    CHECK_FALSE(weeks({}, {}).meets(weeks({}, {})));
    CHECK(weeks(monday, monday.addDays(-9)).last == weeks(monday, monday).last);
}

TEST_CASE("levels are closed between the person's own and the requirement, and none twice", "[plan]")
{
    auto input = region(1);
    const auto wide = addClass(input, {{0, 0, 3}});
    const auto low = addClass(input, {{0, 1, 2}});
    const auto high = addClass(input, {{0, 2, 4}});
    const auto other = addClass(input, {{1, 1, 2}});
    const auto closed = [&](int level, int required, std::vector<std::size_t> classes) { return levelsClosed(input, need(0, level, required), classes); };
    CHECK(closed(1, 5, {wide}) == std::vector{2});
    CHECK(closed(1, 2, {wide}) == std::vector{1});
    CHECK(closed(3, 5, {wide}) == std::vector{0});
    CHECK(closed(0, 5, {low}) == std::vector{0});
    CHECK(closed(1, 5, {high, low}) == std::vector{2, 1});
    CHECK(closed(1, 3, {high, low}) == std::vector{1, 1});
    CHECK(closed(1, 5, {wide, low}) == std::vector{2, 0});
    CHECK(closed(1, 5, {other}) == std::vector{0});
    CHECK(levelReached(input, need(0, 1, 5), std::vector{high, low}) == 4);
    PlanNeed notAssessed = need(0, 1, 5);
    notAssessed.state = LevelState::expired;
    CHECK(levelsClosed(input, notAssessed, std::vector{wide}) == std::vector{0});
}

TEST_CASE("a class that starts before the one it builds on has ended closes nothing", "[plan]")
{
    auto input = region(1);
    const auto later = addClass(input, {{0, 1, 2}}, 10);
    const auto earlier = addClass(input, {{0, 2, 3}}, 2);
    const auto afterwards = addClass(input, {{0, 2, 3}}, 11);
    const auto undated = addClass(input, {{0, 2, 3}});
    const auto undatedBefore = addClass(input, {{0, 1, 2}});
    const auto closed = [&](std::vector<std::size_t> classes) { return levelsClosed(input, need(0, 1, 5), classes); };
    CHECK(closed({later, earlier}) == std::vector{1, 0});
    CHECK(closed({later, afterwards}) == std::vector{1, 1});
    CHECK(closed({later, undated}) == std::vector{1, 1});
    CHECK(closed({undatedBefore, undated}) == std::vector{1, 1});
    CHECK(closed({undatedBefore, afterwards}) == std::vector{1, 0});  // it may fall later in the year
}

TEST_CASE("value multiplies effect, weight, priority and the personal factor", "[plan]")
{
    auto input = region(1);
    const auto a = addClass(input, {{0, 1, 3}});
    auto& offering = input.offerings[input.angkatan[a].offering];
    auto n = need(0, 1, 3);
    CHECK(valueOfLevels(input, input.people[0], n, offering, 2) == 2000);
    offering.effectiveness = 600;
    n.weight = 2000;
    input.priorities = {{1500, {0}, {}}};
    input.people[0].factor = 500;
    CHECK(valueOfLevels(input, input.people[0], n, offering, 2) == 2 * 600 * 2 * 3 / 2 / 2);
}

TEST_CASE("the personal factor follows from the year of the last course and the settings", "[plan]")
{
    ReferenceTables tables = valueOrThrow(shippedReference());
    for (const auto& year : {std::optional<int>(), std::optional(2001), std::optional(2026)}) CHECK(personalFactorOf(year.has_value(), year, 2027, tables) == 1000);  // as shipped
    const auto set = [&](QStringView key, int value) {
        for (auto& row : tables.settings)
            if (row.key == key) row.value = value;
    };
    set(setting::kFirstTimePercent, 130);
    set(setting::kLongUntrainedPercent, 110);
    CHECK(personalFactorOf(false, std::nullopt, 2027, tables) == 1300);
    CHECK(personalFactorOf(true, std::nullopt, 2027, tables) == 1000);  // trained, nobody knows when
    CHECK(personalFactorOf(true, 2025, 2027, tables) == 1000);
    CHECK(personalFactorOf(true, 2024, 2027, tables) == 1100);
    set(setting::kFirstTimePercent, -5);
    CHECK(personalFactorOf(false, std::nullopt, 2027, tables) == 10);
}
