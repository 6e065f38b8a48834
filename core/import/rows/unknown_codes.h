// SPDX-License-Identifier: Apache-2.0
// Competencies that rows name and the dictionary lacks: their values wait, and each code is told once. Used by readRows().
#pragma once
#include "core/import/rows/row_readers.h"

namespace core {

/// The codes of a row that is kept; the row waits if there are any.
void noteUnknownCodes(const SheetRow& sheetRow, const SheetHeader& header, ImportRow& row, ReadContext& context);
/// What was noted since the last call, one problem per code: of a column of levels, or of the first row that names the code.
[[nodiscard]] std::vector<ImportProblem> waitingCodes(const SheetHeader& header, ReadContext& context);

}  // namespace core
