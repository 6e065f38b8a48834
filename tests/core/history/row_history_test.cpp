// SPDX-License-Identifier: Apache-2.0
#include "core/history/change_details.h"

#include "core/history/undo.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

QStringList told(test::RegionFile& file, std::initializer_list<RowKey> rows)
{
    QStringList lines;
    for (const auto& [changeSet, edit] : require(rowHistory(file.log(), std::vector<RowKey>(rows))))
        lines << u"%1|%2|%3|%4"_s.arg(static_cast<int>(edit.act)).arg(edit.field.isEmpty() ? edit.thing : edit.field, edit.from, edit.to);
    return lines;
}

}  // namespace

TEST_CASE("the history of a row tells every field with the value before, newest first", "[history]")
{
    test::RegionFile file;
    Uid unit, person;
    test::change(file, [&](ChangeSet& c) {
        unit = test::addUnit(c, u"1"_s, u"Dinas Kesehatan"_s);
        person = test::addPerson(c, u"199005302021212007"_s, u"Siti"_s, {}, {{field::phone, Value(u"0811"_s)}});
    });
    test::change(file, [&](ChangeSet& c) { c.set(entity::person, person, field::phone, Value(u"0812"_s)); });
    test::change(file, [&](ChangeSet& c) {
        c.set(entity::person, person, field::phone, Value(u"0813"_s));
        c.set(entity::person, person, field::personUnit, Value(unit));
    });
    const RowKey row{entity::person, person};
    CHECK(told(file, {row}) == QStringList{u"0|Unit kerja||Dinas Kesehatan · 1"_s, u"0|Telepon|0812|0813"_s, u"0|Telepon|0811|0812"_s, u"1|Pegawai||6 isian"_s});
    CHECK(require(rowHistory(file.log(), std::vector{row})).front().changeSet.user == u"uji"_s);
}

TEST_CASE("the history of a row tells deletion, revival and what levels said before", "[history]")
{
    test::RegionFile file;
    Uid person, assessment;
    test::change(file, [&](ChangeSet& c) {
        person = test::addPerson(c, u"199005302021212007"_s, u"Siti"_s);
        assessment = test::addAssessment(c, person, QDate(2026, 6, 15), u"Uji"_s, {{u"M.1"_s, 1}});
    });
    test::change(file, [&](ChangeSet& c) { c.setElement(entity::assessment, assessment, field::assessedLevel, test::competency(u"M.1"_s), Value(3)); });
    const auto removed = require(file.log().record(u"hapus"_s, [&](ChangeSet& c) { c.remove(entity::assessment, assessment); }));
    require(undoChangeSet(file.log(), removed.uid));
    const QStringList lines = told(file, {{entity::assessment, assessment}});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"2|Penilaian||5 isian"_s);
    CHECK(lines[1] == u"3|Penilaian||"_s);
    CHECK(lines[2] == u"0|Level · Integritas · M.1|1|3"_s);
    CHECK(lines[3] == u"1|Penilaian||5 isian"_s);
}
