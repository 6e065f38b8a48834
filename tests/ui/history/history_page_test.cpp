// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_page.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/history/change_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace ui;
using core::ChangeSet;
using core::Uid;
using core::Value;
namespace entity = core::entity;
namespace field = core::field;

namespace {

struct Office : test::PageFile {
    Office()
    {
        QSettings().clear();
        made = record(u"Buat Ani"_s, [&](ChangeSet& c) { ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s); });
        file().clock().advance(86400000LL * 40);
        renamed = record(u"Ubah pegawai: Ani"_s, [&](ChangeSet& c) {
            c.set(entity::person, ani, field::personName, Value(u"Ani Lestari"_s));
            c.set(entity::person, ani, field::phone, Value(u"0812"_s));
        });
        page = std::make_unique<HistoryPage>(context());
        page->refresh();
    }
    QByteArray record(const QString& label, const std::function<void(ChangeSet&)>& f) { return test::require(log().record(label, f)).uid.bytes(); }
    RecordTable& table()
    {
        for (auto* found : page->findChildren<RecordTable*>())
            if (found->view()->accessibleName() == u"Perubahan"_s) return *found;
        throw std::runtime_error("no table of changes");
    }
    ChangePanel& panel() { return test::find<ChangePanel>(*page); }
    QStringList column(const RecordTable& table, int c)
    {
        QStringList texts;
        for (int row = 0; row < table.model().rowCount(); ++row) texts << table.model().index(row, c).data().toString();
        return texts;
    }
    /// Presses undo with "yes" and waits for its change set.
    void undo(const QString& buttonText)
    {
        const qint64 before = count("select count(*) from change_set");
        ask::presetAnswers({u"yes"_s});
        test::button(*page, buttonText).click();
        REQUIRE(test::waitUntil([&] { return count("select count(*) from change_set") > before; }));
        REQUIRE(test::waitUntil([&] { return !context().jobs.isBusy(); }));
        CHECK(ask::unanswered().isEmpty());
    }

    Uid ani;
    QByteArray made, renamed;
    std::unique_ptr<HistoryPage> page;
};

}  // namespace

TEST_CASE("the audit trail lists changes, newest first, and shows the edits of the chosen one", "[history-page]")
{
    Office office;
    CHECK(office.column(office.table(), 2).first() == u"Ubah pegawai: Ani"_s);
    CHECK(office.table().currentUid() == office.renamed);
    const RecordTable& edits = office.panel().edits();
    CHECK(office.column(edits, 1) == QStringList{u"Nama"_s, u"Telepon"_s});
    CHECK(office.column(edits, 2) == QStringList{u"Ani"_s, QString()});
    CHECK(office.column(edits, 3) == QStringList{u"Ani Lestari"_s, u"0812"_s});
    CHECK(office.column(edits, 0).first() == u"Ani Lestari · 198702142010012001"_s);
    CHECK(test::readable(*office.page).contains(u"2 isian diubah"_s));
    QSignalSpy places(office.page.get(), &Page::placeRequested);
    emit office.panel().edits().opened(office.panel().edits().model().uid(0));
    REQUIRE(places.count() == 1);
    CHECK(places.first().first().value<Place>().page == u"people"_s);
    CHECK(places.first().first().value<Place>().uid == office.ani.bytes());
}

TEST_CASE("the audit trail is filtered by text, user and day", "[history-page]")
{
    Office office;
    const int all = office.table().model().rowCount();
    REQUIRE(all == 3);
    office.table().filterEdit()->setText(u"buat ani"_s);
    CHECK(office.table().model().rowCount() == 1);
    office.table().filterEdit()->clear();
    test::find<QComboBox>(*office.page, u"Waktu"_s).setCurrentIndex(3);
    CHECK(office.table().model().rowCount() == 1);
    test::find<QComboBox>(*office.page, u"Waktu"_s).setCurrentIndex(0);
    auto& user = test::find<QComboBox>(*office.page, u"Pengguna"_s);
    user.setCurrentIndex(user.findData(u"uji"_s));
    CHECK(office.table().model().rowCount() == all);
    test::find<QComboBox>(*office.page, u"Waktu"_s).setCurrentIndex(1);
    office.page->showPlace({u"history"_s, office.made});
    CHECK(office.table().currentUid() == office.made);
}

TEST_CASE("a change is undone after saying what will happen, and the undo can be undone", "[history-page]")
{
    Office office;
    office.undo(u"Urungkan perubahan ini…"_s);
    CHECK(office.one("select name from person") == u"Ani"_s);
    CHECK(office.column(office.table(), 5).first() == u"Mengurungkan"_s);
    CHECK(office.column(office.table(), 5)[1] == u"Diurungkan"_s);
    QSignalSpy noted(office.page.get(), &Page::noted);
    office.undo(u"Ulangi perubahan ini…"_s);
    CHECK(office.one("select name from person") == u"Ani Lestari"_s);
    REQUIRE(noted.count() == 1);
    CHECK(noted.first().first() == u"Diulangi: Ubah pegawai: Ani"_s);
}

TEST_CASE("answering no changes nothing", "[history-page]")
{
    Office office;
    const qint64 before = office.count("select count(*) from edit");
    ask::presetAnswers({u"no"_s});
    test::button(*office.page, u"Urungkan perubahan ini…"_s).click();
    REQUIRE(test::waitUntil([&] { return !office.context().jobs.isBusy(); }));
    CHECK(office.count("select count(*) from edit") == before);
    CHECK(office.one("select name from person") == u"Ani Lestari"_s);
}

TEST_CASE("of a decree the audit trail says that it can't be undone, without sending anybody to other changes", "[history-page]")
{
    Office office;
    const Uid plan = Uid::v7(1);
    office.record(u"Susun rencana"_s, [&](ChangeSet& c) {
        c.create(entity::plan, plan, {{{field::planYear, Value(2027)}, {field::planName, Value(u"Rencana 2027"_s)}, {field::planState, Value(u"draf"_s)}}, {}});
    });
    const QByteArray decree = office.record(u"Tetapkan rencana"_s, [&](ChangeSet& c) { c.set(entity::plan, plan, field::planState, Value(u"ditetapkan"_s)); });
    office.page->refresh();
    REQUIRE(office.table().select(decree));
    ask::presetAnswers({});
    test::button(*office.page, u"Urungkan perubahan ini…"_s).click();
    REQUIRE(test::waitUntil([] { return !ask::shown().isEmpty(); }));
    CHECK(ask::shown().first().endsWith(u"Rencana yang sudah ditetapkan tidak dapat diurungkan; buat versi baru."_s));
    CHECK(office.one("select state from plan") == u"ditetapkan"_s);
}

TEST_CASE("what an undo had to keep is shown with its reason", "[history-page]")
{
    Office office;
    office.record(u"Lagi"_s, [&](ChangeSet& c) { c.set(entity::person, office.ani, field::personName, Value(u"Any"_s)); });
    office.page->refresh();
    REQUIRE(office.table().select(office.renamed));
    office.undo(u"Urungkan perubahan ini…"_s);
    CHECK(office.one("select name from person") == u"Any"_s);
    const QString words = test::readable(office.panel());
    CHECK(words.contains(u"1 hal dibiarkan"_s));
    CHECK(words.contains(u"Nama"_s));
    CHECK(words.contains(u"Sudah diubah lagi sesudahnya."_s));
}

TEST_CASE("a long change is shown 500 edits at a time", "[history-page]")
{
    Office office;
    office.record(u"Impor besar"_s, [&](ChangeSet& c) {
        for (int i = 0; i < 620; ++i) test::addUnit(c, QString::number(i), u"Unit %1"_s.arg(i));
    });
    office.page->refresh();
    office.table().select(office.table().model().uid(0));
    CHECK(office.panel().edits().model().rowCount() == 500);
    CHECK(test::readable(office.panel()).contains(u"620 baris ditambahkan"_s));
    test::button(office.panel(), u"Tampilkan lagi"_s).click();
    CHECK(office.panel().edits().model().rowCount() == 620);
    CHECK(test::button(office.panel(), u"Tampilkan lagi"_s).isHidden());
}

TEST_CASE("a very long change is undone without trying it out first", "[history-page]")
{
    Office office;
    office.record(u"Impor besar"_s, [&](ChangeSet& c) {
        for (int i = 0; i < 2100; ++i) test::addUnit(c, QString::number(i), u"Unit %1"_s.arg(i));
    });
    office.page->refresh();
    office.table().select(office.table().model().uid(0));
    office.undo(u"Urungkan perubahan ini…"_s);
    CHECK(office.count("select count(*) from unit") == 0);
    CHECK(office.column(office.table(), 5).first() == u"Mengurungkan"_s);
}

TEST_CASE("the making of the file cannot be undone", "[history-page]")
{
    Office office;
    office.table().select(office.table().model().uid(2));
    CHECK_FALSE(test::button(*office.page, u"Urungkan perubahan ini…"_s).isEnabled());
}
