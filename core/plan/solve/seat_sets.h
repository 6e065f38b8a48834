// SPDX-License-Identifier: Apache-2.0
// Seats the sets a solver has chosen; what it promised too much is left out. Used by the solver only.
#pragma once
#include "core/plan/solve/locked_seats.h"
#include "core/plan/solve/restricted_master.h"

namespace core {

/// Keeps every ceiling whatever the sets say: sets that don't fit are left out, classes are filled up to their minimum from
/// `forGaps` and then from people who may fill, and a class that stays below it is given up. Nothing if a locked class stays
/// below it.
[[nodiscard]] std::optional<Seating> seatSets(const SolveModel& model, const std::vector<PlanLock>& locks, const std::vector<MasterColumn>& sets,
                                              const Candidates& forGaps);

}  // namespace core
