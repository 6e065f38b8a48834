// SPDX-License-Identifier: Apache-2.0
// The best way to fill one class now: whom, and for how much value per rupiah. Used by choose.cpp only.
#pragma once
#include "core/plan/solve/seating.h"

namespace core {

/// Value per rupiah as a fraction, compared without rounding. A free class costs one rupiah.
struct Ratio {
    qint64 value = 0;
    qint64 cost = 1;
};
[[nodiscard]] bool operator<(const Ratio& a, const Ratio& b);

/// What a pass tries to raise: closed gap levels, hours under the floor, seats of groups below their floors (and the gap with them),
/// or people whom this one seat brings to the hour floor (and the gap with them).
enum class Aim : quint8 { gap, hours, fair, reach };
/// What classes are compared by. Value alone does better where one dear class beats many cheap ones.
enum class Weighing : quint8 { perRupiah, byValue };

struct Filling {
    std::vector<std::size_t> people;  ///< best first; empty = the class can't be filled
    std::size_t wantedAnyway = 0;     ///< the first so many; the others only bring the class to its minimum
    Ratio ratio;
    NeedReason failure = NeedReason::none;  ///< angkatanTooSmall, overBudget or seatsFull if people is empty
};

/// Fills the class from `candidates` (eligible people, each once): people with the most value first, as many as give the
/// best ratio, at least the minimum, and further ones whose own ratio is not below `runnerUp`. Keeps every ceiling.
[[nodiscard]] Filling bestFilling(const Seating& seating, std::size_t angkatan, const std::vector<std::size_t>& candidates, Aim aim,
                                  Weighing weighing, const Ratio& runnerUp);

}  // namespace core
