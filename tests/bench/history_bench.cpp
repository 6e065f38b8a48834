// SPDX-License-Identifier: Apache-2.0
// bench_history: what the log costs beside bare SQLite on the same rows (storage.md, targets 4, 5, 7, 8; rule 14). Prints; never fails a test.
// bench_history import [PEOPLE]: target 5 with so many (12,000).
// bench_history save [SAVES]: that many saves as the program makes them, for strace (tools/bench).
// bench_history read-raw|read-query|read-text: one side of target 4, for tools/bench-instructions.
#include "core/db/query.h"
#include "core/history/merge.h"
#include "tests/core/db/power_cut_vfs.h"
#include "tests/support/data_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sqlite3.h>

using namespace core;
using test::require;

namespace {

constexpr int kPeople = 12'000;
constexpr int kEdits = 3'000;
constexpr int kRounds = 7;

volatile qint64 sink = 0;

/// One row of a profile export: 30 of the person's columns, filled as a real one is.
Snapshot profileRow(int number)
{
    Snapshot row = test::importedPerson(number, QStringLiteral("Pegawai Nomor %1").arg(number));
    for (const Field& field : productRegistry().find(entity::person)->fields) {
        if (row.fields.size() == 30 || field.kind == FieldKind::reference || row.fields.contains(field.number)) continue;
        row.fields[field.number] = field.number % 3 ? Value(QStringLiteral("nilai %1 %2").arg(field.number).arg(number % 50)) : Value(QStringLiteral("2019-03-01"));
    }
    return row;
}

struct BenchFile {
    QTemporaryDir dir;
    std::unique_ptr<test::DataFile> file;

    explicit BenchFile(const char* synchronous)
    {
        const QString path = dir.filePath(QStringLiteral("bench.titian"));
        test::makeDataFile(path, 0);
        file = require(test::DataFile::open(test::existing(path)));
        file->session().execute(std::string("pragma synchronous=") + synchronous);
    }
    void fill(const std::vector<Uid>& uids, const std::vector<Snapshot>& rows)
    {
        require(file->log().record(QStringLiteral("impor"), [&](ChangeSet& c) {
            for (size_t i = 0; i < rows.size(); ++i) c.create(entity::person, uids[i], rows[i]);
        }));
    }
    sqlite3* handle() { return file->session().handle(); }
};

struct Statement {
    sqlite3_stmt* handle = nullptr;
    Statement(sqlite3* db, const std::string& sql) { sqlite3_prepare_v3(db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr); }
    ~Statement() { sqlite3_finalize(handle); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    void run()
    {
        sqlite3_step(handle);
        sqlite3_reset(handle);
    }
};

/// Processor time of this program: what neighbours on the machine do is not counted. Waiting for the disk is not either.
template <class Work>
double cpuSeconds(Work&& work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

template <class Work>
double wallSeconds(Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct People {
    std::vector<Uid> uids;
    std::vector<Snapshot> rows;
    std::vector<std::vector<QByteArray>> utf8;  ///< the same rows ready for the C interface

    explicit People(int count)
    {
        for (int i = 0; i < count; ++i) {
            uids.push_back(Uid::v5(QStringLiteral("bench %1").arg(i)));
            rows.push_back(profileRow(i));
            utf8.emplace_back();
            for (const auto& [field, value] : rows.back().fields) utf8.back().push_back(value.text()->toUtf8());
        }
    }
};

/// Bare prepared inserts, values handed over without a copy: the floor of an import.
void insertBare(sqlite3* db, const People& people)
{
    std::string columns = "uid", places = "?";
    for (const auto& [number, value] : people.rows.front().fields) {
        columns += ", " + productRegistry().find(entity::person)->field(number)->column;
        places += ", ?";
    }
    Statement begin(db, "begin immediate"), commit(db, "commit");
    begin.run();
    Statement insert(db, "insert into person (" + columns + ") values (" + places + ")");
    for (size_t i = 0; i < people.uids.size(); ++i) {
        sqlite3_bind_blob(insert.handle, 1, people.uids[i].view().data(), 16, SQLITE_STATIC);
        int place = 2;
        for (const QByteArray& text : people.utf8[i]) sqlite3_bind_text(insert.handle, place++, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        insert.run();
    }
    commit.run();
}

void printRatio(const char* what, double ours, double bare, int items, double goal)
{
    std::printf("%-58s %8.2f us each | bare %7.2f us | ratio %5.2f (goal %.1f)\n", what, ours * 1e6 / items, bare * 1e6 / items, ours / bare, goal);
}

void benchImport(int count)
{
    const People people(count);
    double ours = 1e9, bare = 1e9;
    for (int i = 0; i < kRounds; ++i) {
        BenchFile a("off"), b("off");
        sqlite3_set_authorizer(b.handle(), nullptr, nullptr);  // the bare side writes a logged table
        bare = std::min(bare, cpuSeconds([&] { insertBare(b.handle(), people); }));
        ours = std::min(ours, cpuSeconds([&] { a.fill(people.uids, people.rows); }));
    }
    printRatio(qPrintable(QStringLiteral("5  import of %1 people, log included").arg(count)), ours, bare, count, 4);
}

void updateBare(sqlite3* db, const People& people, const char* value, bool ownTransactions)
{
    Statement begin(db, "begin immediate"), commit(db, "commit"), update(db, "update person set phone = ?2 where uid = ?1");
    if (!ownTransactions) begin.run();
    for (size_t i = 0; i < kEdits; ++i) {
        if (ownTransactions) begin.run();
        sqlite3_bind_blob(update.handle, 1, people.uids[i].view().data(), 16, SQLITE_STATIC);
        sqlite3_bind_text(update.handle, 2, value, -1, SQLITE_STATIC);
        update.run();
        if (ownTransactions) commit.run();
    }
    if (!ownTransactions) commit.run();
}

void editEach(EditLog& log, const People& people, const QString& value)
{
    const QString label = QStringLiteral("Ubah telepon");
    for (size_t i = 0; i < kEdits; ++i)
        require(log.record(label, [&](ChangeSet& c) { c.set(entity::person, people.uids[i], field::phone, Value(value)); }));
}

/// `checkpointPages` 0: saves alone, without the checkpoints SQLite puts between them.
void benchEdit(const char* synchronous, int checkpointPages = 1000)
{
    const People people(kEdits);
    double ours = 1e9, bare = 1e9;
    const bool waits = qstrcmp(synchronous, "off") != 0;
    const auto measure = [&](auto&& work) { return waits ? wallSeconds(work) : cpuSeconds(work); };
    BenchFile a(synchronous), b(synchronous);
    for (BenchFile* side : {&a, &b}) side->file->session().execute("pragma wal_autocheckpoint=" + std::to_string(checkpointPages));
    a.fill(people.uids, people.rows);
    sqlite3_set_authorizer(b.handle(), nullptr, nullptr);
    insertBare(b.handle(), people);
    for (int i = 0; i < kRounds; ++i) {
        const QString value = QString::number(i);
        bare = std::min(bare, measure([&] { updateBare(b.handle(), people, qPrintable(value), true); }));
        ours = std::min(ours, measure([&] { editEach(a.file->log(), people, value); }));
    }
    printRatio(qPrintable(QStringLiteral("7  edit in its own change set, synchronous %1%2").arg(QLatin1String(synchronous), QLatin1String(checkpointPages ? "" : ", no checkpoint"))), ours, bare, kEdits, 4);
}

void benchMerge()
{
    const People people(kEdits);
    double ours = 1e9, together = 1e9, alone = 1e9;
    for (int i = 0; i < kRounds; ++i) {
        BenchFile from("off"), to("off"), plain("off");
        from.fill(people.uids, people.rows);
        require(mergeEdits(to.file->log(), require(exportEdits(from.file->session()))));
        sqlite3_set_authorizer(plain.handle(), nullptr, nullptr);
        insertBare(plain.handle(), people);
        editEach(from.file->log(), people, QStringLiteral("x"));
        const EditBatch batch = require(exportEdits(from.file->session(), [](const Edit& e) { return e.at.field != kRow; }));
        together = std::min(together, cpuSeconds([&] { updateBare(plain.handle(), people, "x", false); }));
        alone = std::min(alone, cpuSeconds([&] { updateBare(plain.handle(), people, "y", true); }));
        ours = std::min(ours, cpuSeconds([&] { require(mergeEdits(to.file->log(), batch)); }));
    }
    printRatio("7  merge per edit, against an UPDATE of its own", ours, alone, kEdits, 8);
    printRatio("7  merge per edit, against UPDATEs in one transaction", ours, together, kEdits, 8);
}

void benchSyncs()
{
    test::PowerCutVfs disk;
    constexpr int kSaves = 500;
    const People people(kSaves);
    BenchFile a("full");
    a.file->session().execute("pragma wal_autocheckpoint=0");  // a checkpoint has syncs of its own, see below
    a.fill(people.uids, people.rows);
    const int before = disk.syncs();
    const qint64 bytes = disk.bytesWritten();
    for (const Uid& uid : people.uids)
        require(a.file->log().record(QStringLiteral("x"), [&](ChangeSet& c) { c.set(entity::person, uid, field::phone, Value(1)); }));
    std::printf("8  syncs per save: %.3f (goal 1), pages written per save: %.1f\n", static_cast<double>(disk.syncs() - before) / kSaves,
                static_cast<double>(disk.bytesWritten() - bytes) / kSaves / 4120);
    const int saved = disk.syncs();
    a.file->session().checkpoint();
    std::printf("8  syncs of a checkpoint: %d\n", disk.syncs() - saved);
    a.file->session().execute("pragma wal_autocheckpoint=1000");
    const int steady = disk.syncs();
    for (int round = 0; round < 4; ++round)
        for (const Uid& uid : people.uids)
            require(a.file->log().record(QStringLiteral("x"), [&](ChangeSet& c) { c.set(entity::person, uid, field::phone, Value(round)); }));
    std::printf("8  syncs per save with SQLite's own checkpoints: %.3f\n", static_cast<double>(disk.syncs() - steady) / (4 * kSaves));
}

/// Nothing but saves between two lines on stdout, so that strace sees what one costs.
void onlySaves(int saves)
{
    const People people(1);
    BenchFile a("full");
    a.fill(people.uids, people.rows);
    a.file->session().execute("pragma wal_autocheckpoint=0");
    for (const char* line : {"saves begin", "saves end"}) {
        std::printf("%s\n", line);
        std::fflush(stdout);
        for (int i = 0; i < saves; ++i)
            require(a.file->log().record(QStringLiteral("x"), [&](ChangeSet& c) { c.set(entity::person, people.uids[0], field::phone, Value(i)); }));
        saves = 0;
    }
}

constexpr const char* kReadSql = "select id, nip, name, birth_date, post_title, unit_id from person";

}  // namespace

// Not in the namespace: tools/bench-instructions counts inside them by name.
void readRaw(Session& session);
void readQuery(Session& session);
void readText(Session& session);

[[gnu::noinline]] void readRaw(Session& session)
{
    Statement select(session.handle(), kReadSql);
    qint64 sum = 0;
    while (sqlite3_step(select.handle) == SQLITE_ROW) {
        sum += sqlite3_column_int64(select.handle, 0) + sqlite3_column_int64(select.handle, 5);
        for (int column = 1; column <= 4; ++column) {
            sum += *sqlite3_column_text(select.handle, column);
            sum += sqlite3_column_bytes(select.handle, column);
        }
    }
    sink = sink + sum;
}

[[gnu::noinline]] void readQuery(Session& session)
{
    Query q(session, kReadSql);
    qint64 sum = 0;
    while (q.next()) {
        sum += q.integer(0) + q.integer(5);
        for (int column = 1; column <= 4; ++column) {
            const std::string_view text = q.view(column);
            sum += text.front() + static_cast<qint64>(text.size());
        }
    }
    sink = sink + sum;
}

[[gnu::noinline]] void readText(Session& session)
{
    Query q(session, kReadSql);
    qint64 sum = 0;
    while (q.next()) {
        sum += q.integer(0) + q.integer(5);
        for (int column = 1; column <= 4; ++column) {
            const QString text = q.text(column);
            sum += text.front().unicode() + text.size();
        }
    }
    sink = sink + sum;
}

namespace {

void benchRead(const QString& only)
{
    const People people(kPeople);
    BenchFile a("off");
    a.fill(people.uids, people.rows);
    Session& session = a.file->session();
    if (only == QLatin1String("read-raw")) return readRaw(session);
    if (only == QLatin1String("read-query")) return readQuery(session);
    if (only == QLatin1String("read-text")) return readText(session);
    double raw = 1e9, query = 1e9, text = 1e9;
    for (int i = 0; i < 3 * kRounds; ++i) {
        raw = std::min(raw, cpuSeconds([&] { readRaw(session); }));
        query = std::min(query, cpuSeconds([&] { readQuery(session); }));
        text = std::min(text, cpuSeconds([&] { readText(session); }));
    }
    printRatio("4  reading rows through Query, as views (CPU)", query, raw, kPeople, 1.6);
    printRatio("4  reading rows through Query, as QString (CPU)", text, raw, kPeople, 1.6);
}

/// storage.md rule 14: what ten yearly re-imports leave in the log, of which a third of the people have five new values each time.
void benchYears()
{
    constexpr int kYears = 10, kShare = 3;
    constexpr std::array kChanged{field::postTitle, field::postSince, field::rankName, field::rankSince, field::personUnitCode};
    const People people(kPeople);
    BenchFile a("off");
    a.fill(people.uids, people.rows);
    const auto line = [&](int year, double seconds) {
        a.file->session().checkpoint();
        const double read = cpuSeconds([&] { readText(a.file->session()); });
        std::printf("14 year %2d: %7lld edits, %6.1f MB, written in %5.2f s, everybody read in %5.1f ms\n", year, static_cast<long long>(Query(a.file->session(), "select count(*) from edit").one().integer(0)),
                    static_cast<double>(QFileInfo(a.file->session().path()).size()) / 1e6, seconds, 1000 * read);
    };
    line(0, 0);
    for (int year = 1; year <= kYears; ++year)
        line(year, cpuSeconds([&] {
                 require(a.file->log().record(QStringLiteral("impor %1").arg(year), [&](ChangeSet& c) {
                     for (size_t i = static_cast<size_t>(year % kShare); i < people.uids.size(); i += kShare)
                         for (const int number : kChanged) c.set(entity::person, people.uids[i], number, Value(QStringLiteral("%1 %2").arg(year).arg(number)));
                 }));
             }));
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString only = argc > 1 ? QString::fromUtf8(argv[1]) : QString();
    const auto wants = [&](const char* name) { return only.isEmpty() || only == QLatin1String(name); };
    if (only == QLatin1String("save")) {
        onlySaves(argc > 2 ? std::atoi(argv[2]) : 500);
        return 0;
    }
    if (only.isEmpty() || only.startsWith(QLatin1String("read"))) benchRead(only);
    if (wants("import")) benchImport(argc > 2 ? std::atoi(argv[2]) : kPeople);
    if (wants("edit")) benchEdit("off");
    if (wants("edit-full")) benchEdit("full");
    if (wants("edit-full")) benchEdit("full", 0);
    if (wants("merge")) benchMerge();
    if (wants("syncs")) benchSyncs();
    if (wants("years")) benchYears();
    return 0;
}
