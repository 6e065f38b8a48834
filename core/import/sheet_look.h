// SPDX-License-Identifier: Apache-2.0
// A file before its import: sheets, where their headings seem to be, what their columns seem to mean. For the user to correct;
// the corrected mappings go into ImportOptions.
#pragma once
#include "core/db/session.h"
#include "core/import/column_mapping.h"

namespace core {

/// What a kind makes of a sheet.
struct KindGuess {
    ImportKind kind = ImportKind::people;
    int headerRow = 0;
    int score = 0;        ///< columns that mean something
    QStringList missing;  ///< required columns that were not found; empty = it can be imported as this kind
};

struct FoundColumn {
    int column = 0;        ///< 0 = A
    QString heading;       ///< may be empty
    QString sample;        ///< the first value below the heading
    ColumnTarget target;   ///< what it is read as
};

struct FoundSheet {
    QString name;
    bool isHidden = false;
    int rows = 0;                   ///< filled ones, the heading included
    std::vector<KindGuess> kinds;   ///< best first; only those with a score
    SheetMapping mapping;           ///< to begin with: as remembered, else of the best kind
    bool isRemembered = false;
    SheetTable top;                 ///< its first rows, to show and to choose the heading in
};

struct SheetLook {
    QString file;
    std::vector<FoundSheet> sheets;
};

/// Reads the file and what is remembered; writes nothing. Errors: reading errors.
[[nodiscard]] Result<SheetLook> lookAtSheets(Session& session, const QString& path);
/// The columns guessed anew after the user chose another kind or heading row; `top` as in FoundSheet.
[[nodiscard]] Result<SheetMapping> guessMapping(Session& session, const SheetTable& top, ImportKind kind, int headerRow);
/// The columns under a mapping, those that are not read too.
[[nodiscard]] std::vector<FoundColumn> columnsUnder(const SheetTable& top, const SheetMapping& mapping);
/// Forgets the mapping remembered for this layout, if there is one.
[[nodiscard]] Result<> forgetMapping(Session& session, const SheetTable& top, const SheetMapping& mapping);

}  // namespace core
