// SPDX-License-Identifier: Apache-2.0
// One writer per file: against living and dead programs of this PC, against another PC, and among sessions of this program.
#include "core/db/file_lock.h"

#include "core/db/query.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch_qt.h"
#include "tests/support/data_file.h"
#include "tests/support/xlsx_builder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <thread>

using namespace core;
using test::require;

namespace {

struct Desk {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("kantor.titian"));
    QString lockPath = FileLock::pathFor(path);

    Desk() { test::makeDataFile(path, 3); }
    [[nodiscard]] Result<std::unique_ptr<test::DataFile>> open() const { return test::DataFile::open(test::existing(path)); }
    [[nodiscard]] QStringList files() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    /// As the program on another PC leaves it; nobody here can tell whether it lives.
    void lockElsewhere(qint64 process = 1) const
    {
        const QByteArray number = QByteArray::number(process);
        test::writeBytes(lockPath, number + "\ntitian\nPC-LAIN\n\n\n");
        test::writeBytes(lockPath + QStringLiteral(".json"), R"({"host":"PC-LAIN","user":"Siti","process":)" + number + R"(,"since":"2026-11-22T08:05:00"})");
    }
};

/// Another program on this PC.
class Taker {
public:
    explicit Taker(const QString& path)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/lock_taker"), {path});
        REQUIRE(m_process.waitForStarted());
    }
    ~Taker()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished();
    }
    Taker(const Taker&) = delete;
    Taker& operator=(const Taker&) = delete;
    void go() { m_process.write("\n"); }
    [[nodiscard]] bool hasIt()
    {
        while (!m_process.canReadLine()) REQUIRE(m_process.waitForReadyRead());
        return m_process.readLine() == "ya\n";
    }
    void kill()
    {
        m_process.kill();
        REQUIRE(m_process.waitForFinished());
    }
    void end()
    {
        m_process.closeWriteChannel();
        REQUIRE(m_process.waitForFinished());
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

void takeOnce(Taker& taker)
{
    taker.go();
    REQUIRE(taker.hasIt());
}

bool writes(test::DataFile& file)
{
    return file.log().record(QStringLiteral("x"), [](ChangeSet& c) { c.create(entity::person, Uid::v7(1), test::importedPerson(1, QStringLiteral("X"))); }).has_value();
}

}  // namespace

TEST_CASE("the lock names PC, user, process and time, and goes with the session", "[db][lock]")
{
    const Desk desk;
    {
        const auto file = require(desk.open());
        const auto holder = FileLock::holderOf(desk.path);
        REQUIRE(holder);
        CHECK(holder->host == QSysInfo::machineHostName());
        CHECK(holder->user == test::existing(desk.path).user);
        CHECK(holder->process == QCoreApplication::applicationPid());
        CHECK(QDateTime::fromString(holder->since, Qt::ISODate).secsTo(QDateTime::currentDateTime()) < 60);
        CHECK(holder->onThisPc);
        CHECK_FALSE(file->session().holder());
    }
    CHECK(desk.files() == QStringList{QStringLiteral("kantor.titian")});
}

TEST_CASE("a second living program on this PC only reads and is told who has the file", "[db][lock]")
{
    const Desk desk;
    Taker other(desk.path);
    takeOnce(other);
    {
        const auto file = require(desk.open());
        CHECK(file->session().isReadOnly());
        REQUIRE(file->session().holder());
        CHECK(file->session().holder()->process == other.id());
        CHECK(file->session().holder()->onThisPc);
        CHECK(file->session().heldBy().contains(QStringLiteral("dipakai Budi di komputer ini (%1) sejak").arg(QSysInfo::machineHostName())));
        const auto written = file->session().write([] {});
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::readOnly);
        CHECK(written.error().message == file->session().heldBy());
        CHECK(Query(file->session(), "select count(*) from person").one().integer(0) == 3);
    }
    const auto holder = FileLock::holderOf(desk.path);
    REQUIRE(holder);
    CHECK(holder->process == other.id());  // closing the second program took nothing away
    other.end();
    CHECK(writes(*require(desk.open())));
}

TEST_CASE("the lock of a program that died on this PC is taken over", "[db][lock]")
{
    const Desk desk;
    Taker other(desk.path);
    takeOnce(other);
    other.kill();
    REQUIRE(QFile::exists(desk.lockPath));
    const auto file = require(desk.open());
    CHECK_FALSE(file->session().isReadOnly());
    CHECK(writes(*file));
    CHECK(FileLock::holderOf(desk.path)->process == QCoreApplication::applicationPid());
}

TEST_CASE("of programs that start at the same moment exactly one gets the lock, also when a dead one left it", "[db][lock]")
{
    for (int round = 0; round < 6; ++round) {
        const Desk desk;
        if (round % 2 == 1) {
            Taker dead(desk.path);
            takeOnce(dead);
            dead.kill();
        }
        std::vector<std::unique_ptr<Taker>> takers;
        for (int i = 0; i < 6; ++i) takers.push_back(std::make_unique<Taker>(desk.path));
        for (const auto& taker : takers) taker->go();
        int winners = 0;
        for (const auto& taker : takers) winners += taker->hasIt() ? 1 : 0;
        CHECK(winners == 1);
        for (const auto& taker : takers) taker->end();
        CHECK_FALSE(QFile::exists(desk.lockPath));
    }
}

TEST_CASE("another PC has the file: it only reads, and names PC, user and time", "[db][lock]")
{
    const Desk desk;
    desk.lockElsewhere(QCoreApplication::applicationPid());  // the same number there is another process
    {
        const auto file = require(desk.open());
        CHECK(file->session().isReadOnly());
        CHECK_FALSE(file->session().holder()->onThisPc);
        CHECK(file->session().heldBy().contains(QStringLiteral("dipakai Siti di komputer PC-LAIN sejak 22 November 2026 pukul 08.05")));
        CHECK_FALSE(writes(*file));
    }
    CHECK(FileLock::holderOf(desk.path)->user == QStringLiteral("Siti"));
}

TEST_CASE("a lock that cannot be read is somebody's", "[db][lock]")
{
    const Desk desk;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("rusak"), QByteArray(R"({"host":"PC-LAIN","process":1})")}) {
        test::writeBytes(desk.lockPath, bytes);
        const auto file = require(desk.open());
        CHECK(file->session().isReadOnly());
        CHECK(file->session().heldBy().contains(QStringLiteral("tidak terbaca")));
    }
    require(FileLock::clear(desk.path, *FileLock::holderOf(desk.path)));
    CHECK(writes(*require(desk.open())));
}

TEST_CASE("a lock of another PC can be cleared, one that changed meanwhile or lives on this PC cannot", "[db][lock]")
{
    const Desk desk;
    desk.lockElsewhere(1);
    const LockHolder seen = *FileLock::holderOf(desk.path);
    desk.lockElsewhere(2);
    CHECK(FileLock::clear(desk.path, seen).error().code == ErrorCode::busy);
    require(FileLock::clear(desk.path, *FileLock::holderOf(desk.path)));
    CHECK(desk.files() == QStringList{QStringLiteral("kantor.titian")});

    Taker other(desk.path);
    takeOnce(other);
    CHECK(FileLock::clear(desk.path, *FileLock::holderOf(desk.path)).error().code == ErrorCode::busy);
    CHECK(FileLock::holderOf(desk.path)->process == other.id());
    other.kill();
    require(FileLock::clear(desk.path, *FileLock::holderOf(desk.path)));
    CHECK_FALSE(QFile::exists(desk.lockPath));
}

TEST_CASE("who lost the lock does not remove the next one's", "[db][lock]")
{
    const Desk desk;
    {
        const auto file = require(desk.open());
        QFile::remove(desk.lockPath);
        desk.lockElsewhere();
    }
    REQUIRE(FileLock::holderOf(desk.path));
    CHECK(FileLock::holderOf(desk.path)->host == QStringLiteral("PC-LAIN"));
}

TEST_CASE("sessions of one program share the lock until the last is closed", "[db][lock]")
{
    const Desk desk;
    auto first = require(desk.open());
    {
        const auto second = require(desk.open());
        CHECK(writes(*second));
    }
    CHECK(FileLock::holderOf(desk.path));
    Taker other(desk.path);
    other.go();
    CHECK_FALSE(other.hasIt());
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round)
                if (!FileLock::take(desk.path, QStringLiteral("x")).lock) std::abort();
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(FileLock::holderOf(desk.path));
    first.reset();
    CHECK_FALSE(FileLock::holderOf(desk.path));
}

TEST_CASE("a link to a file has the lock of the file", "[db][lock]")
{
    const Desk desk;
    const QString link = desk.dir.filePath(QStringLiteral("pintasan.titian"));
    REQUIRE(QFile::link(desk.path, link));
    CHECK(FileLock::pathFor(link) == desk.lockPath);
    const QString folder = desk.dir.filePath(QStringLiteral("folder"));
    REQUIRE(QFile::link(desk.dir.path(), folder));
    CHECK(FileLock::pathFor(folder + QStringLiteral("/baru.titian")) == FileLock::pathFor(desk.dir.filePath(QStringLiteral("baru.titian"))));
}

TEST_CASE("a new file is not made, and nothing is removed, where another program is just making it", "[db][lock]")
{
    const test::FixedClock clock;
    const Desk desk;
    const QString path = desk.dir.filePath(QStringLiteral("baru.titian"));
    Taker other(path);
    takeOnce(other);
    const auto made = Workspace::create({path, {}, false, false, QStringLiteral("uji")}, clock, {QStringLiteral("Kabupaten"), {}});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::busy);
    CHECK(FileLock::holderOf(path)->process == other.id());
}
