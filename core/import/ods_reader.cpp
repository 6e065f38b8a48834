// SPDX-License-Identifier: Apache-2.0
// content.xml holds all sheets, one after the other (OpenDocument 1.2 part 1, 9.1). Cells and rows may stand for many equal ones.
#include "core/import/ods_reader.h"

#include <QRegularExpression>
#include <QSet>
#include <charconv>
#include <cmath>

#include "core/base/text.h"
#include "core/import/sheet_failure.h"

namespace core {
namespace {

constexpr qsizetype kMostStyles = 100'000;
// Filled cells that only repeat their neighbour: 20 MB. A file of one kilobyte could ask for all cells there are.
constexpr qint64 kMostCopies = 500'000;

SheetFailure tooManyRows(int count) { return tooMuch(grouped(count) + QStringLiteral(" baris"), QStringLiteral("bagi menjadi beberapa berkas.")); }

SheetFailure tooLong(int characters)
{
    return tooMuch(grouped(characters) + QStringLiteral(" huruf dalam satu sel"), QStringLiteral("hapus isi sel itu atau minta berkas baru."));
}

std::string_view textOf(const char* value) { return value ? std::string_view(value) : std::string_view(); }

/// The number of an attribute that counts, 1 without one.
int countOf(const char** attributes, const char* name)
{
    const std::string_view text = textOf(attribute(attributes, name));
    if (text.empty()) return 1;
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < 1) throw brokenFile(QStringLiteral("%1=%2").arg(QString::fromUtf8(name), QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    return count;
}

Cell numberCell(std::string_view value, const QString& shown)
{
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(number)) return textCell(shown);
    return {CellKind::number, number};
}

Cell dateCell(std::string_view value, const QString& shown)
{
    const QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid()) return textCell(shown);
    return {CellKind::date, static_cast<double>(moment.date().toJulianDay()) + moment.time().msecsSinceStartOfDay() / (kSecondsOfDay * 1000.0)};
}

/// "PT08H30M00S"; a day and more is an amount, as in xlsx.
Cell timeCell(std::string_view value, const QString& shown)
{
    static const QRegularExpression shape(QStringLiteral("^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S$"));
    const auto match = shape.match(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    if (!match.hasMatch()) return textCell(shown);
    const double days = (match.captured(1).toInt() * 3600.0 + match.captured(2).toInt() * 60.0 + match.captured(3).toInt()) / kSecondsOfDay;
    return {days < 1 ? CellKind::date : CellKind::number, days};
}

/// The text of a cell: paragraphs on lines of their own, white space collapsed as in XML, counted blanks kept.
class CellText {
public:
    explicit CellText(const SheetLimits& limits) : m_limit(limits.cellCharacters) {}
    void clear() { m_text.clear(), m_paragraphs = 0; }
    void startParagraph()
    {
        if (m_paragraphs++ > 0) append(u'\n');
        m_start = m_text.size();
    }
    void text(const char* utf8, int bytes)
    {
        for (const QChar c : QString::fromUtf8(utf8, bytes)) {
            const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!isBlank) append(c);
            else if (m_text.size() > m_start && !m_text.endsWith(u' ')) append(u' ');
        }
    }
    void blanks(int count)
    {
        for (int i = 0; i < count; ++i) append(u' ');
    }
    void append(QChar c)
    {
        m_text.append(c);
        if (m_text.size() > m_limit) throw tooLong(m_limit);
    }
    [[nodiscard]] const QString& view() const { return m_text; }

private:
    const int m_limit;
    QString m_text;
    qsizetype m_start = 0;
    int m_paragraphs = 0;
};

using SheetSink = std::function<bool(size_t sheet, SheetRow&& row)>;

// One pass over content.xml. Without a sink only the sheets are noted.
class ContentPart final : public XmlHandler {
public:
    ContentPart(const SheetLimits& limits, const SheetSink& onRow, int wanted = -1) : m_limits(limits), m_onRow(onRow), m_wanted(wanted), m_text(limits) {}

    void start(const char* name, const char** attributes) override
    {
        if (m_skipped > 0 || isSkipped(name)) ++m_skipped;
        else if (m_inCell) startInCell(name, attributes);
        else if (m_inRow && (is(name, "table-cell") || is(name, "covered-table-cell"))) startCell(name, attributes);
        else if (m_inTable && is(name, "table-row")) startRow(attributes);
        else if (m_inBody && !m_inTable && is(name, "table")) startTable(attributes);
        else if (is(name, "spreadsheet")) m_inBody = true;
        else if (!m_inBody) noteStyle(name, attributes);
    }

    void text(const char* utf8, int bytes) override
    {
        if (m_inParagraph && m_skipped == 0) m_text.text(utf8, bytes);
    }

    void end(const char* name) override
    {
        if (m_skipped > 0) {
            --m_skipped;
        } else if (m_inCell) {
            if (is(name, "p")) m_inParagraph = false;
            else if (is(name, "table-cell") || is(name, "covered-table-cell")) endCell();
        } else if (m_inRow && is(name, "table-row")) {
            endRow();
        } else if (m_inTable && is(name, "table")) {
            endTable();
        } else if (is(name, "spreadsheet")) {
            m_inBody = false;
        }
    }

    std::vector<SheetInfo> sheets;
    std::vector<std::vector<CellRange>> merges;  ///< by sheet

private:
    /// Changes that were taken back, comments, drawings, tables inside cells: none of it is what the cell says.
    [[nodiscard]] bool isSkipped(const char* name) const
    {
        for (const char* other : {"tracked-changes", "annotation", "shapes", "frame", "custom-shape", "control", "note", "forms"})
            if (is(name, other)) return true;
        if (m_inCell && !m_inParagraph) return !is(name, "p");
        return m_inTable && is(name, "table");
    }

    void noteStyle(const char* name, const char** attributes)
    {
        if (is(name, "style")) {
            m_style = attribute(attributes, "name");
        } else if (is(name, "table-properties")) {
            if (m_hiddenStyles.size() > kMostStyles) throw brokenFile(QStringLiteral("too many styles"));
            if (textOf(attribute(attributes, "display")) == "false") m_hiddenStyles.insert(m_style);
        }
    }

    void startTable(const char** attributes)
    {
        if (sheets.size() >= kMostSheets) throw tooMuch(grouped(kMostSheets) + QStringLiteral(" lembar"), QStringLiteral("bagi menjadi beberapa berkas."));
        sheets.push_back({QString::fromUtf8(attribute(attributes, "name")), m_hiddenStyles.contains(attribute(attributes, "style-name"))});
        merges.emplace_back();
        m_inTable = true;
        m_isRead = m_onRow && (m_wanted < 0 || static_cast<size_t>(m_wanted) + 1 == sheets.size());
        m_row = {};
        m_nextRow = 1;
        m_gaps = m_filled = m_rowsSeen = m_rowsDelivered = 0;
    }

    void endTable()
    {
        m_inTable = false;
        if (m_wanted >= 0 && m_isRead) finish();
    }

    void startRow(const char** attributes)
    {
        if (++m_rowsSeen > kMostRows) throw brokenFile(QStringLiteral("rows without end"));
        if (!m_isRead) return;
        m_repeatRow = countOf(attributes, "number-rows-repeated");
        m_nextColumn = 0;
        m_inRow = true;
    }

    void startCell(const char* name, const char** attributes)
    {
        countCells(1);
        m_repeatCell = countOf(attributes, "number-columns-repeated");
        m_isCovered = is(name, "covered-table-cell");
        const auto keep = [&](std::string& to, const char* attributeName) { to = textOf(attribute(attributes, attributeName)); };
        keep(m_type, "value-type");
        keep(m_value, m_type == "date" ? "date-value" : m_type == "time" ? "time-value" : m_type == "boolean" ? "boolean-value" : m_type == "string" ? "string-value" : "value");
        for (const char** a = attributes; *a; a += 2)
            if (std::string_view(a[0]).ends_with(":value-type") && is(a[1], "error")) m_type = "error";
        const int rows = countOf(attributes, "number-rows-spanned"), columns = countOf(attributes, "number-columns-spanned");
        if ((rows > 1 || columns > 1) && m_nextRow + rows <= kMostRows && m_nextColumn + columns <= m_limits.columns)
            merges.back().push_back({static_cast<int>(m_nextRow), static_cast<int>(m_nextColumn), static_cast<int>(m_nextRow) + rows - 1, static_cast<int>(m_nextColumn) + columns - 1});
        m_text.clear();
        m_inCell = true;
    }

    void startInCell(const char* name, const char** attributes)
    {
        if (is(name, "p")) {
            m_text.startParagraph();
            m_inParagraph = true;
        } else if (is(name, "s")) {
            m_text.blanks(countOf(attributes, "c"));
        } else if (is(name, "tab")) {
            m_text.append(u'\t');
        } else if (is(name, "line-break")) {
            m_text.append(u'\n');
        }
    }

    void endCell()
    {
        m_inCell = m_inParagraph = false;
        const qint64 column = m_nextColumn;
        m_nextColumn += m_repeatCell;
        const Cell cell = m_isCovered ? Cell{} : value();
        if (cell.isEmpty()) return;
        m_tally.addText(cell, m_limits);
        if (m_nextColumn > m_limits.columns) throw tooMuch(grouped(m_limits.columns) + QStringLiteral(" kolom"), QStringLiteral("hapus kolom yang tidak perlu lalu coba lagi."));
        const auto width = static_cast<qint64>(m_row.cells.size());
        countCopies(m_repeatCell - 1);
        countCells(column - width);
        m_gaps += column - width;
        m_filled += m_repeatCell;
        checkGaps(m_gaps, m_filled);
        m_row.cells.resize(static_cast<size_t>(column));
        m_row.cells.insert(m_row.cells.end(), static_cast<size_t>(m_repeatCell), cell);
    }

    [[nodiscard]] Cell value() const
    {
        const QString& shown = m_text.view();
        if (m_type == "error") return {};
        if (m_type == "float" || m_type == "percentage" || m_type == "currency") return numberCell(m_value, shown);
        if (m_type == "date") return dateCell(m_value, shown);
        if (m_type == "time") return timeCell(m_value, shown);
        if (m_type == "boolean") return {CellKind::boolean, m_value == "true" ? 1.0 : 0.0};
        if (m_value.empty()) return textCell(shown);
        const QString written = QString::fromStdString(m_value);
        if (written.size() > m_limits.cellCharacters) throw tooLong(m_limits.cellCharacters);
        return textCell(written);
    }

    void endRow()
    {
        m_inRow = false;
        const qint64 first = m_nextRow;
        m_nextRow += m_repeatRow;
        if (m_row.cells.empty()) return;
        if (m_nextRow - 1 > kMostRows) throw tooManyRows(kMostRows);
        const auto width = static_cast<qint64>(m_row.cells.size());
        countCopies(width * (m_repeatRow - 1));
        SheetRow row = std::move(m_row);
        m_row = {};
        for (int i = 0; i < m_repeatRow && !isDone(); ++i) {
            if (++m_rowsDelivered > m_limits.rows) throw tooManyRows(m_limits.rows);
            SheetRow copy = i + 1 < m_repeatRow ? row : std::move(row);
            copy.number = static_cast<int>(first) + i;
            if (!m_onRow(sheets.size() - 1, std::move(copy))) finish();
        }
    }

    void countCells(qint64 more)
    {
        m_tally.addCells(more, m_limits);
    }
    void countCopies(qint64 more)
    {
        m_copies += more;
        if (m_copies > kMostCopies) throw tooManyCells(grouped(kMostCopies) + QStringLiteral(" sel berulang"));
        countCells(more);
    }

    const SheetLimits& m_limits;
    const SheetSink& m_onRow;
    const int m_wanted;  // -1: all sheets

    QByteArray m_style;
    QSet<QByteArray> m_hiddenStyles;
    bool m_inBody = false, m_inTable = false, m_isRead = false, m_inRow = false, m_inCell = false, m_inParagraph = false, m_isCovered = false;
    int m_skipped = 0;  // elements open inside one that is left out

    SheetRow m_row;
    CellText m_text;
    std::string m_type, m_value;
    int m_repeatRow = 1, m_repeatCell = 1;
    qint64 m_nextRow = 1, m_nextColumn = 0;
    SheetTally m_tally;
    qint64 m_gaps = 0, m_filled = 0, m_copies = 0;
    int m_rowsSeen = 0, m_rowsDelivered = 0;
};

class MetaPart final : public XmlHandler {
public:
    void start(const char*, const char**) override { m_text.clear(); }
    void text(const char* utf8, int bytes) override
    {
        if (m_text.size() < 64) m_text.append(utf8, bytes);
    }
    void end(const char* name) override
    {
        if (is(name, "creation-date")) created = moment();
        if (is(name, "date")) modified = moment();
        m_text.clear();
    }

    QDateTime created, modified;

private:
    // LibreOffice writes nanoseconds and no time zone.
    [[nodiscard]] QDateTime moment() const { return QDateTime::fromString(QString::fromUtf8(m_text).trimmed().left(19), Qt::ISODate); }

    QByteArray m_text;
};

class ManifestPart final : public XmlHandler {
public:
    void start(const char* name, const char**) override
    {
        if (!is(name, "encryption-data")) return;
        throw SheetFailure(ErrorCode::invalidInput, QStringLiteral("dikunci dengan kata sandi; buka dengan programnya, hapus sandinya, lalu simpan ulang."));
    }
};

}  // namespace

bool isOds(const QString& path, const SheetLimits& limits) { return XlsxPackage(path, limits).head("mimetype", 128).contains("opendocument.spreadsheet"); }

OdsFile::OdsFile(const QString& path, const SheetLimits& limits) : m_package(path, limits)
{
    if (m_package.has("META-INF/manifest.xml")) {
        ManifestPart manifest;
        m_package.parse("META-INF/manifest.xml", manifest);
    }
    const SheetSink none;
    ContentPart content(m_package.limits(), none);
    m_package.parse("content.xml", content);
    if (content.sheets.empty()) throw brokenFile(QStringLiteral("content without sheets"));
    m_sheets = std::move(content.sheets);
    m_hasMacros = m_package.hasEnding("script-lc.xml");
    if (!m_package.has("meta.xml")) return;
    MetaPart meta;
    m_package.parse("meta.xml", meta);
    m_createdAt = meta.created;
    m_modifiedAt = meta.modified;
}

void OdsFile::describe(SheetFile& file) const
{
    file.kind = SheetFileKind::ods;
    file.sheets = m_sheets;
    file.createdAt = m_createdAt;
    file.modifiedAt = m_modifiedAt;
    file.hasMacros = m_hasMacros;
}

std::vector<CellRange> OdsFile::readRows(int sheet, const RowSink& onRow)
{
    if (sheet < 0 || static_cast<size_t>(sheet) >= m_sheets.size())
        throw SheetFailure(ErrorCode::notFound, QStringLiteral("tidak punya lembar ke-%1; pilih lembar lain.").arg(sheet + 1));
    bool stopped = false;
    const SheetSink sink = [&](size_t, SheetRow&& row) { return !(stopped = !onRow(std::move(row))); };
    ContentPart content(m_package.limits(), sink, sheet);
    m_package.parse("content.xml", content);
    if (content.merges.size() <= static_cast<size_t>(sheet)) throw brokenFile(QStringLiteral("content changed while it was read"));
    return stopped ? std::vector<CellRange>() : std::move(content.merges[static_cast<size_t>(sheet)]);
}

std::vector<SheetTable> OdsFile::readAll()
{
    std::vector<SheetTable> tables;
    for (const SheetInfo& sheet : m_sheets) tables.push_back({sheet.name, sheet.isHidden, {}, {}});
    const SheetSink sink = [&](size_t sheet, SheetRow&& row) {
        if (sheet >= tables.size()) throw brokenFile(QStringLiteral("content changed while it was read"));
        tables[sheet].rows.push_back(std::move(row));
        return true;
    };
    ContentPart content(m_package.limits(), sink);
    m_package.parse("content.xml", content);
    for (size_t i = 0; i < std::min(tables.size(), content.merges.size()); ++i) tables[i].merges = std::move(content.merges[i]);
    return tables;
}

}  // namespace core
