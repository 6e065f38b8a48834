// SPDX-License-Identifier: Apache-2.0
// A report as PDF: vectors, embedded fonts, text that can be searched and copied.
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/report.h"

namespace core {

/// Whole file or none. Needs a QGuiApplication in the process (offscreen will do). Any thread. A cancelled `progress`
/// (counted in pages) gives ErrorCode::cancelled and leaves the old file alone.
[[nodiscard]] Result<> writePdf(const Report& report, const PageOptions& options, const QString& path,
                                Progress* progress = nullptr);

}  // namespace core
