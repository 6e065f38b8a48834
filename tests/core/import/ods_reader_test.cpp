// SPDX-License-Identifier: Apache-2.0
// OpenDocument sheets: what is read, and hostile ones.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <random>

#include "core/import/sheet_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"
#include "tests/support/xlsx_builder.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::minimalOds;
using test::ZipParts;

namespace {

const QString kBroken = u"Berkas “x.ods” rusak atau terpotong; minta pengirim mengirim ulang."_s;

Result<LoadedSheets> load(const ZipParts& parts, const SheetLimits& limits = {}, test::Packing packing = test::Packing::deflated)
{
    const QTemporaryDir folder;
    test::writeZip(folder.filePath(u"x.ods"_s), parts, packing);
    QElapsedTimer timer;
    timer.start();
    auto loaded = loadSheetFile(folder.filePath(u"x.ods"_s), limits);
    CHECK(timer.elapsed() < 5000);
    return loaded;
}

QString refusal(const ZipParts& parts, const SheetLimits& limits = {}, test::Packing packing = test::Packing::deflated)
{
    const auto loaded = load(parts, limits, packing);
    return loaded ? u"(read)"_s : loaded.error().message;
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {}) { return "<table:table-row" + attributes + ">" + cells + "</table:table-row>"; }
QByteArray text(const QByteArray& words) { return "<table:table-cell office:value-type=\"string\"><text:p>" + words + "</text:p></table:table-cell>"; }

// "1:a|b 3:c" of the first sheet.
QString shape(const QByteArray& rows)
{
    const auto loaded = load(minimalOds(rows));
    if (!loaded) return loaded.error().message + loaded.error().detail;
    QStringList lines;
    for (const SheetRow& r : loaded->tables.at(0).rows) {
        QStringList cells;
        for (const Cell& cell : r.cells) cells += cellText(cell);
        lines += QString::number(r.number) + u':' + cells.join(u'|');
    }
    return lines.join(u' ');
}

Cell onlyCell(const QByteArray& cell)
{
    const auto loaded = load(minimalOds(row(cell)));
    return loaded && !loaded->tables[0].rows.empty() ? loaded->tables[0].rows[0].at(0) : Cell{};
}

ZipParts sample()
{
    QByteArray rows;
    for (int i = 0; i < 40; ++i)
        rows += row(text("Pegawai " + QByteArray::number(i)) + "<table:table-cell office:value-type=\"date\" office:date-value=\"2023-11-22\"><text:p>22/11/23</text:p></table:table-cell>" + text("x"));
    return minimalOds(rows);
}

}  // namespace

TEST_CASE("every kind of ods cell is read as what it is", "[import]")
{
    const auto typed = [](const QByteArray& attributes, const QByteArray& shown = "x") { return onlyCell("<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>"); };
    CHECK(typed("office:value-type=\"float\" office:value=\"12.5\"") == Cell{CellKind::number, 12.5});
    CHECK(isDamagedNumber(typed("office:value-type=\"float\" office:value=\"1.98702142010012E+017\"")));
    CHECK(typed("office:value-type=\"percentage\" office:value=\"0.5\"") == Cell{CellKind::number, 0.5});
    CHECK(typed("office:value-type=\"currency\" office:value=\"100\"") == Cell{CellKind::number, 100});
    CHECK(cellDate(typed("office:value-type=\"date\" office:date-value=\"2023-11-22\"")) == QDate(2023, 11, 22));
    CHECK(cellText(typed("office:value-type=\"date\" office:date-value=\"2023-11-22T08:30:00\"")) == u"2023-11-22 08:30"_s);
    CHECK(cellText(typed("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"")) == u"08:30"_s);
    CHECK(typed("office:value-type=\"time\" office:time-value=\"PT36H00M00S\"") == Cell{CellKind::number, 1.5});
    CHECK(typed("office:value-type=\"boolean\" office:boolean-value=\"true\"") == Cell{CellKind::boolean, 1});
    CHECK(cellText(typed("office:value-type=\"string\"", "Ani")) == u"Ani"_s);
    CHECK(cellText(typed("office:value-type=\"string\" office:string-value=\"198702142010012001\"", "1987...")) == u"198702142010012001"_s);
    CHECK(cellText(typed("", "Ani")) == u"Ani"_s);
    CHECK(typed("office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"", "#N/A").isEmpty());
    CHECK(onlyCell("<table:table-cell/>").isEmpty());
    CHECK(cellText(typed("office:value-type=\"date\" office:date-value=\"bukan\"", "kemarin")) == u"kemarin"_s);
    CHECK(cellText(typed("office:value-type=\"float\" office:value=\"nan\"", "x")) == u"x"_s);
}

TEST_CASE("ods text keeps counted blanks and lines, and leaves comments, drawings and layout out", "[import]")
{
    const auto said = [](const QByteArray& inside) { return cellText(onlyCell("<table:table-cell office:value-type=\"string\">" + inside + "</table:table-cell>")); };
    CHECK(said("<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c</text:p>") == u"a  b\tc"_s);
    CHECK(said("<text:p>Kepala <text:span>Dinas</text:span><text:line-break/>Uji</text:p>") == u"Kepala Dinas\nUji"_s);
    CHECK(said("<text:p>satu</text:p><text:p>dua</text:p>") == u"satu\ndua"_s);
    CHECK(said("\n  <text:p>\n    a\n    b</text:p>\n") == u"a b"_s);
    CHECK(said("<office:annotation><text:p>catatan</text:p></office:annotation><text:p>isi</text:p><draw:frame><draw:text-box><text:p>gambar</text:p></draw:text-box></draw:frame>") == u"isi"_s);
    CHECK(said("<text:p>isi<office:annotation><text:p>catatan</text:p></office:annotation></text:p>") == u"isi"_s);
    CHECK(said("<table:table><table:table-row><table:table-cell><text:p>dalam</text:p></table:table-cell></table:table-row></table:table><text:p>luar</text:p>") == u"luar"_s);
    CHECK(said("<text:p>a &lt; <![CDATA[<b>]]></text:p>") == u"a < <b>"_s);
}

TEST_CASE("repeated and covered cells of an ods stand where they belong", "[import]")
{
    CHECK(shape(row("<table:table-cell table:number-columns-repeated=\"2\"/>" + text("a")) + row("<table:table-cell table:number-columns-repeated=\"16384\"/>", " table:number-rows-repeated=\"3\"") +
                row(text("b") + "<table:table-cell table:number-columns-repeated=\"16383\"/>") + row("<table:table-cell/>", " table:number-rows-repeated=\"1048571\"")) == u"1:||a 5:b"_s);
    CHECK(shape(row("<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\" office:value=\"7\"/>", " table:number-rows-repeated=\"2\"") + row(text("c"))) == u"1:7|7|7 2:7|7|7 3:c"_s);
    CHECK(shape("<table:table-column/><table:table-header-rows>" + row(text("NIP")) + "</table:table-header-rows><table:table-row-group>" + row(text("1")) + "</table:table-row-group>") == u"1:NIP 2:1"_s);
    const auto loaded = load(minimalOds(row("<table:table-cell/><table:table-cell table:number-columns-spanned=\"3\" table:number-rows-spanned=\"2\"><text:p>x</text:p></table:table-cell>"
                                            "<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>tersembunyi</text:p></table:covered-table-cell>" +
                                            text("y"))));
    REQUIRE(loaded);
    CHECK(loaded->tables[0].merges == std::vector<CellRange>{{1, 1, 2, 3}});
    CHECK(cellText(loaded->tables[0].rows[0].at(2)).isEmpty());
    CHECK(cellText(loaded->tables[0].rows[0].at(4)) == u"y"_s);
}

TEST_CASE("the sheets and facts of an ods are told, hidden sheets flagged, changes that were taken back left out", "[import]")
{
    ZipParts parts = minimalOds(row(text("satu")));
    parts["content.xml"].replace("</table:table>", "</table:table><table:table table:name=\"Kedua\" table:style-name=\"ta2\">" + row(text("dua")) + "</table:table>");
    parts["content.xml"].replace("<office:spreadsheet>", "<office:spreadsheet><table:tracked-changes><table:table-cell><text:p>lama</text:p></table:table-cell></table:tracked-changes>");
    parts["meta.xml"] = "<office:document-meta xmlns:office=\"o\" xmlns:meta=\"m\" xmlns:dc=\"d\"><office:meta><meta:creation-date>2026-11-22T02:48:28.123456789</meta:creation-date>"
                        "<dc:date>2026-11-23T02:00:00</dc:date></office:meta></office:document-meta>";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);  // the bytes decide
    test::writeZip(path, parts);
    const auto file = openSheetFile(path);
    REQUIRE(file);
    CHECK(file->kind == SheetFileKind::ods);
    REQUIRE(file->sheets.size() == 2);
    CHECK_FALSE(file->sheets[0].isHidden);
    CHECK(file->sheets[1].name == u"Kedua"_s);
    CHECK(file->sheets[1].isHidden);
    CHECK(file->createdAt.date() == QDate(2026, 11, 22));
    CHECK(file->modifiedAt.date() == QDate(2026, 11, 23));
    CHECK_FALSE(file->hasMacros);
    CHECK(file->sha256.size() == 32);
    const auto loaded = loadSheetFile(path);
    REQUIRE(loaded);
    CHECK(cellText(loaded->tables[1].rows.at(0).at(0)) == u"dua"_s);
    QStringList second;
    CHECK(readSheetRows(path, 1, {}, [&](SheetRow&& r) { second << cellText(r.at(0)); return true; }).has_value());
    CHECK(second == QStringList{u"dua"_s});
    CHECK(readSheetRows(path, 2, {}, [](SheetRow&&) { return true; }).error().message == u"Berkas “a.xlsx” tidak punya lembar ke-3; pilih lembar lain."_s);
    parts["Basic/script-lc.xml"] = "<x/>";
    test::writeZip(path, parts);
    CHECK(openSheetFile(path)->hasMacros);
}

TEST_CASE("reading an ods stops when the receiver has enough", "[import]")
{
    const QTemporaryDir folder;
    test::writeZip(folder.filePath(u"x.ods"_s), sample());
    int rows = 0;
    CHECK(readSheetRows(folder.filePath(u"x.ods"_s), 0, {}, [&](SheetRow&&) { return ++rows < 3; }).has_value());
    CHECK(rows == 3);
}

TEST_CASE("people are imported from an ods as from any other sheet", "[import]")
{
    test::RegionFile region;
    const QString path = region.filePath(u"pegawai.ods"_s);
    test::writeZip(path, minimalOds(row(text("NIP") + text("Nama") + text("Tanggal Lahir")) +
                                    row(text("198702142010012001") + text("Ani") + "<table:table-cell office:value-type=\"date\" office:date-value=\"1987-02-14\"/>")));
    CHECK(region.import(path).added == 1);
    CHECK(region.one("select nip || name || birth_date from person") == u"198702142010012001Ani1987-02-14"_s);
}

TEST_CASE("a broken or locked ods gets one sentence", "[import]")
{
    CHECK(refusal(sample()) == u"(read)"_s);
    ZipParts parts = sample();
    for (const QByteArray& damaged : {parts["content.xml"].left(parts["content.xml"].size() / 2), QByteArray(), QByteArray("<a/>")}) {
        ZipParts broken = parts;
        broken["content.xml"] = damaged;
        CHECK(refusal(broken) == kBroken);
    }
    parts.erase("content.xml");
    CHECK(refusal(parts) == kBroken);
    parts = sample();
    parts["META-INF/manifest.xml"] = "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    CHECK(refusal(parts).contains(u"dikunci dengan kata sandi"_s));
    parts = sample();
    parts["content.xml"].replace("<office:document-content", "<!DOCTYPE x [<!ENTITY a \"haha\">]><office:document-content");
    CHECK(refusal(parts).contains(u"memuat DTD"_s));
    for (const char* count : {"0", "-1", "x", "99999999999999999999"}) {
        CAPTURE(count);
        CHECK(refusal(minimalOds(row(text("a"), QByteArray(" table:number-rows-repeated=\"") + count + "\""))) == kBroken);
        CHECK(refusal(minimalOds(row(QByteArray("<table:table-cell table:number-columns-repeated=\"") + count + "\"/>"))) == kBroken);
    }
}

TEST_CASE("a few bytes of ods that stand for millions of cells are refused, quickly", "[import]")
{
    const QByteArray seven = "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"7\"/>";
    CHECK(refusal(minimalOds(row(seven, " table:number-rows-repeated=\"1000000\""))).contains(u"500.000 sel berulang"_s));
    CHECK(refusal(minimalOds(row(seven).repeated(100))).contains(u"500.000 sel berulang"_s));
    CHECK(refusal(minimalOds(row(text("a"), " table:number-rows-repeated=\"2147483647\""))).contains(u"baris"_s));
    CHECK(refusal(minimalOds(row("<table:table-cell table:number-columns-repeated=\"2147483647\"/>" + text("a")))).contains(u"16.384 kolom"_s));
    CHECK(refusal(minimalOds(row("<table:table-cell/>", " table:number-rows-repeated=\"2147483647\"").repeated(5) + row(text("a")))).contains(u"baris"_s));
    CHECK(refusal(minimalOds(row(text("<text:s text:c=\"2147483647\"/>")))).contains(u"65.536 huruf dalam satu sel"_s));
    CHECK(refusal(minimalOds(row("<table:table-cell table:number-columns-repeated=\"16383\"/>" + text("a")).repeated(700)), {}, test::Packing::stored).contains(u"400.000 sel kosong di antara"_s));
    CHECK(refusal(minimalOds(row(text(QByteArray(2 << 20, 'a'))))).contains(u"mengembang terlalu besar"_s));
    CHECK(refusal(minimalOds(row(text(QByteArray(2 << 20, 'a')))), {}, test::Packing::stored).contains(u"65.536 huruf dalam satu sel"_s));
    CHECK(refusal(minimalOds(row({}).repeated(1'100'000)), {}, test::Packing::stored) == kBroken);
    QByteArray sheets;
    for (int i = 0; i < 1001; ++i) sheets += "</table:table><table:table table:name=\"x\">";
    CHECK(refusal(minimalOds(sheets)).contains(u"1.000 lembar"_s));
    CHECK(refusal(minimalOds(QByteArray("<text:a>").repeated(100) + QByteArray("</text:a>").repeated(100))) == kBroken);
}

TEST_CASE("every limit is kept in an ods", "[import]")
{
    SheetLimits limits;
    limits.cells = 119;
    CHECK(refusal(sample(), limits).contains(u"lebih dari 119 sel"_s));
    limits = {};
    limits.rows = 39;
    CHECK(refusal(sample(), limits).contains(u"lebih dari 39 baris"_s));
    limits = {};
    limits.columns = 2;
    CHECK(refusal(sample(), limits).contains(u"lebih dari 2 kolom"_s));
    limits = {};
    limits.cellCharacters = 8;
    CHECK(refusal(sample(), limits).contains(u"lebih dari 8 huruf"_s));
    limits = {};
    limits.depth = 5;
    CHECK(refusal(sample(), limits) == kBroken);
    limits = {};
    limits.totalBytes = 3000;
    CHECK(refusal(sample(), limits).contains(u"mengembang terlalu besar"_s));
}

TEST_CASE("random damage to an ods never crashes the reader", "[import]")
{
    std::mt19937 random(1965);
    for (int round = 0; round < 300; ++round) {
        ZipParts parts = sample();
        QByteArray& content = parts["content.xml"];
        for (int flips = 0; flips < 3; ++flips) content = test::flipped(content, static_cast<qsizetype>(random() % static_cast<quint32>(content.size())), static_cast<int>(random() % 8));
        const auto loaded = load(parts);
        CAPTURE(round);
        CHECK((loaded.has_value() || loaded.error().message.startsWith(u"Berkas “x.ods” "_s)));
    }
}
