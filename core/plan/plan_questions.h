// SPDX-License-Identifier: Apache-2.0
// What one asks of kept plans: why this person sits here and not there, what two plans do differently, what another budget would
// be worth. Changes nothing in the file. Thread of the session.
#pragma once
#include "core/base/progress.h"
#include "core/plan/curve_points.h"
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

/// At 50, 75, 90, 100, 110, 125 and 150 % of the plan's budget. `progress` counts them; cancelled gives an error.
/// `seen` hears of the points so far after each of them, in the thread that computes.
[[nodiscard]] Result<std::vector<CurvePoint>> budgetCurve(Session& session, const PlanRecord& record, Progress* progress = nullptr,
                                                          const std::function<void(const std::vector<CurvePoint>&)>& seen = {});

/// The price of fairness: at 0, 10, … 100 % of the floors `request` asks for (fairBy, fairPercent), everything else as it wants it; of the
/// plan `record`, made with it or with other floors. invalidInput where it asks for none. `progress` counts them; cancelled gives an error.
/// `seen` as above.
[[nodiscard]] Result<std::vector<FairPoint>> fairCurve(Session& session, const PlanRecord& record, const PlanRequest& request, Progress* progress = nullptr,
                                                       const std::function<void(const std::vector<FairPoint>&)>& seen = {});

// In both curves the plan itself stands at its own budget and floors where the search finds nothing better and it still holds today.

}  // namespace core
