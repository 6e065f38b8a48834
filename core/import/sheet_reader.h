// SPDX-License-Identifier: Apache-2.0
// The door to spreadsheet files, xlsx, ods and csv alike; what a file is, its bytes say and not its name. Writes nothing, runs
// nothing.
#pragma once
#include "core/base/result.h"
#include "core/import/sheet.h"

namespace core {

// Any thread. Errors are one Indonesian sentence with the file's name: what is wrong and what to do.

/// Facts and sheet names; reads no rows.
[[nodiscard]] Result<SheetFile> openSheetFile(const QString& path, const SheetLimits& limits = {});

/// Hands the rows of sheet `sheetIndex` (0 = first, hidden ones count) to `onRow`, in order. The value is the merged ranges,
/// which stand at the end of a sheet; empty if `onRow` stopped. After an Error the rows already handed out must not be used:
/// damage may show only at the end. An exception thrown by `onRow` passes through.
[[nodiscard]] Result<std::vector<CellRange>> readSheetRows(const QString& path, int sheetIndex, const SheetLimits& limits,
                                                           const RowSink& onRow);

/// The whole file in memory: about 40 bytes a cell and the texts.
[[nodiscard]] Result<LoadedSheets> loadSheetFile(const QString& path, const SheetLimits& limits = {});

}  // namespace core
