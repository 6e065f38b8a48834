// SPDX-License-Identifier: Apache-2.0
// Whether nobody who waits for a mandatory course could have had a seat. Shares no code with the solver.
#pragma once
#include "core/plan/check.h"

namespace core {

/// Of a plan that breaks nothing else: mandatoryMissing where a class of the course could take somebody who waits, beside nothing but
/// locked and mandatory seats, or in the place of somebody who comes later: a later course (latsar, pkp, pka, pkn2, pkn1), in the
/// same class a shorter wait. Classes are filled one after another, so an earlier one may leave no money for who fits a later one only.
[[nodiscard]] std::vector<Violation> checkMandatory(const PlanInput& input, const Plan& plan);

}  // namespace core
