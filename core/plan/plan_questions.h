// SPDX-License-Identifier: Apache-2.0
// What one asks of kept plans: why this person sits here and not there, what two plans do differently, what another budget would
// be worth. Changes nothing in the file. Thread of the session.
#pragma once
#include "core/base/progress.h"
#include "core/plan/plan_record.h"

#include <functional>

namespace core {

/// The seats of one person and every class that could close something and gives no seat, over the facts of today.
struct SeatReasons {
    PlanFacts facts;
    std::size_t person = 0;
    std::vector<PlanSeat> seats;       ///< by angkatan
    std::vector<RefusedSeat> refused;  ///< by angkatan
    std::vector<UnmetNeed> unmet;
    std::optional<MandatoryNeed> mandatory = {};  ///< a mandatory course the person has still to do
};
/// Errors: as PersonStore::byNip.
[[nodiscard]] Result<SeatReasons> seatReasons(Session& session, const PlanRecord& record, const QString& nip);

struct PlanDifferences {
    std::vector<PlanRecordSeat> onlyFirst, onlySecond;  ///< by class, then person, as in the plans
    int both = 0;
};
[[nodiscard]] PlanDifferences differencesOf(const PlanRecord& first, const PlanRecord& second);

/// The best plan under another budget, everything else as the plan wants it.
struct CurvePoint {
    qint64 budgetRupiah = 0, costRupiah = 0;
    PlanValue value = 0, bound = 0;
    int gapLevelsClosed = 0, peopleServed = 0;
    PlanValue perTenMillion = 0;  ///< what Rp 10 million more are worth on the way to the next point
};
/// At 50, 75, 90, 100, 110, 125 and 150 % of the plan's budget. `progress` counts them; cancelled gives an error.
/// `seen` hears of the points so far after each of them, in the thread that computes.
[[nodiscard]] Result<std::vector<CurvePoint>> budgetCurve(Session& session, const PlanRecord& record, Progress* progress = nullptr,
                                                          const std::function<void(const std::vector<CurvePoint>&)>& seen = {});

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
/// The price of fairness: at 0, 10, … 100 % of the floors the request asks for (fairBy, fairPercent), everything else as the plan wants it.
/// invalidInput where it asks for none. `progress` counts them; cancelled gives an error. `seen` as above.
[[nodiscard]] Result<std::vector<FairPoint>> fairCurve(Session& session, const PlanRequest& request, Progress* progress = nullptr,
                                                       const std::function<void(const std::vector<FairPoint>&)>& seen = {});

}  // namespace core
