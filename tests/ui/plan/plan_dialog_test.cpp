// SPDX-License-Identifier: Apache-2.0
// The dialog of a plan by itself: what may be typed, groups, budget lines.
#include "ui/plan/plan_dialog.h"

#include "core/reference/reference.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/table/short_table.h"
#include "ui/plan/fair_choice.h"
#include "ui/plan/fund_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("the plan dialog reads amounts in words and refuses what can't be planned", "[plan]")
{
    QWidget owner;
    std::optional<PlanRequest> asked;
    ui::openPlanDialog(ui::PlanPurpose::create, {2027, 0, QDate(2026, 11, 22), std::nullopt, {}}, {}, &owner, [&](const PlanRequest& request) { asked = request; });
    auto& dialog = test::find<ui::FormDialog>(owner);
    const auto isRefused = [&](const QString& sentence) {
        dialog.accept();
        return !asked && test::readable(dialog).contains(sentence);
    };
    CHECK(isRefused(u"Pagu belum diisi"_s));
    const auto type = [&](const QString& key, const QString& text) {
        auto* edit = qobject_cast<QLineEdit*>(dialog.form().editor(key));
        edit->setText(text);
        emit edit->textEdited(text);
    };
    type(u"budget"_s, u"dua miliar"_s);
    CHECK(isRefused(u"bukan jumlah rupiah"_s));
    type(u"budget"_s, u"2,5 miliar"_s);
    type(u"year"_s, u"1027"_s);
    CHECK(isRefused(u"antara 2000 dan 2100"_s));
    type(u"year"_s, u"2027"_s);
    type(u"hourCeiling"_s, u"40"_s);
    type(u"name"_s, u"Pagu penuh"_s);
    type(u"unitShare"_s, u"0"_s);
    CHECK(isRefused(u"antara 1 dan 100"_s));
    type(u"unitShare"_s, u"40"_s);
    auto& fair = test::find<ui::FairChoice>(dialog);
    auto& slider = test::find<QSlider>(fair);
    CHECK_FALSE(slider.isEnabled());
    for (auto* tick : fair.findChildren<QCheckBox*>())
        if (tick->text() != ui::FairChoice::tr("Grade")) tick->click();
    CHECK(slider.isEnabled());
    slider.setValue(25);
    auto* hoursFirst = qobject_cast<QCheckBox*>(dialog.form().editor(u"hourFloor"_s));
    REQUIRE(hoursFirst);
    hoursFirst->click();
    CHECK(isRefused(u"pilih salah satu"_s));
    hoursFirst->click();
    dialog.accept();
    REQUIRE(asked);
    CHECK_FALSE(asked->hourFloorFirst);
    CHECK(asked->unitSharePercent == 40);
    CHECK(asked->fairBy == QStringList{u"unit"_s, u"kecamatan"_s, u"sex"_s});
    CHECK(asked->fairPercent == 25);
    CHECK(test::readable(fair).contains(ui::FairChoice::tr("%1 for every 100").arg(25)));
    CHECK(asked->budgetRupiah == 2'500'000'000);
    CHECK(asked->hourCeilingJp == 40);
    CHECK(asked->name == u"Pagu penuh"_s);
}

namespace {

/// The dialog of a plan over ten million, and the one for a line that it opens.
struct FundDialogs {
    FundDialogs()
    {
        ui::ask::presetAnswers({});
        core::UnitTree units({{core::UnitId{1}, health, u"1"_s, u"Dinas Kesehatan"_s, {}, {}, {}, {}}});
        ui::openPlanDialog(ui::PlanPurpose::create, {2027, 10'000'000, QDate(2026, 11, 22), std::nullopt, {}}, {test::require(core::shippedReference()), units}, &owner,
                           [this](const PlanRequest& request) { asked = request; });
    }
    ui::FormDialog& dialog() { return test::find<ui::FormDialog>(owner); }
    ui::FundRows& rows() { return test::find<ui::FundRows>(dialog()); }
    ui::FormDialog* line() { return rows().findChild<ui::FormDialog*>(); }
    void add(const QString& source, const QString& rupiah, const Uid& unit = {})
    {
        test::button(rows(), ui::FundRows::tr("Add line…")).click();
        auto* open = line();
        REQUIRE(open);
        open->form().setValue(u"source"_s, source);
        if (!unit.isNull()) open->form().setValue(u"unit"_s, unit.hex());
        qobject_cast<QLineEdit*>(open->form().editor(u"rupiah"_s))->setText(rupiah);
        open->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Uid health = Uid::v7(7);
    QWidget owner;
    std::optional<PlanRequest> asked;
};

}  // namespace

TEST_CASE("typing into the dialog of a new plan moves nothing, and its table of lines keeps clear of its buttons", "[plan]")
{
    QWidget owner;
    const core::UnitTree units({{core::UnitId{1}, Uid::v7(7), u"1"_s, u"Dinas Kesehatan"_s, {}, {}, {}, {}}});
    ui::openPlanDialog(ui::PlanPurpose::create, {2027, 0, QDate(2026, 11, 22), std::nullopt, {}}, {test::require(core::shippedReference()), units}, &owner, {});
    auto& dialog = test::find<ui::FormDialog>(owner);
    auto& rows = test::find<ui::FundRows>(dialog);
    auto& table = test::find<ui::ShortTable>(rows);
    const auto placeOf = [&dialog](const QWidget& widget) { return QRect(widget.mapTo(&dialog.form(), QPoint()), widget.size()); };
    const auto& add = test::button(rows, ui::FundRows::tr("Add line…"));
    for (const QSize size : {QSize(760, 700), QSize(760, 540), QSize(1000, 500)}) {
        dialog.resize(size);
        test::processEvents();
        const QRect before = placeOf(rows);
        auto* edit = qobject_cast<QLineEdit*>(dialog.form().editor(u"budget"_s));
        for (const auto* typed : {"", "2 miliar"}) {
            edit->setText(QString::fromLatin1(typed));
            emit edit->textEdited(edit->text());
            QTest::keyClick(edit, Qt::Key_Tab);
            test::processEvents();
        }
        CHECK(placeOf(rows).topLeft() == before.topLeft());  // though the problem of the empty budget came and went
        CHECK(placeOf(table).bottom() < placeOf(add).top());
        CHECK(dialog.form().rect().contains(placeOf(add)));
        for (const QLabel* label : dialog.form().findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap()) CHECK(label->height() >= label->heightForWidth(label->width()));
        edit->clear();
    }
}

TEST_CASE("budget lines are added, changed and removed in the dialog, with their sum against the budget", "[plan]")
{
    FundDialogs d;
    CHECK(test::readable(d.dialog()).contains(ui::FundRows::tr("Without lines the whole budget pays for anybody.")));
    d.add(u"BLUD"_s, u"4 juta"_s, d.health);
    CHECK(test::readable(d.dialog()).contains(u"kurang Rp 6.000.000 dari pagu"_s));
    d.dialog().accept();
    CHECK_FALSE(d.asked);
    CHECK(ui::ask::shown().join(u' ').contains(u"kurang Rp 6.000.000 dari pagu"_s));
    test::button(d.rows(), ui::FundRows::tr("Add line…")).click();
    CHECK(d.line()->form().value(u"rupiah"_s).toLongLong() == 6'000'000);  // what is missing
    d.line()->form().setValue(u"source"_s, u"APBN"_s);
    d.line()->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(test::readable(d.dialog()).contains(ui::FundRows::tr("The lines add up to the budget: %1.").arg(u"Rp 10.000.000"_s)));
    d.add(u"HIBAH"_s, u"1 juta"_s);
    CHECK_FALSE(test::button(d.rows(), ui::ShortTable::tr("Change…")).isEnabled());  // none is chosen
    CHECK_FALSE(test::button(d.rows(), ui::ShortTable::tr("Remove")).isEnabled());
    CHECK(test::readable(d.dialog()).contains(u"lebih Rp 1.000.000 dari pagu"_s));
    auto& table = test::find<ui::ShortTable>(d.rows());
    table.setCurrentCell(2, 0);
    test::button(d.rows(), ui::ShortTable::tr("Remove")).click();
    table.setCurrentCell(0, 0);
    test::button(d.rows(), ui::ShortTable::tr("Change…")).click();
    REQUIRE(d.line());
    d.line()->form().setValue(u"accountCode"_s, u"5.1.02.02.12.0001"_s);
    d.line()->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(table.item(0, 1)->text() == u"Dinas Kesehatan"_s);
    CHECK(table.item(1, 1)->text() == ui::FundRows::tr("anybody"));
    d.dialog().accept();
    REQUIRE(d.asked);
    CHECK(d.asked->funds == std::vector<PlanRecordFund>{{u"BLUD"_s, d.health, {}, u"5.1.02.02.12.0001"_s, 4'000'000}, {u"APBN"_s, {}, {}, {}, 6'000'000}});
}

TEST_CASE("a line that can't be is refused beside its field, and lines are not thrown away without a question", "[plan]")
{
    FundDialogs d;
    test::button(d.rows(), ui::FundRows::tr("Add line…")).click();
    auto* line = d.line();
    REQUIRE(line);
    line->form().setValue(u"accountCode"_s, u"lima"_s);
    line->accept();
    CHECK(test::readable(*line).contains(u"Sumber dana belum dipilih"_s));
    CHECK(test::readable(*line).contains(u"Kode rekening terdiri atas angka"_s));
    line->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    test::button(d.rows(), ui::ShortTable::tr("Remove")).click();
    CHECK(ui::ask::shown().isEmpty());  // without a choice the button is grey
    d.add(u"BLUD"_s, u"4 juta"_s);
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    d.dialog().reject();
    CHECK(d.owner.findChild<ui::FormDialog*>());
    CHECK(d.dialog().isVisible());
    d.dialog().reject();
    CHECK_FALSE(d.asked);
    CHECK(ui::ask::unanswered().isEmpty());
}
