// SPDX-License-Identifier: Apache-2.0
#include "tests/core/plan/proved_cases.h"

#include "core/plan/bound_check.h"
#include "core/plan/solve/optimise.h"
#include "core/plan/value.h"
#include "tests/support/catch_qt.h"

namespace test {
namespace {

bool isFigure(const Violation& v) { return v.code == ViolationCode::wrongFigures || v.code == ViolationCode::hourFloor; }

/// Tries every plan of a small region, person by person: sets of classes the checker allows one person, then their sums.
class BruteForce {
public:
    BruteForce(const PlanInput& input, const std::vector<RefusedLock>& refused, std::vector<PlanSeat> mandatory)
        : m_in(input), m_refused(refused), m_mandatory(std::move(mandatory)), m_taken(input.angkatan.size(), 0)
    {
        for (std::size_t p = 0; p < input.people.size(); ++p) m_sets.push_back(setsOf(p));
        m_rest.assign(input.people.size() + 1, 0);
        for (std::size_t p = input.people.size(); p-- > 0;) {
            PlanValue most = 0;
            for (const auto& set : m_sets[p]) most = std::max(most, set.value);
            m_rest[p] = m_rest[p + 1] + most;
        }
    }
    PlanValue best()
    {
        choose(0, 0, 0);
        return m_best;
    }
    /// Of the best plan; least of all plans.
    [[nodiscard]] int lacking() const { return m_lacking; }

private:
    struct Set {
        std::vector<std::size_t> classes;
        PlanValue value = 0;
    };

    bool isLocked(std::size_t p, std::size_t a) const
    {
        for (std::size_t i = 0; i < m_in.locks.size(); ++i)
            if (m_in.locks[i].kind != LockKind::forbid && m_in.locks[i].person == p && m_in.locks[i].angkatan == a
                && std::none_of(m_refused.begin(), m_refused.end(), [&](const auto& r) { return r.lock == i; }))
                return true;
        return isMandatory(p, a);
    }
    bool isMandatory(std::size_t p, std::size_t a) const
    {
        return std::any_of(m_mandatory.begin(), m_mandatory.end(), [&](const auto& seat) { return seat.person == p && seat.angkatan == a; });
    }
    SeatReason reasonOf(std::size_t p, std::size_t a) const
    {
        if (isMandatory(p, a)) return SeatReason::mandatory;
        return isLocked(p, a) ? SeatReason::locked : SeatReason::fillsMinimum;
    }

    /// What the checker says of this person alone, apart from sizes, money, and other people's locks.
    std::vector<Set> setsOf(std::size_t p) const
    {
        std::vector<Set> sets;
        PlanInput alone = m_in;
        alone.options.budgetRupiah = 1'000'000'000'000;
        alone.options.unitAbsencePercent = 100;
        alone.options.funds.clear();
        alone.options.unitSharePercent.reset();
        alone.groups.clear();
        for (auto& angkatan : alone.angkatan) angkatan.minimum = 0, angkatan.seats = 1000;
        std::erase_if(alone.locks, [](const auto& lock) { return lock.kind != LockKind::forbid; });
        for (unsigned mask = 0; mask < 1U << m_in.angkatan.size(); ++mask) {
            Set set;
            Plan plan;
            bool isWhole = true;
            for (std::size_t a = 0; a < m_in.angkatan.size(); ++a) {
                const bool sits = mask >> a & 1U;
                const bool isFree = m_in.offerings[m_in.angkatan[a].offering].mandatory == MandatoryCourse::none;
                isWhole = isWhole && (sits || !isLocked(p, a)) && (!sits || (m_in.angkatan[a].mayBeChosen && (isFree || isLocked(p, a))));
                if (sits) set.classes.push_back(a);
            }
            if (!isWhole) continue;
            for (const std::size_t a : set.classes) plan.seats.push_back({p, a, reasonOf(p, a), 0, 0, 0});
            const auto found = checkCeilings(alone, plan);
            if (std::any_of(found.begin(), found.end(), [](const auto& v) { return !isFigure(v); })) continue;
            for (const auto& need : m_in.people[p].needs) {
                const auto levels = levelsClosed(m_in, need, set.classes);
                for (std::size_t i = 0; i < levels.size(); ++i)
                    set.value += valueOfLevels(m_in, m_in.people[p], need, m_in.offerings[m_in.angkatan[set.classes[i]].offering], levels[i]);
            }
            sets.push_back(std::move(set));
        }
        return sets;
    }

    void choose(std::size_t p, PlanValue value, qint64 cost)
    {
        const int atLeast = lackingFrom(p);
        if (atLeast > m_lacking || (atLeast == m_lacking && value + m_rest[p] <= m_best) || cost > m_in.options.budgetRupiah) return;
        if (p == m_in.people.size()) {
            if (!isPossible()) return;
            m_best = value;
            m_lacking = atLeast;
            return;
        }
        for (const auto& set : m_sets[p]) {
            qint64 more = 0;
            bool fits = true;
            for (const std::size_t a : set.classes) {
                more += m_in.offerings[m_in.angkatan[a].offering].costRupiah + (m_taken[a] == 0 ? m_in.angkatan[a].fixedCostRupiah : 0);
                fits = ++m_taken[a] <= m_in.angkatan[a].seats && fits;
                m_seats.push_back({p, a, SeatReason::locked, 0, 0, 0});
            }
            if (fits) choose(p + 1, value + set.value, cost + more);
            for (const std::size_t a : set.classes) --m_taken[a];
            m_seats.resize(m_seats.size() - set.classes.size());
        }
    }

    /// Seats the groups lack at least, when people from `p` on are still to come.
    int lackingFrom(std::size_t p) const
    {
        int lacking = 0;
        for (const auto& group : m_in.groups) {
            int seats = 0;
            for (const std::size_t member : group.people) {
                std::size_t most = 0;
                for (const auto& set : m_sets[member]) most = std::max(most, member >= p ? set.classes.size() : 0);
                seats += static_cast<int>(most);
                seats += static_cast<int>(std::count_if(m_seats.begin(), m_seats.end(), [&](const auto& seat) { return seat.person == member; }));
            }
            lacking += std::max(0, group.floorSeats - seats);
        }
        for (std::size_t member = 0; m_in.options.hourFloorFirst && member < m_in.people.size(); ++member) lacking += isBelowFloor(member, p) ? 1 : 0;
        return lacking;
    }

    bool isBelowFloor(std::size_t member, std::size_t p) const
    {
        const auto& who = m_in.people[member];
        if (!who.active || who.staff != StaffKind::pns) return false;
        const auto hoursOf = [&](std::size_t a) { return m_in.offerings[m_in.angkatan[a].offering].hoursJp; };
        int most = 0;
        for (const auto& set : m_sets[member]) {
            int hours = 0;
            for (const std::size_t a : set.classes) hours += hoursOf(a);
            most = std::max(most, member >= p ? hours : 0);
        }
        for (const auto& seat : m_seats) most += seat.person == member ? hoursOf(seat.angkatan) : 0;
        return who.hoursJp + most < m_in.options.hourFloorJp;
    }

    bool isPossible() const
    {
        Plan plan;
        plan.seats = m_seats;
        plan.refusedLocks = m_refused;
        const auto found = checkCeilings(m_in, plan);
        return std::all_of(found.begin(), found.end(), isFigure);
    }

    const PlanInput& m_in;
    std::vector<RefusedLock> m_refused;
    std::vector<PlanSeat> m_mandatory;
    std::vector<std::vector<Set>> m_sets;
    std::vector<PlanValue> m_rest;
    std::vector<int> m_taken;
    std::vector<PlanSeat> m_seats;
    PlanValue m_best = -1;
    int m_lacking = 1'000'000;
};

}  // namespace

void checkProved(const PlanInput& input, const Plan& plan)
{
    for (const auto& violation : checkPlan(input, plan)) FAIL_CHECK(int(violation.code) << " " << violation.detail.toStdString());
    for (const auto& violation : checkBound(input, plan)) FAIL_CHECK(int(violation.code) << " " << violation.detail.toStdString());
}

Plan provedPlan(const PlanInput& input)
{
    const Plan plan = optimisePlan(input);
    checkProved(input, plan);
    return plan;
}

std::vector<PlanSeat> mandatorySeats(const Plan& plan)
{
    std::vector<PlanSeat> seats;
    for (const auto& seat : plan.seats)
        if (seat.reason == SeatReason::mandatory) seats.push_back(seat);
    return seats;
}

BestOfAll bestOfAll(const PlanInput& input, const std::vector<RefusedLock>& refused, const std::vector<PlanSeat>& mandatory)
{
    BruteForce everyPlan(input, refused, mandatory);
    const PlanValue value = everyPlan.best();
    return {value, everyPlan.lacking()};
}

PlanInput smallCase(unsigned seed)
{
    auto input = randomRegion(seed, 2 + seed % 5, 2 + seed / 5 % 5);
    if (seed % 2 == 1) splitBudget(input, seed);
    if (seed % 3 == 0) input.options.unitSharePercent = 2 + static_cast<int>(seed % 19);
    if (seed % 5 < 2) addGroups(input, seed);
    return input;
}

PlanInput ladderCase(unsigned seed)
{
    auto input = randomRegion(seed, 2 + seed % 4, 6);
    for (auto& person : input.people) {
        person.hourCeilingJp.reset();
        person.kind = QStringLiteral("PELAKSANA");
        for (auto& need : person.needs) need.level /= 2, need.required = 4, need.competency %= 2;
        person.needs.resize(2);
    }
    for (auto& offering : input.offerings) {
        for (auto& step : offering.steps) step.competency %= 2;
        offering.kinds.clear(), offering.prerequisites.clear();
        if (offering.id % 7 == 0) offering.steps.push_back({0, 2 + static_cast<int>(seed % 2), 4});
    }
    for (auto& angkatan : input.angkatan) {
        angkatan.minimum = std::min(angkatan.minimum, 2);
        if (angkatan.start.isValid()) angkatan.start = angkatan.end = QDate(2027, 1, 4).addDays(28 * input.offerings[angkatan.offering].steps[0].from + 7 * (angkatan.id % 3));
    }
    input.options.hourCeilingJp.reset();
    return input;
}

PlanInput middleCase(unsigned seed)
{
    auto input = randomRegion(seed, 60, 16);
    input.options.budgetRupiah = 30'000'000;
    input.options.hourCeilingJp.reset();
    return input;
}

PlanInput largeMinimumCase(unsigned seed)
{
    auto input = middleCase(seed);
    for (std::size_t a = 0; a < input.angkatan.size(); ++a) {
        input.angkatan[a].minimum = 6 + static_cast<int>(a % 9);
        input.angkatan[a].seats = 40;
        input.angkatan[a].start = input.angkatan[a].end = {};
    }
    input.locks.clear();
    return input;
}

}  // namespace test
