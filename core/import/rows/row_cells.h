// SPDX-License-Identifier: Apache-2.0
// The cells of one row under their meanings: reads, and says what cannot be read. Used by the row readers alone.
#pragma once
#include "core/import/record.h"
#include "core/import/sheet_header.h"

namespace core {

class RowCells {
public:
    RowCells(const SheetTable& sheet, const SheetHeader& header, const SheetRow& row, ImportRow& out, QDate today);

    [[nodiscard]] bool has(int meaning) const { return m_header.columns.contains(meaning); }
    [[nodiscard]] const Cell& cell(int meaning) const;
    [[nodiscard]] QString text(int meaning) const;  ///< cleaned; empty = says nothing, or is a long code that a spreadsheet damaged
    /// An unreadable day is a finding and no value. "01-01-0001" is silently no value: SIASN writes it for "unknown".
    [[nodiscard]] QDate date(int meaning) const;
    /// The cell as its column is meant. A number outside the column's range refuses the row, a year is only left out.
    [[nodiscard]] Value value(int meaning) const;
    [[nodiscard]] QString columnOf(int meaning) const;

    /// Fills all plain fields of the kind (numbers ≥ 10) into a record.
    void fill(Record& record) const;
    /// The levels of all competency columns into elements `levelField` of the record; false = refused, with its problem.
    [[nodiscard]] bool levels(Record& record, int levelField, const ImportIndex& index) const;
    /// NIP of the person the row is about, as 18 digits; empty = refused, with its problem.
    [[nodiscard]] QString personNip() const;

    void find(int meaning, const QString& code, const QString& message) const;
    void refuse(int meaning, const QString& code, const QString& message) const;
    [[nodiscard]] QString source(const QString& file) const;

private:
    [[nodiscard]] QString written(int meaning) const;
    [[nodiscard]] Value value(const ColumnSpec& spec) const;
    [[nodiscard]] Value ofText(const ColumnSpec& spec) const;
    /// A text like "1.234" is asked about if it may be meant as a thousand: up to `most`.
    [[nodiscard]] Value real(int meaning, double most = 0) const;
    [[nodiscard]] Value integer(int meaning) const;
    [[nodiscard]] Value rupiah(const ColumnSpec& spec) const;
    [[nodiscard]] Value inRange(const ColumnSpec& spec, Value number) const;

    const SheetTable& m_sheet;
    const SheetHeader& m_header;
    const SheetRow& m_row;
    ImportRow& m_out;
    const QDate m_today;
};

/// A level as a cell holds it: a whole number 0–5, nothing for an empty cell, −1 for anything else.
[[nodiscard]] std::optional<int> levelOf(const Cell& cell);

}  // namespace core
