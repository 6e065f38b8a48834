// SPDX-License-Identifier: Apache-2.0
// Regions for tests of the optimiser, plans that both checkers have proved, and the best of all plans by trying every one.
#pragma once
#include "tests/core/plan/plan_cases.h"

namespace test {

/// The plan keeps every ceiling, and its bound is proved.
void checkProved(const PlanInput& input, const Plan& plan);
/// The optimiser's plan, proved.
[[nodiscard]] Plan provedPlan(const PlanInput& input);

struct BestOfAll {
    PlanValue value = -1;  ///< of the plans that lack least
    int lacking = 0;       ///< seats below floors; with hourFloorFirst people below the hour floor
};
/// Tries every plan of a small region that has these mandatory seats and no others.
[[nodiscard]] BestOfAll bestOfAll(const PlanInput& input, const std::vector<RefusedLock>& refused, const std::vector<PlanSeat>& mandatory = {});
[[nodiscard]] std::vector<PlanSeat> mandatorySeats(const Plan& plan);

/// 2 to 6 people and classes. Every other one with budget lines, every third with shares for units, some with floors for groups.
[[nodiscard]] PlanInput smallCase(unsigned seed);
/// Two competencies to climb, by classes that mostly come one after the other or at any time; some raise one twice.
[[nodiscard]] PlanInput ladderCase(unsigned seed);
/// Too many sets to try them all at once.
[[nodiscard]] PlanInput middleCase(unsigned seed);
/// Classes that only run when a quarter of all people go, most of whom gain little there.
[[nodiscard]] PlanInput largeMinimumCase(unsigned seed);

}  // namespace test
