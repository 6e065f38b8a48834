// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_distinct.h"

#include "core/history/merge.h"
#include "core/history/undo.h"
#include "core/people/person_join.h"
#include "core/people/person_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

/// Two people of one name and birth date.
struct Twins : test::RegionFile {
    Twins()
    {
        test::change(*this, [&](ChangeSet& c) {
            ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
            twin = test::addPerson(c, u"198702142010012001"_s, u"Ani L."_s);
        });
    }
    [[nodiscard]] std::vector<DuplicateGroup> groups() { return require(PersonStore(session()).duplicates()); }
    [[nodiscard]] bool isToldApart()
    {
        const auto all = groups();
        REQUIRE(all.size() == 1);
        return all.front().isToldApart;
    }
    Uid ani, twin;
};

}  // namespace

TEST_CASE("people told apart are no duplicates any more, until that is taken back or undone", "[people]")
{
    Twins file;
    CHECK_FALSE(file.isToldApart());
    const auto receipt = require(tellApart(file.log(), {file.ani, file.twin}));
    CHECK(file.isToldApart());
    CHECK(file.one("select label from change_set order by id desc limit 1") == u"Bukan orang yang sama: Ani (198702142010012001), Ani L. (198702142010012001)"_s);
    CHECK(require(tellApart(file.log(), {file.twin, file.ani})).edits == 0);
    require(undoChangeSet(file.log(), receipt.uid));
    CHECK_FALSE(file.isToldApart());
    require(tellApart(file.log(), {file.twin, file.ani}));
    CHECK(file.isToldApart());
    require(forgetApart(file.log(), {file.ani, file.twin}));
    CHECK_FALSE(file.isToldApart());
    require(tellApart(file.log(), {file.ani, file.twin}));  // the row that was deleted is made again
    CHECK(file.isToldApart());
}

TEST_CASE("a third one of the same name makes it a question again", "[people]")
{
    Twins file;
    require(tellApart(file.log(), {file.ani, file.twin}));
    Uid third;
    test::change(file, [&](ChangeSet& c) { third = test::addPerson(c, u"198702142010012001"_s, u"Ani Lestari"_s); });
    CHECK_FALSE(file.isToldApart());
    require(tellApart(file.log(), {file.ani, file.twin, third}));
    CHECK(file.isToldApart());
    CHECK(file.count("select count(*) from distinct_people") == 3);
    CHECK(tellApart(file.log(), {file.ani, file.ani}).error().code == ErrorCode::invalidInput);
    CHECK(tellApart(file.log(), {file.ani, Uid::v7(9)}).error().code == ErrorCode::notFound);
}

TEST_CASE("two offices that tell the same people apart say one thing, and it goes with who is deleted", "[people]")
{
    Twins a;
    test::RegionFile b;
    require(mergeEdits(b.log(), require(exportEdits(a.session()))));
    require(tellApart(a.log(), {a.ani, a.twin}));
    require(tellApart(b.log(), {a.twin, a.ani}));
    require(mergeEdits(a.log(), require(exportEdits(b.session()))));
    CHECK(a.count("select count(*) from distinct_people") == 1);
    CHECK(a.isToldApart());
    test::change(a, [&](ChangeSet& c) { c.remove(entity::person, a.twin); });
    CHECK(a.count("select count(*) from distinct_people") == 0);
    CHECK(a.groups().empty());
}

TEST_CASE("who is joined to another takes along from whom he was told apart", "[people]")
{
    Twins file;
    Uid third;
    test::change(file, [&](ChangeSet& c) { third = test::addPerson(c, u"198702142010012001"_s, u"Ani Lestari"_s); });
    require(tellApart(file.log(), {file.ani, third}));
    CHECK_FALSE(file.isToldApart());
    require(joinPeople(file.log(), file.ani, file.twin));
    CHECK(file.isToldApart());
    require(forgetApart(file.log(), {third, file.ani}));
    CHECK_FALSE(file.isToldApart());
}
