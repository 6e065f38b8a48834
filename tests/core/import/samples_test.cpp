// SPDX-License-Identifier: Apache-2.0
// Real shapes: the example files, when they are on this machine, and a workbook as large as a province's.
#include <xlsxwriter.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "core/import/sheet_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

using namespace core;

namespace {

QString samples() { return test::samplesPath(); }

const SheetRow* rowNumbered(const SheetTable& table, int number)
{
    for (const SheetRow& row : table.rows)
        if (row.number == number) return &row;
    return nullptr;
}

}  // namespace

TEST_CASE("every example file is read", "[import]")
{
    if (!QFile::exists(samples())) {
        WARN("no example files here");
        return;
    }
    int files = 0;
    for (QDirIterator it(samples(), {QStringLiteral("*.xlsx"), QStringLiteral("*.csv")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        if (path.contains(QStringLiteral("/kabupaten/"))) continue;  // the same shapes, larger
        CAPTURE(path);
        const auto loaded = loadSheetFile(path);
        if (!loaded) FAIL_CHECK(loaded.error().message.toStdString() << " " << loaded.error().detail.toStdString());
        if (!loaded) continue;
        ++files;
        CHECK_FALSE(loaded->tables.empty());
        for (const SheetTable& table : loaded->tables) CHECK_FALSE(table.rows.empty());
        CHECK_FALSE(loaded->file.hasMacros);
        CHECK(loaded->file.createdAt.isValid() == (loaded->file.kind == SheetFileKind::xlsx));
    }
    CHECK(files > 15);
}

TEST_CASE("in the example files a NIP is damaged and a day is a day", "[import]")
{
    if (!QFile::exists(samples())) return;
    const auto profile = loadSheetFile(samples() + QStringLiteral("/tricky/profil-asn.xlsx"));
    REQUIRE(profile);
    const SheetRow* damaged = rowNumbered(profile->tables[0], 4);
    REQUIRE(damaged);
    CHECK(isDamagedNumber(damaged->at(2)));
    CHECK(cellText(damaged->at(2)) == QStringLiteral("1.98702142010012E+17"));
    CHECK_FALSE(isDamagedNumber(rowNumbered(profile->tables[0], 5)->at(2)));

    const auto assessment = loadSheetFile(samples() + QStringLiteral("/tricky/hasil-penilaian-manajerial.xlsx"));
    REQUIRE(assessment);
    CHECK(cellDate(rowNumbered(assessment->tables[0], 2)->at(14)) == QDate(2023, 11, 22));
}

TEST_CASE("the example reconciliation has its sheets and merged headings", "[import]")
{
    if (!QFile::exists(samples())) return;
    const auto loaded = loadSheetFile(samples() + QStringLiteral("/small/rekonsiliasi-opd.xlsx"));
    REQUIRE(loaded);
    REQUIRE(loaded->tables.size() == 3);
    CHECK(loaded->tables[0].name == QStringLiteral("STRUKTURAL"));
    CHECK(loaded->tables[2].name == QStringLiteral("PELAKSANA"));
    CHECK(loaded->tables[0].merges.size() == 4);
    CHECK(loaded->tables[0].merges[0] == CellRange{2, 1, 2, 10});
}

TEST_CASE("forty thousand rows of thirty columns are read", "[import]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("besar.xlsx"));
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Data");
    for (lxw_row_t row = 0; row < 40'000; ++row) {
        const QByteArray text = "Pegawai " + QByteArray::number(row);
        for (lxw_col_t column = 0; column < 30; ++column)
            if (column % 3 == 0)
                worksheet_write_string(sheet, row, column, text.constData(), nullptr);
            else
                worksheet_write_number(sheet, row, column, row + column / 100.0, nullptr);
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    int rows = 0;
    double sum = 0;
    const auto read = readSheetRows(path, 0, {}, [&](SheetRow&& row) {
        rows += row.cells.size() == 29 + 1U && row.number == rows + 1 ? 1 : 0;
        sum += row.at(1).number;
        return true;
    });
    REQUIRE(read);
    CHECK(rows == 40'000);
    CHECK(sum == Approx(40'000.0 * 39'999 / 2 + 400));
}
