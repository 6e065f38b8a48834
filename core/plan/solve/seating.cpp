// SPDX-License-Identifier: Apache-2.0
// Every ceiling of planning.md, kept while seats are given.
#include "core/plan/solve/seating.h"

#include <algorithm>

namespace core {
namespace {

template <class List, class Value>
bool has(const List& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool inTarget(const PlanPerson& person, const PlanOffering& offering)
{
    if (!offering.kinds.isEmpty() && !offering.kinds.contains(person.kind)) return false;
    if (!offering.affairs.isEmpty() && !offering.affairs.contains(person.affairs)) return false;
    const StaffKind staff = person.staff == StaffKind::pns ? StaffKind::pns : StaffKind::pppk;
    return offering.grades.empty() || std::any_of(offering.grades.begin(), offering.grades.end(), [&](const GradeRange& range) {
               return range.staff == staff && range.from <= person.gradeOrder && person.gradeOrder <= range.to;
           });
}

/// Unknown dates may fall anywhere in the year: the last day is the cautious one.
bool leavesTooSoon(const PlanPerson& person, const PlanAngkatan& angkatan, const PlanOptions& options)
{
    if (!person.leavesOn.isValid()) return false;
    const QDate start = angkatan.start.isValid() ? angkatan.start : QDate(options.year, 12, 31);
    return person.leavesOn < start.addMonths(options.leaveMarginMonths);
}

std::optional<int> smaller(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::size_t unitsOf(const PlanInput& input)
{
    std::size_t units = 0;
    for (const auto& person : input.people) units = std::max(units, person.unit + 1);
    return units;
}

bool overlap(const PlanStep& a, const PlanStep& b) { return a.competency == b.competency && a.from < b.to && b.from < a.to; }

}  // namespace

Seating::Seating(const PlanInput& input) : m_input(input), m_people(input.people.size()), m_angkatan(input.angkatan.size()), m_money(input.options, unitsOf(input))
{
    std::vector<int> headcount(unitsOf(input));
    for (std::size_t p = 0; p < input.people.size(); ++p) {
        const auto& person = input.people[p];
        m_people[p].hours = person.hoursJp;
        m_people[p].ceiling = smaller(person.hourCeilingJp, input.options.hourCeilingJp);
        headcount[person.unit] += person.active;
    }
    for (const int people : headcount) m_unitLimit.push_back(std::max(1, people * input.options.unitAbsencePercent / 100));
    m_unitAway.resize(headcount.size());
    for (std::size_t g = 0; g < input.groups.size(); ++g) {
        m_lacking.push_back(input.groups[g].floorSeats);
        for (const std::size_t p : input.groups[g].people) m_people[p].groups.push_back(g);
    }
    for (std::size_t a = 0; a < input.angkatan.size(); ++a) m_angkatan[a].weeks = weeksOf(input.angkatan[a]);
    for (const auto& lock : input.locks)
        if (lock.kind == LockKind::forbid) m_people[lock.person].forbidden.push_back(lock.angkatan);
}

NeedReason Seating::ineligibility(std::size_t person, std::size_t angkatan) const
{
    const auto& who = m_input.people[person];
    const auto& what = offering(angkatan);
    if (!m_input.angkatan[angkatan].mayBeChosen) return NeedReason::incompleteClass;
    if (!who.active) return NeedReason::notActive;
    if (!who.mayTrain) return NeedReason::notEligible;
    if (what.mandatory != MandatoryCourse::none && what.mandatory != who.mandatory) return NeedReason::notMandatory;
    if (leavesTooSoon(who, m_input.angkatan[angkatan], m_input.options)) return NeedReason::nearRetirement;
    if (has(who.completed, what.id) || (what.mandatory == MandatoryCourse::none && holdsLevelOf(who, what))) return NeedReason::alreadyHolds;
    if (!inTarget(who, what)) return NeedReason::outsideTarget;
    for (const qint64 id : what.prerequisites)
        if (!has(who.completed, id)) return NeedReason::prerequisite;
    return has(m_people[person].forbidden, angkatan) ? NeedReason::forbidden : NeedReason::none;
}

bool Seating::sharesStep(std::size_t person, std::size_t angkatan) const
{
    const auto& mine = offering(angkatan);
    return std::any_of(m_people[person].classes.begin(), m_people[person].classes.end(), [&](std::size_t other) {
        if (m_input.angkatan[other].offering == m_input.angkatan[angkatan].offering) return true;
        for (const auto& a : mine.steps)
            for (const auto& b : offering(other).steps)
                if (overlap(a, b)) return true;
        return false;
    });
}

NeedReason Seating::obstacle(std::size_t person, std::size_t angkatan) const
{
    const auto& state = m_people[person];
    if (!state.classes.empty() && sharesStep(person, angkatan)) return NeedReason::sameStep;
    for (const std::size_t other : state.classes)
        if (isOutOfOrder(m_input, m_input.people[person], angkatan, other)) return NeedReason::stepOrder;
    for (const std::size_t other : state.classes)
        if (m_angkatan[other].weeks.meets(m_angkatan[angkatan].weeks)) return NeedReason::weekClash;
    const bool isBound = state.ceiling && offering(angkatan).mandatory == MandatoryCourse::none;  // what must be done is done whatever its hours
    if (isBound && state.hours + offering(angkatan).hoursJp > *state.ceiling) return NeedReason::hourCeiling;
    return mayStillLeave(m_input.people[person].unit, angkatan) > 0 ? NeedReason::none : NeedReason::unitAbsence;
}

int Seating::mayStillLeave(std::size_t unit, std::size_t angkatan) const
{
    const auto& weeks = m_angkatan[angkatan].weeks;
    int most = 0;
    if (weeks.isEmpty()) return static_cast<int>(m_input.people.size());
    for (qint64 week = weeks.first; week <= weeks.last; ++week) most = std::max(most, m_unitAway[unit].value(week));
    return m_unitLimit[unit] - most;
}

PlanValue Seating::valueWith(std::size_t person, const PlanNeed& need, const std::vector<std::size_t>& classes) const
{
    const auto closed = levelsClosed(m_input, need, classes);
    PlanValue value = 0;
    for (std::size_t i = 0; i < classes.size(); ++i)
        if (closed[i] > 0) value += valueOfLevels(m_input, m_input.people[person], need, offering(classes[i]), closed[i]);
    return value;
}

PlanValue Seating::gain(std::size_t person, std::size_t angkatan) const
{
    const auto& steps = offering(angkatan).steps;
    const auto touched = [&](const PlanNeed& need) {
        return std::any_of(steps.begin(), steps.end(), [&](const PlanStep& s) { return s.competency == need.competency; });
    };
    const auto& before = m_people[person].classes;
    std::vector<std::size_t> after;
    PlanValue gained = 0;
    for (const auto& need : m_input.people[person].needs) {
        if (need.state != LevelState::counts || need.level >= need.required || !touched(need)) continue;
        if (after.empty()) {
            after = before;
            after.push_back(angkatan);
        }
        gained += valueWith(person, need, after) - (before.empty() ? 0 : valueWith(person, need, before));
    }
    return gained;
}

int Seating::hoursShort(std::size_t person) const
{
    const auto& who = m_input.people[person];
    if (!who.active || who.staff != StaffKind::pns) return 0;
    return std::max(0, m_input.options.hourFloorJp - m_people[person].hours);
}

int Seating::floorGain(std::size_t person, std::size_t angkatan) const { return std::min(hoursShort(person), offering(angkatan).hoursJp); }

int Seating::lackingGroups(std::size_t person) const
{
    const auto& mine = m_people[person].groups;
    return static_cast<int>(std::count_if(mine.begin(), mine.end(), [&](std::size_t group) { return m_lacking[group] > 0; }));
}

int Seating::lackingSeats() const
{
    int lacking = 0;
    for (const int seats : m_lacking) lacking += std::max(0, seats);
    return lacking;
}

NeedReason Seating::lackOfMoney(std::size_t person, std::size_t angkatan) const
{
    return m_money.lackFor(m_input.people[person].unit, seatCost(angkatan), fixedCost(angkatan));
}

void Seating::seat(std::size_t person, std::size_t angkatan, SeatReason reason)
{
    auto& state = m_angkatan[angkatan];
    m_money.spend(m_input.people[person].unit, seatCost(angkatan), fixedCost(angkatan));
    state.people.push_back(person);
    state.reasons.push_back(reason);
    m_people[person].classes.push_back(angkatan);
    m_people[person].hours += offering(angkatan).hoursJp;
    for (const std::size_t group : m_people[person].groups) --m_lacking[group];
    for (qint64 week = state.weeks.first; week <= state.weeks.last; ++week) ++m_unitAway[m_input.people[person].unit][week];
}

}  // namespace core
