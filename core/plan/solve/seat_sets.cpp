// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/seat_sets.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

bool has(const auto& list, std::size_t value) { return std::find(list.begin(), list.end(), value) != list.end(); }

class Seats {
public:
    Seats(const SolveModel& model, const std::vector<PlanLock>& locks, const Candidates& forGaps, const std::set<std::size_t>& givenUp)
        : m_model(model), m_input(*model.input), m_forGaps(forGaps), m_givenUp(givenUp), m_seating(m_input)
    {
        for (const auto& lock : locks)
            if (!has(m_seating.classesOf(lock.person), lock.angkatan)) m_seating.seat(lock.person, lock.angkatan, lock.kind == LockKind::mandatory ? SeatReason::mandatory : SeatReason::locked);
    }

    void seat(const MasterColumn& set)
    {
        const auto mended = mend(set);
        std::vector<std::size_t> fresh;
        for (const std::size_t a : mended)
            if (!has(m_seating.classesOf(set.person), a)) fresh.push_back(a);
        Money money = m_seating.money();
        for (const std::size_t a : fresh) {
            if (!hasRoom(a) || m_seating.obstacle(set.person, a) != NeedReason::none) return;
            if (!money.payClass(m_seating.fixedCost(a)) || !money.paySeat(m_input.people[set.person].unit, m_seating.seatCost(a))) return;
        }
        for (const std::size_t a : fresh) m_seating.seat(set.person, a, closes(set.person, mended, a) ? SeatReason::bestValue : idleReason(set.person));
    }

    /// The class that is furthest below its minimum although all were filled up.
    std::optional<std::size_t> tooSmall(const std::vector<std::vector<std::size_t>>& fillers)
    {
        std::optional<std::size_t> worst;
        int most = 0;
        for (std::size_t a = 0; a < m_model.classes.size(); ++a) {
            if (m_seating.peopleIn(a).empty()) continue;
            fillUp(a, fillers[a]);
            if (missing(a) <= most) continue;
            most = missing(a);
            worst = a;
        }
        return worst;
    }

    Seating take() { return std::move(m_seating); }

private:
    const PlanOffering& offering(std::size_t a) const { return m_input.offerings[m_input.angkatan[a].offering]; }
    int missing(std::size_t a) const { return std::max(0, m_model.classes[a].minimum - static_cast<int>(m_seating.peopleIn(a).size())); }
    bool hasRoom(std::size_t a) const { return static_cast<int>(m_seating.peopleIn(a).size()) < m_model.classes[a].seats; }

    bool closes(std::size_t p, const std::vector<std::size_t>& classes, std::size_t a) const
    {
        const auto mine = static_cast<std::size_t>(std::find(classes.begin(), classes.end(), a) - classes.begin());
        return std::any_of(m_input.people[p].needs.begin(), m_input.people[p].needs.end(),
                           [&](const PlanNeed& need) { return levelsClosed(m_input, need, classes)[mine] > 0; });
    }

    SeatReason idleReason(std::size_t p) const
    {
        return m_model.people[p].hoursShort > 0 ? SeatReason::hourFloor : SeatReason::fillsMinimum;
    }

    /// The set without classes given up, and without those that close nothing any more and that the person may not fill.
    std::vector<std::size_t> mend(const MasterColumn& set) const
    {
        std::vector<std::size_t> classes;
        for (const std::size_t a : set.classes)
            if (!m_givenUp.contains(a)) classes.push_back(a);
        const auto isIdle = [&](std::size_t a) {
            return !has(m_seating.classesOf(set.person), a) && !mayFillHours(m_input.people[set.person], offering(a)) && !closes(set.person, classes, a);
        };
        for (auto idle = classes.begin(); (idle = std::find_if(classes.begin(), classes.end(), isIdle)) != classes.end();) classes.erase(idle);
        return classes;
    }

    void fillUp(std::size_t a, const std::vector<std::size_t>& fillers)
    {
        if (missing(a) == 0) return;
        std::vector<std::pair<PlanValue, std::size_t>> byGain;
        for (const std::size_t p : m_forGaps[a])
            if (const PlanValue gain = m_seating.gain(p, a); gain > 0) byGain.emplace_back(-gain, p);
        std::sort(byGain.begin(), byGain.end());
        for (const auto& [gain, p] : byGain) fill(p, a, SeatReason::bestValue);
        for (const std::size_t p : fillers) fill(p, a, SeatReason::fillsMinimum);
    }

    void fill(std::size_t p, std::size_t a, SeatReason reason)
    {
        if (missing(a) == 0 || !hasRoom(a) || m_seating.lackOfMoney(p, a) != NeedReason::none) return;
        if (has(m_seating.classesOf(p), a) || m_seating.obstacle(p, a) != NeedReason::none) return;
        m_seating.seat(p, a, reason);
    }

    const SolveModel& m_model;
    const PlanInput& m_input;
    const Candidates& m_forGaps;
    const std::set<std::size_t>& m_givenUp;
    Seating m_seating;
};

}  // namespace

std::optional<Seating> seatSets(const SolveModel& model, const std::vector<PlanLock>& locks, const std::vector<MasterColumn>& sets, const Candidates& forGaps)
{
    std::vector<std::vector<std::size_t>> fillers(model.classes.size());
    for (std::size_t p = 0; p < model.people.size(); ++p)
        for (const ClassIndex a : model.fillsOf(model.people[p])) fillers[a].push_back(p);
    std::set<std::size_t> givenUp;
    for (;;) {
        Seats seats(model, locks, forGaps, givenUp);
        for (const auto& set : sets) seats.seat(set);
        const auto tooSmall = seats.tooSmall(fillers);
        if (!tooSmall) return seats.take();
        if (model.classes[*tooSmall].mustRun) return std::nullopt;
        givenUp.insert(*tooSmall);
    }
}

}  // namespace core
