// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"

#include "core/db/query.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"
#include "tests/support/xlsx_builder.h"

#include <QDir>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

struct Office {
    QTemporaryDir dir;
    test::FixedClock clock;
    QString file = dir.filePath(u"data.titian"_s), backup = dir.filePath(u"cadangan.titian"_s), restored = dir.filePath(u"pulih.titian"_s);
    SessionOptions options{file, "kunci rahasia", false, false, u"uji"_s};
    std::unique_ptr<Workspace> workspace = require(Workspace::create(options, clock, {u"Kabupaten Rahasia"_s, u"BKPSDM"_s}));

    [[nodiscard]] SessionOptions at(const QString& path) const { return {path, options.key, false, false, u"uji"_s}; }
    [[nodiscard]] QStringList files() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

}  // namespace

TEST_CASE("a backup restores to the same data, and only the named files appear", "[backup]")
{
    Office office;
    const QStringList before = dumpTables(office.workspace->session(), office.workspace->log().registry());
    CHECK(require(makeBackup(office.workspace->session(), office.clock, office.backup)).findings.isEmpty());
    office.workspace.reset();
    const QByteArray bytes = test::readBytes(office.backup);
    require(restoreBackup(office.at(office.backup), office.clock, office.restored));
    CHECK(office.files() == QStringList{u"cadangan.titian"_s, u"data.titian"_s, u"pulih.titian"_s});
    CHECK(test::readBytes(office.backup) == bytes);
    const auto restored = require(Workspace::open(office.at(office.restored), office.clock));
    CHECK(dumpTables(restored->session(), restored->log().registry()) == before);
}

TEST_CASE("neither a backup nor a restore writes over a file", "[backup]")
{
    Office office;
    require(makeBackup(office.workspace->session(), office.clock, office.backup));
    const QByteArray bytes = test::readBytes(office.backup);
    CHECK(makeBackup(office.workspace->session(), office.clock, office.backup).error().code == ErrorCode::conflict);
    CHECK(restoreBackup(office.at(office.backup), office.clock, office.file).error().code == ErrorCode::conflict);
    CHECK(test::readBytes(office.backup) == bytes);
}

TEST_CASE("a damaged backup, a wrong key or a foreign file is refused and leaves nothing", "[backup]")
{
    Office office;
    require(makeBackup(office.workspace->session(), office.clock, office.backup));
    const test::ExpectWarnings quiet;
    const auto refused = [&](const SessionOptions& options) {
        const auto result = restoreBackup(options, office.clock, office.restored);
        CHECK_FALSE(QFile::exists(office.restored));
        return !result.has_value();
    };
    SessionOptions wrong = office.at(office.backup);
    wrong.key = "kunci lain";
    CHECK(refused(wrong));
    const QByteArray whole = test::readBytes(office.backup);
    const QString broken = office.dir.filePath(u"rusak.titian"_s);
    for (const qsizetype position : {whole.size() / 3, whole.size() / 2, whole.size() - 100}) {
        CAPTURE(position);
        test::writeBytes(broken, test::flipped(whole, position));
        CHECK(refused(office.at(broken)));
    }
    test::writeBytes(broken, whole.left(whole.size() / 2));
    CHECK(refused(office.at(broken)));
    CHECK(refused(office.at(office.dir.filePath(u"tidak-ada.titian"_s))));
    CHECK(office.files() == QStringList{u"cadangan.titian"_s, u"data.titian"_s, u"data.titian-shm"_s, u"data.titian-wal"_s, u"data.titian.lock"_s, u"data.titian.lock.json"_s, u"rusak.titian"_s});
}

TEST_CASE("a file whose tables do not follow from its log is backed up with its findings, and not restored", "[backup]")
{
    Office office;
    Session& session = office.workspace->session();
    require(session.write([&] {
        const Session::Unguarded door(session);
        session.execute("update agency set name = 'Diubah diam-diam'");
    }));
    CHECK(require(makeBackup(session, office.clock, office.backup)).findings.join(u' ').contains(u"Diubah diam-diam"_s));
    const QString restored = office.dir.filePath(u"pulih.titian"_s);
    CHECK(restoreBackup(office.at(office.backup), office.clock, restored).error().code == ErrorCode::corrupt);
    CHECK_FALSE(QFile::exists(restored));
}

TEST_CASE("a backup named with characters of a pattern works and touches no other file", "[backup]")
{
    Office office;
    const QStringList strangers{u"c1.titian.periksa"_s, u"cX.titian.periksa-wal"_s, u"c[12].titian.periksa.txt"_s, u"cabc.titian.periksa"_s};
    for (const QString& name : strangers) test::writeBytes(office.dir.filePath(name), "milik orang lain");
    for (const QString& name : {u"c[12].titian"_s, u"c?.titian"_s, u"c*.titian"_s}) {
        CAPTURE(name);
        const QString backup = office.dir.filePath(name);
        test::writeBytes(backup + u".periksa"_s, "sisa percobaan lama");
        test::writeBytes(backup + u".periksa-wal"_s, "sisa percobaan lama");
        require(makeBackup(office.workspace->session(), office.clock, backup));
        CHECK_FALSE(QFile::exists(backup + u".periksa"_s));
        CHECK_FALSE(QFile::exists(backup + u".periksa-wal"_s));
    }
    for (const QString& name : strangers) {
        CAPTURE(name);
        CHECK(QFile::exists(office.dir.filePath(name)));
    }
}

TEST_CASE("a backup that is cancelled makes no file", "[backup]")
{
    const Office office;
    const QStringList before = office.files();
    Progress progress;
    progress.cancel();
    const auto made = makeBackup(office.workspace->session(), office.clock, office.backup, &progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::cancelled);
    CHECK(office.files() == before);
}

TEST_CASE("a restore that is cancelled makes no file", "[backup]")
{
    Office office;
    require(makeBackup(office.workspace->session(), office.clock, office.backup));
    const QStringList before = office.files();
    Progress progress;
    progress.cancel();
    const auto restored = restoreBackup(office.at(office.backup), office.clock, office.restored, &progress);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::cancelled);
    CHECK(office.files() == before);
}
