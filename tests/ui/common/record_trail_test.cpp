// SPDX-License-Identifier: Apache-2.0
#include "ui/common/record_trail.h"

#include "core/history/entities.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/table/record_table.h"

#include <QDialog>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QStringList texts(const ui::RecordTable& table, int c)
{
    QStringList all;
    for (int row = 0; row < table.model().rowCount(); ++row) all << table.model().index(row, c).data().toString();
    return all;
}

}  // namespace

TEST_CASE("the trail of a record tells its changes and those of the rows that belong to it, newest first", "[trail]")
{
    test::PageFile file;
    Uid course, session;
    file.change([&](ChangeSet& c) {
        course = Uid::v7(1);
        session = Uid::v7(2);
        c.create(entity::offering, course, {{{field::offeringName, Value(u"Latsar"_s)}}, {}});
        c.create(entity::angkatan, session, {{{field::angkatanOffering, Value(course)}, {field::angkatanNumber, Value(1)}}, {}});
    });
    file.change([&](ChangeSet& c) { c.set(entity::angkatan, session, field::angkatanPlace, Value(u"Aula"_s)); });
    ui::RecordTrail trail(file.context().workspace);
    trail.show(entity::offering, course);
    REQUIRE(trail.table().model().rowCount() == 3);
    CHECK(texts(trail.table(), 2).first() == u"Tempat"_s);
    CHECK(texts(trail.table(), 4).first() == u"Aula"_s);
    trail.show(entity::offering, {});
    CHECK(trail.table().model().rowCount() == 0);
}

TEST_CASE("the window of a trail follows what is changed meanwhile", "[trail]")
{
    test::PageFile file;
    Uid unit;
    file.change([&](ChangeSet& c) { unit = test::addUnit(c, u"10"_s, u"Dinas"_s); });
    QWidget page;
    ui::showTrail(file.context().workspace, &page, u"Dinas"_s, entity::unit, unit);
    auto* dialog = page.findChild<QDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"Jejak – Dinas"_s);
    auto& table = test::find<ui::RecordTable>(*dialog);
    const int before = table.model().rowCount();
    file.change([&](ChangeSet& c) { c.set(entity::unit, unit, field::unitName, Value(u"Dinas Kesehatan"_s)); });
    CHECK(test::waitUntil([&] { return table.model().rowCount() == before + 1; }));
}
