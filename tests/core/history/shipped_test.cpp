// SPDX-License-Identifier: Apache-2.0
// Data that come with the program, and what becomes of those a later version no longer ships (docs/decisions/0009).
#include "tests/core/history/small_rows.h"

using namespace core;
using namespace test::rows;
using test::require;

namespace {

RowKey competency(const char* code) { return {entity::competency, uidOf(code)}; }

/// A program of this version that ships these competencies, and one standard that asks for `standard` of them.
ShippedRows shipping(int version, std::initializer_list<const char*> codes, std::initializer_list<const char*> standard = {})
{
    ShippedRows rows;
    rows.version = version;
    for (const char* code : codes)
        rows.rows[competency(code)] = {{{field::competencyCode, text(code)}, {field::competencyName, text("Nama bawaan")}}, {}};
    if (standard.size() == 0) return rows;
    Snapshot& s = rows.rows[{entity::standard, uidOf("s")}];
    s.fields[field::standardTitle] = text("Standar");
    for (const char* code : standard) s.elements[{field::standardLevel, uidOf(code)}] = Value(2);
    return rows;
}

QString codes(test::TempFile& file) { return one(file, "select coalesce(group_concat(code), '-') from (select code from competency order by code)"); }

void assess(test::TempFile& file, const char* code)
{
    change(file, [&](ChangeSet& c) {
        c.create(entity::person, uidOf("p"), person("Ani"));
        c.create(entity::assessment, uidOf("n"), {{{field::assessmentPerson, Value(uidOf("p"))}}, {{{field::assessedLevel, uidOf(code)}, Value(3)}}});
    });
}

}  // namespace

TEST_CASE("a shipped row that a later program drops goes if nobody uses it", "[history]")
{
    test::TempFile file;
    file.reopenShipping(shipping(1, {"M1", "M2"}, {"M1", "M2"}));
    CHECK(codes(file) == QStringLiteral("M1,M2"));
    file.reopenShipping(shipping(2, {"M1"}, {"M1"}));
    CHECK(codes(file) == QStringLiteral("M1"));
    CHECK(file.count("standard_level") == 1);
    CHECK(file.count("edit") == 0);
    checkWhole(file);
    file.reopenShipping(shipping(3, {}));
    CHECK(codes(file) == QStringLiteral("-"));
    CHECK(file.count("standard") == 0);
    CHECK(file.count("change_set") == 0);
    checkWhole(file);
}

TEST_CASE("a dropped row that something refers to stays as it was and becomes the office's own", "[history]")
{
    test::TempFile a, b;
    a.reopenShipping(shipping(1, {"M1", "M2"}));
    assess(a, "M2");
    a.reopenShipping(shipping(2, {"M1"}));
    CHECK(codes(a) == QStringLiteral("M1,M2"));
    CHECK(one(a, "select c.name || l.level from assessment_level l join competency c on c.id = l.competency_id") == QStringLiteral("Nama bawaan3"));
    CHECK(require(listHistory(a.session(), 1)).front().record.label == QStringLiteral("Data bawaan lama yang masih dipakai"));
    checkWhole(a);
    const qint64 edits = a.count("edit");
    a.reopenShipping(shipping(3, {"M1"}));
    CHECK(a.count("edit") == edits);
    SECTION("another office that never shipped it gets it with the package")
    {
        deliver(a, b);
        CHECK(b.count("assessment_level") == 1);
        checkWhole(b);
    }
    SECTION("an office that kept it likewise agrees")
    {
        b.reopenShipping(shipping(1, {"M1", "M2"}));
        assess(b, "M2");
        b.reopenShipping(shipping(2, {"M1"}));
        deliver(a, b);
        CHECK(require(openConflicts(b.log())).empty());
        checkWhole(b);
    }
    SECTION("a program that ships it again finds it there")
    {
        a.reopenShipping(shipping(4, {"M1", "M2"}));
        CHECK(codes(a) == QStringLiteral("M1,M2"));
        checkWhole(a);
    }
}

TEST_CASE("a dropped row keeps what it refers to only if it stays itself", "[history]")
{
    test::TempFile file;
    file.reopenShipping(shipping(1, {"M1", "M2"}, {"M2"}));
    SECTION("edited: standard and competency stay")
    {
        change(file, [](ChangeSet& c) { c.set(entity::standard, uidOf("s"), field::standardTitle, text("Standar kami")); });
        file.reopenShipping(shipping(2, {}));
        CHECK(codes(file) == QStringLiteral("M2"));
        CHECK(one(file, "select s.title || l.level from standard s join standard_level l on l.standard_id = s.id") == QStringLiteral("Standar kami2"));
    }
    SECTION("untouched: both go")
    {
        file.reopenShipping(shipping(2, {}));
        CHECK(codes(file) == QStringLiteral("-"));
    }
    checkWhole(file);
}

TEST_CASE("a shipped row that was made anew and a deleted one show their shipped values again after an undo", "[history]")
{
    test::TempFile file;
    file.reopenShipping(shipping(1, {"M1"}));
    const QStringList before = dumpTables(file.session(), productRegistry());
    const auto made = change(file, [](ChangeSet& c) { c.create(entity::competency, uidOf("M1"), {{{field::competencyCode, text("X")}}, {}}); });
    CHECK(one(file, "select code || coalesce(name, '-') from competency") == QStringLiteral("X-"));
    require(undoChangeSet(file.log(), made.uid));
    CHECK(dumpTables(file.session(), productRegistry()) == before);
    const auto deleted = change(file, [](ChangeSet& c) { c.remove(entity::competency, uidOf("M1")); });
    CHECK(codes(file) == QStringLiteral("-"));
    require(undoChangeSet(file.log(), deleted.uid));
    CHECK(dumpTables(file.session(), productRegistry()) == before);
    checkWhole(file);
}

TEST_CASE("a shipped row one office deleted and another edited is an open conflict", "[history]")
{
    test::TempFile a, b;
    for (auto* file : {&a, &b}) file->reopenShipping(shipping(1, {"M1", "M2"}));
    change(a, [](ChangeSet& c) { c.remove(entity::competency, uidOf("M1")); });
    CHECK(require(openConflicts(a.log())).empty());
    change(b, [](ChangeSet& c) { c.set(entity::competency, uidOf("M1"), field::competencyName, text("Nama kantor")); });
    deliver(b, a);
    const auto open = require(openConflicts(a.log()));
    REQUIRE(open.size() == 1);
    CHECK(open.front().kind == ConflictKind::deletion);
    CHECK(open.front().at.row == competency("M1"));
}
