// SPDX-License-Identifier: Apache-2.0
// Which column of a sheet is read as what, as a user sees and corrects it; remembered under the layout, that is the headings. Pure.
#pragma once
#include "core/base/result.h"
#include "core/import/sheet_header.h"

namespace core {

/// A field or column:: meaning of the kind, or a competency by its code; neither = not read.
struct ColumnTarget {
    int field = 0;
    QString competency = {};
    bool operator==(const ColumnTarget&) const = default;
};

struct SheetMapping {
    QString sheet;
    ImportKind kind = ImportKind::people;
    int headerRow = 0;                     ///< last row of the heading, data start below; 0 = the sheet has none
    std::map<int, ColumnTarget> columns = {};  ///< by column, 0 = A; those that are read
    bool operator==(const SheetMapping&) const = default;
};

[[nodiscard]] SheetMapping mappingOf(const QString& sheet, const SheetHeader& header);
/// The other way round. Error invalidInput says which column is missing, mapped twice or of another kind.
[[nodiscard]] Result<SheetHeader> headerOf(const SheetMapping& mapping);

/// Names a layout: sheets with equal headings have equal ones. Empty for a heading of less than two words.
[[nodiscard]] QString layoutOf(const SheetTable& sheet, ImportKind kind, int headerRow);
/// By layout; `sheet` and `headerRow` are those of the sheet it was made for.
using RememberedMappings = std::map<QString, SheetMapping>;
/// The remembered mapping for this sheet's headings, wherever they stand; nothing if there is none or it fits no longer.
[[nodiscard]] std::optional<SheetMapping> rememberedFor(const SheetTable& sheet, const RememberedMappings& remembered);

}  // namespace core
