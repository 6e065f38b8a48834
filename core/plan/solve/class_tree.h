// SPDX-License-Identifier: Apache-2.0
// Decides which classes run: prices are improved step by step, and where they can't tell, the search branches on one class.
// Used by the solver only.
#pragma once
#include "core/plan/plan_watch.h"
#include "core/plan/solve/lagrangian.h"

#include <functional>

namespace core {

/// Who looks on; neither need be there.
struct Onlookers {
    Progress* progress = nullptr;
    PlanWatch* watch = nullptr;
    std::function<PlanValue()> debt = {};  ///< what is to be added to tell what a plan is worth
    void tell(PlanValue value, PlanValue bound) const
    {
        const PlanValue more = debt ? debt() : 0;
        if (watch) watch->stands(value + more, bound + more);
    }
    [[nodiscard]] bool haveEnough() const { return (progress && progress->isCancelled()) || (watch && watch->isEnough()); }
};

/// A part of all choices of classes, and prices that bound every plan in it.
struct TreeLeaf {
    ClassStates states;
    Prices prices;
    Wide bound = 0;  ///< price units
};
/// Counted in steps and nodes, never by the clock.
struct TreeLimits {
    int rootSteps = 400, nodeSteps = 40, nodes = 60;
    PlanValue nearEnough = 0;  ///< the search ends when the bound is within so much of the best value
    int patience = 40;       ///< nodes without a better plan, once the bound cannot fall any more
    int window = 0;          ///< the search ends when over so many nodes the bound fell by less than a sixteenth of what is left and no better plan was found; 0 = never
};

/// Prices while they are improved, and what the last steps would let run.
struct Ascent {
    Prices best;
    Wide bound = 0;
    std::vector<double> runs, people;  ///< by class, means over the steps of which the last count most: whether it runs, who wants to go
    bool isExact = false;              ///< no prices are better, and no class is in doubt that runs as a whole or not at all
};
/// How much work prices may be, and how far the first step goes: 1 = as if the bound came down to the value of the best plan. Prices
/// of a part around it are nearly right already, and such a step would lose them.
struct Pace {
    int steps = 0;
    double length = 1;
};
inline constexpr double kNearby = 1.0 / 16;
/// Improves prices for classes, from those of a part around it; `known` is the value of a plan.
using FindPrices = std::function<Ascent(const Prices& from, const ClassStates& states, PlanValue known, const Pace& pace)>;
/// 0 to 1: how much of its minimum a class has at these prices; a class that runs at them has it all.
[[nodiscard]] double share(const Ascent& ascent, const SolveModel& model, std::size_t angkatan);
/// Improves prices step by step; only the first step once the onlookers have enough.
[[nodiscard]] Ascent ascend(Lagrangian& lagrangian, const Prices& from, const ClassStates& states, PlanValue target, const Pace& pace, const Onlookers& onlookers);

/// Leaves that cover every choice of classes. `propose` is asked now and then for the value of the best plan known, with the
/// most promising part; parts that can't beat it are not looked into. The first leaf is there however soon the onlookers have enough.
[[nodiscard]] std::vector<TreeLeaf> searchClasses(const SolveModel& model, const FindPrices& findPrices, const TreeLimits& limits, PlanValue known,
                                                  const std::function<PlanValue(const ClassStates&, const Ascent&)>& propose,
                                                  const Onlookers& onlookers);

/// States with the classes decided that cannot run or must.
[[nodiscard]] ClassStates firstStates(const SolveModel& model);
/// What a bound in price units says of the values plans can have: rounded down to the model's grain.
[[nodiscard]] PlanValue wholeBound(const SolveModel& model, Wide bound);

}  // namespace core
