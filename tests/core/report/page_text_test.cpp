// SPDX-License-Identifier: Apache-2.0
#include "core/report/page_text.h"

#include "core/report/pdf_writer.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Report tableReport(ReportTable table)
{
    Report report = test::emptyReport(u"DAFTAR"_s);
    report.blocks.emplace_back(std::move(table));
    return report;
}

ReportTable namesTable(const QStringList& names)
{
    ReportTable table;
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Nama"_s, CellType::text, 1}, {u"Jabatan"_s, CellType::text, 1}};
    int number = 0;
    for (const QString& name : names) table.add({++number, name, u"Analis"_s});
    return table;
}

/// Its only hit, as it stands in the text.
QString hitText(const PageText& text, const QString& wanted)
{
    const auto hits = text.find(wanted);
    REQUIRE(hits.size() == 1);
    return text.text().mid(hits[0].from, hits[0].end - hits[0].from);
}

}  // namespace

TEST_CASE("the text of a page has every word of the PDF", "[report][text]")
{
    const Report report = test::planReport(6);
    const PageOptions page{Paper::f4, Orientation::landscape};
    QTemporaryDir folder;
    REQUIRE(writePdf(report, page, folder.filePath(u"a.pdf"_s)));
    const QStringList printed = test::pagesOf(folder.filePath(u"a.pdf"_s));
    const Layout layout(report, page);
    REQUIRE(layout.pageCount() == printed.size());
    static const QRegularExpression blank(u"\\s+"_s);
    for (int p = 0; p < layout.pageCount(); ++p) {
        const QString text = PageText(layout, p).text();
        QStringList words = QString(printed[p]).split(blank, Qt::SkipEmptyParts), read = QString(text).split(blank, Qt::SkipEmptyParts);
        words.sort();
        read.sort();
        CHECK(read == words);
    }
}

TEST_CASE("cells of a row are parted by tabs, and what is wrapped in a cell is one line", "[report][text]")
{
    const QString wrapped = u"Ni Luh Putu Ayu Wulandari Kusumawardhani dari Kabupaten Contoh Raya di Kepulauan Paling Jauh Sekali"_s;
    const Report report = tableReport(namesTable({u"Rahmat"_s, wrapped, u"Pelatihan/Bimbingan"_s}));
    const Layout layout(report, {});
    const QString text = PageText(layout, 0).text();
    CHECK(text.contains(u"\n1\tRahmat\tAnalis\n2\t"_s + wrapped + u"\tAnalis\n3\tPelatihan/Bimbingan\tAnalis"_s));
    CHECK(text.contains(u"Halaman 1 dari 1"_s));
}

TEST_CASE("empty cells of a row keep their tabs, so that what is pasted stands in its columns", "[report][text]")
{
    ReportTable table = namesTable({});
    table.columns.push_back({u"Biaya"_s, CellType::rupiah});
    table.columns.push_back({u"Catatan"_s, CellType::text});
    table.columns[3].sums = true;
    table.addGroup(u"Kelompok"_s);
    table.add({1, u"Ni Luh Putu Ayu Wulandari Kusumawardhani dari Kabupaten Contoh Raya di Kepulauan Paling Jauh Sekali"_s, {}, 5, {}});
    table.add({{}, {}, u"Analis"_s, {}, u"x"_s});
    table.add({});
    table.addTotal({u"JUMLAH"_s, {}, {}, 5, {}});
    const Report report = tableReport(table);
    const Layout layout(report, {});
    const QString text = PageText(layout, 0).text();
    CHECK(text.contains(u"\nKelompok\n1\tNi Luh Putu Ayu Wulandari Kusumawardhani dari Kabupaten Contoh Raya di Kepulauan Paling Jauh Sekali\t\t5\t\n"
                        "\t\tAnalis\t\tx\n\t\t\t\t\nJUMLAH\t\t\t5\t\n"_s));
    CHECK(PageText(layout, 0).find(u"Sekali 5"_s).size() == 1);
}

TEST_CASE("a text is found in any case and without its diacritics, also where a line is wrapped", "[report][text]")
{
    const Report report = tableReport(namesTable({u"Zoë Ñiga Çelebi"_s, u"Ni Luh Putu Ayu Wulandari Kusumawardhani dari Kabupaten Contoh Raya di Kepulauan Jauh"_s, u"Straße <b>tebal</b>"_s}));
    const Layout layout(report, {});
    const PageText text(layout, 0);
    CHECK(hitText(text, u"zoe niga CELEBI"_s) == u"Zoë Ñiga Çelebi"_s);
    CHECK(hitText(text, u"  wulandari   kusumawardhani dari kabupaten contoh "_s).simplified() == u"Wulandari Kusumawardhani dari Kabupaten Contoh"_s);
    CHECK(hitText(text, u"STRAßE"_s) == u"Straße"_s);
    CHECK(hitText(text, u"<b>tebal</b>"_s) == u"<b>tebal</b>"_s);
    CHECK(text.find(u"analis"_s).size() == 3);
    CHECK(text.find(u" "_s).empty());
    CHECK(text.find(u"Tidak di sini"_s).empty());
}

TEST_CASE("a hit is marked where its letters stand, and the letters are found again under the mouse", "[report][text]")
{
    const Report report = tableReport(namesTable({u"Rahmat Hidayat"_s}));
    const Layout layout(report, {});
    const PageText text(layout, 0);
    const TextSpan hit = text.find(u"Hidayat"_s).at(0);
    const auto boxes = text.boxes(hit);
    REQUIRE(boxes.size() == 1);
    const QRectF whole = text.boxes(text.find(u"Rahmat Hidayat"_s).at(0)).at(0);
    CHECK(boxes[0].right() == Approx(whole.right()).margin(0.01));
    CHECK(boxes[0].left() > whole.center().x() - 2);
    CHECK(QRectF({}, layout.paperMillimetres()).contains(whole));
    CHECK(text.nearest(boxes[0].topLeft() + QPointF(0.1, 1)) == hit.from);
    CHECK(text.nearest({boxes[0].right() + 0.5, boxes[0].center().y()}) == hit.end);
    CHECK(text.nearest({-5, -5}) == 0);
    CHECK(text.text().left(text.nearest({500, 500})).endsWith(u"Halaman 1 dari 1"_s));
    CHECK(text.wordAt(hit.from + 3) == hit);
    // The ink is there: the box is dark in places, the margin is not.
    const QImage image = layout.renderPage(0, 254);  // ten dots a millimetre
    const auto darkest = [&](QRectF box) {
        int least = 255;
        for (int y = int(box.top() * 10); y < int(box.bottom() * 10); ++y)
            for (int x = int(box.left() * 10); x < int(box.right() * 10); ++x) least = std::min(least, qGray(image.pixel(x, y)));
        return least;
    };
    CHECK(darkest(boxes[0]) < 90);
    CHECK(darkest(boxes[0].translated(0, -60)) >= 0);
    CHECK(darkest({1, 1, 10, 10}) > 250);
}

TEST_CASE("an upright heading of a heat map is found and marked upright", "[report][text]")
{
    const Report report = test::unitReport(4, 9);
    const Layout layout(report, {});
    int upright = 0;
    for (int p = 0; p < layout.pageCount(); ++p) {
        const PageText text(layout, p);
        for (const TextSpan& hit : text.find(u"Integritas"_s))
            for (const QRectF& box : text.boxes(hit)) upright += box.height() > box.width();
    }
    CHECK(upright > 0);
}
