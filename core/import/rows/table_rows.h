// SPDX-License-Identifier: Apache-2.0
// What stands in a table besides its rows: empty rows, rows below JUMLAH, columns nobody reads. Nothing of it goes unsaid.
#pragma once
#include "core/import/record.h"
#include "core/import/sheet_header.h"

namespace core {

/// Nothing stands in any column that means something.
[[nodiscard]] bool isEmptyRow(const SheetRow& row, const SheetHeader& header);
/// The row has what only a real one has: an 18-digit NIP (or a damaged one) or a code, and more beside it. Signatures have not.
[[nodiscard]] bool looksLikeData(const SheetRow& row, const SheetHeader& header);
/// A total closes the table, unless a person stands in its row.
[[nodiscard]] bool closesTable(const SheetRow& row, const SheetHeader& header);
/// A row below JUMLAH (row `total`) that looks like data: refused, because nothing down there is a person (figures.md 13).
[[nodiscard]] ImportRow belowTotal(const SheetTable& sheet, int row, int total);
/// One notice per column with a heading, or with data above row `end`, that nobody reads. Running numbers need no word.
[[nodiscard]] std::vector<ImportProblem> unreadColumns(const SheetTable& sheet, const SheetHeader& header, int end);

}  // namespace core
