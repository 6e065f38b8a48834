// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/table/record_table.h"
#include "ui/organisation/choose_unit_dialog.h"
#include "ui/organisation/organisation_page.h"
#include "ui/organisation/unit_panel.h"
#include "ui/organisation/unit_tree_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
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

TEST_CASE("a unit field is saved when it is left and its faults stand beside it", "[organisation]")
{
    Office office;
    office.page->showPlace({u"organisation"_s, office.clinic.bytes()});
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
    office.page->refresh();
    CHECK(code.text() == u"12"_s);
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
    CHECK(dialog.chosenUid().isEmpty());
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
    CHECK(posts.model().cells(1)[2].toInt() == 1);
    CHECK(posts.model().cells(0)[3].toString() == u"Jenis jabatan"_s);
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
