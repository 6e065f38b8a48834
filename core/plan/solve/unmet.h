// SPDX-License-Identifier: Apache-2.0
// Why a need is not met by the finished plan. Used by choose.cpp only.
#pragma once
#include "core/plan/solve/locked_seats.h"

namespace core {

/// One row for each need of an active person that keeps a gap, with the obstacle nearest to a seat, and for each need that
/// was never assessed or has expired (assessFirst). By person, then as in the person's needs, sorted by competency.
[[nodiscard]] std::vector<UnmetNeed> unmetNeeds(const Seating& seating, const Candidates& forGaps);

/// Classes that could close something for the person and give no seat, with what is in the way. By class.
[[nodiscard]] std::vector<RefusedSeat> refusedSeats(const Seating& seating, const Candidates& forGaps, std::size_t person);

}  // namespace core
