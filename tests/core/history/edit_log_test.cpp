// SPDX-License-Identifier: Apache-2.0
#include "tests/core/history/small_rows.h"

#include <algorithm>
#include <limits>

using namespace core;
using namespace test::rows;
using test::require;

TEST_CASE("a change is one change set with its edits, and an empty one leaves no trace", "[history]")
{
    test::TempFile file;
    const auto receipt = change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("a"), person("Ani")); });
    CHECK(receipt.edits == 1);
    CHECK(one(file, "select name from person") == QStringLiteral("Ani"));
    CHECK(change(file, [](ChangeSet&) {}).uid.isNull());
    CHECK(change(file, [](ChangeSet& c) {
              c.set(entity::person, uidOf("a"), field::personName, text("Budi"));
              c.set(entity::person, uidOf("a"), field::personName, text("Budi"));
          }).edits == 1);
    CHECK(file.count("change_set") == 2);
    checkWhole(file);
}

TEST_CASE("a row waits for its person and comes with it, in either order", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) { c.create(entity::course, uidOf("k"), course("MOOC", uidOf("a"))); });
    CHECK(file.count("course") == 0);
    CHECK(file.count("waiting") == 1);
    change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("a"), person("Ani")); });
    CHECK(one(file, "select p.name from course c join person p on p.id = c.person_id") == QStringLiteral("Ani"));
    CHECK(file.count("waiting") == 0);
    checkWhole(file);
}

TEST_CASE("an optional reference shows null until its unit comes", "[history]")
{
    test::TempFile file;
    Snapshot ani = person("Ani");
    ani.fields[field::personUnit] = Value(uidOf("u"));
    change(file, [&](ChangeSet& c) { c.create(entity::person, uidOf("a"), ani); });
    CHECK(one(file, "select coalesce(unit_id, 'kosong') from person") == QStringLiteral("kosong"));
    change(file, [](ChangeSet& c) { c.create(entity::unit, uidOf("u"), unit("Dinas")); });
    CHECK(one(file, "select u.name from person p join unit u on u.id = p.unit_id") == QStringLiteral("Dinas"));
    checkWhole(file);
}

TEST_CASE("levels of one assessment are elements: two offices rate different competencies without a conflict", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) {
        c.create(entity::competency, uidOf("M1"), {{{field::competencyCode, text("M.1")}}, {}});
        c.create(entity::competency, uidOf("M2"), {{{field::competencyCode, text("M.2")}}, {}});
        c.create(entity::person, uidOf("p"), person("Ani"));
        c.create(entity::assessment, uidOf("n"), {{{field::assessmentPerson, Value(uidOf("p"))}}, {{{field::assessedLevel, uidOf("M1")}, Value(2)}}});
    });
    deliver(a, b);
    change(a, [](ChangeSet& c) { c.setElement(entity::assessment, uidOf("n"), field::assessedLevel, uidOf("M1"), Value(3)); });
    change(b, [](ChangeSet& c) { c.setElement(entity::assessment, uidOf("n"), field::assessedLevel, uidOf("M2"), Value(1)); });
    deliver(a, b);
    deliver(b, a);
    CHECK(dumpTables(a.session(), productRegistry()) == dumpTables(b.session(), productRegistry()));
    CHECK(require(openConflicts(a.log())).empty());
    CHECK(one(a, "select group_concat(level) from (select level from assessment_level order by level)") == QStringLiteral("1,3"));
    change(a, [](ChangeSet& c) { c.setElement(entity::assessment, uidOf("n"), field::assessedLevel, uidOf("M2"), Value()); });
    CHECK(a.count("assessment_level") == 1);
    checkWhole(a);
}

TEST_CASE("two offices that change one field leave a conflict that both show alike, and one edit settles it", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    deliver(a, b);
    b.clock().advance(-20LL * 365 * 86400 * 1000);  // a clock decades behind hides nothing
    change(a, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::personName, text("Anie")); });
    change(b, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::personName, text("Any")); });
    deliver(a, b);
    deliver(b, a);
    const auto conflicts = require(openConflicts(a.log()));
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts == require(openConflicts(b.log())));
    CHECK(conflicts.front().edits.size() == 2);
    CHECK(one(a, "select name from person") == one(b, "select name from person"));
    change(a, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::personName, text("Ani Lestari")); });
    deliver(a, b);
    CHECK(require(openConflicts(b.log())).empty());
    CHECK(one(b, "select name from person") == QStringLiteral("Ani Lestari"));
}

TEST_CASE("the same value from two offices is no conflict", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    deliver(a, b);
    change(a, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::sex, text("F")); });
    change(b, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::sex, text("F")); });
    deliver(a, b);
    CHECK(require(openConflicts(b.log())).empty());
}

TEST_CASE("a deletion loses against an edit it did not know, and says so", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    deliver(a, b);
    change(a, [](ChangeSet& c) { c.remove(entity::person, uidOf("p")); });
    CHECK(a.count("person") == 0);
    change(b, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::phone, text("0811")); });
    deliver(b, a);
    deliver(a, b);
    for (auto* file : {&a, &b}) {
        CHECK(one(*file, "select name || phone from person") == QStringLiteral("Ani0811"));
        const auto conflicts = require(openConflicts(file->log()));
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().kind == ConflictKind::deletion);
    }
    change(a, [](ChangeSet& c) { c.remove(entity::person, uidOf("p")); });
    deliver(a, b);
    CHECK(b.count("person") == 0);
    CHECK(require(openConflicts(b.log())).empty());
    checkWhole(a);
    checkWhole(b);
}

TEST_CASE("a child made by somebody who knows of the deletion waits, also where his knowing is heard late", "[history]")
{
    test::TempFile a, b;
    createPerson(a, "Ani");
    const auto removed = removePerson(a);
    change(a, [](ChangeSet& c) { c.create(entity::course, uidOf("k"), course("MOOC", uidOf("p"))); });
    CHECK(a.count("person") == 0);
    CHECK(require(openConflicts(a.log())).empty());
    const EditBatch all = require(exportEdits(a.session()));
    EditBatch torn = all;
    const Uid made = std::find_if(all.edits.begin(), all.edits.end(), [](const Edit& e) { return e.at.row.entity == entity::course; })->uid;
    std::erase_if(torn.parents, [&](const auto& parent) { return parent.second == made; });
    require(mergeEdits(b.log(), torn));
    CHECK(b.count("person") == 1);  // nobody can tell yet
    require(mergeEdits(b.log(), all));
    CHECK(b.count("person") == 0);
    CHECK(b.count("course") == 0);
    checkWhole(b);
    SECTION("and comes with the person")
    {
        undo(a, removed.uid);
        CHECK(a.count("course") == 1);
    }
    SECTION("and so does one that is only pointed there")
    {
        change(a, [](ChangeSet& c) {
            c.create(entity::person, uidOf("q"), person("Budi"));
            c.create(entity::course, uidOf("l"), course("Lain", uidOf("q")));
        });
        change(a, [](ChangeSet& c) { c.set(entity::course, uidOf("l"), field::coursePerson, Value(uidOf("p"))); });
        CHECK(one(a, "select group_concat(name) from person") == QStringLiteral("Budi"));
        CHECK(a.count("course") == 0);
    }
    SECTION("and a child of somebody who did not know keeps the person with it")
    {
        test::TempFile c;
        createPerson(c, "Ani");
        change(c, [](ChangeSet& set) { set.create(entity::course, uidOf("l"), course("Lain", uidOf("p"))); });
        deliver(c, a);
        CHECK(a.count("course") == 2);
    }
    checkWhole(a);
}

TEST_CASE("a child made elsewhere keeps its deleted parent alive", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    deliver(a, b);
    change(a, [](ChangeSet& c) { c.remove(entity::person, uidOf("p")); });
    change(b, [](ChangeSet& c) { c.create(entity::course, uidOf("k"), course("MOOC", uidOf("p"))); });
    deliver(b, a);
    deliver(a, b);
    for (auto* file : {&a, &b}) {
        CHECK(file->count("person") == 1);
        CHECK(file->count("course") == 1);
        CHECK(require(openConflicts(file->log())).size() == 1);
        checkWhole(*file);
    }
    change(b, [](ChangeSet& c) { c.remove(entity::course, uidOf("k")); });
    deliver(b, a);
    CHECK(a.count("person") == 0);
    CHECK(b.count("person") == 0);
    checkWhole(a);
}

TEST_CASE("a cycle of units is cut at one edge, the same everywhere, and closes again when the tree is mended", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) {
        c.create(entity::unit, uidOf("x"), unit("X"));
        c.create(entity::unit, uidOf("y"), unit("Y"));
    });
    deliver(a, b);
    change(a, [](ChangeSet& c) { c.set(entity::unit, uidOf("x"), field::unitParent, Value(uidOf("y"))); });
    change(b, [](ChangeSet& c) { c.set(entity::unit, uidOf("y"), field::unitParent, Value(uidOf("x"))); });
    deliver(a, b);
    deliver(b, a);
    CHECK(a.count("tree_cut") == 1);
    CHECK(dumpTables(a.session(), productRegistry()) == dumpTables(b.session(), productRegistry()));
    CHECK(require(openConflicts(a.log())).size() == 1);
    checkWhole(a);
    change(a, [](ChangeSet& c) { c.set(entity::unit, uidOf("y"), field::unitParent, Value()); });
    deliver(a, b);
    CHECK(b.count("tree_cut") == 0);
    CHECK(one(b, "select p.name from unit u join unit p on p.id = u.parent_id") == QStringLiteral("Y"));
}

TEST_CASE("erased data stay erased when an old package brings them again", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    change(a, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::phone, text("0811")); });
    deliver(a, b);
    CHECK(require(redactRow(a.log(), entity::person, uidOf("p"))) == 2);
    CHECK(one(a, "select coalesce(name, '') || coalesce(phone, '') from person").isEmpty());
    deliver(b, a);
    CHECK(one(a, "select coalesce(name, '') || coalesce(phone, '') from person").isEmpty());
    deliver(a, b);
    CHECK(one(b, "select coalesce(name, '') || coalesce(phone, '') from person").isEmpty());
    checkWhole(b);
}

TEST_CASE("file check finds a table that was changed behind the log's back", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    require(file.session().write([&] {
        const Session::Unguarded door(file.session());
        file.session().execute("update person set name = 'Palsu'");
    }));
    CHECK(require(verifyFile(file.log())).findings.join(u'|') == QStringLiteral("Pegawai “Ani”, isian “Nama”: di tabel “Palsu”, menurut riwayat “Ani”."));
    CHECK(one(file, "select name from person") == QStringLiteral("Palsu"));  // the check itself changes nothing
}

TEST_CASE("file check names the record, the field and both values, and never a NIK", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) {
        Snapshot ani = person("Ani");
        ani.fields[field::nip] = text("198702142010012010");
        ani.fields[field::nik] = text("3201010101870001");
        ani.fields[field::personUnit] = Value(uidOf("u"));
        c.create(entity::unit, uidOf("u"), unit("Dinas Kesehatan"));
        c.create(entity::person, uidOf("p"), ani);
        c.create(entity::competency, uidOf("M1"), {{{field::competencyCode, text("M.1")}, {field::competencyName, text("Integritas")}}, {}});
        c.create(entity::assessment, uidOf("n"), {{{field::assessmentPerson, Value(uidOf("p"))}, {field::assessmentMethod, text("Rekan")}}, {{{field::assessedLevel, uidOf("M1")}, Value(2)}}});
        c.create(entity::course, uidOf("k"), course("MOOC", uidOf("p")));
    });
    require(file.session().write([&] {
        const Session::Unguarded door(file.session());
        for (const char* sql : {"update person set nik = '3299999999990009', unit_id = null", "update assessment_level set level = 5", "delete from course",
                                "insert into provider (uid, name) values (zeroblob(16), 'Hantu')"})
            file.session().execute(sql);
    }));
    const QString found = require(verifyFile(file.log())).findings.join(u'\n');
    CHECK(found.contains(QStringLiteral("Pegawai “Ani · 198702142010012010”, isian “NIK”: di tabel NIK lain (tidak ditampilkan), menurut riwayat NIK lain (tidak ditampilkan).")));
    CHECK(found.contains(QStringLiteral("Pegawai “Ani · 198702142010012010”, isian “Unit kerja”: di tabel kosong, menurut riwayat “Dinas Kesehatan”.")));
    CHECK(found.contains(QStringLiteral("isian “Level · Integritas · M.1”: di tabel “5”, menurut riwayat “2”.")));
    CHECK(found.contains(QStringLiteral("Riwayat kursus “MOOC – Ani · 198702142010012010” tidak ada di tabel, padahal menurut riwayat ada.")));
    CHECK(found.contains(QStringLiteral("ada di tabel, padahal menurut riwayat tidak ada.")));
    CHECK(found.count(u'\n') == 4);
    CHECK_FALSE(found.contains(QStringLiteral("32")));
}

TEST_CASE("a change set that failed leaves nothing behind, not even in memory", "[history]")
{
    test::TempFile file;
    change(file, [](ChangeSet& c) {
        for (const char* name : {"p", "q", "r"}) c.create(entity::person, uidOf(name), person(name));
    });
    change(file, [](ChangeSet& c) { c.remove(entity::person, uidOf("p")); });
    const auto failed = file.log().record(QStringLiteral("gagal"), [](ChangeSet& c) {
        c.join(entity::person, uidOf("q"), uidOf("p"));
        c.remove(entity::person, uidOf("r"));
        throw Failure(ErrorCode::conflict, QStringLiteral("batal"));
    });
    CHECK_FALSE(failed);
    CHECK(require(openConflicts(file.log())).empty());  // a join that was taken back would keep p alive
    CHECK(file.count("person") == 2);
    checkWhole(file);
}

TEST_CASE("rows that require each other in a circle come together, one package or several", "[history]")
{
    // Units whose parent is required and not a tree: X needs Y, Y needs X.
    Entity ring = *productRegistry().find(entity::unit);
    ring.treeField = 0;
    ring.fields.back().required = true;
    const Registry registry({ring}, 1);
    test::TempFile a(registry), b(registry);
    change(a, [](ChangeSet& c) {
        c.create(entity::unit, uidOf("x"), unit("X", uidOf("y")));
        c.create(entity::unit, uidOf("z"), unit("Z", uidOf("y")));
    });
    CHECK(a.count("unit") == 0);
    CHECK(a.count("waiting") == 2);
    const EditBatch half = require(exportEdits(a.session()));
    change(a, [](ChangeSet& c) { c.create(entity::unit, uidOf("y"), unit("Y", uidOf("x"))); });
    CHECK(a.count("unit") == 3);
    CHECK(a.count("waiting") == 0);
    CHECK(one(a, "select group_concat(u.name || p.name) from (select * from unit order by name) u join unit p on p.id = u.parent_id") == QStringLiteral("XY,YX,ZY"));
    checkWhole(a);
    deliver(a, b);
    CHECK(dumpTables(a.session(), registry) == dumpTables(b.session(), registry));
    require(mergeEdits(b.log(), half));
    CHECK(b.count("unit") == 3);
}

namespace {

qint64 lastClock(test::TempFile& file) { return one(file, "select hlc from edit order by seq desc limit 1").toLongLong(); }

/// What b hands over, with another clock in every edit.
void deliverWithClock(test::TempFile& from, test::TempFile& to, qint64 hlc)
{
    EditBatch batch = require(exportEdits(from.session()));
    for (Edit& edit : batch.edits) edit.hlc = hlc;
    require(mergeEdits(to.log(), batch));
}

}  // namespace

TEST_CASE("a foreign clock at the end of all numbers does not carry ours along", "[history]")
{
    test::TempFile a, b;
    change(a, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    const qint64 before = lastClock(a);
    change(b, [](ChangeSet& c) { c.create(entity::person, uidOf("q"), person("Budi")); });
    deliverWithClock(b, a, std::numeric_limits<qint64>::max());
    qint64 last = before;
    for (const char* name : {"A", "B", "C"}) {
        a.reopen(productRegistry(), Mutant::none);
        change(a, [&](ChangeSet& c) { c.set(entity::person, uidOf("q"), field::personName, text(name)); });
        CHECK(lastClock(a) > last);
        last = lastClock(a);
    }
    CHECK(last < before + (qint64{1} << 30));
    CHECK(one(a, "select name from person where name <> 'Ani'") == QStringLiteral("C"));
    checkWhole(a);
}

TEST_CASE("after the latest clock that is followed our own goes on rising", "[history]")
{
    test::TempFile a, b;
    change(b, [](ChangeSet& c) { c.create(entity::person, uidOf("q"), person("Budi")); });
    qint64 last = qint64{1} << 62;
    deliverWithClock(b, a, last);
    for (const char* name : {"A", "B", "C"}) {
        a.reopen(productRegistry(), Mutant::none);
        change(a, [&](ChangeSet& c) { c.set(entity::person, uidOf("q"), field::personName, text(name)); });
        CHECK(lastClock(a) > last);
        last = lastClock(a);
    }
}

TEST_CASE("a PC whose clock stands thousands of years ahead leaves room for later edits", "[history]")
{
    test::TempFile file;
    file.clock().advance((qint64{1} << 47) - 1 - file.clock().nowMs());  // one more and 63 bits are full
    change(file, [](ChangeSet& c) { c.create(entity::person, uidOf("p"), person("Ani")); });
    const qint64 first = lastClock(file);
    CHECK(first > 0);
    CHECK(first <= qint64{1} << 62);
    change(file, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::personName, text("Anie")); });
    CHECK(lastClock(file) > first);
}

TEST_CASE("a row made again after its deletion shows the new values alone, not what was once typed over the old ones", "[history]")
{
    test::TempFile file;
    Snapshot rated{{{field::assessmentPerson, Value(uidOf("p"))}, {field::assessor, text("Lama")}}, {{{field::assessedLevel, uidOf("M1")}, Value(2)}}};
    change(file, [&](ChangeSet& c) {
        for (const char* name : {"M1", "M2"}) c.create(entity::competency, uidOf(name), {{{field::competencyCode, text(name)}}, {}});
        c.create(entity::person, uidOf("p"), person("Ani"));
        c.create(entity::assessment, uidOf("n"), rated);
    });
    change(file, [](ChangeSet& c) {
        c.set(entity::person, uidOf("p"), field::personName, text("Ani L."));
        c.set(entity::person, uidOf("p"), field::phone, text("0811"));
        c.set(entity::assessment, uidOf("n"), field::assessor, text("Tangan"));
        c.setElement(entity::assessment, uidOf("n"), field::assessedLevel, uidOf("M1"), Value(5));
        c.setElement(entity::assessment, uidOf("n"), field::assessedLevel, uidOf("M2"), Value(4));
    });
    change(file, [](ChangeSet& c) { c.remove(entity::person, uidOf("p")); });
    rated.fields.erase(field::assessor);
    change(file, [&](ChangeSet& c) {
        c.create(entity::person, uidOf("p"), person("Ani Lestari"));
        c.create(entity::assessment, uidOf("n"), rated);
    });
    CHECK(one(file, "select name || coalesce(phone, '-') from person") == QStringLiteral("Ani Lestari-"));
    CHECK(one(file, "select coalesce(assessor, '-') from assessment") == QStringLiteral("-"));
    CHECK(one(file, "select group_concat(k.code || l.level) from assessment_level l join competency k on k.id = l.competency_id") == QStringLiteral("M12"));
    checkWhole(file);
}

TEST_CASE("what a row said in an earlier life does not come back when its last deletion is disputed", "[history]")
{
    test::TempFile a, b;
    Snapshot first = person("Ani");
    first.fields[field::phone] = text("0811");
    change(a, [&](ChangeSet& c) { c.create(entity::person, uidOf("p"), first); });
    removePerson(a);
    createPerson(a, "Ani Lestari");  // without a phone
    deliver(a, b);
    removePerson(a);
    change(b, [](ChangeSet& c) { c.set(entity::person, uidOf("p"), field::sex, text("F")); });
    deliver(b, a);
    deliver(a, b);
    for (auto* file : {&a, &b}) {
        CHECK(name(*file) == QStringLiteral("Ani Lestari-"));
        CHECK(require(openConflicts(file->log())).size() == 1);
        checkWhole(*file);
    }
}
