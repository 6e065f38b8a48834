// SPDX-License-Identifier: Apache-2.0
// The best plan, and how far from the best possible one it can be at most.
#pragma once
#include "core/base/progress.h"
#include "core/plan/plan.h"
#include "core/plan/plan_watch.h"

namespace core {

/// How much work it may be, counted in steps and nodes; the same limits give the same plan on every PC.
struct OptimiseLimits {
    int rootSteps = 400, nodeSteps = 40;
    int nodes = 400;
    qint64 work = 1'000'000'000;          ///< columns looked at in all; lowers the nodes of large regions
    std::size_t columnsAtMost = 20'000;   ///< of one person; who has more is searched anew each time
    std::size_t smallModel = 3'000;       ///< columns up to which every set goes to the integer program
    std::size_t programAtMost = 80'000;   ///< columns and seats up to which prices are found by the simplex method

    /// For plans that are only compared with another one and never saved.
    [[nodiscard]] static OptimiseLimits forComparison()
    {
        OptimiseLimits limits;
        limits.nodes = 20;
        return limits;
    }
};

/// Keeps all that choosePlan keeps (choose.h), begins with its plan and is never worth less at the same floors; `bound` and `proof`
/// are set. Floors of groups first, lowered by the least total found; then gaps; then what budget is left fills up hours, as in
/// choosePlan. Lagrangian relaxation per person, branch and bound over which classes run, a restricted integer program at its end
/// (planning.md). Deterministic; any thread. `progress` reports nodes; cancelled, or when `watch` has enough, it keeps the best plan
/// so far with a bound that holds.
[[nodiscard]] Plan optimisePlan(const PlanInput& input, Progress* progress = nullptr, const OptimiseLimits& limits = {}, PlanWatch* watch = nullptr);

/// How far below the bound the value is at most, in percent; nothing without a bound.
[[nodiscard]] std::optional<double> provedGapPercent(PlanValue value, std::optional<PlanValue> bound);

}  // namespace core
