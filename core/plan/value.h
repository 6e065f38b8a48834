// SPDX-License-Identifier: Apache-2.0
// What a seat is worth: levels really closed × effectiveness × weight × priority × personal factor, in whole numbers.
// The checker doesn't use this file.
#pragma once
#include "core/plan/plan.h"

#include <span>

namespace core {

/// Personal factor of a plan, thousandths: setting first_time_percent without any course, long_untrained_percent where the last one whose
/// year is known was long_untrained_years or more before the plan's year; each from 1 to 1000 per cent, 100 as shipped (belum terverifikasi).
[[nodiscard]] int personalFactorOf(bool hasCourses, std::optional<int> lastCourseYear, int planYear, const ReferenceTables& tables);

/// Thousandths by form and hours: the highest from_jp reached among the form's own rows, else among "*" (planning.md, belum
/// terverifikasi); 1000 without any row.
[[nodiscard]] int effectivenessOf(const std::vector<Effectiveness>& table, const QString& formCode, int hoursJp, QDate asOf);

/// Thousandths: the largest priority that names the competency and the unit, else 1000.
[[nodiscard]] int priorityOf(const std::vector<PlanPriority>& priorities, std::size_t competency, std::size_t unit);

/// Weeks (Monday to Sunday, counted from the Julian day 0) a class takes; empty if its dates aren't known.
struct WeekSpan {
    qint64 first = 0, last = -1;
    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] bool meets(const WeekSpan& other) const
    {
        return !isEmpty() && !other.isEmpty() && first <= other.last && other.first <= last;
    }
};
[[nodiscard]] WeekSpan weeksOf(const PlanAngkatan& angkatan);

/// A level that counts reaches the end of every step: nothing is left to learn there (planning.md, "nobody who already holds it").
[[nodiscard]] bool holdsLevelOf(const PlanPerson& person, const PlanOffering& offering);
/// Whether a seat may fill up the person's yearly hours: one of the steps is about a competency the post asks for, ends above
/// the level that counts and begins at or below it (at 0 or 1 if none counts); or the offering has no steps. Never in a mandatory course.
[[nodiscard]] bool mayFillHours(const PlanPerson& person, const PlanOffering& offering);

/// `later` certainly begins after `earlier` has ended, or its dates are not known.
[[nodiscard]] bool comesInTime(const PlanAngkatan& later, const PlanAngkatan& earlier);
/// Two classes are steps of one ladder, and the higher doesn't come in time. A step whose end the person holds counts no more.
[[nodiscard]] bool isOutOfOrder(const PlanInput& input, const PlanPerson& person, std::size_t a, std::size_t b);

/// Levels each class closes for one need, in the order of `classes`; those without the competency close nothing.
/// Classes are taken by from, then to, then index: one lifts the reached level to its `to` if from ≤ reached < to and it comes
/// in time after the class before it. Only levels between the person's own and the
/// requirement are closed, none of them twice.
[[nodiscard]] std::vector<int> levelsClosed(const PlanInput& input, const PlanNeed& need, std::span<const std::size_t> classes);
/// The level the person stands at after these classes, were they all passed.
[[nodiscard]] int levelReached(const PlanInput& input, const PlanNeed& need, std::span<const std::size_t> classes);

/// Value of `levels` closed by this offering for that need.
[[nodiscard]] PlanValue valueOfLevels(const PlanInput& input, const PlanPerson& person, const PlanNeed& need,
                                      const PlanOffering& offering, int levels);

}  // namespace core
