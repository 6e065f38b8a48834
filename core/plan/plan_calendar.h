// SPDX-License-Identifier: Apache-2.0
// Who of which unit is away in which week of a plan. Pure.
#pragma once
#include "core/plan/plan_facts.h"

namespace core {

struct PlanCalendar {
    struct Away {
        Uid person;
        QString name;
        QString training;  ///< "P1 angkatan 2"
    };
    /// A unit with somebody away, without the units below it.
    struct Row {
        Uid unit;  ///< null = not known
        QString name, parent;
        int people = 0;    ///< active
        int mayLeave = 0;  ///< in one week, by the plan's share; one always may
        std::vector<std::vector<Away>> weeks;  ///< by PlanCalendar::mondays, each by name
    };
    std::vector<QDate> mondays;  ///< of the weeks in which somebody is away
    std::vector<Row> rows;       ///< in the order of the tree
    int undated = 0;             ///< classes with people and without a day: in no week
};

/// Seats of people or classes that are gone are left out.
[[nodiscard]] PlanCalendar planCalendar(const PlanFacts& facts, const std::vector<PlanSeat>& seats);

}  // namespace core
