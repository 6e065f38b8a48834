// SPDX-License-Identifier: Apache-2.0
// Finds the heading of a sheet and says which column means what; guesses the kind of a sheet.
#pragma once
#include "core/import/import_index.h"
#include "core/import/import_kind.h"
#include "core/import/sheet.h"

#include <map>

namespace core {

struct SheetHeader {
    ImportKind kind = ImportKind::people;
    int row = 0;                              ///< last row of the heading, data start below; 0 = the sheet has none
    std::map<int, std::vector<int>> columns;  ///< field or column:: meaning → its columns; more than one only where several may mean it
    std::map<int, QString> competencies;      ///< column → competency code (standards, assessments)
    std::map<int, int> madeOf = {};           ///< meanings whose column is made (plain_people.h) → the sheet's own column

    /// The first column of a meaning, or -1.
    [[nodiscard]] int column(int meaning) const;
    [[nodiscard]] bool reads(int column) const;
};

/// The best a kind can make of a sheet.
struct HeaderGuess {
    SheetHeader header;
    QStringList missing;  ///< titles of required columns that were not found; empty = it can be read
    int score = 0;        ///< columns that mean something
};

/// A sheet with fewer competencies and without a day is no assessment sheet, unless somebody says so.
inline constexpr size_t kFewestAssessed = 3;
/// Titles of the columns a kind can't do without and that `header` lacks.
[[nodiscard]] QStringList missingColumns(const SheetHeader& header, size_t fewestAssessed = kFewestAssessed);
/// The heading that ends at that row, by column: the cell, or the one merged down into it; of reconciliation sheets joined over
/// its rows (figures.md 13). Single-spaced.
[[nodiscard]] std::vector<QString> headingsAt(const SheetTable& sheet, ImportKind kind, int row);
/// What the columns of a heading that ends at `row` mean.
[[nodiscard]] HeaderGuess guessColumns(const SheetTable& sheet, ImportKind kind, int row, const ImportIndex& index);
/// The row of the first twenty that fits the kind best; of none that can be read the closest.
[[nodiscard]] HeaderGuess guessHeader(const SheetTable& sheet, ImportKind kind, const ImportIndex& index);
/// The kind whose columns fit best, if any fits; columns that a people's list has as well count last. Reconciliation by its
/// title, or by a joined name and NIP column beside trainings.
[[nodiscard]] std::optional<ImportKind> guessKind(const SheetTable& sheet, const ImportIndex& index);

}  // namespace core
