// SPDX-License-Identifier: Apache-2.0
// The hour floor first: the most people who can reach it, then value.
#include "core/plan/bound_check.h"
#include "core/plan/full_model.h"
#include "core/plan/solve/choose.h"
#include "core/plan/solve/optimise.h"
#include "tests/core/plan/outside_solver.h"
#include "tests/core/plan/proved_cases.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace test;

namespace {

PlanInput floorFirst(PlanInput input)
{
    input.groups.clear();
    input.options.hourFloorFirst = true;
    input.options.hourFloorJp = 20;
    return input;
}

/// Needs that were never assessed, so that many seats close nothing, and short courses of which it takes two or three.
PlanInput floorCase(unsigned seed)
{
    auto input = floorFirst(smallCase(seed));
    std::mt19937 random(seed);
    for (auto& person : input.people) {
        person.hoursJp = static_cast<int>(random() % 3) * 5;
        for (auto& need : person.needs)
            if (random() % 2 == 0) need.state = LevelState::none;
    }
    for (auto& offering : input.offerings) {
        offering.hoursJp = 4 + static_cast<int>(random() % 4) * 6;
        if (random() % 2 == 0) offering.steps = {{random() % 4, static_cast<int>(random() % 2), 4}};
        if (random() % 4 != 0) offering.kinds.clear(), offering.grades.clear(), offering.prerequisites.clear();
    }
    if (seed % 3 == 0) return input;
    for (auto& angkatan : input.angkatan) angkatan.minimum = std::min(angkatan.minimum, 2), angkatan.seats = std::max(angkatan.seats, 3);
    input.options.unitAbsencePercent = 60;
    input.options.hourCeilingJp.reset();
    for (auto& person : input.people) person.active = person.mayTrain = true, person.leavesOn = {}, person.staff = StaffKind::pns, person.hourCeilingJp.reset();
    if (input.options.funds.empty()) input.options.budgetRupiah = 1'500'000 * static_cast<qint64>(input.people.size());
    return input;
}

int reached(const PlanInput& input, const Plan& plan)
{
    int pns = 0;
    for (const auto& person : input.people) pns += person.active && person.staff == StaffKind::pns;
    return pns - plan.totals.peopleBelowFloor;
}

bool isFloorProofOf(const PlanInput& input, const Plan& plan) { return checkBound(input, plan).empty(); }

/// Three people without hours; two short courses and one that closes a level of everybody, and money for four seats.
PlanInput three()
{
    auto input = floorFirst(region(3));
    for (auto& person : input.people) person.needs.push_back({1, LevelState::none, 0, 2, 1000});
    addClass(input, {{0, 1, 2}});
    input.offerings.back().hoursJp = 8;
    for (int i = 0; i < 2; ++i) {
        addClass(input, {{1, i, i + 1}});
        input.offerings.back().hoursJp = 10;
    }
    input.options.budgetRupiah = 4'000'000;
    return input;
}

}  // namespace

TEST_CASE("with the hour floor first the most people reach it, then value counts", "[plan][floor]")
{
    auto input = three();
    const Plan plan = provedPlan(input);
    CHECK(reached(input, plan) == 2);
    CHECK(plan.totals.gapLevelsClosed == 0);
    CHECK(plan.mostAtFloor == 2);
    for (const auto& seat : plan.seats) CHECK(seat.reason == SeatReason::hourFloor);
    input.options.hourFloorFirst = false;
    const Plan free = provedPlan(input);
    CHECK(free.totals.gapLevelsClosed == 3);
    CHECK_FALSE(free.mostAtFloor);
    input.options.hourFloorFirst = true;
    input.options.budgetRupiah = 5'000'000;
    CHECK(provedPlan(input).totals.gapLevelsClosed == 1);
    for (auto& person : input.people) person.hoursJp = 12;  // the useful one is enough
    CHECK(provedPlan(input).totals.gapLevelsClosed == 3);
    CHECK(provedPlan(input).totals.peopleBelowFloor == 0);
}

TEST_CASE("the hour floor first: plans of 400 small regions are the best of all plans, in both phases", "[plan][floor]")
{
    int binding = 0, exact = 0, short_ = 0;
    PlanValue gap = 0, all = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        const auto input = floorCase(seed);
        const Plan plan = provedPlan(input);
        const auto [best, below] = bestOfAll(input, plan.refusedLocks);
        CHECK(plan.totals.peopleBelowFloor == below);
        CHECK(plan.totals.value == best);
        CHECK(*plan.bound >= best);
        CHECK(*plan.mostAtFloor >= reached(input, plan));
        exact += *plan.mostAtFloor == reached(input, plan);
        short_ += below > 0;
        gap += *plan.bound - best;
        all += best;
        auto without = input;
        without.options.hourFloorFirst = false;
        binding += optimisePlan(without).totals.value > plan.totals.value;
        if (seed % 4 == 0) {
            const auto model = fullModel(input, plan.refusedLocks);
            const auto dear = std::find_if(model.columns.begin(), model.columns.end(), [](const auto& column) { return column.name.starts_with("h_"); });
            const auto shortBefore = std::count_if(model.columns.begin(), model.columns.end(), [](const auto& column) { return column.name.starts_with("h_"); });
            const PlanValue forFloor = dear == model.columns.end() ? 0 : dear->worth * (shortBefore - below);
            CHECK(solveOutside(model).value == best + forFloor);
        }
    }
    INFO(binding << " bind, " << exact << " exact, " << short_ << " short, " << gap << " of " << all);
    CHECK(binding > 20);
    CHECK(short_ > 100);
    CHECK(exact > 300);
    CHECK(gap * 4 <= all);
}

TEST_CASE("proofs of the hour floor that promise too little or too much are found", "[plan][floor]")
{
    int tight = 0, moved = 0;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        const auto input = floorCase(seed);
        const Plan plan = optimisePlan(input);
        REQUIRE(isFloorProofOf(input, plan));
        Plan less = plan;
        less.mostAtFloor = reached(input, plan) - 1;
        CHECK_FALSE(isFloorProofOf(input, less));
        if (plan.floorProof.leaves.empty() || *plan.mostAtFloor == reached(input, plan) + plan.totals.peopleBelowFloor) continue;
        ++tight;
        Plan none = plan;
        none.floorProof.leaves.clear();
        CHECK_FALSE(isFloorProofOf(input, none));
        Plan part = plan;
        for (auto& leaf : part.floorProof.leaves) leaf.prices.hours = -1;
        CHECK_FALSE(isFloorProofOf(input, part));
        less.totals.peopleBelowFloor += reached(input, plan);  // whatever the plan itself reaches
        CHECK_FALSE(isFloorProofOf(input, less));
        Plan value = plan;
        value.totals.value = 0;  // whatever the plan itself is worth
        value.bound = bestOfAll(input, plan.refusedLocks).value - 1;
        CHECK_FALSE(isFloorProofOf(input, value));
        auto richer = input;  // the proof is of another budget
        richer.options.budgetRupiah *= 40;
        for (auto& fund : richer.options.funds) fund.rupiah *= 40;
        const Plan more = optimisePlan(richer);
        if (more.refusedLocks == plan.refusedLocks && more.totals.peopleBelowFloor < plan.totals.peopleBelowFloor && plan.mostAtFloor == reached(input, plan)) {
            ++moved;
            CHECK_FALSE(isFloorProofOf(richer, plan));
        }
    }
    CHECK(tight > 30);
    CHECK(moved > 5);
}

TEST_CASE("the checker tells when fewer people reach the hour floor than the plan says", "[plan][floor]")
{
    const auto input = three();
    Plan plan = provedPlan(input);
    plan.totals.peopleBelowFloor = 0;
    CHECK(codesOf(input, plan) == std::set<ViolationCode>{ViolationCode::hourFloor, ViolationCode::wrongFigures});
    auto other = input;
    other.options.hourFloorFirst = false;
    CHECK(codesOf(other, plan) == std::set<ViolationCode>{ViolationCode::wrongFigures});
}

TEST_CASE("a larger region keeps the hour floor first with a bound that holds", "[plan][floor]")
{
    for (const unsigned seed : {7U, 8U, 9U}) {
        CAPTURE(seed);
        const auto input = floorFirst(middleCase(seed));
        const Plan plan = provedPlan(input);
        CHECK(plan == optimisePlan(input));
        CHECK(plan.totals.peopleBelowFloor <= choosePlan(input).totals.peopleBelowFloor);
        auto without = input;
        without.options.hourFloorFirst = false;
        CHECK(plan.totals.peopleBelowFloor <= optimisePlan(without).totals.peopleBelowFloor);
        CHECK(*plan.mostAtFloor - reached(input, plan) <= 3);
    }
}
