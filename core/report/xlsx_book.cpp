// SPDX-License-Identifier: Apache-2.0
// The calls into libxlsxwriter.
#include "core/report/xlsx_book.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <array>

#include "xlsxwriter.h"
#include "xlsxwriter/utility.h"

namespace core {
namespace {

constexpr qsizetype kLongestText = 32767;
constexpr qsizetype kLongestName = 31;

lxw_row_t rowNumber(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnNumber(int column) { return static_cast<lxw_col_t>(column); }

QByteArray cellBytes(const QString& text)
{
    return (text.size() > kLongestText ? text.left(kLongestText - 1) + u'…' : text).toUtf8();
}

std::uint8_t alignmentCode(Align align)
{
    if (align == Align::center) return LXW_ALIGN_CENTER;
    return align == Align::right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT;
}

void apply(const CellLook& look, lxw_format* format)
{
    format_set_font_name(format, look.serif ? "Times New Roman" : "Arial");
    format_set_font_size(format, look.pointSize);
    format_set_align(format, alignmentCode(look.align));
    format_set_align(format, look.framed && !look.upright ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (!look.numberFormat.empty()) format_set_num_format(format, look.numberFormat.c_str());
    if (look.bold) format_set_bold(format);
    if (look.underlined) format_set_underline(format, LXW_UNDERLINE_SINGLE);
    if (look.framed) format_set_border(format, LXW_BORDER_THIN);
    if (look.doubleRule) format_set_bottom(format, LXW_BORDER_DOUBLE);
    if (look.wrapped) format_set_text_wrap(format);
    if (look.upright) format_set_rotation(format, 90);
    if (look.fill) format_set_bg_color(format, *look.fill);
    if (look.ink != 0) format_set_font_color(format, look.ink);
}

}  // namespace

XlsxBook::XlsxBook(const QString& fileName, bool streamed)
{
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{static_cast<std::uint8_t>(streamed ? LXW_TRUE : LXW_FALSE), folder.data(), LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(fileName).constData(), &options);
}

XlsxBook::~XlsxBook()
{
    if (m_book) lxw_workbook_free(m_book);
}

void XlsxBook::setTitle(const QString& title)
{
    QByteArray text = title.left(200).toUtf8();
    QByteArray company("Titian " TITIAN_VERSION);
    lxw_doc_properties properties{};
    properties.title = text.data();
    properties.company = company.data();
    workbook_set_properties(m_book, &properties);
}

namespace {

/// Cut behind a whole word, if there is one.
QString shortened(const QString& name)
{
    if (name.size() <= kLongestName) return name;
    const qsizetype space = name.lastIndexOf(u' ', kLongestName);
    return name.left(space > 0 ? space : kLongestName);
}

}  // namespace

lxw_worksheet* XlsxBook::addSheet(const QString& wished)
{
    QString clean = wished.simplified();
    for (const QChar c : QStringLiteral("[]:*?/\\'")) clean.replace(c, u' ');
    clean = shortened(clean.simplified());
    if (clean.isEmpty()) clean = QStringLiteral("Laporan");
    QString name = clean;
    for (int i = 2; m_sheetNames.contains(name, Qt::CaseInsensitive); ++i) {
        const QString suffix = QStringLiteral(" %1").arg(i);
        name = clean.left(kLongestName - suffix.size()) + suffix;
    }
    m_sheetNames.append(name);
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

lxw_format* XlsxBook::format(const CellLook& look)
{
    lxw_format*& made = m_formats[look];
    if (!made) {
        made = workbook_add_format(m_book);
        apply(look, made);
    }
    return made;
}

void XlsxBook::putText(lxw_worksheet* sheet, int row, int column, const QString& text, const CellLook& look)
{
    worksheet_write_string(sheet, rowNumber(row), columnNumber(column), cellBytes(text).constData(), format(look));
}

void XlsxBook::putNumber(lxw_worksheet* sheet, int row, int column, double number, const CellLook& look)
{
    worksheet_write_number(sheet, rowNumber(row), columnNumber(column), number, format(look));
}

void XlsxBook::putSum(lxw_worksheet* sheet, int row, int column, int firstRow, double value, const CellLook& look)
{
    std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
    lxw_rowcol_to_range(range.data(), rowNumber(firstRow), columnNumber(column), rowNumber(row - 1), columnNumber(column));
    const QByteArray formula = QByteArray("=SUBTOTAL(9,") + range.data() + ')';
    worksheet_write_formula_num(sheet, rowNumber(row), columnNumber(column), formula.constData(), format(look), value);
}

namespace {

QByteArray cellName(int row, int column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), rowNumber(row), columnNumber(column));
    return name.data();
}

}  // namespace

void XlsxBook::putQuotient(lxw_worksheet* sheet, int row, int column, int a, int count, int b, double value, const CellLook& look)
{
    const QByteArray part = count == 1 ? cellName(row, a) : "SUM(" + cellName(row, a) + ':' + cellName(row, a + count - 1) + ')';
    const QByteArray whole = cellName(row, b), formula = "=IF(" + whole + "=0,\"\"," + part + '/' + whole + ')';
    worksheet_write_formula_num(sheet, rowNumber(row), columnNumber(column), formula.constData(), format(look), value);
}

void XlsxBook::putProduct(lxw_worksheet* sheet, int row, int column, int a, int b, double value, const CellLook& look)
{
    const QByteArray formula = '=' + cellName(row, a) + '*' + cellName(row, b);
    worksheet_write_formula_num(sheet, rowNumber(row), columnNumber(column), formula.constData(), format(look), value);
}

void XlsxBook::putDate(lxw_worksheet* sheet, int row, int column, QDate day, const CellLook& look)
{
    lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
    worksheet_write_datetime(sheet, rowNumber(row), columnNumber(column), &date, format(look));
}

void XlsxBook::putBlank(lxw_worksheet* sheet, int row, int column, const CellLook& look)
{
    worksheet_write_blank(sheet, rowNumber(row), columnNumber(column), format(look));
}

void XlsxBook::putAcross(lxw_worksheet* sheet, int firstRow, int lastRow, int first, int last, const QString& text,
                         const CellLook& look)
{
    if (firstRow == lastRow && first >= last) return putText(sheet, firstRow, first, text, look);
    worksheet_merge_range(sheet, rowNumber(firstRow), columnNumber(first), rowNumber(lastRow), columnNumber(last),
                          cellBytes(text).constData(), format(look));
}

Result<> XlsxBook::close()
{
    const lxw_error problem = workbook_close(m_book);  // frees the book also when it fails
    m_book = nullptr;
    if (problem == LXW_NO_ERROR) return {};
    return fail(ErrorCode::io, QStringLiteral("Berkas xlsx tidak dapat ditulis."), QString::fromUtf8(lxw_strerror(problem)));
}

}  // namespace core
