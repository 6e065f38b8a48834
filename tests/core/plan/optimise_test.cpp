// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/optimise.h"

#include "core/plan/bound_check.h"
#include "core/plan/full_model.h"
#include "core/plan/solve/choose.h"
#include "tests/core/plan/outside_solver.h"
#include "tests/core/plan/proved_cases.h"
#include "tests/support/catch_qt.h"

#include <limits>

using namespace core;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("the plan of 500 small regions is the best of all plans, and the bound is never below it", "[plan][optimise]")
{
    PlanValue gap = 0, all = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        CAPTURE(seed);
        const auto input = smallCase(seed);
        const Plan plan = provedPlan(input);
        const auto [best, lacking] = bestOfAll(input, plan.refusedLocks);
        CHECK(plan.totals.value == best);
        CHECK(plan.totals.lackingSeats == lacking);
        REQUIRE(plan.bound);
        CHECK(*plan.bound >= best);
        gap += *plan.bound - best;
        all += best;
    }
    INFO(gap << " of " << all);
    CHECK(gap * 10 <= all);
}

TEST_CASE("budget lines and shares of units bind in many small regions", "[plan][optimise]")
{
    int lines = 0, shares = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const auto input = smallCase(seed);
        const PlanValue kept = optimisePlan(input).totals.value;
        auto noLines = input, noShares = input;
        noLines.options.funds.clear();
        noShares.options.unitSharePercent.reset();
        lines += kept < optimisePlan(noLines).totals.value;
        shares += kept < optimisePlan(noShares).totals.value;
    }
    CHECK(lines > 5);
    CHECK(shares > 5);
}

TEST_CASE("the full model of small regions, ladders among them, is worth as much as the best of all plans", "[plan][model]")
{
    int lifted = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        const auto input = seed <= 200 ? smallCase(seed) : ladderCase(seed);
        const Plan plan = optimisePlan(input);
        const auto model = fullModel(input, plan.refusedLocks);
        const auto outside = solveOutside(model);
        const PlanValue best = bestOfAll(input, plan.refusedLocks).value;
        const auto lacks = std::find_if(model.columns.begin(), model.columns.end(), [](const auto& column) { return column.name.starts_with("s_"); });
        const PlanValue debt = lacks == model.columns.end() ? 0 : lacks->worth * plan.totals.lackingSeats;
        CHECK(outside.isOptimal);
        CHECK(outside.value == best + debt);
        CHECK(plan.totals.value == best);
        lifted += std::any_of(model.columns.begin(), model.columns.end(), [](const auto& column) { return column.name.starts_with("z_"); });
    }
    CHECK(lifted > 60);
}

TEST_CASE("a region too large for every set is planned soundly, better than greedily, the same twice, and proved near", "[plan][optimise]")
{
    for (const unsigned seed : {7U, 8U, 9U}) {
        CAPTURE(seed);
        const auto input = middleCase(seed);
        const Plan plan = provedPlan(input), greedy = choosePlan(input);
        CHECK(plan == optimisePlan(input));
        CHECK(plan.totals.value >= greedy.totals.value);
        CHECK(plan.refusedLocks == greedy.refusedLocks);
        CHECK(*provedGapPercent(plan.totals.value, plan.bound) < 5);
    }
}

TEST_CASE("a larger region keeps within the budget lines of its units, with prices of either kind", "[plan][optimise]")
{
    for (const unsigned seed : {7U, 8U, 9U, 10U}) {
        CAPTURE(seed);
        auto input = middleCase(seed);
        const PlanValue free = optimisePlan(input).totals.value;
        input.options.funds = {fundLine(12'000'000), fundLine(8'000'000, 0, 9), fundLine(2'000'000, 3, 4), fundLine(8'000'000, 9, 12)};
        const Plan plan = provedPlan(input);
        OptimiseLimits stepwise;
        stepwise.programAtMost = 0;
        const Plan other = optimisePlan(input, nullptr, stepwise);
        checkProved(input, other);
        input.options.unitSharePercent = 8;
        const Plan shared = provedPlan(input);
        CHECK(shared.totals.value < plan.totals.value);
        CHECK(*shared.bound < *plan.bound);
        checkProved(input, optimisePlan(input, nullptr, stepwise));
        CHECK(plan.totals.value <= free);
        CHECK(*provedGapPercent(plan.totals.value, plan.bound) < 5);
        CHECK(*provedGapPercent(other.totals.value, other.bound) < 10);
    }
}

TEST_CASE("floors of groups are lowered by the least total and kept at the least loss of value", "[plan][optimise]")
{
    int binding = 0, lowered = 0;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        auto input = ladderCase(seed);
        input.options.budgetRupiah = 1'000'000 * (1 + seed % 4);
        addGroups(input, seed);
        input.groups.resize(seed % 3 == 0 ? input.groups.size() : 1);
        for (const std::size_t p : input.groups[0].people) input.people[p].factor = 300;  // seats there are worth little
        const Plan plan = provedPlan(input);
        auto without = input;
        without.groups.clear();
        const PlanValue free = optimisePlan(without).totals.value;
        const auto [best, lacking] = bestOfAll(input, plan.refusedLocks);
        CHECK(plan.totals.value == best);
        CHECK(plan.totals.lackingSeats == lacking);
        binding += plan.totals.value < free;
        lowered += plan.totals.lackingSeats > 0;
    }
    CHECK(binding > 5);
    CHECK(lowered > 20);
}

TEST_CASE("a larger region keeps the floors of its groups, or lowers them and proves what is left", "[plan][optimise]")
{
    for (const unsigned seed : {7U, 8U, 9U, 10U}) {
        CAPTURE(seed);
        auto input = middleCase(seed);
        const Plan free = optimisePlan(input);
        addGroups(input, seed);
        for (auto& group : input.groups) group.floorSeats = static_cast<int>(group.people.size()) / 3;
        const Plan plan = provedPlan(input), greedy = choosePlan(input);
        OptimiseLimits stepwise;
        stepwise.programAtMost = 0;
        const Plan other = optimisePlan(input, nullptr, stepwise);
        checkProved(input, other);
        CHECK(plan.totals.lackingSeats <= greedy.totals.lackingSeats);
        CHECK(plan.totals.value <= free.totals.value);
        CHECK(*provedGapPercent(plan.totals.value, plan.bound) < 25);
        CHECK(*other.bound >= plan.totals.value);
    }
}

TEST_CASE("classes with a large minimum are not taken in part: the bound knows it", "[plan][optimise]")
{
    for (const unsigned seed : {5U, 14U}) {
        CAPTURE(seed);
        const auto input = largeMinimumCase(seed);
        const Plan plan = provedPlan(input);
        OptimiseLimits stepwise;
        stepwise.programAtMost = 0;
        const Plan other = optimisePlan(input, nullptr, stepwise);
        checkProved(input, other);
        CHECK(*provedGapPercent(plan.totals.value, plan.bound) < 0.1);
        CHECK(plan.totals.value >= other.totals.value);
        CHECK(*plan.bound < *other.bound);
        const bool hasOwnPrices = std::any_of(plan.proof.leaves.begin(), plan.proof.leaves.end(), [](const auto& leaf) { return !leaf.prices.own.empty(); });
        CHECK(hasOwnPrices);
    }
}

TEST_CASE("a bound is rounded down to what plans can be worth", "[plan][optimise]")
{
    auto input = region(6);  // every seat is worth 1000
    addClass(input, {{0, 1, 2}}, -1, 1'000'000);
    input.options.budgetRupiah = 2'700'000;
    CHECK(*provedPlan(input).bound == 2000);
    OptimiseLimits large;
    large.smallModel = 0;
    const Plan plan = optimisePlan(input, nullptr, large);
    CHECK(*plan.bound == 2000);
    CHECK(checkBound(input, plan).empty());
}

TEST_CASE("people with too many sets to keep are searched anew, with the same bound", "[plan][optimise]")
{
    for (const unsigned seed : {3U, 4U, 7U}) {
        CAPTURE(seed);
        const auto input = middleCase(seed);
        OptimiseLimits few;
        few.columnsAtMost = 1;
        const Plan searched = optimisePlan(input, nullptr, few);
        checkProved(input, searched);
        CHECK(searched.bound >= optimisePlan(input).totals.value);
    }
}

TEST_CASE("a cancelled computation keeps a sound plan with a bound that holds", "[plan][optimise]")
{
    const auto input = middleCase(7);
    Progress progress;
    progress.cancel();
    const Plan plan = optimisePlan(input, &progress);
    CHECK(checkPlan(input, plan).empty());
    REQUIRE(plan.bound);
    CHECK(checkBound(input, plan).empty());
    CHECK(*plan.bound >= optimisePlan(input).totals.value);
}

TEST_CASE("who watches a plan being made sees its value rise and its bound fall, and may have enough", "[plan][optimise]")
{
    struct Watch : PlanWatch {
        explicit Watch(std::size_t atMost) : calls(atMost) {}
        void stands(PlanValue value, PlanValue bound) override
        {
            seen.emplace_back(value, bound);
            if (seen.size() == calls) enough();
        }
        std::size_t calls;
        std::vector<std::pair<PlanValue, PlanValue>> seen;
    };
    const auto input = largeMinimumCase(14);
    Watch patient(1000), hasty(2);
    const Plan best = optimisePlan(input, nullptr, {}, &patient), soon = optimisePlan(input, nullptr, {}, &hasty);
    REQUIRE(patient.seen.size() > 2);
    for (std::size_t i = 1; i < patient.seen.size(); ++i) {
        CHECK(patient.seen[i].first >= patient.seen[i - 1].first);
        CHECK(patient.seen[i].second <= patient.seen[i - 1].second);
        CHECK(patient.seen[i].first <= patient.seen[i].second);
    }
    CHECK(hasty.seen.size() == 2);
    checkProved(input, soon);
    CHECK(soon.totals.value >= hasty.seen.back().first);
    CHECK(*soon.bound >= *best.bound);
    CHECK(*soon.bound == hasty.seen.back().second);
}

TEST_CASE("a proof that was tampered with is found out", "[plan][optimise]")
{
    const auto input = largeMinimumCase(14);
    const Plan plan = provedPlan(input);
    REQUIRE(plan.proof.leaves.size() > 2);
    int dearer = 0, cheaper = 0, rewarded = 0;
    const auto isWrong = [&](const auto& change) {
        Plan other = plan;
        change(other);
        const auto found = checkBound(input, other);
        return !found.empty() && found.front().code == ViolationCode::wrongBound;
    };
    CHECK(isWrong([](Plan& p) { --*p.bound; }));
    CHECK(isWrong([](Plan& p) { p.bound = p.totals.value - 1; }));
    CHECK(isWrong([](Plan& p) { p.proof.leaves.clear(); }));
    for (std::size_t i = 0; i < plan.proof.leaves.size(); ++i) {
        CAPTURE(i);
        CHECK(isWrong([&](Plan& p) { p.proof.leaves.erase(p.proof.leaves.begin() + static_cast<std::ptrdiff_t>(i)); }));
        dearer += isWrong([&](Plan& p) { p.proof.leaves[i].prices.rupiah *= 3; });
        cheaper += isWrong([&](Plan& p) { p.proof.leaves[i].prices.rupiah = 0; });
        rewarded += isWrong([&](Plan& p) { p.proof.leaves[i].prices.seats.assign(input.angkatan.size(), -5000LL << 32); });
        CHECK(isWrong([&](Plan& p) { p.proof.leaves[i].prices.rupiah = -1; }));
        CHECK(isWrong([&](Plan& p) { p.proof.leaves[i].prices.seats.pop_back(); }));
        CHECK(isWrong([&](Plan& p) { p.proof.leaves[i].prices.seats[0] = std::numeric_limits<qint64>::max(); }));
        CHECK(isWrong([&](Plan& p) { p.proof.leaves[i].closed.push_back(99); }));
        CHECK(isWrong([&](Plan& p) { p.proof.leaves[i].prices.absence.push_back({99, 0, 1}); }));
    }
    CHECK(isWrong([](Plan& p) { p.proof.leaves[0].prices.lines.push_back({0, -1}); }));
    CHECK(isWrong([](Plan& p) { p.proof.leaves[0].prices.floors.push_back({0, 1}); }));  // there are no groups
    CHECK(isWrong([](Plan& p) { p.proof.leaves[0].prices.shares.push_back({0, 1}); }));  // there are no shares
    CHECK(isWrong([](Plan& p) { p.proof.leaves[0].prices.own.push_back({0, 0, -1}); }));
    CHECK(isWrong([](Plan& p) { p.proof.leaves[0].prices.own.push_back({60, 0, 1}); }));
    CHECK(isWrong([](Plan& p) { p.proof.leaves[0].prices.own.push_back({0, 16, 1}); }));
    CHECK(isWrong([](Plan& p) {
        for (auto& leaf : p.proof.leaves)
            for (std::size_t seat = 0; seat < 60 * 16; ++seat) leaf.prices.own.push_back({seat / 16, seat % 16, 1000LL << 32});
    }));
    CHECK(dearer > 0);  // other prices may hold as well, where the bound of the leaf is low
    CHECK(cheaper > 0);
    CHECK(rewarded > 0);
}

TEST_CASE("a bound too low for what a plan lowers its floors by is found out, at any prices of floors", "[plan][optimise]")
{
    auto input = region(4);
    input.people[3].factor = 500;
    addClass(input, {{0, 1, 2}});
    input.options.budgetRupiah = 3'000'000;
    input.groups = {{u"sex"_s, u"x"_s, {3}, 9}};
    Plan plan = provedPlan(input);
    REQUIRE(plan.totals.value == 2500);
    REQUIRE(plan.totals.lackingSeats == 8);
    for (const qint64 price : {0, 300, 500, 5000}) {
        for (auto& leaf : plan.proof.leaves) leaf.prices.floors = {{0, price << 32}};
        plan.bound = plan.totals.value = 2000;
        CHECK_FALSE(checkBound(input, plan).empty());
        plan.bound = 3000;
        CHECK(checkBound(input, plan).empty());
    }
    plan.proof.leaves[0].prices.floors = {{0, -1}};
    CHECK_FALSE(checkBound(input, plan).empty());
}

TEST_CASE("a share of the budget has to be paid for like the budget itself", "[plan][optimise]")
{
    auto input = region(4);
    addClass(input, {{0, 1, 2}});
    input.options.budgetRupiah = 3'000'000;
    input.options.unitSharePercent = 100;
    Plan plan = provedPlan(input);
    REQUIRE(plan.totals.value == 3000);
    for (auto& leaf : plan.proof.leaves) {
        leaf.prices.rupiah = 0;
        leaf.prices.shares = {{0, (qint64(1) << 32) / 1000 + 1}};  // all that a seat is worth
    }
    CHECK(checkBound(input, plan).empty());
    plan.bound = plan.totals.value = 0;
    CHECK_FALSE(checkBound(input, plan).empty());
}

TEST_CASE("who would need a class that cannot run first is not counted among those of the next step", "[plan][optimise]")
{
    auto input = region(3);
    for (auto& person : input.people) person.needs = {need(0, 1, 3), need(1, 1, 2)};
    addClass(input, {{0, 1, 2}}, 0, 2'000'000'000);
    addClass(input, {{0, 2, 3}}, 2, 1'000'000);
    addClass(input, {{1, 1, 2}}, 4, 1'000'000);
    const Plan plan = provedPlan(input);  // checks its bound
    CHECK(plan.totals.value == 3000);
    CHECK(*plan.bound == 3000);
}

TEST_CASE("every ceiling lowers what the best plan is worth", "[plan][optimise]")
{
    auto free = region(4);
    for (auto& person : free.people) person.needs = {need(0, 1, 2), need(1, 1, 2)};
    addClass(free, {{0, 1, 2}}, 0);
    addClass(free, {{1, 1, 2}}, 2);
    REQUIRE(provedPlan(free).totals.value == 8000);
    const auto worth = [&](const auto& change) {
        auto input = free;
        change(input);
        const Plan plan = provedPlan(input);
        CHECK(plan.totals.value == bestOfAll(input, plan.refusedLocks).value);
        CHECK(*plan.bound <= 9000);
        return plan.totals.value;
    };
    CHECK(worth([](PlanInput& i) { i.options.budgetRupiah = 5'000'000; }) == 5000);
    CHECK(worth([](PlanInput& i) { i.options.budgetRupiah = 8'000'000, i.angkatan[0].fixedCostRupiah = 1'000'000; }) == 7000);
    CHECK(worth([](PlanInput& i) { i.people[3].unit = 1, i.options.funds = {fundLine(3'000'000, 0, 1), fundLine(1'000'000)}; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.people[3].unit = 1, i.options.funds = {fundLine(4'000'000, 0, 1), fundLine(4'000'000, 1, 2)}; }) == 6000);
    CHECK(worth([](PlanInput& i) { i.people[3].unit = 1, i.options.budgetRupiah = 10'000'009, i.options.unitSharePercent = 30; }) == 5000);
    CHECK(worth([](PlanInput& i) { i.angkatan[0].fixedCostRupiah = 1, i.options.funds = {fundLine(9'000'000, 0, 1)}; }) == 4000);
    const auto needsLittle = [](PlanInput& i) { i.people[3].needs = {need(0, 1, 2)}, i.people[3].factor = 500, i.options.budgetRupiah = 3'000'000; };
    CHECK(worth(needsLittle) == 3000);
    CHECK(worth([&](PlanInput& i) { needsLittle(i), i.groups = {{u"sex"_s, u"x"_s, {3}, 1}}; }) == 2500);
    CHECK(worth([&](PlanInput& i) { needsLittle(i), i.groups = {{u"sex"_s, u"x"_s, {3}, 9}}; }) == 2500);  // it may have one seat only
    CHECK(worth([](PlanInput& i) { i.angkatan[0].seats = 3; }) == 7000);
    CHECK(worth([](PlanInput& i) { i.angkatan[0].minimum = 5; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.options.unitAbsencePercent = 50; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.options.hourCeilingJp = 24; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.people[0].hourCeilingJp = 24; }) == 7000);
    CHECK(worth([](PlanInput& i) { i.angkatan[1].start = i.angkatan[1].end = i.angkatan[0].start; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.offerings[1].steps = {{0, 0, 2}}; }) == 4000);  // two classes for one step
    CHECK(worth([](PlanInput& i) { i.offerings[0].steps = {{0, 1, 2}, {1, 0, 1}}, i.angkatan[0].start = i.angkatan[0].end = QDate(2027, 2, 1),
                                   i.people[0].needs[1].level = 0; }) == 8000);  // a ladder in the wrong order, else 9000
    CHECK(worth([](PlanInput& i) { i.people[0].mayTrain = false; }) == 6000);
    CHECK(worth([](PlanInput& i) { i.people[0].active = false; }) == 6000);
    CHECK(worth([](PlanInput& i) { i.people[0].completed = {100}; }) == 7000);
    CHECK(worth([](PlanInput& i) { i.people[0].leavesOn = QDate(2027, 6, 1); }) == 6000);
    CHECK(worth([](PlanInput& i) { i.people[0].needs[0].level = 2; }) == 7000);
    CHECK(worth([](PlanInput& i) { i.offerings[0].kinds = {QStringLiteral("PENGAWAS")}; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.offerings[0].affairs = {QStringLiteral("kesehatan")}; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.offerings[0].grades = {{StaffKind::pns, 1, 2}}; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.offerings[0].prerequisites = {7}; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.angkatan[0].mayBeChosen = false; }) == 4000);
    CHECK(worth([](PlanInput& i) { i.locks = {{0, 0, LockKind::forbid}}; }) == 7000);
    CHECK(worth([](PlanInput& i) { i.people[0].needs = {need(2, 1, 2)}, i.offerings[0].steps.push_back({2, 1, 2}), i.angkatan[0].seats = 1,
                                   i.locks = {{0, 0, LockKind::keep}}; }) < 7000);
}

TEST_CASE("what budget is left lifts PNS to the hour floor after the best plan is found", "[plan][optimise]")
{
    auto input = region(3);
    input.options.hourFloorJp = 20;
    for (std::size_t p = 1; p < 3; ++p) input.people[p].needs = {{5, LevelState::none, 0, 1, 1000}};
    addClass(input, {{0, 1, 2}}, -1, 1'000'000);
    addClass(input, {{5, 0, 1}}, -1, 1'000'000);
    input.options.budgetRupiah = 2'000'000;
    const Plan plan = provedPlan(input);
    CHECK(plan.totals.value == 1000);
    CHECK(*plan.bound == 1000);
    CHECK(plan.totals.peopleBelowFloor == 1);
    CHECK(plan.seats.back().reason == SeatReason::hourFloor);
}
