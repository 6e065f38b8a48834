// SPDX-License-Identifier: Apache-2.0
// One xlsx file being written, row by row and without keeping it in memory; the same calls give the same bytes.
// Failures are thrown as core::Failure; writeDemoSheets() is the door that catches them.
#pragma once
#include <QDate>
#include <QString>
#include <QStringView>
#include <span>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace demo {

struct Formats {
    lxw_format* heading = nullptr;
    lxw_format* day = nullptr;
};

/// Rows must come in order; the cells of a row in any order. Rows and columns count from 0. Lives as long as its workbook.
class Sheet {
public:
    Sheet(lxw_worksheet* sheet, Formats formats) : m_sheet(sheet), m_formats(formats) {}

    /// An empty text leaves the cell out.
    void text(int row, int column, QStringView value) { write(row, column, value, nullptr); }
    void number(int row, int column, double value);
    /// An invalid day leaves the cell out.
    void date(int row, int column, QDate value);
    void heading(int row, int column, QStringView value) { write(row, column, value, m_formats.heading); }
    void headings(int row, std::span<const QStringView> values);
    void merged(int row, int first, int last, QStringView value);
    void freezeBelow(int row);

private:
    void write(int row, int column, QStringView value, lxw_format* format);

    lxw_worksheet* m_sheet;
    Formats m_formats;
};

class Workbook {
public:
    /// `created` is written into the file instead of the clock's time.
    Workbook(const QString& path, QDate created);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    [[nodiscard]] Sheet addSheet(const QString& name);
    void save();

private:
    [[noreturn]] void throwFailure(const QString& detail) const;

    QString m_path;
    lxw_workbook* m_book = nullptr;
    Formats m_formats;
};

}  // namespace demo
