// SPDX-License-Identifier: Apache-2.0
// Undo of what was done to rows that had a life before: deleted, made again, edited against their deletion, joined.
#include "tests/core/history/small_rows.h"

using namespace core;
using namespace test::rows;
using test::require;

TEST_CASE("undoing a second life of a row gives its first life back unharmed", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    setPhone(file, "0811");
    const auto deleted = removePerson(file);
    const auto again = createPerson(file, "Ani Lestari");
    CHECK(name(file) == QStringLiteral("Ani Lestari-"));
    const auto changed = setName(file, "Ani L.");
    SECTION("with what was changed in it undone first")
    {
        undoAll(file, changed.uid);
        CHECK(name(file) == QStringLiteral("Ani Lestari-"));
        const Uid gone = undoAll(file, again.uid);
        CHECK(file.count("person") == 0);
        SECTION("then the deletion")
        {
            undoAll(file, deleted.uid);
            CHECK(name(file) == QStringLiteral("Ani0811"));
        }
        SECTION("then the second life comes back")
        {
            undoAll(file, gone);
            CHECK(name(file) == QStringLiteral("Ani Lestari-"));
        }
    }
    SECTION("or not at all while a change stands on it")
    {
        CHECK(undo(file, again.uid).kept.size() == 1);
        CHECK(name(file) == QStringLiteral("Ani L.-"));
    }
}

TEST_CASE("a row that comes back keeps its past: a change from before the deletion can still be undone", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    const auto renamed = setName(file, "Budi");
    undoAll(file, removePerson(file).uid);
    CHECK(name(file) == QStringLiteral("Budi-"));
    undoAll(file, renamed.uid);
    CHECK(name(file) == QStringLiteral("Ani-"));
}

TEST_CASE("a living row that got another first edit shows the former one again", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    setPhone(file, "0811");
    const auto replaced = createPerson(file, "Budi");
    CHECK(name(file) == QStringLiteral("Budi-"));
    const auto both = change(file, [](ChangeSet& c) {
        c.remove(entity::person, uidOf("p"));
        c.create(entity::person, uidOf("p"), person("Cici"));
        c.set(entity::person, uidOf("p"), field::phone, text("0833"));
    });
    CHECK(name(file) == QStringLiteral("Cici0833"));
    undoAll(file, both.uid);
    CHECK(name(file) == QStringLiteral("Budi-"));
    undoAll(file, replaced.uid);
    CHECK(name(file) == QStringLiteral("Ani0811"));
}

TEST_CASE("what a change set made and deleted itself is nothing to undo", "[history]")
{
    test::TempFile file;
    const auto vain = change(file, [](ChangeSet& c) {
        c.create(entity::person, uidOf("p"), person("Ani"));
        c.remove(entity::person, uidOf("p"));
    });
    const UndoReport report = undo(file, vain.uid);
    CHECK(report.receipt.uid.isNull());
    CHECK(report.kept.empty());
    CHECK(file.count("person") == 0);
    const auto changed = change(file, [](ChangeSet& c) {
        c.create(entity::person, uidOf("p"), person("Ani"));
        c.set(entity::person, uidOf("p"), field::phone, text("0811"));
        c.remove(entity::person, uidOf("p"));
    });
    undo(file, changed.uid);
    CHECK(file.count("person") == 0);
    checkWhole(file);
}

TEST_CASE("an edit from another office keeps a row although everything done here was undone", "[history]")
{
    test::TempFile a, b;
    const auto made = createPerson(a, "Ani");
    deliver(a, b);
    setPhone(b, "0822");
    const auto renamed = setName(a, "Budi");
    deliver(b, a);
    undoAll(a, renamed.uid);
    const UndoReport report = undo(a, made.uid);
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept.front().reason == KeptReason::editedSince);
    CHECK(name(a) == QStringLiteral("Ani0822"));
}

TEST_CASE("the making of the file cannot be undone, later changes of the agency can", "[history]")
{
    test::TempFile file;
    const auto made = change(file, [](ChangeSet& c) { c.create(entity::agency, uidOf("a"), {{{field::agencyName, text("Kabupaten")}}, {}}); });
    const auto refused = undoChangeSet(file.log(), made.uid);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
    CHECK(refused.error().message.contains(QStringLiteral("tidak dapat diurungkan")));
    CHECK(file.count("change_set") == 1);
    const auto renamed = change(file, [](ChangeSet& c) { c.set(entity::agency, uidOf("a"), field::agencyName, text("Kota")); });
    undoAll(file, renamed.uid);
    CHECK(one(file, "select name from agency") == QStringLiteral("Kabupaten"));
}

TEST_CASE("a row that another one was joined to stays, and the undo says so", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    const auto joined = change(file, [](ChangeSet& c) { c.join(entity::person, uidOf("p"), uidOf("q")); });
    const auto made = change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("q"), person("Ani L.")); });
    CHECK(name(file) == QStringLiteral("Ani L.-"));
    const UndoReport report = undo(file, made.uid);
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept.front().reason == KeptReason::referencedSince);
    undoAll(file, joined.uid);
    undoAll(file, made.uid);
    CHECK(name(file) == QStringLiteral("Ani-"));
}

TEST_CASE("an edit that brought a deleted row back takes it away again when undone, and its redo brings it back", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    const auto deleted = removePerson(file);
    const auto edited = setPhone(file, "0811");
    CHECK(name(file) == QStringLiteral("Ani0811"));
    const Uid gone = undoAll(file, edited.uid);
    CHECK(file.count("person") == 0);
    const Uid back = undoAll(file, gone);
    CHECK(name(file) == QStringLiteral("Ani0811"));
    undoAll(file, back);
    CHECK(file.count("person") == 0);
    undoAll(file, deleted.uid);
    CHECK(name(file) == QStringLiteral("Ani-"));
}

TEST_CASE("an edit that said what was there anyway stands in nobody's way once it is undone", "[history]")
{
    test::TempFile file;
    const auto made = createPerson(file, "Ani");
    const auto same = setName(file, "Ani");
    undoAll(file, same.uid);
    undoAll(file, made.uid);
    CHECK(file.count("person") == 0);
}

TEST_CASE("a row goes with the change set that made it and pointed to it, but stays if an older row falls back on it", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) {
        c.create(entity::person, uidOf("q"), person("Budi"));
        c.create(entity::course, uidOf("k"), course("MOOC", uidOf("p")));  // waits for p
    });
    SECTION("pointed to by the same change set alone")
    {
        const auto both = change(file, [](ChangeSet& c) {
            c.create(entity::unit, uidOf("u"), unit("Dinas"));
            c.set(entity::person, uidOf("q"), field::personUnit, Value(uidOf("u")));
        });
        undoAll(file, both.uid);
        CHECK(file.count("unit") == 0);
    }
    SECTION("waited for by an older row")
    {
        const auto moved = change(file, [](ChangeSet& c) {
            c.create(entity::person, uidOf("p"), person("Ani"));
            c.set(entity::course, uidOf("k"), field::coursePerson, Value(uidOf("q")));
        });
        const UndoReport report = undo(file, moved.uid);
        REQUIRE(report.kept.size() == 1);
        CHECK(report.kept.front().reason == KeptReason::referencedSince);
        CHECK(one(file, "select p.name from course c join person p on p.id = c.person_id") == QStringLiteral("Ani"));
        checkWhole(file);
    }
}

TEST_CASE("a row that lived against its deletion and was deleted once more comes back with the undo", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    removePerson(file);
    setPhone(file, "0811");
    const auto again = removePerson(file);
    CHECK(file.count("person") == 0);
    const Uid back = undoAll(file, again.uid);
    CHECK(name(file) == QStringLiteral("Ani0811"));
    undoAll(file, back);
    CHECK(file.count("person") == 0);
}

TEST_CASE("undoing a change does not take away what a later first edit says as well", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    const auto phoned = setPhone(file, "0811");
    change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), {{{field::personName, text("Ani")}, {field::phone, text("0811")}}, {}}); });
    undoAll(file, phoned.uid);
    CHECK(name(file) == QStringLiteral("Ani0811"));
}
