// SPDX-License-Identifier: Apache-2.0
// Whole numbers only: the same plan on every PC.
#include "core/plan/value.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

bool names(const std::vector<std::size_t>& list, std::size_t index) { return std::find(list.begin(), list.end(), index) != list.end(); }

/// A class that touches the need's competency.
struct Lift {
    int from, to;
    std::size_t at;  ///< in the caller's list
    const PlanAngkatan* angkatan;
};

std::vector<Lift> liftsOf(const PlanInput& input, const PlanNeed& need, std::span<const std::size_t> classes)
{
    std::vector<Lift> lifts;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const auto& angkatan = input.angkatan[classes[i]];
        for (const auto& step : input.offerings[angkatan.offering].steps)
            if (step.competency == need.competency) lifts.push_back({step.from, step.to, i, &angkatan});
    }
    std::sort(lifts.begin(), lifts.end(), [](const Lift& a, const Lift& b) { return std::tie(a.from, a.to, a.at) < std::tie(b.from, b.to, b.at); });
    return lifts;
}

/// Calls `onLift(lift, reachedBefore)` for each class that lifts; returns the level reached.
template <class OnLift>
int climb(const std::vector<Lift>& lifts, int level, OnLift onLift)
{
    int reached = level;
    const PlanAngkatan* last = nullptr;
    for (const auto& lift : lifts) {
        if (lift.from > reached || lift.to <= reached || (last && !comesInTime(*lift.angkatan, *last))) continue;
        onLift(lift, reached);
        reached = lift.to;
        last = lift.angkatan;
    }
    return reached;
}

const PlanNeed* needOf(const PlanPerson& person, std::size_t competency)
{
    const auto found = std::find_if(person.needs.begin(), person.needs.end(), [&](const PlanNeed& need) { return need.competency == competency; });
    return found == person.needs.end() ? nullptr : &*found;
}

bool isHeld(const PlanNeed& need, const PlanStep& step) { return need.state == LevelState::counts && need.level >= step.to; }

constexpr int kHighestStartUnmeasured = 1;

bool canFollow(const PlanNeed& need, const PlanStep& step)
{
    return step.from <= (need.state == LevelState::counts ? need.level : kHighestStartUnmeasured);
}

}  // namespace

bool holdsLevelOf(const PlanPerson& person, const PlanOffering& offering)
{
    return !offering.steps.empty() && std::all_of(offering.steps.begin(), offering.steps.end(), [&](const PlanStep& step) {
               const PlanNeed* need = needOf(person, step.competency);
               return need && isHeld(*need, step);
           });
}

bool mayFillHours(const PlanPerson& person, const PlanOffering& offering)
{
    if (offering.mandatory != MandatoryCourse::none) return false;
    return offering.steps.empty() || std::any_of(offering.steps.begin(), offering.steps.end(), [&](const PlanStep& step) {
               const PlanNeed* need = needOf(person, step.competency);
               return need && !isHeld(*need, step) && canFollow(*need, step);
           });
}

bool comesInTime(const PlanAngkatan& later, const PlanAngkatan& earlier)
{
    if (!later.start.isValid()) return true;
    return earlier.start.isValid() && later.start > (earlier.end.isValid() ? earlier.end : earlier.start);
}

bool isOutOfOrder(const PlanInput& input, const PlanPerson& person, std::size_t a, std::size_t b)
{
    const auto& first = input.angkatan[a];
    const auto& second = input.angkatan[b];
    const auto stillToClimb = [&](const PlanStep& step) {
        const PlanNeed* need = needOf(person, step.competency);
        return !need || !isHeld(*need, step);
    };
    for (const auto& x : input.offerings[first.offering].steps)
        for (const auto& y : input.offerings[second.offering].steps) {
            if (x.competency != y.competency) continue;
            if (x.to <= y.from && stillToClimb(x) && !comesInTime(second, first)) return true;
            if (y.to <= x.from && stillToClimb(y) && !comesInTime(first, second)) return true;
        }
    return false;
}

int personalFactorOf(bool hasCourses, std::optional<int> lastCourseYear, int planYear, const ReferenceTables& tables)
{
    const auto thousandths = [&](QStringView key) { return 10 * std::clamp(settingValue(tables, key), 1, 1000); };
    if (!hasCourses) return thousandths(setting::kFirstTimePercent);
    return lastCourseYear && planYear - *lastCourseYear >= settingValue(tables, setting::kLongUntrainedYears) ? thousandths(setting::kLongUntrainedPercent) : 1000;
}

int effectivenessOf(const std::vector<Effectiveness>& table, const QString& formCode, int hoursJp, QDate asOf)
{
    const Effectiveness* best = nullptr;
    const bool own = std::any_of(table.begin(), table.end(), [&](const auto& row) { return row.formCode == formCode && appliesOn(row.mark, asOf); });
    for (const auto& row : table) {
        if (row.formCode != (own ? formCode : u"*"_s) || row.fromJp > hoursJp || !appliesOn(row.mark, asOf)) continue;
        if (!best || row.fromJp > best->fromJp) best = &row;
    }
    return best ? best->permille : 1000;
}

int priorityOf(const std::vector<PlanPriority>& priorities, std::size_t competency, std::size_t unit)
{
    int weight = 0;
    for (const auto& priority : priorities)
        if (names(priority.competencies, competency) && (priority.units.empty() || names(priority.units, unit)))
            weight = std::max(weight, priority.weight);
    return weight > 0 ? weight : 1000;
}

WeekSpan weeksOf(const PlanAngkatan& angkatan)
{
    if (!angkatan.start.isValid()) return {};
    const QDate end = angkatan.end.isValid() ? std::max(angkatan.start, angkatan.end) : angkatan.start;
    return {angkatan.start.toJulianDay() / 7, end.toJulianDay() / 7};  // Julian day 0 was a Monday
}

std::vector<int> levelsClosed(const PlanInput& input, const PlanNeed& need, std::span<const std::size_t> classes)
{
    std::vector<int> closed(classes.size(), 0);
    if (need.state != LevelState::counts) return closed;
    climb(liftsOf(input, need, classes), need.level, [&](const Lift& lift, int before) {
        closed[lift.at] += std::max(0, std::min(lift.to, need.required) - before);
    });
    return closed;
}

int levelReached(const PlanInput& input, const PlanNeed& need, std::span<const std::size_t> classes)
{
    return climb(liftsOf(input, need, classes), need.level, [](const Lift&, int) {});
}

PlanValue valueOfLevels(const PlanInput& input, const PlanPerson& person, const PlanNeed& need, const PlanOffering& offering, int levels)
{
    const PlanValue weighted = PlanValue(levels) * offering.effectiveness * need.weight / 1000;
    return weighted * priorityOf(input.priorities, need.competency, person.unit) / 1000 * person.factor / 1000;
}

}  // namespace core
