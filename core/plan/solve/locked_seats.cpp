// SPDX-License-Identifier: Apache-2.0
// Locks first, then mandatory courses: they take seats, money and weeks before anything is optimised.
#include "core/plan/solve/locked_seats.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace core {
namespace {

/// One class with its locked people, or those who have to do it; nobody is seated before all of it is known to fit.
class LockedClass {
public:
    LockedClass(const Seating& seating, std::size_t angkatan)
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
        if (size() >= m_what.seats) return NeedReason::seatsFull;
        if (const NeedReason lack = lackFor(unit); lack != NeedReason::none) return m_lack = lack;
        m_money.spend(unit, m_seating.seatCost(m_angkatan), fixedCost());
        ++m_leaving[unit];
        m_people.push_back(person);
        m_reasons.push_back(reason);
        return NeedReason::none;
    }

    [[nodiscard]] bool isEmpty() const { return m_people.empty(); }
    [[nodiscard]] bool isLargeEnough() const { return size() >= m_what.minimum; }
    /// Why it is not large enough.
    [[nodiscard]] NeedReason smallBecause() const
    {
        if (m_lack != NeedReason::none) return m_lack;
        const qint64 missing = std::max<qint64>(0, m_what.minimum - size());
        return m_seating.seatCost(m_angkatan) * missing <= m_money.left() ? NeedReason::angkatanTooSmall : NeedReason::overBudget;
    }

    /// Everybody who has to do it, as far as there is room.
    void seatWaiting(const std::vector<std::size_t>& waiting)
    {
        for (const std::size_t person : waiting) static_cast<void>(tryPerson(person, SeatReason::mandatory));
    }

    void fillUp(const std::vector<std::size_t>& candidates)
    {
        std::vector<std::pair<PlanValue, std::size_t>> byValue;
        for (const std::size_t person : candidates)
            if (const PlanValue value = m_seating.gain(person, m_angkatan); value > 0 && !hasCourse(person)) byValue.emplace_back(-value, person);
        std::sort(byValue.begin(), byValue.end());
        for (const auto& [value, person] : byValue) {
            if (isLargeEnough()) return;
            static_cast<void>(tryPerson(person, SeatReason::fillsMinimum));
        }
    }

    void seatAll(Seating& seating) const
    {
        for (std::size_t i = 0; i < m_people.size(); ++i) seating.seat(m_people[i], m_angkatan, m_reasons[i]);
    }

private:
    /// His mandatory course comes first, and may leave no hours for this one.
    [[nodiscard]] bool hasCourse(std::size_t person) const
    {
        const auto& input = m_seating.input();
        const MandatoryCourse course = input.people[person].mandatory;
        return course != MandatoryCourse::none && std::any_of(input.angkatan.begin(), input.angkatan.end(), [&](const auto& a) { return input.offerings[a.offering].mandatory == course; });
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_seating.peopleIn(m_angkatan).size() + m_people.size()); }
    [[nodiscard]] qint64 fixedCost() const { return m_people.empty() ? m_seating.fixedCost(m_angkatan) : 0; }
    [[nodiscard]] NeedReason lackFor(std::size_t unit) const { return m_money.lackFor(unit, m_seating.seatCost(m_angkatan), fixedCost()); }

    const Seating& m_seating;
    const PlanAngkatan& m_what;
    std::size_t m_angkatan;
    Money m_money;  ///< left when these people are seated
    QHash<std::size_t, int> m_leaving;
    std::vector<std::size_t> m_people;
    std::vector<SeatReason> m_reasons;
    NeedReason m_lack = NeedReason::none;  ///< of money: why somebody could not be paid for
};

MandatoryCourse courseOf(const PlanInput& input, std::size_t angkatan) { return input.offerings[input.angkatan[angkatan].offering].mandatory; }

/// People who have to do the course and sit in none of its classes, in the order of mandatoryOrder.
std::vector<std::size_t> waitingFor(const Seating& seating, MandatoryCourse course)
{
    const auto& input = seating.input();
    std::vector<std::size_t> waiting;
    for (std::size_t p = 0; p < input.people.size(); ++p) {
        const auto& classes = seating.classesOf(p);
        if (input.people[p].mandatory == course && std::none_of(classes.begin(), classes.end(), [&](std::size_t a) { return courseOf(input, a) == course; })) waiting.push_back(p);
    }
    std::stable_sort(waiting.begin(), waiting.end(), [&](std::size_t a, std::size_t b) { return mandatoryOrder(input.people[a]) < mandatoryOrder(input.people[b]); });
    return waiting;
}

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

int nearness(NeedReason reason)
{
    if (reason == NeedReason::incompleteClass) return 2 * static_cast<int>(NeedReason::noOffering) + 1;
    if (reason == NeedReason::overLines || reason == NeedReason::unitShare) return 2 * static_cast<int>(NeedReason::overBudget) + 1;
    if (reason == NeedReason::stepOrder) return 2 * static_cast<int>(NeedReason::sameStep) + 1;
    return 2 * static_cast<int>(reason);
}

bool couldHelp(const PlanNeed& need, const PlanStep& step)
{
    return step.competency == need.competency && step.to > need.level && step.from < need.required;
}

Candidates gapCandidates(const Seating& seating)
{
    const auto& input = seating.input();
    std::map<std::size_t, std::vector<std::size_t>> byCompetency;
    for (std::size_t a = 0; a < input.angkatan.size(); ++a)
        for (const auto& step : input.offerings[input.angkatan[a].offering].steps)
            if (input.offerings[input.angkatan[a].offering].mandatory == MandatoryCourse::none) byCompetency[step.competency].push_back(a);
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

Candidates nearestFloor(const Seating& seating, int percentOfMoney)
{
    const auto& input = seating.input();
    Candidates candidates = hourCandidates(seating);
    std::vector<std::vector<std::size_t>> classesOf(input.people.size());
    for (std::size_t a = 0; a < candidates.size(); ++a)
        for (const std::size_t p : candidates[a]) classesOf[p].push_back(a);
    std::vector<std::pair<qint64, std::size_t>> byCost;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    for (std::size_t p = 0; p < classesOf.size(); ++p) {
        const auto missing = static_cast<std::size_t>(seating.hoursShort(p));
        std::vector<qint64> cheapest(missing + 1, never);  // by hours
        cheapest[0] = 0;
        for (const std::size_t a : classesOf[p])
            for (std::size_t hours = missing; hours > 0; --hours) {
                const auto more = static_cast<std::size_t>(std::max(0, input.offerings[input.angkatan[a].offering].hoursJp));
                const qint64 rest = cheapest[hours > more ? hours - more : 0];
                if (more > 0 && rest != never) cheapest[hours] = std::min(cheapest[hours], rest + seating.seatCost(a));
            }
        if (missing > 0 && cheapest[missing] != never) byCost.emplace_back(cheapest[missing], p);
    }
    std::sort(byCost.begin(), byCost.end());
    qint64 left = seating.money().left() / 100 * percentOfMoney;
    std::vector<bool> isNear(input.people.size());
    for (const auto& [cost, p] : byCost)
        if ((left -= cost) >= 0) isNear[p] = true;
        else break;
    for (auto& people : candidates) std::erase_if(people, [&](std::size_t p) { return !isNear[p]; });
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
        const MandatoryCourse course = courseOf(seating.input(), angkatan);
        if (course == MandatoryCourse::none) locked.fillUp(forGaps[angkatan]);
        else locked.seatWaiting(waitingFor(seating, course));
        if (locked.isLargeEnough())
            locked.seatAll(seating);
        else
            for (const std::size_t lock : taken) refused.push_back({lock, locked.smallBecause()});
    }
    std::sort(refused.begin(), refused.end(), [](const auto& a, const auto& b) { return a.lock < b.lock; });
    return refused;
}

std::pair<bool, qint64> mandatoryOrder(const PlanPerson& person)
{
    const QDate since = person.mandatorySince;
    return {!since.isValid(), since.isValid() ? since.toJulianDay() : 0};
}

void seatMandatory(Seating& seating)
{
    const auto& input = seating.input();
    std::vector<std::tuple<MandatoryCourse, bool, qint64, std::size_t>> classes;  // by course, first day, number
    for (std::size_t a = 0; a < input.angkatan.size(); ++a) {
        const QDate start = input.angkatan[a].start;
        if (courseOf(input, a) != MandatoryCourse::none) classes.emplace_back(courseOf(input, a), !start.isValid(), start.isValid() ? start.toJulianDay() : 0, a);
    }
    std::sort(classes.begin(), classes.end());
    for (const auto& each : classes) {
        LockedClass angkatan(seating, std::get<std::size_t>(each));
        angkatan.seatWaiting(waitingFor(seating, std::get<MandatoryCourse>(each)));
        if (!angkatan.isEmpty() && angkatan.isLargeEnough()) angkatan.seatAll(seating);
    }
}

std::vector<MandatoryNeed> mandatoryNeeds(const Seating& seating)
{
    const auto& input = seating.input();
    std::vector<MandatoryNeed> needs;
    for (const MandatoryCourse course : kMandatoryCourses) {
        const auto waiting = waitingFor(seating, course);
        std::vector<std::pair<std::size_t, NeedReason>> classes;  // of the course, and why nobody more sits there
        for (std::size_t a = 0; a < input.angkatan.size(); ++a) {
            if (courseOf(input, a) != course) continue;
            for (const std::size_t p : seating.peopleIn(a))
                if (input.people[p].mandatory == course) needs.push_back({p, course, a, NeedReason::none});
            LockedClass full(seating, a);
            full.seatWaiting(waiting);
            classes.emplace_back(a, full.smallBecause());
        }
        for (const std::size_t p : waiting) {
            MandatoryNeed need{p, course, std::nullopt, NeedReason::noOffering};
            for (const auto& [a, ofClass] : classes) {
                NeedReason reason = LockedClass(seating, a).tryPerson(p, SeatReason::mandatory);
                if (reason == NeedReason::none) reason = ofClass;
                if (nearness(reason) <= nearness(need.reason)) continue;
                need.reason = reason;
                need.angkatan = a;
            }
            needs.push_back(need);
        }
    }
    return needs;
}

}  // namespace core
