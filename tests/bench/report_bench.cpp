// SPDX-License-Identifier: Apache-2.0
// Ratios of the report engine, both sides in one run: growth, QTextDocument beside it, memory. Prints, never gates.
// Each measurement is a process of its own (bench_report pdf 20000), so that peaks don't mix.
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>
#include <algorithm>
#include <cstdio>

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

int peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').front().toInt();
    return 0;
}

/// Prints "<milliseconds> <peak kB>" of one job.
int runOne(const QString& job, int rows)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.out"));
    QElapsedTimer timer;
    timer.start();
    bool good = true;
    if (job == u"pdf") good = writePdf(report(rows), {}, path).has_value();
    if (job == u"layout") good = Layout(report(rows), {}).pageCount() > 0;
    if (job == u"xlsx") good = writeXlsx(report(rows), {}, path).has_value();
    if (job == u"html") writeHtml(rows, path);
    std::printf("%lld %d\n", static_cast<long long>(timer.elapsed()), peakKilobytes());
    return good ? 0 : 1;
}

struct Cost {
    double milliseconds = 1e12;
    double kilobytes = 0;
};

/// Best of three.
Cost costOf(const QString& job, int rows)
{
    Cost best;
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {job, QString::number(rows)});
        process.waitForFinished(-1);
        const auto fields = process.readAllStandardOutput().simplified().split(' ');
        if (fields.size() < 2) continue;
        best.milliseconds = std::min(best.milliseconds, fields[0].toDouble());
        best.kilobytes = std::max(best.kilobytes, fields[1].toDouble());
    }
    std::printf("  %-6s %6d rows: %7.0f ms, peak %6.1f MB\n", qPrintable(job), rows, best.milliseconds, best.kilobytes / 1024);
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
    static_cast<void>(costOf(QStringLiteral("layout"), 20000));
    static_cast<void>(costOf(QStringLiteral("xlsx"), 20000));
    static_cast<void>(costOf(QStringLiteral("xlsx"), 60000));
    std::printf("PDF time 20k / 5k rows:           %5.2f  (goal <= 4.4)\n", big.milliseconds / middle.milliseconds);
    std::printf("QTextDocument HTML / PDF, 2k rows: %5.2f  (goal >= 7)\n", html.milliseconds / two.milliseconds);
    std::printf("PDF peak memory 20k / 200 rows:    %5.2f  (goal <= 2.5)\n", big.kilobytes / small.kilobytes);
    return 0;
}
