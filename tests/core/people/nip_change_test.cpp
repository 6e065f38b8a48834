// SPDX-License-Identifier: Apache-2.0
// A NIP that changes, was mistyped, or whose person was deleted: nobody's rows become somebody else's, and nobody vanishes.
#include "core/history/change_details.h"
#include "core/history/merge.h"
#include "core/history/undo.h"
#include "core/history/verify.h"
#include "core/organisation/unit_store.h"
#include "core/people/person_editor.h"
#include "core/people/person_join.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QString kHead = u"pns_id;nip_baru;nip_lama;nama;tanggal_lahir;jenis_kelamin;nik\n"_s;
const QString kCourseHead = u"nip;namaKursus;jumlahJam;tahunKursus;tanggalKursus;tanggalSelesaiKursus\n"_s;
const QString k1 = u"198702142010012001"_s, k2 = u"198803032011011002"_s, k3 = u"198702142010012003"_s;
const QString kBudi = u"B1;"_s + k2 + u";;Budi;03-03-1988;M;\n"_s;

QString ani(const QString& nip, const QString& old = {}, const char* name = "Ani") { return u"A1;%1;%2;%3;14-02-1987;F;\n"_s.arg(nip, old, QString::fromLatin1(name)); }

ImportReport people(test::RegionFile& file, const QString& rows) { return file.import(test::writeCsv(file.filePath(u"pegawai.csv"_s), kHead + rows)); }
ImportReport courseOf(test::RegionFile& file, const QString& nip, const QString& title = u"MOOC"_s)
{
    return file.import(test::writeCsv(file.filePath(u"kursus.csv"_s), kCourseHead + u"%1;%2;10;2026;01-02-2026;02-02-2026\n"_s.arg(nip, title)));
}
QString shown(test::RegionFile& file) { return file.one("select coalesce(group_concat(name || ' ' || substr(nip, -4), ', '), '-') from (select * from person order by name, nip)"); }
QString courses(test::RegionFile& file) { return file.one("select coalesce(group_concat(c.name || ' ' || p.name, ', '), '-') from course c join person p on p.id = c.person_id"); }
bool says(const ImportReport& report, const QString& code)
{
    return std::ranges::any_of(report.problems, [&](const ImportProblem& p) { return p.code == code; });
}
Uid uidOf(test::RegionFile& file, const QString& nip) { return require(PersonStore(file.session()).byNip(nip)).uid; }

template <class F>
auto edit(test::RegionFile& file, F&& f)
{
    const auto tables = require(ReferenceStore(file.session()).load());
    const auto units = require(UnitStore(file.session()).tree());
    PersonEditor editor(file.log(), tables, units);
    return f(editor);
}
void saveNip(test::RegionFile& file, const Uid& person, const QString& nip, const QString& old = {})
{
    edit(file, [&](PersonEditor& editor) { return require(editor.save(person, {{field::nip, Value(nip)}, {field::nipOld, Value::ofText(old)}})); });
}
ChangeReceipt remove(test::RegionFile& file, const Uid& person)
{
    return edit(file, [&](PersonEditor& editor) { return require(editor.remove(std::span(&person, 1))); });
}
void deliver(test::RegionFile& from, test::RegionFile& to) { require(mergeEdits(to.log(), require(exportEdits(from.session())))); }
void checkWhole(test::RegionFile& file) { CHECK(require(verifyFile(file.log())).findings.isEmpty()); }
std::vector<Conflict> conflicts(test::RegionFile& file) { return require(openConflicts(file.log())); }

}  // namespace

TEST_CASE("the owner of a NIP that was once typed for somebody else by mistake comes in as himself", "[import][people]")
{
    test::RegionFile file;
    people(file, ani(k1));
    SECTION("by import")
    {
        people(file, ani(k2));
        people(file, ani(k3));
    }
    SECTION("in the window")
    {
        saveNip(file, uidOf(file, k1), k2);
        saveNip(file, uidOf(file, k2), k3);
    }
    CHECK(courseOf(file, k2).waiting == 1);
    CHECK(courses(file) == u"-"_s);
    CHECK(people(file, kBudi).added == 1);
    CHECK(shown(file) == u"Ani 2003, Budi 1002"_s);
    CHECK(courses(file) == u"MOOC Budi"_s);
    CHECK(people(file, kBudi).unchanged == 1);
    CHECK(courseOf(file, k2).unchanged == 1);
    checkWhole(file);
}

TEST_CASE("a file in which two people's NIPs are put right makes two people of them, in any order of its rows", "[import][people]")
{
    for (const bool budiFirst : {true, false}) {
        test::RegionFile file;
        people(file, ani(k1));
        people(file, ani(k2));
        const QString rows = budiFirst ? kBudi + ani(k3) : ani(k3) + kBudi;
        people(file, rows);
        CHECK(shown(file) == u"Ani 2003, Budi 1002"_s);
        CHECK(people(file, rows).changeSet.isEmpty());
        CHECK(courseOf(file, k2).waiting == 0);
        CHECK(courses(file) == u"MOOC Budi"_s);
        checkWhole(file);
    }
}

TEST_CASE("a NIP that is kept as NIP lama goes on naming its person", "[import][people]")
{
    test::RegionFile file;
    people(file, ani(k1));
    SECTION("by import")
    {
        people(file, ani(k2));
        people(file, ani(k3, k2));
    }
    SECTION("in the window")
    {
        saveNip(file, uidOf(file, k1), k2);
        saveNip(file, uidOf(file, k2), k3, k2);
    }
    CHECK(courseOf(file, k2).waiting == 0);
    CHECK(courses(file) == u"MOOC Ani"_s);
    test::RegionFile other;  // where nobody knows the new NIP yet
    people(other, ani(k1));
    courseOf(other, k2, u"Lain"_s);
    deliver(other, file);
    CHECK(file.count("select count(*) from course c join person p on p.id = c.person_id where p.name = 'Ani'") == 2);
    checkWhole(file);
}

TEST_CASE("records of a NIP that a person had wait for its owner, and come to the person as soon as it is his NIP lama", "[import][people]")
{
    test::RegionFile file;
    people(file, ani(k1));
    people(file, ani(k3));
    const ImportReport report = courseOf(file, k1);
    CHECK(report.waiting == 1);
    CHECK(says(report, u"person.otherNip"_s));
    CHECK(courses(file) == u"-"_s);
    saveNip(file, uidOf(file, k3), k3, k1);
    CHECK(courses(file) == u"MOOC Ani"_s);
    CHECK(courseOf(file, k1).unchanged == 1);
    CHECK(file.count("select count(*) from course") == 1);
    checkWhole(file);
}

TEST_CASE("a person made by hand never takes the row of somebody whose NIP has changed", "[people]")
{
    test::RegionFile file;
    people(file, ani(k1));
    saveNip(file, uidOf(file, k1), k3);
    edit(file, [](PersonEditor& editor) { return require(editor.create({{field::nip, Value(k1)}, {field::personName, Value(u"Cici"_s)}})); });
    CHECK(shown(file) == u"Ani 2003, Cici 2001"_s);
    CHECK(courseOf(file, k1).waiting == 0);
    CHECK(courses(file) == u"MOOC Cici"_s);
    checkWhole(file);
}

TEST_CASE("rows that a user joined stay one person when both are imported again", "[import][people]")
{
    test::RegionFile file;
    people(file, ani(k1) + u";"_s + k3 + u";;Ani L;14-02-1987;F;\n"_s);
    require(joinPeople(file.log(), uidOf(file, k1), uidOf(file, k3)));
    people(file, ani(k1) + u";"_s + k3 + u";;Ani L;14-02-1987;F;\n"_s);
    CHECK(shown(file) == u"Ani 2001"_s);
    CHECK(courseOf(file, k3).waiting == 0);
    CHECK(courses(file) == u"MOOC Ani"_s);
    CHECK(conflicts(file).empty());
}

TEST_CASE("a NIP mistyped in one office does not hide its owner of another office in silence", "[people][history]")
{
    test::RegionFile a, b;
    people(a, ani(k1));
    people(b, ani(k1) + kBudi);
    saveNip(a, uidOf(a, k1), k2);
    SECTION("mended before the merge: both are shown in both")
    {
        saveNip(a, uidOf(a, k2), k1);
        deliver(a, b);
        deliver(b, a);
        for (auto* file : {&a, &b}) CHECK(shown(*file) == u"Ani 2001, Budi 1002"_s);
    }
    SECTION("not mended: an open conflict names both, and is settled either way")
    {
        deliver(a, b);
        deliver(b, a);
        CHECK(conflicts(a) == conflicts(b));
        const auto details = require(conflictDetails(b.log()));
        const auto join = std::ranges::find_if(details, [](const auto& d) { return d.conflict.kind == ConflictKind::join; });
        REQUIRE(join != details.end());
        CHECK(join->name.startsWith(u"Budi"_s));
        REQUIRE(join->sides.size() == 2);
        CHECK(join->sides.front().value.startsWith(u"Ani"_s));
        CHECK(join->subject.uid == uidOf(b, k2));
        const auto isJoin = [](const Conflict& conflict) { return conflict.kind == ConflictKind::join; };
        for (const bool isOther : {false, true}) {
            const auto open = conflicts(b);
            const auto conflict = std::ranges::find_if(open, isJoin);
            REQUIRE(conflict != open.end());
            const auto side = std::ranges::find_if(conflict->edits, [&](const Uid& uid) { return (require(b.session().read([&] { return LogTables(b.session()).edit(uid); }))->at.field == kRow) == isOther; });
            const ChangeReceipt settled = require(settleConflict(b.log(), *conflict, *side, u"uji"_s));
            CHECK(std::ranges::none_of(conflicts(b), isJoin));
            CHECK(b.count("select count(*) from person where name = 'Budi'") == (isOther ? 1 : 0));
            if (!isOther) require(undoChangeSet(b.log(), settled.uid));
        }
        deliver(b, a);
        CHECK(shown(a) == shown(b));
    }
    checkWhole(a);
    checkWhole(b);
}

TEST_CASE("a deleted person who is imported again shows what the file says, and undo takes him away again", "[import][people]")
{
    test::RegionFile file;
    SECTION("whose NIP had changed")
    {
        people(file, ani(k1));
        people(file, ani(k3));
        remove(file, uidOf(file, k3));
    }
    SECTION("who had been joined to the row that was deleted")
    {
        people(file, ani(k1) + u";"_s + k3 + u";;Ani Benar;14-02-1987;F;\n"_s);
        require(joinPeople(file.log(), uidOf(file, k1), uidOf(file, k3)));
        remove(file, uidOf(file, k1));
    }
    CHECK(shown(file) == u"-"_s);
    const auto before = dumpTables(file.session(), file.log().registry());
    const ImportReport report = people(file, ani(k3, {}, "Baru"));
    CHECK(report.added == 1);
    CHECK(shown(file) == u"Baru 2003"_s);
    CHECK(conflicts(file).empty());
    checkWhole(file);
    const auto undone = require(undoChangeSet(file.log(), Uid::fromBytes(report.changeSet)));
    CHECK(undone.kept.empty());
    CHECK(dumpTables(file.session(), file.log().registry()) == before);
    CHECK(conflicts(file).empty());
    checkWhole(file);
    require(undoChangeSet(file.log(), undone.receipt.uid));
    CHECK(shown(file) == u"Baru 2003"_s);
    checkWhole(file);
}

TEST_CASE("what is imported for a deleted person waits, says so, and comes with him", "[import][people]")
{
    test::RegionFile file;
    people(file, ani(k1));
    const ChangeReceipt removed = remove(file, uidOf(file, k1));
    const ImportReport report = courseOf(file, k1);
    CHECK(report.waiting == 1);
    CHECK(says(report, u"person.deleted"_s));
    CHECK_FALSE(says(report, u"person.unknown"_s));
    CHECK(shown(file) == u"-"_s);
    CHECK(courses(file) == u"-"_s);
    CHECK(conflicts(file).empty());
    checkWhole(file);
    SECTION("by a new import") { people(file, ani(k1)); }
    SECTION("by undo of the deletion") { CHECK(require(undoChangeSet(file.log(), removed.uid)).kept.empty()); }
    SECTION("in another office that still has him, after the merge both show him, because nobody there knew of the deletion")
    {
        test::RegionFile other;
        people(other, ani(k1));
        courseOf(other, k1);
        deliver(file, other);
        deliver(other, file);
        checkWhole(other);
        CHECK(courses(other) == u"MOOC Ani"_s);
    }
    CHECK(courses(file) == u"MOOC Ani"_s);
    CHECK(file.count("select count(*) from course") == 1);
    checkWhole(file);
}

TEST_CASE("once import and deletion are undone, a changed NIP names its person as before", "[import][people]")
{
    test::RegionFile file, other;
    people(file, ani(k1));
    people(file, ani(k3));
    const ChangeReceipt removed = remove(file, uidOf(file, k3));
    const ImportReport report = people(file, ani(k3, {}, "Baru"));
    CHECK(require(undoChangeSet(file.log(), Uid::fromBytes(report.changeSet))).kept.empty());
    CHECK(require(undoChangeSet(file.log(), removed.uid)).kept.empty());
    CHECK(shown(file) == u"Ani 2003"_s);
    courseOf(other, k3);  // where nobody knows Ani
    deliver(other, file);
    CHECK(courses(file) == u"MOOC Ani"_s);
    checkWhole(file);
}

TEST_CASE("the same course of two people stays two, though the one had the other's NIP first", "[import][people]")
{
    test::RegionFile file;
    people(file, ani(k2));
    people(file, ani(k3));
    courseOf(file, k3);
    people(file, kBudi);
    CHECK(courseOf(file, k2).added == 1);
    CHECK(courses(file) == u"MOOC Ani, MOOC Budi"_s);
    CHECK(courseOf(file, k3).unchanged == 1);
}

TEST_CASE("a NIK stands in no list of an import", "[import]")
{
    test::RegionFile file;
    const QString rows = u"A1;"_s + k1 + u";;Ani;14-02-1987;F;%1\n"_s;
    people(file, rows.arg(u"3174015402870001"_s));
    const auto report = people(file, rows.arg(u"3174015402870002"_s) + u"B2;3174015402870003;;Budi;03-03-1988;M;\nB3;;3174015402870004;Cici;;;\n"_s
                                         + rows.arg(u"3174015402870005"_s));
    REQUIRE(report.changes.size() == 1);
    CHECK(report.changes.front().field == u"NIK"_s);
    QStringList words{report.changes.front().from, report.changes.front().to};
    for (const ImportProblem& problem : report.problems) words << problem.message;
    const auto changes = require(changeDetails(file.log(), Uid::fromBytes(report.changeSet), 10));
    for (const EditDetail& detail : changes.details) words << detail.from << detail.to;
    CHECK(says(report, u"nip.length"_s));
    CHECK(words.join(u'\n').contains(u"16 angka (empat terakhir 0003)"_s));
    for (const auto& word : words) CHECK_FALSE(word.contains(u"317401540287"_s));
}
