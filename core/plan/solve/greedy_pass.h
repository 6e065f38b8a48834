// SPDX-License-Identifier: Apache-2.0
// One greedy pass over the classes, and the plan a seating amounts to. Used by choose.cpp and optimise.cpp.
#pragma once
#include "core/base/progress.h"
#include "core/plan/solve/locked_seats.h"

namespace core {

/// Opens the best class, again and again, until nothing useful is affordable. Cancelled it stops where it is.
void fillGreedily(Seating& seating, const Candidates& candidates, Aim aim, Weighing weighing, const Progress* progress);

/// Seats with their worth, and totals; nothing else.
[[nodiscard]] Plan seatedPlan(const Seating& seating);
/// Fewer seats below floors, with `hourFloorFirst` fewer people below the hour floor; more value; then fewer missing hours; then less money.
[[nodiscard]] bool isBetter(const PlanTotals& a, const PlanTotals& b, bool hourFloorFirst);

}  // namespace core
