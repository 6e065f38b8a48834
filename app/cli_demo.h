// SPDX-License-Identifier: Apache-2.0
// The options of an invented region, shared by `demo sheets` and `demo make`.
#pragma once
#include "app/cli.h"
#include "app/demo/region.h"

namespace cli {

struct DemoArguments {
    int people = 600;
    unsigned seed = 1;
    std::string today;  ///< ISO; empty = today
    int depth = 4;
    int competencies = 11;
    int requirements = 11;
};

/// --people, --seed, and those that shape the region.
[[nodiscard]] std::shared_ptr<DemoArguments> addDemoOptions(CLI::App& command);
[[nodiscard]] demo::DemoOptions demoOptions(const DemoArguments& arguments, const core::Clock& clock);

/// demo make; registered once importFolder() is there.
void addDemoMake(CLI::App& demoCommand, Context& context);

}  // namespace cli
