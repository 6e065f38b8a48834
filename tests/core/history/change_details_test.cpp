// SPDX-License-Identifier: Apache-2.0
// Jejak Audit's words: what a change set did, what undoing it would do, what two offices say differently.
#include "core/history/change_details.h"
#include "core/history/field_words.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

struct Office {
    test::RegionFile file;
    Uid unit, ani;
    Uid made, renamed;

    Office()
    {
        made = record(u"Buat"_s, [&](ChangeSet& c) {
            unit = test::addUnit(c, u"11"_s, u"Dinas Kesehatan"_s);
            ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        });
        renamed = record(u"Ubah"_s, [&](ChangeSet& c) {
            c.set(entity::person, ani, field::personUnit, Value(unit));
            c.set(entity::person, ani, field::birthDate, Value(QDate(1987, 2, 14)));
            c.set(entity::person, ani, field::personName, Value(u"Ani Lestari"_s));
        });
    }
    Uid record(const QString& label, const std::function<void(ChangeSet&)>& f) { return require(file.log().record(label, f)).uid; }
    ChangeDetails details(const Uid& set, int most = 500, qint64 skip = 0) { return require(changeDetails(file.log(), set, most, skip)); }
};

}  // namespace

TEST_CASE("every field of the registry has an Indonesian name", "[history]")
{
    QStringList missing;
    for (const Entity& entity : productRegistry().all()) {
        const auto look = [&](const std::string& table, const Field& field) {
            if (fieldWord(entity.number, field.number).isEmpty()) missing << QString::fromStdString(table + "." + field.column);
        };
        for (const Field& field : entity.fields) look(entity.table, field);
        for (const ElementSet& set : entity.sets)
            for (const Field& field : set.fields) look(set.table, field);
    }
    CHECK(missing.isEmpty());
    CHECK(fieldWord(entity::person, field::rankName) == u"Golongan"_s);
    CHECK(fieldWord(entity::person, 999).isEmpty());
}

TEST_CASE("a change set's edits name row, field, old and new value as a user reads them", "[history]")
{
    Office office;
    const ChangeDetails changed = office.details(office.renamed);
    CHECK(changed.edits == 3);
    CHECK(changed.changed == 3);
    REQUIRE(changed.details.size() == 3);
    CHECK(changed.details[0].thing == u"Pegawai"_s);
    CHECK(changed.details[0].name == u"Ani Lestari · 198702142010012001"_s);
    CHECK(changed.details[0].field == u"Unit kerja"_s);
    CHECK(changed.details[0].from.isEmpty());
    CHECK(changed.details[0].to == u"Dinas Kesehatan · 11"_s);
    CHECK(changed.details[1].to == u"14-02-1987"_s);
    CHECK(changed.details[2].from == u"Ani"_s);  // from the row's snapshot: its first edit
    CHECK(changed.details[2].subject == RowKey{entity::person, office.ani});
    const Uid again = office.record(u"Ubah lagi"_s, [&](ChangeSet& c) { c.set(entity::person, office.ani, field::personName, Value(u"Any"_s)); });
    CHECK(office.details(again).details.front().from == u"Ani Lestari"_s);  // from the edit it replaced

    const ChangeDetails made = office.details(office.made);
    CHECK(made.created == 2);
    CHECK(made.details[0].act == EditAct::created);
    CHECK(made.details[0].to == u"2 isian"_s);
    CHECK(changeDetails(office.file.log(), Uid::v7(1), 10).error().code == ErrorCode::notFound);
}

TEST_CASE("levels are named with their competency, deletions and erased people are told", "[history]")
{
    Office office;
    Uid assessment;
    const Uid given = office.record(u"Nilai"_s, [&](ChangeSet& c) {
        test::addCompetency(c, u"T.1"_s, u"Audit"_s);
        assessment = test::addAssessment(c, office.ani, QDate(2026, 3, 1), u"Asesmen"_s, {{u"T.1"_s, 2}});
    });
    const Uid raised = office.record(u"Naik"_s, [&](ChangeSet& c) { c.setElement(entity::assessment, assessment, field::assessedLevel, test::competency(u"T.1"_s), Value(3)); });
    const EditDetail level = office.details(raised).details.front();
    CHECK(level.field == u"Level · Audit · T.1"_s);
    CHECK(level.from == u"2"_s);
    CHECK(level.to == u"3"_s);
    CHECK(level.name == u"Asesmen · 01-03-2026 – Ani Lestari · 198702142010012001"_s);
    CHECK(level.subject == RowKey{entity::person, office.ani});
    const Uid gone = office.record(u"Hapus"_s, [&](ChangeSet& c) { c.remove(entity::assessment, assessment); });
    CHECK(office.details(gone).deleted == 1);
    CHECK(office.details(gone).details.front().act == EditAct::deleted);
    CHECK(office.details(given).edits == 2);
    require(redactRow(office.file.log(), entity::person, office.ani));
    for (const EditDetail& detail : office.details(office.renamed).details) {
        CHECK(detail.act == EditAct::erased);
        CHECK_FALSE(detail.to.contains(u"Ani"_s));
        CHECK_FALSE(detail.from.contains(u"Ani"_s));
    }
}

TEST_CASE("a long change set is read in pages", "[history]")
{
    Office office;
    CHECK(office.details(office.renamed, 2).details.size() == 2);
    CHECK(office.details(office.renamed, 2).edits == 3);
    CHECK(office.details(office.renamed, 2, 2).details.front().field == u"Nama"_s);
}

TEST_CASE("a preview tells what an undo would do and keep, and changes nothing", "[history]")
{
    Office office;
    office.record(u"Sesudah"_s, [&](ChangeSet& c) { c.set(entity::person, office.ani, field::personName, Value(u"Any"_s)); });
    const qint64 before = office.file.count("select count(*) from edit");
    const UndoPreview preview = require(previewUndo(office.file.log(), office.renamed));
    CHECK(preview.report.fieldsRestored == 2);
    REQUIRE(preview.kept.size() == 1);
    CHECK(preview.kept.front().field == u"Nama"_s);
    CHECK(preview.kept.front().reason == u"Sudah diubah lagi sesudahnya."_s);
    CHECK(office.file.count("select count(*) from edit") == before);
    CHECK(office.file.one("select name from person") == u"Any"_s);
    const UndoReport real = require(undoChangeSet(office.file.log(), office.renamed));
    CHECK(real.fieldsRestored == preview.report.fieldsRestored);
    CHECK(real.kept.size() == preview.kept.size());
    CHECK(previewUndo(office.file.log(), Uid::v7(1)).error().code == ErrorCode::notFound);
}

TEST_CASE("a conflict shows both values, the one in force first", "[history]")
{
    test::RegionFile a, b;
    Uid ani;
    test::change(a, [&](ChangeSet& c) { ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s); });
    require(mergeEdits(b.log(), require(exportEdits(a.session()))));
    test::change(a, [&](ChangeSet& c) { c.set(entity::person, ani, field::personName, Value(u"Anie"_s)); });
    b.clock().advance(60000);
    test::change(b, [&](ChangeSet& c) { c.set(entity::person, ani, field::personName, Value(u"Any"_s)); });
    require(mergeEdits(a.log(), require(exportEdits(b.session()))));
    const auto conflicts = require(conflictDetails(a.log()));
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().field == u"Nama"_s);
    REQUIRE(conflicts.front().sides.size() == 2);
    CHECK(conflicts.front().sides[0].value == a.one("select name from person"));
    CHECK(conflicts.front().sides[0].value == u"Any"_s);
    CHECK(conflicts.front().sides[1].value == u"Anie"_s);
    CHECK(conflicts.front().sides[1].user == u"uji"_s);
}
