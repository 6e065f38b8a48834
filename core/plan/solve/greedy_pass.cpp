// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/greedy_pass.h"

#include <algorithm>
#include <queue>
#include <set>
#include <tuple>

namespace core {
namespace {

/// A class waiting with the ratio it last promised. A promise can grow old; it is renewed before it is kept.
struct Promise {
    Ratio ratio;
    std::size_t angkatan = 0;
    int version = 0;
};
struct LessPromising {
    bool operator()(const Promise& a, const Promise& b) const
    {
        if (a.ratio < b.ratio || b.ratio < a.ratio) return a.ratio < b.ratio;
        return a.angkatan > b.angkatan;
    }
};

class Pass {
public:
    Pass(Seating& seating, const Candidates& candidates, Aim aim, Weighing weighing, const Progress* progress)
        : m_seating(seating), m_candidates(candidates), m_aim(aim), m_weighing(weighing), m_progress(progress), m_versions(candidates.size())
    {
        for (std::size_t a = 0; a < candidates.size() && !isCancelled(); ++a) promise(a);
    }

    void run()
    {
        while (!m_queue.empty() && !isCancelled()) {
            const Promise top = m_queue.top();
            m_queue.pop();
            if (top.version != m_versions[top.angkatan]) continue;
            const Ratio runnerUp = m_queue.empty() ? Ratio{} : m_queue.top().ratio;
            const auto filling = bestFilling(m_seating, top.angkatan, m_candidates[top.angkatan], m_aim, m_weighing, runnerUp);
            if (filling.people.empty()) continue;
            if (filling.ratio < runnerUp)
                m_queue.push({filling.ratio, top.angkatan, top.version});
            else
                keep(top.angkatan, filling);
        }
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_progress && m_progress->isCancelled(); }

    void promise(std::size_t angkatan)
    {
        const auto filling = bestFilling(m_seating, angkatan, m_candidates[angkatan], m_aim, m_weighing, Ratio{});
        ++m_versions[angkatan];
        if (!filling.people.empty()) m_queue.push({filling.ratio, angkatan, m_versions[angkatan]});
    }

    void keep(std::size_t angkatan, const Filling& filling)
    {
        for (std::size_t i = 0; i < filling.people.size(); ++i) {
            m_seating.seat(filling.people[i], angkatan, i < filling.wantedAnyway ? wanted(filling.people[i], angkatan) : SeatReason::fillsMinimum);
        }
        promise(angkatan);
        if (m_aim == Aim::gap)
            for (const std::size_t next : buildingOn(angkatan)) promise(next);
    }

    SeatReason wanted(std::size_t person, std::size_t angkatan) const
    {
        if (m_aim == Aim::hours) return SeatReason::hourFloor;
        if (m_aim == Aim::gap || m_seating.gain(person, angkatan) > 0) return SeatReason::bestValue;
        return m_aim == Aim::reach ? SeatReason::hourFloor : SeatReason::fairFloor;
    }

    /// Classes whose step begins where this one ends: they may have become more valuable.
    std::set<std::size_t> buildingOn(std::size_t angkatan) const
    {
        const auto& input = m_seating.input();
        std::set<std::size_t> next;
        for (const auto& done : input.offerings[input.angkatan[angkatan].offering].steps)
            for (std::size_t a = 0; a < input.angkatan.size(); ++a)
                for (const auto& step : input.offerings[input.angkatan[a].offering].steps)
                    if (a != angkatan && step.competency == done.competency && step.from > done.from && step.from <= done.to) next.insert(a);
        return next;
    }

    Seating& m_seating;
    const Candidates& m_candidates;
    Aim m_aim;
    Weighing m_weighing;
    const Progress* m_progress;
    std::vector<int> m_versions;
    std::priority_queue<Promise, std::vector<Promise>, LessPromising> m_queue;
};

/// Levels and value of each seat, given the person's other seats.
void addWorth(std::vector<PlanSeat>& seats, const Seating& seating)
{
    const auto& input = seating.input();
    for (auto& seat : seats) {
        const auto& classes = seating.classesOf(seat.person);
        const auto mine = static_cast<std::size_t>(std::find(classes.begin(), classes.end(), seat.angkatan) - classes.begin());
        const auto& offering = input.offerings[input.angkatan[seat.angkatan].offering];
        for (const auto& need : input.people[seat.person].needs) {
            const int levels = levelsClosed(input, need, classes)[mine];
            seat.levelsClosed += levels;
            seat.value += valueOfLevels(input, input.people[seat.person], need, offering, levels);
        }
    }
}

std::vector<PlanSeat> seatsOf(const Seating& seating)
{
    std::vector<PlanSeat> seats;
    for (std::size_t a = 0; a < seating.input().angkatan.size(); ++a)
        for (std::size_t i = 0; i < seating.peopleIn(a).size(); ++i)
            seats.push_back({seating.peopleIn(a)[i], a, seating.reasonsIn(a)[i], 0, 0, seating.seatCost(a)});
    std::sort(seats.begin(), seats.end(), [](const auto& x, const auto& y) { return std::tie(x.angkatan, x.person) < std::tie(y.angkatan, y.person); });
    addWorth(seats, seating);
    return seats;
}

PlanTotals totalsOf(const std::vector<PlanSeat>& seats, const Seating& seating)
{
    PlanTotals totals;
    totals.costRupiah = seating.money().spent();
    for (const auto& seat : seats) {
        totals.value += seat.value;
        totals.gapLevelsClosed += seat.levelsClosed;
    }
    for (std::size_t p = 0; p < seating.input().people.size(); ++p) {
        totals.peopleServed += !seating.classesOf(p).empty();
        totals.peopleBelowFloor += seating.hoursShort(p) > 0;
        totals.hoursShortJp += seating.hoursShort(p);
    }
    totals.lackingSeats = seating.lackingSeats();
    for (std::size_t a = 0; a < seating.input().angkatan.size(); ++a) totals.angkatanRun += !seating.peopleIn(a).empty();
    return totals;
}

}  // namespace

void fillGreedily(Seating& seating, const Candidates& candidates, Aim aim, Weighing weighing, const Progress* progress)
{
    Pass(seating, candidates, aim, weighing, progress).run();
}

Plan seatedPlan(const Seating& seating)
{
    Plan plan;
    plan.seats = seatsOf(seating);
    plan.totals = totalsOf(plan.seats, seating);
    return plan;
}

bool isBetter(const PlanTotals& a, const PlanTotals& b, bool hourFloorFirst)
{
    const auto rank = [&](const PlanTotals& t) {
        return std::tuple(-t.lackingSeats, hourFloorFirst ? -t.peopleBelowFloor : 0, t.value, -t.hoursShortJp, -t.costRupiah);
    };
    return rank(a) > rank(b);
}

}  // namespace core
