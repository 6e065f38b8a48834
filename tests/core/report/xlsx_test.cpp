// SPDX-License-Identifier: Apache-2.0
// Reads the parts of the written workbook back as XML.
#include <zip.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <numeric>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include "core/report/xlsx_writer.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"

using namespace core;

namespace {

QString partOf(const QString& path, const char* name)
{
    int problem = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem);
    REQUIRE(archive);
    QByteArray bytes;
    if (zip_file_t* file = zip_fopen(archive, name, 0)) {
        QByteArray chunk(1 << 16, Qt::Uninitialized);
        for (zip_int64_t got = 0; (got = zip_fread(file, chunk.data(), static_cast<zip_uint64_t>(chunk.size()))) > 0;)
            bytes.append(chunk.constData(), got);
        zip_fclose(file);
    }
    zip_discard(archive);
    return QString::fromUtf8(bytes);
}

class XlsxFile {
public:
    explicit XlsxFile(const Report& report, const PageOptions& options = {})
    {
        const auto written = writeXlsx(report, options, path());
        INFO((written ? std::string() : written.error().detail.toStdString()));
        REQUIRE(written.has_value());
        sheet = part("xl/worksheets/sheet1.xml");
        strings = part("xl/sharedStrings.xml");
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("laporan.xlsx")); }
    [[nodiscard]] QString part(const char* name) const { return partOf(path(), name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    /// Text of a cell through the shared strings, or its raw number.
    [[nodiscard]] QString cell(const QString& at) const
    {
        const QRegularExpression pattern(QStringLiteral("<c r=\"%1\"([^>]*)><v>([^<]*)</v>").arg(at));
        const auto match = pattern.match(sheet);
        if (!match.captured(1).contains(QStringLiteral("t=\"s\""))) return match.captured(2);
        static const QRegularExpression item(QStringLiteral("<si><t[^>]*>([^<]*)</t></si>"));
        auto items = item.globalMatch(strings);
        for (int i = 0; i < match.captured(2).toInt(); ++i) items.next();
        return QStringLiteral("text:") + items.next().captured(1);
    }

    QString sheet;
    QString strings;

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_CASE("xlsx keeps types, freezes and filters its header, and prints on the chosen paper", "[report]")
{
    Report report = test::hoursReport(30, 0);
    auto& table = std::get<ReportTable>(report.blocks.front());
    table.rows[0].cells[2] = QStringLiteral("=1+1");
    table.columns.push_back({QStringLiteral("Capaian"), CellType::percent});
    table.rows[0].cells.emplace_back(87.5);
    table.addTotal({QStringLiteral("JUMLAH"), {}, {}, {}, {}, 435, {}, {}, {}});
    const XlsxFile xlsx(report, {Paper::f4, Orientation::landscape});
    // Letterhead 4 lines, a gap, title, a gap: the header is row 8.
    const QString government = QStringLiteral("text:PEMERINTAH KABUPATEN CONTOH RAYA");
    CHECK((xlsx.cell(QStringLiteral("B1")) == government || xlsx.cell(QStringLiteral("C1")) == government));  // beside the logo
    CHECK(xlsx.cell(QStringLiteral("D8")) == QStringLiteral("text:NIP"));
    CHECK(xlsx.cell(QStringLiteral("A9")) == QStringLiteral("1"));
    CHECK(xlsx.cell(QStringLiteral("C9")) == QStringLiteral("text:=1+1"));
    CHECK(xlsx.cell(QStringLiteral("D9")) == QStringLiteral("text:198001012010000001"));
    CHECK(xlsx.cell(QStringLiteral("G9")) == QStringLiteral("1025000"));
    CHECK(xlsx.cell(QStringLiteral("H9")) == QString::number(QDate(1899, 12, 30).daysTo(QDate(2026, 1, 2))));
    CHECK(xlsx.cell(QStringLiteral("I9")) == QStringLiteral("0.875"));
    CHECK(xlsx.cell(QStringLiteral("F39")) == QStringLiteral("435"));
    CHECK_FALSE(xlsx.sheet.contains(QStringLiteral("<f>")));
    CHECK(xlsx.sheet.contains(QStringLiteral("<pane ySplit=\"8\"")));
    CHECK(xlsx.sheet.contains(QStringLiteral("<autoFilter ref=\"A8:I38\"")));
    CHECK(xlsx.sheet.contains(QStringLiteral("paperSize=\"14\"")));
    CHECK(xlsx.sheet.contains(QStringLiteral("orientation=\"landscape\"")));
    CHECK(xlsx.sheet.contains(QStringLiteral("fitToPage=\"1\"")));
    CHECK(xlsx.sheet.contains(QStringLiteral("Halaman &amp;P dari &amp;N")));
    const QString styles = xlsx.part("xl/styles.xml");
    CHECK(styles.contains(QStringLiteral("dd-mm-yyyy")));
    CHECK(xlsx.part("xl/workbook.xml").contains(QStringLiteral("Print_Titles")));
    CHECK(xlsx.strings.contains(QStringLiteral("NIP. 19700101 199503 2 001")));
    CHECK(xlsx.files() == QStringList{QStringLiteral("laporan.xlsx")});
}

TEST_CASE("further tables, charts and heat maps have their own sheets", "[report]")
{
    Report report = test::personReport();
    report.blocks.push_back(test::unitReport(5, 4).blocks.front());
    const XlsxFile xlsx(report);
    const QString book = xlsx.part("xl/workbook.xml");
    CHECK(book.count(QStringLiteral("<sheet ")) == 3);
    CHECK(book.contains(QStringLiteral("Jam pelajaran per tahun")));
    CHECK(book.contains(QStringLiteral("Persentase pegawai dengan")));
    CHECK(xlsx.sheet.contains(QStringLiteral("mergeCell ref=\"C")));
    CHECK(xlsx.strings.contains(QStringLiteral("a.n. Bupati Contoh Raya")));
    const QString styles = xlsx.part("xl/styles.xml");
    CHECK(styles.contains(QStringLiteral("FFE0822C")));
    CHECK(xlsx.part("xl/worksheets/sheet3.xml").contains(QStringLiteral("<v>23</v>")));
}

TEST_CASE("columns share a page's width: what may wrap gives way, what may not stays whole", "[report]")
{
    ReportTable table;
    for (int i = 0; i < 8; ++i) table.columns.push_back({QStringLiteral("Unit %1").arg(i)});
    table.columns.push_back({QStringLiteral("NIP")});
    table.columns.back().wrap = false;
    table.add({QStringLiteral("Dinas"), QString(QStringLiteral("kata ")).repeated(30), QStringLiteral("kata ").repeated(20), QStringLiteral("kata ").repeated(10), QStringLiteral("a"), QStringLiteral("b"),
               QStringLiteral("Penyelenggaraan-pemerintahan"), QStringLiteral("d"), QStringLiteral("198001012010000001")});
    Report report = test::emptyReport(QStringLiteral("DAFTAR"));
    report.blocks.emplace_back(table);
    const auto widths = [&](Orientation orientation) {
        const XlsxFile xlsx(report, {Paper::a4, orientation});
        static const QRegularExpression column(QStringLiteral("<col min=\"\\d+\" max=\"\\d+\" width=\"([\\d.]+)\""));
        std::vector<double> all;
        for (auto match = column.globalMatch(xlsx.sheet); match.hasNext();) all.push_back(match.next().captured(1).toDouble());
        return all;
    };
    const auto tall = widths(Orientation::portrait), wide = widths(Orientation::landscape);
    REQUIRE(tall.size() == 9);
    REQUIRE(wide.size() == 9);
    for (const auto* all : {&tall, &wide}) {
        CHECK((*all)[8] > 19);
        CHECK((*all)[6] > 28);
        CHECK((*all)[1] == (*all)[2]);
    }
    CHECK(std::accumulate(tall.begin(), tall.end(), 0.0) < 175 / 1.85 / 0.7 + 9);
    CHECK(wide[1] > tall[1] + 10);
}

TEST_CASE("shares and averages of totals, and volume times price, are formulas where they are right", "[report]")
{
    ReportTable table;
    table.columns = {{QStringLiteral("Unit")}, {QStringLiteral("Pegawai"), CellType::integer}, {QStringLiteral("Cukup"), CellType::integer}, {QStringLiteral("%"), CellType::percent},
                     {QStringLiteral("JP"), CellType::integer}, {QStringLiteral("Rata-rata"), CellType::decimal}, {QStringLiteral("Harga"), CellType::rupiah}, {QStringLiteral("Jumlah"), CellType::rupiah}};
    for (const size_t column : {1U, 2U, 4U, 7U}) table.columns[column].sums = true;
    table.columns[3].rule = {ColumnRule::Kind::quotient, 2, 1};
    table.columns[5].rule = {ColumnRule::Kind::quotient, 2, 1, 1};
    table.columns[5].rule.a = 4;
    table.columns[7].rule = {ColumnRule::Kind::product, 1, 6};
    table.add({QStringLiteral("A"), 4, 1, 25.0, 10, 2.5, 100, 400});
    table.add({QStringLiteral("B"), 2, 2, 100.0, 7, 3.5, 100, 999});  // not volume × price: stays as it is
    table.addTotal({QStringLiteral("JUMLAH"), 6, 3, 50.0, 17, 17.0 / 6, {}, 1399});
    Report report = test::emptyReport(QStringLiteral("REKAP"));
    report.blocks.emplace_back(table);
    const XlsxFile xlsx(report);
    static const QRegularExpression formula(QStringLiteral("<c r=\"([A-Z]+)\\d+\"[^>]*><f>([^<]*)</f><v>([^<]*)</v>"));
    QStringList found;
    for (auto all = formula.globalMatch(xlsx.sheet); all.hasNext();) {
        const auto match = all.next();
        found << match.captured(1) + QStringLiteral(": ") + match.captured(2) + QStringLiteral(" = ") + match.captured(3).left(6);
    }
    REQUIRE(found.size() == 7);
    CHECK(found[0].startsWith(QStringLiteral("H: B")));  // the product of the first row only
    CHECK(found[0].contains(u'*'));
    CHECK(found[0].endsWith(QStringLiteral("= 400")));
    CHECK(found[3].contains(QStringLiteral("IF(B")));  // D: share of the sums above it
    CHECK(found[3].endsWith(QStringLiteral("= 0.5")));
    CHECK(found[5].endsWith(QStringLiteral("= 2.8333")));
    CHECK(found[6].startsWith(QStringLiteral("H: SUBTOTAL(9,")));
    // what a filter leaves is what they count: both parts are SUBTOTALs of the same row
    CHECK(found[1].startsWith(QStringLiteral("B: SUBTOTAL(9,")));
    CHECK(found[2].startsWith(QStringLiteral("C: SUBTOTAL(9,")));
}

TEST_CASE("each sheet has the title, the last one the signature, years and days are numbers", "[report]")
{
    Report report = test::personReport();
    report.title = {QStringLiteral("PROFIL PEGAWAI")};
    ReportTable years;
    years.title = QStringLiteral("Predikat");
    years.columns = {{QStringLiteral("Tahun")}, {QStringLiteral("TMT"), CellType::date}};
    years.add({2026, QDate(2026, 3, 1)});
    report.blocks.emplace_back(years);
    report.signatures = {{{}, QStringLiteral("Kepala Badan"), QStringLiteral("Dr. H. Ahmad Syarifuddin Nasution, S.Sos."), {}, QStringLiteral("197001011995031001")}};
    const XlsxFile xlsx(report);
    const int sheets = static_cast<int>(xlsx.part("xl/workbook.xml").count(QStringLiteral("<sheet ")));
    REQUIRE(sheets > 1);
    static const QRegularExpression item(QStringLiteral("<si><t[^>]*>([^<]*)</t></si>"));
    QStringList strings;
    for (auto all = item.globalMatch(xlsx.strings); all.hasNext();) strings << all.next().captured(1);
    const auto has = [&](int sheet, const QString& text) {
        const qsizetype index = strings.indexOf(text);
        return index >= 0 && xlsx.part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet).toUtf8().constData()).contains(QStringLiteral("t=\"s\"><v>%1</v>").arg(index));
    };
    for (int sheet = 1; sheet <= sheets; ++sheet) {
        CAPTURE(sheet);
        CHECK(has(sheet, QStringLiteral("PROFIL PEGAWAI")));
        CHECK(has(sheet, QStringLiteral("Dr. H. Ahmad Syarifuddin Nasution, S.Sos.")) == (sheet == sheets));
    }
    const QString last = xlsx.part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheets).toUtf8().constData());
    CHECK(last.contains(QStringLiteral("><v>2026</v>")));
    CHECK(last.contains(QStringLiteral("><v>%1</v>").arg(QDate(1899, 12, 30).daysTo(QDate(2026, 3, 1)))));
    // two narrow columns lend the name more beside them
    static const QRegularExpression merged(QStringLiteral("mergeCell ref=\"[A-Z]\\d+:([A-Z])\\d+\""));
    QString furthest;
    for (auto all = merged.globalMatch(last); all.hasNext();) furthest = std::max(furthest, all.next().captured(1));
    CHECK(furthest > QStringLiteral("D"));
}

TEST_CASE("a letterhead and a letter without a table have room on their sheet", "[report]")
{
    Report letter;
    letter.name = QStringLiteral("Surat");
    letter.letterhead = agencyLetterhead(QStringLiteral("Pemerintah Kabupaten Hulu Sungai Contoh"), QStringLiteral("Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"), {QStringLiteral("Jalan 1")});
    letter.blocks.emplace_back(Facts{{{QStringLiteral("Dasar"), QStringLiteral("1. ") + QStringLiteral("Peraturan Pemerintah ").repeated(9)}}});
    const XlsxFile xlsx(letter);
    static const QRegularExpression width(QStringLiteral("<col min=\"\\d+\" max=\"\\d+\" width=\"([\\d.]+)\""));
    double all = 0;
    for (auto match = width.globalMatch(xlsx.sheet); match.hasNext();) all += match.next().captured(1).toDouble();
    CHECK(all > 85);
    CHECK(all < 175 / 1.85 + 10);  // one page, not shrunk
    const auto heightOf = [&](int row) {
        return QRegularExpression(QStringLiteral("<row r=\"%1\"[^>]* ht=\"([\\d.]+)\"").arg(row)).match(xlsx.sheet).captured(1).toDouble();
    };
    CHECK(heightOf(2) >= 2 * 18);  // the office's name in two lines
    CHECK(heightOf(1) < 2 * 14);
    CHECK(heightOf(6) >= 3 * 13);  // the long ground
    CHECK(xlsx.sheet.contains(QStringLiteral("<mergeCell ref=\"C6:F6\"/>")));
}

TEST_CASE("rows of wide lists are as high as their wrapped texts need, and no column is wider than a page", "[report]")
{
    ReportTable table;
    table.columns = {{QStringLiteral("No"), CellType::integer}};
    for (int i = 0; i < 10; ++i) table.columns.push_back({QStringLiteral("Kolom %1").arg(i)});
    for (int row = 0; row < 3; ++row) {
        ReportRow cells{{row}};
        for (int i = 0; i < 10; ++i) cells.cells.emplace_back(QStringLiteral("kata ").repeated(4 + 8 * row).trimmed());
        table.rows.push_back(cells);
    }
    Report report = test::emptyReport(QStringLiteral("DAFTAR"));
    report.blocks.emplace_back(table);
    const XlsxFile xlsx(report, {Paper::a4, Orientation::portrait});
    static const QRegularExpression width(QStringLiteral("<col min=\"\\d+\" max=\"\\d+\" width=\"([\\d.]+)\""));
    std::vector<double> widths;
    for (auto all = width.globalMatch(xlsx.sheet); all.hasNext();) widths.push_back(all.next().captured(1).toDouble());
    REQUIRE(widths.size() == 11);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) < 175 / 1.85 / 0.7 + 11);
    CHECK_FALSE(xlsx.sheet.contains(QStringLiteral("landscape")));
    for (int i = 0; i < 6; ++i) table.columns.push_back({QStringLiteral("Tambahan yang panjang %1").arg(i)});
    report.blocks = {table};
    CHECK(XlsxFile(report, {Paper::a4, Orientation::portrait}).sheet.contains(QStringLiteral("orientation=\"landscape\"")));  // too many for upright paper
    static const QRegularExpression anyRow(QStringLiteral("<row r=\"(\\d+)\"([^>]*)>"));
    std::vector<double> heights;
    for (auto all = anyRow.globalMatch(xlsx.sheet); all.hasNext();) {
        static const QRegularExpression ht(QStringLiteral(" ht=\"([\\d.]+)\""));
        heights.push_back(ht.match(all.next().captured(2)).captured(1).toDouble());
    }
    REQUIRE(heights.size() >= 4);
    // the last rows of data: 4, 12 and 20 words of five letters in columns of equal width
    const double letters = widths[1];
    for (int row = 0; row < 3; ++row) {
        const double lines = std::ceil((4 + 8 * row) * 5 / (letters + 1));
        CAPTURE(row, letters, lines);
        bool isHighEnough = false;
        for (const double one : heights) isHighEnough = isHighEnough || one >= 13 * lines;
        CHECK(isHighEnough);
    }
}

TEST_CASE("sheet names survive signs and doubles, and no data is said", "[report]")
{
    Report report;
    for (int i = 0; i < 3; ++i) {
        ReportTable table;
        table.title = QStringLiteral("Rencana [2027]: a/b yang namanya panjang sekali");
        table.columns = {{QStringLiteral("A")}};
        report.blocks.emplace_back(table);
    }
    const XlsxFile xlsx(report);
    CHECK(xlsx.part("xl/workbook.xml").count(QStringLiteral("<sheet ")) == 3);
    CHECK(xlsx.part("xl/workbook.xml").contains(QStringLiteral("name=\"Rencana 2027 a b yang namanya\"")));  // no half word
    CHECK(xlsx.strings.contains(QStringLiteral("Tidak ada data")));
}

TEST_CASE("sixty thousand rows are streamed and none is lost", "[report][.slow]")
{
    Report report = test::hoursReport(60000, 1000);
    std::get<ReportTable>(report.blocks.front()).columnGroups = {{QStringLiteral("Orang"), 2, 3}};
    const XlsxFile xlsx(report);
    qsizetype found = 0;
    for (int digit = 0; digit < 10; ++digit) found += xlsx.sheet.count(QStringLiteral(">R%1").arg(digit));
    CHECK(found == 60000);
    CHECK(xlsx.sheet.contains(QStringLiteral(">R60000<")));
}

TEST_CASE("an xlsx that can't be written leaves one sentence and no file", "[report]")
{
    const auto written = writeXlsx(test::hoursReport(1, 0), {}, QStringLiteral("/tidak/ada/laporan.xlsx"));
    REQUIRE_FALSE(written);
    CHECK(written.error().message ==
          QStringLiteral("Berkas “/tidak/ada/laporan.xlsx” tidak dapat ditulis karena folder “/tidak/ada” tidak ada; buat dahulu folder itu atau pilih folder lain."));
    QTemporaryDir folder;
    Progress progress;
    progress.cancel();
    const auto cancelled = writeXlsx(test::hoursReport(1, 0), {}, folder.filePath(QStringLiteral("a.xlsx")), &progress);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::cancelled);
    CHECK(QDir(folder.path()).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("a workbook is as open to others as every new file here", "[report]")
{
    const QTemporaryDir folder;
    const mode_t before = umask(077);
    const auto written = writeXlsx(test::hoursReport(1, 0), {}, folder.filePath(QStringLiteral("a.xlsx")));
    umask(before);
    REQUIRE(written);
    CHECK_FALSE(QFile::permissions(folder.filePath(QStringLiteral("a.xlsx"))) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.xlsx")});
}
#endif
