// SPDX-License-Identifier: Apache-2.0
// "Kenapa?" of one requirement of one person, in sentences: what is required and by what, which level counts and why.
#pragma once
#include "core/gap/person_gap.h"

namespace ui {

[[nodiscard]] QString requirementWhy(const core::PersonRequirement& requirement, const core::ReferenceTables& tables);
/// The rules behind it, one paragraph each, with what is not yet verified.
[[nodiscard]] QString requirementRules(const core::ReferenceTables& tables);

}  // namespace ui
