// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_page.h"

#include "core/history/undo.h"
#include "tests/ui/catalogue/catalogue_office.h"
#include "ui/catalogue/agreement_list.h"
#include "ui/catalogue/angkatan_list.h"
#include "ui/catalogue/catalogue_tabs.h"
#include "ui/catalogue/linked_rows.h"
#include "ui/catalogue/offering_panel.h"
#include "ui/common/table/short_table.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/record_trail.h"
#include "ui/common/table/record_table.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace core;

using Office = test::CatalogueOffice;

TEST_CASE("the catalogue is filtered by form, provider and competency", "[catalogue]")
{
    Office office;
    CHECK(office.offerings().model().rowCount() == 2);
    const auto choose = [&](const QString& name, const QVariant& value) {
        auto& combo = test::find<QComboBox>(*office.page, name);
        combo.setCurrentIndex(combo.findData(value));
    };
    choose(ui::CataloguePage::tr("Form"), u"KL01"_s);
    CHECK(office.offerings().model().rowCount() == 1);
    office.page->showPlace({u"catalogue"_s, office.first.bytes()});
    CHECK(office.offerings().currentUid() == office.first.bytes());
    choose(ui::CataloguePage::tr("Provider"), office.twin.bytes());
    CHECK(office.offerings().model().rowCount() == 1);
    office.page->showPlace({u"catalogue"_s, {}, {{u"competency"_s, test::competency(u"M.1"_s).bytes()}}});
    CHECK(office.offerings().model().rowCount() == 1);
    CHECK(office.offerings().model().uid(0) == office.first.bytes());
}

TEST_CASE("a field of a training is saved when it is left, and a wrong one stays with its sentence", "[catalogue]")
{
    Office office;
    office.offerings().select(office.first.bytes());
    auto& form = office.panel().form();
    office.type(form, u"cost"_s, u"1,5 juta"_s);
    CHECK(office.catalogue().offerings.front().costPerPersonRupiah == 1'000'000);
    office.leave(form, u"cost"_s);
    CHECK(office.catalogue().offerings.front().costPerPersonRupiah == 1'500'000);
    office.type(form, u"code"_s, u"P2"_s);
    office.leave(form, u"code"_s);
    CHECK(office.catalogue().offerings.front().code == u"P1"_s);
    CHECK(test::readable(office.panel()).contains(u"sudah dipakai pelatihan"_s));
    office.type(form, u"cost"_s, u"2 juta"_s);
    office.leave(form, u"cost"_s);
    CHECK(office.catalogue().offerings.front().costPerPersonRupiah == 2'000'000);
    CHECK(form.text(u"code"_s) == u"P2"_s);
    CHECK(test::readable(office.panel()).contains(u"sudah dipakai pelatihan"_s));
    office.offerings().select(office.second.bytes());
    test::processEvents();
    CHECK(ui::ask::unanswered().size() == 1);
    CHECK(office.offerings().currentUid() == office.first.bytes());
    CHECK(form.text(u"code"_s) == u"P2"_s);
    CHECK_FALSE(office.page->mayLeave());
    ui::ask::presetAnswers({u"yes"_s});
    office.offerings().select(office.second.bytes());
    CHECK(form.text(u"name"_s) == u"Pelatihan Kerja Sama"_s);
}

TEST_CASE("a refused name of a partner keeps nothing else from being saved and is asked about", "[catalogue]")
{
    Office office;
    auto& tab = office.tab(1);
    tab.table().select(office.bpsdm.bytes());
    office.type(tab.form(), u"name"_s, {});
    office.leave(tab.form(), u"name"_s);
    office.type(tab.form(), u"kind"_s, u"Badan diklat"_s);
    office.leave(tab.form(), u"kind"_s);
    CHECK(office.count("select count(*) from provider where name = 'BPSDM Provinsi' and kind = 'Badan diklat'") == 1);
    tab.table().select(office.twin.bytes());
    test::processEvents();
    CHECK(ui::ask::unanswered().size() == 1);
    CHECK(tab.current() == office.bpsdm.bytes());
    CHECK(tab.form().text(u"name"_s).isEmpty());
    CHECK_FALSE(office.page->mayLeave());
}

TEST_CASE("a target is explained while it is typed", "[catalogue]")
{
    Office office;
    office.offerings().select(office.first.bytes());
    CHECK(test::readable(office.panel()).contains(ui::CataloguePage::tr("For everybody.")));
    office.type(office.panel().form(), u"target"_s, u"PENGAWAS; astronot"_s);
    const QString words = test::readable(office.panel());
    CHECK(words.contains(u"“astronot”"_s) != words.contains(u"\"astronot\""_s));
    CHECK(words.contains(ui::CataloguePage::tr("kind of post: %1").arg(u"Pengawas"_s), Qt::CaseInsensitive));
}

TEST_CASE("what a training raises and its angkatan are edited in its panel", "[catalogue]")
{
    Office office;
    office.offerings().select(office.first.bytes());
    auto& steps = test::find<ui::LinkedRows>(office.panel());
    REQUIRE(steps.rows().size() == 1);
    emit steps.wanted(office.first, test::competency(u"M.2"_s), {1, 3});
    CHECK(office.catalogue().offerings.front().steps.size() == 2);
    emit steps.wanted(office.first, test::competency(u"M.2"_s), {3, 3});
    CHECK(test::readable(steps).contains(u"capaian lebih tinggi"_s));
    emit steps.removed(office.first, {test::competency(u"M.1"_s)});
    CHECK(office.catalogue().offerings.front().steps.size() == 1);

    auto& list = test::find<ui::AngkatanList>(office.panel());
    test::button(list, ui::AngkatanList::tr("Add angkatan…")).click();
    auto& dialog = test::find<ui::FormDialog>(list);
    CHECK(dialog.form().value(u"seats"_s) == 30);
    office.type(dialog.form(), u"start"_s, u"04-05-2027"_s);
    office.type(dialog.form(), u"end"_s, u"01-05-2027"_s);
    test::button(dialog, ui::AngkatanList::tr("Add")).click();
    CHECK(office.catalogue().angkatan.size() == 1);
    office.type(dialog.form(), u"end"_s, u"07-05-2027"_s);
    test::button(dialog, ui::AngkatanList::tr("Add")).click();
    REQUIRE(office.catalogue().angkatan.size() == 2);
    CHECK(office.one("select ends_on from angkatan order by starts_on desc limit 1") == u"2027-05-07"_s);
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    test::find<QTableWidget>(list).setCurrentCell(0, 0);
    test::button(list, ui::ShortTable::tr("Remove")).click();
    CHECK(office.catalogue().angkatan.size() == 2);
    test::button(list, ui::ShortTable::tr("Remove")).click();
    CHECK(office.catalogue().angkatan.size() == 1);
}

TEST_CASE("a training is added by its dialog and deleted after a question", "[catalogue]")
{
    Office office;
    office.page->createNew();
    auto& dialog = test::find<ui::FormDialog>(*office.page);
    auto& add = test::button(dialog, ui::CataloguePage::tr("Add"));
    add.click();
    CHECK(office.catalogue().offerings.size() == 2);
    office.type(dialog.form(), u"code"_s, u"P3"_s);
    office.type(dialog.form(), u"name"_s, u"Seminar"_s);
    add.click();
    CHECK(office.catalogue().offerings.size() == 3);
    CHECK(office.offerings().currentUid() == naturalUid(entity::offering, {u"P3"_s}).bytes());
    ui::ask::presetAnswers({u"yes"_s});
    test::button(*office.page, ui::CataloguePage::tr("Delete…")).click();
    CHECK(office.catalogue().offerings.size() == 2);
}

TEST_CASE("one chosen training is the one that is changed, and several are deleted in one step", "[catalogue]")
{
    Office office;
    office.offerings().select(office.first.bytes());
    office.act(ui::CataloguePage::tr("Change many…"));
    CHECK(test::find<ui::BulkEditDialog>(*office.page).windowTitle() == ui::CataloguePage::tr("Change many: %1 selected trainings").arg(1));
    office.offerings().view()->selectAll();
    ui::ask::presetAnswers({u"yes"_s, u"yes"_s});
    emit office.offerings().removeRequested();
    CHECK(office.catalogue().offerings.empty());
    CHECK(office.catalogue().angkatan.empty());
    test::require(undoChangeSet(office.log(), office.lastChange()));
    office.page->refresh();
    CHECK(office.catalogue().offerings.size() == 2);
    CHECK(office.catalogue().angkatan.size() == 1);
    office.page->showPlace({u"catalogue"_s, office.bpsdm.bytes()});
    office.tab(1).table().view()->selectAll();
    office.tab(1).removeChosen();
    CHECK(office.catalogue().providers.size() == 2);  // both give trainings
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().front().contains(u"menyelenggarakan 1 pelatihan"_s));
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("a partner that is in the list twice is merged", "[catalogue]")
{
    Office office;
    test::find<QTabWidget>(*office.page).setCurrentIndex(1);
    office.tab(1).table().select(office.twin.bytes());
    auto& same = test::find<QComboBox>(*office.page, ui::CataloguePage::tr("Same as"));
    same.setCurrentIndex(same.findData(office.bpsdm.bytes()));
    ui::ask::presetAnswers({u"yes"_s});
    test::button(*office.page, ui::CataloguePage::tr("Merge…")).click();
    REQUIRE(office.catalogue().providers.size() == 1);
    CHECK(office.catalogue().providers.front().offerings == 2);
    CHECK(office.tab(1).table().model().rowCount() == 1);
}

TEST_CASE("a priority gets its weight and competencies", "[catalogue]")
{
    Office office;
    const Uid uid = test::require(CatalogueEditor(office.log()).save(PriorityDraft{{}, u"Layanan"_s, 1000, 2026, 2028, {}}));
    office.page->refresh();
    test::find<QTabWidget>(*office.page).setCurrentIndex(3);
    office.tab(3).table().select(uid.bytes());
    office.type(office.tab(3).form(), u"weight"_s, u"1,5"_s);
    office.leave(office.tab(3).form(), u"weight"_s);
    CHECK(office.catalogue().priorities.front().weight == 1500);
    auto& shares = test::find<ui::LinkedRows>(office.tab(3), ui::CataloguePage::tr("Competencies"));
    emit shares.wanted(uid, test::competency(u"M.1"_s), {2.0});
    REQUIRE(office.catalogue().priorities.front().competencies.size() == 1);
    CHECK(office.catalogue().priorities.front().competencies.front().weight == 2000);
    Uid unit;
    office.change([&](ChangeSet& c) { unit = test::addUnit(c, u"1"_s, u"Dinas"_s); });
    office.page->refresh();
    auto& units = test::find<ui::LinkedRows>(office.tab(3), ui::CataloguePage::tr("Units"));
    emit units.wanted(uid, unit, {});
    CHECK(office.catalogue().priorities.front().units == std::vector<Uid>{unit});
    CHECK(units.rows().size() == 1);
    CHECK(office.catalogue().priorities.front().competencies.size() == 1);
    emit units.removed(uid, {unit});
    CHECK(office.catalogue().priorities.front().units.empty());
    office.type(office.tab(3).form(), u"yearTo"_s, u"2020"_s);
    office.leave(office.tab(3).form(), u"yearTo"_s);
    CHECK(office.catalogue().priorities.front().yearTo == 2028);
    CHECK(test::readable(office.tab(3)).contains(u"mendahului tahun awal"_s));
}

TEST_CASE("a change that was undone does not come back with the next field", "[catalogue]")
{
    Office office;
    office.page->show();
    office.page->activateWindow();
    office.page->showPlace({u"catalogue"_s, office.first.bytes()});
    auto& form = test::find<ui::Form>(office.panel());
    form.editor(u"name"_s)->setFocus();
    REQUIRE(test::waitUntil([&] { return form.editor(u"name"_s)->hasFocus(); }));
    Office::type(form, u"name"_s, u"SALAH KETIK"_s);
    Office::leave(form, u"name"_s);  // Enter: the keyboard stays in the field
    REQUIRE(office.one("select name from offering where code = 'P1'") == u"SALAH KETIK"_s);
    test::require(undoChangeSet(office.log(), Uid::fromHex(office.one("select hex(uid) from change_set order by id desc limit 1"))));
    office.page->refresh();
    Office::type(form, u"mode"_s, u"Klasikal"_s);
    Office::leave(form, u"mode"_s);
    CHECK(office.one("select name || ', ' || mode from offering where code = 'P1'") == u"Pelatihan Integritas, Klasikal"_s);
}

TEST_CASE("a cost nobody knows is said in words, sorts apart and can be told again", "[catalogue]")
{
    Office office;
    office.change([&](ChangeSet& c) { c.set(entity::offering, office.first, field::costPerPerson, Value()); });
    office.change([&](ChangeSet& c) { c.set(entity::offering, office.second, field::costPerPerson, Value(qint64{0})); });
    office.page->refresh();
    auto& model = office.offerings().model();
    const auto shown = [&](int row) { return model.index(row, 7).data().toString(); };
    CHECK(shown(model.rowOf(office.first.bytes())) == u"belum diketahui"_s);
    CHECK(shown(model.rowOf(office.second.bytes())) == u"Rp 0"_s);
    model.sort(7);
    CHECK(model.uid(0) == office.first.bytes());
    office.offerings().select(office.first.bytes());
    Office::type(office.panel().form(), u"cost"_s, u"0"_s);
    Office::leave(office.panel().form(), u"cost"_s);
    CHECK(office.catalogue().offerings.front().isCostKnown);
    Office::type(office.panel().form(), u"cost"_s, {});
    Office::leave(office.panel().form(), u"cost"_s);
    CHECK_FALSE(office.catalogue().offerings.front().isCostKnown);
    CHECK(test::readable(office.panel()).contains(u"tulis 0 bila gratis"_s));
}

TEST_CASE("what was chosen in one training is never changed in another", "[catalogue]")
{
    Office office;
    office.change([&](ChangeSet& c) { test::addAngkatan(c, office.second, 20, 5, QDate(2027, 6, 1), QDate(2027, 6, 4)); });
    office.change([&](ChangeSet& c) { c.setElement(entity::offering, office.second, field::stepFrom, test::competency(u"M.1"_s), Value(0)); c.setElement(entity::offering, office.second, field::stepTo, test::competency(u"M.1"_s), Value(2)); });
    office.page->refresh();
    office.offerings().select(office.first.bytes());
    auto& list = test::find<ui::AngkatanList>(office.panel());
    auto& steps = test::find<ui::LinkedRows>(office.panel());
    test::find<QTableWidget>(list).setCurrentCell(0, 0);
    test::find<QTableWidget>(steps).setCurrentCell(0, 0);
    test::find<QDoubleSpinBox>(steps, ui::OfferingPanel::tr("To")).setValue(5);
    office.offerings().select(office.second.bytes());
    test::button(list, ui::ShortTable::tr("Remove")).click();
    test::button(list, ui::ShortTable::tr("Change…")).click();
    CHECK(list.findChildren<ui::FormDialog*>().isEmpty());
    test::button(steps, ui::LinkedRows::tr("Remove")).click();
    CHECK(office.catalogue().angkatan.size() == 2);
    CHECK(office.catalogue().offerings[1].steps.size() == 2);
    CHECK(test::find<QDoubleSpinBox>(steps, ui::OfferingPanel::tr("To")).value() == 1);
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("the chosen angkatan stays chosen when the list is read again in another order", "[catalogue]")
{
    Office office;
    office.offerings().select(office.first.bytes());
    auto& list = test::find<ui::AngkatanList>(office.panel());
    auto& table = test::find<QTableWidget>(list);
    table.setCurrentCell(0, 0);
    office.change([&](ChangeSet& c) { test::add(c, entity::angkatan, {{field::angkatanOffering, Value(office.first)}, {field::angkatanNumber, Value(0)}, {field::angkatanSeats, Value(99)}}); });
    office.page->refresh();
    REQUIRE(table.rowCount() == 2);
    REQUIRE(table.currentRow() >= 0);
    CHECK(table.item(table.currentRow(), 3)->text() == u"30"_s);
}

TEST_CASE("agreements of a partner are added, told when they end, changed, removed", "[catalogue]")
{
    Office office;
    office.page->showPlace({u"catalogue"_s, office.bpsdm.bytes()});
    CHECK(test::find<QTabWidget>(*office.page).currentIndex() == 1);
    CHECK(office.tab(1).current() == office.bpsdm.bytes());
    auto& list = test::find<ui::AgreementList>(office.tab(1));
    const auto cell = [&] { auto& model = office.tab(1).table().model(); return model.index(model.rowOf(office.bpsdm.bytes()), 4).data().toString(); };
    CHECK(cell().isEmpty());
    test::button(list, ui::AgreementList::tr("Add agreement…")).click();
    auto& dialog = test::find<ui::FormDialog>(list);
    auto& add = test::button(dialog, ui::AgreementList::tr("Add"));
    Office::type(dialog.form(), u"start"_s, u"01-01-2025"_s);
    Office::type(dialog.form(), u"end"_s, u"01-01-2024"_s);
    add.click();
    CHECK(office.catalogue().agreements.empty());
    Office::type(dialog.form(), u"title"_s, u"Kerja sama pelatihan"_s);
    add.click();
    CHECK(office.catalogue().agreements.empty());
    Office::type(dialog.form(), u"end"_s, u"22-12-2026"_s);
    CHECK(test::readable(dialog).contains(u"berakhir 30 hari lagi"_s));
    add.click();
    REQUIRE(office.catalogue().agreements.size() == 1);
    CHECK(cell() == u"⚠ berakhir 22-12-2026 (30 hari lagi)"_s);
    test::processEvents();
    test::find<QTableWidget>(list).setCurrentCell(0, 0);
    test::button(list, ui::ShortTable::tr("Change…")).click();
    auto& change = test::find<ui::FormDialog>(list);
    Office::type(change.form(), u"end"_s, u"22-12-2029"_s);
    test::button(change, ui::AgreementList::tr("Save")).click();
    CHECK(cell() == u"berlaku sampai 22-12-2029"_s);
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    test::button(list, ui::ShortTable::tr("Remove")).click();
    CHECK(office.catalogue().agreements.size() == 1);
    test::button(list, ui::ShortTable::tr("Remove")).click();
    CHECK(office.catalogue().agreements.empty());
    test::require(undoChangeSet(office.log(), Uid::fromHex(office.one("select hex(uid) from change_set order by id desc limit 1"))));
    CHECK(office.catalogue().agreements.size() == 1);
}

TEST_CASE("the trail of a partner tells its agreements too", "[catalogue]")
{
    Office office;
    test::require(CatalogueEditor(office.log()).save(Agreement{{}, office.bpsdm, {}, u"Kerja sama"_s, {}, {}, {}, {}}));
    office.page->refresh();
    office.page->showPlace({u"catalogue"_s, office.bpsdm.bytes()});
    office.act(ui::CataloguePage::tr("Trail…"));
    auto& rows = test::find<ui::RecordTrail>(*office.page).table().model();
    REQUIRE(rows.rowCount() == 2);
    CHECK(rows.index(0, 6).data().toString() == u"Tambah perjanjian: Kerja sama"_s);
}

TEST_CASE("unit prices are added, changed and deleted", "[catalogue]")
{
    Office office;
    test::find<QTabWidget>(*office.page).setCurrentIndex(2);
    office.page->createNew();
    auto& dialog = test::find<ui::FormDialog>(office.tab(2));
    Office::type(dialog.form(), u"item"_s, u"Honor narasumber"_s);
    Office::type(dialog.form(), u"price"_s, u"900.000"_s);
    Office::type(dialog.form(), u"year"_s, u"2027"_s);
    dialog.accept();
    REQUIRE(office.catalogue().prices.size() == 1);
    CHECK(office.catalogue().prices.front().priceRupiah == 900'000);
    Office::type(office.tab(2).form(), u"price"_s, u"950.000"_s);
    Office::leave(office.tab(2).form(), u"price"_s);
    CHECK(office.catalogue().prices.front().priceRupiah == 950'000);
    ui::ask::presetAnswers({u"yes"_s});
    test::button(*office.page, ui::CataloguePage::tr("Delete…")).click();
    CHECK(office.catalogue().prices.empty());
}
