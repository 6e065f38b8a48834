// SPDX-License-Identifier: Apache-2.0
// Values that several commands take: a day, a unit. Wrong ones are told in one sentence, exit code 2.
#pragma once
#include "app/cli.h"
#include "core/organisation/unit_tree.h"

namespace cli {

/// YYYY-MM-DD (also d-m-Y); empty = today. Prints and returns nothing for anything else.
[[nodiscard]] std::optional<QDate> dayFrom(Context& context, const std::string& text);
/// 1900–2100. Prints and returns false otherwise.
[[nodiscard]] bool isYear(Context& context, int year);
/// The unit with that code; `unit` stays empty for an empty code. Prints and returns false for an unknown one.
[[nodiscard]] bool findUnit(Context& context, const core::UnitTree& units, const std::string& code, std::optional<std::size_t>& unit);

}  // namespace cli
