// SPDX-License-Identifier: Apache-2.0
// Locks that survive a recomputation, and what a screen is told about a plan.
#include "core/plan/plan_view.h"

#include "core/plan/plan_comparison.h"
#include "core/plan/plan_questions.h"
#include "core/plan/value.h"
#include "core/reference/reference_editor.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <set>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);

/// Ten pelaksana of one unit rated 0 in M.1 (standard 1); two classes without days that lift M.1 from 0 to 1.
struct Region {
    test::RegionFile file;
    Uid unit, offering, first, second;
    std::vector<Uid> people;

    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            unit = test::addUnit(c, u"1"_s, u"Dinas"_s);
            for (int i = 0; i < 10; ++i) {
                people.push_back(test::addPerson(c, u"1987021420100120%1"_s.arg(i + 10), u"P%1"_s.arg(i), unit, {{field::birthDate, Value(QDate(1987, 2, 14))}}));
                test::addAssessment(c, people.back(), QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            }
            offering = test::addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1);
            first = test::addAngkatan(c, offering, 5, 1);
            second = test::addAngkatan(c, offering, 5, 1);
        });
    }
    PlanStore store() { return PlanStore(file.log()); }
    Uid make(qint64 budget) { return require(store().make({2027, budget, kDay, std::nullopt, {}})).record.heading.uid; }
    PlanRequest requestOf(const Uid& plan) { return require(store().load(plan)).request; }
    [[nodiscard]] std::vector<Uid> peopleIn(const Uid& plan, const Uid& angkatan)
    {
        std::vector<Uid> found;
        for (const auto& seat : require(store().load(plan)).seats)
            if (seat.angkatan == angkatan) found.push_back(seat.person);
        return found;
    }
    bool sits(const Uid& plan, const Uid& person, const Uid& angkatan)
    {
        const auto in = peopleIn(plan, angkatan);
        return std::find(in.begin(), in.end(), person) != in.end();
    }
};

}  // namespace

TEST_CASE("a priority weighs for its units and those below them, and nowhere where its unit is gone", "[plan]")
{
    test::RegionFile file;
    Uid dinas, below, other, priority;
    const Uid elsewhere = Uid::v7(77);
    test::change(file, [&](ChangeSet& c) {
        dinas = test::addUnit(c, u"1"_s, u"Dinas"_s);
        below = test::addUnit(c, u"1.1"_s, u"Puskesmas"_s, dinas);
        other = test::addUnit(c, u"2"_s, u"Badan"_s);
        priority = test::add(c, entity::priority, {{field::priorityName, Value(u"RPJMD"_s)}, {field::priorityWeight, Value(2.0)}},
                             {{{field::priorityShare, test::competency(u"M.1"_s)}, Value(1.5)}, {{field::priorityUnit, dinas}, Value(1)}});
    });
    const auto weight = [&](const Uid& unit) {
        const auto facts = require(planFacts(file.session(), {2027, 1, kDay, std::nullopt, {}}));
        return priorityOf(facts.input.priorities, *facts.dictionary.indexOfCode(u"M.1"_s), *facts.units.indexOf(unit));
    };
    CHECK(weight(dinas) == 3000);
    CHECK(weight(below) == 3000);
    CHECK(weight(other) == 1000);
    test::change(file, [&](ChangeSet& c) { c.setElement(entity::priority, priority, field::priorityUnit, dinas, Value()), c.setElement(entity::priority, priority, field::priorityUnit, elsewhere, Value(1)); });
    CHECK(weight(dinas) == 1000);
    CHECK(weight(other) == 1000);
    test::change(file, [&](ChangeSet& c) { c.setElement(entity::priority, priority, field::priorityUnit, elsewhere, Value()); });
    CHECK(weight(other) == 3000);
}

TEST_CASE("who was never trained weighs as the office says", "[plan]")
{
    Region r;
    test::change(r.file, [&](ChangeSet& c) { test::addCourse(c, r.people[0], 9, u"Seminar"_s, 4, {}, {}); });
    for (const auto& entry : require(ReferenceStore(r.file.session()).entries(u"settings"_s)))
        if (entry.code == "first_time_percent"_L1) require(ReferenceEditor(r.file.log()).setCell(entry.uid, u"value"_s, u"150"_s));
    const auto facts = require(planFacts(r.file.session(), {2027, 1, kDay, std::nullopt, {}}));
    for (std::size_t p = 0; p < facts.people.size(); ++p) CHECK(facts.input.people[p].factor == (facts.people[p].uid == r.people[0] ? 1000 : 1500));
    const auto made = require(r.store().load(r.make(1'000'000)));  // one seat
    REQUIRE(made.seats.size() == 1);
    CHECK(made.seats.front().person != r.people[0]);
    CHECK(made.heading.totals.value == 1500);
    CHECK(require(r.store().check(made.heading.uid)).empty());
}

TEST_CASE("a kept seat and a forbidden one survive a recomputation", "[plan]")
{
    Region r;
    const Uid plan = r.make(3'000'000);
    const Uid outsider = *std::find_if(r.people.begin(), r.people.end(), [&](const Uid& p) { return !r.sits(plan, p, r.first) && !r.sits(plan, p, r.second); });
    const auto seated = require(r.store().load(plan)).seats.front();
    require(r.store().lock(plan, {{outsider, r.second, LockKind::keep}, {seated.person, r.first, LockKind::forbid}, {seated.person, r.second, LockKind::forbid}}));
    CHECK(r.requestOf(plan).locks.size() == 3);
    const auto again = require(r.store().remake(plan, r.requestOf(plan)));
    CHECK(r.sits(plan, outsider, r.second));
    CHECK_FALSE(r.sits(plan, seated.person, r.first));
    CHECK_FALSE(r.sits(plan, seated.person, r.second));
    CHECK(require(r.store().load(plan)).request == again.record.request);
    CHECK(require(r.store().check(plan)).empty());
    CHECK(require(r.store().list()).size() == 1);
}

TEST_CASE("a forbidden class stays empty until it is unlocked", "[plan]")
{
    Region r;
    const Uid plan = r.make(100'000'000);
    REQUIRE(r.peopleIn(plan, r.first).size() == 5);
    require(r.store().lock(plan, {{r.people[0], r.first, LockKind::keep}}));
    require(r.store().lock(plan, {{{}, r.first, LockKind::forbid}}));
    CHECK(r.requestOf(plan).locks.size() == 1);  // the class replaces what was said of its seats
    CHECK(require(r.store().check(plan)).front().code == ViolationCode::forbidden);
    require(r.store().remake(plan, r.requestOf(plan)));
    CHECK(r.peopleIn(plan, r.first).empty());
    CHECK(require(r.store().check(plan)).empty());
    require(r.store().lock(plan, {{r.people[3], r.first, LockKind::forbid}}));
    CHECK(r.requestOf(plan).locks.size() == 2);
    require(r.store().unlock(plan, r.first));
    require(r.store().remake(plan, r.requestOf(plan)));
    CHECK(r.peopleIn(plan, r.first).size() == 5);
}

TEST_CASE("a lock that can't be kept is remembered with its reason and is no violation", "[plan]")
{
    Region r;
    const Uid plan = r.make(3'000'000);
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::person, r.people[9], field::legalPositionId, Value(u"99"_s)); });
    require(r.store().lock(plan, {{r.people[9], r.first, LockKind::keep}, {Uid::v7(1), r.first, LockKind::keep}}));
    require(r.store().remake(plan, r.requestOf(plan)));
    CHECK(r.requestOf(plan).locks.at(0).refused == NeedReason::notActive);
    CHECK(require(r.store().check(plan)).empty());
    const auto locks = require(planView(r.file.log(), plan)).locks;
    REQUIRE(locks.size() == 2);
    CHECK_FALSE(locks[0].isKept);
    CHECK(locks[0].name == u"P9"_s);
    CHECK(locks[0].offering == u"Pelatihan Integritas, angkatan 1"_s);
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::person, r.people[9], field::legalPositionId, Value(u"01"_s)); });
    require(r.store().remake(plan, r.requestOf(plan)));
    CHECK(r.requestOf(plan).locks.at(0).refused == NeedReason::none);
    CHECK(r.sits(plan, r.people[9], r.first));
}

TEST_CASE("recomputing takes another budget, keeps name and state, and is one change set", "[plan]")
{
    Region r;
    const Uid plan = r.make(3'000'000);
    require(r.store().rename(plan, u"Induk"_s));
    require(r.store().setState(plan, PlanState::proposed));
    const qint64 sets = r.file.count("select count(*) from change_set");
    PlanRequest request = r.requestOf(plan);
    request.budgetRupiah = 6'000'000;
    require(r.store().remake(plan, request));
    CHECK(r.file.count("select count(*) from change_set") == sets + 1);
    const auto heading = require(r.store().load(plan)).heading;
    CHECK(heading.seats == 6);
    CHECK(heading.budgetRupiah == 6'000'000);
    CHECK(heading.name == u"Induk"_s);
    CHECK(heading.state == PlanState::proposed);
    require(r.store().setState(plan, PlanState::decreed));
    CHECK(r.store().remake(plan, request).error().code == ErrorCode::conflict);
    CHECK(r.store().lock(plan, {{r.people[0], r.first, LockKind::keep}}).error().code == ErrorCode::conflict);
}

TEST_CASE("a cancelled computation saves nothing", "[plan]")
{
    Region r;
    Progress progress;
    progress.cancel();
    CHECK(r.store().make({2027, 3'000'000, kDay, std::nullopt, {}}, &progress).error().code == ErrorCode::cancelled);
    CHECK(require(r.store().list()).empty());
    const Uid plan = r.make(3'000'000);
    CHECK(planView(r.file.log(), plan, &progress).error().code == ErrorCode::cancelled);
}

TEST_CASE("what a plan leaves open is told with the reason it was made with", "[plan]")
{
    Region r;
    const auto made = require(r.store().make({2027, 3'000'000, kDay, std::nullopt, {}}));
    const auto view = require(planView(r.file.log(), made.record.heading.uid));
    REQUIRE(view.open.size() == made.plan.unmet.size());
    std::multiset<std::pair<Uid, int>> shown, wanted;
    for (const auto& need : view.open) shown.insert({need.person, static_cast<int>(need.reason)});
    for (const auto& need : made.plan.unmet) wanted.insert({made.facts.people[need.person].uid, static_cast<int>(need.reason)});
    CHECK(shown == wanted);
    const auto open = std::find_if(view.open.begin(), view.open.end(), [](const auto& need) { return need.code == "M.1"_L1; });
    REQUIRE(open != view.open.end());
    CHECK(open->levelsLeft == 1);
    CHECK(open->unit == u"Dinas"_s);
    CHECK(open->reason == NeedReason::overBudget);
    CHECK(needReasonText(open->reason) == u"pagu tidak cukup"_s);
    CHECK(open->nearest.startsWith(u"Pelatihan"_s));
}

TEST_CASE("classes and units of a plan add up to its totals", "[plan]")
{
    Region r;
    const auto view = require(planView(r.file.log(), r.make(7'000'000)));
    qint64 cost = 0;
    int levels = 0, seats = 0;
    PlanValue value = 0;
    for (const auto& planned : view.listing.classes) {
        cost += planned.costRupiah();
        levels += planned.levelsClosed();
        value += planned.value();
        seats += static_cast<int>(planned.seats.size());
        CHECK(planned.places == 5);
        CHECK((planned.angkatan == r.first || planned.angkatan == r.second));
    }
    const auto& totals = view.record.heading.totals;
    CHECK(cost == totals.costRupiah);
    CHECK(levels == totals.gapLevelsClosed);
    CHECK(value == totals.value);
    CHECK(seats == 7);
    REQUIRE(view.units.size() == 1);
    const auto& unit = view.units.front();
    CHECK(unit.people == 10);
    CHECK(unit.served == totals.peopleServed);
    CHECK(unit.levelsClosed == levels);
    CHECK(unit.costRupiah == cost);
    CHECK(unit.forecast.pns > 0);
    CHECK(unit.forecast.atFloorWithout <= unit.forecast.atFloor);
    CHECK(unit.forecast.pns - unit.forecast.atFloor == totals.peopleBelowFloor);  // counted by the optimiser on its own
    CHECK(view.violations.empty());
    CHECK(view.listing.levelsLeft == unit.levelsLeft);
}

TEST_CASE("the calendar of a plan says who of a unit is away in which week, and how many may be", "[plan]")
{
    Region r;
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::angkatan, r.first, field::angkatanStart, Value(QDate(2027, 3, 3))), c.set(entity::angkatan, r.first, field::angkatanEnd, Value(QDate(2027, 3, 5))); });
    const auto view = require(planView(r.file.log(), r.make(7'000'000)));
    const PlanCalendar& calendar = view.calendar;
    CHECK(calendar.mondays == std::vector<QDate>{QDate(2027, 3, 1)});
    REQUIRE(calendar.rows.size() == 1);
    CHECK(calendar.rows[0].name == u"Dinas"_s);
    CHECK(calendar.rows[0].mayLeave == 2);
    CHECK(calendar.rows[0].weeks[0].size() == 2);
    CHECK(calendar.undated == 1);
    CHECK(calendar.rows[0].weeks[0][0].name < calendar.rows[0].weeks[0][1].name);
    CHECK(calendar.rows[0].weeks[0][0].training == u"Pelatihan Integritas angkatan 1"_s);
}

TEST_CASE("two plans are compared figure by figure and seat by seat, and the memo says it", "[plan]")
{
    Region r;
    const Uid large = r.make(7'000'000), small = r.make(4'000'000);
    const auto comparison = require(planComparison(r.file.log(), large, small));
    CHECK(comparison.both == 4);
    CHECK(comparison.seats.size() == 3);
    for (const auto& seat : comparison.seats) CHECK(seat.isInFirst);
    const auto figures = comparedFigures(comparison);
    const auto cost = std::find_if(figures.begin(), figures.end(), [](const auto& figure) { return figure.name == u"Biaya"_s; });
    REQUIRE(cost != figures.end());
    CHECK(cost->first == u"Rp 7.000.000"_s);
    CHECK(cost->difference == u"−Rp 3.000.000"_s);
    const QString memo = comparisonMemo(comparison);
    CHECK(memo.contains(u"- Kursi yang sama di keduanya: 4"_s));
    CHECK(memo.contains(u"(3):\n- "_s + comparison.seats[0].seat.name));
    CHECK(comparisonMemo(require(planComparison(r.file.log(), small, small))).contains(u"Kursi yang sama di keduanya: 4"_s));
    CHECK(require(planComparison(r.file.log(), small, small)).seats.empty());
    CHECK(planComparison(r.file.log(), small, Uid::v7(9)).error().code == ErrorCode::notFound);
}

TEST_CASE("a curve tells its points as they come", "[plan]")
{
    Region r;
    const auto record = require(r.store().load(r.make(3'000'000)));
    std::vector<std::size_t> sizes;
    std::vector<CurvePoint> last;
    const auto points = require(budgetCurve(r.file.session(), record, nullptr, [&](const auto& seen) {
        sizes.push_back(seen.size());
        last = seen;
    }));
    CHECK(sizes == std::vector<std::size_t>{1, 2, 3, 4, 5, 6, 7});
    REQUIRE(points.size() == 7);
    CHECK(last.back().value == points.back().value);
    CHECK(last[3].perTenMillion == points[3].perTenMillion);
}
