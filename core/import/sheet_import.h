// SPDX-License-Identifier: Apache-2.0
// Imports a workbook: dry run first, then one change set, so that one undo takes it back. Files may come in any order.
#pragma once
#include "core/base/progress.h"
#include "core/history/edit_log.h"
#include "core/import/column_mapping.h"
#include "core/import/import_report.h"

#include <functional>

namespace core {

struct ImportOptions {
    std::optional<ImportKind> kind;  ///< guessed when left out
    bool acceptOlder = false;        ///< let a file that is older than what is there change it all the same
    /// Sheets to read and how, all of one kind, as the user corrected them; no other sheet is read then. Empty: as remembered for
    /// the layout, else guessed. runImport() remembers them.
    std::vector<SheetMapping> mappings = {};
    QByteArray checkedSha256 = {};  ///< runImport() takes no other bytes than these, if they are known; conflict otherwise
    size_t mostChanges = ImportReport::kMostChanges;  ///< how many field-by-field differences to list; 0 spares the work
};

/// What importing the file would do. Writes nothing. Errors: invalidInput (not a sheet, or no kind fits), and reading errors.
[[nodiscard]] Result<ImportReport> checkImport(EditLog& log, const QString& path, const ImportOptions& options, Progress& progress);
/// Imports what can be imported; refused rows are listed and left out. Cancelling or any error writes nothing.
[[nodiscard]] Result<ImportReport> runImport(EditLog& log, const QString& path, const ImportOptions& options, Progress& progress);

/// A rehearsal: what `imports` checks and imports sees all that it imported before, and nothing of it stays in the file. Errors: those
/// of beginning to write (busy, readOnly); `imports` has not run then.
[[nodiscard]] Result<> rehearseImports(EditLog& log, const std::function<void()>& imports);

}  // namespace core
