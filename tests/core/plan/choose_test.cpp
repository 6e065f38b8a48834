// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/choose.h"

#include "core/plan/value.h"
#include "tests/core/plan/plan_cases.h"
#include "tests/support/catch_qt.h"

#include <map>


using namespace core;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// The plan, after the independent checker has found nothing wrong with it.
Plan soundPlan(const PlanInput& input)
{
    const Plan plan = choosePlan(input);
    for (const auto& violation : checkPlan(input, plan)) FAIL_CHECK(int(violation.code) << " " << violation.detail.toStdString());
    return plan;
}

std::vector<std::pair<std::size_t, std::size_t>> seats(const Plan& plan)
{
    std::vector<std::pair<std::size_t, std::size_t>> list;
    for (const auto& seat : plan.seats) list.emplace_back(seat.angkatan, seat.person);
    return list;
}

using Seats = std::vector<std::pair<std::size_t, std::size_t>>;

NeedReason reasonOf(const Plan& plan, std::size_t person, std::size_t competency = 0)
{
    for (const auto& row : plan.unmet)
        if (row.person == person && row.competency == competency) return row.reason;
    return NeedReason::none;
}

/// Value of a list of seats; nothing if one of them closes nothing.
std::optional<PlanValue> worthOf(const PlanInput& input, const std::vector<PlanSeat>& seats)
{
    std::vector<std::vector<std::size_t>> classes(input.people.size());
    for (const auto& seat : seats) classes[seat.person].push_back(seat.angkatan);
    PlanValue value = 0;
    for (std::size_t p = 0; p < classes.size(); ++p) {
        std::vector<PlanValue> worth(classes[p].size(), 0);
        for (const auto& n : input.people[p].needs) {
            const auto levels = levelsClosed(input, n, classes[p]);
            for (std::size_t i = 0; i < levels.size(); ++i)
                worth[i] += valueOfLevels(input, input.people[p], n, input.offerings[input.angkatan[classes[p][i]].offering], levels[i]);
        }
        if (std::count(worth.begin(), worth.end(), 0) > 0) return std::nullopt;
        for (const PlanValue w : worth) value += w;
    }
    return value;
}

/// Four people and three classes that may really meet; money and dates stay tight.
PlanInput smallRegion(unsigned seed)
{
    auto input = randomRegion(seed, 4, 3);
    input.options.hourFloorJp = 0;
    input.options.unitAbsencePercent = 50;
    input.options.budgetRupiah = 1'000'000 * (2 + seed % 7);
    input.locks.clear();
    for (auto& person : input.people) {
        person.active = person.mayTrain = true;
        person.unit = 0;
        for (auto& n : person.needs) n = {n.competency, LevelState::counts, n.level % 3, std::max(n.required, 2), n.weight};
    }
    for (auto& offering : input.offerings) {
        offering.prerequisites.clear();
        offering.kinds.clear();
        for (auto& step : offering.steps) step.from %= 2;
    }
    for (auto& angkatan : input.angkatan) angkatan.minimum = std::min(angkatan.minimum, 2);
    return input;
}

/// The best value of all 4,096 sets of seats, by the checker.
PlanValue bestValue(const PlanInput& input)
{
    PlanValue best = 0;
    for (unsigned subset = 0; subset < 4096U; ++subset) {
        Plan plan;
        for (std::size_t i = 0; i < 12; ++i)
            if (subset >> i & 1U) plan.seats.push_back({i / 3, i % 3, SeatReason::bestValue, 0, 0, 0});
        const auto value = worthOf(input, plan.seats);
        if (!value || *value <= best) continue;
        const auto found = checkPlan(input, plan);
        if (std::all_of(found.begin(), found.end(), [](const auto& v) { return v.code == ViolationCode::wrongFigures; })) best = *value;
    }
    return best;
}

}  // namespace

TEST_CASE("everybody with a gap is trained if nothing stands in the way", "[plan]")
{
    auto input = region(5);
    addClass(input, {{0, 1, 2}});
    const auto plan = soundPlan(input);
    CHECK(plan.totals == PlanTotals{5'000'000, 5000, 5, 5, 1, 0, 0});
    CHECK(plan.seats[0] == PlanSeat{0, 0, SeatReason::bestValue, 1, 1000, 1'000'000});
    CHECK(plan.unmet.empty());
}

TEST_CASE("the better value per rupiah is bought first and the budget is kept", "[plan]")
{
    auto input = region(4);
    const auto dear = addClass(input, {{0, 1, 2}}, -1, 3'000'000);
    const auto cheap = addClass(input, {{0, 1, 2}}, -1, 1'000'000, 2);
    input.people[3].needs = {need(0, 1, 2)};
    input.people[3].factor = 2000;
    input.options.budgetRupiah = 5'000'000;
    const auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{dear, 1}, {cheap, 0}, {cheap, 3}});
    CHECK(plan.totals.costRupiah == 5'000'000);
    CHECK(reasonOf(plan, 2) == NeedReason::overBudget);
}

TEST_CASE("a class that does not reach its minimum does not run", "[plan]")
{
    auto input = region(3);
    addClass(input, {{0, 1, 2}}, -1, 1'000'000, 30, 4);
    const auto plan = soundPlan(input);
    CHECK(plan.seats.empty());
    CHECK(reasonOf(plan, 0) == NeedReason::angkatanTooSmall);
    input.angkatan[0].minimum = 3;
    CHECK(soundPlan(input).seats.size() == 3);
}

TEST_CASE("the fixed cost of a class is part of the budget", "[plan]")
{
    auto input = region(3);
    addClass(input, {{0, 1, 2}}, -1, 1'000'000, 30, 2);
    input.angkatan[0].fixedCostRupiah = 2'000'000;
    input.options.budgetRupiah = 3'999'999;
    CHECK(soundPlan(input).seats.empty());
    CHECK(reasonOf(soundPlan(input), 0) == NeedReason::overBudget);
    input.options.budgetRupiah = 4'000'000;
    const auto plan = soundPlan(input);
    CHECK(plan.seats.size() == 2);
    CHECK(reasonOf(plan, 2) == NeedReason::overBudget);
}

TEST_CASE("seats run out in order of value", "[plan]")
{
    auto input = region(3);
    addClass(input, {{0, 1, 2}}, -1, 1'000'000, 2);
    input.people[2].factor = 1500;
    const auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{0, 0}, {0, 2}});
    CHECK(reasonOf(plan, 1) == NeedReason::seatsFull);
}

TEST_CASE("those who only bring a class to its minimum are told so", "[plan]")
{
    auto input = region(3);
    addClass(input, {{0, 1, 2}}, -1, 1'000'000, 30, 3);
    input.people[2].factor = 3000;
    const auto plan = soundPlan(input);
    REQUIRE(plan.seats.size() == 3);
    CHECK(plan.seats[2].reason == SeatReason::bestValue);
    CHECK(plan.seats[0].reason == SeatReason::fillsMinimum);
}

TEST_CASE("a person who may not go is left out and told why", "[plan]")
{
    auto input = region(8);
    const auto a = addClass(input, {{0, 1, 2}}, 0);
    auto& offering = input.offerings[0];
    offering.kinds = {u"PELAKSANA"_s};
    offering.grades = {{StaffKind::pns, 9, 9}};
    offering.affairs = {u"pendidikan"_s};
    offering.prerequisites = {5};
    for (auto& person : input.people) person.completed = {5};
    input.people[0].mayTrain = false;
    input.people[1].leavesOn = QDate(2028, 1, 3);
    input.people[2].completed.push_back(offering.id);
    input.people[3].kind = u"PENGAWAS"_s;
    input.people[4].gradeOrder = 8;
    input.people[5].affairs = u"kesehatan"_s;
    input.people[6].completed.clear();
    auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{a, 7}});
    CHECK(reasonOf(plan, 0) == NeedReason::notEligible);
    CHECK(reasonOf(plan, 1) == NeedReason::nearRetirement);
    CHECK(reasonOf(plan, 2) == NeedReason::alreadyHolds);
    for (const std::size_t p : {3U, 4U, 5U}) CHECK(reasonOf(plan, p) == NeedReason::outsideTarget);
    CHECK(reasonOf(plan, 6) == NeedReason::prerequisite);
    input.people[7].active = false;
    plan = soundPlan(input);
    CHECK(plan.seats.empty());
    CHECK(reasonOf(plan, 7) == NeedReason::none);  // inactive people have no figures at all
}

TEST_CASE("what was never assessed earns nothing and is listed first", "[plan]")
{
    auto input = region(2);
    addClass(input, {{0, 1, 2}});
    input.people[0].needs[0].state = LevelState::none;
    input.people[1].needs[0].state = LevelState::expired;
    const auto plan = soundPlan(input);
    CHECK(plan.seats.empty());
    CHECK(reasonOf(plan, 0) == NeedReason::assessFirst);
    CHECK(reasonOf(plan, 1) == NeedReason::assessFirst);
}

TEST_CASE("one person takes one class per step, none in the same week, and no more hours than the ceiling", "[plan]")
{
    auto input = region(1);
    addClass(input, {{0, 1, 2}}, 0, 1'000'000);
    addClass(input, {{0, 1, 2}}, 3, 2'000'000);
    CHECK(seats(soundPlan(input)) == Seats{{0, 0}});
    input.people[0].needs.push_back(need(1, 0, 1));
    const auto clash = addClass(input, {{1, 0, 1}}, 0, 1'500'000);
    CHECK(seats(soundPlan(input)) == Seats{{1, 0}, {clash, 0}});  // the dearer class leaves the week free
    input.options.budgetRupiah = 3'000'000;
    auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{0, 0}});
    CHECK(reasonOf(plan, 0, 1) == NeedReason::weekClash);
    input.angkatan[clash].start = input.angkatan[clash].end = QDate(2027, 3, 1);
    CHECK(soundPlan(input).totals.gapLevelsClosed == 2);
    input.options.budgetRupiah = 10'000'000;
    input.options.hourCeilingJp = 47;
    plan = soundPlan(input);
    CHECK(plan.seats.size() == 1);
    CHECK(reasonOf(plan, 0, 1) == NeedReason::hourCeiling);
    input.options.hourCeilingJp.reset();
    input.people[0].hourCeilingJp = 24;
    CHECK(soundPlan(input).seats.size() == 1);
}

TEST_CASE("a person climbs step by step, in time", "[plan]")
{
    auto input = region(1);
    input.people[0].needs = {need(0, 0, 3)};
    addClass(input, {{0, 1, 2}}, 10);
    addClass(input, {{0, 0, 1}}, 2);
    addClass(input, {{0, 2, 3}}, 6);
    const auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{0, 0}, {1, 0}});
    CHECK(plan.totals.gapLevelsClosed == 2);
    CHECK(plan.unmet.at(0).levelsLeft == 1);
}

TEST_CASE("no more of a unit leave in one week than its share, and one may always go", "[plan]")
{
    auto input = region(10);
    addClass(input, {{0, 1, 2}}, 0);
    addClass(input, {{0, 1, 2}}, 1);
    input.options.unitAbsencePercent = 30;
    auto plan = soundPlan(input);
    CHECK(plan.seats.size() == 6);
    CHECK(reasonOf(plan, 9) == NeedReason::unitAbsence);
    input.options.unitAbsencePercent = 1;
    CHECK(soundPlan(input).seats.size() == 2);
    input.angkatan[0].start = input.angkatan[0].end = QDate();
    CHECK(soundPlan(input).seats.size() == 10);
}

TEST_CASE("locked seats come first, forbidden ones never, and impossible ones are refused", "[plan]")
{
    auto input = region(4);
    addClass(input, {{0, 1, 2}}, 0, 1'000'000, 2, 2);
    input.people[3].needs.clear();
    input.people[2].mayTrain = false;
    input.locks = {{3, 0, LockKind::contracted}, {0, 0, LockKind::forbid}, {2, 0, LockKind::keep}};
    const auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{0, 1}, {0, 3}});
    CHECK(plan.seats[1].reason == SeatReason::locked);
    CHECK(plan.seats[0].reason == SeatReason::fillsMinimum);
    CHECK(plan.refusedLocks == std::vector<RefusedLock>{{2, NeedReason::notEligible}});
    CHECK(reasonOf(plan, 0) == NeedReason::forbidden);
    input.locks.push_back({1, 0, LockKind::forbid});
    CHECK(soundPlan(input).refusedLocks.at(0) == RefusedLock{0, NeedReason::angkatanTooSmall});
}

TEST_CASE("what budget is left lifts PNS to the hour floor", "[plan]")
{
    auto input = region(3);
    for (auto& person : input.people) person.needs = {{5, LevelState::none, 0, 1, 1000}};
    addClass(input, {{5, 0, 1}}, -1, 1'000'000);
    input.options.hourFloorJp = 20;
    input.people[1].hoursJp = 20;
    input.people[2].staff = StaffKind::pppk;
    const auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{0, 0}});
    CHECK(plan.seats[0].reason == SeatReason::hourFloor);
    CHECK(plan.totals.peopleBelowFloor == 0);
    input.options.budgetRupiah = 0;
    CHECK(soundPlan(input).totals.hoursShortJp == 20);
}

TEST_CASE("nobody gets hours in what is held already or what the post does not ask for", "[plan]")
{
    auto input = region(3);
    input.options.hourFloorJp = 20;
    input.people[0].needs = {need(5, 1, 1)};
    input.people[1].needs = {need(4, 0, 0)};
    input.people[2].needs = {need(5, 0, 0)};
    addClass(input, {{5, 0, 1}}, -1, 1'000'000);
    CHECK(seats(soundPlan(input)) == Seats{{0, 2}});
    input.offerings[0].steps.clear();  // raises nothing in particular: anybody's hours
    CHECK(seats(soundPlan(input)).size() == 3);
}

TEST_CASE("hours are filled up only by those who can follow the class", "[plan]")
{
    auto input = region(5);
    input.options.hourFloorJp = 20;
    input.people[0].needs = {need(5, 0, 0)};
    input.people[1].needs = {need(5, 1, 1)};
    input.people[2].needs = {need(5, 2, 2)};
    input.people[3].needs = {{5, LevelState::none, 0, 2, 1000}};
    input.people[4].needs = {{5, LevelState::expired, 0, 2, 1000}};
    addClass(input, {{5, 1, 2}});
    CHECK(seats(soundPlan(input)) == Seats{{0, 1}, {0, 3}, {0, 4}});  // who was never assessed may begin at 0 or 1
    input.offerings[0].steps = {{5, 2, 3}};
    CHECK(seats(soundPlan(input)) == Seats{{0, 2}});
    input.offerings[0].steps = {{5, 0, 3}};
    CHECK(seats(soundPlan(input)).size() == 5);
}

TEST_CASE("a higher step never comes before the lower one, also when it only fills up hours", "[plan]")
{
    auto input = region(1);
    input.people[0].needs = {need(0, 0, 2)};
    const auto lower = addClass(input, {{0, 0, 1}}), higher = addClass(input, {{0, 1, 2}}, 4);
    auto plan = soundPlan(input);
    CHECK(seats(plan) == Seats{{lower, 0}});
    CHECK(reasonOf(plan, 0) == NeedReason::stepOrder);
    auto dear = input;  // too dear a class at any time is nearer than one at the wrong time
    addClass(dear, {{0, 1, 2}}, -1, 2'000'000'000);
    CHECK(reasonOf(soundPlan(dear), 0) == NeedReason::overBudget);
    input.people[0].needs[0].state = LevelState::none;
    input.options.hourFloorJp = 40;
    CHECK(soundPlan(input).seats.size() == 1);
    input.angkatan[lower].start = input.angkatan[lower].end = QDate(2027, 3, 1);
    CHECK(soundPlan(input).seats.size() == 1);
    input.angkatan[lower].start = input.angkatan[lower].end = QDate(2027, 1, 4);
    CHECK(soundPlan(input).seats.size() == 2);
    input.angkatan[lower].start = input.angkatan[lower].end = QDate();
    input.angkatan[higher].start = input.angkatan[higher].end = QDate();
    CHECK(soundPlan(input).seats.size() == 2);
}

TEST_CASE("a lower step that is held binds no order", "[plan]")
{
    auto input = region(1);
    input.people[0].needs = {need(0, 1, 2), need(1, 0, 1)};
    addClass(input, {{0, 0, 1}, {1, 0, 1}}, 8);
    addClass(input, {{0, 1, 2}}, 4);
    CHECK(soundPlan(input).seats.size() == 2);
}

TEST_CASE("a class the catalogue says too little of is not filled, and that is told where nothing is nearer", "[plan]")
{
    auto input = region(2);
    const auto unclear = addClass(input, {{0, 1, 2}});
    input.angkatan[unclear].mayBeChosen = false;
    input.options.hourFloorJp = 20;
    input.locks = {{1, unclear, LockKind::keep}};
    auto plan = soundPlan(input);
    CHECK(plan.seats.empty());
    CHECK(reasonOf(plan, 0) == NeedReason::incompleteClass);
    CHECK(plan.refusedLocks == std::vector<RefusedLock>{{0, NeedReason::incompleteClass}});
    addClass(input, {{0, 1, 2}}, -1, 2'000'000'000);
    plan = soundPlan(input);
    CHECK(plan.seats.empty());
    CHECK(reasonOf(plan, 0) == NeedReason::overBudget);
}

TEST_CASE("a lock on a class whose level is held already is refused", "[plan]")
{
    auto input = region(2);
    input.people[0].needs = {need(0, 2, 3)};
    addClass(input, {{0, 1, 2}});
    input.locks = {{0, 0, LockKind::keep}};
    CHECK(soundPlan(input).refusedLocks == std::vector<RefusedLock>{{0, NeedReason::alreadyHolds}});
}

TEST_CASE("a competency nobody offers is named so", "[plan]")
{
    auto input = region(1);
    addClass(input, {{0, 2, 3}});
    CHECK(reasonOf(soundPlan(input), 0) == NeedReason::noOffering);
}

TEST_CASE("every plan of awkward random regions is sound, and the same twice", "[plan]")
{
    std::map<SeatReason, int> seatsFor;
    std::size_t refused = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const auto input = randomRegion(seed, 5 + seed % 40, 3 + seed % 17);
        const auto plan = soundPlan(input);
        CHECK(plan == choosePlan(input));
        CHECK(std::none_of(plan.unmet.begin(), plan.unmet.end(), [](const auto& row) { return row.reason == NeedReason::none; }));
        for (const auto& seat : plan.seats) ++seatsFor[seat.reason];
        refused += plan.refusedLocks.size();
    }
    // the regions are worth something: every kind of seat and of lock happened
    CHECK(seatsFor[SeatReason::bestValue] > 300);
    CHECK(seatsFor[SeatReason::hourFloor] > 100);
    CHECK(seatsFor[SeatReason::fillsMinimum] > 10);
    CHECK(seatsFor[SeatReason::locked] > 10);
    CHECK(refused > 50);
}

TEST_CASE("the plan of small random regions is close to the best there is", "[plan]")
{
    PlanValue chosen = 0, best = 0;
    for (unsigned seed = 1; seed <= 24; ++seed) {
        const auto input = smallRegion(seed);
        const PlanValue here = soundPlan(input).totals.value, bestHere = bestValue(input);
        CAPTURE(seed);
        CHECK(here <= bestHere);
        chosen += here;
        best += bestHere;
    }
    INFO(chosen << " of " << best);
    CHECK(chosen * 100 >= best * 95);
}
