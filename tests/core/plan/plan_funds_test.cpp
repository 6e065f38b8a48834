// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_funds.h"

#include "core/history/undo.h"
#include "core/history/merge.h"
#include "core/organisation/unit_store.h"
#include "core/plan/plan_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
constexpr qint64 kMillion = 1'000'000;

/// A dinas with a puskesmas below it, and another dinas.
struct Offices {
    test::RegionFile file;
    Uid health, clinic, works;
    Offices()
    {
        test::change(file, [&](ChangeSet& c) {
            health = test::addUnit(c, u"1"_s, u"Dinas Kesehatan"_s);
            clinic = test::addUnit(c, u"1.1"_s, u"Puskesmas"_s, health);
            works = test::addUnit(c, u"2"_s, u"Dinas PU"_s);
        });
    }
    PlanStore store() { return PlanStore(file.log()); }
    [[nodiscard]] PlanRequest request(std::vector<PlanRecordFund> funds, qint64 budget = 10 * kMillion) const
    {
        return {2027, budget, kDay, std::nullopt, {}, {}, {}, std::move(funds)};
    }
    [[nodiscard]] std::vector<PlanRecordFund> twoLines() const
    {
        return {{u"BLUD"_s, health, u"1.02.02.2.02.0001 Pelayanan kesehatan"_s, u"5.1.02.02.12.0001"_s, 4 * kMillion}, {u"APBD_KAB"_s, {}, {}, {}, 6 * kMillion}};
    }
    Uid make(std::vector<PlanRecordFund> funds) { return require(store().make(request(std::move(funds)))).record.heading.uid; }
    std::vector<PlanRecordFund> fundsOf(const Uid& plan) { return require(store().load(plan)).request.funds; }
};

QStringList fieldsOf(const Problems& problems)
{
    QStringList fields;
    for (const auto& problem : problems) fields << problem.field;
    return fields;
}

}  // namespace

TEST_CASE("budget lines are kept with their plan, changed, and come back with an undo", "[plan]")
{
    Offices o;
    const Uid plan = o.make(o.twoLines());
    CHECK(o.fundsOf(plan) == o.twoLines());
    auto other = o.twoLines();
    other[1].accountCode = u"5.1.02.02.12.0003"_s;
    const auto before = o.file.count("select count(*) from edit");
    require(o.store().setFunds(plan, other));
    CHECK(o.file.count("select count(*) from edit") == before + 1);
    CHECK(o.fundsOf(plan) == other);
    require(undoChangeSet(o.file.log(), require(listHistory(o.file.session(), 1)).at(0).record.uid));
    CHECK(o.fundsOf(plan) == o.twoLines());
    require(o.store().setFunds(plan, {}));
    CHECK(o.fundsOf(plan).empty());
    CHECK(o.file.one("select coalesce(funds, 'kosong') from plan") == u"kosong"_s);
}

TEST_CASE("computing again takes the lines of the request", "[plan]")
{
    Offices o;
    const Uid plan = o.make(o.twoLines());
    require(o.store().remake(plan, o.request({{u"APBN"_s, {}, {}, {}, 3 * kMillion}}, 3 * kMillion)));
    CHECK(o.fundsOf(plan) == std::vector<PlanRecordFund>{{u"APBN"_s, {}, {}, {}, 3 * kMillion}});
    require(o.store().remake(plan, o.request({})));
    CHECK(o.fundsOf(plan).empty());
}

TEST_CASE("a plan keeps within its lines, and other lines that can not pay for its seats are found by the check", "[plan]")
{
    Offices o;
    test::change(o.file, [&](ChangeSet& c) {
        for (int i = 0; i < 6; ++i) {
            const Uid person = test::addPerson(c, u"1987021420100120%1"_s.arg(i + 10), u"P%1"_s.arg(i), i < 3 ? o.clinic : o.works, {{field::birthDate, Value(QDate(1987, 2, 14))}});
            test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
        }
        test::addAngkatan(c, test::addOffering(c, u"P1"_s, u"Pelatihan"_s, u"KL02"_s, 32, 2 * kMillion, u"M.1"_s, 0, 1), 30, 1, QDate(), QDate());
    });
    const auto made = require(o.store().make(o.request({{u"BLUD"_s, o.health, {}, {}, 5 * kMillion}, {u"APBD_KAB"_s, {}, {}, {}, 5 * kMillion}})));
    CHECK(made.record.heading.seats == 5);
    const Uid plan = made.record.heading.uid;
    const auto codes = [&] {
        QStringList found;
        for (const auto& violation : require(o.store().check(plan))) found << violationName(violation.code);
        return found;
    };
    CHECK(codes().isEmpty());
    CHECK(o.make({{u"BLUD"_s, o.health, {}, {}, 7 * kMillion}, {u"APBD_KAB"_s, {}, {}, {}, 3 * kMillion}}) != plan);
    CHECK(require(o.store().list()).back().seats == 4);
    const auto bound = [&] { return require(o.store().load(plan)).heading.bound; };
    CHECK(bound());
    require(o.store().setFunds(plan, {{u"APBN"_s, {}, {}, {}, 5 * kMillion}, {u"HIBAH"_s, o.health, {}, {}, 5 * kMillion}}));
    CHECK(bound());  // the same money for the same people
    require(o.store().setFunds(plan, {{u"BLUD"_s, o.health, {}, {}, 7 * kMillion}, {u"APBD_KAB"_s, {}, {}, {}, 3 * kMillion}}));
    CHECK_FALSE(bound());  // it was proved for other lines
    CHECK(codes() == QStringList{u"overLines"_s});
    require(o.store().setFunds(plan, {}));
    CHECK(codes().isEmpty());
}

TEST_CASE("a decreed plan keeps its lines", "[plan]")
{
    Offices o;
    const Uid plan = o.make(o.twoLines());
    require(o.store().setState(plan, PlanState::decreed));
    CHECK(o.store().setFunds(plan, {}).error().code == ErrorCode::conflict);
    CHECK(o.fundsOf(plan) == o.twoLines());
}

TEST_CASE("lines that do not add up to the budget are refused in one sentence", "[plan]")
{
    Offices o;
    const auto sentence = [&](qint64 budget) { return o.store().make(o.request(o.twoLines(), budget)).error().message; };
    CHECK(sentence(12 * kMillion) == u"Jumlah baris anggaran Rp 10.000.000, kurang Rp 2.000.000 dari pagu; tambah barisnya atau turunkan pagunya."_s);
    CHECK(sentence(9 * kMillion) == u"Jumlah baris anggaran Rp 10.000.000, lebih Rp 1.000.000 dari pagu; kurangi barisnya atau naikkan pagunya."_s);
    const Uid plan = o.make(o.twoLines());
    CHECK(o.store().setFunds(plan, {{u"BLUD"_s, {}, {}, {}, 1}}).error().code == ErrorCode::invalidInput);
    CHECK(fundSumProblem({}, 5).isEmpty());
    CHECK(fundSumProblem(o.twoLines(), 10 * kMillion).isEmpty());
    CHECK(fieldsOf(fundProblems({{}, {}, {}, u"lima"_s, 0})) == QStringList{u"source"_s, u"accountCode"_s, u"rupiah"_s});
    CHECK(fieldsOf(fundProblems({u"BLUD"_s, {}, {}, {}, kLargestBudget + 1})) == QStringList{u"rupiah"_s});
    CHECK(fundProblems({u"BLUD"_s, {}, {}, u"521211"_s, 1}).empty());
}

TEST_CASE("a line pays for its unit and the units below it, of a unit that is gone for nobody, with a finding", "[plan]")
{
    Offices o;
    const Uid plan = o.make(o.twoLines());
    const auto factsNow = [&] { return require(planFacts(o.file.session(), require(o.store().load(plan)).request)); };
    const auto at = [](const PlanFacts& facts, const Uid& uid) {
        for (std::size_t unit = 0; unit < facts.units.size(); ++unit)
            if (facts.units.at(unit).uid == uid) return unit;
        return facts.units.size();
    };
    auto facts = factsNow();
    REQUIRE(facts.input.options.funds.size() == 2);
    const PlanFund& own = facts.input.options.funds[0];
    CHECK(own.paysFor(at(facts, o.health)));
    CHECK(own.paysFor(at(facts, o.clinic)));
    CHECK_FALSE(own.paysFor(at(facts, o.works)));
    CHECK_FALSE(own.paysFor(facts.units.size()));
    CHECK(own.accountCode == u"5.1.02.02.12.0001"_s);
    CHECK(facts.input.options.funds[1].paysFor(facts.units.size()));
    test::change(o.file, [&](ChangeSet& c) {
        c.remove(entity::unit, o.clinic);
        c.remove(entity::unit, o.health);
    });
    facts = factsNow();
    const PlanFund& gone = facts.input.options.funds[0];
    CHECK(gone.unit.has_value());
    for (std::size_t unit = 0; unit <= facts.units.size(); ++unit) CHECK_FALSE(gone.paysFor(unit));
    REQUIRE_FALSE(facts.findings.empty());
    CHECK(facts.findings.front().code == u"fund.unitGone"_s);
    CHECK(facts.findings.front().message.contains(u"BLUD (Rp 4.000.000)"_s));
}

TEST_CASE("what one office writes into the lines and another into the name both stay after a merge", "[plan]")
{
    Offices mine, theirs;
    const Uid plan = mine.make(mine.twoLines());
    require(mergeEdits(theirs.file.log(), require(exportEdits(mine.file.session()))));
    CHECK(theirs.fundsOf(plan) == mine.twoLines());
    auto other = mine.twoLines();
    other[0].subActivity = u"1.02.02.2.02.0009 Lain"_s;
    require(theirs.store().setFunds(plan, other));
    require(mine.store().rename(plan, u"Induk"_s));
    require(mergeEdits(mine.file.log(), require(exportEdits(theirs.file.session()))));
    CHECK(mine.fundsOf(plan) == other);
    CHECK(require(mine.store().load(plan)).heading.name == u"Induk"_s);
    CHECK(require(openConflicts(mine.file.log())).empty());
    auto third = other;
    third[0].accountCode = u"5.1"_s;
    require(mine.store().setFunds(plan, mine.twoLines()));
    require(theirs.store().setFunds(plan, third));
    require(mergeEdits(mine.file.log(), require(exportEdits(theirs.file.session()))));
    CHECK(require(openConflicts(mine.file.log())).size() == 1);
}

TEST_CASE("lines survive their text, and a damaged text has none", "[plan]")
{
    const std::vector<PlanRecordFund> funds{{u"HIBAH"_s, Uid::v7(1), u"a; \"b\""_s, u"5.1"_s, 123'456'789'012'345}, {u"APBN"_s, {}, {}, {}, 1}};
    CHECK(decodeFunds(encodeFunds(funds)) == funds);
    CHECK(encodeFunds({}).isEmpty());
    CHECK(decodeFunds({}).empty());
    CHECK(decodeFunds(u"rusak"_s).empty());
}

TEST_CASE("a line is read from a text, or the part that can't be read is named", "[plan]")
{
    Offices o;
    const auto tables = require(shippedReference());
    const auto units = require(UnitStore(o.file.session()).tree());
    const auto read = [&](const QString& text) { return fundFromText(text, tables, units); };
    CHECK(require(read(u"blud; 1 ;1.02 Layanan;5.1.02;4.000.000"_s)) == PlanRecordFund{u"BLUD"_s, o.health, u"1.02 Layanan"_s, u"5.1.02"_s, 4 * kMillion});
    CHECK(require(read(u"apbd kabupaten/kota;;;;6 juta"_s)) == PlanRecordFund{u"APBD_KAB"_s, {}, {}, {}, 6 * kMillion});
    const auto refuses = [&](const QString& text, const QString& why) { return !read(text) && read(text).error().code == ErrorCode::invalidInput && read(text).error().message.contains(why); };
    CHECK(refuses(u"BLUD;1;4000000"_s, u"sumber;unit;sub kegiatan;kode rekening;rupiah"_s));
    CHECK(refuses(u"Kas;;;;5"_s, u"“Kas” tidak dikenal; yang ada: APBD_KAB"_s));
    CHECK(refuses(u"BLUD;9;;;5"_s, u"9"_s));
    CHECK(refuses(u"BLUD;;;lima;5"_s, u"Kode rekening"_s));
    CHECK(refuses(u"BLUD;;;;banyak"_s, u"Rupiah"_s));
}

TEST_CASE("lines for another budget keep their shares and lose no rupiah", "[plan]")
{
    std::vector<PlanFund> funds(3);
    for (auto& fund : funds) fund.rupiah = 1;
    const auto sum = [](const std::vector<PlanFund>& lines) {
        qint64 all = 0;
        for (const auto& line : lines) all += line.rupiah;
        return all;
    };
    for (const qint64 budget : {qint64{0}, qint64{1}, qint64{100}, kLargestBudget}) CHECK(sum(fundsFor(funds, budget)) == budget);
    funds[0].rupiah = kLargestBudget / 2;
    CHECK(fundsFor(funds, kLargestBudget)[0].rupiah > kLargestBudget / 100 * 99);
    CHECK(fundsFor({}, 5).empty());
}
