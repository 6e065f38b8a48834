// SPDX-License-Identifier: Apache-2.0
// Several rows at once: deleted, and changed after a look, each as one step.
#include "core/history/undo.h"
#include "tests/ui/catalogue/catalogue_office.h"
#include "ui/catalogue/agreement_list.h"
#include "ui/catalogue/angkatan_list.h"
#include "ui/catalogue/linked_rows.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/table/short_table.h"

#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace core;

using Office = test::CatalogueOffice;

TEST_CASE("the rows of every short list are deleted together", "[catalogue]")
{
    Office office;
    office.change([&](ChangeSet& c) {
        test::addAngkatan(c, office.first, 20, 5, QDate(2027, 6, 1), QDate(2027, 6, 4));
        for (const int field : {field::stepFrom, field::stepTo}) c.setElement(entity::offering, office.first, field, test::competency(u"M.2"_s), Value(field == field::stepTo ? 2 : 1));
        for (const QString& title : {u"PKS 1"_s, u"PKS 2"_s}) test::add(c, entity::agreement, {{field::agreementProvider, Value(office.bpsdm)}, {field::agreementTitle, Value(title)}});
    });
    const Uid priority = test::require(CatalogueEditor(office.log()).save(PriorityDraft{{}, u"Layanan"_s, 1000, {}, {}, {{test::competency(u"M.1"_s), 1000}, {test::competency(u"M.2"_s), 1000}}}));
    office.page->refresh();
    office.offerings().select(office.first.bytes());
    const auto removeAll = [](QWidget& list) {
        test::find<QTableWidget>(list).selectAll();
        test::button(list, ui::ShortTable::tr("Remove")).click();
    };
    const auto undo = [&] {
        test::require(undoChangeSet(office.log(), office.lastChange()));
        office.page->refresh();
    };
    ui::ask::presetAnswers({u"yes"_s, u"yes"_s});
    removeAll(test::find<ui::AngkatanList>(office.panel()));
    CHECK(office.catalogue().angkatan.empty());
    undo();
    CHECK(office.catalogue().angkatan.size() == 2);
    removeAll(test::find<ui::LinkedRows>(office.panel()));
    CHECK(office.catalogue().offerings.front().steps.empty());
    undo();
    CHECK(office.catalogue().offerings.front().steps.size() == 2);
    office.page->showPlace({u"catalogue"_s, office.bpsdm.bytes()});
    removeAll(test::find<ui::AgreementList>(office.tab(1)));
    CHECK(office.catalogue().agreements.empty());
    undo();
    CHECK(office.catalogue().agreements.size() == 2);
    office.page->showPlace({u"catalogue"_s, priority.bytes()});
    removeAll(test::find<ui::LinkedRows>(office.tab(3)));
    CHECK(office.catalogue().priorities.front().competencies.empty());
    undo();
    CHECK(office.catalogue().priorities.front().competencies.size() == 2);
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("partners, prices and priorities are changed for many after a look", "[catalogue]")
{
    Office office;
    for (const QString& item : {u"Honor"_s, u"Uang harian"_s}) test::require(CatalogueEditor(office.log()).save(UnitPrice{{}, item, u"orang"_s, {}, {}, 2026, 100'000}));
    for (const QString& name : {u"Layanan"_s, u"Digital"_s}) test::require(CatalogueEditor(office.log()).save(PriorityDraft{{}, name, 1000, 2026, 2028, {{test::competency(u"M.1"_s), 1000}}}));
    office.page->refresh();
    const auto change = [&](int tab, const QString& key, const QString& typed, const QString& seen) {
        INFO(tab);
        test::find<QTabWidget>(*office.page).setCurrentIndex(tab);
        office.act(ui::CataloguePage::tr("Change many…"));
        auto& bulk = test::find<ui::BulkEditDialog>(office.tab(tab));
        bulk.chooseField(key);
        Office::type(bulk.form(), key, typed);
        REQUIRE(test::waitUntil([&] { return test::readable(bulk).contains(u"2 dari 2 baris berubah"_s); }));
        CHECK(test::find<ui::RecordTable>(bulk).model().index(0, 2).data().toString() == seen);
        bulk.accept();
        delete &bulk;
    };
    change(1, u"kind"_s, u"BPSDM"_s, u"BPSDM"_s);
    CHECK(office.count("select count(*) from provider where kind = 'BPSDM'") == 2);
    change(2, u"price"_s, u"150.000"_s, u"Rp 150.000"_s);
    CHECK(office.count("select count(*) from unit_price where price_rupiah = 150000 and measure = 'orang'") == 2);
    change(3, u"weight"_s, u"1,5"_s, u"1,50"_s);
    CHECK(office.catalogue().priorities.back().weight == 1500);
    CHECK(office.catalogue().priorities.back().competencies.size() == 1);
    test::require(undoChangeSet(office.log(), office.lastChange()));
    CHECK(office.catalogue().priorities.front().weight == 1000);
    CHECK(office.catalogue().priorities.back().weight == 1000);
}

TEST_CASE("many trainings and many angkatan change at once after a look, as one step", "[catalogue]")
{
    Office office;
    office.act(ui::CataloguePage::tr("Change many…"));
    auto& bulk = test::find<ui::BulkEditDialog>(*office.page);
    bulk.chooseField(u"mode"_s);
    Office::type(bulk.form(), u"mode"_s, u"Daring"_s);
    CHECK(test::waitUntil([&] { return test::readable(bulk).contains(u"2 dari 2 baris berubah"_s); }));
    bulk.accept();
    CHECK(office.count("select count(*) from offering where mode = 'Daring'") == 2);
    test::require(undoChangeSet(office.log(), Uid::fromHex(office.one("select hex(uid) from change_set order by id desc limit 1"))));
    CHECK(office.count("select count(*) from offering where mode = 'Daring'") == 0);
    test::processEvents();

    office.change([&](ChangeSet& c) { test::addAngkatan(c, office.first, 25, 5, QDate(2027, 8, 1), QDate(2027, 8, 4)); });
    office.page->refresh();
    office.offerings().select(office.first.bytes());
    auto& list = test::find<ui::AngkatanList>(office.panel());
    test::find<QTableWidget>(list).selectAll();
    test::button(list, ui::ShortTable::tr("Change…")).click();
    auto& seats = test::find<ui::BulkEditDialog>(list);
    seats.chooseField(u"seats"_s);
    Office::type(seats.form(), u"seats"_s, u"40"_s);
    seats.accept();
    CHECK(office.count("select count(*) from angkatan where seats = 40") == 2);
}
