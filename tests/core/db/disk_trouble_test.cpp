// SPDX-License-Identifier: Apache-2.0
// Full disks, failing disks, and files and folders that refuse to be written: a clear sentence, a whole file, and work goes on.
#include "core/db/file_lock.h"
#include "core/db/query.h"
#include "core/workspace/workspace.h"
#include "tests/core/db/power_cut_vfs.h"
#include "tests/support/catch_qt.h"
#include "tests/support/as_nobody.h"
#include "tests/support/data_file.h"

#include <QFile>
#include <QDir>
#include <QFileInfo>

using namespace core;
using test::require;

namespace {

struct Desk {
    test::PowerCutVfs disk;
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("kantor.titian"));
    std::unique_ptr<test::DataFile> file;

    Desk()
    {
        test::makeDataFile(path, 100);
        file = require(test::DataFile::open(test::existing(path)));
    }
    Result<ChangeReceipt> import(int people = 200)
    {
        return file->log().record(QStringLiteral("impor"), [&](ChangeSet& c) {
            for (int i = 0; i < people; ++i) c.create(entity::person, Uid::v7(i), test::importedPerson(i, QStringLiteral("Impor")));
            c.set(entity::person, Uid::v5(QStringLiteral("awal 0")), field::personName, Value(QStringLiteral("nama %1").arg(count("edit"))));
        });
    }
    qint64 count(const char* table) { return Query(file->session(), std::string("select count(*) from ") + table).one().integer(0); }
};

/// Imports under a trouble that comes ever later, until one gets through; each failure must leave no trace and no lasting harm.
template <class Trouble>
int importUntilItWorks(Desk& desk, ErrorCode expected, const QString& words, Trouble&& trouble)
{
    int failures = 0;
    for (bool through = false; !through; ++failures) {
        const qint64 before = desk.count("edit");
        trouble(failures);
        const auto receipt = desk.import();
        through = receipt.has_value();
        if (!through) {
            CHECK(receipt.error().code == expected);
            CHECK(receipt.error().message.contains(words));
            CHECK(desk.count("edit") == before);  // the session still reads
        }
        desk.disk.allowBytes(-1);
        desk.disk.failFrom(test::DiskAction::write, 0);
        if (failures % 8 == 0) {
            require(desk.import(5));
            CHECK(test::findings(*desk.file) == QString());
        }
        if (failures % 5 == 0) desk.file->session().checkpoint();
    }
    desk.file.reset();
    desk.file = require(test::DataFile::open(test::existing(desk.path)));
    CHECK(test::findings(*desk.file) == QString());
    return failures - 1;
}

}  // namespace

TEST_CASE("a full disk at any byte refuses the save in a sentence, harms nothing, and the session works on when there is room", "[db][disk]")
{
    Desk desk;
    const qint64 before = desk.disk.bytesWritten();
    require(desk.import());
    const qint64 step = (desk.disk.bytesWritten() - before) / 60;
    const int failures = importUntilItWorks(desk, ErrorCode::full, QStringLiteral("Ruang disk habis"), [&](int n) { desk.disk.allowBytes(n * step); });
    CHECK(failures >= 50);
}

TEST_CASE("a checkpoint on a full disk harms nothing", "[db][disk]")
{
    Desk desk;
    for (int i = 0; i < 12; ++i) {
        require(desk.import());
        desk.disk.allowBytes(i * 20'000);
        const bool isWhole = desk.file->session().checkpoint();
        if (i == 0) CHECK_FALSE(isWhole);
        desk.disk.allowBytes(-1);
        CHECK(desk.count("person") > 100);
    }
    CHECK(desk.file->session().checkpoint());
    desk.disk.allowBytes(50'000);
    desk.file.reset();  // closes with a checkpoint that does not fit
    desk.disk.allowBytes(-1);
    desk.file = require(test::DataFile::open(test::existing(desk.path)));
    CHECK(test::findings(*desk.file) == QString());
    CHECK(desk.count("person") == 100 + 12 * 200);
}

TEST_CASE("nothing is saved piece by piece once a full disk has taken a transaction back", "[db][disk]")
{
    Desk desk;
    desk.file->session().execute("pragma cache_size=10");
    const qint64 before = desk.count("edit");
    Result<ChangeReceipt> first, second;
    static_cast<void>(desk.file->session().write([&] {
        desk.disk.allowBytes(20'000);
        first = desk.import(2000);
        desk.disk.allowBytes(-1);
        second = desk.import(5);
        throw Failure(ErrorCode::cancelled, {});
    }));
    CHECK_FALSE(first);
    REQUIRE_FALSE(second);
    CHECK(second.error().message.contains(QStringLiteral("Disk tidak menerima data")));
    CHECK(desk.count("edit") == before);
    require(desk.import(5));
    CHECK(test::findings(*desk.file) == QString());
}

TEST_CASE("file check writes nothing, so that a full disk does not stop it, however little fits into memory", "[db][disk]")
{
    Desk desk;
    require(desk.import(2000));
    desk.file->session().checkpoint();
    desk.file->session().execute("pragma cache_size=50");
    const qint64 before = desk.disk.bytesWritten();
    desk.disk.allowBytes(0);
    CHECK(test::findings(*desk.file) == QString());
    CHECK(desk.disk.bytesWritten() == before);
    desk.disk.allowBytes(-1);
    require(desk.import(5));
}

TEST_CASE("a disk that fails at any write refuses the save and harms nothing", "[db][disk]")
{
    Desk desk;
    const int failures = importUntilItWorks(desk, ErrorCode::io, QStringLiteral("periksa disk"), [&](int n) { desk.disk.failFrom(test::DiskAction::write, 1 + 3 * n); });
    CHECK(failures >= 30);
}

TEST_CASE("a disk that cannot sync refuses the save and harms nothing", "[db][disk]")
{
    Desk desk;
    const int failures = importUntilItWorks(desk, ErrorCode::io, QStringLiteral("periksa disk"), [&](int n) { desk.disk.failFrom(test::DiskAction::sync, 1 + n); });
    CHECK(failures >= 1);
}

TEST_CASE("a disk that fails at any read says so, and the file is whole when the disk is", "[db][disk]")
{
    Desk desk;
    require(desk.import(2000));
    const test::ExpectWarnings quiet;
    int failures = 0;
    for (bool through = false; !through; ++failures) {
        desk.file.reset();
        desk.disk.failFrom(test::DiskAction::read, 1 + failures * 3);
        auto opened = test::DataFile::open(test::existing(desk.path));
        auto error = opened ? Error{} : opened.error();
        if (opened) {
            desk.file = std::move(*opened);
            const auto summed = desk.file->session().read([&] { return Query(desk.file->session(), "select sum(length(name)) from person").one().integer(0); });
            through = summed.has_value();
            if (!through) error = summed.error();
        }
        desk.disk.failFrom(test::DiskAction::read, 0);
        if (through) break;
        INFO(error.message.toStdString() << " | " << error.detail.toStdString());
        CHECK(error.code == ErrorCode::io);
        if (desk.file) require(desk.import(1));
    }
    CHECK(failures > 20);
    CHECK(test::findings(*desk.file) == QString());
}

TEST_CASE("a new file on a full disk is refused in a sentence", "[db][disk]")
{
    test::PowerCutVfs disk;
    const test::ExpectWarnings quiet;
    const QTemporaryDir dir;
    for (int i = 0; i < 8; ++i) {
        auto options = test::existing(dir.filePath(QString::number(i)));
        options.create = true;
        disk.allowBytes(i * 3000);
        const auto made = test::DataFile::open(options);
        disk.allowBytes(-1);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::full);
        CHECK(made.error().message.contains(QStringLiteral("Ruang disk habis")));
    }
}

TEST_CASE("a new office's file that did not fit leaves nothing behind, and is named", "[db][disk]")
{
    test::PowerCutVfs disk;
    const test::ExpectWarnings quiet;
    const test::FixedClock clock;
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("baru.titian"));
    for (const int bytes : {0, 20'000, 200'000}) {
        disk.allowBytes(bytes);
        const auto made = Workspace::create({path, {}, false, false, QStringLiteral("uji")}, clock, {QStringLiteral("Kabupaten"), {}});
        disk.allowBytes(-1);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::full);
        CHECK(made.error().message.contains(QStringLiteral("“%1” tidak dapat ditulis karena ruang disk penuh").arg(path)));
        CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

#ifdef Q_OS_LINUX

namespace {

/// A closed file in a folder that everybody may enter.
struct Shelf {
    QTemporaryDir dir;
    QString folder = dir.filePath(QStringLiteral("data"));
    QString path = folder + QStringLiteral("/kantor.titian");

    explicit Shelf(bool folderWritable, bool fileWritable)
    {
        QFile::setPermissions(dir.path(), QFile::Permissions(0x7755));
        QDir().mkpath(folder);
        test::makeDataFile(path, 3);
        QFile::setPermissions(path, QFile::Permissions(fileWritable ? 0x6666 : 0x4444));
        QFile::setPermissions(folder, QFile::Permissions(folderWritable ? 0x7777 : 0x5555));
    }
    ~Shelf() { QFile::setPermissions(folder, QFile::Permissions(0x7777)); }
};

void checkRefused(const Result<std::unique_ptr<test::DataFile>>& opened, const char* words)
{
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::readOnly);
    CHECK(opened.error().message.contains(QString::fromUtf8(words)));
}

void checkReads(const QString& path)
{
    auto options = test::existing(path);
    options.readOnly = true;
    auto file = require(test::DataFile::open(options));
    CHECK(Query(file->session(), "select count(*) from person").one().integer(0) == 3);
    CHECK(test::findings(*file) == QString());
    CHECK(file->log().record(QStringLiteral("x"), [](ChangeSet&) {}).error().code == ErrorCode::readOnly);
}

}  // namespace

TEST_CASE("a file that may only be read is refused for writing, and reads", "[db][disk]")
{
    const Shelf shelf(true, false);
    const test::AsNobody nobody;
    const test::ExpectWarnings quiet;
    checkRefused(test::DataFile::open(test::existing(shelf.path)), "hanya dapat dibaca");
    CHECK_FALSE(QFile::exists(FileLock::pathFor(shelf.path)));
    checkReads(shelf.path);
}

TEST_CASE("a file in a folder that may only be read is refused for writing, and reads", "[db][disk]")
{
    for (const bool fileWritable : {false, true}) {
        const Shelf shelf(false, fileWritable);
        const test::AsNobody nobody;
        const test::ExpectWarnings quiet;
        checkRefused(test::DataFile::open(test::existing(shelf.path)), "hanya dapat dibaca");
        checkReads(shelf.path);
    }
}

TEST_CASE("a new file in a folder that may only be read is refused in a sentence", "[db][disk]")
{
    const Shelf shelf(false, false);
    const test::AsNobody nobody;
    const test::ExpectWarnings quiet;
    auto options = test::existing(shelf.folder + QStringLiteral("/baru.titian"));
    options.create = true;
    const auto made = test::DataFile::open(options);
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(QStringLiteral("hak aksesnya")));
}

TEST_CASE("a folder that was locked while a file was open refuses the save in a sentence", "[db][disk]")
{
    const Shelf shelf(true, true);
    const test::AsNobody nobody;
    auto file = require(test::DataFile::open(test::existing(shelf.path)));
    QFile::setPermissions(shelf.path, QFile::Permissions(0x4444));
    const auto receipt = file->log().record(QStringLiteral("x"), [](ChangeSet& c) { c.create(entity::person, Uid::v7(1), test::importedPerson(1, QStringLiteral("X"))); });
    CHECK((receipt || receipt.error().code == ErrorCode::readOnly));  // an open file keeps its rights on Unix
}

TEST_CASE("a copied file whose last program died is refused in a read-only folder, with what to do", "[db][disk]")
{
    Shelf shelf(true, true);
    {
        auto file = require(test::DataFile::open(test::existing(shelf.path)));
        require(file->log().record(QStringLiteral("x"), [](ChangeSet& c) { c.create(entity::person, Uid::v7(1), test::importedPerson(1, QStringLiteral("X"))); }));
        QDir().mkpath(shelf.folder + QStringLiteral("/cd"));
        for (const char* end : {"", "-wal"}) QFile::copy(shelf.path + QLatin1String(end), shelf.folder + QStringLiteral("/cd/kantor.titian") + QLatin1String(end));
    }
    const QString copy = shelf.folder + QStringLiteral("/cd/kantor.titian");
    QFile::setPermissions(QFileInfo(copy).path(), QFile::Permissions(0x5555));
    const test::AsNobody nobody;
    const test::ExpectWarnings quiet;
    auto options = test::existing(copy);
    options.readOnly = true;
    const auto opened = test::DataFile::open(options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(QStringLiteral("folder yang dapat ditulis")));
}

#endif
