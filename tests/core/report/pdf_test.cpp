// SPDX-License-Identifier: Apache-2.0
// Writes real PDFs and reads their text back with poppler.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <map>
#include <set>

#include "core/report/layout.h"
#include "core/report/pdf_writer.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

using namespace core;

namespace {

class PdfFile {
public:
    explicit PdfFile(const Report& report, const PageOptions& options = {})
    {
        const auto written = writePdf(report, options, path());
        INFO((written ? std::string() : written.error().message.toStdString()));
        REQUIRE(written.has_value());
        pages = test::pagesOf(path());
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("laporan.pdf")); }
    [[nodiscard]] QString info() const { return test::outputOf(QStringLiteral("pdfinfo"), {path()}); }
    [[nodiscard]] QString text() const { return pages.join(u'\n'); }

    QStringList pages;

private:
    QTemporaryDir m_folder;
};

/// How often each "R00001" stands in the text.
std::map<QString, int> codesIn(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("\\bR\\d{5}\\b"));
    std::map<QString, int> found;
    for (auto match = code.globalMatch(text); match.hasNext();) ++found[match.next().captured()];
    return found;
}

QString codeOf(int row) { return QStringLiteral("R%1").arg(row, 5, 10, QLatin1Char('0')); }

void checkAllRowsOnce(const QString& text, int rows)
{
    const auto found = codesIn(text);
    CHECK(found.size() == static_cast<size_t>(rows));
    for (const auto& [code, count] : found) {
        INFO(code.toStdString());
        CHECK(count == 1);
    }
}

QSizeF pageSizeOf(const PdfFile& pdf)
{
    static const QRegularExpression line(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+)"));
    const auto match = line.match(pdf.info());
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

Report tableReport(ReportTable table)
{
    Report report = test::emptyReport(QStringLiteral("DAFTAR PEGAWAI"));
    report.blocks.emplace_back(std::move(table));
    return report;
}

QString squeezed(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

}  // namespace

TEST_CASE("a PDF has the exact paper, a title and embedded searchable fonts", "[report]")
{
    const PdfFile f4(test::hoursReport(20, 0));
    CHECK(pageSizeOf(f4).width() == Approx(609.45).margin(1));
    CHECK(pageSizeOf(f4).height() == Approx(935.43).margin(1));
    CHECK(f4.info().contains(QStringLiteral("REKAPITULASI 20 JAM PELAJARAN")));
    CHECK(f4.info().contains(QStringLiteral("Titian")));
    const QString fonts = test::outputOf(QStringLiteral("pdffonts"), {f4.path()});
    CHECK(fonts.contains(QStringLiteral("LiberationSans")));
    CHECK(fonts.contains(QStringLiteral("LiberationSerif")));
    CHECK_FALSE(fonts.contains(QStringLiteral("Type 3")));

    const PdfFile a4(test::hoursReport(20, 0), {Paper::a4, Orientation::landscape});
    CHECK(pageSizeOf(a4).width() == Approx(841.9).margin(1));
    CHECK(pageSizeOf(a4).height() == Approx(595.3).margin(1));
}

TEST_CASE("three hundred rows stand once each under a header on every page", "[report]")
{
    for (const PageOptions options : {PageOptions{}, PageOptions{Paper::a4, Orientation::landscape}}) {
        const PdfFile pdf(test::hoursReport(320, 0), options);
        checkAllRowsOnce(pdf.text(), 320);
        REQUIRE(pdf.pages.size() > 4);
        for (int i = 0; i < pdf.pages.size(); ++i) {
            const QString& page = pdf.pages[i];
            CHECK(page.contains(QRegularExpression(QStringLiteral("No\\s+Kode\\s+Nama\\s+NIP\\s+Jabatan"))));
            CHECK(page.contains(QStringLiteral("Halaman %1 dari %2").arg(i + 1).arg(pdf.pages.size())));
            CHECK(page.contains(QStringLiteral("Titian · data per")));
            CHECK(page.contains(QStringLiteral("PEMERINTAH KABUPATEN")) == (i == 0));
        }
    }
}

TEST_CASE("signatures stay with the last two rows at every length", "[report]")
{
    std::set<std::pair<Orientation, qsizetype>> seen;  // the lengths go past the first page's end
    for (const Orientation orientation : {Orientation::portrait, Orientation::landscape})
        for (int rows = 1; rows <= (orientation == Orientation::portrait ? 50 : 25); ++rows) {
            Report report = test::hoursReport(rows, 0);
            auto& table = std::get<ReportTable>(report.blocks.front());
            if (rows % 3 == 0) table.addTotal({QStringLiteral("JUMLAH"), {}, {}, {}, {}, rows, {}, {}});
            if (rows % 4 == 0) report.footnotes = {QStringLiteral("Dihitung menurut aturan 20 JP.")};
            const PdfFile pdf(report, {Paper::f4, orientation});
            INFO(rows);
            const QString& last = pdf.pages.back();
            CHECK(last.contains(QStringLiteral("NIP. 19700101 199503 2 001")));
            CHECK(last.contains(QStringLiteral("Contoh Raya, 22 November 2026")));
            CHECK(last.contains(codeOf(rows)));
            if (rows > 1) CHECK(last.contains(codeOf(rows - 1)));
            if (rows % 3 == 0) CHECK(last.contains(QStringLiteral("JUMLAH")));
            checkAllRowsOnce(pdf.text(), rows);
            seen.emplace(orientation, pdf.pages.size());
        }
    CHECK(seen.size() >= 4);
}

TEST_CASE("a group heading is carried on and never stands alone at the foot", "[report]")
{
    static const QRegularExpression lone(QStringLiteral("OPD \\d+ Dinas Kesehatan\\s+(Titian|Halaman)"));
    for (const int perGroup : {3, 7, 25, 200}) {
        const PdfFile pdf(test::hoursReport(240, perGroup));
        checkAllRowsOnce(pdf.text(), 240);
        int carried = 0;
        for (const QString& page : pdf.pages) {
            CHECK_FALSE(page.contains(lone));
            if (page.contains(QStringLiteral("(lanjutan)"))) ++carried;
        }
        if (perGroup == 200) CHECK(carried == pdf.pages.size() - 1);
    }
}

TEST_CASE("a cell taller than a page runs on and loses nothing", "[report]")
{
    ReportTable table = test::peopleTable(30);
    QString words;
    for (int i = 0; i < 3000; ++i) words += QStringLiteral("kata%1 ").arg(i, 4, 10, QLatin1Char('0'));
    table.rows[12].cells[4] = words;
    const PdfFile pdf(tableReport(table));
    CHECK(pdf.pages.size() > 3);
    checkAllRowsOnce(pdf.text(), 30);
    const QString text = pdf.text();
    int missing = 0;
    for (int i = 0; i < 3000; ++i)
        if (text.count(QStringLiteral("kata%1").arg(i, 4, 10, QLatin1Char('0'))) != 1) ++missing;
    CHECK(missing == 0);
    for (const QString& page : pdf.pages) CHECK(page.contains(QRegularExpression(QStringLiteral("No\\s+Kode\\s+Nama"))));
}

TEST_CASE("words without a break are divided and a NIP is not", "[report]")
{
    ReportTable table = test::peopleTable(3);
    const QString endless = QStringLiteral("https://contoh.go.id/") + QString(300, u'x') + QStringLiteral("AKHIR");
    table.rows[1].cells[4] = endless;
    const PdfFile pdf(tableReport(table));
    CHECK(pdf.text().count(u'x') >= 300);
    CHECK(squeezed(pdf.text()).contains(QStringLiteral("AKHIR")));
    for (const ReportRow& row : table.rows) CHECK(pdf.text().contains(test::nipOnPaper(std::get<QString>(row.cells[3].value))));
}

TEST_CASE("twenty columns shrink until every NIP fits", "[report]")
{
    ReportTable table = test::peopleTable(5);
    for (int i = 0; i < 6; ++i) {
        table.columns.push_back({QStringLiteral("Tambahan %1").arg(i), CellType::text});
        for (ReportRow& row : table.rows) row.cells.emplace_back(QStringLiteral("isi %1").arg(i));
    }
    const PdfFile pdf(tableReport(table));
    for (const ReportRow& row : table.rows) CHECK(pdf.text().contains(test::nipOnPaper(std::get<QString>(row.cells[3].value))));
    checkAllRowsOnce(pdf.text(), 5);
}

TEST_CASE("a table without rows says so under its header", "[report]")
{
    const PdfFile pdf(tableReport(test::peopleTable(0)));
    REQUIRE(pdf.pages.size() == 1);
    CHECK(pdf.text().contains(QStringLiteral("Tidak ada data")));
    CHECK(pdf.text().contains(QStringLiteral("Jabatan")));
    CHECK(pdf.text().contains(QStringLiteral("NIP. 19700101 199503 2 001")));
}

TEST_CASE("portrait and landscape show their own columns, and totals keep their label", "[report]")
{
    const PdfFile tall(test::planReport(12));
    CHECK_FALSE(tall.text().contains(QStringLiteral("Jadwal")));
    CHECK(tall.text().contains(QStringLiteral("Anggaran")));
    const PdfFile wide(test::planReport(12), {Paper::f4, Orientation::landscape});
    CHECK(wide.text().contains(QStringLiteral("Jadwal")));
    CHECK(wide.text().contains(QStringLiteral("04-03-2027")));
    CHECK(wide.text().contains(QStringLiteral("JUMLAH")));
    CHECK(wide.text().contains(QStringLiteral("(12)")));
}

TEST_CASE("signers act for another, side by side, with spaced NIP", "[report]")
{
    const PdfFile pdf(test::personReport());
    for (const QString& part :
         {QStringLiteral("Mengetahui,"), QStringLiteral("a.n. Bupati Contoh Raya"), QStringLiteral("Sekretaris Daerah,"),
          QStringLiteral("Plt. Kepala Badan"), QStringLiteral("belum terverifikasi"), QStringLiteral("30 JP")}) {
        INFO(part.toStdString());
        CHECK(pdf.text().contains(part));
    }
    CHECK(
        pdf.text().contains(QRegularExpression(QStringLiteral("NIP\\. 19700101 199503 2 001\\s+NIP\\. 19700101 199503 2 001"))));
}

TEST_CASE("a heat map of 180 units and 25 competencies keeps every row and column", "[report]")
{
    for (const Orientation orientation : {Orientation::portrait, Orientation::landscape}) {
        const Report report = test::unitReport(180, 25);
        const PdfFile pdf(report, {Paper::f4, orientation});
        const int parts = pdf.text().contains(QStringLiteral("bagian 1 dari 2")) ? 2 : 1;
        CHECK(parts == (orientation == Orientation::portrait ? 2 : 1));
        for (int unit = 1; unit <= 180; ++unit) {
            INFO(unit);
            CHECK(pdf.text().count(QRegularExpression(QStringLiteral("\\bU%1 [DK]").arg(unit))) == parts);
        }
        CHECK(pdf.text().count(QStringLiteral("Unit kerja")) >= pdf.pages.size());
        const QString raw =
            test::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf.path(), QStringLiteral("-")});
        for (const QString& label : std::get<HeatMap>(report.blocks.front()).columnLabels) {
            INFO(label.toStdString());
            CHECK(squeezed(raw).contains(squeezed(label)));
        }
    }
}

TEST_CASE("preview and PDF have the same pages", "[report]")
{
    const Report report = test::hoursReport(100, 10);
    const Layout layout(report, {});
    CHECK(layout.pageCount() == PdfFile(report).pages.size());
    CHECK(layout.paperMillimetres().width() == Approx(215).margin(0.2));
    const QImage page = layout.renderPage(0, 70);
    CHECK(page.size() == QSize(593, 909));
    CHECK(page.pixelColor(2, 2) == QColor(Qt::white));
}

TEST_CASE("an empty report is one page and odd input does no harm", "[report]")
{
    CHECK(PdfFile(Report{}).pages.size() == 1);
    Report report;
    report.blocks = {Paragraph{}, Facts{}, ReportTable{}, HeatMap{}, BarChart{}};
    ReportTable ragged;
    ragged.columns = {{QStringLiteral("A")}, {QStringLiteral("B")}};
    ragged.add({QStringLiteral("sendiri")});
    ragged.rows.push_back({{}, ReportRow::Kind::group});
    report.blocks.emplace_back(ragged);
    report.letterhead.logo = QByteArray("bukan gambar");
    report.signatures = {SignatureBlock{}};
    CHECK(PdfFile(report).text().contains(QStringLiteral("sendiri")));
}

TEST_CASE("a path that can't be written gives one Indonesian sentence and no debris", "[report]")
{
    const auto missing = writePdf(test::hoursReport(1, 0), {}, QStringLiteral("/tidak/ada/laporan.pdf"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::io);
    CHECK(missing.error().message ==
          QStringLiteral("Berkas “/tidak/ada/laporan.pdf” tidak dapat ditulis karena folder “/tidak/ada” tidak ada; buat dahulu folder itu atau pilih folder lain."));

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lama.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("lama");
    old.close();
    Progress progress;
    progress.cancel();
    const auto cancelled = writePdf(test::hoursReport(10, 0), {}, path, &progress);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("lama.pdf")});
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "lama");
}
