// SPDX-License-Identifier: Apache-2.0
// Broken and hostile files: each gets one sentence, quickly.
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <random>

#include "core/import/sheet_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/xlsx_builder.h"

using namespace core;
using test::minimalXlsx;
using test::ZipParts;

namespace {

const QString kBroken = QStringLiteral("Berkas “x.xlsx” rusak atau terpotong; minta pengirim mengirim ulang.");

class Folder {
public:
    [[nodiscard]] QString file(const QString& name = QStringLiteral("x.xlsx")) const { return m_folder.filePath(name); }
    [[nodiscard]] QString with(const QByteArray& bytes) const
    {
        test::writeBytes(file(), bytes);
        return file();
    }
    [[nodiscard]] QString with(const ZipParts& parts, test::Packing packing = test::Packing::deflated) const
    {
        test::writeZip(file(), parts, packing);
        return file();
    }

private:
    QTemporaryDir m_folder;
};

// The sentence of the refusal; fails the test if the file is read or takes long. Half a second is the goal of the optimised
// build on a quiet machine; sanitizers and neighbours get more here.
QString refusal(const QString& path, const SheetLimits& limits = {})
{
    QElapsedTimer timer;
    timer.start();
    const auto loaded = loadSheetFile(path, limits);
    CHECK(timer.elapsed() < 5000);
    return loaded ? QStringLiteral("(read)") : loaded.error().message;
}

QString refusalOfBytes(const QByteArray& bytes) { return refusal(Folder().with(bytes)); }
QString refusalOfZip(const ZipParts& parts)
{
    const Folder folder;
    return refusal(folder.with(parts));
}

ZipParts sample()
{
    QByteArray rows;
    QByteArray strings;
    for (int i = 0; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        strings += "<si><t>Pegawai " + n + "</t></si>";
        rows += "<row r=\"" + QByteArray::number(i + 1) + "\"><c t=\"s\"><v>" + n +
                "</v></c><c s=\"1\"><v>45252</v></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
    }
    return minimalXlsx(rows, strings);
}

QByteArray bytesOf(const ZipParts& parts, test::Packing packing = test::Packing::deflated)
{
    const Folder folder;
    return test::readBytes(folder.with(parts, packing));
}

ZipParts withPart(ZipParts parts, const QByteArray& name, const QByteArray& bytes)
{
    parts[name] = bytes;
    return parts;
}

}  // namespace

TEST_CASE("a missing file, a folder and an empty file are named as such", "[import]")
{
    const Folder folder;
    CHECK(refusal(folder.file()) == QStringLiteral("Berkas “x.xlsx” tidak ditemukan; periksa nama dan letaknya."));
    CHECK(loadSheetFile(folder.file()).error().code == ErrorCode::notFound);
    CHECK(refusal(QFileInfo(folder.file()).path()).contains(QStringLiteral("ternyata folder")));
    CHECK(refusal(folder.with(QByteArray())) == QStringLiteral("Berkas “x.xlsx” kosong; minta pengirim mengirim ulang."));
    CHECK(refusal(QStringLiteral("/dev/null")).contains(QStringLiteral("bukan berkas biasa")));
}

TEST_CASE("a file without permission to read says so", "[import]")
{
    const Folder folder;
    const QString path = folder.with(sample());
    REQUIRE(QFile::setPermissions(path, QFileDevice::WriteOwner));
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        WARN("this user may read everything");
        return;
    }
    CHECK(refusal(path) ==
          QStringLiteral("Berkas “x.xlsx” tidak boleh dibaca; tutup dulu di program lain atau minta izin membacanya."));
}

TEST_CASE("a file of another kind is named", "[import]")
{
    CHECK(refusalOfBytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, 'x')) ==
          QStringLiteral("Berkas “x.xlsx” adalah Excel lama (.xls) atau dikunci kata sandi; buka di Excel, hapus sandinya bila "
                         "ada, simpan sebagai "
                         ".xlsx, lalu pilih berkas itu."));
    CHECK(
        refusalOfBytes("<html><body><table><tr><td>NIP</td></tr></table></body></html>").contains(QStringLiteral("halaman web")));
    CHECK(refusalOfBytes("\xEF\xBB\xBF\r\n<?xml version=\"1.0\"?><Workbook/>").contains(QStringLiteral("halaman web")));
    CHECK(refusalOfBytes("%PDF-1.7\n").contains(QStringLiteral("adalah PDF")));
    CHECK(refusalOfBytes("\x89PNG\r\n").contains(QStringLiteral("adalah gambar")));
    CHECK(refusalOfBytes(QByteArray("\x00\x01\x02\x03garbage", 11)) == kBroken);
    CHECK(refusalOfZip(ZipParts{{"word/document.xml", "<d/>"}}).contains(QStringLiteral("dokumen Word (.docx)")));
    CHECK(refusalOfZip(ZipParts{{"ppt/presentation.xml", "<d/>"}}).contains(QStringLiteral("PowerPoint")));
    CHECK(refusalOfZip(ZipParts{{"xl/workbook.bin", "x"}}).contains(QStringLiteral("(.xlsb)")));
    CHECK(refusalOfZip(ZipParts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}) == kBroken);
    CHECK(refusalOfZip(ZipParts{{"mimetype", "application/vnd.oasis.opendocument.text"}})
              .contains(QStringLiteral("dokumen OpenDocument")));
    CHECK(refusalOfZip(ZipParts{{"foto.jpg", "x"}}).contains(QStringLiteral("adalah arsip zip")));
}

TEST_CASE("a Word file with proper relationships is named too", "[import]")
{
    ZipParts parts = minimalXlsx({});
    parts["_rels/.rels"].replace("xl/workbook.xml", "word/document.xml");
    parts["word/document.xml"] = "<w:document xmlns:w=\"w\"/>";
    CHECK(refusalOfZip(parts).contains(QStringLiteral("dokumen Word (.docx)")));
}

TEST_CASE("a truncated zip is refused", "[import]")
{
    const QByteArray whole = bytesOf(sample());
    for (const qsizetype left : {whole.size() - 1, whole.size() / 2, qsizetype(30), qsizetype(4)})
        CHECK(refusalOfBytes(whole.left(left)) == kBroken);
}

TEST_CASE("a flipped byte is found by the checksum", "[import]")
{
    const QByteArray stored = bytesOf(sample(), test::Packing::stored);
    const qsizetype place = stored.indexOf("45252");
    REQUIRE(place > 0);
    CHECK(refusalOfBytes(test::flipped(stored, place + 4)) == kBroken);
}

TEST_CASE("cut or malformed XML is refused in every part", "[import]")
{
    for (const auto& [name, bytes] : sample()) {
        CAPTURE(name.toStdString());
        CHECK(refusalOfZip(withPart(sample(), name, bytes.left(bytes.size() / 2))) == kBroken);
        CHECK(refusalOfZip(withPart(sample(), name, {})) == kBroken);
    }
    CHECK(refusalOfZip(minimalXlsx("<row><c></row></c>")) == kBroken);
    CHECK(refusalOfZip(minimalXlsx("<row><c><v>\xFF\xFE</v></c></row>")) == kBroken);
}

TEST_CASE("a workbook that points to nothing is refused", "[import]")
{
    ZipParts parts = sample();
    parts.erase("xl/worksheets/sheet1.xml");
    CHECK(refusalOfZip(parts) == kBroken);
    parts = sample();
    parts.erase("xl/_rels/workbook.xml.rels");
    CHECK(refusalOfZip(parts) == kBroken);
    parts = sample();
    parts["xl/workbook.xml"].replace("<sheet ", "<other ");
    CHECK(refusalOfZip(parts) == kBroken);
}

TEST_CASE("a shared string that does not exist is refused", "[import]")
{
    for (const char* index : {"1", "-1", "99999999999999999999", "x"}) {
        CAPTURE(index);
        CHECK(refusalOfZip(minimalXlsx("<row><c t=\"s\"><v>" + QByteArray(index) + "</v></c></row>", "<si><t>a</t></si>")) ==
              kBroken);
    }
}

TEST_CASE("cell addresses beyond Excel's sheet are refused", "[import]")
{
    for (const char* address :
         {"XFE1", "AAAAAAAAAAAAA1", "A1048577", "A99999999999999999999", "A0", "A-1", "1", "A", "", "a1", "A1B"}) {
        CAPTURE(address);
        CHECK(refusalOfZip(minimalXlsx("<row><c r=\"" + QByteArray(address) + "\"><v>1</v></c></row>")) == kBroken);
    }
    for (const char* row : {"0", "-1", "1048577", "99999999999", "x", ""}) {
        CAPTURE(row);
        CHECK(refusalOfZip(minimalXlsx("<row r=\"" + QByteArray(row) + "\"><c><v>1</v></c></row>")) == kBroken);
    }
}

TEST_CASE("a document type is refused before any entity grows", "[import]")
{
    QByteArray laughs = "<!DOCTYPE w [<!ENTITY a \"haha\">";
    for (char c = 'b'; c < 'l'; ++c) {
        QByteArray ten;
        for (int i = 0; i < 10; ++i) ten += QByteArray("&") + static_cast<char>(c - 1) + ";";
        laughs += QByteArray("<!ENTITY ") + c + " \"" + ten + "\">";
    }
    laughs += "]><worksheet><sheetData><row><c t=\"str\"><v>&k;</v></c></row></sheetData></worksheet>";
    CHECK(refusalOfZip(withPart(sample(), "xl/worksheets/sheet1.xml", laughs)) ==
          QStringLiteral("Berkas “x.xlsx” memuat DTD, yang tidak pernah ditulis Excel dan bisa berbahaya; jangan dipakai, minta "
                         "berkas baru."));
    CHECK(refusalOfZip(withPart(sample(), "xl/workbook.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w/>"))
              .contains(QStringLiteral("DTD")));
}

TEST_CASE("bombs are refused by their ratio before they are inflated", "[import]")
{
    const QByteArray blanks(20 << 20, ' ');
    CHECK(refusalOfZip(minimalXlsx(blanks)).contains(QStringLiteral("mengembang terlalu besar")));
    CHECK(refusalOfZip(minimalXlsx({}, "<si><t>" + blanks + "</t></si>")).contains(QStringLiteral("mengembang terlalu besar")));
    CHECK(refusalOfZip(minimalXlsx("<row>" + QByteArray("<c><v>1</v></c>").repeated(500'000) + "</row>"))
              .contains(QStringLiteral("mengembang terlalu besar")));
}

TEST_CASE("a bomb that lies about its size is refused while it is inflated", "[import]")
{
    const ZipParts parts = minimalXlsx(QByteArray(5 << 20, ' '));
    const auto size = static_cast<quint32>(parts.at("xl/worksheets/sheet1.xml").size());
    CHECK(refusalOfBytes(test::withNumberReplaced(bytesOf(parts), size, 2000)) == kBroken);
}

TEST_CASE("blanks without end inside a cell or a tag are refused, packed or not", "[import]")
{
    const Folder folder;
    const QByteArray blanks(20 << 20, ' ');
    const auto stored = [&](const ZipParts& parts) { return refusal(folder.with(parts, test::Packing::stored)); };
    CHECK(stored(minimalXlsx("<row><c t=\"inlineStr\"><is><t>" + blanks + "</t></is></c></row>"))
              .contains(QStringLiteral("lebih dari 65.536 huruf dalam satu sel")));
    CHECK(stored(minimalXlsx({}, "<si><t>" + blanks + "</t></si>")).contains(QStringLiteral("lebih dari 65.536 huruf")));
    CHECK(stored(minimalXlsx("<row" + blanks + "></row>")).contains(QStringLiteral("mengembang terlalu besar")));
    CHECK(stored(minimalXlsx("<!--" + blanks + "-->")).contains(QStringLiteral("mengembang terlalu besar")));
    CHECK(stored(minimalXlsx("<row spans=\"" + blanks + "\"/>")).contains(QStringLiteral("mengembang terlalu besar")));
    CHECK(stored(minimalXlsx(blanks)) == QStringLiteral("(read)"));
}

TEST_CASE("a cell's letters are counted as letters, in however many pieces they come", "[import]")
{
    const auto letters = [](int number) { return "<row><c t=\"inlineStr\"><is><t>\n " + QByteArray("&#233;").repeated(number) + "\n</t></is></c></row>"; };
    const Folder folder;
    SheetLimits limits;
    limits.cellCharacters = 1000;
    CHECK(refusal(folder.with(minimalXlsx(letters(997)), test::Packing::stored), limits) == QStringLiteral("(read)"));
    CHECK(refusal(folder.with(minimalXlsx(letters(998)), test::Packing::stored), limits).contains(QStringLiteral("lebih dari 1.000 huruf")));
}

TEST_CASE("cells and letters are counted over all sheets, also of sheets that are one part", "[import]")
{
    const Folder folder;
    ZipParts twice = sample();
    twice["xl/workbook.xml"].replace("</sheets>", R"(<sheet name="Lagi" sheetId="2" r:id="rId1"/></sheets>)");
    const QString path = folder.with(twice);
    SheetLimits limits;
    limits.cells = 240;
    limits.characters = 1'060;  // 2 × (40 × "Pegawai n" and "x": 10 × 9 + 30 × 10 + 40)
    CHECK(loadSheetFile(path, limits)->tables.size() == 2);
    limits.cells = 239;
    CHECK(refusal(path, limits).contains(QStringLiteral("lebih dari 239 sel")));
    limits.cells = 240;
    limits.characters = 859;
    CHECK(refusal(path, limits) == QStringLiteral("Berkas “x.xlsx” memuat lebih dari 859 huruf; bagi menjadi beberapa berkas."));
}

TEST_CASE("every limit is kept and named", "[import]")
{
    const Folder folder;
    const QString path = folder.with(sample());
    SheetLimits limits;
    CHECK(refusal(path, limits) == QStringLiteral("(read)"));
    limits.cells = 119;
    CHECK(refusal(path, limits) == QStringLiteral("Berkas “x.xlsx” memuat lebih dari 119 sel; hapus baris dan kolom kosong yang "
                                                  "diberi format, atau bagi menjadi beberapa berkas."));
    limits = {};
    limits.rows = 39;
    CHECK(refusal(path, limits).contains(QStringLiteral("lebih dari 39 baris")));
    limits = {};
    limits.columns = 2;
    CHECK(refusal(path, limits).contains(QStringLiteral("lebih dari 2 kolom")));
    limits = {};
    limits.cellCharacters = 8;
    CHECK(refusal(path, limits).contains(QStringLiteral("lebih dari 8 huruf")));
    limits = {};
    limits.depth = 5;
    CHECK(refusal(path, limits) == kBroken);
    limits = {};
    limits.partBytes = 1000;
    CHECK(refusal(path, limits).contains(QStringLiteral("mengembang terlalu besar")));
    limits = {};
    limits.totalBytes = 3000;
    CHECK(refusal(path, limits).contains(QStringLiteral("mengembang terlalu besar")));
    limits = {};
    limits.fileBytes = 100;
    CHECK(refusal(path, limits).contains(QStringLiteral("lebih besar dari")));
}

TEST_CASE("far cells and repeated rows count against the limits, not against memory", "[import]")
{
    const Folder folder;
    QByteArray far;
    for (int i = 1; i < 2000; ++i)
        far += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    const QString path = folder.with(minimalXlsx(far), test::Packing::stored);
    QElapsedTimer timer;
    timer.start();
    CHECK(readSheetRows(path, 0, {}, [](SheetRow&&) { return true; }).error().message.contains(QStringLiteral("sel")));
    CHECK(timer.elapsed() < 5000);
    CHECK(refusal(path).contains(QStringLiteral("400.000 sel kosong di antara")));
    CHECK(refusal(folder.with(minimalXlsx(QByteArray("<row r=\"1\"/>").repeated(1'100'000)), test::Packing::stored)) == kBroken);
    CHECK(refusalOfZip(minimalXlsx(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100))) == kBroken);
}

TEST_CASE("a zip directory without end is refused before it is read", "[import]")
{
    ZipParts parts = sample();
    for (int i = 0; i < 12'000; ++i) parts[QByteArray(80, 'x') + QByteArray::number(i)] = {};
    CHECK(refusalOfZip(parts) == kBroken);
}

TEST_CASE("random flips and cuts never crash the reader", "[import]")
{
    const Folder folder;
    const std::vector<QByteArray> wholes{bytesOf(sample()), bytesOf(sample(), test::Packing::stored),
                                         "nip;nama\n1987;\"Ani \"\"A\"\"\"\n1988;Budi\n", "\xFF\xFEn\0;\0a\0\n\0"};
    std::mt19937 random(2026);
    const auto below = [&](qsizetype n) { return static_cast<qsizetype>(random() % static_cast<quint32>(n)); };
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = wholes[static_cast<size_t>(round) % wholes.size()];
        for (qsizetype flips = below(4); flips >= 0; --flips)
            bytes = test::flipped(bytes, below(bytes.size()), static_cast<int>(below(8)));
        if (round % 5 == 0) bytes.truncate(below(bytes.size()));
        const auto loaded = loadSheetFile(folder.with(bytes));
        CAPTURE(round);
        CHECK((loaded.has_value() || loaded.error().message.startsWith(QStringLiteral("Berkas “x.xlsx” "))));
    }
}

TEST_CASE("random damage to the XML itself never crashes the reader", "[import]")
{
    // The checksum hides such damage above; here each part is damaged before it is packed.
    const Folder folder;
    std::mt19937 random(1945);
    for (int round = 0; round < 300; ++round) {
        ZipParts parts = sample();
        auto part = std::next(parts.begin(), static_cast<long>(random() % parts.size()));
        for (int flips = 0; flips < 3; ++flips)
            part->second =
                test::flipped(part->second, static_cast<qsizetype>(random() % static_cast<quint32>(part->second.size())),
                              static_cast<int>(random() % 8));
        const auto loaded = loadSheetFile(folder.with(parts));
        CAPTURE(round);
        CHECK((loaded.has_value() || loaded.error().message.startsWith(QStringLiteral("Berkas “x.xlsx” "))));
    }
}
