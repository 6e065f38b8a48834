// SPDX-License-Identifier: Apache-2.0
// The full model of a plan given to CBC and Clp as anybody else would: no help from the optimiser.
#pragma once
#include "core/plan/full_model.h"

namespace test {

struct OutsideAnswer {
    std::optional<core::PlanValue> value;  ///< of the best whole plan found
    double bound = 0;                      ///< no plan is worth more, as far as floating numbers tell
    bool isOptimal = false;                ///< value is the best there is
};
struct OutsideLimits {
    int nodes = 1'000'000;
    double seconds = 0;     ///< 0 = no limit
    double ratioGap = 0;    ///< how near to the bound is near enough
};
/// CBC with its own settings.
[[nodiscard]] OutsideAnswer solveOutside(const core::FullModel& model, const OutsideLimits& limits = {});
/// The same after the model was written to this file and read by CBC.
[[nodiscard]] OutsideAnswer solveOutsideFile(const QString& path, const OutsideLimits& limits = {});
/// What the model is worth when everything may be taken in part (Clp).
[[nodiscard]] double linearValue(const core::FullModel& model);

}  // namespace test
