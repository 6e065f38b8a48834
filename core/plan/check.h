// SPDX-License-Identifier: Apache-2.0
// Proves a plan, seat by seat, from the input alone. Shares no code with choose.cpp, so that one finds the other's mistakes.
#pragma once
#include "core/plan/plan.h"

namespace core {

enum class ViolationCode : quint8 {
    unknownSeat,     ///< a person or class that doesn't exist
    doubleSeat,      ///< one person twice in one class
    notActive, notEligible, nearRetirement, alreadyHolds, outsideKind, outsideGrade, outsideAffairs, prerequisite, forbidden,
    sameStep,        ///< two classes raise one person over one competency step
    sameOffering,    ///< two classes of one offering for one person
    weekClash, hourCeiling, unitAbsence, tooManySeats, belowMinimum, overBudget, lockMissing,
    unitShare,       ///< seats of one unit cost more than its share of the budget
    overLines,       ///< the budget lines that may pay for a unit, or for fixed costs, can not
    notOfUse,        ///< a seat for the yearly hours or the class size in nothing the post asks for
    belowStart,      ///< such a seat for somebody whose level is below where the class begins
    stepOrder,       ///< two steps of one ladder, the higher one possibly before the lower
    unknownCost,     ///< no ceiling: what the plan costs can't be checked
    notMandatory,    ///< a mandatory course for somebody who has not to do it
    wrongReason,     ///< a seat of a mandatory course that does not say so, or another that does
    mandatoryMissing, ///< somebody who waits for a mandatory course could have a seat before the optimum, or before who comes later
    hourFloor,       ///< fewer active PNS reach the hour floor, which comes first, than the plan says
    wrongBound,      ///< the proof does not show what the plan says of the best possible value
    wrongFigures,    ///< levels, value or totals are not what the seats give
};

/// No broken ceiling: what the plan says of itself is not what the file says now.
[[nodiscard]] bool isOutdated(ViolationCode code);

/// `person` and `angkatan` where they apply; `detail` is one Indonesian sentence.
struct Violation {
    ViolationCode code = ViolationCode::unknownSeat;
    std::optional<std::size_t> person, angkatan;
    QString detail;
};

/// Everything in the plan that breaks a ceiling of planning.md; empty = the plan is sound. A refused lock is no violation.
/// Deterministic; any thread.
[[nodiscard]] std::vector<Violation> checkPlan(const PlanInput& input, const Plan& plan);
/// The same, whoever may be missing from mandatory courses.
[[nodiscard]] std::vector<Violation> checkCeilings(const PlanInput& input, const Plan& plan);

}  // namespace core
