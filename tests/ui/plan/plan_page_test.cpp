// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/plan/plan_office.h"
#include "ui/common/chart/heat_map_view.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/table/short_table.h"
#include "ui/plan/fund_rows.h"
#include "ui/plan/plan_compare.h"
#include "ui/plan/plan_curve.h"
#include "ui/plan/plan_dialog.h"
#include "ui/plan/plan_live.h"
#include "ui/plan/plan_summary.h"
#include "ui/plan/plan_tables.h"
#include "ui/plan/plan_why.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("a plan is made in the background and told in one sentence with its classes, people and open needs", "[plan]")
{
    test::PlanOffice office;
    CHECK(test::readable(*office.page).contains(ui::PlanPage::tr("Make the first plan…")));
    office.make(7'500'000);
    CHECK(office.count("select count(*) from plan") == 1);
    CHECK(test::readable(*office.page).contains(ui::PlanSummary::tr("This plan closes %1 gap levels for %2 people.").arg(u"7"_s, u"7"_s)));
    CHECK(test::readable(*office.page).contains(ui::PlanSummary::tr("%1 of %2 (%3)").arg(u"Rp 7.000.000"_s, u"Rp 7.500.000"_s, u"93,3 %"_s)));
    CHECK(test::readable(*office.page).contains(ui::PlanSummary::tr("✓ Passes the check: every ceiling is kept.")));
    CHECK(office.table(ui::PlanTab::classes).model().rowCount() == 2);
    CHECK(office.table(ui::PlanTab::people).model().rowCount() == 7);
    CHECK(office.table(ui::PlanTab::units).model().rowCount() == 1);
    CHECK(office.table(ui::PlanTab::open).model().rowCount() == 3);
    CHECK(office.table(ui::PlanTab::open).model().index(0, 7).data().toString() == u"pagu tidak cukup"_s);
    auto& reason = test::find<QComboBox>(*office.page, ui::PlanPage::tr("Why not chosen"));
    reason.setCurrentIndex(reason.findText(u"perlu dinilai dulu"_s));
    emit reason.activated(reason.currentIndex());
    CHECK(office.table(ui::PlanTab::open).model().rowCount() > 3);
}

TEST_CASE("who has a mandatory course to do and no seat in it is listed with the reason", "[plan]")
{
    test::PlanOffice office;
    office.change([&](ChangeSet& c) { c.set(entity::person, office.people[4], field::cpnsStatus, Value(u"C"_s)); });
    office.make(7'500'000);
    auto& reason = test::find<QComboBox>(*office.page, ui::PlanPage::tr("Why not chosen"));
    const int choice = reason.findText(ui::PlanPage::tr("Mandatory courses without a seat (%1)").arg(1));
    REQUIRE(choice >= 0);
    auto& open = office.table(ui::PlanTab::open);
    CHECK(open.model().rowCount() == 3);  // gaps alone
    reason.setCurrentIndex(choice);
    emit reason.activated(choice);
    REQUIRE(open.model().rowCount() == 1);
    CHECK(open.model().index(0, 0).data().toString() == u"Pegawai 4"_s);
    CHECK(open.model().index(0, 3).data().toString().contains(u"Latsar"_s));
    CHECK(open.model().index(0, 7).data().toString().contains(u"katalog"_s));
    office.openTab(ui::PlanTab::open);
    open.select(office.people[4].bytes());
    CHECK(test::readable(*office.page).contains(ui::PlanWhy::tr("Why no mandatory course?")));
    CHECK(test::find<QTabWidget>(*office.page).tabText(static_cast<int>(ui::PlanTab::people)) == u"Kursi (7)"_s);  // its rows
    CHECK(office.table(ui::PlanTab::people).model().index(0, 5).data().toString() == u"belum bertanggal"_s);
}

TEST_CASE("a plan goes from draft over proposed to decreed, each confirmed, and then accepts nothing", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    ui::ask::presetAnswers({u"no"_s, u"yes"_s, u"Rencana induk"_s, u"yes"_s});
    const auto decreeDialog = [&]() -> ui::FormDialog& {
        office.action(ui::PlanPage::tr("Decree…"))->trigger();
        return test::find<ui::FormDialog>(*office.page);
    };
    office.action(ui::PlanPage::tr("Propose…"))->trigger();
    CHECK(office.one("select state from plan") == u"draf"_s);
    office.action(ui::PlanPage::tr("Propose…"))->trigger();
    CHECK(office.one("select state from plan") == u"diusulkan"_s);
    office.action(ui::PlanPage::tr("Rename…"))->trigger();
    CHECK(office.one("select name from plan") == u"Rencana induk"_s);
    auto& dialog = decreeDialog();
    dialog.accept();
    CHECK(test::readable(dialog).contains(u"Nomor keputusan belum diisi."_s));
    CHECK(office.one("select state from plan") == u"diusulkan"_s);
    dialog.form().setValue(u"number"_s, u"800.1.3/7/BKPSDM"_s);
    dialog.accept();
    CHECK(office.one("select state from plan") == u"ditetapkan"_s);
    office.settle();
    CHECK(test::readable(*office.page).contains(u"800.1.3/7/BKPSDM"_s));
    CHECK_FALSE(office.action(ui::PlanPage::tr("Rename…"))->isEnabled());
    CHECK_FALSE(office.action(ui::PlanPage::tr("Delete…"))->isEnabled());
    CHECK(test::button(*office.page, ui::PlanPage::tr("Compute again…")).isHidden());
    CHECK_FALSE(test::button(*office.page, ui::PlanWhy::tr("Forbid angkatan")).isEnabled());
    office.action(ui::PlanPage::tr("Carried out…"))->trigger();
    office.settle();
    CHECK(office.one("select state from plan") == u"selesai"_s);
    CHECK_FALSE(office.action(ui::PlanPage::tr("Carried out…"))->isEnabled());
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("a fixed plan gets a new version, whose seats can be kept as contracted", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    const auto plan = test::require(PlanStore(office.log()).list()).front();
    test::require(PlanStore(office.log()).decree(plan.uid, {u"800/1"_s, QDate(2026, 11, 1)}));
    office.page->refresh();
    office.settle();
    test::button(*office.page, ui::PlanPage::tr("New version…")).click();
    auto& dialog = test::find<ui::FormDialog>(*office.page);
    dialog.form().setValue(u"keep"_s, true);
    dialog.accept();
    office.settle();
    const auto version = test::require(PlanStore(office.log()).find(u"Rencana 2027 (versi 2)"_s));
    CHECK(version.state == PlanState::draft);
    CHECK(test::require(PlanStore(office.log()).load(version.uid)).request.locks.size() == 3);
    CHECK(Uid::fromBytes(test::find<QComboBox>(*office.page, ui::PlanPage::tr("Plans of the file")).currentData().toByteArray()) == version.uid);
    CHECK(test::button(*office.page, ui::PlanPage::tr("Compute again…")).isEnabled());
}

TEST_CASE("a new plan takes over all options of the chosen one, and the day it is asked for", "[plan]")
{
    test::PlanOffice office;
    office.page->make({2027, 3'000'000, QDate(2026, 11, 20), 60, {}, {}, 45});
    office.settle();
    office.page->showPlace({u"plan"_s, {}, {{u"asOf"_s, QDate(2026, 11, 21)}}});
    auto& dialog = test::find<ui::FormDialog>(*office.page);
    CHECK(dialog.form().value(u"asOf"_s).toDate() == QDate(2026, 11, 21));
    CHECK(dialog.form().value(u"hourCeiling"_s).toInt() == 60);
    CHECK(dialog.form().text(u"name"_s).isEmpty());
    dialog.form().setValue(u"budget"_s, 2'000'000LL);
    dialog.accept();
    office.settle();
    CHECK(test::require(PlanStore(office.log()).load(test::require(PlanStore(office.log()).find(u"Rencana 2027 (2)"_s)).uid)).request.unitAbsencePercent == 45);
}

TEST_CASE("a new plan asked for with a unit begins its budget lines with that unit, and takes no line of the plan shown", "[plan]")
{
    test::PlanOffice office;
    office.page->make({2027, 3'000'000, QDate(2026, 11, 20), std::nullopt, {}, {}, {}, {{u"APBD_KAB"_s, {}, {}, {}, 3'000'000}}});
    office.settle();
    const QByteArray health = office.table(ui::PlanTab::units).model().uid(0);
    office.page->showPlace({u"plan"_s, {}, {{u"asOf"_s, QDate(2026, 11, 21)}, {u"unit"_s, health}}});
    auto& dialog = test::find<ui::FormDialog>(*office.page);
    CHECK(test::readable(dialog).contains(u"saringan “Dinas Kesehatan” di Kesenjangan tidak membatasinya"_s));
    auto& rows = test::find<ui::FundRows>(dialog);
    CHECK(rows.funds().empty());
    test::button(rows, ui::FundRows::tr("Add line…")).click();
    auto* line = rows.findChild<ui::FormDialog*>();
    REQUIRE(line);
    CHECK(line->form().text(u"unit"_s) == Uid::fromBytes(health).hex());
}

TEST_CASE("while a plan is computed the band says how it stands, and may be content with it", "[plan]")
{
    ui::PlanLive live;
    const auto watch = live.begin(u"Menyusun rencana"_s);
    auto& keep = test::button(live, ui::PlanLive::tr("Keep the best so far"));
    CHECK(test::readable(live).contains(ui::PlanLive::tr("Reading the data and making a first plan.")));
    CHECK_FALSE(keep.isEnabled());
    watch->stands(98'000, 980'000'000);  // the first bound is no bound yet
    live.poll();
    CHECK(test::readable(live).contains(ui::PlanLive::tr("Best so far: %1 weighted levels. How far it may be from the best possible plan is still being computed.").arg(u"98,0"_s)));
    watch->stands(98'000, 100'000);
    live.poll();
    CHECK(test::readable(live).contains(ui::PlanLive::tr("Best so far: %1 weighted levels, proved to be at most %2 % below the best possible plan.").arg(u"98,0"_s, u"2,00"_s)));
    keep.click();
    CHECK(watch->isEnough());
    CHECK_FALSE(keep.isEnabled());
    CHECK(test::readable(live).contains(ui::PlanLive::tr("It is being checked and saved.")));
    live.end();
    CHECK(live.isHidden());
}

TEST_CASE("deleting a plan is confirmed, and printing goes to its report", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    office.make(5'000'000);
    CHECK(test::find<QComboBox>(*office.page, ui::PlanPage::tr("Plans of the file")).count() == 2);
    ui::Place asked;
    QObject::connect(office.page.get(), &ui::Page::placeRequested, [&](const ui::Place& place) { asked = place; });
    office.press(ui::PlanPage::tr("Print…"));
    CHECK(asked.page == u"report"_s);
    CHECK(asked.filter.value(u"report"_s) == u"annual-plan"_s);
    CHECK(Uid::fromBytes(asked.filter.value(u"plan"_s).toByteArray()) == test::require(PlanStore(office.log()).find(u"Rencana 2027 (2)"_s)).uid);
    ui::ask::presetAnswers({u"yes"_s});
    office.action(ui::PlanPage::tr("Delete…"))->trigger();
    office.settle();
    CHECK(office.count("select count(*) from plan") == 1);
    CHECK(test::find<QComboBox>(*office.page, ui::PlanPage::tr("Plans of the file")).count() == 1);
}

TEST_CASE("computing again means the plan its dialog was opened for", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    office.make(5'000'000);
    auto& choice = test::find<QComboBox>(*office.page, ui::PlanPage::tr("Plans of the file"));
    const Uid meant = Uid::fromBytes(choice.currentData().toByteArray());
    test::button(*office.page, ui::PlanPage::tr("Compute again…")).click();
    auto& dialog = test::find<ui::FormDialog>(*office.page);
    dialog.form().setValue(u"budget"_s, 2'000'000LL);
    int other = 0;
    while (choice.itemData(other).toByteArray().isEmpty() || choice.itemData(other).toByteArray() == meant.bytes()) ++other;
    choice.setCurrentIndex(other);
    emit choice.activated(other);
    dialog.accept();
    office.settle();
    CHECK(test::require(PlanStore(office.log()).load(meant)).request.budgetRupiah == 2'000'000);
}

TEST_CASE("a double click on an angkatan shows its seats and no others", "[plan]")
{
    test::PlanOffice office;
    office.make(7'500'000);
    auto &classes = office.table(ui::PlanTab::classes), &people = office.table(ui::PlanTab::people);
    const int taken = classes.model().index(classes.model().rowOf(office.first.bytes()), 7).data().toInt();
    REQUIRE(taken < people.model().rowCount());
    emit classes.opened(office.first.bytes());
    CHECK(people.model().rowCount() == taken);
    test::button(*office.page, ui::PlanPage::tr("Seats of one angkatan ✕")).click();
    CHECK(people.model().rowCount() == 7);
}

TEST_CASE("a plan tells what seats for every group cost, and by how much their floors are lowered", "[plan]")
{
    test::PlanOffice office;
    PlanRequest request{2027, 5'000'000, QDate(2026, 11, 22), std::nullopt, {}};
    request.fairBy = {u"unit"_s};
    request.fairPercent = 70;
    office.page->make(request);
    office.settle();
    const auto plan = test::require(PlanStore(office.log()).list()).front();
    REQUIRE(plan.totals.lackingSeats > 0);
    const QString shown = test::readable(*office.page);
    CHECK(shown.contains(ui::PlanSummary::tr("seats for every group cost %1 weighted levels (%2 %)").arg(u"0,0"_s, u"0,0"_s)));
    CHECK(shown.contains(ui::PlanSummary::tr("floors lowered by %1 seats").arg(plan.totals.lackingSeats)));
}

TEST_CASE("the budget lines of a plan are changed without computing again", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    office.action(ui::PlanPage::tr("Budget lines…"))->trigger();
    auto& dialog = test::find<ui::FormDialog>(*office.page);
    auto& rows = test::find<ui::FundRows>(dialog);
    test::button(rows, ui::FundRows::tr("Add line…")).click();
    auto* line = rows.findChild<ui::FormDialog*>();
    REQUIRE(line);
    line->form().setValue(u"source"_s, u"APBD_KAB"_s);
    line->form().setValue(u"subActivity"_s, u"5.04.02.2.01.0003 Pengembangan kompetensi"_s);
    line->accept();
    dialog.accept();
    office.settle();
    const auto record = test::require(PlanStore(office.log()).load(test::require(PlanStore(office.log()).list()).front().uid));
    CHECK(record.request.funds == std::vector<PlanRecordFund>{{u"APBD_KAB"_s, {}, u"5.04.02.2.01.0003 Pengembangan kompetensi"_s, {}, 3'000'000}});
    CHECK(record.heading.seats == 3);
}

TEST_CASE("on a low screen the band leaves nothing out", "[plan]")
{
    ui::PlanSummary band;
    PlanHeading plan;
    plan.budgetRupiah = 2'000'000'000;
    plan.totals.costRupiah = 1'974'050'000;
    plan.seats = 3458;
    plan.totals.peopleServed = 2440;
    plan.totals.angkatanRun = 143;
    plan.decree = {u"800.1/7/2027"_s, QDate(2027, 1, 4)};
    band.showPlan(plan, QDate(2026, 11, 22), {{{{MandatoryCourse::latsar, 654, 0, 654}}, 0, 0}, false});
    const bool isCompact = GENERATE(false, true);
    band.setCompact(isCompact);
    const QString words = test::readable(band);
    for (const QString& part : {u"800.1/7/2027"_s, u"3.458 kursi"_s, u"143 angkatan"_s, u"Rp 1.974.050.000 dari Rp 2.000.000.000 (98,7 %)"_s, u"kesenjangan per 22-11-2026"_s, u"0 dari 654 pegawai"_s}) {
        CAPTURE(part.toStdString(), words.toStdString());
        CHECK(words.contains(part));
    }
}

TEST_CASE("the band says when nothing is proved, and to a fixed plan it does not say to compute again", "[plan]")
{
    ui::PlanSummary band;
    PlanHeading plan;
    plan.budgetRupiah = 5'000'000;
    plan.seats = 3;
    plan.totals.value = 2'000;
    plan.bound = 2'010;
    band.showPlan(plan, QDate(2026, 11, 22));
    CHECK(test::readable(band).contains(u"Terbukti paling jauh"_s));
    plan.mostAtFloor = 5;
    band.showPlan(plan, QDate(2026, 11, 22));
    CHECK(test::readable(band).contains(u"Untuk nilainya terbukti"_s));
    plan.bound.reset();  // as after another budget line
    band.showPlan(plan, QDate(2026, 11, 22));
    CHECK(test::readable(band).contains(u"menyusun ulang"_s));
    const std::vector<PlanViolation> old{{ViolationCode::wrongFigures, {}, {}, {}, {}}};
    band.showViolations(old);
    CHECK(test::readable(band).contains(ui::PlanSummary::tr("see the tab “Check”, then compute again.")));
    plan.state = PlanState::decreed;
    band.showPlan(plan, QDate(2026, 11, 22));
    band.showViolations(old);
    CHECK_FALSE(test::readable(band).contains(u"usun ulang."_s));
    CHECK(test::readable(band).contains(u"versi baru"_s));
}

TEST_CASE("seats of before do not stand under the figures of another computation", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    const Uid plan = test::require(PlanStore(office.log()).list()).front().uid;
    auto request = test::require(PlanStore(office.log()).load(plan)).request;
    REQUIRE(office.table(ui::PlanTab::classes).isVisibleTo(office.page.get()));
    request.budgetRupiah = 5'000'000;
    test::require(PlanStore(office.log()).remake(plan, request));
    office.page->refresh();
    CHECK_FALSE(office.table(ui::PlanTab::classes).isVisibleTo(office.page.get()));
    office.settle();
    CHECK(office.table(ui::PlanTab::people).model().rowCount() == 5);
}

TEST_CASE("a plan that raises no points of the IP ASN says so", "[plan]")
{
    ui::PlanSummary band;
    PlanHeading plan;
    plan.seats = 3;
    ui::PlanDetails details;
    details.forecast.measured = 10;
    details.forecast.without.hundredths = details.forecast.with.hundredths = 5'910;
    band.showPlan(plan, QDate(2026, 11, 22), details);
    CHECK(test::readable(band).contains(u"5,91 dari 40, tidak berubah"_s));
    details.forecast.with.hundredths = 6'000;
    band.showPlan(plan, QDate(2026, 11, 22), details);
    CHECK(test::readable(band).contains(u"6,00"_s));
}

TEST_CASE("floors of groups are told, whether they are met and what they cost", "[plan]")
{
    PlanHeading plan;
    CHECK(ui::PlanSummary::priceOfFloors(plan, false).isEmpty());
    CHECK(ui::PlanSummary::priceOfFloors(plan, true).contains(ui::PlanSummary::tr("every floor is met")));
    CHECK(ui::PlanSummary::priceOfFloors(plan, true).contains(u"dihentikan"_s));  // no price is known
    plan.totals.value = 90'000;
    plan.valueWithoutFloors = 100'000;
    plan.totals.lackingSeats = 12;
    const QString words = ui::PlanSummary::priceOfFloors(plan, true);
    CHECK(words.contains(u"10,0"_s));
    CHECK(words.contains(ui::PlanSummary::tr("floors lowered by %1 seats").arg(u"12"_s)));
}

TEST_CASE("what each budget line pays stands in a tab of its own, and who pays for a seat beside it", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    CHECK_FALSE(test::find<QTabWidget>(*office.page).isTabVisible(static_cast<int>(ui::PlanTab::funds)));
    const Uid health = Uid::fromBytes(office.table(ui::PlanTab::units).model().uid(0));
    office.page->make({2027, 5'000'000, QDate(2026, 11, 22), std::nullopt, {}, {}, {}, {{u"APBD_KAB"_s, {}, {}, {}, 3'000'000}, {u"BLUD"_s, health, {}, {}, 2'000'000}}});
    office.settle();
    REQUIRE(test::find<QTabWidget>(*office.page).isTabVisible(static_cast<int>(ui::PlanTab::funds)));
    auto& lines = office.table(ui::PlanTab::funds);
    REQUIRE(lines.model().rowCount() == 2);
    CHECK(lines.model().cells(0)[5].toLongLong() == 3'000'000);
    CHECK(lines.model().cells(1)[5].toLongLong() == 2'000'000);  // the unit's own line pays first, and all of it
    CHECK(lines.model().cells(1)[6].toLongLong() == 0);
    CHECK(lines.model().cells(0)[8].toDouble() == 3.0);  // a level for each million
    CHECK(lines.model().cells(1)[8].toDouble() == 2.0);
    CHECK(lines.model().cells(1)[9].toLongLong() == 1'000'000);
    office.openTab(ui::PlanTab::people);
    auto& people = office.table(ui::PlanTab::people);
    int ofUnit = 0, ofAll = 0;
    for (int row = 0; row < people.model().rowCount(); ++row) {
        people.select(people.model().uid(row));
        const QString why = test::readable(test::find<ui::PlanWhy>(*office.page));
        CHECK(why.contains(u"Dibayar oleh"_s));
        ofUnit += why.contains(u"BLUD · Dinas Kesehatan: Rp 1.000.000"_s);
        ofAll += why.contains(u"APBD kabupaten/kota · Semua unit: Rp 1.000.000"_s);
    }
    CHECK(ofUnit == 2);
    CHECK(ofAll == 3);
    office.openTab(ui::PlanTab::funds);
    lines.select(lines.model().uid(0));
    CHECK(test::readable(test::find<ui::PlanWhy>(*office.page)).contains(u"Rp 3.000.000 dari Rp 3.000.000 terpakai"_s));
}
