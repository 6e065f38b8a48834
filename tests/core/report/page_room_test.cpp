// SPDX-License-Identifier: Apache-2.0
// Paper well used: widths that spare lines, rows that stay together, one type size in a batch of letters.
#include "core/report/layout.h"
#include "core/report/page_text.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"

#include <QColor>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const PageOptions kUpright{Paper::a4, Orientation::portrait};

QRectF boxWith(const Layout& layout, int page, const QString& words)
{
    const PageText text(layout, page);
    const auto found = text.find(words);
    REQUIRE_FALSE(found.empty());
    return text.boxes(found.front()).front();
}

/// The only page with these words.
int pageWith(const Layout& layout, const QString& words)
{
    for (int page = 0; page < layout.pageCount(); ++page)
        if (!PageText(layout, page).find(words).empty()) return page;
    return -1;
}

ReportTable longTexts(int rows, double weightOfName, double weightOfUnit)
{
    ReportTable table;
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Nama"_s, CellType::text, weightOfName}, {u"Unit kerja"_s, CellType::text, weightOfUnit}, {u"Belum dinilai"_s, CellType::integer, weightOfName}};
    for (int i = 0; i < rows; ++i)
        table.add({i + 1, u"Kurniawan Kusuma Nasution, S.Sos."_s, u"Subbagian Perencanaan Sekretariat Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Hulu Sungai Contoh"_s, 0});
    return table;
}

Report reportOf(ReportTable table, int linesBefore = 0)
{
    Report report;
    if (linesBefore > 0) report.blocks.emplace_back(Paragraph{QString(linesBefore - 1, u'\n')});
    report.blocks.emplace_back(std::move(table));
    return report;
}

int pagesOf(const Report& report) { return Layout(report, kUpright).pageCount(); }

}  // namespace

TEST_CASE("wrong weights of columns cost no paper", "[report]")
{
    const auto pages = [](double first, double second) {
        ReportTable table;
        table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Jabatan"_s, CellType::text, first}, {u"Unit kerja"_s, CellType::text, second}};
        for (int i = 0; i < 30; ++i)
            table.add({i + 1, u"Kepala Subbagian Perencanaan dan Keuangan pada Sekretariat Dinas Kependudukan dan Pencatatan Sipil"_s,
                       u"Subbagian Perencanaan Sekretariat Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Hulu Sungai Contoh, unit pelaksana teknis pendidikan dan pelatihan, kelompok jabatan "
                       "fungsional pengembangan kompetensi"_s});
        return pagesOf(reportOf(std::move(table)));
    };
    const int right = pages(1, 2.2);
    CHECK(pages(6, 0.3) <= right + 1);
    CHECK(pages(0.3, 6) <= right + 1);
}

TEST_CASE("a column to be filled by hand keeps its room, and all columns together the width of the page", "[report]")
{
    ReportTable table = longTexts(12, 4, 0.5);
    table.columns.push_back({u"Tanda tangan"_s, CellType::text, 2});
    const Report signedByHand = reportOf(table);
    const Layout layout(signedByHand, kUpright);
    const double middle = boxWith(layout, 0, u"Tanda tangan"_s).center().x();
    CHECK(middle > 210 - 15 - 35);  // about its share of the page, at the right edge
    CHECK(middle < 210 - 15 - 12);
}

TEST_CASE("letters of a long list are smaller where that spares much paper, but stay readable", "[report]")
{
    const auto heightOf = [](const Report& report) { return boxWith(Layout(report, kUpright), 0, u"Kusuma"_s).height(); };
    const double usual = heightOf(reportOf(longTexts(10, 1, 1)));
    ReportTable many = longTexts(200, 1, 1);
    for (int i = 0; i < 5; ++i) many.columns.push_back({u"Kesesuaian kurikulum %1"_s.arg(i), CellType::text, 1});
    for (auto& row : many.rows)
        for (int i = 0; i < 5; ++i) row.cells.emplace_back(u"Badan Kepegawaian Negara"_s);
    const double small = heightOf(reportOf(many));
    CHECK(small < 0.95 * usual);
    CHECK(small > 0.82 * usual);  // 7.5 of 9 points
}

TEST_CASE("a long list whose words hardly fit beside each other goes down to 7 points, a letter's list to 9", "[report]")
{
    ReportTable table = longTexts(120, 2, 2);
    for (int i = 0; i < 5; ++i) table.columns.push_back({u"Jpmanajerial%1"_s.arg(i), CellType::integer, 1});
    for (auto& row : table.rows)
        for (int i = 0; i < 5; ++i) row.cells.emplace_back(0);
    const auto heightOf = [](const Report& report) { return boxWith(Layout(report, kUpright), 0, u"Kusuma"_s).height(); };
    const double usual = heightOf(reportOf(longTexts(10, 1, 1)));
    const double crammed = heightOf(reportOf(table)) / usual;
    CHECK(crammed > 6.9 / 9);
    CHECK(crammed < 7.3 / 9);
    Report letter = reportOf(longTexts(120, 2, 2)), few = reportOf(longTexts(10, 2, 2));
    letter.isLetter = few.isLetter = true;
    CHECK(heightOf(letter) > 8.9 / 10.3 * heightOf(few));
}

TEST_CASE("neither the first row of a table nor the last one stands alone on a page", "[report]")
{
    for (int before = 35; before < 56; ++before) {
        CAPTURE(before);
        const Report report = reportOf(test::peopleTable(60), before);
        const Layout layout(report, kUpright);
        CHECK(pageWith(layout, u"R00001"_s) == pageWith(layout, u"R00002"_s));
        CHECK(pageWith(layout, u"R00059"_s) == pageWith(layout, u"R00060"_s));
    }
}

TEST_CASE("neither the first row of a heat map nor the last one stands alone on a page", "[report]")
{
    HeatMap map{u"Peta"_s, u"Unit kerja"_s};
    map.columnLabels = {u"M.1"_s, u"M.2"_s};
    for (int i = 10; i < 50; ++i) {
        map.rowLabels.push_back(u"Unit%1"_s.arg(i));
        map.cells.push_back({{0.1 * (i % 10), u"1"_s}, {0.5, u"2"_s}});
    }
    for (int before = 1; before < 56; ++before) {
        CAPTURE(before);
        Report report;
        report.blocks.emplace_back(Paragraph{QString(before, u'\n')});
        report.blocks.emplace_back(map);
        const Layout layout(report, kUpright);
        CHECK(pageWith(layout, u"Unit10"_s) == pageWith(layout, u"Unit11"_s));
        CHECK(pageWith(layout, u"Unit48"_s) == pageWith(layout, u"Unit49"_s));
    }
}

TEST_CASE("rows that go on about somebody stay on the page of the first", "[report]")
{
    for (int before = 30; before < 56; ++before) {
        CAPTURE(before);
        ReportTable table;
        table.columns = {{u"Nama"_s}, {u"Pelatihan"_s}};
        for (int i = 0; i < 20; ++i) {
            table.add({i % 4 == 0 ? ReportCell(u"Orang%1"_s.arg(i)) : ReportCell(), u"Kursus%1"_s.arg(i)});
            table.rows.back().goesOn = i % 4 != 0;
        }
        const Report report = reportOf(table, before);
        const Layout layout(report, kUpright);
        for (int i = 0; i < 20; i += 4) CHECK(pageWith(layout, u"Kursus%1"_s.arg(i)) == pageWith(layout, u"Kursus%1"_s.arg(i + 3)));
    }
}

TEST_CASE("the page before a signature stays at least half full, for only the last rows move", "[report]")
{
    struct Shape {
        const char* name;
        PageOptions paper;
        int groupSize;  ///< rows under a heading with a sum; 0 = no groups
        int lines;      ///< of a row
        int rowsMoved;  ///< at most, where much of the page before is empty
    };
    const PageOptions wide{Paper::a4, Orientation::landscape};
    const std::vector<Shape> shapes{{"rows alone", kUpright, 0, 1, 2}, {"groups of three", kUpright, 3, 1, 2}, {"groups of four on a wide page", wide, 4, 2, 2},
                                    {"one small table on a wide page", wide, 7, 1, 2}, {"high rows", kUpright, 5, 7, 1}, {"high rows on a wide page", wide, 5, 7, 1}};
    for (const Shape& shape : shapes) {
        int moved = 0;
        for (int before = 1; before < 60; ++before) {
            CAPTURE(shape.name, before);
            ReportTable table;
            table.columns = {{u"Nama"_s}, {u"Uraian"_s}};
            const int rows = shape.groupSize == 7 ? 7 : 60;
            for (int i = 0; i < rows; ++i) {
                if (shape.groupSize > 0 && rows > 7 && i % shape.groupSize == 0) table.addGroup(u"Kelompok"_s);
                table.add({u"R%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"baris"_s + u"\nbaris"_s.repeated(shape.lines - 1)});
                if (shape.groupSize > 0 && rows > 7 && i % shape.groupSize == shape.groupSize - 1) table.addSubtotal({u"Jumlah"_s, {}});
            }
            table.addTotal({u"JUMLAH"_s, {}});
            Report report = reportOf(std::move(table), before);
            report.placeAndDate = u"Ujung, 1 Januari 2027"_s;
            report.signatures = {SignatureBlock{{}, u"Kepala"_s, u"Dr. Ani"_s, {}, u"197001011995032001"_s}};
            report.footnotes = {u"Satu."_s, u"Dua."_s, u"Tiga."_s};
            const Layout layout(report, shape.paper);
            const int last = layout.pageCount() - 1;
            if (last == 0) continue;
            const auto pageOf = [&](int row) { return pageWith(layout, u"R%1"_s.arg(row, 3, 10, QLatin1Char('0'))); };
            REQUIRE(pageOf(rows - 1) == last);
            if (shape.rowsMoved == 2) CHECK(pageOf(rows - 2) == last);
            int first = rows - 1;
            while (first > 0 && pageOf(first - 1) == last) --first;
            if (first == 0) continue;
            const double height = layout.paperMillimetres().height(), bottom = boxWith(layout, last - 1, u"R%1"_s.arg(first - 1, 3, 10, QLatin1Char('0'))).bottom();
            if ((bottom - 15) / (height - 35) > 0.6) continue;
            ++moved;
            CHECK(rows - first <= shape.rowsMoved);
        }
        CAPTURE(shape.name, moved);
        CHECK(moved < 30);
    }
}

TEST_CASE("short notes stand beside a signature on a wide page, long ones and those of two signers above it", "[report]")
{
    const auto reportWith = [](int notes, int signers) {
        Report report = reportOf(test::peopleTable(3));
        report.placeAndDate = u"Ujung, 1 Januari 2027"_s;
        report.signatures.assign(static_cast<std::size_t>(signers), SignatureBlock{{}, u"Kepala"_s, u"Dr. Ani"_s, {}, u"197001011995032001"_s});
        report.footnotes.assign(static_cast<std::size_t>(notes), u"Catatan yang cukup panjang tentang cara menghitung."_s);
        return report;
    };
    struct Case {
        int notes, signers;
        Orientation orientation;
        bool areBeside;
    };
    for (const Case& one : {Case{3, 1, Orientation::landscape, true}, {3, 1, Orientation::portrait, false}, {25, 1, Orientation::landscape, false}, {3, 2, Orientation::landscape, false}}) {
        CAPTURE(one.notes, one.signers, one.orientation == Orientation::landscape);
        const Report report = reportWith(one.notes, one.signers);
        const Layout layout(report, {Paper::a4, one.orientation});
        const QRectF notes = boxWith(layout, layout.pageCount() - 1, u"Keterangan:"_s), place = boxWith(layout, layout.pageCount() - 1, u"Ujung, 1 Januari"_s);
        CHECK(notes.left() < 25);
        if (one.areBeside) CHECK(notes.top() == Approx(place.top()).margin(1.5));
        else CHECK(notes.bottom() < place.top());
    }
}

TEST_CASE("cells of somebody whose row goes on are one, without lines between", "[report]")
{
    ReportTable table;
    table.columns = {{u"Nama"_s}, {u"Pelatihan"_s}};
    table.add({u"Ani"_s, u"Pertama"_s});
    table.add({ReportCell(), u"Kedua"_s});
    table.rows.back().goesOn = true;
    table.add({u"Budi"_s, u"Ketiga"_s});
    const Report report = reportOf(std::move(table));
    const Layout layout(report, kUpright);
    constexpr double dpi = 200;
    const QImage page = layout.renderPage(0, dpi);
    const auto hasLine = [&](const QString& above, const QString& below, double x) {
        const double from = boxWith(layout, 0, above).bottom(), to = boxWith(layout, 0, below).top();
        for (int y = static_cast<int>(from * dpi / 25.4); y <= static_cast<int>(to * dpi / 25.4) + 1; ++y)
            if (qGray(page.pixel(static_cast<int>(x * dpi / 25.4), y)) < 200) return true;
        return false;
    };
    const double name = 50, training = 170;  // millimetres, away from the words
    CHECK_FALSE(hasLine(u"Pertama"_s, u"Kedua"_s, name));
    CHECK(hasLine(u"Pertama"_s, u"Kedua"_s, training));
    CHECK(hasLine(u"Kedua"_s, u"Ketiga"_s, name));
}

TEST_CASE("a point in a cell goes on below its text, and levels are not torn off their competency", "[report]")
{
    ReportTable table;
    table.columns = {{u"Uraian"_s, CellType::text, 1}, {u"Lain"_s, CellType::text, 6}};
    table.add({u"• Mengelola perubahan organisasi sekarang\n• Komunikasi"_s, u"x"_s.repeated(20) + u" "_s + u"panjang sekali "_s.repeated(40)});
    const Report report = reportOf(std::move(table));
    const Layout layout(report, kUpright);
    const QRectF first = boxWith(layout, 0, u"Mengelola"_s), point = boxWith(layout, 0, u"Komunikasi"_s);
    double lower = 1000;
    for (const QString& word : {u"perubahan"_s, u"organisasi"_s, u"sekarang"_s})
        if (const QRectF box = boxWith(layout, 0, word); box.top() > first.bottom() - 0.5) lower = std::min(lower, box.left());
    CHECK(lower == Approx(first.left()).margin(0.2));
    CHECK(point.left() == Approx(first.left()).margin(0.2));
    CHECK(paperText(u"M.2 Kerja Sama (0→1)"_s, {}) == u"M.2 Kerja Sama\u00a0(0→1)"_s);
}

TEST_CASE("a page that begins in the middle of a heat map says which", "[report]")
{
    HeatMap map{u"Peta kesenjangan"_s, u"Unit kerja"_s};
    map.columnLabels = {u"M.1"_s};
    for (int i = 10; i < 90; ++i) {
        map.rowLabels.push_back(u"Unit%1"_s.arg(i));
        map.cells.push_back({{0.5, u"2"_s}});
    }
    Report report;
    report.blocks.emplace_back(map);
    const Layout layout(report, kUpright);
    REQUIRE(layout.pageCount() > 1);
    CHECK(PageText(layout, 0).find(u"(lanjutan)"_s).empty());
    CHECK(boxWith(layout, 1, u"Peta kesenjangan (lanjutan)"_s).bottom() < boxWith(layout, 1, u"Unit kerja"_s).top());
}

TEST_CASE("colons of facts stand under those of others they go with", "[report]")
{
    const auto colonOf = [](const QString& label, const QString& besides) {
        Report report;
        report.blocks.emplace_back(Facts{{{label, u"nilai"_s}}, 1, besides});
        return boxWith(Layout(report, kUpright), 0, u"nilai"_s).left();
    };
    CHECK(colonOf(u"Dasar"_s, u"Kepada"_s) == Approx(colonOf(u"Kepada"_s, u"Kepada"_s)).margin(0.1));
    CHECK(colonOf(u"Dasar"_s, {}) < colonOf(u"Kepada"_s, {}) - 1);
}

TEST_CASE("letters of one file have one type size, also where only one of them must shrink", "[report]")
{
    const auto letterOf = [](int lines) {
        Report letter;
        letter.isLetter = true;
        letter.letterhead = agencyLetterhead(u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s, {u"Jalan A. Yani 1"_s});
        letter.blocks.emplace_back(Paragraph{u"Dengan hormat"_s + QString(lines, u'\n')});
        letter.placeAndDate = u"Ujung, 1 Januari 2027"_s;
        return letter;
    };
    int lines = 20;
    while (pagesOf(letterOf(lines)) == 1) ++lines;
    Report batch = letterOf(3);
    batch.mayShrinkTo = kOnePageForm;
    batch.further = {letterOf(lines + 1)};
    batch.further.front().mayShrinkTo = kOnePageForm;
    const Layout layout(batch, kUpright);
    REQUIRE(layout.pageCount() == 2);
    const double first = boxWith(layout, 0, u"Dengan hormat"_s).height(), second = boxWith(layout, 1, u"Dengan hormat"_s).height();
    CHECK(first == Approx(second).epsilon(0.001));
    CHECK(boxWith(layout, 0, u"Jalan A. Yani"_s).height() == Approx(boxWith(layout, 1, u"Jalan A. Yani"_s).height()).epsilon(0.01));
}

TEST_CASE("a letterhead breaks alike on a form that shrinks and on one that does not", "[report]")
{
    const auto formOf = [](const QString& address, int lines, double shrinks) {
        Report report;
        report.letterhead = agencyLetterhead(u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s, {address}, test::samplePng(60, 60));
        report.blocks.emplace_back(Paragraph{u"Isi"_s + QString(lines, u'\n')});
        report.mayShrinkTo = shrinks;
        return report;
    };
    int lines = 20;
    while (pagesOf(formOf(u"Jalan"_s, lines, 1)) == 1) ++lines;
    lines += 4;
    int shrunkLetters = 0;
    for (int letters = 320; letters < 380; ++letters) {  // about as long as the line is wide, in steps of a quarter of a letter
        CAPTURE(letters);
        const QString address = u"Jalan "_s + QString(letters / 4, u'n') + QString(letters % 4, u'.') + u" AKHIR"_s;
        const Report usual = formOf(address, 5, 1), small = formOf(address, lines, kOnePageForm);
        const Layout whole(usual, kUpright), shrunk(small, kUpright);
        REQUIRE(shrunk.pageCount() == 1);
        shrunkLetters += boxWith(shrunk, 0, u"Isi"_s).height() < 0.97 * boxWith(whole, 0, u"Isi"_s).height();
        const QRectF a = boxWith(whole, 0, u"AKHIR"_s), b = boxWith(shrunk, 0, u"AKHIR"_s);
        CHECK(a.top() == Approx(b.top()).margin(0.3));
        CHECK(a.left() == Approx(b.left()).margin(0.3));
    }
    CHECK(shrunkLetters == 60);
}

TEST_CASE("a long word under a chart is not cut", "[report]")
{
    BudgetLine line{u"Biaya"_s, {}, 0};
    for (int i = 0; i < 12; ++i) line.points.push_back({u"Bln"_s, 1'000'000LL * i});
    line.points.push_back({u"belum dijadwalkan"_s, 20'000'000});
    Report report;
    report.blocks.emplace_back(line);
    const Layout layout(report, kUpright);
    constexpr double dpi = 150;
    const QImage page = layout.renderPage(0, dpi);
    const QRectF box = boxWith(layout, 0, u"dijadwalkan"_s);
    const auto hasInk = [&](double from, double to) {
        for (int x = static_cast<int>(from * dpi / 25.4); x <= static_cast<int>(to * dpi / 25.4); ++x)
            for (int y = static_cast<int>(box.top() * dpi / 25.4); y < static_cast<int>(box.bottom() * dpi / 25.4); ++y)
                if (qGray(page.pixel(x, y)) < 128) return true;
        return false;
    };
    const double letter = box.width() / 10;
    CHECK(hasInk(box.left(), box.left() + letter));
    CHECK(hasInk(box.right() - letter / 2, box.right()));
    CHECK(box.right() <= 210 - 15 + 0.1);
}
