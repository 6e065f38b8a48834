// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_page.h"

#include "core/catalogue/catalogue_store.h"
#include "core/history/undo.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/catalogue/angkatan_list.h"
#include "ui/catalogue/catalogue_tabs.h"
#include "ui/catalogue/competency_rows.h"
#include "ui/catalogue/offering_panel.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/table/record_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Office : test::PageFile {
    Office()
    {
        ui::ask::presetAnswers({});
        change([&](ChangeSet& c) {
            bpsdm = test::add(c, entity::provider, {{field::providerName, Value(u"BPSDM Provinsi"_s)}});
            twin = test::add(c, entity::provider, {{field::providerName, Value(u"BPSDM Prov."_s)}});
            first = test::addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1, {{field::offeringProvider, Value(bpsdm)}});
            second = test::addOffering(c, u"P2"_s, u"Pelatihan Kerja Sama"_s, u"KL01"_s, 16, 500'000, u"M.2"_s, 0, 1, {{field::offeringProvider, Value(twin)}});
            test::addAngkatan(c, first, 30, 5, QDate(2027, 3, 1), QDate(2027, 3, 4));
        });
        page = std::make_unique<ui::CataloguePage>(context());
        page->refresh();
    }
    [[nodiscard]] Catalogue catalogue() { return test::require(CatalogueStore(file().session()).load()); }
    [[nodiscard]] ui::RecordTable& offerings() { return *test::find<QTabWidget>(*page).widget(0)->findChild<ui::RecordTable*>(); }
    [[nodiscard]] ui::OfferingPanel& panel() { return test::find<ui::OfferingPanel>(*page); }
    [[nodiscard]] ui::ListTab& tab(int index) { return *qobject_cast<ui::ListTab*>(test::find<QTabWidget>(*page).widget(index)); }
    static void type(ui::Form& form, const QString& key, const QString& text)
    {
        auto* edit = qobject_cast<QLineEdit*>(form.editor(key));
        edit->setText(text);
        emit edit->textEdited(text);
    }
    static void leave(ui::Form& form, const QString& key) { emit qobject_cast<QLineEdit*>(form.editor(key))->editingFinished(); }
    Uid bpsdm, twin, first, second;
    std::unique_ptr<ui::CataloguePage> page;
};

}  // namespace

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
    auto& steps = test::find<ui::CompetencyRows>(office.panel());
    REQUIRE(steps.rows().size() == 1);
    emit steps.wanted(test::competency(u"M.2"_s), {1, 3});
    CHECK(office.catalogue().offerings.front().steps.size() == 2);
    emit steps.wanted(test::competency(u"M.2"_s), {3, 3});
    CHECK(test::readable(steps).contains(u"capaian lebih tinggi"_s));
    emit steps.removed(test::competency(u"M.1"_s));
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
    test::button(list, ui::AngkatanList::tr("Remove")).click();
    CHECK(office.catalogue().angkatan.size() == 2);
    test::button(list, ui::AngkatanList::tr("Remove")).click();
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
    auto& shares = test::find<ui::CompetencyRows>(office.tab(3));
    emit shares.wanted(test::competency(u"M.1"_s), {2.0});
    REQUIRE(office.catalogue().priorities.front().competencies.size() == 1);
    CHECK(office.catalogue().priorities.front().competencies.front().weight == 2000);
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
