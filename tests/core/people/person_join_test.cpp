// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_join.h"

#include "core/history/undo.h"
#include "core/people/person_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

TEST_CASE("joining two rows of one person gives the courses of the one to the other, and can be undone", "[people]")
{
    test::RegionFile file;
    Uid ani, twin;
    test::change(file, [&](ChangeSet& c) {
        ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        twin = test::addPerson(c, u"198702142010012001"_s, u"Ani L."_s);
        test::addCourse(c, twin, 1, u"MOOC"_s, 10, QDate(2026, 1, 2), QDate(2026, 1, 2));
    });
    REQUIRE(require(PersonStore(file.session()).duplicates()).size() == 1);
    const auto receipt = require(joinPeople(file.log(), ani, twin));
    CHECK(receipt.edits == 1);
    CHECK(require(PersonStore(file.session()).duplicates()).empty());
    CHECK(file.one("select p.name from course c join person p on p.id = c.person_id") == u"Ani"_s);
    CHECK(file.one("select label from change_set order by id desc limit 1") == u"Gabungkan pegawai: Ani L. (198702142010012001) ke Ani (198702142010012001)"_s);
    CHECK(file.count("select count(*) from person") == 1);
    CHECK(joinPeople(file.log(), ani, twin).error().code == ErrorCode::notFound);
    require(undoChangeSet(file.log(), receipt.uid));
    CHECK(file.one("select p.name from course c join person p on p.id = c.person_id") == u"Ani L."_s);
}

TEST_CASE("a person is not joined with itself or with nobody", "[people]")
{
    test::RegionFile file;
    Uid ani;
    test::change(file, [&](ChangeSet& c) { ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s); });
    CHECK(joinPeople(file.log(), ani, ani).error().code == ErrorCode::invalidInput);
    CHECK(joinPeople(file.log(), ani, Uid::v7(1)).error().code == ErrorCode::notFound);
    CHECK(file.count("select count(*) from person") == 1);
}

TEST_CASE("several rows of one person are joined in one step, or none of them", "[people]")
{
    test::RegionFile file;
    Uid ani, second, third;
    test::change(file, [&](ChangeSet& c) {
        ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        second = test::addPerson(c, u"198702142010012001"_s, u"Ani L."_s);
        third = test::addPerson(c, u"198702142010012001"_s, u"Ani Lestari"_s);
    });
    CHECK(joinPeople(file.log(), ani, std::vector{second, Uid::v7(1)}).error().code == ErrorCode::notFound);
    CHECK(file.count("select count(*) from person") == 3);
    const auto sets = file.count("select count(*) from change_set");
    const auto receipt = require(joinPeople(file.log(), ani, std::vector{second, third}));
    CHECK(file.count("select count(*) from person") == 1);
    CHECK(file.count("select count(*) from change_set") == sets + 1);
    require(undoChangeSet(file.log(), receipt.uid));
    CHECK(file.count("select count(*) from person") == 3);
}
