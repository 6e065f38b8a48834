// SPDX-License-Identifier: Apache-2.0
// Opens the best class, again and again, until nothing useful is affordable; then tries what happens without one of them.
#include "core/plan/solve/choose.h"

#include "core/plan/solve/greedy_pass.h"
#include "core/plan/solve/unmet.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

/// How a plan is made: what classes are compared by, and which are left aside on trial.
struct Recipe {
    Weighing weighing = Weighing::perRupiah;
    std::set<std::size_t> aside;
    int floorPercent = 0;  ///< of the money: for those who reach the hour floor most cheaply, before all others
};

class Kitchen {
public:
    Kitchen(const PlanInput& input, const Progress* progress) : m_input(input), m_forGaps(gapCandidates(Seating(input))), m_progress(progress) {}

    /// Everything but the unmet needs.
    [[nodiscard]] Plan cook(const Recipe& recipe) const
    {
        Seating seating(m_input);
        auto refused = seatLocked(seating, m_forGaps);
        seatMandatory(seating);
        if (recipe.floorPercent > 0) fillGreedily(seating, without(recipe.aside, nearestFloor(seating, recipe.floorPercent)), Aim::hours, recipe.weighing, m_progress);
        if (m_input.options.hourFloorFirst) fillGreedily(seating, without(recipe.aside, hourCandidates(seating)), Aim::reach, recipe.weighing, m_progress);
        if (seating.lackingSeats() > 0) fillGreedily(seating, without(recipe.aside, fairCandidates(seating, m_forGaps)), Aim::fair, recipe.weighing, m_progress);
        fillGreedily(seating, without(recipe.aside, m_forGaps), Aim::gap, recipe.weighing, m_progress);
        if (m_input.options.hourFloorJp > 0) fillGreedily(seating, without(recipe.aside, hourCandidates(seating)), Aim::hours, recipe.weighing, m_progress);
        Plan seated = seatedPlan(seating);
        seated.refusedLocks = std::move(refused);
        return seated;
    }

    [[nodiscard]] std::vector<UnmetNeed> unmet(const std::vector<PlanSeat>& seats) const { return unmetNeeds(seated(seats), m_forGaps); }
    [[nodiscard]] std::vector<RefusedSeat> refused(const std::vector<PlanSeat>& seats, std::size_t person) const
    {
        return refusedSeats(seated(seats), m_forGaps, person);
    }

    [[nodiscard]] bool floorFirst() const { return m_input.options.hourFloorFirst; }
    [[nodiscard]] bool isCancelled() const { return m_progress && m_progress->isCancelled(); }

    [[nodiscard]] Seating seated(const std::vector<PlanSeat>& seats) const
    {
        Seating seating(m_input);
        for (const auto& seat : seats)
            if (seat.person < m_input.people.size() && seat.angkatan < m_input.angkatan.size()) seating.seat(seat.person, seat.angkatan, seat.reason);
        return seating;
    }

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
            if (!isBetter(trial.totals, plan.totals, kitchen.floorFirst())) continue;
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
    for (const int percent : {40, 55, 70, 85, 100}) {
        if (!kitchen.floorFirst() || kitchen.isCancelled()) break;
        Recipe other;
        other.floorPercent = percent;
        Plan trial = kitchen.cook(other);
        if (!isBetter(trial.totals, plan.totals, true)) continue;
        plan = std::move(trial);
        recipe = std::move(other);
    }
    improve(kitchen, recipe, plan, trials, progress);
    const bool moneyIsShort = plan.totals.costRupiah >= input.options.budgetRupiah / 10 * 9;
    if (trials > 0 || moneyIsShort) {
        recipe = {Weighing::byValue, {}, recipe.floorPercent};
        Plan other = kitchen.cook(recipe);
        improve(kitchen, recipe, other, trials, progress);
        if (isBetter(other.totals, plan.totals, kitchen.floorFirst())) plan = std::move(other);
    }
    plan.unmet = kitchen.unmet(plan.seats);
    return plan;
}

std::vector<RefusedSeat> refusedSeatsOf(const PlanInput& input, const std::vector<PlanSeat>& seats, std::size_t person)
{
    return Kitchen(input, nullptr).refused(seats, person);
}

std::vector<PlanSeat> mandatorySeatsOf(const PlanInput& input)
{
    Seating seating(input);
    static_cast<void>(seatLocked(seating, gapCandidates(seating)));
    seatMandatory(seating);
    std::vector<PlanSeat> seats = seatedPlan(seating).seats;
    std::erase_if(seats, [](const auto& seat) { return seat.reason != SeatReason::mandatory; });
    return seats;
}

std::vector<MandatoryNeed> mandatoryNeedsOf(const PlanInput& input, const std::vector<PlanSeat>& seats)
{
    std::vector<PlanSeat> before;  // the optimum
    for (const auto& seat : seats)
        if (seat.reason == SeatReason::locked || seat.reason == SeatReason::mandatory) before.push_back(seat);
    return mandatoryNeeds(Kitchen(input, nullptr).seated(before));
}

std::vector<UnmetNeed> unmetNeedsOf(const PlanInput& input, const std::vector<PlanSeat>& seats) { return Kitchen(input, nullptr).unmet(seats); }

}  // namespace core
