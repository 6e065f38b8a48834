// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/table/record_table.h"
#include "ui/organisation/choose_unit_dialog.h"
#include "ui/organisation/organisation_page.h"
#include "ui/organisation/unit_panel.h"
#include "ui/organisation/unit_posts.h"
#include "ui/organisation/unit_tree_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Office : test::PageFile {
    Office()
    {
        change([&](ChangeSet& c) {
            top = test::addUnit(c, u"01"_s, u"Kabupaten"_s);
            health = test::addUnit(c, u"10"_s, u"Dinas Kesehatan"_s, top);
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s, health);
            school = test::addUnit(c, u"12"_s, u"SD Negeri 1"_s, top);
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s, clinic, test::functional(u"Perawat Ahli Muda"_s));
            test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s, health);
            test::addPerson(c, u"198702142010011015"_s, u"Rina"_s, health, {{field::generalTitle, Value(u"Penjaga Malam"_s)}});
            test::addPerson(c, u"196901012000031001"_s, u"Pak Pensiun"_s, health, {{field::legalPositionId, Value(u"99"_s)}, {field::legalPosition, Value(u"Pensiun"_s)}});
        });
        page = std::make_unique<ui::OrganisationPage>(context());
        page->refresh();
        ui::ask::presetAnswers({});
    }
    ~Office() { ui::ask::useDialogs(); }
    [[nodiscard]] ui::UnitTreeView& tree() { return test::find<ui::UnitTreeView>(*page); }
    [[nodiscard]] ui::RecordTable& table(const QString& firstColumn)
    {
        for (auto* table : page->findChildren<ui::RecordTable*>())
            if (table->model().headerData(0, Qt::Horizontal).toString() == firstColumn) return *table;
        throw std::runtime_error("no table " + firstColumn.toStdString());
    }
    [[nodiscard]] QString parentOf(const char* code) { return one(("select p.name from unit u join unit p on p.id = u.parent_id where u.code = '" + std::string(code) + "'").c_str()); }
    [[nodiscard]] QTreeWidgetItem* item(const QString& name) { return tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0); }
    Uid top, health, clinic, school, siti;
    std::unique_ptr<ui::OrganisationPage> page;
};

}  // namespace

TEST_CASE("the tree counts active people with all below and its filter keeps what stands above a hit", "[organisation]")
{
    Office office;
    CHECK(office.item(u"Kabupaten"_s)->text(1) == u"3"_s);
    CHECK(office.item(u"Dinas Kesehatan"_s)->text(1) == u"3"_s);
    CHECK(office.item(u"Puskesmas Teluk"_s)->text(1) == u"1"_s);
    auto& filter = test::find<QLineEdit>(*office.page, u"Saring unit"_s);
    filter.setText(u"TELUK"_s);
    CHECK_FALSE(office.item(u"Puskesmas Teluk"_s)->isHidden());
    CHECK_FALSE(office.item(u"Dinas Kesehatan"_s)->isHidden());
    CHECK(office.item(u"Dinas Kesehatan"_s)->isExpanded());
    CHECK(office.item(u"SD Negeri 1"_s)->isHidden());
    filter.clear();
    CHECK_FALSE(office.item(u"SD Negeri 1"_s)->isHidden());
}

TEST_CASE("with many people the page is read beside the window, and a unit that was asked for is shown when it is there", "[organisation]")
{
    Office office;
    office.change([&](ChangeSet& c) {
        for (int i = 0; i < 3000; ++i) test::addPerson(c, u"1990053020212%1"_s.arg(10000 + i), u"Massa %1"_s.arg(i), office.clinic);
    });
    Uid made;
    office.change([&](ChangeSet& c) { made = test::addUnit(c, u"13"_s, u"Puskesmas Baru"_s, office.health); });
    office.page->refresh();
    CHECK(office.item(u"Puskesmas Teluk"_s)->text(1) == u"1"_s);  // not waited for
    office.page->showPlace({u"organisation"_s, made.bytes()});
    REQUIRE(test::waitUntil([&] { return !office.context().jobs.isBusy(); }));
    CHECK(office.item(u"Puskesmas Teluk"_s)->text(1) == u"3.001"_s);
    CHECK(office.tree().currentUid() == made.bytes());
    office.page->showPlace({u"organisation"_s, office.clinic.bytes()});
    CHECK(office.table(u"Nama"_s).model().rowCount() == 3001);  // through the session of the window
    CHECK(office.table(u"Nama"_s).model().index(0, 1).data().toString().startsWith(u"1990"));
    ui::OrganisationPage opened(office.context());
    opened.refresh();
    opened.createNew();  // asked for at once: the form comes when it knows the units
    CHECK_FALSE(opened.findChild<ui::FormDialog*>());
    REQUIRE(test::waitUntil([&] { return !office.context().jobs.isBusy(); }));
    CHECK(qobject_cast<QComboBox*>(test::find<ui::FormDialog>(opened).form().editor(u"parent"_s))->count() > 3);
    CHECK(ui::ask::shown().isEmpty());
}

TEST_CASE("a unit field is saved when it is left and its faults stand beside it", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.clinic.bytes()});
    auto& tabs = test::find<QTabWidget>(*office.page);
    CHECK(tabs.currentIndex() == 0);
    emit office.tree().itemActivated(office.item(u"Puskesmas Teluk"_s), 0);
    CHECK(tabs.tabText(tabs.currentIndex()) == u"Unit"_s);
    auto& name = test::find<QLineEdit>(*office.page, u"Nama"_s);
    CHECK(name.text() == u"Puskesmas Teluk"_s);
    name.setText(u"Puskesmas Teluk Dalam"_s);
    emit name.editingFinished();
    CHECK(office.one("select name from unit where code = '11'") == u"Puskesmas Teluk Dalam"_s);
    office.page->refresh();
    CHECK(office.tree().currentUid() == office.clinic.bytes());
    auto& code = test::find<QLineEdit>(*office.page, u"Kode"_s);
    code.setText(u"12"_s);
    emit code.textEdited(u"12"_s);
    emit code.editingFinished();
    CHECK(office.one("select code from unit where name = 'Puskesmas Teluk Dalam'") == u"11"_s);
    CHECK(test::readable(*office.page).contains(u"sudah dipakai “SD Negeri 1”"_s));
    CHECK(tabs.tabText(2) == u"Unit (perlu diperbaiki)"_s);  // seen from the other tabs too
    office.page->refresh();
    CHECK(code.text() == u"12"_s);
    name.setText(u"Puskesmas Teluk Luar"_s);  // saved all the same
    emit name.editingFinished();
    CHECK(office.one("select name from unit where code = '11'") == u"Puskesmas Teluk Luar"_s);
    office.tree().select(office.school.bytes());
    test::processEvents();
    CHECK(ui::ask::unanswered().size() == 1);
    CHECK(office.tree().currentUid() == office.clinic.bytes());
    CHECK(code.text() == u"12"_s);
    CHECK_FALSE(office.page->mayLeave());
    ui::ask::presetAnswers({u"yes"_s});
    office.tree().select(office.school.bytes());
    CHECK(name.text() == u"SD Negeri 1"_s);
}

TEST_CASE("a dropped unit moves after a question that counts what goes along, and never into itself", "[organisation]")
{
    Office office;
    ui::ask::presetAnswers({u"yes"_s});
    office.page->moveUnit(office.health.bytes(), office.school.bytes());
    CHECK(office.parentOf("10") == u"SD Negeri 1"_s);
    CHECK(office.item(u"SD Negeri 1"_s)->text(1) == u"3"_s);
    ui::ask::presetAnswers({});
    office.page->moveUnit(office.school.bytes(), office.clinic.bytes());
    CHECK(ui::ask::unanswered().isEmpty());
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().front().contains(u"tidak dapat dipindahkan ke bawah “Puskesmas Teluk”"_s));
    office.page->moveUnit(office.health.bytes(), office.top.bytes());
    REQUIRE(ui::ask::unanswered().size() == 1);
    CHECK(ui::ask::unanswered().front().contains(u"1 unit di bawahnya dan 3 pegawai aktif"_s));
    CHECK(office.parentOf("10") == u"SD Negeri 1"_s);
}

TEST_CASE("the dialog for moving doesn't let a unit be put below itself", "[organisation]")
{
    Office office;
    const auto units = UnitTree({{UnitId{1}, Uid::v7(1), u"1"_s, u"A"_s, {}, {}, {}, {}}, {UnitId{2}, Uid::v7(2), u"2"_s, u"B"_s, {}, {}, {}, UnitId{1}}, {UnitId{3}, Uid::v7(3), u"3"_s, u"C"_s, {}, {}, {}, {}}});
    ui::ChooseUnitDialog dialog({u"t"_s, u"x"_s, u"Pindah"_s, u"(atas)"_s}, units, units.below(0));
    auto& yes = test::button(dialog, u"Pindah"_s);
    CHECK_FALSE(yes.isEnabled());
    dialog.tree().select(units.at(1).uid.bytes());
    CHECK_FALSE(yes.isEnabled());
    dialog.tree().select(units.at(2).uid.bytes());
    CHECK(yes.isEnabled());
    dialog.tree().setCurrentItem(dialog.tree().topLevelItem(0));
    CHECK(yes.isEnabled());
    std::optional<QByteArray> chosen;
    QObject::connect(&dialog, &ui::ChooseUnitDialog::unitChosen, [&](const QByteArray& uid) { chosen = uid; });
    dialog.accept();
    CHECK(chosen == QByteArray());
}

TEST_CASE("a new unit is made below the chosen one", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.health.bytes()});
    office.page->createNew();
    auto& dialog = test::find<ui::FormDialog>(*office.page);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(test::readable(dialog).contains(u"Nama unit belum diisi."_s));
    dialog.form().setValue(u"name"_s, u"Puskesmas Hulu"_s);
    dialog.form().setValue(u"code"_s, u"15"_s);
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.parentOf("15") == u"Dinas Kesehatan"_s);
    CHECK(office.count("select count(*) from unit where code = '15'") == 1);
}

TEST_CASE("an empty unit is deleted after a question, a full one only says what hangs on it", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.health.bytes()});
    office.page->deleteUnit();
    REQUIRE(ui::ask::unanswered().size() == 1);
    CHECK(ui::ask::unanswered().front().contains(u"1 unit di bawahnya dan 3 pegawai aktif"_s));
    ui::ask::presetAnswers({u"yes"_s});
    office.page->showPlace({u"organisation"_s, office.school.bytes()});
    office.page->deleteUnit();
    CHECK(office.count("select count(*) from unit") == 3);
}

TEST_CASE("posts of a unit show holders and standard, and open their holders", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.health.bytes()});
    auto& posts = office.table(u"Jabatan"_s);
    REQUIRE(posts.model().rowCount() == 2);
    CHECK(posts.model().cells(0)[0].toString() == u"Pengadministrasi Perkantoran"_s);
    CHECK_FALSE(posts.model().cells(1)[2].isValid());
    CHECK(posts.model().cells(1)[3].toInt() == 1);
    CHECK(posts.model().cells(0)[5].toString() == u"belum terdaftar"_s);
    CHECK(posts.model().cells(0)[6].toString() == u"Jenis jabatan"_s);
    auto& people = office.table(u"Nama"_s);
    auto& scope = test::find<QComboBox>(*office.page, u"Pegawai yang mana"_s);
    CHECK(people.model().rowCount() == 3);
    scope.setCurrentIndex(0);
    CHECK(people.model().rowCount() == 2);
    emit posts.opened(posts.model().uid(1));
    REQUIRE(people.model().rowCount() == 1);
    CHECK(people.model().cells(0)[0].toString() == u"Rina"_s);
    office.page->showPlace({u"organisation"_s, office.top.bytes()});
    CHECK(people.model().rowCount() == 0);
    scope.setCurrentIndex(1);
    CHECK(people.model().rowCount() == 3);
    ui::Place place;
    QObject::connect(office.page.get(), &ui::Page::placeRequested, office.page.get(), [&](const ui::Place& asked) { place = asked; });
    emit people.opened(office.siti.bytes());
    CHECK(place.page == u"people"_s);
    CHECK(place.uid == office.siti.bytes());
}

namespace {

/// "title holders/places state" of each row.
QStringList told(ui::RecordTable& posts)
{
    QStringList rows;
    for (int row = 0; row < posts.model().rowCount(); ++row) {
        const auto& cells = posts.model().cells(row);
        rows << u"%1 %2/%3 %4"_s.arg(cells[0].toString(), cells[3].toString(), cells[2].isValid() ? cells[2].toString() : u"-"_s, cells[5].toString());
    }
    return rows;
}

}  // namespace

TEST_CASE("with units below, posts are added up and their holders are found, but changed only in their own unit", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.clinic.bytes()});
    auto& posts = test::find<ui::UnitPosts>(*office.page);
    posts.registerHeld();
    office.page->showPlace({u"organisation"_s, office.health.bytes()});
    auto& scope = test::find<QComboBox>(*office.page, u"Jabatan yang mana"_s);
    scope.setCurrentIndex(1);
    auto& table = office.table(u"Jabatan"_s);
    REQUIRE(test::waitUntil([&] { return table.model().rowCount() == 3; }));
    CHECK(told(table) == QStringList{u"Pengadministrasi Perkantoran 1/- belum terdaftar"_s, u"Penjaga Malam 1/- belum terdaftar"_s, u"Perawat Ahli Muda 1/1 penuh"_s});
    CHECK_FALSE(test::button(posts, u"Jabatan"_s).isEnabled());
    emit table.opened(table.model().uid(2));
    CHECK(test::find<QTabWidget>(*office.page).tabText(1) == u"Pegawai (1)"_s);
    office.page->showPlace({u"organisation"_s, office.clinic.bytes(), {{u"post"_s, Uid::fromHex(office.one("select hex(uid) from post")).bytes()}}});
    CHECK(scope.currentIndex() == 0);
    CHECK(told(table) == QStringList{u"Perawat Ahli Muda 1/1 penuh"_s});
}

TEST_CASE("what people hold is registered at once, then posts show vacancies and who is too many", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.health.bytes()});
    auto& posts = test::find<ui::UnitPosts>(*office.page);
    auto& table = office.table(u"Jabatan"_s);
    posts.registerHeld();
    CHECK(told(table) == QStringList{u"Pengadministrasi Perkantoran 1/1 penuh"_s, u"Penjaga Malam 1/1 penuh"_s});
    CHECK(test::find<QTabWidget>(*office.page).tabText(0) == u"Jabatan (2)"_s);

    table.select(table.model().uid(0));
    posts.editCurrent();
    auto& dialog = test::find<ui::FormDialog>(posts);
    dialog.form().setValue(u"places"_s, 3);
    dialog.accept();
    CHECK(told(table).front() == u"Pengadministrasi Perkantoran 1/3 lowong 2"_s);
    CHECK(test::find<QTabWidget>(*office.page).tabText(0) == u"Jabatan (2, lowong 2)"_s);
    test::processEvents();

    posts.changeMany();
    auto& bulk = test::find<ui::BulkEditDialog>(posts);
    bulk.chooseField(u"places"_s);
    bulk.form().setValue(u"places"_s, 0);
    emit bulk.form().edited(u"places"_s);
    CHECK(test::waitUntil([&] { return test::readable(bulk).contains(u"1 dari 1 baris berubah"_s); }));  // one row is chosen
    bulk.accept();
    CHECK(told(table) == QStringList{u"Pengadministrasi Perkantoran 1/0 lebih 1"_s, u"Penjaga Malam 1/1 penuh"_s});
    test::require(undoChangeSet(office.log(), Uid::fromHex(office.one("select hex(uid) from change_set order by id desc limit 1"))));
    office.page->refresh();
    CHECK(told(table) == QStringList{u"Pengadministrasi Perkantoran 1/3 lowong 2"_s, u"Penjaga Malam 1/1 penuh"_s});

    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    table.select(table.model().uid(1));
    posts.removeSelected();
    CHECK(office.count("select count(*) from post") == 2);
    posts.removeSelected();
    CHECK(told(table) == QStringList{u"Pengadministrasi Perkantoran 1/3 lowong 2"_s, u"Penjaga Malam 1/- belum terdaftar"_s});
}

TEST_CASE("a new post stands in the chosen unit and is refused when it is there already", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.school.bytes()});
    auto& posts = test::find<ui::UnitPosts>(*office.page);
    posts.createNew();
    auto& dialog = test::find<ui::FormDialog>(posts);
    dialog.accept();
    CHECK(test::readable(dialog).contains(u"Nama jabatan belum diisi."_s));
    dialog.form().setValue(u"title"_s, u"Guru Ahli Muda"_s);
    dialog.form().setValue(u"kind"_s, u"JF_AHLI_MUDA"_s);
    dialog.form().setValue(u"places"_s, 2);
    dialog.accept();
    CHECK(told(office.table(u"Jabatan"_s)) == QStringList{u"Guru Ahli Muda 0/2 lowong 2"_s});
    test::processEvents();
    posts.createNew();
    auto& again = test::find<ui::FormDialog>(posts);
    again.form().setValue(u"title"_s, u"guru ahli muda"_s);
    again.form().setValue(u"kind"_s, u"JF_AHLI_MUDA"_s);
    again.accept();
    CHECK(test::readable(again).contains(u"sudah terdaftar di unit itu"_s));
}

TEST_CASE("the kind of a unit is told in words and saved as the file writes it", "[organisation]")
{
    Office office;
    office.change([&](ChangeSet& c) { c.set(entity::unit, office.top, field::unitKind, Value(u"pemda"_s)); });
    office.page->refresh();
    office.page->showPlace({u"organisation"_s, office.top.bytes()});
    auto& kind = test::find<QComboBox>(*office.page, u"Jenis"_s);
    CHECK(kind.currentText() == u"Pemerintah daerah"_s);
    auto& name = test::find<QLineEdit>(*office.page, u"Nama"_s);
    name.setText(u"Kabupaten Baru"_s);
    emit name.editingFinished();
    CHECK(office.one("select name || ' ' || kind from unit where code = '01'") == u"Kabupaten Baru pemda"_s);
}
