// SPDX-License-Identifier: Apache-2.0
// A table as csv for other programs: UTF-8 with BOM, semicolons, decimal commas, as Indonesian spreadsheets open it.
#pragma once
#include <QString>

#include "core/base/result.h"
#include "core/report/report.h"

namespace core {

/// Rows of data only: a group heading becomes the column "Kelompok", totals are left out. Text that a spreadsheet would run
/// as a formula, and long numbers in text (a NIP) that it would round, get a leading apostrophe. Whole file or none.
[[nodiscard]] Result<> writeCsv(const ReportTable& table, const QString& path);
/// The table the report is about: the one that can be arranged, else the longest. Documents that follow with the same columns go on
/// in the same file, each a "Kelompok" of its name. notFound if there is no table.
[[nodiscard]] Result<> writeCsv(const Report& report, const QString& path);

}  // namespace core
