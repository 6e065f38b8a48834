// SPDX-License-Identifier: Apache-2.0
// Columns, order, filters, signers and presets of the report page.
#include "core/history/undo.h"
#include "core/reports/report_preset_store.h"
#include "tests/ui/report/report_office.h"
#include "ui/common/form/form_dialog.h"
#include "ui/report/arrange_form.h"
#include "ui/report/person_picker.h"
#include "ui/report/preset_bar.h"
#include "ui/report/report_choices.h"
#include "ui/report/signing_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace core;
using Office = test::ReportOffice;
using test::require;

namespace {

struct People : Office {
    People() : Office(30) { go({{u"report"_s, u"people"_s}}); }
    [[nodiscard]] ui::ReportChoices& choices() { return test::find<ui::ReportChoices>(*page); }
    [[nodiscard]] ui::PresetBar& presets() { return test::find<ui::PresetBar>(*page); }
    [[nodiscard]] ui::FormDialog& dialog() { return test::find<ui::FormDialog>(*page); }
    [[nodiscard]] const ReportTable& table()
    {
        const ReportTable* found = arrangedTable(report());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QStringList headers()
    {
        QStringList all;
        for (const auto& column : table().columns) all << column.header;
        return all;
    }
    void accept()
    {
        dialog().accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    }
};

QComboBox& comboNamed(QWidget& root, const QString& name, int number = 0)
{
    for (auto* combo : root.findChildren<QComboBox*>())
        if (combo->accessibleName() == name && !combo->isHidden() && number-- == 0) return *combo;
    throw std::runtime_error("no combo " + name.toStdString());
}

void choose(QComboBox& combo, const QVariant& data)
{
    REQUIRE(combo.findData(data) >= 0);
    combo.setCurrentIndex(combo.findData(data));
    emit combo.activated(combo.currentIndex());
}

}  // namespace

TEST_CASE("columns are chosen, ordered, grouped, sorted and filtered in a dialog", "[report][choices]")
{
    People office;
    const QStringList before = office.headers();
    office.choices().arrange();
    auto& form = test::find<ui::ArrangeForm>(office.dialog());
    CHECK(test::find<QCheckBox>(form).isChecked());
    auto& columns = test::find<QListWidget>(form, ui::ArrangeForm::tr("Columns"));
    CHECK(columns.count() >= 5);
    for (int i = 0; i < columns.count(); ++i) {
        const QString id = columns.item(i)->data(Qt::UserRole).toString();
        columns.item(i)->setCheckState(id == u"nama"_s || id == u"nip"_s ? Qt::Checked : Qt::Unchecked);
    }
    CHECK_FALSE(test::find<QCheckBox>(form).isChecked());
    columns.setCurrentRow(0);  // NIP
    test::button(form, ui::ArrangeForm::tr("Down")).click();
    choose(comboNamed(form, ui::ArrangeForm::tr("Group by")), u"-"_s);
    choose(comboNamed(form, ui::ArrangeForm::tr("Sort by")), u"nama"_s);
    choose(comboNamed(form, ui::ArrangeForm::tr("Direction")), true);
    choose(comboNamed(form, ui::ArrangeForm::tr("Column of the filter")), u"nama"_s);
    auto& value = comboNamed(form, ui::ArrangeForm::tr("Value of the filter"));
    CHECK(value.findText(u"Siti Aisyah"_s) >= 0);
    value.setEditText(u"pegawai 2"_s);
    office.accept();
    CHECK(office.headers() == QStringList{u"No"_s, u"Nama"_s, u"NIP"_s});
    REQUIRE(office.table().rows.size() == 12);  // 2, 20 … 29, and the total
    CHECK(cellText(office.table().rows.front().cells[1], {}) == u"Pegawai 29"_s);
    CHECK(test::readable(office.choices()).contains(u"nama~pegawai 2"_s));
    // What was chosen stands there again, and can be taken back as a whole.
    office.choices().arrange();
    auto& again = test::find<ui::ArrangeForm>(office.dialog());
    CHECK(comboNamed(again, ui::ArrangeForm::tr("Value of the filter")).currentText() == u"pegawai 2"_s);
    CHECK(test::find<QListWidget>(again, ui::ArrangeForm::tr("Columns")).item(0)->text() == u"Nama"_s);
    test::find<QCheckBox>(again).click();
    choose(comboNamed(again, ui::ArrangeForm::tr("Group by")), QString());
    choose(comboNamed(again, ui::ArrangeForm::tr("Sort by")), QString());
    test::button(again, ui::ArrangeForm::tr("Remove")).click();
    office.accept();
    CHECK(office.headers() == before);
    CHECK_FALSE(office.choices().options().arranges());
}

TEST_CASE("a filter that lets nothing through is told, and no column is no report", "[report][choices]")
{
    People office;
    office.go({{u"report"_s, u"hours-recap"_s}, {u"year"_s, 2026}});
    office.choices().arrange();
    auto& form = test::find<ui::ArrangeForm>(office.dialog());
    choose(comboNamed(form, ui::ArrangeForm::tr("Column of the filter")), u"jp"_s);
    choose(comboNamed(form, ui::ArrangeForm::tr("Condition")), static_cast<int>(RowFilter::Test::atLeast));
    auto& value = comboNamed(form, ui::ArrangeForm::tr("Value of the filter"));
    value.setEditText(u"lima"_s);
    office.dialog().accept();
    CHECK(ui::ask::shown().last().contains(u"bukan angka"_s));
    value.setEditText(u"0"_s);
    test::button(form, ui::ArrangeForm::tr("None")).click();
    office.dialog().accept();
    CHECK(ui::ask::shown().size() == 2);
    test::button(form, ui::ArrangeForm::tr("All")).click();
    office.accept();
    CHECK(ui::ask::shown().size() == 2);
    CHECK(office.choices().options().filters.size() == 1);
    // Each report keeps its own.
    office.go({{u"report"_s, u"people"_s}});
    CHECK(office.choices().options().filters.empty());
    office.go({{u"report"_s, u"gap-person"_s}, {u"nip"_s, test::kReportNip}});
    CHECK_FALSE(test::button(office.choices(), ui::ReportChoices::tr("Columns, order, filters…")).isVisible());
    office.go({{u"report"_s, u"hours-recap"_s}});
    CHECK(office.choices().options().filters.size() == 1);
}

TEST_CASE("number, place, day and acting signers are typed in a dialog and printed", "[report][choices]")
{
    People office;
    office.choices().sign();
    const auto form = [&](const QString& name) -> ui::Form& { return test::find<ui::Form>(office.dialog(), name); };
    const QString document = ui::SigningForm::tr("Document"), first = ui::SigningForm::tr("Signer %1").arg(1), second = ui::SigningForm::tr("Signer %1").arg(2);
    form(document).setValue(u"number"_s, u"800/7/2026"_s);
    form(document).setValue(u"place"_s, u"Ujung"_s);
    form(document).setValue(u"day"_s, QDate(2026, 12, 1));
    form(first).setValue(u"form"_s, static_cast<int>(SignatureBlock::Form::onBehalf));
    form(first).setValue(u"title"_s, u"Sekretaris Daerah"_s);
    form(first).setValue(u"name"_s, u"Dr. Ani"_s);
    office.dialog().accept();
    CHECK(ui::ask::shown().size() == 1);  // on whose behalf?
    form(first).setValue(u"behalf"_s, u"Bupati Uji"_s);
    auto& picker = test::find<ui::PersonPicker>(form(second));
    picker.setText(u"aisy"_s);
    emit picker.textEdited(u"aisy"_s);
    emit picker.returnPressed();
    CHECK(form(second).text(u"name"_s) == u"Siti Aisyah"_s);
    CHECK(form(second).text(u"nip"_s).remove(u' ') == test::kReportNip);
    form(second).setValue(u"title"_s, u"Kepala Badan"_s);
    form(second).setValue(u"form"_s, static_cast<int>(SignatureBlock::Form::plt));
    form(second).setValue(u"heading"_s, u"Mengetahui"_s);
    office.accept();
    CHECK(ui::ask::shown().size() == 1);
    CHECK(office.report().number == u"800/7/2026"_s);
    CHECK(office.report().placeAndDate == u"Ujung, 1 Desember 2026"_s);
    REQUIRE(office.report().signatures.size() == 2);
    CHECK(linesAboveName(office.report().signatures[0]) == std::vector<QString>{u"a.n. Bupati Uji"_s, u"Sekretaris Daerah,"_s});
    CHECK(linesAboveName(office.report().signatures[1]) == std::vector<QString>{u"Mengetahui,"_s, u"Plt. Kepala Badan,"_s});
    office.choices().sign();
    CHECK(form(first).text(u"name"_s) == u"Dr. Ani"_s);
    test::button(office.dialog(), ui::SigningForm::tr("Signers as the report comes")).click();
    office.accept();
    CHECK(office.choices().options().signers.empty());
    CHECK(office.choices().options().number == u"800/7/2026"_s);
}

TEST_CASE("what was typed or chosen in a dialog is lost after a question only, however it is left", "[report][choices]")
{
    People office;
    const auto isOpen = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !office.page->findChildren<ui::FormDialog*>().isEmpty();
    };
    const auto leavesWithoutQuestion = [&] {
        ui::ask::presetAnswers({});
        office.dialog().reject();
        return !isOpen() && ui::ask::unanswered().isEmpty();
    };
    const auto leavesAfterQuestion = [&] {
        ui::ask::presetAnswers({u"no"_s, u"yes"_s});
        office.dialog().reject();
        if (!isOpen()) return false;
        office.dialog().close();
        return !isOpen() && ui::ask::unanswered().isEmpty();
    };
    SECTION("signers")
    {
        office.choices().sign();
        CHECK(leavesWithoutQuestion());
        office.choices().sign();
        test::find<ui::Form>(office.dialog(), ui::SigningForm::tr("Signer %1").arg(2)).setValue(u"heading"_s, u"Mengetahui"_s);
        CHECK(leavesAfterQuestion());
        CHECK(office.choices().options().signers.empty());
    }
    SECTION("columns")
    {
        office.choices().arrange();
        CHECK(leavesWithoutQuestion());
        office.choices().arrange();
        comboNamed(office.dialog(), ui::ArrangeForm::tr("Value of the filter")).setEditText(u"siti"_s);  // of no column yet
        CHECK(leavesAfterQuestion());
        office.choices().arrange();
        auto& columns = test::find<QListWidget>(office.dialog(), ui::ArrangeForm::tr("Columns"));
        columns.item(0)->setCheckState(Qt::Unchecked);
        CHECK(leavesAfterQuestion());
        CHECK_FALSE(office.choices().options().arranges());
    }
}

TEST_CASE("presets are saved, chosen, changed, renamed and deleted, and undone like every change", "[report][choices]")
{
    People office;
    const auto names = [&] {
        QStringList all;
        for (const auto& preset : require(ReportPresetStore(office.log()).list(u"people"_s))) all << preset.name;
        return all;
    };
    const auto arrange = [&](const QString& column) {
        office.choices().arrange();
        auto& form = test::find<ui::ArrangeForm>(office.dialog());
        choose(comboNamed(form, ui::ArrangeForm::tr("Sort by")), column);
        office.accept();
    };
    arrange(u"nip"_s);
    ui::ask::presetAnswers({u"Untuk Bupati"_s});
    office.presets().saveAs();
    CHECK(names() == QStringList{u"Untuk Bupati"_s});
    CHECK(office.presets().chosen() == u"Untuk Bupati"_s);
    auto& choice = test::find<QComboBox>(office.presets());
    arrange(u"nama"_s);
    CHECK(choice.currentText() == ui::PresetBar::tr("%1 (changed)").arg(u"Untuk Bupati"_s));
    office.presets().save();
    CHECK(choice.currentText() == u"Untuk Bupati"_s);
    // none, and back
    choice.setCurrentIndex(0);
    emit choice.activated(0);
    office.settle();
    CHECK_FALSE(office.choices().options().arranges());
    choice.setCurrentIndex(1);
    emit choice.activated(1);
    office.settle();
    CHECK(office.choices().options().order.front().column == u"nama"_s);
    ui::ask::presetAnswers({u"untuk bupati"_s, u"no"_s, u"Untuk Sekda"_s, u"Untuk Sekda"_s, u"no"_s, u"yes"_s});
    office.presets().saveAs();  // there already, not replaced
    CHECK(names() == QStringList{u"Untuk Bupati"_s});
    office.presets().rename();
    CHECK(names() == QStringList{u"Untuk Sekda"_s});
    CHECK(office.presets().chosen() == u"Untuk Sekda"_s);
    office.presets().rename();  // the same name: nothing
    office.presets().remove();  // "no"
    CHECK(names().size() == 1);
    office.presets().remove();
    CHECK(names().isEmpty());
    CHECK(office.presets().chosen().isEmpty());
    CHECK(ui::ask::unanswered().isEmpty());
    office.page->refresh();
    CHECK(choice.count() == 1);
}
