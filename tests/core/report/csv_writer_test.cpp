// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>

#include "core/report/csv_writer.h"
#include "tests/support/catch_qt.h"

using namespace core;

TEST_CASE("csv is safe to open in a spreadsheet and keeps a NIP whole", "[report]")
{
    ReportTable table;
    table.columns = {{QStringLiteral("NIP")},
                     {QStringLiteral("Catatan")},
                     {QStringLiteral("Nilai"), CellType::decimal},
                     {QStringLiteral("Tanggal"), CellType::date}};
    table.addGroup(QStringLiteral("Dinas A"));
    table.add({QStringLiteral("198702142010012002"), QStringLiteral("=HYPERLINK(\"x\")"), -3.5, QDate(2026, 11, 22)});
    table.add({QStringLiteral("-"), QStringLiteral(" +62 \"satu\"; dua\nbaris"), {}, {}});
    table.addTotal({QStringLiteral("Jumlah"), {}, 1.0, {}});
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    REQUIRE(writeCsv(table, file.fileName()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("\xEF\xBB\xBFKelompok;NIP;Catatan;Nilai;Tanggal\r\n"
                                       "Dinas A;'198702142010012002;\"'=HYPERLINK(\"\"x\"\")\";-3,5;22-11-2026\r\n"
                                       "Dinas A;-;\"' +62 \"\"satu\"\"; dua\nbaris\";;\r\n"));
}
