// SPDX-License-Identifier: Apache-2.0
// What the commands of titian-cli history share among themselves.
#pragma once
#include "app/cli.h"

namespace cli {

/// The column a field number stands for; empty for the row itself and for fields of a newer program.
[[nodiscard]] QString columnOf(const core::Entity& entity, int field);
/// history conflicts, history settle.
void addConflictCommands(CLI::App& history, Context& context);

}  // namespace cli
