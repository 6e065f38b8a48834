// SPDX-License-Identifier: Apache-2.0
// What is asked about a plan beside its tables: other plans, budgets and floors; its calendar and its band.
#include "tests/ui/plan/plan_office.h"
#include "ui/common/chart/heat_map_view.h"
#include "ui/plan/plan_compare.h"
#include "ui/plan/plan_curve.h"
#include "ui/plan/plan_summary.h"
#include "ui/plan/plan_tables.h"
#include "ui/plan/plan_why.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("a summary tells the seats that close nothing by themselves, and no level of a line has decimals", "[plan]")
{
    ui::PlanSummary summary;
    PlanHeading heading;
    heading.seats = 562;
    summary.showPlan(heading, QDate(2026, 11, 22), {{}, false, {}, 130, 5});
    CHECK(test::readable(summary).contains(u"130 kursi hanya untuk memenuhi peserta minimum · 5 kursi hanya untuk memenuhi JP setahun"_s));
    summary.showPlan(heading, QDate(2026, 11, 22), {});
    CHECK_FALSE(test::readable(summary).contains(u"hanya untuk"_s));
    PlanView view;
    view.funds.rows.push_back({u"APBD"_s, u"Dinas"_s, u"5.04.02"_s, u"5.1.02.02"_s, 1'000, 500, 3, 448.6});
    const auto tables = ui::planTables(view);
    const auto& lines = *tables->sources[static_cast<std::size_t>(ui::PlanTab::funds)];
    const auto& columns = lines.columns();
    CHECK(ui::shownCell(lines.read(std::vector<quint32>{0})[0][8], columns[8].kind) == u"449"_s);
    CHECK((columns[2].shown && columns[3].shown));
}

TEST_CASE("tabs that would not fit beside each other leave their counts out", "[plan]")
{
    test::PlanOffice office;
    office.page->resize(1100, 700);
    office.page->show();
    office.make(3'000'000);
    auto& tabs = test::find<QTabWidget>(*office.page);
    CHECK(test::waitUntil([&] { return tabs.tabText(0) == u"Angkatan (1)"_s; }));
    office.page->resize(800, 700);
    CHECK(test::waitUntil([&] { return tabs.tabText(0) == u"Angkatan"_s; }));
    CHECK(tabs.tabBar()->sizeHint().width() <= tabs.width());
    CHECK(tabs.tabText(static_cast<int>(ui::PlanTab::check)) == u"Pemeriksaan (0)"_s);
}

TEST_CASE("two plans are compared side by side and copied as a memo", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    office.make(5'000'000);
    office.action(ui::PlanPage::tr("With another plan…"))->trigger();
    auto& dialog = test::find<ui::PlanCompare>(*office.page);
    REQUIRE(test::waitUntil([&] { return !dialog.isLoading(); }));
    const auto tables = dialog.findChildren<ui::RecordTable*>();
    REQUIRE(tables.size() == 2);
    CHECK(tables[0]->model().rowCount() == 9);
    CHECK(tables[1]->model().rowCount() == 2);
    for (const auto& column : tables[1]->model().source()->columns()) CHECK_FALSE(column.total);  // seats of two plans add up to nothing
    CHECK(tables[0]->model().cells(0)[3].toString().contains(u"Rp"_s));
    test::button(dialog, ui::PlanCompare::tr("Copy as memo")).click();
    CHECK(QGuiApplication::clipboard()->text().contains(u"Kursi yang sama di keduanya: 3"_s));
    dialog.accept();
}

TEST_CASE("the curve of budgets is computed in the background and says what more money is worth", "[plan]")
{
    test::PlanOffice office;
    office.make(4'000'000);
    office.action(ui::PlanPage::tr("With other budgets…"))->trigger();
    auto& dialog = test::find<ui::PlanCurve>(*office.page);
    CHECK(test::readable(dialog).contains(u"0 dari 7 rencana terbaik selesai dihitung"_s));
    REQUIRE(test::waitUntil([&] { return !dialog.isComputing(); }));
    const auto& chart = test::find<ui::CurveView>(dialog).chart();
    CHECK(chart.from == 0.0);
    REQUIRE(chart.points.size() == 7);
    CHECK(chart.here == 3U);
    CHECK(chart.points[3].value == 4.0);
    CHECK(dialog.findChild<ui::RecordTable*>()->model().rowCount() == 7);
    CHECK(office.count("select count(*) from plan") == 1);
    dialog.accept();
}

TEST_CASE("the curve of floors is computed in the background and says what they cost", "[plan]")
{
    test::PlanOffice office;
    office.make(4'000'000);
    office.action(ui::PlanPage::tr("With other floors…"))->trigger();
    auto& dialog = test::find<ui::PlanCurve>(*office.page);
    REQUIRE(test::waitUntil([&] { return !dialog.isComputing(); }));
    const auto& chart = test::find<ui::CurveView>(dialog).chart();
    REQUIRE(chart.points.size() == 11);
    CHECK(chart.points[0].value == 4.0);
    CHECK(chart.points[10].words == u"100 %"_s);
    CHECK(chart.from == 4.0);  // the smallest value: the axis begins near it
    auto& figures = *dialog.findChild<ui::RecordTable*>();
    CHECK(figures.model().rowCount() == 11);
    dialog.show();
    test::processEvents();
    int width = 0;
    for (int column = 0; column < figures.model().columnCount(); ++column) width += figures.view()->columnWidth(column);
    CHECK(figures.view()->viewport()->width() - width < figures.model().columnCount());  // it fills the room
    CHECK(office.count("select count(*) from plan") == 1);
    dialog.accept();
}

TEST_CASE("another visit shows the plan looked at last, or the one that is decreed", "[plan]")
{
    QSettings().clear();
    test::PlanOffice office;
    office.make(3'000'000);
    office.make(4'000'000);
    const auto plans = test::require(PlanStore(office.log()).list());
    REQUIRE(plans.size() == 2);
    const auto shown = [&] {
        ui::PlanPage again(office.context());
        again.refresh();
        CHECK(test::find<QTabWidget>(again).parentWidget()->isHidden());  // empty tables say nothing while the plan is read
        const QByteArray uid = test::find<QComboBox>(again, ui::PlanPage::tr("Plans of the file")).currentData().toByteArray();
        REQUIRE(test::waitUntil([&] { return !again.isLoading() && !office.context().jobs.isBusy(); }));
        return uid;
    };
    for (const auto& plan : {plans[1], plans[0]}) {
        office.page->showPlace({u"plan"_s, plan.uid.bytes()});
        office.settle();
        CHECK(shown() == plan.uid.bytes());
    }
    QSettings().clear();
    test::require(PlanStore(office.log()).setState(plans[1].uid, PlanState::proposed));
    test::require(PlanStore(office.log()).setState(plans[1].uid, PlanState::decreed));
    CHECK(shown() == plans[1].uid.bytes());
}

TEST_CASE("the calendar shows who of a unit is away in which week", "[plan]")
{
    test::PlanOffice office;
    office.change([&](ChangeSet& c) { c.set(entity::angkatan, office.first, field::angkatanStart, Value(QDate(2027, 3, 3))); });
    office.make(7'500'000);
    office.openTab(ui::PlanTab::calendar);
    auto& map = test::find<ui::HeatMapView>(*office.page);
    REQUIRE(map.map().rows.size() == 2);
    REQUIRE(map.map().columns.size() == 1);
    CHECK(map.map().at(1, 0).text == u"2"_s);
    map.setCurrentIndex(map.model()->index(1, 0));
    CHECK(test::readable(*office.page).contains(ui::PlanWhy::tr("%1 of %2 people are away; %3 may be in one week.").arg(u"2"_s, u"10"_s, u"2"_s)));
    CHECK(test::readable(*office.page).contains(u"Pelatihan Integritas"_s));
}
