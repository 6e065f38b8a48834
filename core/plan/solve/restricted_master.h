// SPDX-License-Identifier: Apache-2.0
// The choice among a few sets for each person, all rows and sizes kept: a small integer program that CBC solves.
#pragma once
#include "core/plan/solve/class_tree.h"

namespace core {

/// A set a person may take; classes that only fill others up included.
struct MasterColumn {
    std::size_t person = 0;
    std::vector<ClassIndex> classes;
    PlanValue value = 0;
};
/// People of a group who could fill a class up beside what their columns say: one who has columns with this class, or so many
/// who have none.
struct MasterFillers {
    std::size_t group = 0;
    ClassIndex angkatan = 0;
    int people = 0;
    std::optional<std::size_t> person = {};
};
struct MasterLimits {
    int nodes = 200;
    PlanValue gap = 0;  ///< how near to its own optimum is near enough
    bool isNearlyWhole = false;  ///< large, and all classes decided: cuts would only cost time
};

/// Columns of one person stand together; the locked classes are in each of them, and people with locked seats have one at least.
/// The chosen columns, at most one a person; nothing if no choice was found. Deterministic; one thread.
[[nodiscard]] std::optional<std::vector<std::size_t>> solveMaster(const SolveModel& model, const std::vector<MasterColumn>& columns,
                                                                  const std::vector<MasterFillers>& fillers, const ClassStates& states,
                                                                  const MasterLimits& limits);

}  // namespace core
