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
    std::vector<ImportProblem> notices = {};  ///< what was left aside, of all sheets read so far

    void note(const std::vector<ImportProblem>& more) { notices.insert(notices.end(), more.begin(), more.end()); }
};

/// All data rows of a sheet. Below a JUMLAH or TOTAL row whatever looks like data is refused, the rest (signatures) left out.
[[nodiscard]] std::vector<ImportRow> readRows(const SheetTable& sheet, const SheetHeader& header, ReadContext& context);
/// The same for a reconciliation sheet, whose people may stand on two rows (regulation.md 6.5); used by readRows().
[[nodiscard]] std::vector<ImportRow> readReconciliation(const SheetTable& sheet, const SheetHeader& header, ReadContext& context);

// One row each; used by readRows().
void readPerson(const RowCells& cells, ImportRow& row, ReadContext& context);
void readOffering(const RowCells& cells, ImportRow& row, ReadContext& context);

}  // namespace core
