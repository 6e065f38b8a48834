// SPDX-License-Identifier: Apache-2.0
// Which disagreements between offices are conflicts: those between values, not between whole rows.
#include "core/history/conflict_choices.h"
#include "tests/core/history/small_rows.h"

using namespace core;
using namespace test::rows;
using test::require;

namespace {

Snapshot imported(const char* called, const char* phone, const char* email = nullptr)
{
    Snapshot s{{{field::personName, text(called)}, {field::phone, text(phone)}}, {}};
    if (email) s.fields[field::email] = text(email);
    return s;
}
void create(test::TempFile& file, const Snapshot& snapshot)
{
    change(file, [&](ChangeSet& c) { c.create(entity::person, uidOf("p"), snapshot); });
}
void set(test::TempFile& file, int number, const char* value)
{
    change(file, [&](ChangeSet& c) { c.set(entity::person, uidOf("p"), number, text(value)); });
}
void exchange(test::TempFile& a, test::TempFile& b)
{
    deliver(a, b);
    deliver(b, a);
    CHECK(require(openConflicts(a.log())) == require(openConflicts(b.log())));
}
/// Fields in conflict, in order.
std::vector<int> disputed(test::TempFile& file)
{
    std::vector<int> fields;
    for (const Conflict& conflict : require(openConflicts(file.log()))) {
        CHECK(conflict.kind == ConflictKind::value);
        CHECK(conflict.edits.size() >= 2);
        fields.push_back(conflict.at.field);
    }
    return fields;
}

}  // namespace

TEST_CASE("two offices that import one person with one differing field disagree about that field alone", "[history]")
{
    test::TempFile a, b;
    create(a, imported("Ani", "0811"));
    create(b, imported("Ani", "0822"));
    exchange(a, b);
    CHECK(disputed(a) == std::vector<int>{field::phone});
    const QString shown = one(a, "select phone from person");
    CHECK(shown == one(b, "select phone from person"));
    SECTION("and choosing the value that is shown settles it")
    {
        set(b, field::phone, shown.toUtf8().constData());
        exchange(a, b);
        CHECK(disputed(a).empty());
    }
    SECTION("and so does the other")
    {
        set(a, field::phone, "0833");
        exchange(a, b);
        CHECK(disputed(a).empty());
        CHECK(one(b, "select phone from person") == QStringLiteral("0833"));
    }
}

TEST_CASE("an office that says nothing about a field does not disagree, and neither do equal values", "[history]")
{
    test::TempFile a, b;
    create(a, imported("Ani", "0811", "ani@x.id"));
    create(b, imported("Ani", "0811"));
    exchange(a, b);
    CHECK(disputed(a).empty());
    CHECK(one(b, "select email from person") == QStringLiteral("ani@x.id"));
}

TEST_CASE("levels that two offices created differently are disputed one by one", "[history]")
{
    test::TempFile a, b;
    const auto rated = [](int first, int second) {
        return Snapshot{{{field::assessmentPerson, Value(uidOf("p"))}},
                        {{{field::assessedLevel, uidOf("M1")}, Value(first)}, {{field::assessedLevel, uidOf("M2")}, Value(second)}}};
    };
    change(a, [&](ChangeSet& c) { c.create(entity::assessment, uidOf("n"), rated(1, 2)); });
    change(b, [&](ChangeSet& c) { c.create(entity::assessment, uidOf("n"), rated(1, 3)); });
    exchange(a, b);
    const auto conflicts = require(openConflicts(a.log()));
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().at.element == uidOf("M2"));
}

TEST_CASE("a hand edit answers the value it replaced, not the one another office created", "[history]")
{
    test::TempFile a, b;
    create(a, imported("Ani", "0811"));
    SECTION("the same value: no dispute")
    {
        create(b, imported("Ani", "0811"));
        set(a, field::phone, "0899");
        exchange(a, b);
        CHECK(disputed(a).empty());
    }
    SECTION("another value: a dispute, settled by saying the shown value again or a third")
    {
        create(b, imported("Ani", "0822"));
        set(a, field::phone, "0899");
        exchange(a, b);
        REQUIRE(disputed(a) == std::vector<int>{field::phone});
        CHECK(one(b, "select phone from person") == QStringLiteral("0899"));
        SECTION("again")
        {
            set(b, field::phone, "0899");
            const qint64 edits = b.count("edit");
            set(b, field::phone, "0899");
            CHECK(b.count("edit") == edits);
        }
        SECTION("third") { set(b, field::phone, "0833"); }
        exchange(a, b);
        CHECK(disputed(a).empty());
    }
}

namespace {

/// Two offices that knew the same number say 0811 and 0822.
void editApart(test::TempFile& a, test::TempFile& b)
{
    create(a, imported("Ani", "0800"));
    deliver(a, b);
    set(a, field::phone, "0811");
    set(b, field::phone, "0822");
}

/// Two offices made the row, with 0811 and 0822.
void makeApart(test::TempFile& a, test::TempFile& b)
{
    create(a, imported("Ani", "0811"));
    create(b, imported("Ani", "0822"));
}

/// The first office deletes what the second changes to 0822; both know it.
void deleteAgainstEdit(test::TempFile& a, test::TempFile& b)
{
    create(a, imported("Ani", "0800"));
    deliver(a, b);
    removePerson(a);
    set(b, field::phone, "0822");
    exchange(a, b);
}

/// The side of the only conflict whose edit says that.
Uid sideSaying(test::TempFile& file, const QString& value)
{
    const auto details = require(conflictDetails(file.log()));
    for (const ConflictSide& side : details.front().sides)
        if (side.value == value) return side.edit;
    return {};
}

}  // namespace

TEST_CASE("a dispute is settled by choosing a side, the shown one too", "[history]")
{
    test::TempFile a, b;
    SECTION("between edits") { editApart(a, b); }
    SECTION("between two makers of the row") { makeApart(a, b); }
    exchange(a, b);
    for (const char* chosen : {"0811", "0822"}) {
        CAPTURE(chosen);
        test::TempFile c;
        deliver(a, c);
        const auto open = require(openConflicts(c.log()));
        REQUIRE(open.size() == 1);
        const Uid side = sideSaying(c, QString::fromLatin1(chosen));
        require(settleConflict(c.log(), open.front(), side, QStringLiteral("pilih")));
        CHECK(require(openConflicts(c.log())).empty());
        CHECK(one(c, "select phone from person") == QLatin1String(chosen));
        CHECK(settleConflict(c.log(), open.front(), side, QStringLiteral("pilih")).error().code == ErrorCode::conflict);
        checkWhole(c);
    }
    CHECK(settleConflict(a.log(), require(openConflicts(a.log())).front(), uidOf("x"), QStringLiteral("pilih")).error().code == ErrorCode::invalidInput);
}

TEST_CASE("undoing a choice opens the dispute again, with who had said what, and redoing it settles it", "[history]")
{
    test::TempFile a, b;
    SECTION("between edits") { editApart(a, b); }
    SECTION("between two makers of the row") { makeApart(a, b); }
    SECTION("between an edit and another maker")
    {
        create(a, imported("Ani", "0800"));
        create(b, imported("Ani", "0822"));
        set(a, field::phone, "0811");
    }
    exchange(a, b);
    const QString shown = one(a, "select phone from person");
    for (const char* chosen : {"0811", "0822"}) {
        CAPTURE(chosen);
        const auto before = require(conflictDetails(a.log()));
        const auto open = require(openConflicts(a.log()));
        REQUIRE(open.size() == 1);
        const ChangeReceipt settled = require(settleConflict(a.log(), open.front(), sideSaying(a, QString::fromLatin1(chosen)), QStringLiteral("pilih")));
        Uid undone = undoAll(a, settled.uid);
        for (int round = 0; round < 2; ++round) {
            CHECK(one(a, "select phone from person") == shown);
            const auto after = require(conflictDetails(a.log()));
            REQUIRE(after.size() == 1);
            REQUIRE(after.front().sides.size() == before.front().sides.size());
            for (std::size_t i = 0; i < after.front().sides.size(); ++i) {
                CHECK(after.front().sides[i].value == before.front().sides[i].value);
                CHECK(after.front().sides[i].office == before.front().sides[i].office);
            }
            CHECK(undoChangeSet(a.log(), settled.uid).error().code == ErrorCode::conflict);  // undone already
            const Uid redone = undoAll(a, undone);
            CHECK(one(a, "select phone from person") == QLatin1String(chosen));
            CHECK(require(openConflicts(a.log())).empty());
            undone = undoAll(a, redone);
        }
        exchange(a, b);
        CHECK(one(b, "select phone from person") == shown);
        checkWhole(b);
    }
}

TEST_CASE("undoing that a disputed row was kept opens the dispute about its deletion again", "[history]")
{
    test::TempFile a, b;
    deleteAgainstEdit(a, b);
    const auto open = require(openConflicts(a.log()));
    const ChangeReceipt settled = require(settleConflict(a.log(), open.front(), sideSaying(a, QStringLiteral("0822")), QStringLiteral("pilih")));
    REQUIRE(require(openConflicts(a.log())).empty());
    const Uid undone = undoAll(a, settled.uid);
    exchange(a, b);
    const auto again = require(openConflicts(b.log()));
    REQUIRE(again.size() == 1);
    CHECK(again.front().kind == ConflictKind::deletion);
    CHECK(one(b, "select phone from person") == QStringLiteral("0822"));
    undoAll(a, undone);
    CHECK(require(openConflicts(a.log())).empty());
    CHECK(one(a, "select phone from person") == QStringLiteral("0822"));
}

TEST_CASE("undoing that a disputed row was deleted opens the dispute again, and redoing it deletes the row", "[history]")
{
    test::TempFile a, b;
    deleteAgainstEdit(a, b);
    const auto deleters = [](test::TempFile& file) {
        std::set<Uid> offices;
        const auto details = require(conflictDetails(file.log()));
        for (const ConflictSide& side : details.at(0).sides)
            if (side.answer == ConflictAnswer::deleted) offices.insert(side.office);
        return offices;
    };
    const auto before = deleters(a);
    const auto open = require(openConflicts(a.log()));
    Uid done = require(settleConflict(a.log(), open.front(), sideSaying(a, QStringLiteral("(dihapus)")), QStringLiteral("pilih"))).uid;
    for (int round = 0; round < 2; ++round) {
        CHECK(one(a, "select phone from person") == QStringLiteral("(tidak ada)"));
        CHECK(require(openConflicts(a.log())).empty());
        const Uid undone = undoAll(a, done);
        exchange(a, b);
        for (test::TempFile* file : {&a, &b}) {
            const auto again = require(openConflicts(file->log()));
            REQUIRE(again.size() == 1);
            CHECK(again.front().kind == ConflictKind::deletion);
            CHECK(one(*file, "select phone from person") == QStringLiteral("0822"));
            CHECK(deleters(*file) == before);
            checkWhole(*file);
        }
        done = undoAll(a, undone);
    }
    require(undoChangeSet(a.log(), done));
    const auto last = require(openConflicts(a.log()));
    REQUIRE(last.size() == 1);
    SECTION("kept at last") { require(settleConflict(a.log(), last.front(), sideSaying(a, QStringLiteral("0822")), QStringLiteral("pilih"))); }
    SECTION("deleted at last") { require(settleConflict(a.log(), last.front(), sideSaying(a, QStringLiteral("(dihapus)")), QStringLiteral("pilih"))); }
    exchange(a, b);
    CHECK(require(openConflicts(b.log())).empty());
    CHECK(one(a, "select phone from person") == one(b, "select phone from person"));
}

TEST_CASE("a row that was kept is disputed again after undo, redo and undo of the first choice", "[history]")
{
    test::TempFile a, b;
    create(a, imported("Ani", "0800"));
    SECTION("an edit against a deletion") { deliver(a, b); }
    SECTION("two makers, of whom one deleted the row") { create(b, imported("Ani", "0800")); }
    removePerson(b);
    set(a, field::phone, "0822");
    deliver(b, a);
    const auto open = require(conflictDetails(a.log()));
    REQUIRE(open.size() == 1);
    const auto choices = choicesOf(open.front());
    REQUIRE(choices.front().answer == ConflictAnswer::kept);
    const Uid kept = require(settleBy(a.log(), open.front(), choices.front())).uid;
    const Uid undone = undoAll(a, kept);
    CHECK(require(openConflicts(a.log())).size() == 1);
    undoAll(a, undone);
    CHECK(require(openConflicts(a.log())).empty());
    undoAll(a, kept);
    CHECK(require(openConflicts(a.log())).size() == 1);
    CHECK(one(a, "select phone from person") == QStringLiteral("0822"));
}

TEST_CASE("a row that only another office's child keeps can be kept", "[history]")
{
    test::TempFile a, b;
    createPerson(a, "Ani");
    deliver(a, b);
    removePerson(b);
    change(a, [](ChangeSet& c) { c.create(entity::course, uidOf("c"), course("Diklat", uidOf("p"))); });
    deliver(b, a);
    const auto open = require(conflictDetails(a.log()));
    REQUIRE(open.size() == 1);
    const auto choices = choicesOf(open.front());
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].answer == ConflictAnswer::kept);
    CHECK(choices[0].sides.empty());
    CHECK(choices[1].answer == ConflictAnswer::deleted);
    const Uid kept = require(settleBy(a.log(), open.front(), choices[0])).uid;
    CHECK(require(openConflicts(a.log())).empty());
    CHECK(one(a, "select name from course") == QStringLiteral("Diklat"));
    exchange(a, b);
    CHECK(one(b, "select name from person") == QStringLiteral("Ani"));
    undoAll(a, kept);
    CHECK(require(openConflicts(a.log())).size() == 1);
}

TEST_CASE("the first side of a dispute is what the tables show, however late the other was", "[history]")
{
    test::TempFile a, b;
    create(a, imported("Ani", "0811"));
    set(a, field::phone, "0899");
    b.clock().advance(60'000);
    create(b, imported("Ani", "0822"));
    exchange(a, b);
    const auto open = require(conflictDetails(a.log()));
    REQUIRE(open.size() == 1);
    CHECK(choicesOf(open.front()).front().value == one(a, "select phone from person"));
}

TEST_CASE("a disputed deletion is settled by deleting or by keeping", "[history]")
{
    for (const bool keep : {true, false}) {
        test::TempFile a, b;
        deleteAgainstEdit(a, b);
        const auto open = require(openConflicts(a.log()));
        REQUIRE(open.size() == 1);
        CHECK(open.front().kind == ConflictKind::deletion);
        require(settleConflict(a.log(), open.front(), sideSaying(a, keep ? QStringLiteral("0822") : QStringLiteral("(dihapus)")), QStringLiteral("pilih")));
        exchange(a, b);
        CHECK(require(openConflicts(b.log())).empty());
        CHECK(one(b, "select phone from person") == (keep ? QStringLiteral("0822") : QStringLiteral("(tidak ada)")));
        checkWhole(a);
        checkWhole(b);
    }
}
