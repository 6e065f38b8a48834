// SPDX-License-Identifier: Apache-2.0
#include "core/history/entities.h"
#include "core/organisation/agency_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/record_trail.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/settings/agency_tab.h"
#include "ui/settings/look_tab.h"
#include "ui/settings/rules_tab.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Office : test::PageFile {
    Office()
    {
        page = std::make_unique<ui::SettingsPage>(context());
        page->refresh();
        ui::ask::presetAnswers({});
    }
    ~Office() { ui::ask::useDialogs(); }
    template <class W>
    W& tab() { return test::find<W>(*page); }
    Agency agency() { return test::require(AgencyStore(log()).load()); }
    static void type(QWidget& root, const QString& label, const QString& text)
    {
        auto& edit = test::find<QLineEdit>(root, label);
        edit.setText(text);
        emit edit.textEdited(text);
        emit edit.editingFinished();
    }
    std::unique_ptr<ui::SettingsPage> page;
};

}  // namespace

TEST_CASE("the agency is saved field by field, and a wrong NIP is told beside its field", "[settings]")
{
    Office office;
    auto& tab = office.tab<ui::AgencyTab>();
    Office::type(tab, u"Pemerintah daerah"_s, u"Pemerintah Kabupaten Tirta Makmur"_s);
    Office::type(tab, u"Jabatan"_s, u"Kepala BKPSDM"_s);
    CHECK(office.agency().name == u"Pemerintah Kabupaten Tirta Makmur"_s);
    CHECK(office.agency().signerPost == u"Kepala BKPSDM"_s);
    Office::type(tab, u"Atas nama"_s, u"Bupati Tirta Makmur"_s);
    CHECK(office.agency().signerPost == u"Bupati Tirta Makmur; Kepala BKPSDM"_s);
    Office::type(tab, u"NIP"_s, u"123"_s);
    CHECK(test::readable(tab).contains(u"bukan 18 angka"_s));
    CHECK(office.agency().signerNip.isEmpty());
    office.page->refresh();
    CHECK(test::find<QLineEdit>(tab, u"NIP"_s).text() == u"123"_s);
    Office::type(tab, u"Jabatan"_s, u"Sekretaris Daerah"_s);
    CHECK(office.agency().signerPost == u"Bupati Tirta Makmur; Sekretaris Daerah"_s);
    CHECK(test::readable(tab).contains(u"bukan 18 angka"_s));
    CHECK_FALSE(office.page->mayLeave());
}

TEST_CASE("a logo is chosen, shown in the letterhead and removed, and a file that is no picture is refused", "[settings]")
{
    Office office;
    auto& tab = office.tab<ui::AgencyTab>();
    const QString png = office.file().filePath(u"logo.png"_s), text = test::writeCsv(office.file().filePath(u"logo.jpg"_s), u"bukan gambar"_s);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(png));
    const QImage before = test::find<QLabel>(tab, u"Contoh kop surat"_s).pixmap().toImage();
    ui::ask::presetAnswers({png});
    test::button(tab, u"Pilih logo…"_s).click();
    CHECK(office.agency().logo.startsWith("\x89PNG"));
    CHECK(test::find<QLabel>(tab, u"Contoh kop surat"_s).pixmap().toImage() != before);
    ui::ask::presetAnswers({text});
    test::button(tab, u"Pilih logo…"_s).click();
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().front().contains(u"PNG atau JPEG"_s));
    test::button(tab, u"Hapus logo"_s).click();
    CHECK(office.agency().logo.isEmpty());
}

TEST_CASE("a rule shows its source, is changed, and set back", "[settings]")
{
    Office office;
    auto& tab = office.tab<ui::RulesTab>();
    auto& table = test::find<ui::RecordTable>(tab);
    CHECK(table.model().rowCount() == 12);
    int row = 0;
    while (table.model().cells(row)[4].toString() != u"pns_hour_floor"_s) ++row;
    CHECK(table.model().cells(row)[2].toString().contains(u"PP 11/2017"_s));
    table.select(table.model().uid(row));
    CHECK(test::readable(tab).contains(u"berhak"_s));
    Office::type(tab, u"Nilai"_s, u"24"_s);
    CHECK(settingValue(test::require(ReferenceStore(office.file().session()).load()), setting::kPnsHourFloor) == 24);
    CHECK(test::readable(tab).contains(u"Diubah di sini (bawaan: 20)"_s));
    Office::type(tab, u"Nilai"_s, u"banyak"_s);
    CHECK(test::readable(tab).contains(u"“banyak” tidak dapat dipakai"_s));
    const QByteArray rule = table.currentUid();
    table.select(table.model().uid(row ? 0 : 1));
    test::find<QComboBox>(tab, u"Daftar"_s).setCurrentIndex(0);
    test::processEvents();
    CHECK(ui::ask::unanswered().size() >= 1);
    CHECK(table.currentUid() == rule);
    CHECK(test::find<QLineEdit>(tab, u"Nilai"_s).text() == u"banyak"_s);
    ui::ask::presetAnswers({u"yes"_s});
    test::button(tab, u"Kembalikan nilai bawaan"_s).click();
    CHECK(settingValue(test::require(ReferenceStore(office.file().session()).load()), setting::kPnsHourFloor) == 20);
    CHECK(test::find<QLineEdit>(tab, u"Nilai"_s).text() == u"20"_s);
}

TEST_CASE("a rule that is a choice is shown and chosen in words, and the measure of a rule stays", "[settings]")
{
    Office office;
    auto& tab = office.tab<ui::RulesTab>();
    auto& table = test::find<ui::RecordTable>(tab);
    const auto choose = [&](const QString& key) {
        int row = 0;
        while (table.model().cells(row)[4].toString() != key) ++row;
        table.select(table.model().uid(row));
        return table.model().cells(row)[1].toString();
    };
    CHECK(choose(u"jpm_capped"_s) == u"tidak"_s);
    auto& value = test::find<QComboBox>(tab, u"Nilai"_s);
    value.setCurrentIndex(value.findText(u"ya"_s));
    emit value.activated(value.currentIndex());
    CHECK(settingValue(test::require(ReferenceStore(office.file().session()).load()), setting::kJpmCapped) == 1);
    CHECK(choose(u"jpm_scheme"_s) == u"pemetaan"_s);
    CHECK(choose(u"pns_hour_floor"_s) == u"20 JP"_s);
    CHECK(test::find<QLineEdit>(tab, u"Satuan"_s).isReadOnly());
}

TEST_CASE("every list of rules can be opened and no row that names something can be renamed", "[settings]")
{
    Office office;
    auto& tab = office.tab<ui::RulesTab>();
    auto& list = test::find<QComboBox>(tab, u"Daftar"_s);
    CHECK(list.count() == office.count("select count(distinct list) from reference_entry"));
    for (int i = 0; i < list.count(); ++i) {
        list.setCurrentIndex(i);
        INFO(list.currentText().toStdString());
        CHECK(test::find<ui::RecordTable>(tab).model().rowCount() > 0);
    }
    list.setCurrentIndex(list.findData(u"jabatan_jenis"_s));
    CHECK(qobject_cast<QLineEdit*>(test::find<ui::Form>(tab).editor(u"code"_s))->isReadOnly());
}

TEST_CASE("a row of the office's own is added to a list and deleted, and a shipped one is not", "[settings]")
{
    Office office;
    auto& tab = office.tab<ui::RulesTab>();
    auto& table = test::find<ui::RecordTable>(tab);
    auto& list = test::find<QComboBox>(tab, u"Daftar"_s);
    CHECK(test::button(tab, ui::RulesTab::tr("Add a row…")).isHidden());  // no setting can be made up
    list.setCurrentIndex(list.findData(u"fund_sources"_s));
    const int before = table.model().rowCount();
    test::button(tab, ui::RulesTab::tr("Add a row…")).click();
    auto& dialog = test::find<ui::FormDialog>(tab);
    dialog.accept();
    CHECK(table.model().rowCount() == before);
    dialog.form().setValue(u"code"_s, u"CSR"_s);
    dialog.form().setValue(u"name"_s, u"CSR perusahaan"_s);
    dialog.accept();
    REQUIRE(table.model().rowCount() == before + 1);
    CHECK(test::require(ReferenceStore(office.file().session()).load()).fundSources.size() == static_cast<std::size_t>(before) + 1);
    emit table.trailRequested(table.currentUid());
    CHECK(test::find<ui::RecordTrail>(tab).table().model().rowCount() == 1);
    table.view()->selectAll();
    emit table.removeRequested();
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().front().contains(u"baris bawaan"_s));
    table.select(naturalUid(entity::referenceEntry, {u"fund_sources"_s, u"CSR"_s}).bytes());
    ui::ask::presetAnswers({u"yes"_s});
    emit table.removeRequested();
    CHECK(table.model().rowCount() == before);
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("theme and paper are remembered on this computer", "[settings]")
{
    Office office;
    auto& tab = office.tab<ui::LookTab>();
    test::button(tab, u"Gelap"_s).click();
    CHECK(ui::isDark());
    CHECK(QSettings().value(u"theme"_s).toInt() == 2);
    test::button(tab, u"A4 (210 × 297 mm)"_s).click();
    CHECK(QSettings().value(u"report/paper"_s).toInt() == 1);
    test::button(tab, u"Terang"_s).click();
    CHECK_FALSE(ui::isDark());
    QSettings().remove(u"theme"_s);
    QSettings().remove(u"report/paper"_s);
}
