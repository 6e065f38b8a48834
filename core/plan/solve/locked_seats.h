// SPDX-License-Identifier: Apache-2.0
// Who may be considered for which class, and the seats that are fixed beforehand. Used by the solver only.
#pragma once
#include "core/plan/solve/filling.h"

namespace core {

/// By class: eligible people, ascending.
using Candidates = std::vector<std::vector<std::size_t>>;

/// The step leads on from the need's level and begins below what is required.
[[nodiscard]] bool couldHelp(const PlanNeed& need, const PlanStep& step);
/// People with a gap the class could close, now or after another class.
[[nodiscard]] Candidates gapCandidates(const Seating& seating);
/// People of groups below their floors, where a seat is of use to them.
[[nodiscard]] Candidates fairCandidates(const Seating& seating, const Candidates& forGaps);
/// PNS under the hour floor.
[[nodiscard]] Candidates hourCandidates(const Seating& seating);

/// Of those the people who reach the floor with the least rupiah, as many as so much of the money that is left may pay for.
[[nodiscard]] Candidates nearestFloor(const Seating& seating, int percentOfMoney);

/// Seats what is locked (contracted first), and fills those classes to their minimum from `forGaps`. Returns the locks that
/// would break a ceiling.
[[nodiscard]] std::vector<RefusedLock> seatLocked(Seating& seating, const Candidates& forGaps);

/// Who comes first to a mandatory course: the longest waiting; those of whom nothing is known last, as they stand in the input.
[[nodiscard]] std::pair<bool, qint64> mandatoryOrder(const PlanPerson& person);
/// Seats who has a mandatory course still to be done, before the optimum and after the locks: course by course in the order of
/// MandatoryCourse, its classes by their first day, people by mandatoryOrder as far as every ceiling allows.
void seatMandatory(Seating& seating);
/// How near to a seat a reason is.
[[nodiscard]] int nearness(NeedReason reason);
/// mandatoryNeedsOf, of a plan of which only the seats stand that were given before the optimum.
[[nodiscard]] std::vector<MandatoryNeed> mandatoryNeeds(const Seating& seating);

}  // namespace core
