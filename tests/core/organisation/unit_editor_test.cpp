// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_editor.h"

#include "core/history/undo.h"
#include "core/organisation/unit_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Offices : test::RegionFile {
    Offices()
    {
        test::change(*this, [&](ChangeSet& c) {
            top = test::addUnit(c, u"01"_s, u"Kabupaten"_s);
            health = test::addUnit(c, u"10"_s, u"Dinas Kesehatan"_s, top);
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s, health);
            school = test::addUnit(c, u"12"_s, u"SD 1"_s, top);
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti"_s, clinic, {{field::personUnitCode, Value(u"11"_s)}, {field::personUnitName, Value(u"Puskesmas Teluk"_s)}});
        });
    }
    UnitTree tree() { return test::require(UnitStore(session()).tree()); }
    QString parentOf(const Uid& uid)
    {
        const UnitTree t = tree();
        const auto parent = t.parentOf(*t.indexOf(uid));
        return parent ? t.at(*parent).name : QString();
    }
    UnitEditor editor{log()};
    Uid top, health, clinic, school, siti;
};

}  // namespace

TEST_CASE("a unit made by hand is the one an import of its code finds", "[organisation]")
{
    Offices office;
    const Uid made = test::require(office.editor.add({u"  Dinas   Sosial "_s, u"13"_s, u"opd"_s, {}, {}, office.top}));
    CHECK(made == naturalUid(entity::unit, {u"13"_s}));
    CHECK(office.parentOf(made) == u"Kabupaten"_s);
    const QString csv = test::writeCsv(office.filePath(u"unit.csv"_s), u"unor_id,unor_nama,unor_induk_id\n13,Dinas Sosial dan PPA,01\n"_s);
    CHECK(office.import(csv).changed == 1);
    const UnitTree tree = office.tree();
    CHECK(tree.size() == 5);
    CHECK(tree.at(*tree.indexOf(made)).name == u"Dinas Sosial dan PPA"_s);
    CHECK(test::require(office.editor.add({u"Tanpa kode"_s})) != test::require(office.editor.add({u"Tanpa kode"_s})));
}

TEST_CASE("a unit needs a name and a code of its own", "[organisation]")
{
    Offices office;
    const auto blank = office.editor.add({u"  "_s});
    REQUIRE_FALSE(blank);
    CHECK(blank.error().message == u"Nama unit belum diisi."_s);
    const auto twice = office.editor.add({u"Dinas Lain"_s, u" 10"_s});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().message == u"Kode “10” sudah dipakai “Dinas Kesehatan”; setiap unit memerlukan kode sendiri."_s);
    CHECK(office.tree().size() == 4);
    const auto problems = unitProblems(office.tree(), office.health, {{}, u"11"_s});
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == u"name"_s);
    CHECK(problems[1].field == u"code"_s);
    CHECK(unitProblems(office.tree(), office.health, {u"Dinas"_s, u"10"_s}).empty());
}

TEST_CASE("saving a unit writes only what differs and can be undone", "[organisation]")
{
    Offices office;
    UnitValues values = valuesOf(office.tree(), *office.tree().indexOf(office.health));
    values.name = u"Dinas Kesehatan dan KB"_s;
    values.affairs = u"Kesehatan"_s;
    const auto receipt = test::require(office.editor.save(office.health, values));
    CHECK(receipt.edits == 2);
    CHECK(test::require(office.editor.save(office.health, values)).edits == 0);
    static_cast<void>(test::require(undoChangeSet(office.log(), receipt.uid)));
    const UnitTree tree = office.tree();
    CHECK(tree.at(*tree.indexOf(office.health)).name == u"Dinas Kesehatan"_s);
    CHECK(tree.at(*tree.indexOf(office.health)).affairs.isEmpty());
}

TEST_CASE("a unit moves with all below it but never into itself", "[organisation]")
{
    Offices office;
    CHECK(test::require(office.editor.move(office.health, office.school)).edits == 1);
    CHECK(office.parentOf(office.health) == u"SD 1"_s);
    CHECK(office.parentOf(office.clinic) == u"Dinas Kesehatan"_s);
    const auto circle = office.editor.move(office.school, office.clinic);
    REQUIRE_FALSE(circle);
    CHECK(circle.error().message == u"“SD 1” tidak dapat dipindahkan ke bawah “Puskesmas Teluk”, karena “Puskesmas Teluk” sendiri berada di bawah “SD 1”."_s);
    CHECK_FALSE(office.editor.move(office.school, office.school));
    CHECK(test::require(office.editor.move(office.health, {})).edits == 1);
    CHECK(office.parentOf(office.health).isEmpty());
}

TEST_CASE("a unit is deleted only when nothing hangs below it, or after handing it over", "[organisation]")
{
    Offices office;
    const auto full = office.editor.remove(office.health);
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::conflict);
    CHECK(full.error().message.contains(u"1 unit"_s));
    const auto peopled = office.editor.remove(office.clinic);
    REQUIRE_FALSE(peopled);
    CHECK(peopled.error().message == u"“Puskesmas Teluk” belum dapat dihapus karena masih membawahi 1 pegawai; pindahkan dahulu ke unit lain."_s);
    CHECK(office.tree().size() == 4);

    CHECK_FALSE(office.editor.remove(office.health, office.clinic));
    const auto receipt = test::require(office.editor.remove(office.clinic, office.school));
    CHECK(office.tree().size() == 3);
    CHECK(office.one("select u.name from person p join unit u on u.id = p.unit_id") == u"SD 1"_s);
    CHECK(office.one("select unit_code || unit_name from person") == u"12SD 1"_s);
    static_cast<void>(test::require(undoChangeSet(office.log(), receipt.uid)));
    CHECK(office.one("select u.name from person p join unit u on u.id = p.unit_id") == u"Puskesmas Teluk"_s);
    CHECK(test::require(office.editor.remove(office.school)).edits == 1);
    CHECK(test::require(office.editor.remove(office.health, office.top)).edits > 1);
    CHECK(office.parentOf(office.clinic) == u"Kabupaten"_s);
}

TEST_CASE("a deleted code used again gives the new unit and nothing of the old one", "[organisation]")
{
    Offices office;
    const Uid first = test::require(office.editor.add({u"Lama"_s, u"77"_s, u"opd"_s, {}, u"Utara"_s}));
    REQUIRE(office.editor.save(first, {u"Lama sekali"_s, u"77"_s, u"opd"_s, u"Pertanian"_s, u"Utara"_s}));
    REQUIRE(office.editor.remove(first));
    const Uid again = test::require(office.editor.add({u"Baru"_s, u"77"_s}));
    CHECK(again == first);
    const UnitTree tree = office.tree();
    CHECK(valuesOf(tree, *tree.indexOf(again)) == UnitValues{u"Baru"_s, u"77"_s});
}

TEST_CASE("moves that are right one by one and together make a circle are refused", "[organisation]")
{
    Offices office;
    const UnitTree tree = office.tree();
    UnitValues first = valuesOf(tree, 0), second = valuesOf(tree, 1);
    first.parent = tree.at(1).uid;
    second.parent = tree.at(0).uid;
    const std::vector<std::pair<Uid, UnitValues>> units{{tree.at(0).uid, first}, {tree.at(1).uid, second}};
    const auto refused = office.editor.saveMany(units);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalidInput);
    CHECK(office.count("select count(*) from tree_cut") == 0);
}

TEST_CASE("many units change as one step, whatever is odd about them besides", "[organisation]")
{
    Offices office;
    test::change(office, [&](ChangeSet& c) { c.set(entity::unit, office.school, field::unitCode, Value(u"11"_s)); });  // a code twice, as files have it
    const UnitTree tree = office.tree();
    std::vector<std::pair<Uid, UnitValues>> units;
    for (std::size_t i = 0; i < tree.size(); ++i) units.emplace_back(tree.at(i).uid, valuesOf(tree, i));
    for (auto& [uid, values] : units) values.area = u"Pesisir"_s;
    const auto done = test::require(office.editor.saveMany(units));
    CHECK(done.edits == 4);
    for (auto& [uid, values] : units) values.name.clear();
    CHECK(office.editor.saveMany(units).error().message == u"Nama unit belum diisi."_s);
    static_cast<void>(test::require(undoChangeSet(office.log(), done.uid)));
    CHECK(office.count("select count(*) from unit where area is not null") == 0);
}
