// SPDX-License-Identifier: Apache-2.0
// libxlsxwriter behind plain verbs: sheets, looks (each made once), text that stays text. Knows nothing of reports.
#pragma once
#include <QString>
#include <map>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/report/tints.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace core {

/// How a cell looks. Equal looks share one format of the file.
struct CellLook {
    std::string numberFormat = {};
    Align align = Align::left;
    double pointSize = 10;
    bool serif = false;
    bool bold = false;
    bool underlined = false;
    bool framed = false;
    bool doubleRule = false;  ///< below
    bool wrapped = false;
    bool upright = false;
    std::optional<Rgb> fill = {};
    Rgb ink = 0;
    auto operator<=>(const CellLook&) const = default;
};

class XlsxBook {
public:
    /// `streamed`: constant memory, and then rows must be written from top to bottom.
    XlsxBook(const QString& fileName, bool streamed);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }
    void setTitle(const QString& title);
    /// `wished` is cut and made unique as Excel demands.
    [[nodiscard]] lxw_worksheet* addSheet(const QString& wished);
    [[nodiscard]] lxw_format* format(const CellLook& look);
    void putText(lxw_worksheet* sheet, int row, int column, const QString& text, const CellLook& look);
    void putNumber(lxw_worksheet* sheet, int row, int column, double number, const CellLook& look);
    /// The sum of the cells above, down to `firstRow`; other sums among them count once, filtered rows not. `value` is it now.
    void putSum(lxw_worksheet* sheet, int row, int column, int firstRow, double value, const CellLook& look);
    /// Of cells of its row: the sum of `count` cells from a on / b, empty while b is 0. `value` is it now.
    void putQuotient(lxw_worksheet* sheet, int row, int column, int a, int count, int b, double value, const CellLook& look);
    /// a × b.
    void putProduct(lxw_worksheet* sheet, int row, int column, int a, int b, double value, const CellLook& look);
    void putDate(lxw_worksheet* sheet, int row, int column, QDate day, const CellLook& look);
    void putBlank(lxw_worksheet* sheet, int row, int column, const CellLook& look);
    /// One text over a block of cells; a block of one cell is just that cell.
    void putAcross(lxw_worksheet* sheet, int firstRow, int lastRow, int first, int last, const QString& text,
                   const CellLook& look);
    /// Writes the file; nothing may follow.
    [[nodiscard]] Result<> close();

private:
    lxw_workbook* m_book = nullptr;
    std::map<CellLook, lxw_format*> m_formats;
    QStringList m_sheetNames;
};

}  // namespace core
