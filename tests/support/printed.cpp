// SPDX-License-Identifier: Apache-2.0
#include "tests/support/printed.h"

#include "core/import/sheet_reader.h"
#include "core/report/pdf_writer.h"
#include "core/report/xlsx_writer.h"
#include "tests/support/temp_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>

namespace test {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString answerOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) throw std::runtime_error(program.toStdString() + " failed");
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

std::vector<PageOptions> papers()
{
    return {{Paper::f4, Orientation::portrait}, {Paper::f4, Orientation::landscape}, {Paper::a4, Orientation::portrait}, {Paper::a4, Orientation::landscape}};
}

QString nameOf(const PageOptions& options)
{
    return (options.paper == Paper::f4 ? u"F4 "_s : u"A4 "_s) + (options.orientation == Orientation::portrait ? u"tegak"_s : u"mendatar"_s);
}

QStringList pagesOfPdf(const QString& path)
{
    QStringList pages = answerOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    pages.removeLast();
    return pages;
}

std::pair<double, double> pageSizeOfPdf(const QString& path)
{
    static const QRegularExpression line(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s);
    const auto match = line.match(answerOf(u"pdfinfo"_s, {path}));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

QStringList printed(const Report& report, const PageOptions& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"laporan.pdf"_s);
    require(writePdf(report, options, path));
    return pagesOfPdf(path);
}

QString nipOnPaper(const QString& nip) { return withSpacedNips(nip).replace(u'\u00a0', u' '); }

QString squeezed(const QString& text)
{
    static const QRegularExpression white(u"\\s"_s);
    return QString(text).remove(white);
}

std::vector<QStringList> sheetRowsOf(const QString& path)
{
    std::vector<QStringList> rows;
    for (const auto& table : require(loadSheetFile(path)).tables)
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const auto& cell : row.cells) cells << core::cellText(cell);
            rows.push_back(cells);
        }
    return rows;
}

std::vector<QStringList> sheetRows(const Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"laporan.xlsx"_s);
    require(writeXlsx(report, {}, path));
    return sheetRowsOf(path);
}

QStringList rowWith(const std::vector<QStringList>& rows, qsizetype column, const QString& text)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const QStringList& row) { return row.value(column) == text; });
    if (found == rows.end()) throw std::runtime_error("no row with " + text.toStdString());
    return *found;
}

}  // namespace test
