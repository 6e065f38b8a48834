// SPDX-License-Identifier: Apache-2.0
// titian-cli where things go wrong around it: output that does not arrive, empty values, locks, folders that refuse.
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include "core/db/file_lock.h"
#include "core/workspace/workspace.h"
#include "tests/app/cli_runner.h"
#include "tests/support/as_nobody.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::CliAnswer;
using test::CliFolder;

namespace {

const QString kFile = u"--file"_s, kData = u"data.titian"_s;

struct Office : CliFolder {
    Office() { REQUIRE(run({u"file"_s, u"new"_s, kData, u"--agency"_s, u"Kabupaten Uji"_s}).exitCode == 0); }
    [[nodiscard]] CliAnswer rename() const { return run({u"report"_s, u"letterhead"_s, kFile, kData, u"--office"_s, u"BKPSDM"_s}); }
    /// As a program on another PC leaves it.
    void lockElsewhere() const
    {
        write(kData + u".lock"_s, "4711\ntitian\nPC-LAIN\n\n\n");
        write(kData + u".lock.json"_s, R"({"host":"PC-LAIN","user":"Siti","process":4711,"since":"2026-11-22T08:05:00"})");
    }
};

void checkFails(const CliAnswer& answer, int exitCode, const QString& says)
{
    CAPTURE(answer.out, answer.err);
    CHECK(answer.exitCode == exitCode);
    CHECK(answer.isOneSentence());
    CHECK(answer.err.contains(says));
}

}  // namespace

TEST_CASE("a command whose output does not arrive exits with 3 and says so", "[cli]")
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full)) return;
    const Office office;
    for (const QStringList& words : {QStringList{u"file"_s, u"info"_s, kFile, kData}, QStringList{u"file"_s, u"info"_s, kFile, kData, u"--json"_s},
                                     QStringList{u"report"_s, u"list"_s}, QStringList{u"--version"_s}, QStringList{u"file"_s, u"--help"_s}}) {
        CAPTURE(words.join(u' '));
        checkFails(office.run(words, full), 3, u"tidak dapat ditulis ke keluaran"_s);
    }
    checkFails(office.run({u"file"_s, u"info"_s, kFile, u"tidak-ada"_s}, full), 3, u"tidak ditemukan"_s);  // what failed first is told
    CHECK(office.run({u"file"_s, u"info"_s, kFile, kData}, office.path(u"keluaran.txt"_s)).exitCode == 0);
    CHECK(office.read(u"keluaran.txt"_s).contains("Kabupaten Uji"));
}

TEST_CASE("an empty value is wrong usage and never means everything", "[cli]")
{
    const Office office;
    const QStringList commands[] = {{u"gap"_s, u"summary"_s, u"--unit"_s, {}},
                                    {u"gap"_s, u"summary"_s, u"--as-of"_s, {}},
                                    {u"gap"_s, u"summary"_s, u"--as-of="_s},
                                    {u"gap"_s, u"show"_s, u"--nip"_s, {}},
                                    {u"people"_s, u"list"_s, u"--unit"_s, {}},
                                    {u"people"_s, u"list"_s, u"--search"_s, {}},
                                    {u"plan"_s, u"check"_s, {}},
                                    {u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, {}},
                                    {u"plan"_s, u"make"_s, u"--budget"_s, u"5"_s, u"--year"_s, {}},
                                    {u"history"_s, u"undo"_s, {}},
                                    {u"import"_s, u"check"_s, {}},
                                    {u"import"_s, u"check"_s, u"x.xlsx"_s, u"--as"_s, {}},
                                    {u"report"_s, u"write"_s, u"gap-unit"_s, u"--out"_s, u"x.pdf"_s, u"--unit"_s, {}},
                                    {u"report"_s, u"write"_s, u"gap-unit"_s, u"--out"_s, u"x.pdf"_s, u"--as-of"_s, {}}};
    for (const QStringList& words : commands) {
        CAPTURE(words.join(u' '));
        checkFails(office.run(words + QStringList{kFile, kData}), 2, u"kosong"_s);
    }
    checkFails(office.run({u"demo"_s, u"sheets"_s, {}}), 2, u"Nilai untuk DIR kosong"_s);
    checkFails(office.run({u"file"_s, u"backup"_s, kFile, kData, u"--out"_s, {}}), 2, u"Nilai untuk --out kosong"_s);
    CHECK(office.files() == QStringList{kData});
}

TEST_CASE("demo sheets do not overwrite what is in the folder", "[cli]")
{
    const CliFolder folder;
    folder.write(u"profil-asn.xlsx"_s, "milik saya");
    checkFails(folder.run({u"demo"_s, u"sheets"_s, folder.path({}), u"--people"_s, u"1"_s}), 3, u"sudah ada dan tidak ditimpa"_s);
    CHECK(folder.files() == QStringList{u"profil-asn.xlsx"_s});
    CHECK(folder.read(u"profil-asn.xlsx"_s) == "milik saya");
    checkFails(folder.run({u"demo"_s, u"sheets"_s, folder.path(u"baru"_s), u"--people"_s, {}}), 2, u"Nilai untuk --people kosong"_s);
}

TEST_CASE("the data file may be named before the command words", "[cli]")
{
    const Office office;
    const QString answer = office.run({u"people"_s, u"list"_s, kFile, kData}).out;
    REQUIRE_FALSE(answer.isEmpty());
    for (const QStringList& words : {QStringList{kFile, kData, u"people"_s, u"list"_s}, QStringList{u"people"_s, kFile, kData, u"list"_s},
                                     QStringList{u"--file="_s + kData, u"people"_s, u"list"_s}})
        CHECK(office.run(words).out == answer);
    CHECK(office.json({u"--json"_s, kFile, kData, u"people"_s, u"list"_s}, u"people-list"_s).contains(u"people"_s));
    CHECK(office.run({kFile, kData, u"report"_s, u"write"_s, u"gap-unit"_s, u"--out"_s, u"a.pdf"_s}).exitCode == 0);
    checkFails(office.run({kFile, kData}), 2, u"Perintah belum lengkap"_s);
    checkFails(office.run({u"people"_s, kFile, kData}), 2, u"Perintah belum lengkap"_s);
    checkFails(office.run({u"--dokumen"_s, kData, u"people"_s, u"list"_s}), 2, u"Pilihan “--dokumen” tidak dikenal"_s);
}

TEST_CASE("a file another program works on is only read, and who has it is told", "[cli]")
{
    const Office office;
    static const SystemClock clock;
    const auto window = test::require(Workspace::open({office.path(kData), {}, false, false, u"Siti"_s}, clock));
    checkFails(office.rename(), 3, u"sedang dipakai Siti di komputer ini (%1) sejak"_s.arg(QSysInfo::machineHostName()));
    CHECK(office.run({u"people"_s, u"list"_s, kFile, kData}).exitCode == 0);
    const QJsonObject check = office.json({u"file"_s, u"check"_s, kFile, kData, u"--json"_s}, u"file-check"_s);
    CHECK_FALSE(check["rebuilt"_L1].toBool());
    CHECK(check["rows"_L1].toInt() == 0);
    checkFails(office.run({u"file"_s, u"unlock"_s, kFile, kData, u"--yes"_s}), 3, u"tutup dahulu program itu"_s);
    CHECK(FileLock::holderOf(office.path(kData)));
}

TEST_CASE("the lock of another PC goes only by file unlock with --yes", "[cli]")
{
    const Office office;
    CHECK(office.run({u"file"_s, u"unlock"_s, kFile, kData}).out.contains(u"tidak bertanda pakai"_s));
    office.lockElsewhere();
    checkFails(office.rename(), 3, u"sedang dipakai Siti di komputer PC-LAIN sejak 22 November 2026 pukul 08.05"_s);
    checkFails(office.rename(), 3, u"“titian-cli file unlock”"_s);
    CHECK(office.run({u"people"_s, u"list"_s, kFile, kData}).exitCode == 0);
    checkFails(office.run({u"file"_s, u"unlock"_s, kFile, kData}), 2, u"--yes"_s);
    CHECK(office.files().contains(kData + u".lock"_s));
    CHECK(office.run({u"file"_s, u"unlock"_s, kFile, kData, u"--yes"_s}).exitCode == 0);
    CHECK(office.files().filter(u"lock"_s).isEmpty());
    CHECK(office.rename().exitCode == 0);
    checkFails(office.run({u"file"_s, u"unlock"_s, kFile, u"tidak-ada"_s, u"--yes"_s}), 3, u"tidak ditemukan"_s);
}

TEST_CASE("a folder that is missing or may only be read is named, with the cause", "[cli]")
{
    if (!test::AsNobody::isPossible()) return;
    const Office office;
    const QStringList writes[] = {{u"file"_s, u"new"_s, u"DIR/a.titian"_s, u"--agency"_s, u"X"_s},
                                  {u"file"_s, u"backup"_s, kFile, kData, u"--out"_s, u"DIR/a.titian"_s},
                                  {u"file"_s, u"restore"_s, kData, u"--out"_s, u"DIR/a.titian"_s},
                                  {u"demo"_s, u"make"_s, u"DIR/a.titian"_s, u"--people"_s, u"5"_s},
                                  {u"report"_s, u"write"_s, u"gap-unit"_s, kFile, kData, u"--out"_s, u"DIR/a.pdf"_s},
                                  {u"report"_s, u"write"_s, u"gap-unit"_s, kFile, kData, u"--out"_s, u"DIR/a.xlsx"_s},
                                  {u"demo"_s, u"sheets"_s, u"DIR/lembar"_s, u"--people"_s, u"5"_s}};
    const auto into = [&](QStringList words, const QString& folder) { return office.run(words.replaceInStrings(u"DIR"_s, folder)); };
    for (const QStringList& words : writes) {
        if (words.at(1) == u"sheets"_s) continue;  // makes its folders
        checkFails(into(words, u"tak ada"_s), 3, u"folder “%1” tidak ada"_s.arg(office.path(u"tak ada"_s)));
    }
    const QString sealed = office.path(u"terkunci"_s);
    QDir().mkpath(sealed);
    QFile::setPermissions(sealed, QFile::Permissions(0x5555));
    QFile::setPermissions(office.path(u"."_s), QFile::Permissions(0x7755));
    const test::AsNobody nobody;
    for (const QStringList& words : writes) checkFails(into(words, u"terkunci"_s), 3, u"folder “%1” hanya dapat dibaca"_s.arg(sealed));
}

#ifndef __SANITIZE_ADDRESS__  // whose reports need stderr
TEST_CASE("what a library says on stderr does not join the one sentence", "[cli]")
{
    const CliFolder folder;
    QDir().mkpath(folder.path(u"lembar/katalog-pelatihan.xlsx"_s));
    checkFails(folder.run({u"demo"_s, u"sheets"_s, u"lembar"_s, u"--people"_s, u"5"_s}), 3, u"nama sebuah folder"_s);
}
#endif
