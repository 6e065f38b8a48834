// SPDX-License-Identifier: Apache-2.0
// Points of the two curves of a plan, and what of them can be said although each comes from a search of its own. Pure.
#pragma once
#include "core/plan/plan.h"

#include <vector>

namespace core {

/// The best plan under another budget, everything else as the plan wants it.
struct CurvePoint {
    qint64 budgetRupiah = 0, costRupiah = 0;
    PlanValue value = 0, bound = 0;
    int gapLevelsClosed = 0, peopleServed = 0;
    int mandatorySeats = 0, belowFloor = 0, lackingSeats = 0;  ///< what goes before value: PNS below the hour floor where it goes first, seats lacking
    PlanValue perTenMillion = 0;  ///< what Rp 10 million more are worth from here on, settledCurve()
};
/// The best plan with a share of the floors of its groups.
struct FairPoint {
    int sharePercent = 0;   ///< of every floor, rounded down to seats; 0 = no floors
    int floorSeats = 0;     ///< of all groups together
    int loweredBy = 0;      ///< seats, where they can't all be met
    qint64 costRupiah = 0;
    PlanValue value = 0, bound = 0;
    int gapLevelsClosed = 0, peopleServed = 0;
    PlanValue valueLost = 0;  ///< less than without floors
    int levelsLost = 0;       ///< gap levels less than without floors; below zero where other levels weigh more
};

/// A plan for less money fits a larger budget: where the search found less there, that plan stands, if it is no worse in what goes before
/// value (a larger budget may buy a mandatory seat and close less). What more money is worth is read off
/// the concave line over the points, because from one point to the next the search's own misses would decide; the last is as the one
/// before it. `points` by budget; where two have the same, the later one is not on that line.
[[nodiscard]] std::vector<CurvePoint> settledCurve(std::vector<CurvePoint> points);
/// A plan that meets all floors meets lower ones, too: where the search found less there, that plan stands. Then what is lost. `points` by share.
[[nodiscard]] std::vector<FairPoint> settledCurve(std::vector<FairPoint> points);

}  // namespace core
