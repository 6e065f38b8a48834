// SPDX-License-Identifier: Apache-2.0
// Rows typed twice and joined: whom references follow, and what a deletion or an undo does to all of them.
#include "tests/core/history/small_rows.h"

#include <sqlite3.h>

using namespace core;
using namespace test::rows;
using test::require;

TEST_CASE("a person typed twice is joined, references follow, and undo parts them again", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) {
        c.create(entity::person, uidOf("a"), person("Ani"));
        c.create(entity::person, uidOf("b"), person("Ani L."));
        c.create(entity::course, uidOf("k"), course("MOOC", uidOf("b")));
    });
    const auto joined = change(file, [](ChangeSet& c) { c.join(entity::person, uidOf("b"), uidOf("a")); });
    CHECK(file.count("person") == 1);
    CHECK(one(file, "select p.name from course c join person p on p.id = c.person_id") == QStringLiteral("Ani"));
    checkWhole(file);
    require(undoChangeSet(file.log(), joined.uid));
    CHECK(file.count("person") == 2);
    CHECK(one(file, "select p.name from course c join person p on p.id = c.person_id") == QStringLiteral("Ani L."));
    checkWhole(file);
}

namespace {

/// p and the rows joined to it, one through the other, each with a course.
void createJoined(test::TempFile& file)
{
    change(file, [](ChangeSet& c) {
        for (const char* name : {"p", "q", "r"}) {
            c.create(entity::person, uidOf(name), person(name));
            c.create(entity::course, Uid::v5(QString::fromUtf8(name) + u'k'), course(name, uidOf(name)));
        }
    });
    change(file, [](ChangeSet& c) { c.join(entity::person, uidOf("q"), uidOf("p")); });
    change(file, [](ChangeSet& c) { c.join(entity::person, uidOf("r"), uidOf("q")); });
}

}  // namespace

TEST_CASE("deleting a person takes along the duplicates joined to it, and undo brings all back", "[history]")
{
    test::TempFile file;
    createJoined(file);
    const QStringList before = tables(file);
    const auto removed = removePerson(file);
    CHECK(file.count("person") == 0);
    CHECK(file.count("course") == 0);
    CHECK(require(openConflicts(file.log())).empty());
    checkWhole(file);
    undoAll(file, removed.uid);
    CHECK(tables(file) == before);
    CHECK(require(openConflicts(file.log())).empty());
}

TEST_CASE("deleting a training takes along the one joined to it", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) {
        for (const char* name : {"o", "o2"}) c.create(entity::offering, uidOf(name), {{{field::offeringName, text(name)}}, {}});
        c.create(entity::angkatan, uidOf("g"), {{{field::angkatanOffering, Value(uidOf("o2"))}}, {}});
    });
    change(file, [](ChangeSet& c) { c.join(entity::offering, uidOf("o2"), uidOf("o")); });
    change(file, [](ChangeSet& c) { c.remove(entity::offering, uidOf("o")); });
    CHECK(file.count("offering") == 0);
    CHECK(file.count("angkatan") == 0);
    CHECK(require(openConflicts(file.log())).empty());
    checkWhole(file);
}

TEST_CASE("a join the deletion did not know keeps the person, and the next deletion settles it", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) {
        for (const char* name : {"p", "q"}) c.create(entity::person, uidOf(name), person(name));
    });
    deliver(a, b);
    removePerson(a);
    change(b, [](ChangeSet& c) { c.join(entity::person, uidOf("q"), uidOf("p")); });
    deliver(b, a);
    deliver(a, b);
    for (auto* file : {&a, &b}) {
        CHECK(file->count("person") == 1);
        CHECK(require(openConflicts(file->log())).size() == 1);
        checkWhole(*file);
    }
    removePerson(b);
    deliver(b, a);
    for (auto* file : {&a, &b}) {
        CHECK(file->count("person") == 0);
        CHECK(require(openConflicts(file->log())).empty());
        checkWhole(*file);
    }
}

TEST_CASE("undoing the making of two joined rows leaves alone what somebody joined to them since", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("q"), person("q")); });
    const auto made = change(file, [](ChangeSet& c) {
        for (const char* name : {"p", "r"}) c.create(entity::person, uidOf(name), person(name));
        c.join(entity::person, uidOf("r"), uidOf("p"));
    });
    change(file, [](ChangeSet& c) { c.join(entity::person, uidOf("q"), uidOf("r")); });
    CHECK(undo(file, made.uid).kept.size() == 2);
    CHECK(one(file, "select name from person") == QStringLiteral("p"));
    CHECK(require(openConflicts(file.log())).empty());
    checkWhole(file);
}

TEST_CASE("joins far away do not slow down the making of new rows", "[history]")
{
    const auto steps = [](int joins) {  // of SQLite's machine, in hundreds: the same on every PC
        test::TempFile file;
        const auto numbered = [](const char* kind, int i) { return Uid::v5(QString::fromUtf8(kind) + QString::number(i)); };
        change(file, [&](ChangeSet& c) {
            for (int i = 0; i < 2 * joins; ++i) c.create(entity::person, numbered("lama", i), person("Lama"));
        });
        qint64 hundreds = 0;
        const auto count = [](void* sum) { return ++*static_cast<qint64*>(sum), 0; };
        sqlite3_progress_handler(file.session().handle(), 100, count, &hundreds);
        change(file, [&](ChangeSet& c) {
            for (int i = 0; i < joins; ++i) c.join(entity::person, numbered("lama", 2 * i), numbered("lama", 2 * i + 1));
        });
        change(file, [&](ChangeSet& c) {
            for (int i = 0; i < 400; ++i) c.create(entity::person, numbered("baru", i), person("Baru"));
        });
        CHECK(file.count("person") == joins + 400);
        sqlite3_progress_handler(file.session().handle(), 0, nullptr, nullptr);
        return hundreds;
    };
    const qint64 few = steps(10), many = steps(400);
    INFO(few << " with 10 joins, " << many << " with 400");
    CHECK(many < 6 * few);
}

TEST_CASE("a row to which another was joined before it came stands for it from then on", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) {
        c.create(entity::person, uidOf("q"), person("q"));
        c.join(entity::person, uidOf("q"), uidOf("p"));
    });
    CHECK(one(a, "select name from person") == QStringLiteral("q"));
    createPerson(a, "p");
    CHECK(one(a, "select name from person") == QStringLiteral("p"));
    checkWhole(a);
    deliver(a, b);
    CHECK(tables(a) == tables(b));
}

TEST_CASE("joins that form a circle resolve to the smallest uid", "[history]")
{
    test::TempFile a, b;
    const Uid smaller = std::min(uidOf("a"), uidOf("b"));
    change(a, [](ChangeSet& c) {
        c.create(entity::person, uidOf("a"), person("A"));
        c.create(entity::person, uidOf("b"), person("B"));
    });
    deliver(a, b);
    change(a, [](ChangeSet& c) { c.join(entity::person, uidOf("a"), uidOf("b")); });
    change(b, [](ChangeSet& c) { c.join(entity::person, uidOf("b"), uidOf("a")); });
    deliver(a, b);
    deliver(b, a);
    CHECK(one(a, "select hex(uid) from person").toLower() == smaller.hex());
    CHECK(one(b, "select hex(uid) from person").toLower() == smaller.hex());
    checkWhole(a);
}

TEST_CASE("deleted rows that others joined to themselves or in a circle settle, the same everywhere", "[history]")
{
    test::TempFile a, b, c;
    change(a, [](ChangeSet& s) {
        for (const char* name : {"p", "q", "r"}) s.create(entity::person, uidOf(name), person(name));
    });
    deliver(a, b);
    deliver(a, c);
    change(a, [](ChangeSet& s) {
        s.join(entity::person, uidOf("p"), uidOf("q"));
        s.join(entity::person, uidOf("r"), uidOf("r"));
    });
    change(b, [](ChangeSet& s) { s.join(entity::person, uidOf("q"), uidOf("p")); });
    change(c, [](ChangeSet& s) {
        for (const char* name : {"p", "q", "r"}) s.remove(entity::person, uidOf(name));
    });
    for (auto* to : {&a, &b, &c})
        for (auto* from : {&a, &b, &c})
            if (from != to) deliver(*from, *to);
    for (auto* file : {&a, &b, &c}) {
        CHECK(file->count("person") == 2);
        CHECK(dumpTables(file->session(), productRegistry()) == dumpTables(a.session(), productRegistry()));
        CHECK(require(openConflicts(file->log())) == require(openConflicts(a.log())));
        checkWhole(*file);
    }
}
