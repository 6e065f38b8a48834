// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_store.h"

#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

struct Region {
    test::RegionFile workspace;
    Uid top, office, school;

    Region()
    {
        test::change(workspace, [&](ChangeSet& c) {
            top = test::addUnit(c, u"1"_s, u"Kabupaten"_s);
            office = test::addUnit(c, u"11"_s, u"Dinas Pendidikan"_s, top);
            school = test::addUnit(c, u"111"_s, u"SD 1"_s, office);
            test::addPerson(c, u"198702142010012001"_s, u"Umi Lestari"_s, school, {{field::sex, Value(u"F"_s)}, {field::personUnitName, Value(u"SD Satu"_s)}});
            test::addPerson(c, u"198702142010011002"_s, u"budi"_s, office);
            test::addPerson(c, u"199003152022212006"_s, u"Ani"_s, {}, {{field::personUnitCode, Value(u"999"_s)}, {field::legalPositionId, Value(u"71"_s)}});
        });
    }
    PersonStore store() { return PersonStore(workspace.session()); }
    UnitTree units() { return require(UnitStore(workspace.session()).tree()); }
    QStringList names(const PeopleFilter& filter)
    {
        QStringList list;
        for (const auto& row : require(store().people(filter, units()))) list << row.person.name;
        return list;
    }
    QStringList codes()
    {
        QStringList list;
        for (const auto& f : require(store().findings(require(ReferenceStore(workspace.session()).load()), {}, units(), QDate(2026, 11, 22))))
            list << f.name + u':' + f.problem.code;
        list.sort();
        return list;
    }
};

}  // namespace

TEST_CASE("people come by name, and search finds parts of names and NIPs", "[people]")
{
    Region r;
    CHECK(r.names({}) == QStringList{u"Ani"_s, u"budi"_s, u"Umi Lestari"_s});
    CHECK(r.names({u" LES "_s, {}, false}) == QStringList{u"Umi Lestari"_s});
    CHECK(r.names({u"19870214 2010"_s, {}, false}) == QStringList{u"budi"_s, u"Umi Lestari"_s});
    CHECK(r.names({u"tak ada"_s, {}, false}).isEmpty());
}

TEST_CASE("a unit includes everything below it unless only its own people are asked for", "[people]")
{
    Region r;
    const auto office = r.units().indexOfCode(u"11"_s);
    CHECK(r.names({{}, office, false}) == QStringList{u"budi"_s, u"Umi Lestari"_s});
    CHECK(r.names({{}, office, true}) == QStringList{u"budi"_s});
    CHECK(r.names({{}, r.units().indexOfCode(u"1"_s), true}).isEmpty());
}

TEST_CASE("a person is found by NIP in any writing", "[people]")
{
    Region r;
    const auto found = require(r.store().byNip(u"'19870214 201001 2 001"_s));
    CHECK(found.person.name == u"Umi Lestari"_s);
    CHECK(found.person.sex == Sex::female);
    CHECK(found.unit.isValid());
    CHECK(r.store().byNip(u"198702142010012999"_s).error().code == ErrorCode::notFound);
    CHECK(r.store().byNip(u"123"_s).error().code == ErrorCode::invalidInput);
}

TEST_CASE("of two with one NIP the one is found that an import takes", "[people]")
{
    Region r;
    std::vector<Uid> twins;
    test::change(r.workspace, [&](ChangeSet& c) {
        for (int i = 0; i < 6; ++i) twins.push_back(test::addPerson(c, u"199105052015031007"_s, u"Kembar %1"_s.arg(i), r.office));
    });
    CHECK(require(r.store().byNip(u"199105052015031007"_s)).uid == *std::min_element(twins.begin(), twins.end()));
}

TEST_CASE("post history comes in the order of the file, with its sources", "[people]")
{
    Region r;
    const Uid umi = require(r.store().byNip(u"198702142010012001"_s)).uid;
    test::change(r.workspace, [&](ChangeSet& c) {
        for (const auto& [position, kind] : {std::pair(2, u"1"_s), std::pair(1, u"2"_s)})
            test::add(c, entity::postHistory,
                      {{field::historyPerson, Value(umi)}, {field::historyKind, Value(kind)}, {field::historyTitle, Value(u"J%1"_s.arg(position))},
                       {field::historySince, Value(QDate(2020, position, 1))}, {field::historyPosition, Value(position)}, {field::historySource, Value(u"f · s · %1"_s.arg(position))}});
    });
    const auto id = require(r.store().byNip(u"198702142010012001"_s)).id;
    const auto history = require(r.store().history(id));
    REQUIRE(history.rows.size() == 2);
    CHECK(history.rows[0].title == u"J1"_s);
    CHECK(history.sources[1] == u"f · s · 2"_s);
    CHECK(history.rows[1].since == QDate(2020, 2, 1));
    CHECK(require(r.store().histories()).value(id.value).rows.size() == 2);
    CHECK(require(r.store().structuralHistories()).value(id.value).rows.size() == 1);
}

TEST_CASE("findings name an unknown unit until it comes, and a unit that is called otherwise", "[people]")
{
    Region r;
    CHECK(r.codes() == QStringList{u"Ani:unit.unknown"_s, u"Umi Lestari:unit.nameDiffers"_s});
    test::change(r.workspace, [&](ChangeSet& c) {
        const Uid unit = test::addUnit(c, u"999"_s, u"Baru"_s);
        c.set(entity::person, require(r.store().byNip(u"199003152022212006"_s)).uid, field::personUnit, Value(unit));
    });
    CHECK(r.codes() == QStringList{u"Umi Lestari:unit.nameDiffers"_s});
}

TEST_CASE("a functional post without a jenjang is a finding", "[people]")
{
    Region r;
    test::change(r.workspace, [&](ChangeSet& c) { test::addPerson(c, u"198702142010012011"_s, u"Cici"_s, r.school, test::functional(u"Guru"_s)); });
    CHECK(r.codes().contains(u"Cici:post.kindUnknown"_s));
}

TEST_CASE("duplicates are a review list", "[people]")
{
    Region r;
    CHECK(require(r.store().duplicates()).empty());
    const Value born(QDate(1987, 2, 14));
    test::change(r.workspace, [&](ChangeSet& c) {
        test::addPerson(c, u"198702142010012001"_s, u"Umi L"_s, {}, {{field::pnsId, Value(u"A"_s)}, {field::birthDate, born}});
        test::addPerson(c, u"198702142010012077"_s, u"UMI  l"_s, {}, {{field::pnsId, Value(u"A"_s)}, {field::birthDate, born}});
    });
    const auto groups = require(r.store().duplicates());
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].reason == DuplicateReason::sameNip);
    CHECK(groups[1].reason == DuplicateReason::samePnsId);
    CHECK(groups[2].reason == DuplicateReason::sameNameAndBirthDate);
    for (const auto& group : groups) CHECK(group.people.size() == 2);
}
