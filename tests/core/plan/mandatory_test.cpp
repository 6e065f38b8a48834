// SPDX-License-Identifier: Apache-2.0
#include "core/plan/mandatory.h"

#include "core/history/entities.h"
#include "core/plan/full_model.h"
#include "core/plan/mandatory_summary.h"
#include "core/plan/plan_listing.h"
#include "core/plan/plan_questions.h"
#include "core/plan/solve/choose.h"
#include "core/plan/solve/optimise.h"
#include "tests/core/plan/outside_solver.h"
#include "tests/core/plan/proved_cases.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// A class of a mandatory course without dates.
std::size_t addMandatory(PlanInput& input, MandatoryCourse course, qint64 cost, int seats, int minimum = 1)
{
    const std::size_t angkatan = addClass(input, {}, -1, cost, seats, minimum);
    input.offerings.back().mandatory = course;
    input.offerings.back().hoursJp = 900;
    return angkatan;
}

/// Four people, three of whom wait for PKP, the last one longest; a PKP for two, and a class that closes a level of everybody.
struct Waiting {
    PlanInput input = region(4);
    std::size_t pkp = addMandatory(input, MandatoryCourse::pkp, 5'000'000, 2), useful = addClass(input, {{0, 1, 2}}, -1, 1'000'000);
    Waiting()
    {
        for (const std::size_t p : {0, 1, 3}) input.people[p].mandatory = MandatoryCourse::pkp;
        input.people[0].mandatorySince = QDate(2025, 1, 1);
        input.people[3].mandatorySince = QDate(2024, 1, 1);
    }
    std::vector<std::size_t> seated() const
    {
        std::vector<std::size_t> people;
        for (const auto& seat : mandatorySeats(provedPlan(input))) people.push_back(seat.person);
        return people;
    }
};

std::set<ViolationCode> codesWithout(const PlanInput& input, Plan plan, std::size_t seat)
{
    const PlanSeat gone = plan.seats[seat];
    plan.seats.erase(plan.seats.begin() + static_cast<std::ptrdiff_t>(seat));
    plan.totals.costRupiah -= gone.costRupiah;
    std::set<std::size_t> people, classes;
    for (const auto& each : plan.seats) people.insert(each.person), classes.insert(each.angkatan);
    plan.totals.peopleServed = static_cast<int>(people.size());
    plan.totals.angkatanRun = static_cast<int>(classes.size());
    return codesOf(input, plan);
}

std::size_t seatOf(const Plan& plan, std::size_t person, std::size_t angkatan)
{
    const auto found = std::find_if(plan.seats.begin(), plan.seats.end(), [&](const auto& seat) { return seat.person == person && seat.angkatan == angkatan; });
    REQUIRE(found != plan.seats.end());
    return static_cast<std::size_t>(found - plan.seats.begin());
}

/// Some classes are mandatory courses, some people wait for one.
PlanInput mandatoryCase(unsigned seed)
{
    auto input = smallCase(seed);
    std::mt19937 random(seed);
    for (auto& offering : input.offerings)
        if (random() % 3 == 0) {
            offering.mandatory = random() % 2 == 0 ? MandatoryCourse::latsar : MandatoryCourse::pkp;
            offering.hoursJp = 40;
            offering.kinds.clear(), offering.grades.clear(), offering.prerequisites.clear();
        }
    for (auto& angkatan : input.angkatan)
        if (input.offerings[angkatan.offering].mandatory != MandatoryCourse::none) angkatan.minimum = std::min(angkatan.minimum, 2), angkatan.seats = std::max(angkatan.seats, 2);
    if (input.options.funds.empty()) input.options.budgetRupiah += 4'000'000;
    if (seed % 2 == 0) input.options.hourCeilingJp = 30;
    for (auto& person : input.people) {
        person.mandatory = MandatoryCourse(random() % 3);
        person.leavesOn = {}, person.completed.clear();
        if (random() % 4 != 0) person.mandatorySince = QDate(2024, 1, 1).addDays(static_cast<qint64>(random() % 400));
    }
    return input;
}

}  // namespace

TEST_CASE("names tell a mandatory course, old and new ones, and nothing else", "[plan][mandatory]")
{
    const std::pair<QString, MandatoryCourse> names[] = {
        {u"Latsar CPNS Golongan III"_s, MandatoryCourse::latsar}, {u"Pelatihan Dasar CPNS"_s, MandatoryCourse::latsar}, {u"Diklat Prajabatan Gol. II"_s, MandatoryCourse::latsar},
        {u"Pelatihan Kepemimpinan Pengawas Angkatan V"_s, MandatoryCourse::pkp}, {u"SEPALA/ADUM/DIKLAT PIM TK.IV"_s, MandatoryCourse::pkp}, {u"PKP angkatan 2"_s, MandatoryCourse::pkp},
        {u"Pelatihan Kepemimpinan Administrator"_s, MandatoryCourse::pka}, {u"SEPADYA/SPAMA/DIKLAT PIM TK. III"_s, MandatoryCourse::pka}, {u"Diklatpim III"_s, MandatoryCourse::pka},
        {u"Pelatihan Kepemimpinan Nasional Tingkat II"_s, MandatoryCourse::pkn2}, {u"SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II"_s, MandatoryCourse::pkn2}, {u"PKN II"_s, MandatoryCourse::pkn2},
        {u"Pelatihan Kepemimpinan Nasional Tingkat I"_s, MandatoryCourse::pkn1}, {u"SEPATI/DIKLAT PIM TK. I"_s, MandatoryCourse::pkn1}, {u"PKN Tk. I"_s, MandatoryCourse::pkn1},
        {u"Pelatihan Kepemimpinan Nasional (PKN) Tingkat II"_s, MandatoryCourse::pkn2}, {u"Diklat PIM-IV"_s, MandatoryCourse::pkp},
        {u"Diklat Kepemimpinan (Diklatpim) Tingkat IV"_s, MandatoryCourse::pkp}, {u"Diklat Dasar (Latsar)"_s, MandatoryCourse::latsar},
        {u"Pelatihan LPJ Bendahara Pengeluaran"_s, MandatoryCourse::none}, {u"TOT Latsar CPNS"_s, MandatoryCourse::none}, {u"Pelatihan bagi Mentor Latsar CPNS"_s, MandatoryCourse::none},
        {u"Penguatan Kepemimpinan Pengawas Sekolah"_s, MandatoryCourse::none}, {u"Latihan Dasar SAR"_s, MandatoryCourse::none},
        {u"Bimtek Pengusaha Kena Pajak (PKP)"_s, MandatoryCourse::none}, {u"Kepemimpinan 4.0"_s, MandatoryCourse::none}, {u"Mentoring Kepemimpinan"_s, MandatoryCourse::none}};
    for (const auto& [name, course] : names) {
        CAPTURE(name.toStdString());
        CHECK(mandatoryNamed(name, false) == course);
    }
    CHECK(mandatoryNamed(u"Diklat PKP"_s, false) == MandatoryCourse::pkp);
    CHECK(mandatoryNamed(u"Angkatan II PKA Provinsi"_s, true) == MandatoryCourse::pka);
}

TEST_CASE("who has which mandatory course still to be done", "[plan][mandatory]")
{
    CHECK(mandatoryFor({true, u"PENGAWAS"_s, {}}) == MandatoryCourse::latsar);
    CHECK(mandatoryFor({true, u"PELAKSANA"_s, {MandatoryCourse::latsar}}) == MandatoryCourse::none);
    CHECK(mandatoryFor({false, u"PENGAWAS"_s, {MandatoryCourse::latsar}}) == MandatoryCourse::pkp);
    CHECK(mandatoryFor({false, u"PENGAWAS"_s, {MandatoryCourse::pka}}) == MandatoryCourse::none);
    CHECK(mandatoryFor({false, u"ADMINISTRATOR"_s, {MandatoryCourse::pkp}}) == MandatoryCourse::pka);
    CHECK(mandatoryFor({false, u"JPT_PRATAMA"_s, {}}) == MandatoryCourse::pkn2);
    CHECK(mandatoryFor({false, u"JPT_MADYA"_s, {MandatoryCourse::pkn2}}) == MandatoryCourse::pkn1);
    CHECK(mandatoryFor({false, u"JF_AHLI_MUDA"_s, {}}) == MandatoryCourse::none);
    const QDate day(2026, 11, 22);
    CHECK(isCpns({}, QDate(2026, 3, 1), {}, day));
    CHECK_FALSE(isCpns({}, QDate(2024, 11, 22), {}, day));
    CHECK_FALSE(isCpns({}, QDate(2026, 3, 1), QDate(2026, 11, 22), day));
    CHECK(isCpns({}, QDate(2026, 3, 1), QDate(2027, 3, 1), day));
    CHECK(isCpns(u"C"_s, {}, {}, day));
    CHECK_FALSE(isCpns(u"P"_s, QDate(2026, 3, 1), {}, day));
    CHECK_FALSE(isCpns({}, QDate(2027, 1, 1), {}, day));
}

TEST_CASE("who waits longest for a mandatory course sits there before the optimum", "[plan][mandatory]")
{
    Waiting w;
    CHECK(w.seated() == std::vector<std::size_t>{0, 3});
    w.input.options.budgetRupiah = 9'000'000;
    CHECK(w.seated() == std::vector<std::size_t>{3});
    const Plan plan = provedPlan(w.input);
    CHECK(plan.totals.gapLevelsClosed == 4);
    CHECK(plan.totals.costRupiah == 9'000'000);
    w.input.options.budgetRupiah = 5'999'999;  // the course comes first, whatever else closes
    CHECK(provedPlan(w.input).totals.gapLevelsClosed == 0);
    w.input.angkatan[w.pkp].minimum = 2;
    CHECK(w.seated().empty());
    CHECK(provedPlan(w.input).totals.gapLevelsClosed == 4);
}

TEST_CASE("a mandatory course is for nobody else, closes no gap of others, and is bound by no ceiling of hours", "[plan][mandatory]")
{
    Waiting w;
    w.input.offerings[0].steps = {{0, 1, 2}};
    w.input.options.hourCeilingJp = 30;
    const Plan plan = provedPlan(w.input);
    CHECK(mandatorySeats(plan).size() == 2);
    CHECK(plan.totals.gapLevelsClosed == 4);  // two there, two in the other class
    w.input.locks = {{2, w.pkp, LockKind::keep}, {1, w.pkp, LockKind::keep}};
    const Plan locked = provedPlan(w.input);
    CHECK(locked.refusedLocks == std::vector<RefusedLock>{{0, NeedReason::notMandatory}});
    CHECK(locked.seats[seatOf(locked, 1, w.pkp)].reason == SeatReason::locked);
    CHECK(locked.seats[seatOf(locked, 3, w.pkp)].reason == SeatReason::mandatory);
}

TEST_CASE("everybody with a mandatory course is told where he sits, or why not", "[plan][mandatory]")
{
    Waiting w;
    w.input.people[2].mandatory = MandatoryCourse::pka;
    const auto needs = [&] {
        std::map<std::size_t, MandatoryNeed> byPerson;
        for (const auto& need : mandatoryNeedsOf(w.input, provedPlan(w.input).seats)) byPerson[need.person] = need;
        return byPerson;
    };
    auto found = needs();
    CHECK(found.size() == 4);
    CHECK(found[3] == MandatoryNeed{3, MandatoryCourse::pkp, w.pkp, NeedReason::none});
    CHECK(found[1] == MandatoryNeed{1, MandatoryCourse::pkp, w.pkp, NeedReason::seatsFull});
    CHECK(found[2] == MandatoryNeed{2, MandatoryCourse::pka, std::nullopt, NeedReason::noOffering});
    w.input.options.budgetRupiah = 9'000'000;
    CHECK(needs()[0].reason == NeedReason::overBudget);
    w.input.options.budgetRupiah = 1'000'000'000;
    w.input.angkatan[w.pkp].minimum = 4;
    w.input.angkatan[w.pkp].seats = 5;
    CHECK(needs()[3].reason == NeedReason::angkatanTooSmall);
}

TEST_CASE("the checker finds who was passed over, and seats that should not be", "[plan][mandatory]")
{
    Waiting w;
    const Plan plan = provedPlan(w.input);
    CHECK(codesWithout(w.input, plan, seatOf(plan, 3, w.pkp)) == std::set<ViolationCode>{ViolationCode::mandatoryMissing});
    Plan other = plan;
    other.seats[seatOf(plan, 0, w.pkp)].person = 1;  // of whom it isn't known since when
    CHECK(codesOf(w.input, other) == std::set<ViolationCode>{ViolationCode::mandatoryMissing});
    other = plan;
    other.seats[seatOf(plan, 0, w.pkp)].person = 2;  // who has not to do it
    CHECK(codesOf(w.input, other).contains(ViolationCode::notMandatory));
    other = plan;
    other.seats[seatOf(plan, 0, w.pkp)].reason = SeatReason::bestValue;
    CHECK(codesOf(w.input, other).contains(ViolationCode::wrongReason));
    other = plan;
    other.seats[seatOf(plan, 0, w.useful)].reason = SeatReason::mandatory;
    CHECK(codesOf(w.input, other).contains(ViolationCode::wrongReason));
    auto strict = w.input;
    strict.options.hourCeilingJp = 30;  // beside a mandatory course nothing more fits
    CHECK(codesOf(strict, plan) == std::set<ViolationCode>{ViolationCode::hourCeiling});
    auto two = w.input;
    addMandatory(two, MandatoryCourse::pkp, 5'000'000, 10, 2);
    CHECK(codesOf(two, plan).empty());  // only one is left, it would not run
    two.angkatan.back().minimum = 1;
    CHECK(codesOf(two, plan) == std::set<ViolationCode>{ViolationCode::mandatoryMissing});
    two.options.budgetRupiah = 10'000'000;
    CHECK_FALSE(codesOf(two, provedPlan(two)).contains(ViolationCode::mandatoryMissing));
}

TEST_CASE("who fits a later class only may find the money gone, and the plan stands", "[plan][mandatory]")
{
    Waiting w;
    const std::size_t later = addMandatory(w.input, MandatoryCourse::pkp, 5'000'000, 2);
    w.input.locks = {{3, w.pkp, LockKind::forbid}};  // who waits longest
    w.input.options.budgetRupiah = 10'000'000;
    const Plan plan = provedPlan(w.input);
    CHECK(codesOf(w.input, plan).empty());
    CHECK(w.seated() == std::vector<std::size_t>{0, 1});
    w.input.options.budgetRupiah = 15'000'000;
    CHECK(w.seated() == std::vector<std::size_t>{0, 1, 3});
    CHECK(provedPlan(w.input).seats[seatOf(provedPlan(w.input), 3, later)].reason == SeatReason::mandatory);
}

TEST_CASE("the level of a competency keeps nobody from his mandatory course", "[plan][mandatory]")
{
    Waiting w;
    w.input.offerings[w.input.angkatan[w.pkp].offering].steps = {{0, 0, 1}};  // everybody has that
    CHECK(w.seated() == std::vector<std::size_t>{0, 3});
    CHECK(codesOf(w.input, provedPlan(w.input)).empty());
}

TEST_CASE("who sits in a mandatory course of the plan counts, also once it is done", "[plan][mandatory]")
{
    Waiting w;
    const Plan plan = provedPlan(w.input);
    for (const std::size_t p : {0, 3}) w.input.people[p].mandatory = MandatoryCourse::none;
    const auto summary = mandatorySummary(w.input, plan.seats);
    CHECK(summary.people() == 3);
    CHECK(summary.seated() == 2);
    CHECK(summary.costRupiah == 10'000'000);
}

TEST_CASE("the file tells who has a mandatory course still to be done, and the plan seats them and says so", "[plan][mandatory]")
{
    test::RegionFile file;
    std::vector<Uid> people;
    const auto leader = Fields{{field::postKindId, Value(u"1"_s)}, {field::eselonId, Value(u"41"_s)}, {field::eselon, Value(u"IV.a"_s)}, {field::postSince, Value(QDate(2024, 1, 1))}};
    test::change(file, [&](ChangeSet& c) {
        const Uid unit = test::addUnit(c, u"1"_s, u"Dinas"_s);
        for (int i = 0; i < 6; ++i) people.push_back(test::addPerson(c, u"1987021420100120%1"_s.arg(i + 10), u"P%1"_s.arg(i), unit, i < 2 ? Fields{} : leader));
        c.set(entity::person, people[0], field::cpnsStatus, Value(u"C"_s));
        c.set(entity::person, people[0], field::cpnsSince, Value(QDate(2026, 3, 1)));
        c.set(entity::person, people[1], field::cpnsStatus, Value(u"C"_s));
        test::addCourse(c, people[1], 1, u"Latsar CPNS Golongan III"_s, 511, QDate(2026, 4, 1), QDate(2026, 8, 1));
        test::addCourse(c, people[3], 1, u"SEPALA/ADUM/DIKLAT PIM TK.IV"_s, 300, QDate(2018, 4, 1), QDate(2018, 8, 1));
        test::addCourse(c, people[4], 5, u"Bimtek Pengusaha Kena Pajak (PKP)"_s, 8, QDate(2025, 4, 1), QDate(2025, 4, 1));
        c.create(entity::reconciliation, Uid::v7(77), {{{field::reconciliationPerson, Value(people[5])}, {field::reconciliationYear, Value(2026)}, {field::pim4, Value(1)}}, {}});
        test::addAngkatan(c, test::addOffering(c, u"L1"_s, u"Pelatihan Dasar CPNS"_s, u"KL01"_s, 511, 9'000'000, u"M.1"_s, 0, 1), 30, 1);
    });
    const auto made = test::require(PlanStore(file.log()).make({2027, 100'000'000, QDate(2026, 11, 22), std::nullopt, {}}));
    std::map<Uid, MandatoryCourse> courseOf;
    for (std::size_t p = 0; p < made.facts.people.size(); ++p) courseOf[made.facts.people[p].uid] = made.facts.input.people[p].mandatory;
    CHECK(courseOf[people[0]] == MandatoryCourse::latsar);
    CHECK(courseOf[people[1]] == MandatoryCourse::none);
    CHECK(courseOf[people[2]] == MandatoryCourse::pkp);
    CHECK(courseOf[people[3]] == MandatoryCourse::none);
    CHECK(courseOf[people[4]] == MandatoryCourse::pkp);
    CHECK(courseOf[people[5]] == MandatoryCourse::none);
    REQUIRE(made.record.seats.size() == 1);
    CHECK(made.record.seats[0].person == people[0]);
    CHECK(made.record.seats[0].reason == SeatReason::mandatory);
    const auto summary = mandatorySummary(made.facts.input, made.plan.seats);
    CHECK(summary.costRupiah == 9'000'000);
    CHECK(mandatorySentence(summary) == u"Pelatihan wajib (Latsar, PKP, PKA, PKN): 3 pegawai perlu mengikutinya; 1 mendapat kursi (Rp 9.000.000); bagi 2 orang pelatihannya belum ada di katalog."_s);
    CHECK(test::require(PlanStore(file.log()).check(made.record.heading.uid)).empty());
    const auto reasons = test::require(seatReasons(file.session(), made.record, u"198702142010012012"_s));
    REQUIRE(reasons.mandatory);
    CHECK(reasons.mandatory->reason == NeedReason::noOffering);
    CHECK(test::require(planListing(file.log(), made.record)).mandatory.seated() == 1);
}

TEST_CASE("beside mandatory seats the plan of small regions is the best of all plans", "[plan][mandatory]")
{
    int seats = 0, beyondHours = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const auto input = mandatoryCase(seed);
        const Plan plan = provedPlan(input);
        const auto mandatory = mandatorySeats(plan);
        const auto [best, lacking] = bestOfAll(input, plan.refusedLocks, mandatory);
        CHECK(plan.totals.value == best);
        CHECK(plan.totals.lackingSeats == lacking);
        CHECK(*plan.bound >= best);
        CHECK(plan == optimisePlan(input));
        if (seed % 3 == 0 && input.groups.empty()) CHECK(solveOutside(fullModel(input, plan.refusedLocks, mandatory)).value == best);
        seats += static_cast<int>(mandatory.size());
        for (const auto& seat : mandatory) beyondHours += input.options.hourCeilingJp && input.people[seat.person].hoursJp + 40 > *input.options.hourCeilingJp;
    }
    CHECK(seats > 40);
    CHECK(beyondHours > 5);
}
