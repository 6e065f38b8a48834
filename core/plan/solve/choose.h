// SPDX-License-Identifier: Apache-2.0
// Makes a plan at once: the best value per rupiah first, every hard ceiling kept. Where optimise.h begins.
#pragma once
#include "core/base/progress.h"
#include "core/plan/plan.h"

namespace core {

/// A plan that keeps every ceiling of planning.md: budget with fixed costs, its lines and a unit's share of it, seats, minimum class size, at most one class per
/// competency step, a higher step never before a lower one, no two classes of a person in one week, hours a year, the share of
/// a unit away in one week (one may always go), eligibility, targets, prerequisites, nobody who already holds it, nobody about
/// to leave, locks.
/// Locks come first, then who has a mandatory course still to be done (seatMandatory), bound by no ceiling of hours.
/// Groups get seats up to their floors next, as far as that goes at once.
/// Classes are opened by value per rupiah of their best filling, one after the other (also tried: by value alone, and without
/// one of the classes); what budget is left then lifts PNS to the hour floor (PP 11/2017 art. 203(4)), in classes they can
/// follow (mayFillHours). A lock that would break a ceiling is refused and named. Every seat has a reason, every unmet need the
/// nearest thing in its way. Deterministic; whole numbers only. Any thread.
/// Indices in `input` must be in range (programming error otherwise).
/// A cancelled `progress` makes it return early, with a plan nobody should use; it reports trials.
[[nodiscard]] Plan choosePlan(const PlanInput& input, Progress* progress = nullptr);
/// The unmet needs of a plan that is already there, as choosePlan tells them. Seats of unknown people or classes are left out.
[[nodiscard]] std::vector<UnmetNeed> unmetNeedsOf(const PlanInput& input, const std::vector<PlanSeat>& seats);
/// The seats of mandatory courses that every plan of this input has; without locks those of choosePlan.
[[nodiscard]] std::vector<PlanSeat> mandatorySeatsOf(const PlanInput& input);
/// Everybody with a mandatory course still to be done, by course, then mandatoryOrder. Of several classes the nearest is told.
[[nodiscard]] std::vector<MandatoryNeed> mandatoryNeedsOf(const PlanInput& input, const std::vector<PlanSeat>& seats);
/// Why these seats and no others for one person: every class that could close something and gives no seat. By class.
[[nodiscard]] std::vector<RefusedSeat> refusedSeatsOf(const PlanInput& input, const std::vector<PlanSeat>& seats, std::size_t person);

}  // namespace core
