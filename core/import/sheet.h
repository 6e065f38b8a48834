// SPDX-License-Identifier: Apache-2.0
// A spreadsheet as plain data: typed cells, rows, facts about the file, and the limits a reader keeps. No reading here.
#pragma once
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace core {

enum class CellKind : quint8 { empty, text, number, date, boolean };

/// A formula is its cached value; an error value (#N/A) is empty.
struct Cell {
    CellKind kind = CellKind::empty;
    double number = 0;  ///< number; boolean: 0 or 1; date: Julian day + part of the day (below 1: a time of day alone)
    QString text = {};  ///< kind text only, exactly as in the file

    [[nodiscard]] bool isEmpty() const { return kind == CellKind::empty; }
    bool operator==(const Cell&) const = default;
};

/// Only rows with at least one filled cell exist; empty cells at the end of a row are left out.
struct SheetRow {
    int number = 0;           ///< as Excel shows it, from 1
    std::vector<Cell> cells;  ///< column A is 0; gaps are empty cells

    /// The cell, or an empty one right of the last.
    [[nodiscard]] const Cell& at(int column) const;
};

/// Rows from 1, columns from 0, last ones included.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    bool operator==(const CellRange&) const = default;
};

struct SheetTable {
    QString name;
    bool isHidden = false;
    std::vector<SheetRow> rows;
    std::vector<CellRange> merges;
};

struct SheetInfo {
    QString name;
    bool isHidden = false;
};

enum class SheetFileKind : quint8 { xlsx, csv, ods };

struct SheetFile {
    SheetFileKind kind = SheetFileKind::csv;
    std::vector<SheetInfo> sheets;  ///< in the workbook's order; csv: one, named like the file
    QDateTime createdAt;            ///< as the writing program says; invalid if it doesn't
    QDateTime modifiedAt;
    bool hasMacros = false;  ///< noticed, never run
    QByteArray sha256;       ///< of the file's bytes, 32 long
};

struct LoadedSheets {
    SheetFile file;
    std::vector<SheetTable> tables;
};

inline constexpr int kMostRows = 1'048'576;        ///< a sheet of Excel or LibreOffice has no more
inline constexpr std::size_t kMostSheets = 1'000;  ///< far above any honest file, below what makes lookups by name slow
inline constexpr int kSecondsOfDay = 86'400;

/// Refusals, not truncations: a file over a limit gives an Error. The defaults hold ten times the
/// profile export of a regency with 12,000 people (33 MB inflated, 744,000 cells).
struct SheetLimits {
    qint64 fileBytes = 64LL << 20;
    qint64 partBytes = 512LL << 20;  ///< one part of the zip, inflated
    qint64 totalBytes = 1LL << 30;   ///< all parts read by one call, inflated
    int ratio = 100;                 ///< inflated : packed, for parts over 1 MiB inflated; real sheets reach 30, deflate 1032
    qint64 cells = 10'000'000;       ///< of all sheets read; empty but formatted cells and gaps count
    qint64 characters = 200'000'000;  ///< of all cells read: many cells may name one long shared text
    int rows = kMostRows;
    int columns = 16'384;
    int cellCharacters = 65'536;  ///< Excel itself ends at 32,767
    int depth = 64;               ///< nested XML elements
};

/// Return false to stop reading; that is no error.
using RowSink = std::function<bool(SheetRow&&)>;

/// Empty without text.
[[nodiscard]] inline Cell textCell(QString text) { return text.isEmpty() ? Cell{} : Cell{CellKind::text, 0, std::move(text)}; }
/// What a person would read in the cell: whole numbers without decimals or exponent, days as 2023-11-22 (with 08:30 behind if
/// there is a time), TRUE/FALSE. A damaged number keeps its exponent.
[[nodiscard]] QString cellText(const Cell& cell);
/// The day of a date cell; invalid for every other cell and for a time of day alone.
[[nodiscard]] QDate cellDate(const Cell& cell);
/// A long code (NIP, NIK) that a spreadsheet turned into a number and so rounded after 15 digits: a number of at least 1E15,
/// or a text like 1,98702E+17. It can't be repaired.
[[nodiscard]] bool isDamagedNumber(const Cell& cell);
/// 0 -> "A", 27 -> "AB"; empty below 0.
[[nodiscard]] QString columnName(int column);

}  // namespace core
