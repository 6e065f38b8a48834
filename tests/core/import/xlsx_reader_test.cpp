// SPDX-License-Identifier: Apache-2.0
#include "core/import/xlsx_reader.h"

#include <QTemporaryDir>
#include <clocale>
#include <stdexcept>

#include "core/import/sheet_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/xlsx_builder.h"

using namespace core;
using test::minimalXlsx;
using test::ZipParts;

namespace {

Result<LoadedSheets> load(const ZipParts& parts, const SheetLimits& limits = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.xlsx"));
    test::writeZip(path, parts);
    return loadSheetFile(path, limits);
}

// "1:a|b 3:c": row numbers and cells of the first sheet.
QString shape(const ZipParts& parts)
{
    const auto loaded = load(parts);
    if (!loaded) return loaded.error().message + loaded.error().detail;
    QStringList rows;
    for (const SheetRow& row : loaded->tables.at(0).rows) {
        QStringList cells;
        for (const Cell& cell : row.cells) cells += cellText(cell);
        rows += QString::number(row.number) + u':' + cells.join(u'|');
    }
    return rows.join(u' ');
}

Cell onlyCell(const QByteArray& cell, const QByteArray& strings = {})
{
    const auto loaded = load(minimalXlsx("<row>" + cell + "</row>", strings));
    return loaded && !loaded->tables[0].rows.empty() ? loaded->tables[0].rows[0].at(0) : Cell{};
}

}  // namespace

TEST_CASE("every kind of xlsx cell is read as what it is", "[import]")
{
    CHECK(onlyCell("<c><v>12.5</v></c>") == Cell{CellKind::number, 12.5});
    CHECK(onlyCell("<c t=\"n\"><v> 1.98E+17 </v></c>") == Cell{CellKind::number, 1.98e17});
    CHECK(onlyCell("<c t=\"b\"><v>1</v></c>") == Cell{CellKind::boolean, 1});
    CHECK(onlyCell("<c t=\"b\"><v>0</v></c>") == Cell{CellKind::boolean, 0});
    CHECK(onlyCell("<c t=\"e\"><v>#N/A</v></c>").isEmpty());
    CHECK(onlyCell("<c s=\"1\"/>").isEmpty());
    CHECK(onlyCell("<c t=\"str\"><f>A1&amp;B1</f><v>Ani</v></c>") == Cell{CellKind::text, 0, QStringLiteral("Ani")});
    CHECK(onlyCell("<c><f>1+1</f><v>2</v></c>") == Cell{CellKind::number, 2});
    CHECK(onlyCell("<c t=\"s\"><v>1</v></c>", "<si><t>a</t></si><si><t>b &lt; c</t></si>") ==
          Cell{CellKind::text, 0, QStringLiteral("b < c")});
    CHECK(onlyCell("<c t=\"inlineStr\"><is><t>Ani</t></is></c>") == Cell{CellKind::text, 0, QStringLiteral("Ani")});
    CHECK(cellDate(onlyCell("<c t=\"d\"><v>2023-11-22T08:30:00</v></c>")) == QDate(2023, 11, 22));
    CHECK(onlyCell("<c><v>bukan angka</v></c>") == Cell{CellKind::text, 0, QStringLiteral("bukan angka")});
    CHECK(onlyCell("<c><v>nan</v></c>").kind == CellKind::text);
}

TEST_CASE("a number with a date format is a day, one with an amount's format is none", "[import]")
{
    CHECK(cellDate(onlyCell("<c s=\"1\"><v>45252</v></c>")) == QDate(2023, 11, 22));
    CHECK(cellDate(onlyCell("<c s=\"2\"><v>45252</v></c>")) == QDate(2023, 11, 22));
    CHECK(onlyCell("<c s=\"3\"><v>45252</v></c>").kind == CellKind::number);
    CHECK(onlyCell("<c s=\"4\"><v>1.5</v></c>").kind == CellKind::number);
    CHECK(onlyCell("<c s=\"99\"><v>45252</v></c>").kind == CellKind::number);
    ZipParts mac = minimalXlsx("<row><c s=\"1\"><v>43790</v></c></row>");
    mac["xl/workbook.xml"].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    CHECK(shape(mac) == QStringLiteral("1:2023-11-22"));
}

TEST_CASE("numbers are read with a point also where the PC writes a comma", "[import]")
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    for (const char* locale : {"id_ID.UTF-8", "de_DE.UTF-8"}) std::setlocale(LC_NUMERIC, locale);
    CHECK(onlyCell("<c><v>12.5</v></c>") == Cell{CellKind::number, 12.5});
    std::setlocale(LC_NUMERIC, before.c_str());
}

TEST_CASE("rich text is joined and phonetic text left out", "[import]")
{
    const QByteArray rich =
        "<r><rPr><b/></rPr><t xml:space=\"preserve\">Kepala </t></r><r><t>Dinas</t></r><rPh sb=\"0\" "
        "eb=\"1\"><t>kana</t></rPh><phoneticPr/>";
    CHECK(cellText(onlyCell("<c t=\"s\"><v>0</v></c>", "<si>" + rich + "</si>")) == QStringLiteral("Kepala Dinas"));
    CHECK(cellText(onlyCell("<c t=\"inlineStr\"><is>" + rich + "</is></c>")) == QStringLiteral("Kepala Dinas"));
}

TEST_CASE("cell text is kept as in the file, escapes decoded", "[import]")
{
    const auto text = [](const QByteArray& t) { return cellText(onlyCell("<c t=\"inlineStr\"><is>" + t + "</is></c>")); };
    CHECK(text("<t xml:space=\"preserve\"> a \n</t>") == QStringLiteral(" a \n"));
    CHECK(text("<t> a </t>") == QStringLiteral(" a "));
    CHECK(text("<t>\n    a b\n  </t>") == QStringLiteral("a b"));
    CHECK(text("<t>\n  </t>").isEmpty());
    CHECK(text("<t>a_x000D_\nb</t>") == QStringLiteral("a\r\nb"));
    CHECK(text("<t>_x005F_x000D_</t>") == QStringLiteral("_x000D_"));
    CHECK(text("<t>_x00_ _xZZZZ_ _x000</t>") == QStringLiteral("_x00_ _xZZZZ_ _x000"));
    CHECK(text("<t><![CDATA[a<b]]></t>") == QStringLiteral("a<b"));
}

TEST_CASE("rows and cells stand where their addresses say, or in order without", "[import]")
{
    CHECK(shape(minimalXlsx("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row><row r=\"7\"/>"
                            "<row r=\"9\"><c r=\"AA9\" s=\"1\"/><c r=\"A9\"><v>3</v></c></row>")) ==
          QStringLiteral("3:|1||2 9:3"));
    CHECK(shape(minimalXlsx("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")) ==
          QStringLiteral("1:1||2 3:3"));
    CHECK(shape(minimalXlsx("<row r=\"5\"><c r=\"C5\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")) ==
          QStringLiteral("5:||1|2 6:3"));
}

TEST_CASE("sheets come in the workbook's order, by relationship, hidden ones flagged, charts left out", "[import]")
{
    ZipParts parts = minimalXlsx({});
    parts["xl/workbook.xml"].replace(
        "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>",
        "<sheet name=\"Kedua &amp; baru\" sheetId=\"9\" r:id=\"rId8\"/><sheet name=\"Grafik\" sheetId=\"4\" r:id=\"rId5\"/>"
        "<sheet name=\"Data\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>");
    const QByteArray type = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>",
                                                "<Relationship Id=\"rId8\" Type=\"" + type +
                                                    "worksheet\" Target=\"/Data/Lembar.XML\"/>"
                                                    "<Relationship Id=\"rId5\" Type=\"" +
                                                    type + "chartsheet\" Target=\"../x/chart.xml\"/></Relationships>");
    parts["Data/lembar.xml"] =
        "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    CHECK(shape(parts) == QStringLiteral("1:8"));
    const auto loaded = load(parts);
    REQUIRE(loaded);
    REQUIRE(loaded->tables.size() == 2);
    CHECK(loaded->tables[0].name == QStringLiteral("Kedua & baru"));
    CHECK_FALSE(loaded->file.sheets[0].isHidden);
    CHECK(loaded->tables[1].name == QStringLiteral("Data"));
    CHECK(loaded->tables[1].isHidden);
}

TEST_CASE("merged ranges are told", "[import]")
{
    ZipParts parts = minimalXlsx("<row><c><v>1</v></c></row>");
    parts["xl/worksheets/sheet1.xml"].replace(
        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"B2:K2\"/><mergeCell ref=\"A1\"/></mergeCells>");
    const auto loaded = load(parts);
    REQUIRE(loaded);
    CHECK(loaded->tables[0].merges == std::vector<CellRange>{{2, 1, 2, 10}, {1, 0, 1, 0}});
}

TEST_CASE("the file's facts are told, macros noticed", "[import]")
{
    ZipParts parts = minimalXlsx({});
    parts["docProps/core.xml"] =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dcterms=\"d\"><dcterms:created>2026-11-22T02:48:28Z</dcterms:created>"
        "<dcterms:modified>2026-11-23T02:00:00Z</dcterms:modified></cp:coreProperties>";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    test::writeZip(path, parts);
    const auto plain = openSheetFile(path);
    REQUIRE(plain);
    CHECK(plain->kind == SheetFileKind::xlsx);
    CHECK(plain->createdAt == QDateTime(QDate(2026, 11, 22), QTime(2, 48, 28), Qt::UTC));
    CHECK(plain->modifiedAt == QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC));
    CHECK_FALSE(plain->hasMacros);
    CHECK(plain->sha256.size() == 32);
    parts["xl/vbaProject.bin"] = "x";
    test::writeZip(path, parts);
    CHECK(openSheetFile(path)->hasMacros);
    CHECK(openSheetFile(path)->sha256 != plain->sha256);
}

TEST_CASE("what a file is, its bytes say and not its name", "[import]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    test::writeZip(path, minimalXlsx("<row><c><v>1</v></c></row>"));
    CHECK(openSheetFile(path)->kind == SheetFileKind::xlsx);
    const QString named = folder.filePath(QStringLiteral("export.xlsx"));
    test::writeBytes(named, "a;b\n");
    CHECK(openSheetFile(named)->kind == SheetFileKind::csv);
}

TEST_CASE("reading a sheet stops when the receiver has enough, and what it throws comes out", "[import]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ä data.xlsx"));
    test::writeZip(path, minimalXlsx("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    int rows = 0;
    CHECK(readSheetRows(path, 0, {}, [&](SheetRow&&) { return ++rows < 2; }).has_value());
    CHECK(rows == 2);
    CHECK_THROWS_AS(readSheetRows(path, 0, {}, [](SheetRow&&) -> bool { throw std::runtime_error("mine"); }), std::runtime_error);
    CHECK(readSheetRows(path, 1, {}, [](SheetRow&&) { return true; }).error().message ==
          QStringLiteral("Berkas “ä data.xlsx” tidak punya lembar ke-2; pilih lembar lain."));
    CHECK_FALSE(readSheetRows(path, -1, {}, [](SheetRow&&) { return true; }).has_value());
}
