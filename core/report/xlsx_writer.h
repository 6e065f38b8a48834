// SPDX-License-Identifier: Apache-2.0
// A report as xlsx: numbers stay numbers, a NIP stays text, ready to filter and to print.
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/report.h"

namespace core {

/// The first table (else a heat map, else a chart) stands on the first sheet under letterhead and title, with notes and signatures below it;
/// every other one, and every further document, has a sheet of its own. Shows all columns on any paper. Totals of columns that
/// sum are formulas. Above 50,000 rows memory is
/// constant. Whole file or none; a cancelled `progress` gives ErrorCode::cancelled. Any thread.
[[nodiscard]] Result<> writeXlsx(const Report& report, const PageOptions& options, const QString& path,
                                 Progress* progress = nullptr);

}  // namespace core
