// SPDX-License-Identifier: Apache-2.0
// A plan: who takes which class and why, and what stays open and why. Plain data; the rules are in choose and check.
#pragma once
#include "core/plan/bound_proof.h"
#include "core/plan/plan_input.h"

namespace core {

enum class SeatReason : quint8 { locked, bestValue, fillsMinimum, hourFloor, fairFloor, mandatory };
/// `levelsClosed` and `value` belong to this seat given the person's other seats.
struct PlanSeat {
    std::size_t person = 0, angkatan = 0;
    SeatReason reason = SeatReason::bestValue;
    int levelsClosed = 0;
    PlanValue value = 0;
    qint64 costRupiah = 0;  ///< without the fixed cost of the class
    bool operator==(const PlanSeat&) const = default;
};

/// Why a need is not met, or a seat not possible; up to assessFirst later ones are nearer to a seat, and the nearest is told.
/// Plans keep the numbers (refused locks): new ones go to the end.
enum class NeedReason : quint8 {
    none, noOffering, notActive, notEligible, nearRetirement, alreadyHolds, outsideTarget, prerequisite, forbidden,
    sameStep, weekClash, hourCeiling, unitAbsence, angkatanTooSmall, seatsFull, overBudget, lowerValue, assessFirst,
    incompleteClass,  ///< cost or days of the class are missing or can't be true
    stepOrder,        ///< another class of the person is a step of the same ladder, and the order of days is wrong
    overLines,        ///< there is money, but not in the budget lines that may pay for it
    unitShare,        ///< the person's unit has had its share of the budget
    notMandatory,     ///< a mandatory course the person has not to do
};
struct UnmetNeed {
    std::size_t person = 0, competency = 0;
    int levelsLeft = 0;  ///< 0 for assessFirst
    NeedReason reason = NeedReason::none;
    std::optional<std::size_t> angkatan;  ///< the nearest one
    bool operator==(const UnmetNeed&) const = default;
};
/// A class that gives a person no seat.
struct RefusedSeat {
    std::size_t angkatan = 0;
    NeedReason reason = NeedReason::none;
    PlanValue value = 0;  ///< what the seat would add to the plan
    bool operator==(const RefusedSeat&) const = default;
};
struct RefusedLock {
    std::size_t lock = 0;
    NeedReason reason = NeedReason::none;
    bool operator==(const RefusedLock&) const = default;
};

/// Somebody with a mandatory course still to be done: in which class, or why in none.
struct MandatoryNeed {
    std::size_t person = 0;
    MandatoryCourse course = MandatoryCourse::none;
    std::optional<std::size_t> angkatan;
    NeedReason reason = NeedReason::none;  ///< noOffering: the catalogue of the year has none
    bool operator==(const MandatoryNeed&) const = default;
};

struct PlanTotals {
    qint64 costRupiah = 0;  ///< seats and fixed costs
    PlanValue value = 0;
    int gapLevelsClosed = 0, peopleServed = 0, angkatanRun = 0;
    int peopleBelowFloor = 0, hoursShortJp = 0;  ///< active PNS under the hour floor after the plan
    int lackingSeats = 0;  ///< by which the floors of groups are lowered, in all
    bool operator==(const PlanTotals&) const = default;
};
struct Plan {
    std::vector<PlanSeat> seats;  ///< by angkatan, then person
    std::vector<UnmetNeed> unmet; ///< by person, then competency
    std::vector<RefusedLock> refusedLocks;
    PlanTotals totals;
    std::optional<PlanValue> bound = {};  ///< no plan that keeps the same locks and mandatory seats and lowers floors by no more is worth more; none = not known
    BoundProof proof;                ///< of the bound
    std::optional<int> mostAtFloor = {};  ///< with hourFloorFirst: no plan with the same locks and mandatory seats brings more active PNS to the hour floor
    BoundProof floorProof = {};      ///< of mostAtFloor
    bool operator==(const Plan&) const = default;
};

}  // namespace core
