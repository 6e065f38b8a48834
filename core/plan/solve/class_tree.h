// SPDX-License-Identifier: Apache-2.0
// Decides which classes run: prices are improved step by step, and where they can't tell, the search branches on one class.
// Used by the solver only.
#pragma once
#include "core/plan/solve/lagrangian.h"

#include <functional>

namespace core {

/// A part of all choices of classes, and prices that bound every plan in it.
struct TreeLeaf {
    ClassStates states;
    Prices prices;
    Wide bound = 0;  ///< price units
};
/// Counted in steps and nodes, never by the clock.
struct TreeLimits {
    int rootSteps = 250, nodeSteps = 40, nodes = 60;
    int nearEnough = 2'000;  ///< the search ends when the bound is within this part of the best value: 0.05 %
};

/// Prices while they are improved, and what the last steps would let run.
struct Ascent {
    Prices best;
    Wide bound = 0;
    std::vector<double> runs, people;  ///< by class, means over the steps of which the last count most: whether it runs, who wants to go
};
/// 0 to 1: how much of its minimum a class has at these prices; a class that runs at them has it all.
[[nodiscard]] double share(const Ascent& ascent, const SolveModel& model, std::size_t angkatan);
/// Improves prices for these classes. `onStep` sees each answer.
[[nodiscard]] Ascent ascend(Lagrangian& lagrangian, const Prices& from, const ClassStates& states, PlanValue target, int steps, const Progress* progress,
                            const std::function<void(const Answer&)>& onStep = {});

/// Leaves that cover every choice of classes. `propose` is asked now and then for the value of the best plan known, with the
/// most promising part; parts that can't beat it are not looked into. The first leaf is there even when cancelled at once.
[[nodiscard]] std::vector<TreeLeaf> searchClasses(Lagrangian& lagrangian, const TreeLimits& limits, PlanValue known,
                                                  const std::function<PlanValue(const ClassStates&, const Ascent&)>& propose, Progress* progress);

/// States with the classes decided that cannot run or must.
[[nodiscard]] ClassStates firstStates(const SolveModel& model);
/// What a bound in price units says in whole values; plans have whole values, so it is rounded down.
[[nodiscard]] PlanValue wholeBound(Wide bound);

}  // namespace core
