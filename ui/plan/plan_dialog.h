// SPDX-License-Identifier: Apache-2.0
// Asks what a plan shall be made with: year, budget and its lines, day, hours. For a new plan, a scenario beside one, and computing
// one again; or for the lines alone. Asks for the decree that fixes a plan, and what a new version keeps.
#pragma once
#include "core/plan/plan_store.h"
#include "ui/plan/fund_rows.h"

#include <functional>

class QWidget;

namespace ui {

enum class PlanPurpose : quint8 { create, recompute };

/// `start` fills the fields; its locks are kept. `go` gets what was asked for, once it can be planned. Does not block.
void openPlanDialog(PlanPurpose purpose, const core::PlanRequest& start, const FundChoices& choices, QWidget* parent, std::function<void(const core::PlanRequest&)> go);

/// Changes the budget lines of `start` alone; `save` gets them once they add up to its budget. Does not block.
void openFundDialog(const core::PlanRequest& start, const FundChoices& choices, QWidget* parent, std::function<core::Result<>(const std::vector<core::PlanRecordFund>&)> save);

/// What is wrong with the plan is told beside its decree. `go` saves; the dialog shows what it could not. Does not block.
void openDecreeDialog(const core::PlanHeading& plan, const std::vector<core::PlanViolation>& violations, QDate today, QWidget* parent,
                      std::function<core::Result<>(const core::PlanDecree&)> go);
/// Whether every seat is kept as contracted.
void openVersionDialog(const core::PlanHeading& plan, QWidget* parent, std::function<core::Result<>(bool keepSeats)> go);

}  // namespace ui
