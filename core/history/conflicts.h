// SPDX-License-Identifier: Apache-2.0
// Who disagrees about one field. Internal to core/history; every function throws Failure.
#pragma once
#include "core/history/log_tables.h"

namespace core {

/// What is said about a field: its heads, and among the row's several first edits (`rowHeads`) those whose word none of the
/// heads had heard. An edit that replaced one office's value does not answer another office's.
[[nodiscard]] std::vector<Head> voicesAt(LogTables& log, const Address& at, const std::vector<Head>& rowHeads);
/// The same of other heads than those of now.
[[nodiscard]] std::vector<Head> voicesOf(LogTables& log, const Address& at, const std::vector<Head>& heads, const std::vector<Head>& rowHeads);
[[nodiscard]] bool disagree(const std::vector<Head>& voices);

}  // namespace core
