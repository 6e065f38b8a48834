// SPDX-License-Identifier: Apache-2.0
// The calendar of a plan: units by weeks, how many of a unit are away, and whether more could be.
#pragma once
#include "core/plan/plan_calendar.h"

#include <QWidget>

class QLabel;

namespace ui {

class HeatMapView;

class PlanCalendarView final : public QWidget {
    Q_OBJECT
public:
    explicit PlanCalendarView(QWidget* parent = nullptr);
    void setCalendar(const core::PlanCalendar& calendar);
    [[nodiscard]] HeatMapView& map() const { return *m_map; }
    /// Of the calendar's rows and weeks; none: nothing or the row of all units is chosen.
    struct Chosen {
        std::size_t row = 0, week = 0;
    };
    [[nodiscard]] std::optional<Chosen> chosen() const;

signals:
    void chosenChanged();
    void noted(const QString& text);

private:
    HeatMapView* m_map;
    QWidget* m_head;  ///< legend and what can be done with the map
    QLabel* m_undated;
};

}  // namespace ui
