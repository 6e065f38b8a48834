// SPDX-License-Identifier: Apache-2.0
// Rows of a csv file as a stream. Throws SheetFailure; callers outside core/import use sheet_reader.h.
#pragma once
#include "core/import/sheet.h"

namespace core {

/// Every filled cell is text, exactly as in the file. The separator (`;` `,` tab) is found in the first lines unless a line
/// `sep=;` says it. UTF-16 needs its byte order mark; UTF-8 doesn't; what is neither is Windows-1252. A row number counts rows as
/// Excel would show them: empty ones count, a line break inside quotes starts none. What `onRow` throws comes out unchanged.
void readCsvRows(const QString& path, const SheetLimits& limits, const RowSink& onRow);

/// The separator of the most regular columns, quoted text left out; `;` if there are no columns.
[[nodiscard]] QChar csvSeparator(const QString& firstLines);

}  // namespace core
