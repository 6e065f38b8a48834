// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_editor.h"

#include "core/gap/gap_store.h"
#include "core/history/row_fields.h"
#include "core/history/undo.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

struct Office {
    Office()
    {
        test::change(file, [&](ChangeSet& c) {
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s);
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s, clinic, {{field::nameFull, Value(u"Siti Aisyah"_s)}});
            budi = test::addPerson(c, u"198702142010011014"_s, u"Budi"_s);
            test::addCourse(c, siti, 9, u"Seminar"_s, 8, QDate(2026, 3, 2), QDate(2026, 3, 2));
            test::addAssessment(c, siti, QDate(2026, 6, 15), u"Assessment Center"_s, {{u"M.1"_s, 2}});
        });
        tables = require(ReferenceStore(file.session()).load());
        units = require(UnitStore(file.session()).tree());
    }
    [[nodiscard]] PersonEditor editor() { return {file.log(), tables, units}; }
    [[nodiscard]] Fields edit(const QString& key, const QString& value) const { return itemEdit(*personItem(key), value, tables, units); }
    [[nodiscard]] Fields fields(const Uid& uid) { return require(rowFields(file.session(), productRegistry(), entity::person, uid)); }
    [[nodiscard]] Fields newPerson(const QString& nip) const
    {
        Fields fields = edit(u"nama"_s, u"Rina"_s);
        if (!nip.isEmpty()) fields.merge(edit(u"nip"_s, nip));
        return fields;
    }
    test::RegionFile file;
    Uid clinic, siti, budi;
    ReferenceTables tables;
    UnitTree units;
};

QStringList codes(const Problems& problems)
{
    QStringList list;
    for (const auto& problem : problems) list << problem.field + u':' + problem.code;
    return list;
}

}  // namespace

TEST_CASE("a person made by hand has the uid a later import of the same NIP meets", "[people]")
{
    Office office;
    const Uid uid = require(office.editor().create(office.newPerson(u"19910101 201503 1 002"_s)));
    CHECK(uid == naturalUid(entity::person, {u"199101012015031002"_s}));
    CHECK(textOf(office.fields(uid), field::nip) == u"199101012015031002"_s);
    CHECK(office.file.one("select label from change_set order by id desc limit 1") == u"Pegawai baru: Rina"_s);
}

TEST_CASE("a new person without NIP is taken, one without a name, with a broken NIP or with somebody's NIP is not", "[people]")
{
    Office office;
    CHECK(office.editor().create(office.newPerson({})).has_value());
    CHECK(office.editor().create(office.edit(u"nip"_s, u"199101012015031002"_s)).error().code == ErrorCode::invalidInput);
    CHECK(office.editor().create(office.newPerson(u"1991"_s)).error().code == ErrorCode::invalidInput);
    const auto taken = office.editor().create(office.newPerson(u"198702142010011014"_s));
    CHECK(taken.error().code == ErrorCode::conflict);
    CHECK(taken.error().message.contains(u"Budi"_s));
    CHECK(office.file.count("select count(*) from person") == 3);
}

TEST_CASE("saving writes one change set with only the fields that differ, and the joined name follows", "[people]")
{
    Office office;
    CHECK(require(office.editor().save(office.siti, office.edit(u"nama"_s, u"Siti Aisyah"_s))).edits == 0);
    const auto receipt = require(office.editor().save(office.siti, office.edit(u"gelarBelakang"_s, u"S.Kep."_s)));
    CHECK(receipt.edits == 2);
    CHECK(textOf(office.fields(office.siti), field::nameFull) == u"Siti Aisyah, S.Kep."_s);
    CHECK(office.file.one("select label from change_set order by id desc limit 1") == u"Ubah pegawai: Siti Aisyah, S.Kep."_s);
}

TEST_CASE("a fault that was there before does not hold up another field", "[people]")
{
    Office office;
    Uid broken;
    test::change(office.file, [&](ChangeSet& c) { broken = test::addPerson(c, u"123"_s, u"Umar"_s); });
    CHECK(office.editor().save(broken, office.edit(u"telepon"_s, u"0812"_s)).has_value());
    CHECK(office.editor().save(broken, office.edit(u"nip"_s, u"1234"_s)).error().code == ErrorCode::invalidInput);
    CHECK(office.editor().save(office.siti, office.edit(u"nama"_s, {})).error().code == ErrorCode::invalidInput);
    CHECK(office.editor().save(office.siti, office.edit(u"nip"_s, u"198702142010011014"_s)).error().code == ErrorCode::conflict);
}

TEST_CASE("records under a changed NIP come to the same person", "[people]")
{
    Office office;
    require(office.editor().save(office.siti, office.edit(u"nip"_s, u"199005302021212099"_s)));
    test::change(office.file, [&](ChangeSet& c) {
        test::addCourse(c, naturalUid(entity::person, {u"199005302021212099"_s}), 9, u"Kursus lain"_s, 8, QDate(2026, 4, 2), QDate(2026, 4, 2));
    });
    CHECK(office.file.one("select p.name from course c join person p on p.id = c.person_id where c.name = 'Kursus lain'") == u"Siti Aisyah"_s);
}

TEST_CASE("a choice writes code and name, a unit its code and name too, and nothing clears all of them", "[people]")
{
    Office office;
    require(office.editor().save(office.budi, office.edit(u"unit"_s, office.clinic.hex())));
    require(office.editor().save(office.budi, office.edit(u"golongan"_s, u"III/c"_s)));
    const Fields now = office.fields(office.budi);
    CHECK(textOf(now, field::personUnitName) == u"Puskesmas Teluk"_s);
    CHECK(textOf(now, field::personUnit) == office.clinic.hex());
    CHECK(textOf(now, field::rankId) == u"33"_s);
    CHECK(itemValue(*personItem(u"golongan"_s), now, office.tables) == u"III/c"_s);
    require(office.editor().save(office.budi, office.edit(u"unit"_s, {})));
    CHECK_FALSE(office.fields(office.budi).contains(field::personUnit));
    CHECK_FALSE(office.fields(office.budi).contains(field::personUnitCode));
}

TEST_CASE("deleting a person takes everything along, says so beforehand, and undo brings all of it back", "[people]")
{
    Office office;
    const auto own = require(office.editor().belongings(office.siti));
    CHECK(own.courses == 1);
    CHECK(own.assessments == 1);
    CHECK(own.posts == 0);
    const auto receipt = require(office.editor().remove(std::vector{office.siti}));
    CHECK(office.file.count("select count(*) from person") == 1);
    CHECK(office.file.count("select count(*) from course") == 0);
    CHECK(office.file.count("select count(*) from assessment") == 0);
    require(undoChangeSet(office.file.log(), receipt.uid));
    CHECK(office.file.count("select count(*) from person") == 2);
    CHECK(office.file.count("select count(*) from course") == 1);
    CHECK(office.file.count("select count(*) from assessment_level") == 1);
}

TEST_CASE("changing many shows old and new of each and is one change set", "[people]")
{
    Office office;
    const std::vector people{office.siti, office.budi, Uid::v7(1)};
    const auto& item = *personItem(u"unit"_s);
    const auto lines = require(office.editor().preview(people, item, office.clinic.hex()));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].name == u"Budi"_s);
    CHECK(lines[1].before.isEmpty());
    CHECK(lines[1].after == u"Puskesmas Teluk"_s);
    const qint64 before = office.file.count("select count(*) from change_set");
    require(office.editor().saveMany(people, item, office.clinic.hex(), u"Unit kerja"_s));
    CHECK(office.file.count("select count(*) from change_set") == before + 1);
    CHECK(office.file.count("select count(*) from person where unit_id is not null") == 2);
    CHECK(office.editor().saveMany(people, *personItem(u"nip"_s), u"1"_s, u"NIP"_s).error().code == ErrorCode::invalidInput);
    CHECK(office.editor().saveMany(people, *personItem(u"tmtJabatan"_s), u"besok"_s, u"TMT"_s).error().code == ErrorCode::invalidInput);
}

TEST_CASE("warnings of a person name the fields of the form and do not stop saving", "[people]")
{
    Office office;
    Fields fields = office.newPerson(u"199102302015031002"_s);
    fields.merge(office.edit(u"kedudukanHukum"_s, u"Tidak dikenal"_s));
    const auto check = checkPerson(fields, office.tables, office.units);
    CHECK(check.errors.empty());
    CHECK(codes(check.warnings).contains(u"nip:nip.date"_s));
    CHECK(codes(check.warnings).contains(u"kedudukanHukum:legalPosition.unknown"_s));
    CHECK(codes(check.warnings).contains(u"unit:unit.missing"_s));
    CHECK(codes(checkPerson(office.newPerson({}), office.tables, office.units).warnings).contains(u"nip:nip.missing"_s));
}

TEST_CASE("a row of the post history is added once, changed and deleted", "[people]")
{
    Office office;
    Fields post{{field::historyTitle, Value(u"Kepala Seksi"_s)}, {field::historyKind, Value(u"1"_s)}, {field::historySince, Value(QDate(2024, 1, 1))}};
    const Uid row = require(office.editor().savePost(office.siti, {}, post));
    CHECK(office.editor().savePost(office.siti, {}, post).error().code == ErrorCode::conflict);
    CHECK(office.editor().savePost(office.siti, {}, {{field::historySince, Value(QDate(2024, 1, 1))}}).error().code == ErrorCode::invalidInput);
    post[field::historyTitle] = Value(u"Kepala Bidang"_s);
    CHECK(require(office.editor().savePost(office.siti, row, post)) == row);
    CHECK(office.file.one("select title from post_history") == u"Kepala Bidang"_s);
    require(office.editor().removePosts(std::vector{row}));
    CHECK(office.file.count("select count(*) from post_history") == 0);
}

TEST_CASE("the gap of a person is found by the row, also when two share a NIP or have none", "[people]")
{
    Office office;
    Uid twin, nobody;
    test::change(office.file, [&](ChangeSet& c) {
        twin = test::addPerson(c, u"199005302021212007"_s, u"Kembaran"_s);
        nobody = test::addPerson(c, {}, u"Tanpa NIP"_s);
    });
    const GapStore store(office.file.session());
    CHECK(require(store.person(office.siti, QDate(2026, 11, 22))).row.person.name == u"Siti Aisyah"_s);
    CHECK(require(store.person(twin, QDate(2026, 11, 22))).row.person.name == u"Kembaran"_s);
    CHECK(require(store.person(nobody, require(store.basis(QDate(2026, 11, 22))))).row.person.name == u"Tanpa NIP"_s);
    CHECK(store.person(Uid::v7(1), QDate(2026, 11, 22)).error().code == ErrorCode::notFound);
}

TEST_CASE("kinds of posts of everybody agree with those of each person", "[people]")
{
    Office office;
    test::change(office.file, [&](ChangeSet& c) {
        test::addPerson(c, u"199005302021212008"_s, u"Ahli"_s, {}, test::functional(u"Perawat Ahli Muda"_s));
        const Uid head = test::addPerson(c, u"199005302021212009"_s, u"Kepala"_s, {}, {{field::postKindId, Value(u"1"_s)}, {field::generalTitle, Value()}});
        test::add(c, entity::postHistory, {{field::historyPerson, Value(head)}, {field::historyKind, Value(u"1"_s)}, {field::historyEselon, Value(u"III.a"_s)},
                                           {field::historyTitle, Value(u"Camat"_s)}, {field::historySince, Value(QDate(2025, 1, 1))}});
    });
    const QDate today(2026, 11, 22);
    const auto kinds = require(PersonStore(office.file.session()).postKinds(office.tables, {}, today));
    CHECK(kinds.size() == 4);
    for (const auto& row : require(PersonStore(office.file.session()).people()))
        CHECK(kinds.value(row.id.value) == currentPost(row.person, require(PersonStore(office.file.session()).history(row.id)).rows, {}, office.tables, today).kind);
    CHECK(kinds.values().contains(u"JF_AHLI_MUDA"_s));
    CHECK(kinds.values().contains(u"ADMINISTRATOR"_s));
}
