// SPDX-License-Identifier: Apache-2.0
// Undo and redo, one by one and in chains. What was undone meanwhile must never count.
#include "tests/core/history/small_rows.h"

using namespace core;
using namespace test::rows;
using test::require;

namespace {

std::map<Uid, bool> undone(test::TempFile& file)
{
    std::map<Uid, bool> all;
    for (const HistoryItem& item : require(listHistory(file.session()))) all[item.record.uid] = item.undone;
    return all;
}

}  // namespace

TEST_CASE("deleting a person deletes what requires it, as edits of one change set that one undo brings back", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) {
        c.create(entity::person, uidOf("p"), person("Ani"));
        c.create(entity::course, uidOf("k"), course("MOOC", uidOf("p")));
    });
    const auto receipt = change(file, [](ChangeSet& c) { c.remove(entity::person, uidOf("p")); });
    CHECK(receipt.edits == 2);
    CHECK(file.count("course") == 0);
    const UndoReport undone = require(undoChangeSet(file.log(), receipt.uid));
    CHECK(undone.rowsRevived == 2);
    CHECK(undone.kept.empty());
    CHECK(one(file, "select p.name || c.name from course c join person p on p.id = c.person_id") == QStringLiteral("AniMOOC"));
    const UndoReport redone = require(undoChangeSet(file.log(), undone.receipt.uid));
    CHECK(redone.rowsRemoved == 2);
    CHECK(file.count("person") == 0);
    checkWhole(file);
}

TEST_CASE("undoing an import removes its rows but the edited and the used ones, and lists those", "[history]")
{
    test::TempFile file;
    const auto import = change(file, [](ChangeSet& c) {
        c.create(entity::unit, uidOf("u"), unit("Dinas"));
        for (const char* name : {"a", "b", "c", "d", "e"}) c.create(entity::person, uidOf(name), person(name));
    });
    for (const char* name : {"a", "b", "c"}) change(file, [&](ChangeSet& c) { c.set(entity::person, uidOf(name), field::phone, text("1")); });
    change(file, [](ChangeSet& c) { c.create(entity::course, uidOf("k"), course("MOOC", uidOf("d"))); });
    const UndoReport undone = require(undoChangeSet(file.log(), import.uid));
    CHECK(undone.rowsRemoved == 2);  // the unit and person e
    CHECK(file.count("person") == 4);
    CHECK(file.count("unit") == 0);
    REQUIRE(undone.kept.size() == 4);
    int edited = 0, referenced = 0;
    for (const KeptItem& item : undone.kept) ++(item.reason == KeptReason::editedSince ? edited : referenced);
    CHECK(edited == 3);
    CHECK(referenced == 1);
    checkWhole(file);
}

TEST_CASE("undo restores the former value, also of a field that only the snapshot held", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    const auto first = change(file, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::personName, text("Budi")); });
    const auto second = change(file, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::personName, text("Cici")); });
    const UndoReport late = require(undoChangeSet(file.log(), first.uid));
    CHECK(late.fieldsRestored == 0);
    REQUIRE(late.kept.size() == 1);
    CHECK(require(undoChangeSet(file.log(), second.uid)).fieldsRestored == 1);
    CHECK(one(file, "select name from person") == QStringLiteral("Budi"));
    const auto third = change(file, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::phone, text("1")); });
    CHECK(require(undoChangeSet(file.log(), third.uid)).fieldsRestored == 1);
    CHECK(one(file, "select coalesce(phone, 'kosong') from person") == QStringLiteral("kosong"));
    checkWhole(file);
}

TEST_CASE("an unknown change set is not found", "[history]")
{
    test::TempFile file;
    CHECK(undoChangeSet(file.log(), uidOf("x")).error().code == ErrorCode::notFound);
}

TEST_CASE("history lists what was done, newest first, and what was undone", "[history]")
{
    test::TempFile file;
    const auto receipt = change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    require(undoChangeSet(file.log(), receipt.uid));
    const auto items = require(listHistory(file.session()));
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).record.label == QStringLiteral("Urungkan: uji"));
    CHECK(items.at(1).undone);
    CHECK_FALSE(items.at(0).undone);
}

TEST_CASE("undoing an undo is called doing it again, however often", "[history]")
{
    test::TempFile file;
    core::Uid last = change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); }).uid;
    for (const char* label : {"Urungkan: uji", "Ulangi: uji", "Urungkan: uji", "Ulangi: uji"}) {
        last = undoAll(file, last);
        CHECK(require(listHistory(file.session(), 1)).front().record.label == QString::fromUtf8(label));
    }
}

TEST_CASE("the first of two imports can be undone once the second is, as if the second had never been", "[history]")
{
    test::TempFile file;
    const QStringList empty = tables(file);
    const auto first = change(file, [](ChangeSet& c) {
        for (const char* name : {"p", "q"}) c.create(entity::person, uidOf(name), person(name));
    });
    const QStringList imported = tables(file);
    const auto second = change(file, [](ChangeSet& c) {
        c.set(entity::person, uidOf("p"), field::personName, text("P lain"));
        c.set(entity::person, uidOf("q"), field::phone, text("0811"));
        c.create(entity::person, uidOf("r"), person("r"));
        c.create(entity::course, uidOf("k"), course("MOOC", uidOf("q")));
    });
    undoAll(file, second.uid);
    CHECK(tables(file) == imported);
    const UndoReport both = undo(file, first.uid);
    CHECK(both.rowsRemoved == 2);
    CHECK(both.kept.empty());
    CHECK(tables(file) == empty);
    undoAll(file, both.receipt.uid);
    CHECK(tables(file) == imported);
}

TEST_CASE("a change of a field can be undone once the later one is", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    const auto first = setName(file, "Budi"), second = setName(file, "Cici"), third = setName(file, "Dedi");
    undoAll(file, third.uid);
    undoAll(file, second.uid);
    undoAll(file, first.uid);
    CHECK(name(file) == QStringLiteral("Ani-"));
}

TEST_CASE("a change stays if the later one that stood on it was undone only until it was redone", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    const auto first = setName(file, "Budi"), second = setName(file, "Cici");
    undoAll(file, undoAll(file, second.uid));
    const UndoReport report = undo(file, first.uid);
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept.front().reason == KeptReason::editedSince);
    CHECK(name(file) == QStringLiteral("Cici-"));
}

TEST_CASE("undo and redo go back and forth as often as one likes, by the undo of the undo or of the first change", "[history]")
{
    test::TempFile file;
    const QStringList empty = tables(file);
    const auto made = change(file, [](ChangeSet& c) {
        c.create(entity::person, uidOf("p"), person("Ani"));
        c.create(entity::course, uidOf("k"), course("MOOC", uidOf("p")));
        c.set(entity::person, uidOf("p"), field::phone, text("0811"));
    });
    const QStringList full = tables(file);
    Uid last = made.uid;
    for (int i = 0; i < 6; ++i) {
        last = undoAll(file, last);
        CHECK(tables(file) == (i % 2 == 0 ? empty : full));
    }
    last = undoAll(file, made.uid);
    CHECK(tables(file) == empty);
    undoAll(file, last);
    CHECK(tables(file) == full);
}

TEST_CASE("a field goes back and forth between its two values", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    Uid last = setName(file, "Budi").uid;
    for (int i = 0; i < 6; ++i) {
        last = undoAll(file, last);
        CHECK(name(file) == (i % 2 == 0 ? QStringLiteral("Ani-") : QStringLiteral("Budi-")));
    }
}

TEST_CASE("a deletion is redone although the row had been edited by hand before it", "[history]")
{
    test::TempFile file;
    createPerson(file, "Ani");
    setPhone(file, "0811");
    const auto deleted = removePerson(file);
    const Uid back = undoAll(file, deleted.uid);
    CHECK(name(file) == QStringLiteral("Ani0811"));
    const Uid again = undoAll(file, back);
    CHECK(file.count("person") == 0);
    const Uid backAgain = undoAll(file, again);
    CHECK(name(file) == QStringLiteral("Ani0811"));
    setPhone(file, "0822");  // but not if it is edited after the undo
    const UndoReport late = undo(file, backAgain);
    REQUIRE(late.kept.size() == 1);
    CHECK(late.kept.front().reason == KeptReason::editedSince);
    CHECK(name(file) == QStringLiteral("Ani0822"));
}

TEST_CASE("a deletion is redone although rows point to what it deletes, if they did so before", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) {
        c.create(entity::unit, uidOf("u"), unit("Dinas"));
        c.create(entity::person, uidOf("p"), {{{field::personName, text("Ani")}, {field::personUnit, Value(uidOf("u"))}}, {}});
        c.create(entity::person, uidOf("q"), person("Budi"));
    });
    const auto deleted = change(file, [](ChangeSet& c) { c.remove(entity::unit, uidOf("u")); });
    const Uid back = undoAll(file, deleted.uid);
    const auto moved = change(file, [](ChangeSet& c) { c.set(entity::person, uidOf("q"), field::personUnit, Value(uidOf("u"))); });
    const UndoReport used = undo(file, back);
    REQUIRE(used.kept.size() == 1);
    CHECK(used.kept.front().reason == KeptReason::referencedSince);
    change(file, [](ChangeSet& c) { c.set(entity::person, uidOf("q"), field::personUnit, Value()); });
    CHECK_FALSE(moved.uid.isNull());
    undoAll(file, back);
    CHECK(file.count("unit") == 0);
    CHECK(one(file, "select count(*) from person where unit_id is not null") == QStringLiteral("0"));
}

TEST_CASE("a second undo says that there is nothing left to undo", "[history]")
{
    test::TempFile file;
    const auto made = createPerson(file, "Ani");
    const auto named = setName(file, "Budi");
    for (const Uid& changeSet : {named.uid, made.uid}) {
        undoAll(file, changeSet);
        const auto again = undoChangeSet(file.log(), changeSet);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::conflict);
        CHECK(again.error().message.contains(QStringLiteral("sudah diurungkan")));
    }
    CHECK(file.count("change_set") == 4);
}

TEST_CASE("a second undo takes what the first had to keep, once nothing stands on it any more", "[history]")
{
    test::TempFile file;
    const auto made = change(file, [](ChangeSet& c) {
        for (const char* name : {"p", "q"}) c.create(entity::person, uidOf(name), person(name));
    });
    const auto edited = setPhone(file, "0811");
    CHECK(undo(file, made.uid).rowsRemoved == 1);
    const UndoReport still = undo(file, made.uid);
    REQUIRE(still.kept.size() == 1);
    CHECK(still.kept.front().at.row.uid == uidOf("p"));
    CHECK(still.receipt.uid.isNull());
    undoAll(file, edited.uid);
    undoAll(file, made.uid);
    CHECK(file.count("person") == 0);
    CHECK(undoChangeSet(file.log(), made.uid).error().code == ErrorCode::conflict);
}

TEST_CASE("a change that was redone is not undone, and the undo that was undone is", "[history]")
{
    test::TempFile file;
    const Uid a = createPerson(file, "Ani").uid;
    const Uid u = undoAll(file, a);
    CHECK(undone(file) == std::map<Uid, bool>{{a, true}, {u, false}});
    const Uid r = undoAll(file, u);
    CHECK(undone(file) == std::map<Uid, bool>{{a, false}, {u, true}, {r, false}});
    const Uid again = undoAll(file, r);
    CHECK(undone(file) == std::map<Uid, bool>{{a, true}, {u, false}, {r, true}, {again, false}});
}

TEST_CASE("undos and edits in a circle, as only a damaged package has them, hang neither the list nor an undo", "[history]")
{
    test::TempFile file;
    const Uid made = createPerson(file, "Ani").uid;
    EditBatch batch;
    const auto add = [&](const char* set, const Uid& undoes, const char* edit, const char* parent) {
        batch.changeSets.push_back({uidOf(set), 0, uidOf("kantor"), {}, QString::fromUtf8(set), static_cast<int>(ChangeKind::undo), undoes});
        batch.edits.push_back({uidOf(edit), uidOf(set), {{entity::person, uidOf("p")}, field::phone, {}}, text(edit), 1, 1, {}});
        batch.parents.emplace_back(uidOf(parent), uidOf(edit));
    };
    add("x", uidOf("y"), "e", "f");
    add("y", uidOf("x"), "f", "g");
    add("z", made, "g", "f");
    add("w", uidOf("v"), "h", "e");
    require(mergeEdits(file.log(), batch));
    CHECK(undone(file).at(made));
    CHECK_FALSE(undone(file).at(uidOf("x")));
    require(undoChangeSet(file.log(), made));
    checkWhole(file);
}
