// SPDX-License-Identifier: Apache-2.0
#include "core/plan/check.h"

#include "tests/core/plan/plan_cases.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// Ten people of one unit, two of them in the class of week 0 that lifts competency 0 from 1 to 2: a sound plan.
struct Case {
    PlanInput input = region(10);
    std::size_t first = addClass(input, {{0, 1, 2}}, 0);
    Plan plan;

    Case()
    {
        input.options.unitAbsencePercent = 20;
        seat(0, first, 1);
        seat(1, first, 1);
    }
    void seat(std::size_t person, std::size_t angkatan, int levels)
    {
        const qint64 cost = offering(angkatan).costRupiah;
        plan.seats.push_back({person, angkatan, SeatReason::bestValue, levels, levels * 1000, cost});
        plan.totals.costRupiah += cost;
        plan.totals.value += levels * 1000;
        plan.totals.gapLevelsClosed += levels;
        std::set<std::size_t> people, classes;
        for (const auto& s : plan.seats) {
            people.insert(s.person);
            classes.insert(s.angkatan);
        }
        plan.totals.peopleServed = static_cast<int>(people.size());
        plan.totals.angkatanRun = static_cast<int>(classes.size());
    }
    PlanOffering& offering(std::size_t angkatan) { return input.offerings[input.angkatan[angkatan].offering]; }
    PlanAngkatan& angkatan(std::size_t a) { return input.angkatan[a]; }
    [[nodiscard]] std::set<ViolationCode> codes() const { return codesOf(input, plan); }
};

using Codes = std::set<ViolationCode>;

}  // namespace

TEST_CASE("a sound plan has no violation", "[plan]")
{
    CHECK(Case().codes().empty());
    CHECK(checkPlan(region(3), Plan{}).empty());
}

TEST_CASE("a seat of nobody, of no class, or twice is found", "[plan]")
{
    Case c;
    c.plan.seats.push_back({99, 0, SeatReason::bestValue, 0, 0, 0});
    CHECK(c.codes() == Codes{ViolationCode::unknownSeat});
    Case d;
    d.plan.seats.push_back({0, 99, SeatReason::bestValue, 0, 0, 0});
    CHECK(d.codes() == Codes{ViolationCode::unknownSeat});
    Case e;
    e.plan.seats.push_back(e.plan.seats[0]);
    CHECK(e.codes().count(ViolationCode::doubleSeat) == 1);
}

TEST_CASE("somebody who may not be trained is found", "[plan]")
{
    Case inactive;
    inactive.input.people[0].active = false;
    inactive.input.options.unitAbsencePercent = 30;
    CHECK(inactive.codes() == Codes{ViolationCode::notActive});
    Case onLeave;
    onLeave.input.people[0].mayTrain = false;
    CHECK(onLeave.codes() == Codes{ViolationCode::notEligible});
    Case forbidden;
    forbidden.input.locks = {{1, forbidden.first, LockKind::forbid}};
    CHECK(forbidden.codes() == Codes{ViolationCode::forbidden});
}

TEST_CASE("somebody who leaves within twelve months of the start is found", "[plan]")
{
    Case c;
    c.input.people[0].leavesOn = QDate(2028, 1, 3);
    CHECK(c.codes() == Codes{ViolationCode::nearRetirement});
    c.input.people[0].leavesOn = QDate(2028, 1, 4);
    CHECK(c.codes().empty());
    c.angkatan(c.first).start = c.angkatan(c.first).end = QDate();
    CHECK(c.codes() == Codes{ViolationCode::nearRetirement});
    c.input.people[0].leavesOn = QDate(2028, 12, 31);
    CHECK(c.codes().empty());
}

TEST_CASE("somebody outside the target is found", "[plan]")
{
    Case kind;
    kind.offering(kind.first).kinds = {u"PENGAWAS"_s};
    CHECK(kind.codes() == Codes{ViolationCode::outsideKind});
    Case affairs;
    affairs.offering(affairs.first).affairs = {u"kesehatan"_s};
    CHECK(affairs.codes() == Codes{ViolationCode::outsideAffairs});
    Case grade;
    grade.offering(grade.first).grades = {{StaffKind::pns, 10, 12}};
    CHECK(grade.codes() == Codes{ViolationCode::outsideGrade});
    grade.offering(grade.first).grades = {{StaffKind::pns, 1, 8}};
    CHECK(grade.codes() == Codes{ViolationCode::outsideGrade});
    grade.offering(grade.first).grades = {{StaffKind::pppk, 9, 9}};
    CHECK(grade.codes() == Codes{ViolationCode::outsideGrade});
    grade.offering(grade.first).grades = {{StaffKind::pppk, 9, 9}, {StaffKind::pns, 9, 9}};
    CHECK(grade.codes().empty());
}

TEST_CASE("a missing prerequisite and a course already held are found", "[plan]")
{
    Case c;
    c.offering(c.first).prerequisites = {7, 8};
    for (auto& person : c.input.people) person.completed = {7};
    CHECK(c.codes() == Codes{ViolationCode::prerequisite});
    for (auto& person : c.input.people) person.completed = {8, 7};
    CHECK(c.codes().empty());
    c.input.people[0].completed.push_back(c.offering(c.first).id);
    CHECK(c.codes() == Codes{ViolationCode::alreadyHolds});
}

TEST_CASE("somebody whose level reaches the end of every step is found, one who isn't rated is not", "[plan]")
{
    Case c;
    c.input.people[0].needs = {need(0, 2, 2)};
    c.plan.seats[0].levelsClosed = 0;
    c.plan.seats[0].value = 0;
    CHECK(c.codes().count(ViolationCode::alreadyHolds) == 1);
    c.input.people[0].needs[0].state = LevelState::expired;
    CHECK(c.codes().count(ViolationCode::alreadyHolds) == 0);
    c.input.people[0].needs = {need(0, 2, 2), need(1, 0, 1)};
    c.offering(c.first).steps.push_back({1, 0, 1});
    CHECK(c.codes().count(ViolationCode::alreadyHolds) == 0);
}

TEST_CASE("a seat for the yearly hours in a competency the post does not ask for is found", "[plan]")
{
    Case c;
    c.plan.seats[0].reason = SeatReason::hourFloor;
    CHECK(c.codes().empty());
    c.input.people[0].needs = {need(3, 1, 2)};
    CHECK(c.codes().count(ViolationCode::notOfUse) == 1);
    c.plan.seats[0].reason = SeatReason::bestValue;  // whatever the plan calls it
    c.plan.seats[0].levelsClosed = 0;
    CHECK(c.codes().count(ViolationCode::notOfUse) == 1);
    c.plan.seats[0].reason = SeatReason::locked;  // the user's own wish
    CHECK(c.codes().count(ViolationCode::notOfUse) == 0);
    c.plan.seats[0].reason = SeatReason::hourFloor;
    c.offering(c.first).steps.clear();
    CHECK(c.codes().count(ViolationCode::notOfUse) == 0);
}

TEST_CASE("a seat that only fills up hours or a class, for somebody below where the class begins, is found", "[plan]")
{
    for (const auto reason : {SeatReason::hourFloor, SeatReason::fillsMinimum}) {
        Case c;
        c.plan.seats[0].reason = reason;
        c.offering(c.first).steps = {{0, 2, 3}};
        const auto found = [&](PlanNeed held) {
            c.input.people[0].needs = {held};
            return c.codes().count(ViolationCode::belowStart) == 1;
        };
        CHECK(found(need(0, 1, 1)));
        CHECK_FALSE(found(need(0, 2, 2)));
        CHECK(found({0, LevelState::none, 0, 2, 1000}));
        c.offering(c.first).steps = {{0, 1, 3}};
        CHECK_FALSE(found({0, LevelState::expired, 0, 2, 1000}));
        CHECK(found(need(0, 0, 0)));
    }
}

TEST_CASE("a seat that fills a class and closes a gap after an earlier class is not found", "[plan]")
{
    Case c;
    c.input.people[0].needs = {need(0, 1, 3)};
    c.seat(0, addClass(c.input, {{0, 2, 3}}, 3), 1);
    c.plan.seats.back().reason = SeatReason::fillsMinimum;
    CHECK(c.codes().empty());
}

TEST_CASE("a higher step that may fall before the lower one is found, unless the lower one is held", "[plan]")
{
    Case c;
    c.input.people[2].needs = {{0, LevelState::none, 0, 2, 1000}};
    const auto lower = addClass(c.input, {{0, 0, 1}}, 8), higher = addClass(c.input, {{0, 1, 2}}, 4);
    c.seat(2, lower, 0);
    c.seat(2, higher, 0);
    CHECK(c.codes() == Codes{ViolationCode::stepOrder});
    c.angkatan(lower).start = c.angkatan(lower).end = QDate();
    CHECK(c.codes() == Codes{ViolationCode::stepOrder});
    c.angkatan(lower).start = c.angkatan(lower).end = QDate(2027, 1, 18);
    CHECK(c.codes().empty());
    c.angkatan(higher).start = c.angkatan(higher).end = QDate();
    CHECK(c.codes().empty());
    Case held;  // the lower step's class is for another competency of the person
    held.input.people[2].needs = {need(0, 1, 2), need(1, 0, 1)};
    held.seat(2, addClass(held.input, {{0, 0, 1}, {1, 0, 1}}, 8), 1);
    held.seat(2, addClass(held.input, {{0, 1, 2}}, 4), 1);
    CHECK(held.codes().empty());
}

TEST_CASE("a class whose cost nobody knows any more is said, and its figures are left as they were", "[plan]")
{
    Case c;
    c.offering(c.first).isCostKnown = false;
    c.offering(c.first).costRupiah = 0;
    c.angkatan(c.first).mayBeChosen = false;  // of no concern to a plan that has it
    CHECK(c.codes() == Codes{ViolationCode::unknownCost});
}

TEST_CASE("a class without end is checked like any other", "[plan]")
{
    Case c;
    c.angkatan(c.first).end = QDate(9999, 6, 4);
    c.seat(0, addClass(c.input, {{1, 0, 1}}, 30), 0);
    CHECK(c.codes().count(ViolationCode::weekClash) == 1);
    c.angkatan(c.first).end = QDate(2026, 1, 1);  // before its start: the week it starts in
    CHECK(c.codes().count(ViolationCode::weekClash) == 0);
}

TEST_CASE("two classes over one competency step, or of one offering, are found", "[plan]")
{
    Case c;
    const auto again = addClass(c.input, {{0, 1, 2}}, 3);
    c.seat(0, again, 0);
    CHECK(c.codes().count(ViolationCode::sameStep) == 1);
    Case wide;
    const auto over = addClass(wide.input, {{0, 0, 3}}, 3);
    wide.seat(0, over, 0);
    CHECK(wide.codes().count(ViolationCode::sameStep) == 1);
    Case next;
    next.input.people[0].needs = {need(0, 1, 3)};
    next.seat(0, addClass(next.input, {{0, 2, 3}}, 3), 1);
    CHECK(next.codes().empty());
    Case twice;
    twice.offering(twice.first).steps.clear();
    twice.plan = {};
    twice.input.angkatan.push_back(twice.angkatan(twice.first));
    twice.input.angkatan.back().start = twice.input.angkatan.back().end = QDate();
    twice.seat(0, twice.first, 0);
    twice.seat(0, 1, 0);
    CHECK(twice.codes() == Codes{ViolationCode::sameOffering});
}

TEST_CASE("two classes of one person in one week are found", "[plan]")
{
    Case c;
    const auto same = addClass(c.input, {{1, 0, 1}}, 0);
    c.offering(same).steps.clear();
    c.seat(0, same, 0);
    CHECK(c.codes() == Codes{ViolationCode::weekClash});
    c.angkatan(same).start = c.angkatan(same).end = QDate(2027, 1, 10);  // the Sunday
    CHECK(c.codes() == Codes{ViolationCode::weekClash});
    c.angkatan(same).start = QDate(2026, 12, 20);
    CHECK(c.codes() == Codes{ViolationCode::weekClash});
    c.angkatan(same).start = c.angkatan(same).end = QDate(2027, 1, 11);
    CHECK(c.codes().empty());
    c.angkatan(same).start = c.angkatan(same).end = QDate();
    CHECK(c.codes().empty());
}

TEST_CASE("more hours than the ceiling are found, with those already done", "[plan]")
{
    Case c;
    c.input.options.hourCeilingJp = 24;
    CHECK(c.codes().empty());
    c.input.people[0].hoursJp = 1;
    CHECK(c.codes() == Codes{ViolationCode::hourCeiling});
    c.input.options.hourCeilingJp.reset();
    CHECK(c.codes().empty());
    c.input.people[0].hourCeilingJp = 24;
    CHECK(c.codes() == Codes{ViolationCode::hourCeiling});
}

TEST_CASE("too many and too few people in a class are found", "[plan]")
{
    Case c;
    c.angkatan(c.first).seats = 1;
    CHECK(c.codes() == Codes{ViolationCode::tooManySeats});
    c.angkatan(c.first).seats = 2;
    c.angkatan(c.first).minimum = 2;
    CHECK(c.codes().empty());
    c.angkatan(c.first).minimum = 3;
    CHECK(c.codes() == Codes{ViolationCode::belowMinimum});
}

TEST_CASE("a plan over its budget is found, fixed costs included", "[plan]")
{
    Case c;
    c.input.options.budgetRupiah = 2'000'000;
    CHECK(c.codes().empty());
    c.input.options.budgetRupiah = 1'999'999;
    CHECK(c.codes() == Codes{ViolationCode::overBudget});
    c.input.options.budgetRupiah = 2'500'000;
    c.angkatan(c.first).fixedCostRupiah = 500'001;
    c.plan.totals.costRupiah += 500'001;
    CHECK(c.codes() == Codes{ViolationCode::overBudget});
}

TEST_CASE("seats and fixed costs that no budget line may pay for are found", "[plan]")
{
    Case c;  // two seats of a million in unit 0
    const auto withLines = [&](std::vector<PlanFund> funds) {
        c.input.options.funds = std::move(funds);
        return c.codes();
    };
    CHECK(withLines({fundLine(2'000'000)}).empty());
    CHECK(withLines({fundLine(2'000'000, 0, 1)}).empty());
    CHECK(withLines({fundLine(500'000), fundLine(1'500'000, 0, 1)}).empty());
    CHECK(withLines({fundLine(500'000), fundLine(400'000, 0, 1), fundLine(1'100'000, 0, 3)}).empty());
    CHECK(withLines({fundLine(499'999), fundLine(1'500'000, 0, 1)}) == Codes{ViolationCode::overLines});
    CHECK(withLines({fundLine(1'999'999), fundLine(9'000'000, 1, 2)}) == Codes{ViolationCode::overLines});
    CHECK(withLines({fundLine(1'999'999), fundLine(9'000'000, 0, 0)}) == Codes{ViolationCode::overLines});
    c.input.people[1].unit = 1;
    CHECK(withLines({fundLine(1'000'000, 1, 2), fundLine(1'000'000, 0, 3)}).empty());
    CHECK(withLines({fundLine(2'000'000, 0, 1)}) == Codes{ViolationCode::overLines});
    c.angkatan(c.first).fixedCostRupiah = 300'000;
    c.plan.totals.costRupiah += 300'000;
    CHECK(withLines({fundLine(300'000), fundLine(2'000'000, 0, 3)}).empty());
    CHECK(withLines({fundLine(299'999), fundLine(3'000'000, 0, 3)}) == Codes{ViolationCode::overLines});
}

TEST_CASE("a unit whose seats cost more than its share of the budget is found", "[plan]")
{
    Case c;  // two seats of a million in unit 0
    c.input.options.budgetRupiah = 10'000'000;
    c.input.options.unitSharePercent = 20;
    CHECK(c.codes().empty());
    c.input.options.unitSharePercent = 19;
    CHECK(c.codes() == Codes{ViolationCode::unitShare});
    c.input.people[1].unit = 1;
    CHECK(c.codes().empty());
    c.angkatan(c.first).fixedCostRupiah = 5'000'000;
    c.plan.totals.costRupiah += 5'000'000;
    CHECK(c.codes().empty());
}

TEST_CASE("seats that groups lack to their floors are counted", "[plan]")
{
    Case c;  // people 0 and 1 have a seat
    c.input.groups = {{u"sex"_s, u"a"_s, {0, 2, 4}, 3}, {u"sex"_s, u"b"_s, {1, 3}, 1}, {u"unit"_s, u"c"_s, {5, 6}, 2}};
    CHECK(c.codes() == Codes{ViolationCode::wrongFigures});
    c.plan.totals.lackingSeats = 4;
    CHECK(c.codes().empty());
    c.plan.totals.lackingSeats = 3;
    CHECK(c.codes() == Codes{ViolationCode::wrongFigures});
}

TEST_CASE("too many of one unit away in one week are found, and one may always go", "[plan]")
{
    Case c;
    c.input.options.unitAbsencePercent = 19;
    CHECK(c.codes() == Codes{ViolationCode::unitAbsence});
    c.input.people[0].unit = 1;
    CHECK(c.codes().empty());
    Case twoClasses;
    twoClasses.seat(2, addClass(twoClasses.input, {{0, 1, 2}}, 0), 1);
    CHECK(twoClasses.codes() == Codes{ViolationCode::unitAbsence});
    Case headcount;
    headcount.input.people[9].active = false;
    CHECK(headcount.codes() == Codes{ViolationCode::unitAbsence});
}

TEST_CASE("a locked seat that is missing is found unless the plan says why", "[plan]")
{
    for (const auto kind : {LockKind::keep, LockKind::contracted}) {
        Case c;
        c.input.locks = {{5, c.first, kind}};
        CHECK(c.codes() == Codes{ViolationCode::lockMissing});
        c.plan.refusedLocks = {{0, NeedReason::seatsFull}};
        CHECK(c.codes().empty());
        c.plan.refusedLocks.clear();
        c.input.locks = {{1, c.first, kind}};
        CHECK(c.codes().empty());
    }
}

TEST_CASE("levels, values and totals that are not what the seats give are found", "[plan]")
{
    Case levels;
    levels.plan.seats[0].levelsClosed = 2;
    CHECK(levels.codes() == Codes{ViolationCode::wrongFigures});
    CHECK(checkPlan(levels.input, levels.plan).front().detail.contains(u"2 level"_s));
    CHECK(isOutdated(ViolationCode::wrongFigures));
    CHECK_FALSE(isOutdated(ViolationCode::overBudget));
    Case value;
    value.plan.seats[0].value += 1;
    CHECK(value.codes() == Codes{ViolationCode::wrongFigures});
    CHECK(checkPlan(value.input, value.plan).front().detail.contains(u"bobot"_s));  // not: "1 level, now 1 level"
    Case cost;
    cost.plan.seats[0].costRupiah += 1;
    CHECK(cost.codes() == Codes{ViolationCode::wrongFigures});
    Case total;
    total.plan.totals.gapLevelsClosed += 1;
    CHECK(total.codes() == Codes{ViolationCode::wrongFigures});
    const auto changed = checkPlan(total.input, total.plan);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].detail == u"Data berubah sejak rencana disusun: level kesenjangan yang ditutup tercatat %1, menurut data sekarang %2. Susun ulang rencana agar angkanya sama."_s
                                   .arg(total.plan.totals.gapLevelsClosed).arg(total.plan.totals.gapLevelsClosed - 1));
    Case beyond;  // nothing is closed beyond the requirement or below the person's own level
    beyond.offering(beyond.first).steps = {{0, 0, 5}};
    CHECK(beyond.codes().empty());
    Case tooLow;
    tooLow.input.people[0].needs = {need(0, 0, 2)};
    CHECK(tooLow.codes() == Codes{ViolationCode::wrongFigures});
    Case notAssessed;
    notAssessed.input.people[0].needs[0].state = LevelState::none;
    CHECK(notAssessed.codes() == Codes{ViolationCode::wrongFigures});
    Case tooEarly;
    tooEarly.input.people[0].needs = {need(0, 0, 2)};
    tooEarly.plan.seats[0].levelsClosed = 1;
    tooEarly.seat(0, addClass(tooEarly.input, {{0, 0, 1}}, 5), 1);
    CHECK(tooEarly.codes() == Codes{ViolationCode::stepOrder, ViolationCode::wrongFigures});
    tooEarly.angkatan(1).start = tooEarly.angkatan(1).end = QDate();
    CHECK(tooEarly.codes() == Codes{ViolationCode::stepOrder, ViolationCode::wrongFigures});
    tooEarly.angkatan(0).start = tooEarly.angkatan(0).end = QDate();
    CHECK(tooEarly.codes().empty());
    Case floor;
    floor.input.options.hourFloorJp = 20;
    CHECK(floor.codes() == Codes{ViolationCode::wrongFigures});
    floor.plan.totals.peopleBelowFloor = 8;
    floor.plan.totals.hoursShortJp = 160;
    CHECK(floor.codes().empty());
    Case priority;
    priority.input.priorities = {{2000, {0}, {0}}};
    CHECK(priority.codes() == Codes{ViolationCode::wrongFigures});
}
