// SPDX-License-Identifier: Apache-2.0
#include "ui/history/conflict_view.h"

#include "core/history/merge.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/history/history_page.h"
#include "ui/status_line.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace ui;
using core::ChangeSet;
using core::Uid;
using core::Value;
namespace entity = core::entity;
namespace field = core::field;

namespace {

/// A file whose person another office also knows, and the page on it.
struct Offices : test::PageFile {
    Offices()
    {
        QSettings().clear();
        change([&](ChangeSet& c) {
            ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
            budi = test::addPerson(c, u"198502142010011002"_s, u"Budi"_s);
        });
        deliver(log(), other.log());
        page = std::make_unique<HistoryPage>(context());
    }
    static void deliver(core::EditLog& from, core::EditLog& to) { test::require(core::mergeEdits(to, test::require(core::exportEdits(from.session())))); }
    /// Both change what they know, then the other's work comes in; the page is shown.
    void disagree(const std::function<void(ChangeSet&)>& here, const std::function<void(ChangeSet&)>& there)
    {
        change(here);
        other.clock().advance(60000);
        test::change(other, there);
        deliver(other.log(), log());
        show();
    }
    void show()
    {
        page->refresh();
        REQUIRE(test::waitUntil([&] { return !context().jobs.isBusy(); }));
    }
    ConflictView& view() { return test::find<ConflictView>(*page); }
    void press(const QString& text)
    {
        test::button(view(), text).click();
        REQUIRE(test::waitUntil([&] { return !context().jobs.isBusy(); }));
        CHECK(ask::shown().isEmpty());
    }
    void setPhones()
    {
        disagree([&](ChangeSet& c) { c.set(entity::person, ani, field::phone, Value(u"0811"_s)); },
                 [&](ChangeSet& c) { c.set(entity::person, ani, field::phone, Value(u"0822"_s)); });
    }
    QString phone() { return one("select phone from person where name = 'Ani'"); }
    [[nodiscard]] QString tabText() { return test::find<QTabWidget>(*page).tabText(1); }

    test::RegionFile other;
    Uid ani, budi;
    std::unique_ptr<HistoryPage> page;
};

}  // namespace

TEST_CASE("open differences stand in the audit trail, both sides with who, when and which office", "[history-page]")
{
    Offices offices;
    offices.setPhones();
    CHECK(offices.tabText() == u"Perbedaan yang perlu diputuskan (1)"_s);
    REQUIRE(offices.view().table().model().rowCount() == 1);
    const QString words = test::readable(offices.view());
    for (const auto& part : {u"Telepon"_s, u"Tampil sekarang"_s, u"0822"_s, u"Sisi lain"_s, u"0811"_s, u"uji · "_s, u"kantor ini"_s, u"kantor lain ("_s}) {
        CAPTURE(part);
        CHECK(words.contains(part));
    }
    QSignalSpy places(offices.page.get(), &Page::placeRequested);
    test::button(offices.view(), u"Buka datanya"_s).click();
    REQUIRE(places.count() == 1);
    CHECK(places.first().first().value<Place>().uid == offices.ani.bytes());
}

TEST_CASE("the status line says how many differences wait, goes to them, and is silent without any", "[history-page]")
{
    Offices offices;
    ui::StatusLine line(offices.context().workspace, offices.context().jobs);
    auto* link = [&]() -> QPushButton* {
        for (auto* button : line.findChildren<QPushButton*>())
            if (button->property("look") == u"link"_s) return button;
        return nullptr;
    }();
    REQUIRE(link);
    const auto settle = [&] {
        line.refresh();
        REQUIRE(test::waitUntil([&] { return !offices.context().jobs.isBusy(); }));
    };
    settle();
    CHECK(link->isHidden());
    offices.setPhones();
    settle();
    CHECK_FALSE(link->isHidden());
    CHECK(link->text() == u"1 perbedaan perlu diputuskan"_s);
    QSignalSpy places(&line, &ui::StatusLine::placeRequested);
    link->click();
    REQUIRE(places.count() == 1);
    const auto place = places.first().first().value<Place>();
    CHECK(place.page == u"history"_s);
    offices.page->showPlace(place);
    CHECK(test::find<QTabWidget>(*offices.page).currentIndex() == 1);
    offices.press(u"Pakai yang ini"_s);
    settle();
    CHECK(link->isHidden());
}

TEST_CASE("the chosen side holds from then on, and undo takes the choice back", "[history-page]")
{
    Offices offices;
    offices.setPhones();
    REQUIRE(offices.phone() == u"0822"_s);
    QSignalSpy noted(offices.page.get(), &Page::noted);
    auto& second = *[&] {
        for (auto* button : offices.view().findChildren<QPushButton*>())
            if (button->accessibleName() == u"Pakai yang ini: 0811"_s) return button;
        throw std::runtime_error("no button of the other side");
    }();
    second.click();
    REQUIRE(test::waitUntil([&] { return !offices.context().jobs.isBusy(); }));
    CHECK(offices.phone() == u"0811"_s);
    CHECK(offices.view().count() == 0);
    CHECK(offices.tabText() == u"Perbedaan yang perlu diputuskan (0)"_s);
    REQUIRE(noted.count() == 1);
    CHECK(noted.first().first() == u"Diputuskan: 0811"_s);
    const auto history = test::require(core::listHistory(offices.file().session(), 1));
    CHECK(history.front().record.label.startsWith(u"Putuskan perbedaan: Ani"_s));
    test::require(core::undoChangeSet(offices.log(), history.front().record.uid));
    CHECK(offices.phone() == u"0822"_s);
    offices.show();
    CHECK(offices.view().count() == 1);
}

TEST_CASE("a disputed deletion is decided by keeping or deleting", "[history-page]")
{
    Offices offices;
    offices.disagree([&](ChangeSet& c) { c.set(entity::person, offices.ani, field::phone, Value(u"0811"_s)); },
                     [&](ChangeSet& c) { c.remove(entity::person, offices.ani); });
    REQUIRE(offices.view().count() == 1);
    SECTION("keep")
    {
        offices.press(u"Tetap ada"_s);
        CHECK(offices.phone() == u"0811"_s);
    }
    SECTION("delete")
    {
        offices.press(u"Hapus"_s);
        CHECK(offices.count("select count(*) from person where name = 'Ani'") == 0);
    }
    CHECK(offices.view().count() == 0);
}

TEST_CASE("a join that did not know of the other's record is kept or taken back", "[history-page]")
{
    Offices offices;
    const Uid cici = Uid::v5(u"cici"_s);
    offices.disagree([&](ChangeSet& c) { c.create(entity::person, cici, {{{field::personName, Value(u"Cici"_s)}}, {}}); },
                     [&](ChangeSet& c) { c.join(entity::person, cici, offices.ani); });
    REQUIRE(offices.view().count() == 1);
    CHECK(offices.count("select count(*) from person where name = 'Cici'") == 0);
    SECTION("joined")
    {
        offices.press(u"Tetap gabung"_s);
        CHECK(offices.count("select count(*) from person where name = 'Cici'") == 0);
    }
    SECTION("apart")
    {
        offices.press(u"Pisahkan"_s);
        CHECK(offices.count("select count(*) from person where name = 'Cici'") == 1);
    }
    CHECK(offices.view().count() == 0);
}

TEST_CASE("a place names the difference to show, also before it has been read", "[history-page]")
{
    Offices offices;
    offices.disagree(
        [&](ChangeSet& c) {
            c.set(entity::person, offices.ani, field::phone, Value(u"0811"_s));
            c.set(entity::person, offices.budi, field::phone, Value(u"0711"_s));
        },
        [&](ChangeSet& c) {
            c.set(entity::person, offices.ani, field::phone, Value(u"0822"_s));
            c.set(entity::person, offices.budi, field::phone, Value(u"0722"_s));
        });
    for (const auto& detail : test::require(core::conflictDetails(offices.log()))) {
        const QByteArray id = core::conflictId(detail.conflict).bytes();
        HistoryPage fresh(offices.context());
        fresh.refresh();
        fresh.showPlace({u"history"_s, {}, {{u"conflict"_s, id}}});
        REQUIRE(test::waitUntil([&] { return !offices.context().jobs.isBusy(); }));
        CHECK(test::find<QTabWidget>(fresh).currentIndex() == 1);
        CHECK(test::find<ConflictView>(fresh).table().currentUid() == id);
    }
}
