// SPDX-License-Identifier: Apache-2.0
#include "ui/command_palette.h"

#include "core/history/entities.h"
#include "core/organisation/post_editor.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/table/record_table.h"
#include "ui/organisation/organisation_page.h"
#include "ui/organisation/unit_posts.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("the search over everything finds people, units and registered posts, and says where they are", "[palette]")
{
    test::PageFile office;
    Uid clinic, siti;
    office.change([&](ChangeSet& c) {
        clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s);
        siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Teluk"_s, clinic);
    });
    office.change([](ChangeSet& c) {
        c.create(entity::plan, Uid::v7(1), {{{field::planYear, Value(2027)}, {field::planName, Value(u"Rencana induk"_s)}, {field::planState, Value(u"ditetapkan"_s)}}, {}});
    });
    const auto post = test::require(PostEditor(office.log()).save({.unit = clinic, .title = u"Kepala Tata Usaha"_s}));
    QMenuBar menus;
    QWidget window;
    QPointer palette = new ui::CommandPalette(office.context().workspace, &menus, &window);
    ui::Place place;
    QObject::connect(palette, &ui::CommandPalette::placeChosen, [&](const ui::Place& chosen) { place = chosen; });
    palette->open();
    const auto found = [&](const QString& text) {
        test::find<QLineEdit>(*palette).setText(text);
        QStringList lines;
        const auto& list = test::find<QListWidget>(*palette);
        for (int row = 0; row < list.count(); ++row) lines << list.item(row)->text();
        return lines;
    };
    CHECK(found(u"teluk"_s) == QStringList{u"Siti Teluk  –  19900530 202121 2 007"_s, u"Puskesmas Teluk  –  unit"_s, u"Kepala Tata Usaha  –  jabatan, Puskesmas Teluk"_s});
    CHECK(found(u"induk"_s) == QStringList{u"Rencana induk  –  rencana 2027, ditetapkan"_s});
    CHECK(found(u"usaha puskesmas"_s).size() == 1);
    emit test::find<QListWidget>(*palette).itemActivated(nullptr);
    CHECK(place.page == u"organisation"_s);
    test::processEvents();
    CHECK_FALSE(palette);

    ui::OrganisationPage page(office.context());
    page.refresh();
    page.showPlace(place);
    CHECK(test::find<ui::UnitPosts>(page).findChild<ui::RecordTable*>()->currentUid() == post.bytes());
}

TEST_CASE("the search over everything tells a screen reader which result is chosen, and stands still without any", "[palette]")
{
    test::PageFile office;
    office.change([](ChangeSet& c) {
        test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s);
        test::addUnit(c, u"12"_s, u"Puskesmas Teluk Dalam"_s);
    });
    QMenuBar menus;
    QWidget window;
    QPointer palette = new ui::CommandPalette(office.context().workspace, &menus, &window);
    palette->open();
    auto& edit = test::find<QLineEdit>(*palette);
    edit.setText(u"teluk"_s);
    CHECK(edit.accessibleDescription() == u"Puskesmas Teluk  –  unit"_s);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.accessibleDescription() == u"Puskesmas Teluk Dalam  –  unit"_s);
    edit.setText(u"tak ada yang begini"_s);
    REQUIRE(test::find<QListWidget>(*palette).count() == 0);
    CHECK(test::readable(*palette).contains(u"Tidak ada yang cocok."_s));
    CHECK_FALSE(test::find<QListWidget>(*palette).isVisible());
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.accessibleDescription() == u"Tidak ada yang cocok."_s);
    CHECK(palette->isVisible());
    edit.setText(u"teluk"_s);
    CHECK_FALSE(test::readable(*palette).contains(u"Tidak ada yang cocok."_s));
    CHECK(test::find<QListWidget>(*palette).isVisible());
    palette->close();
}
