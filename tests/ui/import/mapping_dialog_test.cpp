// SPDX-License-Identifier: Apache-2.0
#include "ui/import/mapping_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace ui;
using test::require;

namespace {

struct Office : test::PageFile {
    explicit Office(const QString& text) : look(require(core::lookAtSheets(file().session(), test::writeCsv(file().filePath(u"a.csv"_s), text)))) {}
    core::SheetLook look;
};

const QString kOdd = u"DAFTAR\nNomor;Siapa;Kotak pos\n198702142010012001;Ani;ani@x.id\n"_s;

/// Chooses what a column is read as, as a user would.
void choose(QWidget& dialog, const QString& letter, const QString& target)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // combos of the columns before
    auto& combo = test::find<QComboBox>(dialog, u"Kolom %1 dibaca sebagai"_s.arg(letter));
    combo.setCurrentIndex(combo.findText(target));
    REQUIRE(combo.currentIndex() >= 0);
    emit combo.activated(combo.currentIndex());
}

}  // namespace

TEST_CASE("columns are set by hand for headings nobody can guess", "[mapping]")
{
    Office office(kOdd);
    MappingDialog dialog(office.file().workspace(), office.look, {});
    CHECK_FALSE(test::button(dialog, u"Pakai ini"_s).isEnabled());
    test::find<QSpinBox>(dialog).setValue(2);
    auto& columns = test::find<QTableWidget>(dialog, u"Kolom"_s);
    CHECK(columns.rowCount() == 3);
    CHECK(columns.item(1, 1)->text() == u"Siapa"_s);
    CHECK(columns.item(1, 2)->text() == u"Ani"_s);
    auto& kind = test::find<QComboBox>(dialog, u"Jenis berkas"_s);
    kind.setCurrentIndex(kind.findText(u"Profil pegawai"_s));
    emit kind.activated(kind.currentIndex());
    test::find<QSpinBox>(dialog).setValue(2);
    choose(dialog, u"A"_s, u"NIP (wajib)"_s);
    CHECK_FALSE(test::button(dialog, u"Pakai ini"_s).isEnabled());  // the name is missing
    choose(dialog, u"B"_s, u"Nama (wajib)"_s);
    CHECK(test::button(dialog, u"Pakai ini"_s).isEnabled());
    choose(dialog, u"B"_s, u"NIP (wajib)"_s);  // twice
    CHECK_FALSE(test::button(dialog, u"Pakai ini"_s).isEnabled());
    choose(dialog, u"B"_s, u"Nama (wajib)"_s);
    const auto said = dialog.mappings();
    REQUIRE(said.size() == 1);
    CHECK(said.front() == core::SheetMapping{u"a"_s, core::ImportKind::people, 2, {{0, {core::field::nip}}, {1, {core::field::personName}}}});
}

TEST_CASE("the dialog begins with what was found and shows the first rows", "[mapping]")
{
    Office office(u"NIP;Nama\n198702142010012001;Ani\n"_s);
    MappingDialog dialog(office.file().workspace(), office.look, {office.look.sheets.front().mapping});
    CHECK(test::button(dialog, u"Pakai ini"_s).isEnabled());
    CHECK(test::find<QComboBox>(dialog, u"Kolom B dibaca sebagai"_s).currentText() == u"Nama (wajib)"_s);
    auto& preview = test::find<QTableWidget>(dialog, u"Baris-baris pertama lembar"_s);
    CHECK(preview.rowCount() == 2);
    CHECK(preview.item(1, 1)->text() == u"Ani"_s);
    test::find<QCheckBox>(dialog).setChecked(false);
    CHECK_FALSE(test::button(dialog, u"Pakai ini"_s).isEnabled());
    CHECK(test::readable(dialog).contains(u"sedikitnya satu lembar"_s));
}

TEST_CASE("a remembered layout can be forgotten", "[mapping]")
{
    Office office(kOdd);
    core::ImportOptions options;
    options.mappings = {{u"a"_s, core::ImportKind::people, 2, {{0, {core::field::nip}}, {1, {core::field::personName}}}}};
    office.file().import(office.file().filePath(u"a.csv"_s), options);
    const auto again = require(core::lookAtSheets(office.file().session(), office.file().filePath(u"a.csv"_s)));
    REQUIRE(again.sheets.front().isRemembered);
    MappingDialog dialog(office.file().workspace(), again, {again.sheets.front().mapping});
    test::button(dialog, u"Lupakan yang diingat"_s).click();
    CHECK(dialog.isForgotten());
    CHECK_FALSE(require(core::lookAtSheets(office.file().session(), office.file().filePath(u"a.csv"_s))).sheets.front().isRemembered);
}
