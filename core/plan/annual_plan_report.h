// SPDX-License-Identifier: Apache-2.0
// "Rencana pengembangan kompetensi tahunan" with the mandatory content of PP 11/2017 art. 207(3): competency, target people,
// type and path, provider, schedule, conformity with the curriculum, budget. Pure.
#pragma once
#include "core/organisation/agency.h"
#include "core/plan/plan_view.h"
#include "core/report/report.h"

namespace core {

/// What the plan was made with: money by budget line, the yearly floor of hours (JP of a PNS, 0 = none), floors of groups, ceilings.
struct PlanMeans {
    PlanRequest request = {};
    PlanFundUse funds = {};
    int hourFloorJp = 0;
};
/// Table A: one row per class; table B: the people under each class, with subtotals and the total in rupiah; table C: PNS and PPPK;
/// then budget lines and mandatory courses, if there are any.
[[nodiscard]] Report annualPlanReport(PlanListing plan, const Agency& agency, QDate signedOn, const PlanMeans& means = {});

}  // namespace core
