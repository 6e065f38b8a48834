// SPDX-License-Identifier: Apache-2.0
// Locks first: they take seats, money and weeks before anything is optimised.
#include "core/plan/solve/locked_seats.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace core {
namespace {

/// One class with its locked people; nobody is seated before all of it is known to fit.
class LockedClass {
public:
    LockedClass(Seating& seating, std::size_t angkatan)
        : m_seating(seating), m_what(seating.input().angkatan[angkatan]), m_angkatan(angkatan), m_money(seating.money())
    {
    }

    NeedReason tryPerson(std::size_t person, SeatReason reason)
    {
        if (std::find(m_people.begin(), m_people.end(), person) != m_people.end()) return NeedReason::none;
        if (const auto r = m_seating.ineligibility(person, m_angkatan); r != NeedReason::none) return r;
        if (const auto r = m_seating.obstacle(person, m_angkatan); r != NeedReason::none) return r;
        const std::size_t unit = m_seating.input().people[person].unit;
        if (m_leaving.value(unit) >= m_seating.mayStillLeave(unit, m_angkatan)) return NeedReason::unitAbsence;
        if (static_cast<int>(m_people.size()) >= m_what.seats) return NeedReason::seatsFull;
        if (const NeedReason lack = lackFor(unit); lack != NeedReason::none) return lack;
        m_money.spend(unit, m_seating.seatCost(m_angkatan), m_people.empty() ? m_what.fixedCostRupiah : 0);
        ++m_leaving[unit];
        m_people.push_back(person);
        m_reasons.push_back(reason);
        return NeedReason::none;
    }

    [[nodiscard]] bool isEmpty() const { return m_people.empty(); }
    [[nodiscard]] bool isLargeEnough() const { return static_cast<int>(m_people.size()) >= m_what.minimum; }
    [[nodiscard]] bool isAffordable() const { return m_seating.seatCost(m_angkatan) * missing() <= m_money.left(); }

    void fillUp(const std::vector<std::size_t>& candidates)
    {
        std::vector<std::pair<PlanValue, std::size_t>> byValue;
        for (const std::size_t person : candidates)
            if (const PlanValue value = m_seating.gain(person, m_angkatan); value > 0) byValue.emplace_back(-value, person);
        std::sort(byValue.begin(), byValue.end());
        for (const auto& [value, person] : byValue) {
            if (isLargeEnough()) return;
            static_cast<void>(tryPerson(person, SeatReason::fillsMinimum));
        }
    }

    void seatAll()
    {
        for (std::size_t i = 0; i < m_people.size(); ++i) m_seating.seat(m_people[i], m_angkatan, m_reasons[i]);
    }

private:
    [[nodiscard]] NeedReason lackFor(std::size_t unit) const
    {
        return m_money.lackFor(unit, m_seating.seatCost(m_angkatan), m_people.empty() ? m_what.fixedCostRupiah : 0);
    }
    [[nodiscard]] qint64 missing() const { return std::max<qint64>(0, m_what.minimum - std::ssize(m_people)); }

    Seating& m_seating;
    const PlanAngkatan& m_what;
    std::size_t m_angkatan;
    Money m_money;  ///< left when these people are seated
    QHash<std::size_t, int> m_leaving;
    std::vector<std::size_t> m_people;
    std::vector<SeatReason> m_reasons;
};

/// Locks that want a seat: classes with a contract first, inside a class contracts first.
std::vector<std::pair<std::size_t, std::vector<std::size_t>>> byClass(const PlanInput& input)
{
    std::map<std::size_t, std::vector<std::size_t>> classes;
    for (const LockKind kind : {LockKind::contracted, LockKind::keep})
        for (std::size_t i = 0; i < input.locks.size(); ++i)
            if (input.locks[i].kind == kind) classes[input.locks[i].angkatan].push_back(i);
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> list(classes.begin(), classes.end());
    std::stable_partition(list.begin(), list.end(), [&](const auto& c) { return input.locks[c.second.front()].kind == LockKind::contracted; });
    return list;
}

}  // namespace

bool couldHelp(const PlanNeed& need, const PlanStep& step)
{
    return step.competency == need.competency && step.to > need.level && step.from < need.required;
}

Candidates gapCandidates(const Seating& seating)
{
    const auto& input = seating.input();
    std::map<std::size_t, std::vector<std::size_t>> byCompetency;
    for (std::size_t a = 0; a < input.angkatan.size(); ++a)
        for (const auto& step : input.offerings[input.angkatan[a].offering].steps) byCompetency[step.competency].push_back(a);
    Candidates candidates(input.angkatan.size());
    for (std::size_t p = 0; p < input.people.size(); ++p)
        for (const auto& need : input.people[p].needs) {
            if (need.state != LevelState::counts || need.level >= need.required) continue;
            for (const std::size_t a : byCompetency[need.competency]) {
                const auto& steps = input.offerings[input.angkatan[a].offering].steps;
                const bool known = !candidates[a].empty() && candidates[a].back() == p;
                if (!known && std::any_of(steps.begin(), steps.end(), [&](const auto& s) { return couldHelp(need, s); })
                    && seating.ineligibility(p, a) == NeedReason::none)
                    candidates[a].push_back(p);
            }
        }
    return candidates;
}

Candidates fairCandidates(const Seating& seating, const Candidates& forGaps)
{
    const auto& input = seating.input();
    Candidates candidates(input.angkatan.size());
    for (std::size_t a = 0; a < input.angkatan.size(); ++a)
        for (std::size_t p = 0; p < input.people.size(); ++p) {
            if (seating.lackingGroups(p) == 0) continue;
            const bool isForGap = std::binary_search(forGaps[a].begin(), forGaps[a].end(), p);
            const bool mayFill = mayFillHours(input.people[p], input.offerings[input.angkatan[a].offering]);
            if (isForGap || (mayFill && seating.ineligibility(p, a) == NeedReason::none)) candidates[a].push_back(p);
        }
    return candidates;
}

Candidates hourCandidates(const Seating& seating)
{
    const auto& input = seating.input();
    Candidates candidates(input.angkatan.size());
    for (std::size_t p = 0; p < input.people.size(); ++p) {
        if (seating.hoursShort(p) == 0) continue;
        for (std::size_t a = 0; a < input.angkatan.size(); ++a)
            if (seating.floorGain(p, a) > 0 && mayFillHours(input.people[p], input.offerings[input.angkatan[a].offering]) && seating.ineligibility(p, a) == NeedReason::none) candidates[a].push_back(p);
    }
    return candidates;
}

std::vector<RefusedLock> seatLocked(Seating& seating, const Candidates& forGaps)
{
    std::vector<RefusedLock> refused;
    const auto& locks = seating.input().locks;
    for (const auto& [angkatan, wanted] : byClass(seating.input())) {
        LockedClass locked(seating, angkatan);
        std::vector<std::size_t> taken;
        for (const std::size_t lock : wanted) {
            const auto reason = locked.tryPerson(locks[lock].person, SeatReason::locked);
            if (reason == NeedReason::none)
                taken.push_back(lock);
            else
                refused.push_back({lock, reason});
        }
        if (locked.isEmpty()) continue;
        locked.fillUp(forGaps[angkatan]);
        const NeedReason tooLittle = locked.isAffordable() ? NeedReason::angkatanTooSmall : NeedReason::overBudget;
        if (locked.isLargeEnough())
            locked.seatAll();
        else
            for (const std::size_t lock : taken) refused.push_back({lock, tooLittle});
    }
    std::sort(refused.begin(), refused.end(), [](const auto& a, const auto& b) { return a.lock < b.lock; });
    return refused;
}

}  // namespace core
