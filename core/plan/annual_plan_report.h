// SPDX-License-Identifier: Apache-2.0
// "Rencana pengembangan kompetensi tahunan" with the mandatory content of PP 11/2017 art. 207(3): competency, target people,
// type and path, provider, schedule, conformity with the curriculum, budget. Pure.
#pragma once
#include "core/organisation/agency.h"
#include "core/plan/plan_listing.h"
#include "core/report/report.h"

namespace core {

/// Table A: one row per class; table B: the people under each class, with subtotals and the total in rupiah; table C: PNS and PPPK.
[[nodiscard]] Report annualPlanReport(const PlanListing& plan, const Agency& agency, QDate signedOn);

}  // namespace core
