// SPDX-License-Identifier: Apache-2.0
// The demo's twelve files, read back from the disk.
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include "app/demo/demo_sheets.h"
#include "tests/app/xlsx_parts.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

using namespace demo;

namespace {

struct HeadingRow {
    const char* file;
    int row;
};
constexpr HeadingRow kHeadingRows[] = {{"profil-asn.xlsx", 1},
                                       {"unit-organisasi.xlsx", 1},
                                       {"kamus-kompetensi-teknis.xlsx", 1},
                                       {"standar-kompetensi.xlsx", 1},
                                       {"riwayat-jabatan-struktural.xlsx", 1},
                                       {"hasil-penilaian-manajerial.xlsx", 3},
                                       {"hasil-uji-teknis.xlsx", 1},
                                       {"katalog-pelatihan.xlsx", 1},
                                       {"predikat-kinerja.xlsx", 1},
                                       {"riwayat-kursus.xlsx", 1},
                                       {"rekonsiliasi-opd.xlsx", 6},
                                       {"rekonsiliasi-opd.xlsx", 7}};

class DemoFiles {
public:
    explicit DemoFiles(int people, quint32 seed = 7)
    {
        const auto written = writeDemoSheets(m_dir.path(), {people, seed, QDate(2026, 11, 22)});
        REQUIRE(written);
    }
    [[nodiscard]] QString path(const QString& file) const { return m_dir.filePath(file); }
    [[nodiscard]] QStringList names() const { return QDir(m_dir.path()).entryList(QDir::Files); }
    [[nodiscard]] QMap<int, QStringList> rows(const QString& file, int sheet = 1) const
    {
        return test::rowsOf(test::partsOf(path(file)), sheet);
    }
    [[nodiscard]] QSet<QString> column(const QString& file, const QString& heading, int headingRow = 1) const
    {
        const QStringList cells = test::columnOf(rows(file), heading, headingRow);
        return {cells.begin(), cells.end()};
    }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_dir;
};

QStringList trimmedRight(QStringList cells)
{
    while (!cells.isEmpty() && cells.last().isEmpty()) cells.removeLast();
    return cells;
}

}  // namespace

TEST_CASE("the same demo seed gives identical files")
{
    const DemoFiles first(300), second(300);
    REQUIRE(first.names().size() == 12);
    for (const QString& name : first.names()) {
        INFO(name.toStdString());
        CHECK(test::partsOf(first.path(name)) == test::partsOf(second.path(name)));
        CHECK((first.bytes(name) == second.bytes(name)));
    }
}

TEST_CASE("another demo seed gives other people and other units")
{
    const DemoFiles first(50, 1), second(50, 2);
    const QString profile = QStringLiteral("profil-asn.xlsx"), nip = QStringLiteral("NIP BARU"),
                  unit = QStringLiteral("UNIT ORGANISASI ID");
    CHECK_FALSE(first.column(profile, nip).intersects(second.column(profile, nip)));
    CHECK_FALSE(first.column(profile, unit).intersects(second.column(profile, unit)));
}

TEST_CASE("a demo of nobody and of one person has all twelve files")
{
    const int people = GENERATE(0, 1);
    const DemoFiles files(people);
    CHECK(files.names().size() == 12);
    CHECK(files.rows(QStringLiteral("profil-asn.xlsx")).size() == people + 1);
    CHECK(files.rows(QStringLiteral("predikat-kinerja.xlsx")).size() == people + 1);
    CHECK(files.bytes(QStringLiteral("export-data-asn.csv")).count("\r\n") == people + 1);
    CHECK(files.rows(QStringLiteral("unit-organisasi.xlsx")).size() > 183);
}

TEST_CASE("demo files name only people, units and competencies that the other files have")
{
    const DemoFiles files(600);
    const QString profile = QStringLiteral("profil-asn.xlsx"), units = QStringLiteral("unit-organisasi.xlsx");
    const QSet<QString> nips = files.column(profile, QStringLiteral("NIP BARU"));
    CHECK(nips.size() == 600);
    for (const char* file : {"riwayat-kursus.xlsx", "riwayat-jabatan-struktural.xlsx", "predikat-kinerja.xlsx"})
        CHECK(nips.contains(files.column(QString::fromLatin1(file), QStringLiteral("nipBaru"))));
    CHECK(nips.contains(files.column(QStringLiteral("hasil-uji-teknis.xlsx"), QStringLiteral("NIP"))));
    CHECK(nips.contains(files.column(QStringLiteral("hasil-penilaian-manajerial.xlsx"), QStringLiteral("NIP"), 3)));

    QSet<QString> unitIds = files.column(units, QStringLiteral("KODE"));
    CHECK(unitIds.contains(files.column(profile, QStringLiteral("UNIT ORGANISASI ID"))));
    unitIds.insert(QString());  // the top has no parent
    CHECK(unitIds.contains(files.column(units, QStringLiteral("KODE INDUK"))));

    const QStringList standards = files.rows(QStringLiteral("standar-kompetensi.xlsx")).value(1);
    const QSet<QString> codes(standards.begin() + 2, standards.end());
    CHECK(codes.contains(files.column(QStringLiteral("katalog-pelatihan.xlsx"), QStringLiteral("KODE KOMPETENSI"))));
    CHECK(codes.contains(files.column(QStringLiteral("hasil-uji-teknis.xlsx"), QStringLiteral("KODE KOMPETENSI"))));
    CHECK(codes.contains(files.column(QStringLiteral("kamus-kompetensi-teknis.xlsx"), QStringLiteral("KODE"))));
}

TEST_CASE("demo sheets and headings are those of the samples")
{
    const QDir samples(test::samplesPath() + QStringLiteral("/small"));
    if (!samples.exists()) {
        WARN("no samples here");
        return;
    }
    const DemoFiles files(100);
    CHECK(files.names() == samples.entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.csv")}, QDir::Files));
    for (const auto& [file, row] : kHeadingRows) {
        INFO(file << " row " << row);
        const auto ours = test::partsOf(files.path(QString::fromLatin1(file)));
        const auto theirs = test::partsOf(samples.filePath(QString::fromLatin1(file)));
        CHECK(test::sheetNames(ours) == test::sheetNames(theirs));
        for (int sheet = 1; sheet <= test::sheetNames(theirs).size(); ++sheet)
            CHECK(trimmedRight(test::rowsOf(ours, sheet).value(row)) == trimmedRight(test::rowsOf(theirs, sheet).value(row)));
    }
    QFile theirs(samples.filePath(QStringLiteral("export-data-asn.csv")));
    REQUIRE(theirs.open(QIODevice::ReadOnly));
    const QByteArray head = files.bytes(QStringLiteral("export-data-asn.csv"));
    CHECK(head.left(head.indexOf('\n')) == theirs.readLine().chopped(1));
}

TEST_CASE("the demo's reconciliation counts its ticks in the JUMLAH row")
{
    const DemoFiles files(600);
    for (int sheet = 1; sheet <= 3; ++sheet) {
        int men = 0, women = 0;
        bool counted = false;
        for (const QStringList& row : files.rows(QStringLiteral("rekonsiliasi-opd.xlsx"), sheet)) {
            men += row.value(3) == QStringLiteral("√");
            women += row.value(4) == QStringLiteral("√");
            if (row.value(2) != QStringLiteral("JUMLAH")) continue;
            counted = true;
            CHECK(row.value(3).toInt() == men);
            CHECK(row.value(4).toInt() == women);
        }
        CHECK(counted);
        CHECK(men + women > 0);
    }
}

TEST_CASE("demo options out of their limits are refused")
{
    const QTemporaryDir dir;
    const QDate today(2026, 11, 22);
    for (const DemoOptions& options :
         {DemoOptions{-1, 1, today}, DemoOptions{1, 1, QDate()}, DemoOptions{1, 1, today, 2}, DemoOptions{1, 1, today, 8},
          DemoOptions{1, 1, today, 4, 61}, DemoOptions{1, 1, today, 4, 11, 21}}) {
        const auto result = writeDemoSheets(dir.path(), options);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == core::ErrorCode::invalidInput);
    }
    CHECK(QDir(dir.path()).isEmpty());
}

TEST_CASE("a demo never overwrites a file that is there, and writes nothing then")
{
    for (const QString& name : demoSheetNames()) {
        CAPTURE(name);
        const QTemporaryDir dir;
        QFile own(dir.filePath(name));
        REQUIRE(own.open(QIODevice::WriteOnly));
        own.write("milik saya");
        own.close();
        const auto result = writeDemoSheets(dir.path(), {1, 1, QDate(2026, 11, 22)});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == core::ErrorCode::conflict);
        CHECK(result.error().message.contains(QStringLiteral("sudah ada dan tidak ditimpa")));
        CHECK(QDir(dir.path()).entryList(QDir::Files) == QStringList{name});
        REQUIRE(own.open(QIODevice::ReadOnly));
        CHECK(own.readAll() == "milik saya");
    }
    const QTemporaryDir dir;
    REQUIRE(writeDemoSheets(dir.path(), {1, 1, QDate(2026, 11, 22)}));
    CHECK(QDir(dir.path()).entryList(QDir::Files, QDir::Name) == demoSheetNames());
}

TEST_CASE("a demo that cannot be written says which file")
{
    const QTemporaryDir dir;
    REQUIRE(QDir(dir.path()).mkdir(QStringLiteral("katalog-pelatihan.xlsx")));
    const auto result = writeDemoSheets(dir.path(), {1, 1, QDate(2026, 11, 22)});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == core::ErrorCode::io);
    CHECK(result.error().message.contains(QStringLiteral("katalog-pelatihan.xlsx")));
}

TEST_CASE("a demo of forty thousand people can be written", "[.slow]")
{
    const DemoFiles files(40000);
    CHECK(files.bytes(QStringLiteral("export-data-asn.csv")).count("\r\n") == 40001);
}
