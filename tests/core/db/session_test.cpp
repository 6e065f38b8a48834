// SPDX-License-Identifier: Apache-2.0
#include "core/db/query.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"

#include <QFile>
#include <sqlite3.h>

using namespace core;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Result<std::unique_ptr<Session>> openPlain(const QString& path, const QByteArray& key = {}) { return Session::open({path, key, false, false, QStringLiteral("uji")}); }

void makeSecret(const QString& path, const QByteArray& key)
{
    auto session = test::require(Session::open({path, key, false, true, QStringLiteral("uji")}));
    test::require(migrate(*session));
    test::require(session->write([&] {
        const Session::Unguarded door(*session);
        session->execute("insert into person (uid, name) values (zeroblob(16), 'RAHASIA SEKALI')");
    }));
}

}  // namespace

TEST_CASE("a mistyped placeholder is refused, not stored as null", "[db]")
{
    test::TempFile file;
    const auto result = file.session().read([&] {
        Query q(file.session(), "select :d");
        q.bind(":typo", 1);
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().detail.contains(QStringLiteral(":typo")));
}

TEST_CASE("an unbound placeholder is refused", "[db]")
{
    test::TempFile file;
    const auto result = file.session().read([&] {
        Query q(file.session(), "select :a, :b");
        q.bind(":a", 1).next();
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().detail.contains(QStringLiteral("1 of 2")));
}

TEST_CASE("what fails inside a write leaves nothing behind and nobody is told", "[db]")
{
    test::TempFile file;
    int told = 0;
    QObject::connect(&file.session(), &Session::changed, [&] { ++told; });
    const auto result = file.session().write([&] {
        file.session().execute("insert into file_fact (name, value) values ('x', 1)");
        throw Failure(ErrorCode::conflict, QStringLiteral("batal"));
    });
    CHECK_FALSE(result);
    CHECK(told == 0);
    CHECK(test::require(file.session().read([&] { return Query(file.session(), "select count(*) from file_fact where name = 'x'").one().integer(0); })) == 0);
    test::require(file.session().write([&] { file.session().execute("insert into file_fact (name, value) values ('x', 1)"); }));
    CHECK(told == 1);
}

TEST_CASE("a failed inner write dooms the outer one even if its error is swallowed", "[db]")
{
    test::TempFile file;
    const auto outer = file.session().write([&] {
        file.session().execute("insert into file_fact (name, value) values ('outer', 1)");
        const auto inner = file.session().write([&] { throw Failure(ErrorCode::conflict, QStringLiteral("dalam")); });
        CHECK_FALSE(inner);
    });
    CHECK_FALSE(outer);
    CHECK(test::require(file.session().read([&] { return Query(file.session(), "select count(*) from file_fact where name = 'outer'").one().integer(0); })) == 0);
}

TEST_CASE("nothing outside the history may write a logged table", "[db]")
{
    test::TempFile file;
    for (const char* sql : {"insert into person (uid, name) values (zeroblob(16), 'x')", "update unit set name = 'x'", "delete from edit", "update head set edit = 1"}) {
        const auto result = file.session().write([&] { file.session().execute(sql); });
        CAPTURE(sql);
        CHECK_FALSE(result);
    }
}

TEST_CASE("the pragmas that keep data safe are in force", "[db]")
{
    test::TempFile file(productRegistry(), Mutant::none, false);
    const auto pragma = [&](const char* name) { return Query(file.session(), std::string("pragma ") + name).one().text(0); };
    CHECK(pragma("journal_mode") == QStringLiteral("wal"));
    CHECK(pragma("synchronous") == QStringLiteral("2"));
    CHECK(pragma("foreign_keys") == QStringLiteral("1"));
    CHECK(pragma("mmap_size") == QStringLiteral("0"));
    CHECK(pragma("application_id") == QString::number(kApplicationId));
}

namespace {

/// A disk without shared memory, as some mounted ones are: SQLite can't use WAL on it, and says so in its answer alone.
class DiskWithoutSharedMemory {
public:
    DiskWithoutSharedMemory() { sqlite3_vfs_register(sqlite3_vfs_find("unix-none"), 1); }
    ~DiskWithoutSharedMemory() { sqlite3_vfs_register(m_usual, 1); }

private:
    sqlite3_vfs* m_usual = sqlite3_vfs_find(nullptr);
};

}  // namespace

TEST_CASE("where WAL is refused the file is kept with a journal, and each save is still synced", "[db]")
{
    const QTemporaryDir dir;
    const DiskWithoutSharedMemory disk;
    const auto session = test::require(Session::open({dir.filePath(QStringLiteral("uji.titian")), {}, false, true, QStringLiteral("uji")}));
    CHECK(Query(*session, "pragma journal_mode").one().text(0) == QStringLiteral("truncate"));
    CHECK(Query(*session, "pragma synchronous").one().number(0) == 2);
    test::require(migrate(*session));
}

TEST_CASE("disks of other computers are known as such, the own ones are not", "[db]")
{
    for (const char* shared : {"nfs4", "cifs", "smb3", "9p", "vboxsf", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse"}) {
        CAPTURE(shared);
        CHECK(isSharedDisk(shared));
    }
    for (const char* own : {"ext4", "btrfs", "vfat", "exfat", "fuseblk", "tmpfs", "NTFS", ""}) {
        CAPTURE(own);
        CHECK_FALSE(isSharedDisk(own));
    }
}

TEST_CASE("an encrypted file shows no plaintext, opens with its key alone, and its backup is encrypted too", "[db]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("rahasia.titian"));
    const QByteArray key("kunci uji");
    makeSecret(path, key);
    CHECK_FALSE(bytesOf(path).contains("RAHASIA"));
    CHECK_FALSE(bytesOf(path).startsWith("SQLite format 3"));

    const test::ExpectWarnings quiet;
    const auto wrong = openPlain(path, "salah");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message.contains(QStringLiteral("kata sandinya salah")));
    const auto without = openPlain(path);
    REQUIRE_FALSE(without);
    CHECK(without.error().message == QStringLiteral("Berkas “%1” terenkripsi, atau bukan berkas Titian; buka dengan kata sandinya.").arg(path));

    auto session = test::require(openPlain(path, key));
    CHECK(Query(*session, "select name from person").one().text(0) == QStringLiteral("RAHASIA SEKALI"));
    const QString backup = dir.filePath(QStringLiteral("cadangan.titian"));
    test::require(copyDatabase(*session, backup));
    CHECK_FALSE(bytesOf(backup).contains("RAHASIA"));
    auto copy = test::require(openPlain(backup, key));
    CHECK(Query(*copy, "select name from person").one().text(0) == QStringLiteral("RAHASIA SEKALI"));
    for (const QString& side : QDir(dir.path()).entryList(QDir::Files)) {
        CAPTURE(side);
        CHECK_FALSE(bytesOf(dir.filePath(side)).contains("RAHASIA"));
    }
}

TEST_CASE("a plain file opened with a key is refused with the reason", "[db]")
{
    test::TempFile file;
    file.session().checkpoint();
    const test::ExpectWarnings quiet;
    const auto opened = openPlain(file.path(), "kunci");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(QStringLiteral("tidak terenkripsi, padahal kata sandi diberikan; buka tanpa kata sandi")));
}

TEST_CASE("what is no data file is refused in a sentence", "[db]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("surat.titian"));
    QFile text(path);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    const test::ExpectWarnings quiet;
    const auto opened = openPlain(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::corrupt);
    CHECK(openPlain(dir.filePath(QStringLiteral("tidak-ada.titian"))).error().code == ErrorCode::notFound);
    CHECK(openPlain(dir.path()).error().code == ErrorCode::invalidInput);
}

TEST_CASE("a session that only read is no change to the others, one that wrote is", "[db]")
{
    test::TempFile file;
    test::require(file.session().write([&] { file.session().execute("create table notes (text text)"); }));
    const qint64 seen = file.session().dataVersion();
    {
        const auto reader = test::require(openPlain(file.path()));
        test::require(reader->read([&] { Query(*reader, "select count(*) from notes").one(); }));
    }
    CHECK(file.session().dataVersion() == seen);
    {
        const auto writer = test::require(openPlain(file.path()));
        test::require(writer->write([&] { writer->execute("insert into notes values ('baru')"); }));
    }
    CHECK(file.session().dataVersion() != seen);
}

TEST_CASE("the data version grows with every commit, also with the session's own", "[db]")
{
    test::TempFile file;
    qint64 seen = file.session().dataVersion();
    const auto grew = [&] { return std::exchange(seen, file.session().dataVersion()) < seen; };
    test::require(file.session().write([&] { file.session().execute("create table notes (text text)"); }));
    CHECK(grew());
    test::require(file.session().read([&] { Query(file.session(), "select count(*) from notes").one(); }));
    CHECK_FALSE(grew());
    {
        const auto other = test::require(openPlain(file.path()));
        test::require(other->write([&] { other->execute("insert into notes values ('baru')"); }));
    }
    CHECK(grew());
    test::require(file.session().write([&] { file.session().execute("insert into notes values ('lagi')"); }));
    CHECK(grew());
}
