// SPDX-License-Identifier: Apache-2.0
// From the rows of a sheet to records, one function per kind. Pure but for the index, which learns who came.
#pragma once
#include "core/import/record.h"
#include "core/import/rows/row_cells.h"
#include "core/import/sheet_header.h"
#include "core/reference/reference.h"

namespace core {

struct ReadContext {
    QString file;  ///< name for sources
    ImportIndex& index;
    const ReferenceTables& tables;
};

/// All data rows of a sheet; ends at a row that begins with JUMLAH or TOTAL.
[[nodiscard]] std::vector<ImportRow> readRows(const SheetTable& sheet, const SheetHeader& header, ReadContext& context);
/// A reconciliation workbook's sheet, whose heading spans several rows and whose people may stand on two (regulation.md 6.5).
/// Nothing if the sheet has no such table.
[[nodiscard]] std::optional<std::vector<ImportRow>> readReconciliation(const SheetTable& sheet, ReadContext& context);

// One row each; used by readRows().
void readPerson(const RowCells& cells, ImportRow& row, ReadContext& context);
void readOffering(const RowCells& cells, ImportRow& row, ReadContext& context);

}  // namespace core
