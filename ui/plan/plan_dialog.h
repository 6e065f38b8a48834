// SPDX-License-Identifier: Apache-2.0
// Asks what a plan shall be made with: year, budget, day, hours. For a new plan, a scenario beside one, and computing one again.
#pragma once
#include "core/plan/plan_facts.h"

#include <functional>

class QWidget;

namespace ui {

enum class PlanPurpose : quint8 { create, recompute };

/// `start` fills the fields; its locks are kept. `go` gets what was asked for, once it can be planned. Does not block.
void openPlanDialog(PlanPurpose purpose, const core::PlanRequest& start, QWidget* parent, std::function<void(const core::PlanRequest&)> go);

}  // namespace ui
