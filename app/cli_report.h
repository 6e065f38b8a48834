// SPDX-License-Identifier: Apache-2.0
// The parts of titian-cli report.
#pragma once
#include "app/cli.h"

namespace cli {

/// `report letterhead`.
void addLetterheadCommand(CLI::App& report, Context& context);

}  // namespace cli
