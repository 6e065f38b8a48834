// SPDX-License-Identifier: Apache-2.0
// CLI11 in Indonesian: its help pages and its complaints.
#pragma once
#include <CLI/CLI.hpp>
#include <QString>
#include <string>
#include <vector>

namespace cli {

/// What a check of an option says of an empty value.
inline constexpr const char* kEmptyValue = "kosong";

/// Moves options that stand before the command words ("--file F people list") behind them, where the command expects them.
[[nodiscard]] std::vector<std::string> optionsBehindWords(const CLI::App& app, std::vector<std::string> arguments);

/// Before the first subcommand is added: they inherit it.
void speakIndonesian(CLI::App& app);
/// What is wrong with the command line, in one sentence.
[[nodiscard]] QString usageMessage(const CLI::App& app, const CLI::ParseError& error);

}  // namespace cli
