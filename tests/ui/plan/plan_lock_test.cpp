// SPDX-License-Identifier: Apache-2.0
// Locks of seats and angkatan on the page of a plan.
#include "tests/ui/plan/plan_office.h"
#include "ui/plan/plan_summary.h"
#include "ui/plan/plan_tables.h"
#include "ui/plan/plan_why.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("short buttons beside a reason stand in one row", "[plan]")
{
    test::PlanOffice office;
    office.page->resize(1200, 700);
    office.page->show();
    office.make(3'000'000);
    test::processEvents();
    CHECK(test::button(*office.page, ui::PlanWhy::tr("Lock angkatan")).y() == test::button(*office.page, ui::PlanWhy::tr("Forbid angkatan")).y());
}

TEST_CASE("a forbidden class is gone after computing again and comes back when it is unlocked", "[plan]")
{
    test::PlanOffice office;
    office.make(100'000'000);
    office.table(ui::PlanTab::classes).select(office.first.bytes());
    office.press(ui::PlanWhy::tr("Forbid angkatan"));
    CHECK(test::readable(*office.page).contains(ui::PlanSummary::tr("✗ Breaks %1 ceilings as the file is now;").arg(5)));
    CHECK(office.table(ui::PlanTab::check).model().rowCount() == 5);
    const auto buttons = office.page->findChildren<QPushButton*>();
    CHECK(std::none_of(buttons.begin(), buttons.end(), [](const auto* b) { return b->isVisibleTo(b->window()) && b->text() == ui::PlanWhy::tr("Forbid angkatan"); }));
    CHECK(office.one("select label from change_set order by id desc limit 1").startsWith(u"Larang kursi"_s));
    const Uid plan = test::require(PlanStore(office.log()).list()).front().uid;
    office.page->remake(plan, test::require(PlanStore(office.log()).load(plan)).request);
    office.settle();
    CHECK(office.table(ui::PlanTab::classes).model().rowCount() == 1);
    office.openTab(ui::PlanTab::locks);
    office.table(ui::PlanTab::locks).select(QByteArray(16, '\0') + office.first.bytes());
    office.press(ui::PlanWhy::tr("Unlock"));
    CHECK(test::require(PlanStore(office.log()).load(test::require(PlanStore(office.log()).list()).front().uid)).request.locks.empty());
}

TEST_CASE("a seat is locked from the list of people", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    office.openTab(ui::PlanTab::people);
    auto& table = office.table(ui::PlanTab::people);
    table.select(table.model().uid(0));
    office.press(ui::PlanWhy::tr("Lock seat"));
    CHECK(table.model().index(0, 10).data().toString() == ui::PlanPage::tr("locked"));
    CHECK(office.one("select options from plan").contains(u"keep"_s));
    CHECK(test::readable(*office.page).contains(ui::PlanWhy::tr("Locked: this seat stays.")));
    const auto buttons = office.page->findChildren<QPushButton*>();
    CHECK(std::none_of(buttons.begin(), buttons.end(), [](const auto* b) { return b->isVisibleTo(b->window()) && b->text() == ui::PlanWhy::tr("Lock seat"); }));
}

TEST_CASE("a lock shows before the plan has been checked again, with the names of what it locks", "[plan]")
{
    test::PlanOffice office;
    office.make(3'000'000);
    office.openTab(ui::PlanTab::people);
    auto& people = office.table(ui::PlanTab::people);
    const auto isShown = [](const ui::RecordTable& table, int column) { return !table.view()->isColumnHidden(column); };
    CHECK_FALSE(isShown(people, 10));
    people.select(people.model().uid(0));
    test::button(*office.page, ui::PlanWhy::tr("Lock seat")).click();
    CHECK(office.page->isLoading());
    CHECK(people.model().index(0, 10).data().toString() == ui::PlanPage::tr("locked"));
    CHECK(isShown(people, 10));
    CHECK(isShown(office.table(ui::PlanTab::classes), 1));
    CHECK(test::find<QTabWidget>(*office.page).isTabVisible(static_cast<int>(ui::PlanTab::locks)));
    const auto& locks = office.table(ui::PlanTab::locks).model();
    const auto row = [&] {
        QStringList cells;
        for (int c = 1; c < locks.columnCount(); ++c) cells << locks.index(0, c).data().toString();
        return cells;
    };
    const QStringList atOnce = row();
    CHECK(atOnce[0].startsWith(u"Pegawai"_s));
    CHECK(atOnce[2].startsWith(u"Pelatihan Integritas"_s));
    CHECK(atOnce[4] == ui::PlanPage::tr("kept"));
    test::button(*office.page, ui::PlanWhy::tr("Unlock")).click();
    CHECK(people.model().index(0, 10).data().toString().isEmpty());
    test::button(*office.page, ui::PlanWhy::tr("Lock seat")).click();  // while the one before is being checked
    office.settle();
    CHECK(row() == atOnce);
}
