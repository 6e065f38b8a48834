// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/table_export.h"

#include "core/report/csv_writer.h"
#include "core/report/xlsx_writer.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/common/wait.h"

#include <QCoreApplication>
#include <QDate>
#include <QEventLoop>
#include <QGuiApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <algorithm>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

/// As a spreadsheet reads it: plain digits and ISO days, no grouping.
QString pastedCell(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid()) return {};
    if (kind == ColumnKind::decimal) return QString::number(value.toDouble()).replace(u'.', u',');
    if (kind == ColumnKind::date) return value.toDate().toString(u"dd-MM-yyyy"_s);
    return value.toString().replace(u'\t', u' ').replace(u'\n', u' ');
}

bool isNumber(ColumnKind kind) { return kind == ColumnKind::number || kind == ColumnKind::decimal || kind == ColumnKind::rupiah; }

core::ReportColumn reportColumn(const RecordColumn& column)
{
    core::ReportColumn out;
    out.header = column.title;
    out.weight = column.width / 100.0;
    switch (column.kind) {
        case ColumnKind::number: out.type = core::CellType::integer; break;
        case ColumnKind::decimal: out.type = core::CellType::decimal; out.decimals = 2; break;
        case ColumnKind::rupiah: out.type = core::CellType::rupiah; break;
        case ColumnKind::date: out.type = core::CellType::date; break;
        case ColumnKind::nip: out.wrap = false; break;
        case ColumnKind::text:
        case ColumnKind::figure: break;
    }
    return out;
}

core::ReportCell reportCell(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid()) return {};
    switch (kind) {
        case ColumnKind::number:
        case ColumnKind::rupiah: return core::ReportCell(value.toLongLong());
        case ColumnKind::decimal: return core::ReportCell(value.toDouble());
        case ColumnKind::date: return core::ReportCell(value.toDate());
        default: return core::ReportCell(value.toString());
    }
}

}  // namespace

namespace {

QString htmlCell(const QString& cell, bool isText) { return (isText ? u"<td style='mso-number-format:\"\\@\"'>"_s : u"<td>"_s) + cell.toHtmlEscaped() + u"</td>"_s; }

void putOnClipboard(const QString& text, const QString& htmlRows)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(u"<table>"_s + htmlRows + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
}

bool isLongNumber(const QString& cell)
{
    constexpr qsizetype kExactDigits = 15;
    return cell.size() > kExactDigits && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

}  // namespace

void copyTabbed(const QString& text)
{
    QString html;
    for (const QString& line : text.split(u'\n')) {
        html += u"<tr>"_s;
        for (const QString& cell : line.split(u'\t')) html += htmlCell(cell, isLongNumber(cell));
        html += u"</tr>"_s;
    }
    putOnClipboard(text, html);
}

void copyRows(const RecordSource& source, std::span<const quint32> rows, const std::vector<int>& columns)
{
    QString text, html;
    const auto addRow = [&](const auto& cellOf) {
        html += u"<tr>"_s;
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto [cell, numeric] = cellOf(static_cast<size_t>(columns[i]));
            text += (i ? u"\t"_s : QString()) + cell;
            html += htmlCell(cell, !numeric);
        }
        text += u'\n';
        html += u"</tr>"_s;
    };
    addRow([&](size_t c) { return std::pair(source.columns()[c].title, false); });
    for (const auto& cells : source.read(rows))
        addRow([&](size_t c) { return std::pair(pastedCell(cells[c], source.columns()[c].kind), isNumber(source.columns()[c].kind)); });
    putOnClipboard(text, html);
}

bool exportToFile(QWidget* parent, std::shared_ptr<const RecordSource> shared, std::span<const quint32> rows, const std::vector<int>& columns, const QString& name,
                  const QString& suffix)
{
    const RecordSource& source = *shared;
    const QPointer<QWidget> asker(parent);
    const bool isCsv = suffix == ".csv"_L1;
    const QString title = RecordTable::tr("Export");
    const QString path = ask::saveFile(parent, title, name + suffix, isCsv ? RecordTable::tr("CSV (*.csv)") : RecordTable::tr("Excel workbook (*.xlsx)"), suffix);
    if (path.isEmpty()) return false;
    core::ReportTable table;
    for (const int c : columns) table.columns.push_back(reportColumn(source.columns()[static_cast<size_t>(c)]));
    for (size_t from = 0; from < rows.size(); from += kFewRows) {
        for (const auto& cells : source.read(rows.subspan(from, std::min(kFewRows, rows.size() - from)))) {
            core::ReportRow row;
            for (const int c : columns) row.cells.push_back(reportCell(cells[static_cast<size_t>(c)], source.columns()[static_cast<size_t>(c)].kind));
            table.rows.push_back(std::move(row));
        }
        if (rows.size() > kFewRows) QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    const auto write = [&](core::Progress&) -> core::Result<> {
        if (isCsv) return core::writeCsv(table, path);
        core::Report report;
        report.title = {name};
        report.blocks.push_back(std::move(table));
        return core::writeXlsx(report, {core::Paper::f4, core::Orientation::landscape}, path);
    };
    core::Progress none;
    const auto written = rows.size() > kFewRows ? waitFor(asker, title, write) : write(none);
    if (!written) ask::showError(asker, title, written.error());
    return written.has_value();
}

}  // namespace ui
