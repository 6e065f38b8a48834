// SPDX-License-Identifier: Apache-2.0
#include "core/import/csv_reader.h"

#include <QTemporaryDir>

#include "core/import/sheet_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/xlsx_builder.h"

using namespace core;

namespace {

Result<LoadedSheets> load(const QByteArray& bytes, const SheetLimits& limits = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.csv"));
    test::writeBytes(path, bytes);
    return loadSheetFile(path, limits);
}

// "1:a|b 3:c": row numbers and cells.
QString shape(const QByteArray& bytes)
{
    const auto loaded = load(bytes);
    if (!loaded) return loaded.error().message;
    QStringList rows;
    for (const SheetRow& row : loaded->tables.at(0).rows) {
        QStringList cells;
        for (const Cell& cell : row.cells) cells += cellText(cell);
        rows += QString::number(row.number) + u':' + cells.join(u'|');
    }
    return rows.join(u' ');
}

}  // namespace

TEST_CASE("csv is read with each separator", "[import]")
{
    CHECK(shape("a;b\n1;2\n") == QStringLiteral("1:a|b 2:1|2"));
    CHECK(shape("a,b\n1,2\n") == QStringLiteral("1:a|b 2:1|2"));
    CHECK(shape("a\tb\n1\t2\n") == QStringLiteral("1:a|b 2:1|2"));
    CHECK(shape("sep=|\r\na|b\r\n") == QStringLiteral("1:a|b"));
    CHECK(shape("nama\nAni\n") == QStringLiteral("1:nama 2:Ani"));
}

TEST_CASE("the separator is looked for outside quotes, and decimal commas don't win", "[import]")
{
    CHECK(csvSeparator(QStringLiteral("\"a,b,c\";d\n\"e,f,g\";h\n")) == u';');
    CHECK(csvSeparator(QStringLiteral("nama;nilai\nAni;1,5\nBudi;2,5\n")) == u';');
    CHECK(csvSeparator(QStringLiteral("1,5;2,5\n3,5;4,5\n")) == u';');
    CHECK(csvSeparator(QStringLiteral("nama,alamat\nAni,Jl. A; No 1\nBudi,Jl. B\n")) == u',');
    CHECK(csvSeparator(QStringLiteral("Daftar Pegawai, per 1 Mei\n\nno;nama\n1;Ani\n2;Budi\n")) == u';');
    CHECK(csvSeparator(QString()) == u';');
}

TEST_CASE("csv quotes hold separators, line breaks and doubled quotes", "[import]")
{
    CHECK(shape("\"a;b\";c\n") == QStringLiteral("1:a;b|c"));
    CHECK(shape("\"x\";y\r\n\"z\"\r\n") == QStringLiteral("1:x|y 2:z"));
    CHECK(shape("\"baris 1\r\nbaris 2\";b\r\nc;d") == QStringLiteral("1:baris 1\r\nbaris 2|b 2:c|d"));
    CHECK(shape("\"kata \"\"baik\"\"\";b\n") == QStringLiteral("1:kata \"baik\"|b"));
    CHECK(shape("pipa 5\";b\n") == QStringLiteral("1:pipa 5\"|b"));
    CHECK(shape("\"a\" b;c\n") == QStringLiteral("1:a b|c"));
    CHECK(shape("\"\";c\n") == QStringLiteral("1:|c"));
    CHECK(shape("a;\"\"") == QStringLiteral("1:a"));
}

TEST_CASE("csv rows end with any line break, the last one may lack it, and empty rows only count", "[import]")
{
    CHECK(shape("a;b\r\n\r\n;;\r\nc;d") == QStringLiteral("1:a|b 4:c|d"));
    CHECK(shape("a;b\rc;d\r") == QStringLiteral("1:a|b 2:c|d"));
    CHECK(shape("a;b\n;c\n") == QStringLiteral("1:a|b 2:|c"));
    CHECK(shape("a;b\n\n\n") == QStringLiteral("1:a|b"));
    CHECK(shape(" a ;b\n") == QStringLiteral("1: a |b"));
}

TEST_CASE("csv cells are text, so a long number keeps its digits and zeros", "[import]")
{
    const auto loaded = load("nip;kode\n198702142010012002;007\n");
    REQUIRE(loaded);
    CHECK(loaded->tables[0].rows[1].at(0) == Cell{CellKind::text, 0, QStringLiteral("198702142010012002")});
    CHECK(cellText(loaded->tables[0].rows[1].at(1)) == QStringLiteral("007"));
    CHECK(loaded->file.kind == SheetFileKind::csv);
    CHECK(loaded->file.sheets.at(0).name == QStringLiteral("data"));
    CHECK(loaded->file.sha256.size() == 32);
}

TEST_CASE("csv encodings are told apart", "[import]")
{
    const QString wanted = QStringLiteral("1:caf\u00e9|\u201csetuju\u201d \u2014 \u20ac");
    CHECK(shape("\xEF\xBB\xBF" + QByteArray("caf\xC3\xA9;\xE2\x80\x9Csetuju\xE2\x80\x9D \xE2\x80\x94 \xE2\x82\xAC\n")) == wanted);
    CHECK(shape("caf\xC3\xA9;\xE2\x80\x9Csetuju\xE2\x80\x9D \xE2\x80\x94 \xE2\x82\xAC\n") == wanted);
    CHECK(shape("caf\xE9;\x93setuju\x94 \x97 \x80\n") == wanted);
    // Cut off inside a character, so no UTF-8.
    CHECK(shape("a;caf\xE9") == QStringLiteral("1:a|caf\u00e9"));
    const QString text = QStringLiteral("\ufeffcaf\u00e9;\u201csetuju\u201d \u2014 \u20ac\r\n");
    CHECK(shape(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)) == wanted);
    QByteArray bigEndian;
    for (const QChar c : text) bigEndian.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
    CHECK(shape(bigEndian) == wanted);
}

TEST_CASE("a character across two chunks of a csv stays whole", "[import]")
{
    for (int pad = 65533; pad <= 65537; ++pad) {
        const auto loaded = load("x;y\n\"" + QByteArray(pad - 7, 'a') + "\";\xE2\x82\xAC\r\n");
        REQUIRE(loaded);
        CHECK(cellText(loaded->tables[0].rows.at(1).at(1)) == QStringLiteral("\u20ac"));
    }
}

TEST_CASE("a csv past a limit or with an open quote is refused with the row", "[import]")
{
    CHECK(shape("a;b\nc;\"d\ne;f\n") ==
          QStringLiteral(
              "Berkas “data.csv” punya tanda kutip yang tidak ditutup di baris 2; perbaiki atau minta pengirim mengirim ulang."));
    SheetLimits limits;
    limits.rows = 2;
    CHECK(load("a\nb\n", limits).has_value());
    CHECK(load("a\nb\nc\n", limits).error().message.contains(QStringLiteral("lebih dari 2 baris")));
    limits = {};
    limits.columns = 2;
    CHECK(load("a;b\n", limits).has_value());
    CHECK(load("a;b;c\n", limits).error().message.contains(QStringLiteral("lebih dari 2 kolom")));
    limits = {};
    limits.cells = 3;
    CHECK(load("a;b\nc;d\n", limits).error().message.contains(QStringLiteral("lebih dari 3 sel")));
    limits = {};
    limits.cellCharacters = 3;
    CHECK(load("abcd\n", limits).error().message.contains(QStringLiteral("lebih dari 3 huruf")));
}

TEST_CASE("reading a csv stops when the receiver has enough", "[import]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.csv"));
    test::writeBytes(path, "a\nb\nc\n");
    int rows = 0;
    CHECK(readSheetRows(path, 0, {}, [&](SheetRow&&) { return ++rows < 2; }).has_value());
    CHECK(rows == 2);
    CHECK(readSheetRows(path, 1, {}, [](SheetRow&&) { return true; }).error().code == ErrorCode::notFound);
}
