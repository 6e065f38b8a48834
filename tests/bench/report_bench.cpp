// SPDX-License-Identifier: Apache-2.0
// Ratios of the report engine, both sides in one run: growth, bare QPdfWriter, libharu and libxlsxwriter, QTextDocument, memory.
// Prints, never gates. Processor time.
// Each measurement is a process of its own (bench_report pdf 20000), so that peaks don't mix.
#include <QFile>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <xlsxwriter.h>
#ifdef TITIAN_BENCH_HARU
#include <hpdf.h>
#endif

#include "core/report/document_text.h"
#include "core/report/layout.h"
#include "core/report/pdf_writer.h"
#include "core/report/xlsx_writer.h"

using namespace core;

namespace {

ReportTable wideTable(int rows)
{
    ReportTable table;
    table.columns = {{QStringLiteral("No"), CellType::integer, 0.4},    {QStringLiteral("NIP")},
                     {QStringLiteral("Nama"), CellType::text, 2},       {QStringLiteral("Jabatan"), CellType::text, 2},
                     {QStringLiteral("Unit kerja"), CellType::text, 2}, {QStringLiteral("Manajerial"), CellType::integer},
                     {QStringLiteral("Teknis"), CellType::integer},     {QStringLiteral("Total"), CellType::integer},
                     {QStringLiteral("Biaya (Rp)"), CellType::rupiah},  {QStringLiteral("Tanggal"), CellType::date}};
    table.rows.reserve(static_cast<size_t>(rows));
    for (int i = 1; i <= rows; ++i)
        table.add({i, QStringLiteral("19800101201001%1").arg(i % 10000, 4, 10, QLatin1Char('0')),
                   QStringLiteral("Ni Luh Putu Ayu %1").arg(i), QStringLiteral("Analis Kepegawaian Ahli Muda"),
                   QStringLiteral("Dinas Pendidikan dan Kebudayaan %1").arg(i % 40), i % 30, i % 50, i % 80, 125000LL * i,
                   QDate(2026, 1, 1).addDays(i % 300)});
    return table;
}

Report report(int rows)
{
    Report made;
    made.title = {QStringLiteral("REKAPITULASI")};
    made.blocks.emplace_back(wideTable(rows));
    made.signatures = {
        {{}, QStringLiteral("Kepala Badan"), QStringLiteral("Ratna Dewi"), {}, QStringLiteral("197001011995032001")}};
    return made;
}

void writeHtml(int rows, const QString& path)
{
    const ReportTable table = wideTable(rows);
    QString html = QStringLiteral("<table border=1 cellspacing=0>");
    for (const ReportRow& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (size_t i = 0; i < row.cells.size(); ++i)
            html += QStringLiteral("<td>") + cellText(row.cells[i], table.columns[i]) + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Sans"), 9));
    document.setHtml(html + QStringLiteral("</table>"));
    QPdfWriter pdf(path);
    pdf.setPageLayout(pageLayoutOf({}));
    document.print(&pdf);
}

/// The floor of a PDF: the same cells as text at fixed places, as many rows a page, no lines, no measuring.
bool writeBarePdf(int rows, const QString& path)
{
    constexpr int kRowsPerPage = 18, kHeight = 160, kWidth = 700;
    const ReportTable table = wideTable(rows);
    QPdfWriter pdf(path);
    pdf.setResolution(1200);
    pdf.setPageLayout(pageLayoutOf({}));
    QPainter painter(&pdf);
    painter.setFont(QFont(QStringLiteral("Liberation Sans"), 8));
    for (int row = 0; row < rows; ++row) {
        if (row > 0 && row % kRowsPerPage == 0) pdf.newPage();
        const ReportRow& cells = table.rows[static_cast<size_t>(row)];
        for (size_t i = 0; i < cells.cells.size(); ++i)
            painter.drawText(QPoint(static_cast<int>(i) * kWidth, (row % kRowsPerPage + 1) * kHeight), cellText(cells.cells[i], table.columns[i]));
    }
    return painter.end();
}

/// The same by libharu: the font embedded, streams compressed, the same rows a page. False where it is not installed.
bool writeHaruPdf(int rows, const QString& path)
{
#ifdef TITIAN_BENCH_HARU
    constexpr int kRowsPerPage = 18;
    constexpr float kWidth = 42, kHeight = 9.6F, kMargin = 20, kPointsPerMillimetre = 72 / 25.4F;
    const ReportTable table = wideTable(rows);
    const HPDF_Doc pdf = HPDF_New(nullptr, nullptr);
    HPDF_SetCompressionMode(pdf, HPDF_COMP_ALL);
    const QByteArray file = QFile::encodeName(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts/LiberationSans-Regular.ttf"));
    const char* name = HPDF_LoadTTFontFromFile(pdf, file.constData(), HPDF_TRUE);
    if (!name) return false;
    const HPDF_Font font = HPDF_GetFont(pdf, name, "WinAnsiEncoding");
    HPDF_Page page = nullptr;
    for (int row = 0; row < rows; ++row) {
        const float top = 330 * kPointsPerMillimetre;
        if (row % kRowsPerPage == 0) {
            if (page) HPDF_Page_EndText(page);
            page = HPDF_AddPage(pdf);
            HPDF_Page_SetWidth(page, 215 * kPointsPerMillimetre);
            HPDF_Page_SetHeight(page, top);
            HPDF_Page_BeginText(page);
            HPDF_Page_SetFontAndSize(page, font, 8);
        }
        const ReportRow& cells = table.rows[static_cast<size_t>(row)];
        for (size_t i = 0; i < cells.cells.size(); ++i)
            HPDF_Page_TextOut(page, kMargin + static_cast<float>(i) * kWidth, top - kMargin - static_cast<float>(row % kRowsPerPage + 1) * kHeight, cellText(cells.cells[i], table.columns[i]).toLatin1().constData());
    }
    if (page) HPDF_Page_EndText(page);
    const bool good = HPDF_SaveToFile(pdf, QFile::encodeName(path).constData()) == HPDF_OK;
    HPDF_Free(pdf);
    return good;
#else
    return static_cast<void>(rows), static_cast<void>(path), false;
#endif
}

/// The floor of an xlsx: the same texts and numbers handed to the library, which keeps nothing.
bool writeBareXlsx(int rows, const QString& path)
{
    const ReportTable table = wideTable(rows);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Data");
    for (int row = 0; row < rows; ++row) {
        const ReportRow& cells = table.rows[static_cast<size_t>(row)];
        for (size_t i = 0; i < cells.cells.size(); ++i) {
            const QString text = cellText(cells.cells[i], table.columns[i]);
            const auto type = table.columns[i].type;
            const auto r = static_cast<lxw_row_t>(row);
            const auto c = static_cast<lxw_col_t>(i);
            if (type == CellType::text || type == CellType::date) worksheet_write_string(sheet, r, c, text.toUtf8().constData(), nullptr);
            else worksheet_write_number(sheet, r, c, static_cast<double>(row * 1000), nullptr);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

int peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').front().toInt();
    return 0;
}

/// Every page is laid out, read and searched, as by the find bar of the preview.
int hitsOf(const Report& list)
{
    const Layout layout(list, {});
    TextSearch search(layout, QStringLiteral("ayu"), 0);
    while (!search.isDone()) search.step();
    return search.stoppedEarly() ? static_cast<int>(std::get<ReportTable>(list.blocks.front()).rows.size()) : search.count();
}

/// Prints "<milliseconds> <peak kB>" of one job.
int runOne(const QString& job, int rows)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.out"));
    const std::clock_t start = std::clock();
    bool good = true;
    if (job == u"pdf") good = writePdf(report(rows), {}, path).has_value();
    if (job == u"layout") good = Layout(report(rows), {}).pageCount() > 0;
    if (job == u"first-page") good = !Layout(report(rows), {}).renderPage(0, 96).isNull();
    if (job == u"search") good = hitsOf(report(rows)) == rows;
    if (job == u"xlsx") good = writeXlsx(report(rows), {}, path).has_value();
    if (job == u"html") writeHtml(rows, path);
    if (job == u"bare-pdf") good = writeBarePdf(rows, path);
    if (job == u"haru") good = writeHaruPdf(rows, path);
    if (job == u"bare-xlsx") good = writeBareXlsx(rows, path);
    std::printf("%.0f %d\n", 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, peakKilobytes());
    return good ? 0 : 1;
}

struct Cost {
    double milliseconds = 1e12;
    double kilobytes = 0;
};

/// Best of three, of one where it takes long.
Cost costOf(const QString& job, int rows)
{
    Cost best;
    for (int i = 0; i < (rows > 100'000 ? 1 : 3); ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {job, QString::number(rows)});
        process.waitForFinished(-1);
        if (process.exitCode() != 0) std::printf("  %s failed\n", qPrintable(job));
        const auto fields = process.readAllStandardOutput().simplified().split(' ');
        if (fields.size() < 2) continue;
        best.milliseconds = std::min(best.milliseconds, fields[0].toDouble());
        best.kilobytes = std::max(best.kilobytes, fields[1].toDouble());
    }
    std::printf("  %-9s %6d rows: %7.0f ms, peak %6.1f MB\n", qPrintable(job), rows, best.milliseconds, best.kilobytes / 1024);
    return best;
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 3) return runOne(arguments[1], arguments[2].toInt());

    const Cost big = costOf(QStringLiteral("pdf"), 20000);
    const Cost middle = costOf(QStringLiteral("pdf"), 5000);
    const Cost two = costOf(QStringLiteral("pdf"), 2000);
    const Cost small = costOf(QStringLiteral("pdf"), 200);
    const Cost html = costOf(QStringLiteral("html"), 2000);
    const Cost barePdf = costOf(QStringLiteral("bare-pdf"), 20000);
#ifdef TITIAN_BENCH_HARU
    const Cost haru = costOf(QStringLiteral("haru"), 20000);
#endif
    const Cost xlsx = costOf(QStringLiteral("xlsx"), 20000);
    const Cost bareXlsx = costOf(QStringLiteral("bare-xlsx"), 20000);
    const Cost hugePdf = costOf(QStringLiteral("pdf"), 200000);
    const Cost hugeXlsx = costOf(QStringLiteral("xlsx"), 200000);
    const Cost hugeBareXlsx = costOf(QStringLiteral("bare-xlsx"), 200000);
    static_cast<void>(costOf(QStringLiteral("layout"), 20000));
    static_cast<void>(costOf(QStringLiteral("first-page"), 20000));
    static_cast<void>(costOf(QStringLiteral("search"), 8000));
    std::printf("PDF time 20k / 5k rows:           %5.2f  (goal <= 4.4)\n", big.milliseconds / middle.milliseconds);
    std::printf("QTextDocument HTML / PDF, 2k rows: %5.2f  (goal >= 7)\n", html.milliseconds / two.milliseconds);
    std::printf("PDF peak memory 20k / 200 rows:    %5.2f  (goal <= 2.5)\n", big.kilobytes / small.kilobytes);
    std::printf("PDF time 200k / 20k rows:          %5.2f  (rows: 10)\n", hugePdf.milliseconds / big.milliseconds);
    std::printf("PDF / bare QPdfWriter, 20k rows:   %5.2f\n", big.milliseconds / barePdf.milliseconds);
#ifdef TITIAN_BENCH_HARU
    std::printf("PDF / bare libharu, 20k rows:      %5.2f  (goal <= 4.5)\n", big.milliseconds / haru.milliseconds);
#else
    std::printf("PDF / bare libharu:                left out, libhpdf-dev is not installed\n");
#endif
    std::printf("xlsx / bare libxlsxwriter, 20k:    %5.2f\n", xlsx.milliseconds / bareXlsx.milliseconds);
    std::printf("xlsx / bare libxlsxwriter, 200k:   %5.2f\n", hugeXlsx.milliseconds / hugeBareXlsx.milliseconds);
    return 0;
}
