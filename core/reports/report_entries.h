// SPDX-License-Identifier: Apache-2.0
// The reports there are; each is built in a file of its own name.
#pragma once
#include "core/reports/report_list.h"

namespace core {

// stand in the folders of their features; made in feature_reports.cpp
[[nodiscard]] ReportEntry gapPersonEntry();
[[nodiscard]] ReportEntry gapUnitEntry();
[[nodiscard]] ReportEntry annualPlanEntry();
[[nodiscard]] ReportEntry hoursRecapEntry();
// people/
[[nodiscard]] ReportEntry personProfileEntry();
[[nodiscard]] ReportEntry peopleEntry();
// need/
[[nodiscard]] ReportEntry gapCompetencyEntry();
[[nodiscard]] ReportEntry akpkPersonEntry();
[[nodiscard]] ReportEntry akpkUnitEntry();
[[nodiscard]] ReportEntry idpEntry();
[[nodiscard]] ReportEntry proposalsEntry();
// plan/
[[nodiscard]] ReportEntry planBudgetEntry();
[[nodiscard]] ReportEntry participantsEntry();
[[nodiscard]] ReportEntry attendanceEntry();
[[nodiscard]] ReportEntry summonsEntry();
[[nodiscard]] ReportEntry assignmentEntry();
// office/
[[nodiscard]] ReportEntry qualityEntry();
[[nodiscard]] ReportEntry summaryEntry();

}  // namespace core
