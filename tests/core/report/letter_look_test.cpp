// SPDX-License-Identifier: Apache-2.0
// How letters, letterheads and charts look on paper, read off the painted pages.
#include "core/report/layout.h"
#include "core/report/page_text.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>

#include "core/report/pdf_writer.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Height of the letters of `words` on the first page, millimetres.
double heightOf(const PageText& page, const QString& words)
{
    const auto found = page.find(words);
    REQUIRE_FALSE(found.empty());
    return page.boxes(found.front()).front().height();
}
QRectF boxOf(const PageText& page, const QString& words)
{
    const auto found = page.find(words);
    REQUIRE_FALSE(found.empty());
    return page.boxes(found.front()).front();
}

Report letterOf(int rows)
{
    Report report;
    report.isLetter = true;
    report.footer = u"Titian · data per 1 Januari 2027"_s;
    report.blocks.emplace_back(Paragraph{u"Dengan hormat kami mohon."_s});
    ReportTable table;
    table.columns = {{u"Nama"_s}};
    for (int i = 0; i < rows; ++i) table.add({u"Pegawai %1"_s.arg(i)});
    report.blocks.emplace_back(std::move(table));
    report.placeAndDate = u"Ujung, 1 Januari 2027"_s;
    return report;
}

QString fontsOf(const Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdf(report, {}, path));
    QProcess process;
    process.start(u"pdffonts"_s, {path});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

TEST_CASE("a letter is in serif letters of twelve points and numbers only further pages", "[report]")
{
    const Report letter = letterOf(90);
    Report report = letter;
    report.isLetter = false;
    CHECK_FALSE(fontsOf(letter).contains(u"Sans"_s));
    CHECK(fontsOf(report).contains(u"Sans"_s));
    const Layout layout(letter, {Paper::a4, Orientation::portrait});
    REQUIRE(layout.pageCount() >= 2);
    const PageText first(layout, 0), second(layout, 1);
    CHECK(heightOf(first, u"Dengan hormat"_s) == Approx(12 * 25.4 / 72 * 1.15).epsilon(0.05));  // ascent and descent of Liberation Serif
    CHECK_FALSE(first.text().contains(u"Titian"_s));
    CHECK_FALSE(first.text().contains(u"- 1 -"_s));
    CHECK(second.text().contains(u"- 2 -"_s));
    CHECK_FALSE(second.text().contains(u"Halaman"_s));
}

TEST_CASE("names in a letterhead keep 14 and 18 points, however long they are, and break evenly", "[report]")
{
    Report report = letterOf(1);
    QImage logo(60, 60, QImage::Format_RGB32);
    logo.fill(Qt::gray);
    QByteArray png;
    QBuffer buffer(&png);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(logo.save(&buffer, "PNG"));
    report.letterhead = agencyLetterhead(u"Pemerintah Kabupaten Hulu Sungai Contoh"_s, u"Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"_s, {u"Jalan A. Yani 1"_s}, png);
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const Layout layout(report, paper);
        const PageText page(layout, 0);
        CHECK(heightOf(page, u"BADAN"_s) / heightOf(page, u"PEMERINTAH"_s) == Approx(18.0 / 14).epsilon(0.01));
        CHECK(heightOf(page, u"BADAN"_s) / heightOf(page, u"Jalan"_s) == Approx(1.8).epsilon(0.01));
        CHECK(boxOf(page, u"KABUPATEN"_s).top() == Approx(boxOf(page, u"CONTOH"_s).top()));  // one line
        const QRectF head = boxOf(page, u"BADAN"_s), tail = boxOf(page, u"MANUSIA"_s);
        if (paper.orientation == Orientation::landscape) {
            CHECK(tail.top() == Approx(head.top()));
            continue;
        }
        CHECK(tail.top() > head.top());
        CHECK(tail.top() < head.top() + 1.2 * head.height());  // two lines
        CHECK(tail.left() > head.left());  // never one word alone in the middle
    }
}

TEST_CASE("an enumeration goes on below its text, not below its figure", "[report]")
{
    Report report = letterOf(1);
    report.blocks.front() = Facts{{{u"Dasar"_s, u"1. Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;"_s}}};
    const Layout layout(report, {Paper::a4, Orientation::portrait});
    const PageText page(layout, 0);
    const QRectF first = boxOf(page, u"Peraturan Pemerintah Nomor 11"_s);
    const auto all = page.find(u"sebagaimana"_s);
    REQUIRE_FALSE(all.empty());
    double left = 1000;
    for (const QString& word : {u"Negeri"_s, u"Sipil"_s, u"sebagaimana"_s})
        if (const QRectF box = boxOf(page, word); box.top() > first.bottom() - 1) left = std::min(left, box.left());
    CHECK(left == Approx(first.left()).margin(0.2));
}

TEST_CASE("a NIP is found on a page as it is typed, with blanks or without", "[report]")
{
    Report report = letterOf(1);
    std::get<ReportTable>(report.blocks.back()).add({u"198702142010012001"_s});
    const Layout layout(report, {});
    const PageText page(layout, 0);
    CHECK(page.find(u"198702142010012001"_s).size() == 1);
    CHECK(page.find(u"19870214 201001 2 001"_s).size() == 1);
    CHECK(page.find(u"201001 2"_s).size() == 1);
    CHECK(page.find(u"198702142010012002"_s).empty());
    const TextSpan span = page.find(u"198702142010012001"_s).front();
    CHECK(page.text().mid(span.from, span.end - span.from).size() == 21);
    CHECK(page.wordAt(span.from + 10) == span);
}

TEST_CASE("a radar on paper has a figure on each ring, a budget line its sum beside the grid", "[report]")
{
    Report report = letterOf(1);
    report.isLetter = false;
    report.blocks = {Radar{u"Kompetensi"_s, {{u"A"_s, 3, 2}, {u"B"_s, 3, 2}, {u"C"_s, 3, 1}}}};
    const Layout radar(report, {});
    const PageText rings(radar, 0);
    double before = 1000;
    for (int level = 1; level <= 5; ++level) {
        CAPTURE(level);
        const QRectF box = boxOf(rings, QString::number(level));
        CHECK(box.top() < before);  // outwards is up
        before = box.top();
    }
    BudgetLine line{u"Biaya"_s, {}, 500'000'000};
    for (int i = 0; i < 12; ++i) line.points.push_back({QString::number(i), 499'950'000LL * (i + 1) / 12});
    report.blocks = {line};
    const Layout budget(report, {});
    const PageText figures(budget, 0);
    const QRectF sum = boxOf(figures, u"Rp 499,95 juta"_s);
    CHECK(sum.left() > boxOf(figures, u"11"_s).right());  // under no other point
    const double high = boxOf(figures, u"Rp 400 juta"_s).center().y() * 0.50025 + boxOf(figures, u"Rp 600 juta"_s).center().y() * 0.49975;
    CHECK(sum.center().y() == Approx(high).margin(0.5));
    for (const QString& mark : {u"Rp 600 juta"_s, u"Rp 400 juta"_s, u"Rp 200 juta"_s}) {
        const double grid = boxOf(figures, mark).center().y();
        CHECK((grid <= sum.top() + 0.4 || grid >= sum.bottom() - 0.4));
    }
}

TEST_CASE("of two signers the roles stand level, the left one beside place and day", "[report]")
{
    Report report = letterOf(1);
    report.signatures = {{u"Menyetujui"_s, u"Atasan langsung"_s, u"Ani"_s, {}, {}}, {{}, u"Pegawai"_s, u"Budi"_s, {}, {}}};
    const Layout layout(report, {});
    const PageText page(layout, 0);
    CHECK(boxOf(page, u"Menyetujui,"_s).top() == Approx(boxOf(page, u"Ujung, 1 Januari"_s).top()));
    CHECK(boxOf(page, u"Atasan langsung,"_s).top() == Approx(boxOf(page, u"Pegawai,"_s).top()));
    CHECK(boxOf(page, u"Ani"_s).top() == Approx(boxOf(page, u"Budi"_s).top()));
}
