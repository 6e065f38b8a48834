// SPDX-License-Identifier: Apache-2.0
// A report's table as plain data: typed columns, typed cells, group headings and totals. Writers decide how it looks.
#pragma once
#include <QDate>
#include <QString>
#include <concepts>
#include <initializer_list>
#include <variant>
#include <vector>

namespace core {

enum class CellType { text, integer, decimal, rupiah, date, percent };
enum class Align { automatic, left, center, right };  ///< automatic: text left, numbers right, dates centred

/// State colouring of one cell; the writers pick tints that stay apart in grey. The text must say the state too.
enum class Shade : quint8 { none, low, mid, high, unknown };

/// A column whose cells follow from others of their row (indexes into ReportTable::columns; below zero = none). Spreadsheets get a
/// formula wherever the cell is what it gives, so that it stays right when rows are filtered or changed.
struct ColumnRule {
    enum class Kind : quint8 { none, quotient, product };  ///< a / b (of sums; per cent in a percent column), a × b (of rows)
    Kind kind = Kind::none;
    int a = -1, b = -1;
    int count = 1;  ///< of columns from a on that are added up first
};

struct ReportColumn {
    QString header = {};
    CellType type = CellType::text;
    double weight = 1;  ///< share of the width; a column is never narrower than its longest word
    Align align = Align::automatic;
    bool wrap = true;  ///< false: kept on one line (NIP, codes); numbers and dates always are
    bool inPortrait = true;
    bool inLandscape = true;  ///< spreadsheets show every column
    int decimals = 1;         ///< of decimal and percent
    QString id = {};          ///< stable, for commands and presets: "nip"; empty = can't be named
    bool sums = false;        ///< subtotals and totals add it up; spreadsheets get a formula
    ColumnRule rule = {};
};

/// A heading over `count` columns from `first` (indexes into ReportTable::columns).
struct ColumnGroup {
    QString header = {};
    int first = 0;
    int count = 1;
};

/// Empty, text, whole number (also rupiah), fraction or day. A percent is in per cent: 87.5 prints as 87,5%.
struct ReportCell {
    ReportCell() = default;
    ReportCell(QString text, Shade s = Shade::none) : value(std::move(text)), shade(s) {}
    template <std::integral T>
    ReportCell(T number, Shade s = Shade::none) : value(static_cast<qint64>(number)), shade(s)
    {
    }
    ReportCell(double number, Shade s = Shade::none) : value(number), shade(s) {}
    ReportCell(QDate day, Shade s = Shade::none) : value(day), shade(s) {}
    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(value); }

    std::variant<std::monostate, QString, qint64, double, QDate> value;
    Shade shade = Shade::none;
};

/// A group row has one cell, which spans the table. In subtotal and total rows a text spans the empty cells behind it.
struct ReportRow {
    enum class Kind : quint8 { data, group, subtotal, total };
    std::vector<ReportCell> cells = {};
    Kind kind = Kind::data;
    bool goesOn = false;  ///< says more of the row above, so it stays on that one's page
};

struct ReportTable {
    QString title = {};  ///< caption above the table and name of the sheet; may be empty
    std::vector<ReportColumn> columns = {};
    std::vector<ColumnGroup> columnGroups = {};
    bool numberedColumns = false;  ///< a line (1) (2) (3) under the header, as budget forms have
    double pointSize = 9;         ///< at most; letters shrink where words would not fit
    int leastLines = 1;           ///< rows of data are at least so high: room to sign or to write
    QString emptyText = QStringLiteral("Tidak ada data");  ///< in place of rows
    std::vector<ReportRow> rows = {};
    std::vector<ReportColumn> offered = {};  ///< all columns a user may choose from; empty = the table is as it must be

    void add(std::initializer_list<ReportCell> cells) { rows.push_back({cells, ReportRow::Kind::data}); }
    void addGroup(const QString& heading) { rows.push_back({{heading}, ReportRow::Kind::group}); }
    void addSubtotal(std::initializer_list<ReportCell> cells) { rows.push_back({cells, ReportRow::Kind::subtotal}); }
    void addTotal(std::initializer_list<ReportCell> cells) { rows.push_back({cells, ReportRow::Kind::total}); }
};

/// The cell as a reader in Indonesia expects it: "1.234.567", "87,5", "22-11-2026". Rupiah has no "Rp": the header says so.
[[nodiscard]] QString cellText(const ReportCell& cell, const ReportColumn& column);
/// The same as it is printed: every NIP in it in groups of 8, 6, 1 and 3 (regulation.md 5). Spreadsheets, csv and filters have cellText,
/// which can be searched and imported.
[[nodiscard]] QString paperText(const ReportCell& cell, const ReportColumn& column);
/// Every run of 18 digits that begins with a day, "198602072012012036", as "19860207 201201 2 036" with blanks that do not break.
[[nodiscard]] QString withSpacedNips(const QString& text);
/// The same back: as it is copied, to be pasted into a spreadsheet.
[[nodiscard]] QString withoutNipSpaces(QString text);
/// "1234.5" with `decimals` digits as "1.234,5".
[[nodiscard]] QString decimalText(double number, int decimals);
/// "58,2 %": how much of the whole is spent, rounded; with a second place where one would make "100,0 %" of less than all of it, and
/// "lebih dari 99,99 %" where two would. `whole` above zero.
[[nodiscard]] QString spentShareText(qint64 part, qint64 whole);
/// The alignment meant by Align::automatic.
[[nodiscard]] Align alignmentOf(const ReportColumn& column);
/// Whole table has at least one row of data.
[[nodiscard]] bool hasData(const ReportTable& table);

}  // namespace core
