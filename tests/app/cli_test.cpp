// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include "core/plan/plan_record.h"
#include "core/workspace/workspace.h"
#include "tests/app/cli_runner.h"
#include "tests/support/catch_qt.h"
#include "tests/support/json_schema.h"
#include "tests/support/paths.h"
#include "tests/support/temp_file.h"
#include "tests/support/xlsx_builder.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::CliAnswer;
using test::CliFolder;
using test::require;

namespace {

const QStringList kNew{u"file"_s, u"new"_s, u"data.titian"_s, u"--agency"_s, u"Pemerintah Kabupaten Rahasia"_s, u"--office"_s, u"BKPSDM"_s};
const QStringList kKey{u"--key-file"_s, u"kunci"_s};

QStringList on(const QString& file, const QStringList& words) { return words + QStringList{u"--file"_s, file}; }

void makeFile(const CliFolder& folder, const QStringList& more = {})
{
    const CliAnswer made = folder.run(kNew + more);
    CAPTURE(made.err);
    REQUIRE(made.exitCode == 0);
}

void checkFails(const CliAnswer& answer, int exitCode, const QString& says)
{
    CAPTURE(answer.out, answer.err);
    CHECK(answer.exitCode == exitCode);
    CHECK(answer.isOneSentence());
    CHECK(answer.err.contains(says));
}

/// Works on the file as the window would, between two commands.
QString change(const QString& path, const std::function<void(ChangeSet&)>& f, const QByteArray& key = {})
{
    static const SystemClock clock;
    const auto workspace = require(Workspace::open({path, key, false, false, u"uji"_s}, clock));
    return require(workspace->log().record(u"Ubah pegawai"_s, f)).uid.hex();
}

Uid person(const char* nip) { return naturalUid(entity::person, {QString::fromUtf8(nip)}); }
Snapshot named(const char* nip, const char* name)
{
    return {{{field::nip, Value(QString::fromUtf8(nip))}, {field::personName, Value(QString::fromUtf8(name))}}, {}};
}

bool holdsText(const CliFolder& folder, const QByteArray& text)
{
    for (const QString& name : folder.files())
        if (name != "kunci"_L1 && folder.read(name).contains(text)) return true;
    return false;
}

}  // namespace

TEST_CASE("a wrong command line is one Indonesian sentence and exit code 2", "[cli]")
{
    const CliFolder folder;
    checkFails(folder.run({}), 2, u"Perintah belum lengkap"_s);
    checkFails(folder.run({u"terbang"_s}), 2, u"Perintah “terbang” tidak dikenal"_s);
    checkFails(folder.run({u"file"_s}), 2, u"Perintah belum lengkap"_s);
    checkFails(folder.run({u"file"_s, u"hapus"_s}), 2, u"“titian-cli file --help”"_s);
    checkFails(folder.run({u"file"_s, u"info"_s}), 2, u"--file wajib diisi"_s);
    checkFails(folder.run(on(u"x"_s, {u"file"_s, u"info"_s, u"--jsno"_s})), 2, u"Pilihan “--jsno” tidak dikenal"_s);
    checkFails(folder.run({u"file"_s, u"info"_s, u"--file"_s}), 2, u"--file memerlukan nilai"_s);
    checkFails(folder.run({u"demo"_s, u"sheets"_s, u"d"_s, u"--people"_s, u"banyak"_s}), 2, u"Nilai “banyak” untuk --people tidak sah"_s);
    checkFails(folder.run({u"demo"_s, u"sheets"_s, u"d"_s, u"--people"_s, u"-1"_s}), 2, u"Jumlah pegawai"_s);
    checkFails(folder.run({u"file"_s, u"new"_s, u"a.titian"_s, u"--agency"_s, u"  "_s}), 2, u"Nama instansi belum diisi"_s);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("help is Indonesian and it and the version exit with 0", "[cli]")
{
    const CliFolder folder;
    const CliAnswer help = folder.run({u"--help"_s}), restore = folder.run({u"file"_s, u"restore"_s, u"--help"_s});
    CHECK(help.exitCode == 0);
    CHECK(help.out.contains(u"Cara pakai: titian-cli"_s));
    CHECK(help.out.contains(u"Perintah:"_s));
    CHECK(restore.exitCode == 0);
    CHECK(restore.out.contains(u"Berkas cadangan"_s));
    for (const char* english : {"Usage", "Options", "Subcommands", "Positionals", "REQUIRED", "Print this"}) {
        CHECK_FALSE(help.out.contains(QLatin1String(english)));
        CHECK_FALSE(restore.out.contains(QLatin1String(english)));
    }
    CHECK(folder.run({u"--version"_s}).out == u"titian-cli " TITIAN_VERSION "\n"_s);
}

TEST_CASE("a missing, foreign or taken file is refused with exit code 3", "[cli]")
{
    const CliFolder folder;
    checkFails(folder.run(on(u"tidak-ada.titian"_s, {u"file"_s, u"info"_s, u"--json"_s})), 3, u"tidak ditemukan"_s);
    checkFails(folder.run(on(u"tidak-ada.titian"_s, {u"file"_s, u"check"_s})), 3, u"tidak ditemukan"_s);
    CHECK(folder.files().isEmpty());
    folder.write(u"catatan.txt"_s, "ini bukan berkas data, hanya catatan rapat yang cukup panjang");
    checkFails(folder.run(on(u"catatan.txt"_s, {u"file"_s, u"info"_s})), 3, u"bukan berkas Titian"_s);
    checkFails(folder.run({u"file"_s, u"new"_s, u"catatan.txt"_s, u"--agency"_s, u"X"_s}), 3, u"tidak ditimpa"_s);
    CHECK(folder.read(u"catatan.txt"_s).startsWith("ini bukan"));
}

TEST_CASE("file new, info and check agree with their schemas", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    change(folder.path(u"data.titian"_s), [](ChangeSet& c) { c.create(entity::person, person("198702142010012001"), named("198702142010012001", "Ani Lestari")); });
    const QJsonObject info = folder.json(on(u"data.titian"_s, {u"file"_s, u"info"_s, u"--json"_s}), u"file-info"_s);
    CHECK(info["agency"_L1].toString() == u"Pemerintah Kabupaten Rahasia"_s);
    CHECK(info["people"_L1].toInt() == 1);
    CHECK(info["pns"_L1].toInt() == 1);
    CHECK(info["changeSets"_L1].toInt() == 2);
    CHECK(info["logBytes"_L1].toInt() > 0);
    CHECK_FALSE(info["encrypted"_L1].toBool());
    CHECK(info["fileBytes"_L1].toInteger() == QFileInfo(folder.path(u"data.titian"_s)).size());
    const QJsonObject check = folder.json(on(u"data.titian"_s, {u"file"_s, u"check"_s, u"--json"_s}), u"file-check"_s);
    CHECK(check["whole"_L1].toBool());
    CHECK(check["rebuilt"_L1].toBool());
    CHECK(check["rows"_L1].toInt() > 0);
    const CliAnswer words = folder.run(on(u"data.titian"_s, {u"file"_s, u"info"_s}));
    CHECK(words.out.contains(u"Pegawai             1 aktif (PNS 1, PPPK 0), 0 tidak aktif\n"_s));
}

TEST_CASE("file check exits with 1 when the tables do not follow from the log", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    {
        const SystemClock clock;
        const auto workspace = require(Workspace::open({folder.path(u"data.titian"_s), {}, false, false, u"uji"_s}, clock));
        Session& session = workspace->session();
        require(session.write([&] {
            const Session::Unguarded door(session);
            session.execute("update agency set name = 'Diubah diam-diam'");
        }));
    }
    const QJsonObject check = folder.json(on(u"data.titian"_s, {u"file"_s, u"check"_s, u"--json"_s}), u"file-check"_s, 1);
    CHECK_FALSE(check["whole"_L1].toBool());
    REQUIRE(check["findings"_L1].toArray().size() == 1);
    CHECK(check["findings"_L1].toArray().first().toString().endsWith(u"isian “Nama instansi”: di tabel “Diubah diam-diam”, menurut riwayat “Pemerintah Kabupaten Rahasia”."_s));
    const CliAnswer backup = folder.run(on(u"data.titian"_s, {u"file"_s, u"backup"_s, u"--out"_s, u"salinan.titian"_s}));
    CHECK(backup.exitCode == 1);
    CHECK(backup.out.contains(u"tidak lolos pemeriksaan"_s));
    CHECK(backup.err.isEmpty());
    CHECK(folder.json(on(u"salinan.titian"_s, {u"file"_s, u"check"_s, u"--json"_s}), u"file-check"_s, 1)["findings"_L1] == check["findings"_L1]);
    checkFails(folder.run({u"file"_s, u"restore"_s, u"salinan.titian"_s, u"--out"_s, u"pulih.titian"_s}), 3, u"pakai cadangan lain"_s);
    CHECK_FALSE(QFile::exists(folder.path(u"pulih.titian"_s)));
}

TEST_CASE("a backup never writes over a file, and restores to the same data", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    const QStringList backup = on(u"data.titian"_s, {u"file"_s, u"backup"_s, u"--out"_s, u"cadangan.titian"_s});
    CHECK(folder.run(backup).exitCode == 0);
    CHECK(holdsText(folder, "Rahasia"));  // what the test of encryption looks for is there without it
    const QByteArray bytes = folder.read(u"cadangan.titian"_s);
    checkFails(folder.run(backup), 3, u"tidak ditimpa"_s);
    checkFails(folder.run({u"file"_s, u"restore"_s, u"cadangan.titian"_s, u"--out"_s, u"data.titian"_s}), 3, u"tidak ditimpa"_s);
    CHECK(folder.read(u"cadangan.titian"_s) == bytes);
    CHECK(folder.run({u"file"_s, u"restore"_s, u"cadangan.titian"_s, u"--out"_s, u"pulih.titian"_s}).exitCode == 0);
    CHECK(folder.json(on(u"pulih.titian"_s, {u"file"_s, u"info"_s, u"--json"_s}), u"file-info"_s)["agency"_L1].toString() == u"Pemerintah Kabupaten Rahasia"_s);
    checkFails(folder.run(on(u"data.titian"_s, {u"file"_s, u"backup"_s, u"--out"_s, u"tak/ada/cadangan.titian"_s})), 3, u"folder"_s);
}

TEST_CASE("a damaged backup is refused and nothing is made of it", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    REQUIRE(folder.run(on(u"data.titian"_s, {u"file"_s, u"backup"_s, u"--out"_s, u"cadangan.titian"_s})).exitCode == 0);
    const QByteArray whole = folder.read(u"cadangan.titian"_s);
    QByteArray torn = whole;
    torn.replace(whole.size() / 2, 8192, QByteArray(8192, '\x5a'));
    for (const QByteArray& bytes : {whole.left(whole.size() / 2), torn, QByteArray()}) {
        folder.write(u"rusak.titian"_s, bytes);
        const CliAnswer answer = folder.run({u"file"_s, u"restore"_s, u"rusak.titian"_s, u"--out"_s, u"pulih.titian"_s});
        CAPTURE(bytes.size());
        checkFails(answer, 3, bytes.isEmpty() ? QString() : u"rusak.titian” rusak dan tidak dipulihkan; pakai cadangan lain."_s);
        CHECK_FALSE(folder.files().join(u' ').contains("pulih"_L1));
    }
}

TEST_CASE("an encrypted file stays encrypted through backup and restore, and no file holds plain text", "[cli]")
{
    const CliFolder folder;
    folder.write(u"kunci"_s, "kata sandi yang panjang\r\n");
    folder.write(u"kunci2"_s, "kata sandi lain");
    makeFile(folder, kKey);
    change(folder.path(u"data.titian"_s), [](ChangeSet& c) { c.create(entity::person, person("198702142010012001"), named("198702142010012001", "Ani Lestari")); },
           "kata sandi yang panjang");
    CHECK(folder.json(on(u"data.titian"_s, {u"file"_s, u"info"_s, u"--json"_s}) + kKey, u"file-info"_s)["encrypted"_L1].toBool());
    CHECK(folder.json(on(u"data.titian"_s, {u"file"_s, u"check"_s, u"--json"_s}) + kKey, u"file-check"_s)["whole"_L1].toBool());
    CHECK(folder.run(on(u"data.titian"_s, {u"file"_s, u"backup"_s, u"--out"_s, u"cadangan.titian"_s}) + kKey).exitCode == 0);
    const QStringList restore{u"file"_s, u"restore"_s, u"cadangan.titian"_s, u"--out"_s, u"pulih.titian"_s};
    checkFails(folder.run(restore), 3, u"Berkas “cadangan.titian” terenkripsi, atau bukan berkas Titian; beri kata sandinya dengan --key-file."_s);
    checkFails(folder.run(restore + QStringList{u"--key-file"_s, u"kunci2"_s}), 3, u"kata sandinya salah"_s);
    QByteArray torn = folder.read(u"cadangan.titian"_s);
    torn.replace(torn.size() / 2, 8192, QByteArray(8192, '\x5a'));
    folder.write(u"rusak.titian"_s, torn);
    checkFails(folder.run(QStringList{u"file"_s, u"restore"_s, u"rusak.titian"_s, u"--out"_s, u"pulih2.titian"_s} + kKey), 3, u"rusak.titian” rusak dan tidak dipulihkan; pakai cadangan lain."_s);
    CHECK(folder.run(restore + kKey).exitCode == 0);
    CHECK(folder.json(on(u"pulih.titian"_s, {u"file"_s, u"info"_s, u"--json"_s}) + kKey, u"file-info"_s)["people"_L1].toInt() == 1);
    for (const char* secret : {"Rahasia", "Ani Lestari", "198702142010012001", "SQLite format 3", "kata sandi yang"}) {
        CAPTURE(secret);
        CHECK_FALSE(holdsText(folder, secret));
    }
    checkFails(folder.run(on(u"data.titian"_s, {u"file"_s, u"info"_s})), 3, u"Berkas “data.titian” terenkripsi, atau bukan berkas Titian; beri kata sandinya dengan --key-file."_s);
    checkFails(folder.run(on(u"data.titian"_s, {u"file"_s, u"info"_s, u"--key-file"_s, u"kunci2"_s})), 3, u"kata sandinya salah"_s);
}

TEST_CASE("a key for a file that is not encrypted is refused with that reason", "[cli]")
{
    const CliFolder folder;
    folder.write(u"kunci"_s, "kata sandi");
    makeFile(folder);
    checkFails(folder.run(on(u"data.titian"_s, {u"file"_s, u"info"_s}) + kKey), 3, u"tidak terenkripsi, padahal kata sandi diberikan; buka tanpa kata sandi"_s);
}

TEST_CASE("a SQLite without encryption makes no file that only looks encrypted", "[cli]")
{
    const QString systems = u"/usr/lib/x86_64-linux-gnu/libsqlite3.so.0"_s;
    if (!QFileInfo::exists(systems)) return;  // none on this machine
    const CliFolder folder;
    folder.write(u"kunci"_s, "kata sandi");
    makeFile(folder, kKey);
    qputenv("LD_PRELOAD", systems.toLocal8Bit());
    const CliAnswer made = folder.run({u"file"_s, u"new"_s, u"lain.titian"_s, u"--agency"_s, u"Kabupaten Uji"_s, u"--key-file"_s, u"kunci"_s});
    const CliAnswer opened = folder.run(on(u"data.titian"_s, {u"file"_s, u"info"_s}) + kKey);
    qunsetenv("LD_PRELOAD");
    checkFails(made, 3, u"tidak dapat mengenkripsi"_s);
    checkFails(opened, 3, u"tidak dapat mengenkripsi"_s);
    CHECK(folder.files() == QStringList{u"data.titian"_s, u"kunci"_s});
}

TEST_CASE("a key file that is missing, empty or far too long is refused", "[cli]")
{
    const CliFolder folder;
    folder.write(u"kosong"_s, "\n\n");
    folder.write(u"panjang"_s, QByteArray(5000, 'x'));
    const auto with = [&](const QString& keyFile) { return folder.run(kNew + QStringList{u"--key-file"_s, keyFile}); };
    checkFails(with(u"kosong"_s), 3, u"kosong"_s);
    checkFails(with(u"tidak-ada"_s), 3, u"tidak ditemukan"_s);
    checkFails(with(u"panjang"_s), 3, u"terlalu besar"_s);
    checkFails(with(u""_s), 2, u"--key-file"_s);
    CHECK(folder.files() == QStringList{u"kosong"_s, u"panjang"_s});
}

TEST_CASE("history lists changes newest first, and an undo restores what stood there before", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    const QString file = folder.path(u"data.titian"_s);
    change(file, [](ChangeSet& c) { c.create(entity::person, person("198702142010012001"), named("198702142010012001", "Ani Lestari")); });
    const QString renamed = change(file, [](ChangeSet& c) { c.set(entity::person, person("198702142010012001"), field::personName, Value(u"Ani L."_s)); });
    const QJsonArray all = folder.json(on(u"data.titian"_s, {u"history"_s, u"list"_s, u"--json"_s}), u"history-list"_s)["changeSets"_L1].toArray();
    REQUIRE(all.size() == 3);
    CHECK(all.at(0)["changeSet"_L1].toString() == renamed);
    CHECK(folder.json(on(u"data.titian"_s, {u"history"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"1"_s}), u"history-list"_s)["changeSets"_L1].toArray().size() == 1);
    const QJsonObject undone = folder.json(on(u"data.titian"_s, {u"history"_s, u"undo"_s, renamed, u"--json"_s}), u"history-undo"_s);
    CHECK(undone["fieldsRestored"_L1].toInt() == 1);
    CHECK(undone["kept"_L1].toArray().isEmpty());
    const QJsonArray after = folder.json(on(u"data.titian"_s, {u"history"_s, u"list"_s, u"--json"_s}), u"history-list"_s)["changeSets"_L1].toArray();
    CHECK(after.at(0)["undoes"_L1].toString() == renamed);
    CHECK(after.at(0)["kind"_L1].toString() == u"undo"_s);
    CHECK(after.at(1)["undone"_L1].toBool());
    CHECK(folder.run(on(u"data.titian"_s, {u"history"_s, u"list"_s})).out.contains(u"Ubah pegawai (sudah diurungkan)"_s));
}

TEST_CASE("an undo names what it had to keep and why, and exits with 1", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    const QString file = folder.path(u"data.titian"_s);
    const QString made = change(file, [](ChangeSet& c) {
        c.create(entity::person, person("198702142010012001"), named("198702142010012001", "Ani Lestari"));
        c.create(entity::person, person("198702142010012002"), named("198702142010012002", "Budi"));
    });
    change(file, [](ChangeSet& c) { c.set(entity::person, person("198702142010012001"), field::personName, Value(u"Ani L."_s)); });
    QFile::copy(file, folder.path(u"kedua.titian"_s));
    const QJsonObject undone = folder.json(on(u"data.titian"_s, {u"history"_s, u"undo"_s, made, u"--json"_s}), u"history-undo"_s, 1);
    CHECK(undone["rowsRemoved"_L1].toInt() == 1);
    const QJsonObject kept = undone["kept"_L1].toArray().at(0).toObject();
    CHECK(kept["entity"_L1].toString() == u"person"_s);
    CHECK(kept["name"_L1].toString() == u"198702142010012001 Ani L."_s);
    CHECK(kept["reason"_L1].toString() == u"editedSince"_s);
    const CliAnswer words = folder.run(on(u"kedua.titian"_s, {u"history"_s, u"undo"_s, made}));
    CHECK(words.exitCode == 1);
    CHECK(words.out.contains(u"- Pegawai 198702142010012001 Ani L.: sudah diubah lagi sesudahnya\n"_s));
}

TEST_CASE("what cannot be undone is refused in one sentence: the making of the file, and what is undone already", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    const QJsonArray all = folder.json(on(u"data.titian"_s, {u"history"_s, u"list"_s, u"--json"_s}), u"history-list"_s)["changeSets"_L1].toArray();
    REQUIRE(all.size() == 1);
    checkFails(folder.run(on(u"data.titian"_s, {u"history"_s, u"undo"_s, all.at(0)["changeSet"_L1].toString()})), 3, u"Pembuatan berkas ini tidak dapat diurungkan"_s);
    const QString made = change(folder.path(u"data.titian"_s), [](ChangeSet& c) { c.create(entity::person, person("198702142010012001"), named("198702142010012001", "Ani")); });
    CHECK(folder.run(on(u"data.titian"_s, {u"history"_s, u"undo"_s, made})).exitCode == 0);
    checkFails(folder.run(on(u"data.titian"_s, {u"history"_s, u"undo"_s, made})), 3, u"sudah diurungkan"_s);
}

TEST_CASE("an undo says of a decreed plan that it stays, and why", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    const QString file = folder.path(u"data.titian"_s);
    const Uid plan = Uid::v7(1);
    const QString made = change(file, [&](ChangeSet& c) {
        c.create(entity::plan, plan, {{{field::planYear, Value(2027)}, {field::planName, Value(u"Rencana 2027"_s)}, {field::planState, Value(u"ditetapkan"_s)}}, {}});
    });
    const QJsonObject undone = folder.json(on(u"data.titian"_s, {u"history"_s, u"undo"_s, made, u"--json"_s}), u"history-undo"_s, 1);
    const QJsonObject kept = undone["kept"_L1].toArray().at(0).toObject();
    CHECK(kept["reason"_L1].toString() == u"frozen"_s);
    CHECK(kept["message"_L1].toString() == u"sudah ditetapkan dan tidak dapat diubah"_s);
}

TEST_CASE("an undo of people whom a decreed plan seats says so and exits with 1", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    const QString file = folder.path(u"data.titian"_s);
    const Uid ani = person("198702142010012001");
    const QString made = change(file, [&](ChangeSet& c) { c.create(entity::person, ani, named("198702142010012001", "Ani")); });
    change(file, [&](ChangeSet& c) {
        c.create(entity::plan, Uid::v7(1), {{{field::planYear, Value(2027)}, {field::planName, Value(u"Rencana 2027"_s)}, {field::planState, Value(u"ditetapkan"_s)},
                                             {field::planSeats, Value(encodeSeats({{ani, Uid::v7(2)}}))}}, {}});
    });
    QFile::copy(file, folder.path(u"kedua.titian"_s));
    const QJsonObject undone = folder.json(on(u"data.titian"_s, {u"history"_s, u"undo"_s, made, u"--json"_s}), u"history-undo"_s, 1);
    CHECK(undone["kept"_L1].toArray().isEmpty());
    REQUIRE(undone["warnings"_L1].toArray().size() == 1);
    CHECK(undone["warnings"_L1].toArray().at(0).toString().startsWith(u"1 pegawai yang kini tidak ada lagi masih punya kursi di “Rencana 2027”"_s));
    CHECK(folder.run(on(u"kedua.titian"_s, {u"history"_s, u"undo"_s, made})).out.contains(u"Perhatian: 1 pegawai"_s));
}

TEST_CASE("an unknown change set is wrong usage", "[cli]")
{
    const CliFolder folder;
    makeFile(folder);
    checkFails(folder.run(on(u"data.titian"_s, {u"history"_s, u"undo"_s, u"0123456789abcdef0123456789abcdef"_s})), 2, u"tidak ada dalam riwayat"_s);
    checkFails(folder.run(on(u"data.titian"_s, {u"history"_s, u"undo"_s, u"kemarin"_s})), 2, u"bukan nomor perubahan"_s);
}

TEST_CASE("demo sheets writes the twelve workbooks", "[cli]")
{
    const CliFolder folder;
    const CliAnswer answer = folder.run({u"demo"_s, u"sheets"_s, u"contoh"_s, u"--people"_s, u"20"_s, u"--seed"_s, u"3"_s});
    CHECK(answer.exitCode == 0);
    CHECK(answer.err.isEmpty());
    CHECK(QDir(folder.path(u"contoh"_s)).entryList(QDir::Files).size() == 12);
}

TEST_CASE("every schema of docs/cli uses only what is checked, and the README lists it", "[cli]")
{
    const QDir docs(test::sourcePath() + u"/docs/cli"_s);
    const QByteArray readme = test::readBytes(docs.filePath(u"README.md"_s));
    const QStringList schemas = docs.entryList({u"*.schema.json"_s}, QDir::Files);
    CHECK(schemas.size() == 21);
    const std::function<void(const QJsonObject&)> walk = [&](const QJsonObject& schema) {
        const QStringList problems = test::schemaProblems(QJsonValue::Undefined, schema).filter(u"the schema says"_s);
        CHECK(problems.join(u'\n').toStdString() == "");
        for (const QJsonValue& property : schema["properties"_L1].toObject()) walk(property.toObject());
        if (schema.contains("items"_L1)) walk(schema["items"_L1].toObject());
    };
    for (const QString& name : schemas) {
        CAPTURE(name);
        CHECK(readme.contains(name.toUtf8()));
        walk(test::cliSchema(name.chopped(12)));
    }
}

TEST_CASE("the schema checker finds what is wrong", "[cli]")
{
    const QJsonObject schema = test::cliSchema(u"file-check"_s);
    const QJsonObject good{{u"file"_s, u"x"_s}, {u"whole"_s, true}, {u"rebuilt"_s, true}, {u"edits"_s, 1}, {u"rows"_s, 0}, {u"findings"_s, QJsonArray{u"a"_s}}};
    CHECK(test::schemaProblems(good, schema).isEmpty());
    const auto with = [&](const QString& key, const QJsonValue& value) {
        QJsonObject bad = good;
        bad[key] = value;
        return test::schemaProblems(bad, schema);
    };
    CHECK(with(u"edits"_s, -1) == QStringList{u"$.edits: too small"_s});
    CHECK(with(u"edits"_s, 1.5) == QStringList{u"$.edits: wrong type"_s});
    CHECK(with(u"whole"_s, u"ya"_s) == QStringList{u"$.whole: wrong type"_s});
    CHECK(with(u"lain"_s, 1) == QStringList{u"$: lain is not in the schema"_s});
    CHECK(with(u"findings"_s, QJsonArray{1}) == QStringList{u"$.findings[0]: wrong type"_s});
    QJsonObject missing = good;
    missing.remove(u"rows"_s);
    CHECK(test::schemaProblems(missing, schema) == QStringList{u"$: rows is missing"_s});
}
