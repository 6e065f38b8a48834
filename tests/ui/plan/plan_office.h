// SPDX-License-Identifier: Apache-2.0
// An office with a plan page: what the tests of the page and of its dialogs share.
#pragma once
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/plan/plan_page.h"

#include <QAction>
#include <QTabWidget>

namespace test {

using namespace Qt::StringLiterals;

/// Ten pelaksana rated 0 in M.1; two classes of five seats that lift M.1 to 1.
struct PlanOffice : PageFile {
    PlanOffice()
    {
        ui::ask::presetAnswers({});
        change([&](core::ChangeSet& c) {
            const core::Uid unit = addUnit(c, u"1"_s, u"Dinas Kesehatan"_s);
            for (int i = 0; i < 10; ++i) {
                people.push_back(addPerson(c, u"1987021420100120%1"_s.arg(i + 10), u"Pegawai %1"_s.arg(i), unit, {{core::field::birthDate, core::Value(QDate(1987, 2, 14))}}));
                addAssessment(c, people.back(), QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            }
            const core::Uid offering = addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1);
            first = addAngkatan(c, offering, 5, 1);
            second = addAngkatan(c, offering, 5, 1);
        });
        page = std::make_unique<ui::PlanPage>(context());
        page->refresh();
    }
    void settle() { REQUIRE(waitUntil([&] { return !page->isLoading() && !context().jobs.isBusy(); })); }
    void make(qint64 budget)
    {
        page->make({2027, budget, QDate(2026, 11, 22), std::nullopt, {}});
        settle();
    }
    [[nodiscard]] ui::RecordTable& table(ui::PlanTab tab) { return *find<QTabWidget>(*page).widget(static_cast<int>(tab))->findChild<ui::RecordTable*>(); }
    void openTab(ui::PlanTab tab) { find<QTabWidget>(*page).setCurrentIndex(static_cast<int>(tab)); }
    void press(const QString& text)
    {
        button(*page, text).click();
        settle();
    }
    [[nodiscard]] QAction* action(const QString& text)
    {
        for (QAction* action : page->findChildren<QAction*>())
            if (action->text() == text) return action;
        throw std::runtime_error("no action " + text.toStdString());
    }
    std::vector<core::Uid> people;
    core::Uid first, second;
    std::unique_ptr<ui::PlanPage> page;
};

}  // namespace test
