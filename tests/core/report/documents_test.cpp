// SPDX-License-Identifier: Apache-2.0
// Files of several documents, letters, charts, letterheads that are one picture, and totals that are formulas.
#include <zip.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/report/layout.h"
#include "core/report/listing.h"
#include "core/report/page_text.h"
#include "core/report/xlsx_writer.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

NineBox nineBoxes()
{
    NineBox chart;
    chart.title = u"Peta talenta"_s;
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) chart.boxes[row][column] = {static_cast<int>(row * 3 + column + 1), u"Kinerja dan potensial"_s, row == 0 ? QString() : u"%1 orang"_s.arg(row * 10)};
    return chart;
}

Report chartReport()
{
    Report report = test::emptyReport(u"GRAFIK"_s);
    Radar radar{u"Kompetensi"_s, {}};
    for (int i = 0; i < 6; ++i) radar.axes.push_back({u"Kompetensi %1"_s.arg(i), 3, i == 2 ? std::nullopt : std::optional<int>(i % 4)});
    BudgetLine line{u"Serapan"_s, {}, 2'000'000'000};
    for (int i = 1; i <= 12; ++i) line.points.push_back({QString::number(i), 150'000'000LL * i});
    report.blocks = {radar, Histogram{u"Jam pelajaran"_s, u"JP diakui"_s, {{u"0 JP"_s, 12, true}, {u"1–19 JP"_s, 30}, {u"≥ 20 JP"_s, 41}}}, line, nineBoxes()};
    return report;
}

QString sheetXml(const Report& report)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE(writeXlsx(report, {}, path));
    int problem = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem);
    REQUIRE(archive);
    zip_file_t* file = zip_fopen(archive, "xl/worksheets/sheet1.xml", 0);
    REQUIRE(file);
    QByteArray bytes(1 << 20, Qt::Uninitialized);
    bytes.truncate(static_cast<qsizetype>(zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size()))));
    zip_fclose(file);
    zip_discard(archive);
    return QString::fromUtf8(bytes);
}

/// How much of a page is not white.
double inkOf(const Report& report)
{
    const QImage page = Layout(report, {}).renderPage(0, 60);
    int dark = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) dark += qGray(page.pixel(x, y)) < 245;
    return static_cast<double>(dark) / (page.width() * page.height());
}

}  // namespace

TEST_CASE("each document of a file has its own pages, numbers, letterhead and signature", "[report]")
{
    Report report = test::hoursReport(60, 0);
    for (int i = 0; i < 3; ++i) report.further.push_back(test::hoursReport(i == 1 ? 60 : 2, 0));
    const QStringList pages = test::printed(report);
    const auto count = [&](const QString& words) { return std::count_if(pages.begin(), pages.end(), [&](const QString& page) { return page.contains(words); }); };
    CHECK(count(u"Halaman 1 dari 1"_s) == 2);
    const int ofLong = Layout(report.further[1], {}).pageCount();
    REQUIRE(ofLong > 1);
    for (int page = 1; page <= ofLong; ++page) CHECK(count(u"Halaman %1 dari %2"_s.arg(page).arg(ofLong)) == 2);
    CHECK(count(u"PEMERINTAH KABUPATEN"_s) == 4);
    CHECK(count(u"NIP. 19700101 199503 2 001"_s) == 4);
    CHECK(Layout(report, {}).pageCount() == pages.size());
    const auto rows = test::sheetRows(report);
    CHECK(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.contains(u"R00002"_s); }) == 4);
}

TEST_CASE("a letter has number and subject on the left, day and receiver on the right", "[report]")
{
    Report report = test::emptyReport({});
    report.title.clear();
    report.blocks = {LetterOpening{{{u"Nomor"_s, u"800/1/2026"_s}, {u"Perihal"_s, u"Pemanggilan peserta pelatihan yang namanya panjang sekali sampai dua baris"_s}},
                                   u"Contoh Raya, 1 Maret 2027"_s, {u"Yth. Kepala Dinas Kesehatan"_s, u"di"_s, u"Tempat"_s}},
                     Paragraph{u"Isi surat."_s}};
    const QString text = test::printed(report).join(u'\n');
    CHECK(text.contains(QRegularExpression(u"Nomor\\s+: 800/1/2026\\s+Contoh Raya, 1 Maret 2027"_s)));
    CHECK(text.contains(u"Yth. Kepala Dinas Kesehatan"_s));
    CHECK(test::squeezed(text).contains(u"sampai"_s));
    CHECK(test::rowWith(test::sheetRows(report), 0, u"Nomor"_s).join(u' ').contains(u"800/1/2026"_s));
}

TEST_CASE("charts stand on paper with their figures, and as tables in the workbook", "[report]")
{
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::printed(chartReport(), paper).join(u'\n');
        for (const QString& words : {u"Kompetensi 5"_s, u"Kompetensi 2"_s, u"belum dinilai"_s, u"0 JP"_s, u"41"_s, u"JP diakui"_s, u"pagu Rp 2 miliar"_s, u"Rp 1,8 miliar"_s, u"20 orang"_s, u"menengah"_s})
            CHECK(text.contains(words));
    }
    const auto rows = test::sheetRows(chartReport());
    CHECK(test::rowWith(rows, 0, u"≥ 20 JP"_s).value(1) == u"41"_s);
    CHECK(test::rowWith(rows, 0, u"12"_s).value(1) == u"1800000000"_s);
}

TEST_CASE("charts without data print nothing and do no harm", "[report]")
{
    Report report;
    report.blocks = {Radar{}, Histogram{}, BudgetLine{}, NineBox{}, LetterOpening{}, Histogram{{}, {}, {{u"a"_s, 0}}}, BudgetLine{{}, {{u"Jan"_s, 0}}, 0}};
    CHECK(test::printed(report).size() == 1);
    CHECK_FALSE(test::sheetRows(report).empty());
}

TEST_CASE("a picture three times as wide as high is the whole letterhead", "[report]")
{
    CHECK(isBanner(test::samplePng(900, 200)));
    CHECK_FALSE(isBanner(test::samplePng(200, 240)));
    CHECK_FALSE(isBanner("bukan gambar"));
    CHECK_FALSE(isBanner({}));
    Report report;
    report.letterhead.banner = test::samplePng(900, 200);
    CHECK(inkOf(report) > 0.05);
    report.title = {u"DAFTAR"_s};
    CHECK(test::rowWith(test::sheetRows(report), 0, u"DAFTAR"_s).size() > 0);
}

TEST_CASE("totals that are the sum of their column are formulas, others stay values", "[report]")
{
    Listing list;
    ReportColumn money{u"Biaya"_s, CellType::rupiah};
    money.id = u"biaya"_s;
    money.sums = true;
    list.columns = {{u"Nama"_s}, money};
    for (int i = 0; i < 6; ++i) list.add(i < 4 ? u"A"_s : u"B"_s, {u"=1+1"_s, 1000 * (i + 1)});
    Report report;
    report.blocks.emplace_back(*arranged(list));
    const QString xml = sheetXml(report);
    // Header in row 1, heading in 2, four rows, subtotal in 7; heading in 8, two rows, subtotal in 11, total in 12.
    CHECK(xml.contains(u"<c r=\"C7\""_s));
    CHECK(xml.contains(u"<f>SUBTOTAL(9,C3:C6)</f><v>10000</v>"_s));
    CHECK(xml.contains(u"<f>SUBTOTAL(9,C9:C10)</f><v>11000</v>"_s));
    CHECK(xml.contains(u"<f>SUBTOTAL(9,C2:C11)</f><v>21000</v>"_s));
    CHECK(xml.count(u"<f>"_s) == 3);
    std::get<ReportTable>(report.blocks[0]).rows.back().cells[2] = 5;  // says something else than its column
    CHECK(sheetXml(report).count(u"<f>"_s) == 2);
}

TEST_CASE("signs of markup and formulas stay text, and rows to sign are high", "[report]")
{
    Report report = test::emptyReport(u"<b>DAFTAR</b>"_s);
    ReportTable table;
    table.columns = {{u"Nama"_s}, {u"Tanda tangan"_s}};
    table.leastLines = 3;
    for (int i = 0; i < 40; ++i) table.add({u"<b>Siti</b> & =1+1"_s, {}});
    report.blocks.emplace_back(table);
    const QStringList pages = test::printed(report);
    CHECK(pages.join(u'\n').count(u"<b>Siti</b> & =1+1"_s) == 40);
    CHECK(pages.join(u'\n').contains(u"<b>DAFTAR</b>"_s));
    CHECK(pages.size() == 3);  // about 20 rows a page
}

namespace {

/// Lines of text, then what is under test.
Report after(int lines, ReportBlock block)
{
    Report report = test::emptyReport(u"UJI"_s);
    report.signatures.clear();
    report.placeAndDate.clear();
    report.footnotes.clear();
    report.blocks = {Paragraph{QString(u"baris\n"_s).repeated(lines)}, std::move(block)};
    return report;
}

/// The pages a text stands on.
QList<int> pagesWith(const QStringList& pages, const QString& text)
{
    QList<int> found;
    for (int i = 0; i < pages.size(); ++i)
        if (pages[i].contains(text)) found << i;
    return found;
}

}  // namespace

TEST_CASE("small tables and charts of bars are never divided between pages", "[report]")
{
    ReportTable table;
    table.title = u"Rekap"_s;
    table.columns = {{u"Status"_s}, {u"Jumlah"_s, CellType::integer, 1}};
    for (const QString& name : {u"PNS"_s, u"PPPK"_s, u"PPPK Paruh"_s}) table.add({name, 1});
    table.addTotal({u"JUMLAH"_s, 3});
    BarChart bars{u"Grafik"_s, {}};
    for (int i = 0; i < 8; ++i) bars.bars.push_back({u"Batang%1"_s.arg(i), double(8 - i), u"nilai%1"_s.arg(i)});
    for (int lines = 20; lines < 60; ++lines) {
        CAPTURE(lines);
        const QStringList rows = test::printed(after(lines, table));
        CHECK(pagesWith(rows, u"Rekap"_s) == pagesWith(rows, u"JUMLAH"_s));
        CHECK(pagesWith(rows, u"Status"_s).size() == 1);
        const QStringList chart = test::printed(after(lines, bars));
        CHECK(pagesWith(chart, u"Grafik"_s) == pagesWith(chart, u"nilai7"_s));
    }
}

TEST_CASE("the legend of a heat map stays between the margins", "[report]")
{
    HeatMap map;
    map.legendTitle = u"% berkesenjangan"_s;
    map.rowHeader = u"Unit"_s;
    map.rowLabels = {u"Dinas"_s};
    map.columnLabels = {u"M.1"_s};
    map.cells = {{{0.5, u"50"_s}}};
    map.noneLabel = u"tidak disyaratkan     BD  belum dinilai sama sekali"_s;
    const Report report = after(1, map);
    for (const PageOptions& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const Layout layout(report, paper);
        const PageText text(layout, 0);
        for (const QString& words : {u"81–100 %"_s, u"tidak disyaratkan"_s, u"belum dinilai sama sekali"_s}) {
            REQUIRE(text.find(words).size() == 1);
            const QRectF box = text.boxes(text.find(words).front()).front();
            CHECK(box.left() >= 19.9);
            CHECK(box.right() <= layout.paperMillimetres().width() - 14.9);
        }
    }
}

TEST_CASE("a note with a mark of its own is not numbered besides", "[report]")
{
    Report report = after(1, Paragraph{u"isi"_s});
    report.footnotes = {u"*) Diisi dengan tangan."_s, u"Kedua."_s, u"Ketiga."_s};
    const QString text = test::squeezed(test::printed(report).join(QString()));
    CHECK(text.contains(u"*)Diisidengantangan.1.Kedua.2.Ketiga."_s));
}

TEST_CASE("a form that spills a little over its page becomes smaller, one that spills much does not", "[report]")
{
    const auto pages = [](int lines, double least, double* height = nullptr) {
        Report report = after(lines, Paragraph{u"akhir"_s});
        report.mayShrinkTo = least;
        const Layout layout(report, {});
        const PageText text(layout, layout.pageCount() - 1);
        if (height) *height = text.boxes(text.find(u"akhir"_s).front()).front().height();
        return layout.pageCount();
    };
    int lines = 20;
    while (pages(lines, 1) == 1) ++lines;
    double usual = 0, smaller = 0, never = 0;
    CHECK(pages(lines + 1, 1, &usual) == 2);
    CHECK(pages(lines + 1, 0.85, &smaller) == 1);
    CHECK(smaller < usual);
    CHECK(smaller > 0.84 * usual);
    CHECK(pages(2 * lines, 0.85, &never) == pages(2 * lines, 1));
    CHECK(never == Approx(usual));
}

TEST_CASE("a chart and the notes below it stand on the page of the signature", "[report]")
{
    for (int lines = 20; lines < 50; ++lines) {
        Report report = after(lines, Histogram{u"Bagan"_s, u"Sumbu"_s, {{u"0 JP"_s, 12}, {u"20 JP"_s, 3}}});
        report.footnotes = {u"Catatan pertama."_s, u"Catatan kedua."_s};
        report.signatures = {{{}, u"Kepala Badan"_s, u"Ratna Dewi"_s}};
        const QStringList pages = test::printed(report);
        CAPTURE(lines);
        CHECK(pagesWith(pages, u"Bagan"_s) == pagesWith(pages, u"Sumbu"_s));
        CHECK(pagesWith(pages, u"Catatan pertama"_s) == pagesWith(pages, u"Ratna Dewi"_s));
        CHECK(pagesWith(pages, u"Sumbu"_s) == pagesWith(pages, u"Ratna Dewi"_s));
    }
}

TEST_CASE("closing words and a note do not stand alone with the signature, the last two rows come along", "[report]")
{
    for (int rows = 20; rows < 50; ++rows) {
        ReportTable table;
        table.columns = {{u"Nama"_s}};
        for (int i = 0; i < rows; ++i) table.add({u"Baris%1"_s.arg(i)});
        Report report = test::emptyReport(u"SURAT"_s);
        report.blocks = {table, Facts{{{u"Untuk"_s, u"mengikuti pelatihan"_s}}}, Paragraph{u"Demikian disampaikan."_s}};
        report.footnotes = {u"Catatan."_s};
        report.signatures = {{{}, u"Kepala Badan"_s, u"Ratna Dewi"_s}};
        const QStringList pages = test::printed(report);
        CAPTURE(rows);
        for (const QString& words : {u"Catatan."_s, u"Demikian"_s, u"Untuk"_s, u"Baris%1"_s.arg(rows - 1), u"Baris%1"_s.arg(rows - 2)}) CHECK(pages.last().contains(words));
        CHECK(pages.last().contains(u"Ratna Dewi"_s));
    }
}

TEST_CASE("a name with many degrees stays in one line, also of two beside each other", "[report]")
{
    Report report = test::emptyReport(u"DAFTAR"_s);
    report.signatures = {{{}, u"Kepala Badan"_s, u"Dr. H. Ahmad Syarifuddin Nasution, S.Sos., M.Si."_s}};
    CHECK(test::printed(report, {Paper::a4, Orientation::portrait}).last().contains(u"Dr. H. Ahmad Syarifuddin Nasution, S.Sos., M.Si."_s));
    report.signatures.push_back(report.signatures.front());
    CHECK(test::printed(report, {Paper::a4, Orientation::portrait}).last().count(u"Nasution, S.Sos., M.Si."_s) == 2);
}
