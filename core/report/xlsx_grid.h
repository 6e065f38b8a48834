// SPDX-License-Identifier: Apache-2.0
// Tables and heat maps on a sheet of a workbook.
#pragma once
#include "core/base/progress.h"
#include "core/report/report.h"
#include "core/report/xlsx_book.h"

namespace core {

/// Where a grid stands and what it needs: the book, one sheet, and the next free row, which the verbs move on.
struct SheetCursor {
    XlsxBook& book;
    lxw_worksheet* sheet;
    int row = 0;
    bool streamed = false;
    Progress* progress = nullptr;
    double room = 100;  ///< what the columns may take together, in the letters Excel counts widths in
    std::vector<qsizetype> widths = {};  ///< of the columns of the last grid, in letters
};

/// Sets the columns of a grid that will stand on the sheet, and notes them in `at.widths`.
void setColumns(SheetCursor& at, const ReportBlock& grid);
/// Columns, header (frozen, filtered, repeated in print), rows. Stops early when the progress is cancelled.
void putTable(SheetCursor& at, const ReportTable& table);
void putHeatMap(SheetCursor& at, const HeatMap& map);
/// A table as it is, a chart as rows of label and value; empty for anything else.
[[nodiscard]] ReportTable figuresOf(const ReportBlock& block);

}  // namespace core
