// SPDX-License-Identifier: Apache-2.0
// How rows of offices' tables look: totals, running numbers, NIPs inside text, where a reconciliation table begins
// (regulation.md 6.5, figures.md 13). Pure.
#pragma once
#include "core/import/import_index.h"
#include "core/import/sheet.h"
#include "core/reference/code_lists.h"

namespace core {

/// A heading stands within the first so many rows.
inline constexpr int kHeaderWithin = 20;
/// and takes up at most so many (figures.md 13: two or three).
inline constexpr int kMostHeadingRows = 5;

/// The cell cleaned and single-spaced; empty left of the first column.
[[nodiscard]] QString textAt(const SheetRow& row, int column);
/// The first filled cell says JUMLAH, TOTAL, SUB TOTAL …: the row closes its table.
[[nodiscard]] bool isTotalRow(const SheetRow& row);
/// The row right below the heading whose filled cells are nothing but 1, 2, 3 … as offices number columns; 0 = there is none.
[[nodiscard]] int columnNumbersRow(const SheetTable& sheet, int headerRow);
/// Something stands there that is not "-" or "0": ✓, v, 1, the letter of the column.
[[nodiscard]] bool isTicked(const SheetRow& row, int column);
/// 18 digits somewhere in a cell, "NIP. 19710907 202121 1 001"; empty if there are none.
[[nodiscard]] QString nipIn(const QString& text);
/// The first filled cell is a running number or holds a NIP: here the data begin.
[[nodiscard]] bool startsWithNumber(const SheetRow& row);

/// Where the heading of a reconciliation table begins and ends; 0 = there is no such table.
struct HeadingRows {
    int first = 0, last = 0;
};
[[nodiscard]] HeadingRows reconciliationHeading(const SheetTable& sheet);
/// By a title "REKONSILIASI …".
[[nodiscard]] bool saysReconciliation(const SheetTable& sheet);

/// Both as one cell holds them: "Ani, S.T.\nNIP. 19870214 201001 2 001". Either may be empty; digits that are too few or too many
/// for a NIP are still its, so that its reader says what is wrong.
struct NameAndNip {
    QString name, nip;
};
[[nodiscard]] NameAndNip splitNameAndNip(const QString& text);
/// The aliases in their order, with what each means to the importer.
[[nodiscard]] std::vector<HeaderPattern> headerPatterns(std::vector<HeaderAlias> aliases);

}  // namespace core
