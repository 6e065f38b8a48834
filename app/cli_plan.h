// SPDX-License-Identifier: Apache-2.0
// What the commands of titian-cli plan share.
#pragma once
#include "app/cli_values.h"
#include "core/plan/plan_record.h"

namespace cli {

/// Value in gap levels: 1 = one level closed by a fully effective form at weight and priority 1.
[[nodiscard]] double levelsOf(core::PlanValue value);
[[nodiscard]] QJsonObject jsonOfMade(const core::PlanHeading& plan);
[[nodiscard]] QJsonObject jsonOfListed(const core::PlanHeading& plan);

/// make, export-model.
void addPlanMake(CLI::App& plan, Context& context);
/// forecast.
void addPlanForecast(CLI::App& plan, Context& context);
/// explain, compare, curve.
void addPlanQuestions(CLI::App& plan, Context& context);

}  // namespace cli
