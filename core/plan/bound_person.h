// SPDX-License-Identifier: Apache-2.0
// What one person may choose, found anew for the check of a bound. Shares no code with the optimiser.
#pragma once
#include "core/plan/plan.h"

namespace core {

struct PersonChoices {
    struct Set {
        std::vector<std::size_t> classes;  ///< without the locked ones
        PlanValue value = 0;
    };
    std::vector<std::size_t> fills;   ///< classes the person may sit in without closing anything
    std::vector<std::size_t> useful;  ///< classes that could close something
    std::vector<Set> sets;            ///< every seat closes something or is locked; the locked ones alone first. Empty: too many
};
/// By the rules of planning.md, for somebody who sits in the `locked` classes.
[[nodiscard]] PersonChoices choicesOf(const PlanInput& input, std::size_t person, const std::vector<std::size_t>& locked);

}  // namespace core
