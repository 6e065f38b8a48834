// SPDX-License-Identifier: Apache-2.0
#include "ui/quality/quality_page.h"

#include "core/history/conflict_choices.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace ui;
using core::ChangeSet;
using core::FindingKind;
using core::Uid;

namespace {

struct Office : test::PageFile {
    Office()
    {
        QSettings().clear();
        change([&](ChangeSet& c) {
            const Uid unit = test::addUnit(c, u"11"_s, u"Dinas"_s);
            ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s, unit);
            twin = test::addPerson(c, u"198702142010012001"_s, u"Ani Lestari"_s, unit);
            budi = test::addPerson(c, u"198702302010011002"_s, u"Budi"_s, unit);
            test::addCourse(c, twin, 1, u"MOOC"_s, 10, QDate(2026, 1, 2), QDate(2026, 1, 2));
        });
        page = std::make_unique<QualityPage>(context());
        page->refresh();
        wait();
    }
    void wait() { REQUIRE(test::waitUntil([&] { return !context().jobs.isBusy(); })); }
    RecordTable& table() { return test::find<RecordTable>(*page); }
    void choose(FindingKind kind)
    {
        auto& kinds = test::find<QListWidget>(*page);
        for (int i = 0; i < kinds.count(); ++i)
            if (kinds.item(i)->data(Qt::UserRole).toInt() == static_cast<int>(kind)) kinds.setCurrentRow(i);
    }

    Uid ani, twin, budi;
    std::unique_ptr<QualityPage> page;
};

}  // namespace

TEST_CASE("findings stand by kind, each with what it means and what to do, and open their record", "[quality-page]")
{
    Office office;
    office.choose(FindingKind::nip);
    REQUIRE(office.table().model().rowCount() == 1);
    CHECK(office.table().model().index(0, 0).data().toString() == u"Budi"_s);
    CHECK(test::readable(*office.page).contains(core::findingKindInfo(FindingKind::nip).advice));
    CHECK(test::find<QListWidget>(*office.page).currentItem()->text() == u"NIP tidak cocok (1)"_s);
    QSignalSpy places(office.page.get(), &Page::placeRequested);
    office.table().select(office.table().model().uid(0));
    emit office.table().opened(office.table().currentUid());
    REQUIRE(places.count() == 1);
    CHECK(places.first().first().value<Place>().uid == office.budi.bytes());
    CHECK_FALSE(test::button(*office.page, u"Gabungkan…"_s).isEnabled());
}

TEST_CASE("two rows of one person are joined into the one the user chooses", "[quality-page]")
{
    Office office;
    office.choose(FindingKind::duplicate);
    REQUIRE(office.table().model().rowCount() == 1);
    office.table().select(office.table().model().uid(0));
    ask::presetAnswers({u"1"_s, u"no"_s});
    test::button(*office.page, u"Gabungkan…"_s).click();
    CHECK(office.count("select count(*) from person") == 3);
    ask::presetAnswers({u"0"_s, u"yes"_s});
    test::button(*office.page, u"Gabungkan…"_s).click();
    CHECK(ask::unanswered().isEmpty());
    CHECK(office.count("select count(*) from person") == 2);
    office.wait();
    CHECK(office.table().model().rowCount() == 0);
}

TEST_CASE("whose data stays is chosen in a table that shows everybody whole, on a small screen too", "[quality-page]")
{
    Office office;
    office.change([&](ChangeSet& c) {
        c.set(core::entity::person, office.ani, core::field::personName, core::Value(u"Muhammad Abdurrahman Wicaksono Setiawan"_s));
        c.set(core::entity::person, office.ani, core::field::titleAfter, core::Value(u"S.Kep., Ners, M.Kes., Sp.Kep.An."_s));
    });
    office.page->refresh();
    office.wait();
    office.choose(FindingKind::duplicate);
    REQUIRE(office.table().model().rowCount() == 1);
    office.table().select(office.table().model().uid(0));
    ui::dress(*office.page);
    ask::useDialogs();
    QString words;
    bool isWhole = true;
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        auto& table = test::find<QTableWidget>(*dialog);
        words = test::readable(*dialog);
        for (int row = 0; row < table.rowCount(); ++row)
            for (int column = 0; column < table.columnCount(); ++column) {
                words += u'\n' + table.item(row, column)->text();
                isWhole &= static_cast<const QAbstractItemView&>(table).sizeHintForColumn(column) <= table.columnWidth(column);
            }
        CHECK(dialog->width() <= dialog->screen()->availableSize().width());
        dialog->reject();
    });
    test::button(*office.page, u"Gabungkan…"_s).click();
    ask::presetAnswers({});
    CHECK(isWhole);
    for (const auto& seen : {u"Muhammad Abdurrahman Wicaksono Setiawan, S.Kep., Ners, M.Kes., Sp.Kep.An."_s, u"Ani Lestari"_s, u"1 pelatihan"_s, u"tidak lagi tampil"_s}) CHECK(words.contains(seen));
    CHECK(office.count("select count(*) from person") == 3);
}

TEST_CASE("people told apart leave the findings, stand under a kind of their own, and come back", "[quality-page]")
{
    Office office;
    const auto kind = [&](int row) { return test::find<QListWidget>(*office.page).item(row)->text(); };
    const QString all = kind(0);
    office.choose(FindingKind::duplicate);
    office.table().select(office.table().model().uid(0));
    test::button(*office.page, u"Bukan orang yang sama"_s).click();
    office.wait();
    CHECK(office.table().model().rowCount() == 0);
    CHECK(kind(0) != all);
    auto& kinds = test::find<QListWidget>(*office.page);
    kinds.setCurrentRow(0);
    for (int row = 0; row < office.table().model().rowCount(); ++row) CHECK_FALSE(office.table().model().index(row, 2).data().toString().startsWith(u"NIP sama"_s));
    office.choose(FindingKind::distinct);
    REQUIRE(office.table().model().rowCount() == 1);
    office.table().select(office.table().model().uid(0));
    CHECK_FALSE(test::button(*office.page, u"Gabungkan…"_s).isEnabled());
    test::button(*office.page, u"Mungkin orang yang sama"_s).click();
    office.wait();
    CHECK(office.table().model().rowCount() == 0);
    CHECK(kind(0) == all);
    CHECK(office.count("select count(*) from distinct_people") == 0);
}

TEST_CASE("the list follows the data and keeps the chosen kind", "[quality-page]")
{
    Office office;
    office.choose(FindingKind::nip);
    office.change([&](ChangeSet& c) { c.remove(core::entity::person, office.budi); });
    office.page->refresh();
    office.page->refresh();  // while the first check still runs
    office.wait();
    CHECK(office.table().model().rowCount() == 0);
    CHECK(test::find<QListWidget>(*office.page).currentItem()->text() == u"NIP tidak cocok (0)"_s);
    office.page->refresh();
    CHECK_FALSE(office.context().jobs.isBusy());  // nothing changed: no new check
}

TEST_CASE("a difference between offices leads to where it is decided", "[quality-page]")
{
    Office office;
    test::RegionFile other;
    const auto deliver = [](core::EditLog& from, core::EditLog& to) { test::require(core::mergeEdits(to, test::require(core::exportEdits(from.session())))); };
    deliver(office.log(), other.log());
    office.change([&](ChangeSet& c) { c.set(core::entity::person, office.ani, core::field::phone, core::Value(u"0811"_s)); });
    test::change(other, [&](ChangeSet& c) { c.set(core::entity::person, office.ani, core::field::phone, core::Value(u"0822"_s)); });
    deliver(other.log(), office.log());
    office.page->refresh();
    office.wait();
    office.choose(FindingKind::conflict);
    REQUIRE(office.table().model().rowCount() == 1);
    office.table().select(office.table().model().uid(0));
    QSignalSpy places(office.page.get(), &Page::placeRequested);
    test::button(*office.page, u"Putuskan…"_s).click();
    REQUIRE(places.count() == 1);
    const auto place = places.first().first().value<Place>();
    CHECK(place.page == u"history"_s);
    CHECK(place.filter.value(u"conflict"_s).toByteArray() == core::conflictId(test::require(core::conflictDetails(office.log())).front().conflict).bytes());
}

TEST_CASE("what waits for nothing is discarded after a question", "[quality-page]")
{
    Office office;
    CHECK(test::button(*office.page, u"Buang…"_s).isHidden());
    office.change([&](ChangeSet& c) { test::addAssessment(c, office.budi, QDate(2026, 2, 1), u"Rekan"_s, {{u"M.1"_s, 2}, {u"M.11"_s, 3}}); });
    office.page->refresh();
    office.wait();
    office.choose(FindingKind::waiting);
    REQUIRE(office.table().model().rowCount() == 1);
    office.table().select(office.table().model().uid(0));
    CHECK_FALSE(test::button(*office.page, u"Buang…"_s).isHidden());
    ask::presetAnswers({u"no"_s});
    test::button(*office.page, u"Buang…"_s).click();
    CHECK(office.count("select count(*) from waiting") == 1);
    ask::presetAnswers({u"yes"_s});
    test::button(*office.page, u"Buang…"_s).click();
    CHECK(ask::unanswered().isEmpty());
    CHECK(office.count("select count(*) from waiting") == 0);
    office.wait();
    CHECK(office.table().model().rowCount() == 0);
}
