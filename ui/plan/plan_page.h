// SPDX-License-Identifier: Apache-2.0
// "Rencana": the plans of the file; of the chosen one its classes, people, units, what stays open and why, its locks, check and
// calendar. Place: uid of a plan; filter "asOf" (a day) asks for a new plan as of then, and "unit" (uid) for budget
// lines that begin with it.
#pragma once
#include "core/plan/plan_store.h"
#include "ui/page.h"
#include "ui/plan/plan_tables.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace ui {

class PlanCalendarView;
class PlanLive;
class PlanSummary;
class PlanWhy;
class RecordTable;

class PlanPage final : public Page {
    Q_OBJECT
public:
    explicit PlanPage(PageContext context);
    ~PlanPage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void createNew() override;
    void focusFilter() override;
    void explain() override;

    /// Computes and saves in the job runner; the page then shows the plan.
    void make(const core::PlanRequest& request);
    void remake(const core::Uid& plan, const core::PlanRequest& request);
    /// True while what the page shows is not yet what the file says.
    [[nodiscard]] bool isLoading() const { return m_isLoading || m_isMaking; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildTabs();
    [[nodiscard]] QWidget* tabPage(PlanTab tab, const QString& key, const QString& exportName);
    void fillPlans(const core::Uid& wanted);
    [[nodiscard]] core::Uid planToOpen() const;
    static void rememberPlan(const core::Uid& plan);
    void showChosen();
    void showSummary(const core::PlanHeading& plan);
    void load();
    void showTables();
    void showTabTitles();
    void showTabTitles(bool withCounts);
    void showReasons();
    /// Narrows the people to the seats of one angkatan; null = everybody again.
    void showSeatsOf(const core::Uid& angkatan);
    void applyReason();
    void showWhy();
    void showButtons();
    void onJobsIdle();
    void endMaking();

    [[nodiscard]] const core::PlanHeading* chosen() const;
    [[nodiscard]] RecordTable& table(PlanTab tab) const { return *m_tables[static_cast<std::size_t>(tab)]; }
    [[nodiscard]] PlanTab tab() const;
    /// Of the tab in front; null for the calendar.
    [[nodiscard]] RecordTable* frontTable() const;
    [[nodiscard]] core::PlanStore store() const;
    [[nodiscard]] core::PlanRequest proposal() const;
    void runMaking(const QString& label, std::function<core::Result<core::MadePlan>(core::PlanStore&, core::Progress&, core::PlanWatch&)> work);
    void recompute();
    void askForPlan(const core::PlanRequest& start, const core::Uid& unit = {});
    void changeFunds();
    void setState(core::PlanState state);
    void decreePlan();
    void closePlan();
    void makeVersion();
    void compare();
    void showCurve();
    void showFairCurve();
    void renamePlan();
    void removePlan();
    void print();
    void done(const core::Result<>& result, const QString& note);
    void relocked(const core::Result<>& result, const QString& note);
    void showLockColumns();
    [[nodiscard]] std::function<bool(quint32)> seatsCondition() const;

    std::vector<core::PlanHeading> m_plans;
    std::shared_ptr<const PlanTables> m_shown;  ///< of the chosen plan, or nothing yet
    qint64 m_version = -1;                      ///< last edit of the file m_shown was asked for
    core::Uid m_loading;                        ///< plan of the load under way
    quint64 m_serial = 0;
    core::Uid m_seatsOf;                        ///< the angkatan the people are narrowed to; null = everybody
    bool m_isLoading = false, m_isMaking = false;
    bool m_isFilling = false;
    bool m_isCompact = false;  ///< a low screen

    QComboBox* m_choice;
    QLabel* m_state;
    QStackedLayout* m_stack;
    PlanLive* m_live;
    PlanSummary* m_summary;
    QTabWidget* m_tabs;
    std::array<RecordTable*, kPlanTabs> m_tables{};
    PlanCalendarView* m_calendar;
    QComboBox* m_reason;
    QPushButton* m_everybody;  ///< says that the people are narrowed, and widens
    PlanWhy* m_why;
    QSplitter* m_splitter;
    QLabel* m_reading;      ///< in place of the tables until they are read
    QPushButton* m_first;   ///< makes the first plan
    QWidget *m_print, *m_recompute, *m_renew, *m_ask, *m_more;
    QAction *m_propose, *m_decree, *m_toDraft, *m_close, *m_newVersion, *m_funds, *m_rename, *m_remove, *m_compare;
};

}  // namespace ui
