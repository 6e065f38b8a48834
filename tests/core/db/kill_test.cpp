// SPDX-License-Identifier: Apache-2.0
// A program that dies in the middle of an import, again and again; and what a thief finds beside an encrypted file then.
#include "core/db/query.h"
#include "core/history/undo.h"
#include "tests/core/db/power_cut_vfs.h"
#include "tests/support/catch_qt.h"
#include "tests/support/data_file.h"
#include "tests/support/kill_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace core;
using test::require;

namespace {

/// All acknowledged change sets of a writer that was killed after a random while.
QSet<QString> writeUntilKilled(const QString& path, const QByteArray& key, const std::function<void()>& meanwhile = {})
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/kill_writer"), {path, QString::fromLatin1(key.toHex())});
    REQUIRE(writer.waitForStarted());
    REQUIRE(writer.waitForReadyRead());
    QElapsedTimer timer;
    timer.start();
    const int patience = static_cast<int>(QRandomGenerator::global()->bounded(350));
    while (timer.elapsed() < patience) {
        if (meanwhile) meanwhile();
        writer.waitForReadyRead(static_cast<int>(std::max<qint64>(1, meanwhile ? 1 : patience - timer.elapsed())));
    }
    writer.kill();
    REQUIRE(writer.waitForFinished());
    REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    QByteArray said = writer.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1);  // a torn line acknowledged nothing
    QSet<QString> acknowledged;
    for (const QByteArray& line : said.split('\n'))
        if (line.contains(' ')) acknowledged << QString::fromLatin1(line.split(' ').front());
    return acknowledged;
}

void checkNothingLost(test::DataFile& file, const QSet<QString>& acknowledged)
{
    CHECK(test::findings(file) == QString());
    QSet<QString> there;
    for (const HistoryItem& item : require(listHistory(file.session()))) {
        if (item.record.label != QStringLiteral("impor")) continue;
        CHECK(item.edits == test::kKillRows);
        there << item.record.uid.hex();
    }
    CHECK(there.contains(acknowledged));
    const auto rows = Query(file.session(), "select count(*) from person").one().integer(0);
    CHECK(rows == 1 + there.size() * test::kKillRows);
}

void killAgainAndAgain(int times, const QByteArray& key = {})
{
    constexpr int kKillsPerFile = 4;
    int saves = 0;
    for (int kill = 0; kill < times;) {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("kantor.titian"));
        test::makeDataFile(path, 1, key);
        QSet<QString> acknowledged;
        for (int i = 0; i < kKillsPerFile && kill < times; ++i, ++kill) {
            acknowledged.unite(writeUntilKilled(path, key));
            auto file = require(test::DataFile::open(test::existing(path, key)));
            checkNothingLost(*file, acknowledged);
        }
        saves += static_cast<int>(acknowledged.size());
    }
    std::printf("%d times killed, %d change sets of %d rows acknowledged, none lost\n", times, saves, test::kKillRows);
    CHECK(saves > 0);
}

/// Names of the files in `folder` that show the marker, in UTF-8 or as SQLite's UTF-16.
QStringList filesThatTell(const QString& folder)
{
    const QString marker = test::kKillMarker;
    const QByteArray wide(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2);
    QStringList telling;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;  // gone meanwhile
        const QByteArray bytes = file.readAll();
        if (bytes.contains(marker.toUtf8()) || bytes.contains(wide)) telling << name;
    }
    return telling;
}

}  // namespace

TEST_CASE("a program killed ten times in the middle of an import loses nothing it acknowledged", "[db][kill]") { killAgainAndAgain(10); }
TEST_CASE("a program killed fifty times in the middle of an import loses nothing it acknowledged", "[.slow][db][kill]") { killAgainAndAgain(50); }
TEST_CASE("a program killed in the middle of an import into an encrypted file loses nothing either", "[db][kill]") { killAgainAndAgain(3, "kunci uji"); }

TEST_CASE("no file beside an encrypted one ever shows its data, also while a program writes and after it was killed", "[db][kill]")
{
    const QByteArray key("kunci uji");
    for (int i = 0; i < 3; ++i) {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("kantor.titian"));
        test::makeDataFile(path, 1, key);
        QStringList telling;
        int looks = 0;
        const auto look = [&] {
            telling << filesThatTell(dir.path());
            ++looks;
        };
        const auto acknowledged = writeUntilKilled(path, key, look);
        look();
        CHECK(QFile::exists(path + QStringLiteral("-wal")));
        CHECK(telling.join(u' ') == QString());
        CHECK(looks > 0);
        auto file = require(test::DataFile::open(test::existing(path, key)));
        checkNothingLost(*file, acknowledged);
    }
}

TEST_CASE("the search for plaintext finds it in a file without a key", "[db][kill]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("kantor.titian"));
    test::makeDataFile(path, 1);
    while (writeUntilKilled(path, {}).isEmpty()) {}
    CHECK_FALSE(filesThatTell(dir.path()).isEmpty());
}

TEST_CASE("nothing an encrypted session writes is plaintext: import, undo, checkpoint, backup and the copy before an upgrade", "[db]")
{
    const QByteArray key("kunci uji"), marker = QByteArray("SANGAT-RAHASIA");
    const auto work = [&](const QByteArray& withKey) {
        const QTemporaryDir dir;
        test::PowerCutVfs disk;
        disk.watchFor(marker);
        const QString path = dir.filePath(QStringLiteral("kantor.titian"));
        test::makeDataFile(path, 1, withKey);
        {
            auto file = require(test::DataFile::open(test::existing(path, withKey)));
            const auto import = require(file->log().record(test::kKillMarker, [](ChangeSet& c) {
                for (int i = 0; i < 300; ++i) c.create(entity::person, Uid::v7(i), test::importedPerson(i, QStringLiteral("%1 %2").arg(test::kKillMarker).arg(i)));
            }));
            file->session().checkpoint();
            require(copyDatabase(file->session(), dir.filePath(QStringLiteral("cadangan.titian"))));
            require(undoChangeSet(file->log(), import.uid));
            require(file->session().read([&] {  // a sort too large for memory would go to a temporary file
                Query q(file->session(), "select value, count(*) from edit group by 1 order by 2, 1 desc");
                while (q.next()) {}
            }));
            auto next = shippedMigrations();
            next.push_back({next.back().version + 1, next.back().resource});  // fails: the tables are there already
            CHECK_FALSE(migrate(file->session(), next));
        }
        CHECK(QFile::exists(upgradeBackupPath(path, shippedMigrations().back().version)));
        const QStringList telling = filesThatTell(dir.path());
        return std::pair(disk.markersSeen(), telling.size());
    };
    CHECK(work(key) == std::pair(0, qsizetype{0}));
    const auto plain = work({});
    CHECK(plain.first > 0);  // so the watch works
    CHECK(plain.second >= 3);
}
