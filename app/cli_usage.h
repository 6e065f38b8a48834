// SPDX-License-Identifier: Apache-2.0
// CLI11 in Indonesian: its help pages and its complaints.
#pragma once
#include <CLI/CLI.hpp>
#include <QString>

namespace cli {

/// Before the first subcommand is added: they inherit it.
void speakIndonesian(CLI::App& app);
/// What is wrong with the command line, in one sentence.
[[nodiscard]] QString usageMessage(const CLI::App& app, const CLI::ParseError& error);

}  // namespace cli
