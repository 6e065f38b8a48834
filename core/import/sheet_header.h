// SPDX-License-Identifier: Apache-2.0
// Finds the heading row of a plain sheet and says which column means what; guesses the kind of a sheet.
#pragma once
#include "core/import/import_index.h"
#include "core/import/import_kind.h"
#include "core/import/sheet.h"

#include <map>

namespace core {

struct SheetHeader {
    ImportKind kind = ImportKind::people;
    int row = 0;                          ///< the heading's row number; data start below
    std::map<int, int> columns;           ///< field or column:: meaning → column
    std::map<int, QString> competencies;  ///< column → competency code (standards, assessments)
    QStringList unread;                   ///< headings no rule knows
};

/// The header of that kind within the first 20 rows, or nothing with what is missing in `missingColumns`.
[[nodiscard]] std::optional<SheetHeader> findHeader(const SheetTable& sheet, ImportKind kind, const ImportIndex& index, QStringList* missingColumns = nullptr);
/// The kind whose columns fit best, if any fits. Reconciliation by its title or its joined name and NIP column.
[[nodiscard]] std::optional<ImportKind> guessKind(const SheetTable& sheet, const ImportIndex& index);

}  // namespace core
