// SPDX-License-Identifier: Apache-2.0
// An open xlsx file: facts first, rows of a sheet as a stream. Throws SheetFailure; callers outside core/import use
// sheet_reader.h.
#pragma once
#include "core/import/sheet_failure.h"
#include "core/import/xlsx/workbook.h"

namespace core {

class XlsxFile {
public:
    XlsxFile(const QString& path, const SheetLimits& limits);

    /// Everything of `file` but its hash.
    void describe(SheetFile& file) const;
    /// Rows in the file's order; returns the merged ranges (none if `onRow` stopped). A damaged file may deliver good rows before
    /// it fails. What `onRow` throws comes out unchanged.
    std::vector<CellRange> readRows(int sheet, const RowSink& onRow);

private:
    XlsxPackage m_package;
    XlsxWorkbook m_workbook;
    XlsxStyles m_styles;
    SharedStrings m_strings;
    bool m_isPrepared = false;  // styles and strings read
    SheetTally m_tally;
};

}  // namespace core
