// SPDX-License-Identifier: Apache-2.0
// One worksheet part, element by element. This is the hot loop of every import.
#include "core/import/xlsx_reader.h"

#include <charconv>
#include <cmath>

#include "core/base/text.h"
#include "core/import/sheet_failure.h"
#include "core/import/xlsx/number_format.h"

namespace core {
namespace {

constexpr int kMostColumns = 16'384;

enum class ValueType { number, shared, text, boolean, error, isoDate };

struct Address {
    int row = 0;  // 0: none given
    int column = 0;
};

SheetFailure badAddress(std::string_view text)
{
    return brokenFile(QStringLiteral("cell address ") + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

// "AB12", also "$AB$12". Only addresses Excel has are let through.
Address addressFrom(std::string_view text)
{
    Address a;
    size_t i = 0;
    for (; i < text.size() && ((text[i] >= 'A' && text[i] <= 'Z') || text[i] == '$'); ++i)
        if (text[i] != '$') {
            a.column = a.column * 26 + (text[i] - 'A' + 1);
            if (a.column > kMostColumns) throw badAddress(text);
        }
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), a.row);
    if (error != std::errc() || end != text.data() + text.size() || a.column == 0 || a.row < 1 || a.row > kMostRows)
        throw badAddress(text);
    --a.column;
    return a;
}

CellRange rangeFrom(std::string_view text)
{
    const size_t colon = text.find(':');
    const Address first = addressFrom(text.substr(0, colon));
    const Address last = colon == std::string_view::npos ? first : addressFrom(text.substr(colon + 1));
    return {first.row, first.column, last.row, last.column};
}

ValueType valueTypeFrom(std::string_view t)
{
    if (t == "s") return ValueType::shared;
    if (t == "str" || t == "inlineStr") return ValueType::text;
    if (t == "b") return ValueType::boolean;
    if (t == "e") return ValueType::error;
    if (t == "d") return ValueType::isoDate;
    return ValueType::number;
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

class SheetPart final : public XmlHandler {
public:
    SheetPart(const SheetLimits& limits, const XlsxStyles& styles, SharedStrings& strings, bool from1904, SheetTally& tally, const RowSink& onRow)
        : m_limits(limits), m_styles(styles), m_strings(strings), m_from1904(from1904), m_tally(tally), m_onRow(onRow)
    {
    }

    void start(const char* name, const char** attributes) override
    {
        if (m_inCell)
            m_runs.start(name, attributes);
        else if (m_inRow && is(name, "c"))
            startCell(attributes);
        else if (m_inData && is(name, "row"))
            startRow(attributes);
        else if (is(name, "sheetData"))
            m_inData = true;
        else if (is(name, "mergeCell"))
            addMerge(attributes);
    }

    void text(const char* utf8, int bytes) override { m_runs.text(utf8, bytes, m_limits); }

    void end(const char* name) override
    {
        if (m_inCell) {
            if (!m_runs.end(name) && is(name, "c")) endCell();
        } else if (m_inRow && is(name, "row")) {
            endRow();
        } else if (is(name, "sheetData")) {
            m_inData = false;
        }
    }

    std::vector<CellRange> merges;

private:
    void startRow(const char** attributes)
    {
        ++m_row.number;
        if (const char* r = attribute(attributes, "r")) {
            const std::string_view text(r);
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), m_row.number);
            if (error != std::errc() || end != text.data() + text.size()) throw badAddress(text);
        }
        // Also counted, because a file may give one number a million times.
        if (m_row.number < 1 || m_row.number > kMostRows || ++m_rowsSeen > kMostRows) throw badAddress("row");
        m_column = -1;
        m_inRow = true;
    }

    void startCell(const char** attributes)
    {
        m_type = ValueType::number;
        m_style = 0;
        ++m_column;
        for (; *attributes; attributes += 2) {
            const char* name = attributes[0];
            if (name[0] == '\0' || name[1] != '\0') continue;
            const std::string_view value(attributes[1]);
            if (name[0] == 'r') m_column = addressFrom(value).column;
            if (name[0] == 't') m_type = valueTypeFrom(value);
            if (name[0] == 's') std::from_chars(value.data(), value.data() + value.size(), m_style);
        }
        m_tally.addCells(1, m_limits);
        m_runs.clear();
        m_inCell = true;
    }

    void endCell()
    {
        m_inCell = false;
        if (m_runs.view().empty()) return;
        Cell cell = value();
        if (cell.isEmpty()) return;
        m_tally.addText(cell, m_limits);
        if (m_column >= m_limits.columns)
            throw tooMuch(grouped(m_limits.columns) + QStringLiteral(" kolom"),
                          QStringLiteral("hapus kolom yang tidak perlu lalu coba lagi."));
        const auto column = static_cast<size_t>(m_column);
        ++m_filled;
        if (column >= m_row.cells.size()) {
            countGaps(static_cast<qint64>(column - m_row.cells.size()));
            m_row.cells.reserve(m_width);
            m_row.cells.resize(column + 1);
        }
        m_row.cells[column] = std::move(cell);
    }

    void endRow()
    {
        m_inRow = false;
        if (m_row.cells.empty()) return;
        if (++m_rowsDelivered > m_limits.rows)
            throw tooMuch(grouped(m_limits.rows) + QStringLiteral(" baris"), QStringLiteral("bagi menjadi beberapa berkas."));
        const int number = m_row.number;
        m_width = m_row.cells.size();
        if (!m_onRow(std::move(m_row))) finish();
        m_row = SheetRow{number, {}};
    }

    void addMerge(const char** attributes)
    {
        m_tally.addCells(1, m_limits);
        if (const char* ref = attribute(attributes, "ref")) merges.push_back(rangeFrom(ref));
    }

    void countGaps(qint64 more)
    {
        m_tally.addCells(more, m_limits);
        m_gaps += more;
        checkGaps(m_gaps, m_filled);
    }

    Cell value()
    {
        const std::string_view raw = m_runs.view();
        switch (m_type) {
            case ValueType::number:
                return numberCell(trimmed(raw));
            case ValueType::shared:
                return sharedCell(trimmed(raw));
            case ValueType::text:
                return textCell(cellTextFromXml(raw));
            case ValueType::boolean:
                return {CellKind::boolean, trimmed(raw) == "1" || trimmed(raw) == "true" ? 1.0 : 0.0};
            case ValueType::error:
                return {};
            case ValueType::isoDate:
                return isoDateCell(trimmed(raw));
        }
        return {};
    }

    [[nodiscard]] Cell numberCell(std::string_view raw) const
    {
        // Not strtod: Qt sets the PC's locale, and Indonesia's decimal sign is a comma.
        double number = 0;
        const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
        if (error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(number))
            return textCell(cellTextFromXml(raw));
        return m_style < m_styles.isDate.size() && m_styles.isDate[m_style] ? cellFromSerial(number, m_from1904)
                                                                            : Cell{CellKind::number, number};
    }

    Cell sharedCell(std::string_view raw)
    {
        size_t index = 0;
        const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), index);
        if (error != std::errc() || end != raw.data() + raw.size() || index >= m_strings.size())
            throw brokenFile(QStringLiteral("string index at %1%2").arg(columnName(m_column)).arg(m_row.number));
        return textCell(m_strings.at(index));
    }

    static Cell isoDateCell(std::string_view raw)
    {
        const QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (!moment.isValid()) return textCell(text);
        const double part = moment.time().msecsSinceStartOfDay() / 86'400'000.0;
        return {CellKind::date, static_cast<double>(moment.date().toJulianDay()) + part};
    }

    const SheetLimits& m_limits;
    const XlsxStyles& m_styles;
    SharedStrings& m_strings;
    const bool m_from1904;
    SheetTally& m_tally;
    const RowSink& m_onRow;

    SheetRow m_row;
    TextRuns m_runs;
    ValueType m_type = ValueType::number;
    size_t m_style = 0;
    int m_column = -1;
    size_t m_width = 0;  // of the row before: the best guess for this one
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    qint64 m_gaps = 0, m_filled = 0;
    int m_rowsSeen = 0;
    int m_rowsDelivered = 0;
};

}  // namespace

XlsxFile::XlsxFile(const QString& path, const SheetLimits& limits) : m_package(path, limits), m_workbook(openWorkbook(m_package))
{
}

void XlsxFile::describe(SheetFile& file) const
{
    file.kind = SheetFileKind::xlsx;
    for (const XlsxSheet& sheet : m_workbook.sheets) file.sheets.push_back(sheet.info);
    file.createdAt = m_workbook.createdAt;
    file.modifiedAt = m_workbook.modifiedAt;
    file.hasMacros = m_workbook.hasMacros;
}

std::vector<CellRange> XlsxFile::readRows(int sheet, const RowSink& onRow)
{
    if (sheet < 0 || static_cast<size_t>(sheet) >= m_workbook.sheets.size())
        throw SheetFailure(ErrorCode::notFound, QStringLiteral("tidak punya lembar ke-%1; pilih lembar lain.").arg(sheet + 1));
    if (!m_isPrepared) {
        m_styles = readStyles(m_package, m_workbook.stylesPart);
        readSharedStrings(m_package, m_workbook.stringsPart, m_strings);
        m_isPrepared = true;
    }
    SheetPart handler(m_package.limits(), m_styles, m_strings, m_workbook.from1904, m_tally, onRow);
    m_package.parse(m_workbook.sheets[static_cast<size_t>(sheet)].part, handler);
    return handler.isDone() ? std::vector<CellRange>() : std::move(handler.merges);
}

}  // namespace core
