// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_store.h"

#include "core/history/change_details.h"
#include "core/history/undo.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
constexpr qint64 kPlenty = 1'000'000'000;

QString nipOf(int i) { return u"1987021420100120%1"_s.arg(i + 10); }

/// Ten pelaksana (standard M.1 = 1 …) rated 0 in M.1; one offering that lifts M.1 from 0 to 1, one class.
struct Region {
    test::RegionFile file;
    Uid unit, offering, angkatan;
    std::vector<Uid> people;

    explicit Region(Fields offeringMore = {}, QDate start = QDate(2027, 3, 1))
    {
        test::change(file, [&](ChangeSet& c) {
            unit = test::addUnit(c, u"1"_s, u"Dinas"_s);
            for (int i = 0; i < 10; ++i) {
                people.push_back(test::addPerson(c, nipOf(i), u"P%1"_s.arg(i), unit, {{field::birthDate, Value(QDate(1987, 2, 14))}}));
                test::addAssessment(c, people.back(), QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            }
            offering = test::addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1, std::move(offeringMore));
            angkatan = test::addAngkatan(c, offering, 30, 1, start, start.isValid() ? start.addDays(3) : QDate());
        });
    }
    PlanStore store() { return PlanStore(file.log()); }
    MadePlan make(qint64 budget = kPlenty, int year = 2027) { return require(store().make({year, budget, kDay, std::nullopt, {}})); }
    QStringList violations(const Uid& plan)
    {
        QStringList codes;
        for (const auto& v : require(store().check(plan))) codes << violationName(v.code);
        codes.removeDuplicates();
        return codes;
    }
};

}  // namespace

TEST_CASE("a plan is made from the file, saved as one edit and read back", "[plan]")
{
    Region r({}, QDate());
    const qint64 edits = r.file.count("select count(*) from edit");
    const auto made = r.make(7'500'000);
    CHECK(r.file.count("select count(*) from edit") == edits + 1);
    CHECK(made.record.heading.seats == 7);
    CHECK(made.record.heading.totals.costRupiah == 7'000'000);
    CHECK(made.record.heading.totals.gapLevelsClosed == 7);
    CHECK(made.record.heading.name == u"Rencana 2027"_s);
    const auto loaded = require(r.store().load(made.record.heading.uid));
    CHECK(loaded.seats == made.record.seats);
    CHECK(loaded.request == made.record.request);
    CHECK(loaded.heading.totals == made.plan.totals);
    CHECK(r.violations(made.record.heading.uid).isEmpty());
    CHECK(r.make().record.heading.name == u"Rencana 2027 (2)"_s);
    CHECK(require(r.store().list()).size() == 2);
}

TEST_CASE("the file decides who may take a seat", "[plan]")
{
    Region r({}, QDate());
    test::change(r.file, [&](ChangeSet& c) {
        c.set(entity::person, r.people[0], field::legalPositionId, Value(u"03"_s));               // tugas belajar
        c.set(entity::person, r.people[1], field::legalPositionId, Value(u"99"_s));               // retired
        c.set(entity::person, r.people[2], field::birthDate, Value(QDate(1969, 5, 1)));           // BUP 58 in 2027
        test::addCourse(c, r.people[3], 5, u"pelatihan  INTEGRITAS"_s, 8, QDate(2025, 1, 1), QDate(2025, 1, 1));  // has it
        test::addAssessment(c, r.people[4], QDate(2026, 9, 1), u"Rekan"_s, {{u"M.1"_s, 5}});      // no gap
    });
    const auto made = r.make();
    QStringList seated;
    for (const auto& seat : made.plan.seats) seated << made.facts.people[seat.person].nip;
    for (int i = 0; i < 4; ++i) CHECK_FALSE(seated.contains(nipOf(i)));
    for (const auto& seat : made.plan.seats)
        if (made.facts.people[seat.person].nip == nipOf(4)) CHECK(seat.reason != SeatReason::bestValue);
    for (int i = 5; i < 10; ++i) CHECK(seated.contains(nipOf(i)));
}

TEST_CASE("target, class and budget come from the catalogue and the request", "[plan]")
{
    CHECK(Region({{field::offeringTarget, Value(u"PENGAWAS; ADMINISTRATOR"_s)}}).make().plan.seats.empty());
    CHECK(Region({{field::prerequisites, Value(u"P1"_s)}}).make().plan.seats.empty());
    CHECK(Region().make(kPlenty, 2028).plan.seats.empty());  // the class is in 2027
    Region dear({{field::fixedCost, Value(qint64{5'000'000})}}, QDate());
    CHECK(dear.make(5'999'999).plan.seats.empty());
    CHECK(dear.make(7'000'000).plan.totals.costRupiah == 7'000'000);
    Region dated;  // in one week a fifth of the ten may leave
    CHECK(dated.make().plan.seats.size() == 2);
}

TEST_CASE("the hour floor first is kept with the plan, and so is the proof of how many can reach it", "[plan]")
{
    Region r({}, QDate());
    PlanRequest request{2027, 7'500'000, kDay, std::nullopt, {}};
    request.hourFloorFirst = true;
    const auto made = require(r.store().make(request));
    CHECK(made.record.heading.mostAtFloor == 7);
    const auto loaded = require(r.store().load(made.record.heading.uid));
    CHECK(loaded.request == made.record.request);
    CHECK(loaded.proof == made.record.proof);
    CHECK(loaded.heading.mostAtFloor == 7);
    CHECK_FALSE(loaded.proof.floorLeaves.leaves.empty());
    CHECK(r.violations(made.record.heading.uid).isEmpty());
    request.fairBy = {u"sex"_s};
    const auto both = r.store().make(request);
    REQUIRE_FALSE(both);
    CHECK(both.error().code == ErrorCode::invalidInput);
}

TEST_CASE("who works in a kecamatan, or below it, belongs to it without a column that says so", "[plan]")
{
    Region r({}, QDate());
    PlanRequest request{2027, kPlenty, kDay, std::nullopt, {}};
    request.fairBy = {u"kecamatan"_s};
    request.fairPercent = 50;
    const auto none = require(r.store().make(request));
    CHECK(none.facts.input.groups.empty());
    CHECK(none.record.heading.valueWithoutFloors == none.plan.totals.value);  // no group is large enough: floors cost nothing
    test::change(r.file, [&](ChangeSet& c) {
        const Uid sukamaju = test::addUnit(c, u"2"_s, u"Kecamatan Sukamaju"_s), village = test::addUnit(c, u"3"_s, u"Kelurahan Sari"_s, sukamaju), school = test::addUnit(c, u"4"_s, u"SD 1"_s);
        c.set(entity::unit, sukamaju, field::unitKind, Value(u"kecamatan"_s));
        c.set(entity::unit, school, field::unitArea, Value(u"Kec. Sukamaju"_s));
        c.set(entity::person, r.people[0], field::personUnit, Value(sukamaju));
        c.set(entity::person, r.people[1], field::personUnit, Value(village));
        c.set(entity::person, r.people[2], field::personUnit, Value(school));
    });
    const auto groups = require(r.store().make(request)).facts.input.groups;
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].name == u"Sukamaju"_s);
    CHECK(groups[0].people.size() == 3);
}

TEST_CASE("floors of groups are made from the file and kept with the plan", "[plan]")
{
    Region r({}, QDate());
    test::change(r.file, [&](ChangeSet& c) {
        const Uid other = test::addUnit(c, u"2"_s, u"Badan"_s);
        for (int i = 7; i < 10; ++i) {
            c.set(entity::person, r.people[static_cast<std::size_t>(i)], field::personUnit, Value(other));
            c.set(entity::person, r.people[static_cast<std::size_t>(i)], field::sex, Value(u"F"_s));
        }
    });
    PlanRequest request{2027, 4'500'000, kDay, std::nullopt, {}};
    request.fairBy = {u"unit"_s, u"grade"_s};
    request.fairPercent = 67;
    const auto made = require(r.store().make(request));
    REQUIRE(made.facts.input.groups.size() == 2);
    CHECK(made.facts.input.groups[1].name == u"2 Badan"_s);
    CHECK(made.facts.input.groups[1].floorSeats == 2);
    CHECK(made.plan.totals.lackingSeats == 2);  // 4 of the first, 2 of the second, and money for 4
    CHECK(made.record.heading.valueWithoutFloors == made.plan.totals.value);
    const Uid plan = made.record.heading.uid;
    CHECK(require(r.store().load(plan)).request.fairBy == request.fairBy);
    CHECK(require(r.store().load(plan)).request.fairPercent == 67);
    CHECK(require(r.store().load(plan)).heading.totals.lackingSeats == 2);
    CHECK(r.violations(plan).isEmpty());
    struct Hasty final : PlanWatch {
        void stands(PlanValue, PlanValue) override { enough(); }
    } hasty;
    CHECK_FALSE(require(r.store().make(request, nullptr, &hasty)).record.heading.valueWithoutFloors);
    request.fairPercent = 0;
    CHECK(planRequestProblems(request).front().field == u"fair"_s);
}

TEST_CASE("the largest share of a unit is kept with the plan", "[plan]")
{
    Region r({}, QDate());
    PlanRequest request{2027, 7'500'000, kDay, std::nullopt, {}};
    request.unitSharePercent = 40;
    const auto made = require(r.store().make(request));
    CHECK(made.record.heading.seats == 3);
    CHECK(require(r.store().load(made.record.heading.uid)).request.unitSharePercent == 40);
    CHECK(r.violations(made.record.heading.uid).isEmpty());
    for (const int wrong : {0, 101}) {
        request.unitSharePercent = wrong;
        CHECK(planRequestProblems(request).front().field == u"unitShare"_s);
    }
}

TEST_CASE("a plan is checked against the file as it is now", "[plan]")
{
    Region r;
    const auto made = r.make();
    const Uid plan = made.record.heading.uid;
    REQUIRE(r.violations(plan).isEmpty());
    const auto seated = made.record.seats.front().person;
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::person, seated, field::legalPositionId, Value(u"99"_s)); });
    CHECK(r.violations(plan).contains(u"notActive"_s));
    test::change(r.file, [&](ChangeSet& c) {
        c.set(entity::person, seated, field::legalPositionId, Value(u"01"_s));
        c.set(entity::offering, r.offering, field::costPerPerson, Value(kPlenty));
    });
    CHECK(r.violations(plan) == QStringList{u"overBudget"_s, u"wrongFigures"_s});
    test::change(r.file, [&](ChangeSet& c) {
        c.set(entity::offering, r.offering, field::costPerPerson, Value(qint64{1'000'000}));
        c.set(entity::angkatan, r.angkatan, field::angkatanSeats, Value(1));
    });
    CHECK(r.violations(plan) == QStringList{u"tooManySeats"_s});
    test::change(r.file, [&](ChangeSet& c) { c.remove(entity::angkatan, r.angkatan); });
    CHECK(r.violations(plan) == QStringList{u"unknownSeat"_s});
}

TEST_CASE("a plan is found by its uid, the beginning of it, or its name", "[plan]")
{
    Region r;
    const auto first = r.make().record.heading, second = r.make().record.heading;
    CHECK(require(r.store().find(first.uid.hex())).uid == first.uid);
    CHECK(require(r.store().find(u"rencana 2027 (2)"_s)).uid == second.uid);
    CHECK(r.store().find(first.uid.hex().left(2)).error().code == ErrorCode::invalidInput);
    CHECK(r.store().find(u"tidak ada"_s).error().code == ErrorCode::notFound);
    CHECK(r.store().find({}).error().code == ErrorCode::notFound);
}

TEST_CASE("a decreed plan accepts no edits", "[plan]")
{
    Region r;
    const Uid plan = r.make().record.heading.uid;
    require(r.store().rename(plan, u"Rencana induk"_s));
    require(r.store().setState(plan, PlanState::decreed));
    CHECK(r.store().rename(plan, u"Lain"_s).error().code == ErrorCode::conflict);
    CHECK(r.store().setState(plan, PlanState::draft).error().code == ErrorCode::conflict);
    CHECK(r.store().remove(plan).error().code == ErrorCode::conflict);
    CHECK(require(r.store().list()).at(0).name == u"Rencana induk"_s);
}

TEST_CASE("a decree has a number and a day, fixes the plan, and is kept with it, and a closed plan is fixed, too", "[plan]")
{
    Region r({}, QDate());
    const Uid plan = r.make(7'000'000).record.heading.uid;
    const QDate today = r.file.log().clock().today();
    CHECK(r.store().close(plan).error().code == ErrorCode::conflict);
    for (const auto& [decree, says] : {std::pair{PlanDecree{u"  "_s, today}, u"Nomor"_s}, std::pair{PlanDecree{u"800/1"_s, {}}, u"Tanggal"_s}, std::pair{PlanDecree{u"800/1"_s, today.addDays(1)}, u"belum tiba"_s}}) {
        const auto refused = r.store().decree(plan, decree);
        CHECK(refused.error().code == ErrorCode::invalidInput);
        CHECK(refused.error().message.contains(says));
    }
    require(r.store().decree(plan, {u" 800.1.3/7/BKPSDM "_s, today}));
    const auto decreed = require(r.store().list()).at(0);
    CHECK(decreed.state == PlanState::decreed);
    CHECK(decreed.decree == PlanDecree{u"800.1.3/7/BKPSDM"_s, today});
    CHECK(decreed.totals.costRupiah == 7'000'000);
    CHECK(decreed.bound);
    CHECK(r.violations(plan).isEmpty());
    CHECK(r.store().decree(plan, {u"800/2"_s, today}).error().code == ErrorCode::conflict);
    require(r.store().close(plan));
    CHECK(require(r.store().list()).at(0).state == PlanState::closed);
    CHECK(r.store().rename(plan, u"Lain"_s).error().code == ErrorCode::conflict);
    CHECK(r.store().remake(plan, require(r.store().load(plan)).request).error().code == ErrorCode::conflict);
    const auto closing = require(listHistory(r.file.session(), 1)).at(0).record.uid;
    CHECK(require(undoChangeSet(r.file.log(), closing)).kept.front().reason == KeptReason::frozen);
}

TEST_CASE("a new version of a decreed plan may change, and its seats can be kept as contracted under a smaller budget", "[plan]")
{
    Region r({}, QDate());
    const Uid plan = r.make(8'000'000).record.heading.uid;
    require(r.store().decree(plan, {u"800/1"_s, QDate(2026, 11, 1)}));
    const auto second = require(r.store().newVersion(plan, false)), third = require(r.store().newVersion(second.uid, true));
    CHECK(second.name == u"Rencana 2027 (versi 2)"_s);
    CHECK(third.name == u"Rencana 2027 (versi 3)"_s);
    CHECK(second.state == PlanState::draft);
    CHECK(second.decree == PlanDecree{});
    CHECK(require(r.store().load(second.uid)).seats == require(r.store().load(plan)).seats);
    CHECK(require(r.store().load(second.uid)).request.locks.empty());
    CHECK(r.violations(second.uid).isEmpty());
    CHECK(r.violations(third.uid).isEmpty());
    auto request = require(r.store().load(third.uid)).request;
    CHECK(request.locks.size() == 8);
    request.budgetRupiah = 9'000'000;
    const auto more = require(r.store().remake(third.uid, request));
    CHECK(more.record.heading.seats == 9);
    for (const auto& seat : require(r.store().load(plan)).seats)
        CHECK(std::any_of(more.record.seats.begin(), more.record.seats.end(), [&](const auto& kept) { return kept.person == seat.person && kept.reason == SeatReason::locked; }));
    CHECK(require(r.store().load(plan)).heading.state == PlanState::decreed);
}

TEST_CASE("an undo or redo leaves a decreed plan alone and says so", "[plan]")
{
    Region r;
    const auto latest = [&] { return require(listHistory(r.file.session(), 1)).at(0).record.uid; };
    const auto refuses = [&](const Uid& changeSet) {
        const UndoReport report = require(undoChangeSet(r.file.log(), changeSet));
        REQUIRE(report.kept.size() == 1);
        CHECK(report.kept.front().reason == KeptReason::frozen);
        CHECK(report.receipt.uid.isNull());
        const auto heading = require(r.store().list()).at(0);
        return std::pair(heading.name, heading.state) == std::pair(u"Rencana 2027"_s, PlanState::decreed);
    };
    const Uid plan = r.make().record.heading.uid;
    const Uid made = latest();
    require(r.store().rename(plan, u"Rencana induk"_s));
    const Uid renamed = latest();
    require(undoChangeSet(r.file.log(), renamed));
    const Uid back = latest();
    require(r.store().setState(plan, PlanState::decreed));
    CHECK(refuses(latest()));  // the decree itself
    CHECK(refuses(back));      // a redo
    CHECK(require(undoChangeSet(r.file.log(), made)).kept.front().reason == KeptReason::frozen);
    CHECK(require(r.store().list()).size() == 1);
}

TEST_CASE("impossible years and budgets are refused, and making a plan can be undone", "[plan]")
{
    Region r;
    CHECK(r.store().make({20, kPlenty, kDay, std::nullopt, {}}).error().code == ErrorCode::invalidInput);
    CHECK(r.store().make({2027, -1, kDay, std::nullopt, {}}).error().code == ErrorCode::invalidInput);
    r.make();
    require(undoChangeSet(r.file.log(), require(listHistory(r.file.session(), 1)).at(0).record.uid));
    CHECK(require(r.store().list()).empty());
}

TEST_CASE("seats survive the blob, and a damaged blob has none", "[plan]")
{
    const std::vector<PlanRecordSeat> seats{{Uid::v7(1), Uid::v7(2), SeatReason::hourFloor, 3, 123'456'789'012, 4'350'000}};
    CHECK(decodeSeats(encodeSeats(seats)) == seats);
    CHECK(decodeSeats({}).empty());
    const test::ExpectWarnings quiet;
    CHECK(decodeSeats("rusak").empty());
    for (const auto state : {PlanState::draft, PlanState::proposed, PlanState::decreed, PlanState::closed}) CHECK(planStateNamed(planStateName(state)) == state);
}

TEST_CASE("prices of budget lines survive in a proof, and those of units that are gone are dropped", "[plan]")
{
    PlanFacts facts;
    facts.units = UnitTree({{UnitId{1}, Uid::v7(1), {}, {}, {}, {}, {}, {}}, {UnitId{2}, Uid::v7(2), {}, {}, {}, {}, {}, {}}});
    Plan plan;
    facts.input.groups = {{u"sex"_s, u"a"_s, {}, 1}, {u"sex"_s, u"b"_s, {}, 1}};
    plan.proof.leaves = {{{}, {}, {7, {}, {}, {}, {{1, 3}}, {{0, 9}}, {{1, 4}}}}, {{}, {}, {7, {}, {}}}};
    PlanRecord record;
    record.proof = decodeProof(encodeSeats({}, recordProof(facts, plan)));
    CHECK(planOf(facts, record).proof == plan.proof);
    std::swap(facts.input.groups[0], facts.input.groups[1]);
    CHECK(planOf(facts, record).proof.leaves[0].prices.floors == std::vector<BoundPrices::Floor>{{0, 4}});
    facts.input.groups.pop_back();
    facts.input.groups[0].name = u"c"_s;
    CHECK(planOf(facts, record).proof.leaves[0].prices.floors.empty());
    facts.units = {};
    CHECK(planOf(facts, record).proof.leaves[0].prices.lines.empty());
    CHECK(planOf(facts, record).proof.leaves[0].prices.shares.empty());
}

TEST_CASE("own prices of seats survive in a proof, and those of people who have left are dropped", "[plan]")
{
    const Uid first = Uid::v7(1), second = Uid::v7(2), angkatan = Uid::v7(3);
    PlanFacts facts;
    facts.people = {{first, {}, {}}, {second, {}, {}}};
    facts.angkatan = {{angkatan, {}, {}, 1}};
    facts.personByUid = {{first, 0}, {second, 1}};
    facts.angkatanByUid = {{angkatan, 0}};
    Plan plan;
    plan.proof.leaves = {{{}, {}, {0, {5}, {}, {{1, 0, qint64(7) << 20}}}}, {{0}, {}, {0, {5}, {}, {{0, 0, 3}, {1, 0, qint64(9) << 20}}}}};
    PlanRecord record;
    record.proof = decodeProof(encodeSeats({}, recordProof(facts, plan)));
    CHECK(planOf(facts, record).proof == plan.proof);
    facts.personByUid.remove(second);
    const auto left = planOf(facts, record).proof.leaves;
    CHECK(left[0].prices.own.empty());
    CHECK(left[1].prices.own == std::vector<BoundPrices::Own>{{0, 0, 3}});
}

TEST_CASE("the bound of a plan and its proof survive in the file, and a bound that is too low is found out", "[plan]")
{
    Region r;
    const auto made = r.make();
    REQUIRE(made.plan.bound);
    const Uid plan = made.record.heading.uid;
    const auto record = require(r.store().load(plan));
    CHECK(record.heading.bound == made.plan.bound);
    CHECK(planOf(made.facts, record).proof == made.plan.proof);
    REQUIRE(r.violations(plan).isEmpty());
    PlanHeading other = record.heading;
    other.bound = record.heading.totals.value - 1;
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::plan, plan, field::planSummary, Value(encodeTotals(other))); });
    CHECK(r.violations(plan) == QStringList{u"wrongBound"_s});
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::plan, plan, field::planSeats, Value(encodeSeats(record.seats))); });
    CHECK(r.violations(plan) == QStringList{u"wrongBound"_s});
    other.bound.reset();
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::plan, plan, field::planSummary, Value(encodeTotals(other))); });
    CHECK(r.violations(plan).isEmpty());  // a plan of an older version has no bound
}

TEST_CASE("an offering whose cost nobody knows is left out and that is said, one for free is planned", "[plan]")
{
    Region r;
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::offering, r.offering, field::costPerPerson, Value()); });
    const auto unknown = r.make(0);
    CHECK(unknown.record.heading.seats == 0);
    REQUIRE_FALSE(unknown.facts.findings.empty());
    CHECK(unknown.facts.findings.front().code == u"offering.noCost"_s);
    CHECK(unknown.facts.findings.front().message.contains(u"P1"_s));
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::offering, r.offering, field::costPerPerson, Value(qint64{0})); });
    CHECK(r.make(0).record.heading.seats > 0);
}

TEST_CASE("a plan that has a class whose cost or days were spoilt later still knows it", "[plan]")
{
    Region r;
    test::change(r.file, [&](ChangeSet& c) {
        for (const Uid& person : r.people) test::addAssessment(c, person, QDate(2026, 5, 2), u"Rekan"_s, {{u"M.2"_s, 0}});
        const Uid other = test::addOffering(c, u"P2"_s, u"Pelatihan Kerja Sama"_s, u"KL02"_s, 32, 1'000'000, u"M.2"_s, 0, 1);
        test::addAngkatan(c, other, 30, 1, QDate(2027, 6, 7), QDate(2027, 6, 10));
    });
    const auto made = r.make();
    const Uid plan = made.record.heading.uid;
    REQUIRE(made.record.heading.seats > made.record.heading.totals.peopleServed);  // somebody takes both
    REQUIRE(r.violations(plan).isEmpty());
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::offering, r.offering, field::costPerPerson, Value()); });
    CHECK(r.violations(plan) == QStringList{u"unknownCost"_s});
    test::change(r.file, [&](ChangeSet& c) {
        c.set(entity::offering, r.offering, field::costPerPerson, Value(qint64{1'000'000}));
        c.set(entity::angkatan, r.angkatan, field::angkatanEnd, Value(QDate(9999, 6, 4)));
    });
    CHECK(r.violations(plan).isEmpty());
}

TEST_CASE("a class whose days cannot be true is left out and that is said", "[plan]")
{
    for (const auto& [start, end] : {std::pair(QDate(2027, 3, 1), QDate(9999, 6, 4)), std::pair(QDate(2027, 3, 1), QDate(2027, 2, 1))}) {
        Region r;
        test::change(r.file, [&](ChangeSet& c) {
            c.set(entity::angkatan, r.angkatan, field::angkatanStart, Value(start));
            c.set(entity::angkatan, r.angkatan, field::angkatanEnd, Value(end));
        });
        const auto made = r.make();
        CHECK(made.record.heading.seats == 0);
        REQUIRE_FALSE(made.facts.findings.empty());
        CHECK(made.facts.findings.front().code == u"angkatan.days"_s);
    }
}

TEST_CASE("the trail of a plan says where its seats and choices can be read", "[plan][history]")
{
    Region r;
    const Uid plan = r.make(7'500'000).record.heading.uid;
    require(r.store().remake(plan, {2027, 0, kDay, std::nullopt, {}}));
    const RowKey row{entity::plan, plan};
    QStringList told;
    for (const auto& change : require(rowHistory(r.file.log(), std::span(&row, 1)))) told << change.edit.field + u": "_s + change.edit.from + u" → "_s + change.edit.to;
    INFO(told.join(u"\n"_s).toStdString());
    CHECK(told.contains(u"Kursi: (lihat Rencana) → (lihat Rencana)"_s));
    CHECK(told.filter(u"{"_s).isEmpty());
}
