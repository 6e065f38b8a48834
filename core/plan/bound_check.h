// SPDX-License-Identifier: Apache-2.0
// Proves again, from the input alone, that no plan is worth more than a plan's bound. Shares no code with the optimiser.
#pragma once
#include "core/plan/check.h"

namespace core {

/// wrongBound where the leaves of the proof don't cover every choice of classes, a price is impossible, or some leaf leaves room
/// for more than `plan.bound`; or where the plan itself is worth more. Every person is solved anew at the prices of every leaf,
/// in whole numbers. Nothing to say of a plan without a bound. Deterministic; any thread; takes seconds for a large region.
[[nodiscard]] std::vector<Violation> checkBound(const PlanInput& input, const Plan& plan);

}  // namespace core
