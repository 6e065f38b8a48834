// SPDX-License-Identifier: Apache-2.0
// Which sheets of a workbook are read, as what: as the user says, else as remembered, else as guessed. Pure.
#pragma once
#include "core/import/column_mapping.h"
#include "core/import/import_report.h"

namespace core {

struct ChosenSheet {
    const SheetTable* table = nullptr;
    SheetHeader header;
};

struct SheetChoice {
    ImportKind kind = ImportKind::people;
    std::vector<ChosenSheet> sheets;
    std::vector<ImportProblem> problems;  ///< sheets that were left out
    std::vector<ImportProblem> notices;   ///< sheets read as remembered
};

/// `said` as the user corrected it: these sheets and no others. Errors: invalidInput.
[[nodiscard]] Result<SheetChoice> chooseSaid(const std::vector<SheetTable>& tables, const std::vector<SheetMapping>& said);
/// All visible sheets that fit `kind`, or the kind of the first that fits any. Errors: invalidInput when none does; `file` names it.
[[nodiscard]] Result<SheetChoice> chooseSheets(const QString& file, const std::vector<SheetTable>& tables, std::optional<ImportKind> kind,
                                               const RememberedMappings& remembered, const ImportIndex& index);
/// The mapping is what would be guessed for the sheet anyway.
[[nodiscard]] bool isGuess(const SheetTable& table, const SheetMapping& mapping, const ImportIndex& index);

}  // namespace core
