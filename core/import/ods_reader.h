// SPDX-License-Identifier: Apache-2.0
// An open OpenDocument sheet (.ods), read from content.xml as a stream. Throws SheetFailure; callers outside core/import use
// sheet_reader.h.
#pragma once
#include "core/import/sheet.h"
#include "core/import/xlsx/package.h"

namespace core {

/// True for a zip that says it is an OpenDocument spreadsheet.
[[nodiscard]] bool isOds(const QString& path, const SheetLimits& limits);

class OdsFile {
public:
    OdsFile(const QString& path, const SheetLimits& limits);

    /// Everything of `file` but its hash.
    void describe(SheetFile& file) const;
    /// As XlsxFile::readRows().
    std::vector<CellRange> readRows(int sheet, const RowSink& onRow);
    /// All sheets in one pass, because they all stand in one part.
    [[nodiscard]] std::vector<SheetTable> readAll();

private:
    XlsxPackage m_package;
    std::vector<SheetInfo> m_sheets;
    QDateTime m_createdAt, m_modifiedAt;
    bool m_hasMacros = false;
};

}  // namespace core
