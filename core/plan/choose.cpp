// SPDX-License-Identifier: Apache-2.0
// Opens the best class, again and again, until nothing useful is affordable; then tries what happens without one of them.
#include "core/plan/choose.h"

#include "core/plan/filling.h"
#include "core/plan/locked_seats.h"
#include "core/plan/unmet.h"

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
            const SeatReason wanted = m_aim == Aim::gap ? SeatReason::bestValue : SeatReason::hourFloor;
            m_seating.seat(filling.people[i], angkatan, i < filling.wantedAnyway ? wanted : SeatReason::fillsMinimum);
        }
        promise(angkatan);
        if (m_aim == Aim::gap)
            for (const std::size_t next : buildingOn(angkatan)) promise(next);
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
    totals.costRupiah = seating.input().options.budgetRupiah - seating.budgetLeft();
    for (const auto& seat : seats) {
        totals.value += seat.value;
        totals.gapLevelsClosed += seat.levelsClosed;
    }
    for (std::size_t p = 0; p < seating.input().people.size(); ++p) {
        totals.peopleServed += !seating.classesOf(p).empty();
        totals.peopleBelowFloor += seating.hoursShort(p) > 0;
        totals.hoursShortJp += seating.hoursShort(p);
    }
    for (std::size_t a = 0; a < seating.input().angkatan.size(); ++a) totals.angkatanRun += !seating.peopleIn(a).empty();
    return totals;
}

/// How a plan is made: what classes are compared by, and which are left aside on trial.
struct Recipe {
    Weighing weighing = Weighing::perRupiah;
    std::set<std::size_t> aside;
};

class Kitchen {
public:
    Kitchen(const PlanInput& input, const Progress* progress) : m_input(input), m_forGaps(gapCandidates(Seating(input))), m_progress(progress) {}

    /// Everything but the unmet needs.
    [[nodiscard]] Plan cook(const Recipe& recipe) const
    {
        Seating seating(m_input);
        Plan plan;
        plan.refusedLocks = seatLocked(seating, m_forGaps);
        Pass(seating, without(recipe.aside, m_forGaps), Aim::gap, recipe.weighing, m_progress).run();
        if (m_input.options.hourFloorJp > 0) Pass(seating, without(recipe.aside, hourCandidates(seating)), Aim::hours, recipe.weighing, m_progress).run();
        plan.seats = seatsOf(seating);
        plan.totals = totalsOf(plan.seats, seating);
        return plan;
    }

    [[nodiscard]] std::vector<UnmetNeed> unmet(const std::vector<PlanSeat>& seats) const
    {
        Seating seating(m_input);
        for (const auto& seat : seats)
            if (seat.person < m_input.people.size() && seat.angkatan < m_input.angkatan.size()) seating.seat(seat.person, seat.angkatan, seat.reason);
        return unmetNeeds(seating, m_forGaps);
    }

    [[nodiscard]] bool isCancelled() const { return m_progress && m_progress->isCancelled(); }

private:
    static Candidates without(const std::set<std::size_t>& aside, Candidates candidates)
    {
        for (const std::size_t angkatan : aside) candidates[angkatan].clear();
        return candidates;
    }

    const PlanInput& m_input;
    Candidates m_forGaps;
    const Progress* m_progress;
};

bool isBetter(const PlanTotals& a, const PlanTotals& b)
{
    return std::tuple(a.value, -a.hoursShortJp, -a.costRupiah) > std::tuple(b.value, -b.hoursShortJp, -b.costRupiah);
}

/// Trials a plan may take, counted in people × classes, never by the clock.
int trialsFor(const PlanInput& input)
{
    constexpr std::size_t work = 600'000;
    return static_cast<int>(std::min<std::size_t>(200, work / std::max<std::size_t>(1, input.people.size() * input.angkatan.size())));
}

std::vector<std::size_t> running(const Plan& plan)
{
    std::set<std::size_t> classes;
    for (const auto& seat : plan.seats) classes.insert(seat.angkatan);
    return {classes.begin(), classes.end()};
}

/// Leaves one running class aside as long as that makes the plan better.
void improve(const Kitchen& kitchen, Recipe& recipe, Plan& plan, int trials, Progress* progress)
{
    const int all = trials;
    for (bool better = true; better;) {
        better = false;
        for (const std::size_t angkatan : running(plan)) {
            if (trials-- <= 0 || kitchen.isCancelled()) return;
            if (progress) progress->report(all - trials, all);
            Recipe other = recipe;
            other.aside.insert(angkatan);
            Plan trial = kitchen.cook(other);
            if (!isBetter(trial.totals, plan.totals)) continue;
            plan = std::move(trial);
            recipe = std::move(other);
            better = true;
            break;
        }
    }
}

}  // namespace

Plan choosePlan(const PlanInput& input, Progress* progress)
{
    const Kitchen kitchen(input, progress);
    const int trials = trialsFor(input);
    Recipe recipe;
    Plan plan = kitchen.cook(recipe);
    improve(kitchen, recipe, plan, trials, progress);
    const bool moneyIsShort = plan.totals.costRupiah >= input.options.budgetRupiah / 10 * 9;
    if (trials > 0 || moneyIsShort) {
        recipe = {Weighing::byValue, {}};
        Plan other = kitchen.cook(recipe);
        improve(kitchen, recipe, other, trials, progress);
        if (isBetter(other.totals, plan.totals)) plan = std::move(other);
    }
    plan.unmet = kitchen.unmet(plan.seats);
    return plan;
}

std::vector<UnmetNeed> unmetNeedsOf(const PlanInput& input, const std::vector<PlanSeat>& seats) { return Kitchen(input, nullptr).unmet(seats); }

}  // namespace core
