// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart_file.h"

#include "core/report/csv_writer.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Report withCharts()
{
    Report report = test::unitReport(6, 9);
    Report next = test::emptyReport(u"LAMPIRAN"_s);
    next.blocks.emplace_back(Histogram{{}, u"JP"_s, {{u"0 JP"_s, 3, true}, {u"1–19 JP"_s, 5}}});
    next.blocks.emplace_back(Histogram{u"Kosong"_s, {}, {}});
    report.further.push_back(next);
    return report;
}

}  // namespace

TEST_CASE("every chart of a report becomes a file of its own size, with searchable letters", "[report][chart]")
{
    const Report report = withCharts();
    QTemporaryDir folder;
    const auto charts = chartsOf(report);
    REQUIRE(charts.size() >= 3);
    CHECK(charts[charts.size() - 2].title == u"LAMPIRAN"_s);
    for (const ReportChart& chart : charts) {
        const QString path = folder.filePath(u"bagan.pdf"_s);
        const auto written = writeChartPdf(chart, {}, path);
        if (chart.title == u"Kosong"_s) {
            CHECK(written.error().code == ErrorCode::notFound);
            CHECK(writeChartPng(chart, {}, path).error().code == ErrorCode::notFound);
            continue;
        }
        INFO(chart.title.toStdString());
        REQUIRE(written);
        CHECK(test::pagesOfPdf(path).size() == 1);
        CHECK(test::pageSizeOfPdf(path).first == Approx((180 + 8) / 25.4 * 72).margin(2));
        CHECK(test::pageSizeOfPdf(path).second > 100);
        REQUIRE(writeChartPng(chart, {}, folder.filePath(u"bagan.png"_s)));
        const QImage image(folder.filePath(u"bagan.png"_s));
        CHECK(image.width() == Approx(188 / 25.4 * 200).margin(2));
        CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
    }
    REQUIRE(writeChartPdf(charts[charts.size() - 2], {}, folder.filePath(u"a.pdf"_s)));
    CHECK(test::pagesOfPdf(folder.filePath(u"a.pdf"_s)).join(u' ').contains(u"1–19 JP"_s));
    CHECK_FALSE(writeChartPdf(charts.front(), {}, folder.filePath(u"tidak/ada.pdf"_s)));
}

TEST_CASE("the csv of a report has the table it is about, and those of the documents that follow", "[report]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    const auto lines = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    };
    Report report = test::emptyReport(u"DAFTAR HADIR"_s);
    CHECK(writeCsv(report, path).error().code == ErrorCode::notFound);
    ReportTable small;
    small.columns = {{u"Ringkasan"_s}};
    small.add({u"satu"_s});
    report.blocks.emplace_back(small);
    report.blocks.emplace_back(test::peopleTable(12));
    REQUIRE(writeCsv(report, path));
    CHECK(lines().size() == 13);
    Report next = test::emptyReport(u"DAFTAR HADIR"_s);
    next.name = u"Angkatan 2"_s;
    next.blocks.emplace_back(test::peopleTable(3));
    report.further = {next, test::emptyReport(u"KOSONG"_s)};
    REQUIRE(writeCsv(report, path));
    CHECK(lines().size() == 16);
    CHECK(lines().back().startsWith(u"Angkatan 2;3;R00003;"_s));
    CHECK(lines()[1].startsWith(u"DAFTAR HADIR;1;"_s));
    Report other = test::emptyReport(u"SURAT TUGAS"_s);  // with columns of its own it is a table of its own, and not left out
    other.blocks.emplace_back(small);
    report.further = {other, next};
    REQUIRE(writeCsv(report, path));
    CHECK(lines().size() == 13 + 2 + 4);
    CHECK(lines().mid(13, 2) == QStringList{u"Kelompok;Ringkasan"_s, u"SURAT TUGAS;satu"_s});
    CHECK(lines()[15] == lines()[0]);
    CHECK(lines().back().startsWith(u"Angkatan 2;3;R00003;"_s));
    Report letter = test::emptyReport(u"SURAT TUGAS"_s), enclosed = next;  // letters whose tables are enclosed
    letter.further = {enclosed};
    Report letters = letter;
    letters.further.push_back(letter);
    REQUIRE(writeCsv(letters, path));
    CHECK(lines().size() == 1 + 3 + 3);
}
