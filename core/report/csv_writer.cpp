// SPDX-License-Identifier: Apache-2.0
// Quoting, and cells that must not come alive in a spreadsheet.
#include "core/report/csv_writer.h"

#include <QIODevice>
#include <algorithm>
#include <iterator>

#include "core/report/listing.h"
#include "core/report/output_file.h"

namespace core {
namespace {

constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";  ///< without it spreadsheets take UTF-8 for something else
constexpr qsizetype kExactDigits = 15;  ///< a spreadsheet keeps no more

bool isLongNumber(const QString& text)
{
    return text.size() > kExactDigits && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikeFormula(const QString& text)
{
    if (text == u"-") return false;  // "none", as offices write it
    const QString start = text.trimmed().left(1) + text.left(1);
    return std::any_of(start.begin(), start.end(), [](QChar c) { return QStringView(u"=+-@\t\r\n|").contains(c); });
}

QString quoted(QString text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return QStringView(u";\"\n\r,").contains(c); });
    if (plain && text == text.trimmed()) return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString safeText(const QString& text) { return quoted(looksLikeFormula(text) || isLongNumber(text) ? u'\'' + text : text); }

/// Numbers stay numbers: no thousands' dots, no percent sign.
QString field(const ReportCell& cell, const ReportColumn& column)
{
    if (const auto* whole = std::get_if<qint64>(&cell.value)) return QString::number(*whole);
    if (const auto* number = std::get_if<double>(&cell.value))
        return QString::number(*number, 'f', column.type == CellType::rupiah ? 0 : column.decimals).replace(u'.', u',');
    if (std::holds_alternative<QString>(cell.value)) return safeText(std::get<QString>(cell.value));
    return cellText(cell, column);
}

QString headerOf(const ReportTable& table, size_t index)
{
    const int at = static_cast<int>(index);
    for (const ColumnGroup& group : table.columnGroups)
        if (at >= group.first && at < group.first + group.count)
            return safeText(group.header + u' ' + table.columns[index].header);
    return safeText(table.columns[index].header);
}

QString headerLine(const ReportTable& table, bool grouped)
{
    QStringList fields;
    if (grouped) fields.append(QStringLiteral("Kelompok"));
    for (size_t i = 0; i < table.columns.size(); ++i) fields.append(headerOf(table, i));
    return fields.join(u';');
}

QString rowLine(const ReportTable& table, const ReportRow& row, const QString* group)
{
    QStringList fields;
    if (group) fields.append(*group);
    for (size_t i = 0; i < table.columns.size(); ++i)
        fields.append(i < row.cells.size() ? field(row.cells[i], table.columns[i]) : QString());
    return fields.join(u';');
}

void writeRows(const ReportTable& table, QIODevice& device)
{
    const bool grouped =
        std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return row.kind == ReportRow::Kind::group; });
    device.write(headerLine(table, grouped).toUtf8() + "\r\n");
    QString group;
    for (const ReportRow& row : table.rows) {
        if (row.kind == ReportRow::Kind::group) group = row.cells.empty() ? QString() : safeText(cellText(row.cells.front(), {}));
        if (row.kind == ReportRow::Kind::data) device.write(rowLine(table, row, grouped ? &group : nullptr).toUtf8() + "\r\n");
    }
}

}  // namespace

Result<> writeCsv(const ReportTable& table, const QString& path)
{
    return writeOutput(path, [&](QIODevice& device) -> Result<> {
        device.write(kByteOrderMark);
        writeRows(table, device);
        return {};
    });
}

namespace {

const ReportTable* mainTable(const Report& report)
{
    const ReportTable* longest = arrangedTable(report);
    if (longest) return longest;
    for (const ReportBlock& block : report.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block); table && (!longest || table->rows.size() > longest->rows.size())) longest = table;
    return longest;
}

bool hasSameColumns(const ReportTable& a, const ReportTable& b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), [](const auto& x, const auto& y) { return x.header == y.header; });
}

/// Of a document and what is enclosed in it, which goes by the document's name; those with the same columns are one table.
void appendTables(const Report& document, const QString& name, std::vector<ReportTable>& parts)
{
    if (const ReportTable* next = mainTable(document)) {
        if (parts.empty() || !hasSameColumns(*next, parts.back())) {
            parts.push_back(*next);
            parts.back().rows.clear();
        }
        parts.back().addGroup(name);
        std::copy_if(next->rows.begin(), next->rows.end(), std::back_inserter(parts.back().rows), [](const ReportRow& row) { return row.kind == ReportRow::Kind::data; });
    }
    for (const Report& further : document.further) appendTables(further, nameOf(further), parts);
}

}  // namespace

Result<> writeCsv(const Report& report, const QString& path)
{
    if (const ReportTable* table = mainTable(report); table && report.further.empty()) return writeCsv(*table, path);
    std::vector<ReportTable> parts;
    appendTables(report, nameOf(report), parts);
    if (parts.empty()) return fail(ErrorCode::notFound, QStringLiteral("Laporan ini tidak punya tabel yang dapat disimpan sebagai csv; simpan sebagai PDF atau Excel."));
    return writeOutput(path, [&](QIODevice& device) -> Result<> {
        device.write(kByteOrderMark);
        for (const ReportTable& part : parts) {
            if (&part != &parts.front()) device.write("\r\n");
            writeRows(part, device);
        }
        return {};
    });
}

}  // namespace core
