// SPDX-License-Identifier: Apache-2.0
// libxlsxwriter in constant-memory mode.
#include "app/demo/sheets/workbook.h"

#include <xlsxwriter.h>

#include <QDateTime>
#include <QFile>

#include "core/base/write_problem.h"

namespace demo {
namespace {

lxw_row_t rowOf(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(int column) { return static_cast<lxw_col_t>(column); }

}  // namespace

void Sheet::write(int row, int column, QStringView value, lxw_format* format)
{
    if (!value.isEmpty()) worksheet_write_string(m_sheet, rowOf(row), columnOf(column), value.toUtf8().constData(), format);
}

void Sheet::number(int row, int column, double value)
{
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, nullptr);
}

void Sheet::date(int row, int column, QDate value)
{
    if (!value.isValid()) return;
    static const QDate zero(1899, 12, 30);
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), static_cast<double>(zero.daysTo(value)), m_formats.day);
}

void Sheet::headings(int row, std::span<const QStringView> values)
{
    int column = 0;
    for (const QStringView value : values) heading(row, column++, value);
}

void Sheet::merged(int row, int first, int last, QStringView value)
{
    worksheet_merge_range(m_sheet, rowOf(row), columnOf(first), rowOf(row), columnOf(last), value.toUtf8().constData(),
                          m_formats.heading);
}

void Sheet::freezeBelow(int row) { worksheet_freeze_panes(m_sheet, rowOf(row + 1), 0); }

Workbook::Workbook(const QString& path, QDate created) : m_path(path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_book) throwFailure(QStringLiteral("workbook_new_opt"));
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(QDateTime(created, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
    m_formats = {workbook_add_format(m_book), workbook_add_format(m_book)};
    format_set_bold(m_formats.heading);
    format_set_border(m_formats.heading, LXW_BORDER_THIN);
    format_set_num_format(m_formats.day, "dd/mm/yyyy");
}

Workbook::~Workbook()
{
    if (m_book) lxw_workbook_free(m_book);
}

Sheet Workbook::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet) throwFailure(QStringLiteral("workbook_add_worksheet ") + name);
    return {sheet, m_formats};
}

void Workbook::save()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) throwFailure(QString::fromUtf8(lxw_strerror(error)));
}

void Workbook::throwFailure(const QString& detail) const
{
    throw core::Failure(core::writeProblem(m_path, detail));
}

}  // namespace demo
