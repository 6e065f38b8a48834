// SPDX-License-Identifier: Apache-2.0
// The side panel of a plan: why this class, this seat, this unit's share – or why not – and the locks on it.
#pragma once
#include "ui/plan/plan_tables.h"

#include <QFrame>
#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class PlanWhy final : public QFrame {
    Q_OBJECT
public:
    explicit PlanWhy(QWidget* parent = nullptr);

    /// Row of that table; −1 = nothing is chosen. `mayLock`: the plan still accepts changes.
    void show(const PlanTables* tables, PlanTab tab, int row, bool mayLock);

    /// Who of a unit is away in a week of the calendar; null = nothing is chosen.
    void showWeek(const core::PlanCalendar* calendar, std::size_t row, std::size_t week);

signals:
    void lockWanted(const std::vector<core::PlanRecordLock>& locks);
    void unlockWanted(const core::Uid& angkatan, const std::vector<core::Uid>& people);
    void personWanted(const core::Uid& person);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void head(const QString& title, const QString& subject);
    void say(const QString& text, const QString& look = {});
    void fact(const QString& label, const QString& value);
    void showClass(const PlanTables& tables, std::size_t row);
    void showSeat(const PlanTables& tables, std::size_t row);
    void showFund(const core::PlanFundUse& use, std::size_t row);
    /// Which lines pay for these costs, and how much each.
    void sayPayers(const core::PlanFundUse& use, const std::vector<core::PlanCostKey>& costs);
    void showUnit(const core::PlanUnitRow& unit);
    void sayForecast(const core::PlanForecastRow& forecast);
    void showOpen(const core::OpenNeed& need);
    void showMandatory(const core::OpenMandatory& open);
    void showLock(const core::PlanLockRow& lock);
    void clear();
    void placeButtons();
    void addButton(const QString& text, std::function<void()> pressed, bool enabled = true);
    /// Keep, forbid or unlock a seat; without a person the whole class.
    void seatButtons(const core::PlanView& view, const core::Uid& angkatan, const core::Uid& person);

    QVBoxLayout* m_words;
    QGridLayout* m_buttons;
    QFrame* m_rule;  ///< over the buttons: the words go on below it
    std::vector<QPushButton*> m_pressed;  ///< those in m_buttons
    bool m_mayLock = false;
};

}  // namespace ui
