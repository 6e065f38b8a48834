// SPDX-License-Identifier: Apache-2.0
// Opening a data file the safe way (storage.md, rules 1 to 3) and the transactions of its door.
#include "core/db/session.h"

#include "core/base/write_problem.h"
#include "core/db/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>
#include <QUuid>
#include <cstring>
#include <sqlite3.h>

namespace core {
namespace {

bool isOnNetwork(const QString& path)
{
    return path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\")) ||
           isSharedDisk(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

QByteArray firstBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
}

/// If Qt's plugin brought its own SQLite, two copies would write one file without seeing each other's locks.
bool qtSharesOurSqlite()
{
    static const bool same = [] {
        const QString name = QStringLiteral("titian-source-id");
        bool equal = false;
        {
            QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            memory.setDatabaseName(QStringLiteral(":memory:"));
            if (memory.open()) {
                QSqlQuery id(QStringLiteral("select sqlite_source_id()"), memory);
                equal = id.next() && id.value(0).toString() == QString::fromUtf8(sqlite3_sourceid());
            }
        }
        QSqlDatabase::removeDatabase(name);
        return equal;
    }();
    return same;
}

constexpr QByteArrayView kPlainHeader{"SQLite format 3\0", 16};

/// A read-only file in a folder nobody can write: SQLite could not make its side files, so it must not try.
bool needsImmutable(const SessionOptions& options)
{
    return options.readOnly && !QFileInfo(QFileInfo(options.path).absolutePath()).isWritable() &&
           QFileInfo(options.path + QStringLiteral("-wal")).size() == 0;
}

/// Why a file that is there cannot be read: its last program died, and what it wrote last cannot be brought in here.
bool hasUnfinishedWork(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 && !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

Error readOnlyError(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (folder.isWritable()) return {ErrorCode::readOnly, Session::tr("Berkas “%1” hanya dapat dibaca; minta hak tulis, atau salin ke folder lain dan ubah di sana.").arg(path)};
    return {ErrorCode::readOnly, Session::tr("Berkas “%1” hanya dapat dibaca karena foldernya “%2” tidak dapat ditulis; minta hak tulis di folder itu, atau salin berkas ke folder lain dan ubah di sana.")
                                     .arg(path, folder.filePath())};
}

}  // namespace

bool isSharedDisk(const QByteArray& type)
{
    static const QList<QByteArray> types{"nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "9p", "vboxsf", "davfs", "fuse.davfs",
                                         "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse"};
    return types.contains(type);
}

bool mayBeEncrypted(const QString& path)
{
    const QByteArray head = firstBytes(path);
    return !head.isEmpty() && head != kPlainHeader;
}

Session::Session(SessionOptions options) : m_options(std::move(options)), m_connectionName(QUuid::createUuid().toString()) {}

Result<std::unique_ptr<Session>> Session::open(const SessionOptions& options)
{
    const QFileInfo file(options.path);
    if (options.create && file.exists())
        return fail(ErrorCode::conflict, tr("Berkas “%1” sudah ada; pilih nama lain.").arg(options.path));
    if (!options.create && !file.exists()) return fail(ErrorCode::notFound, tr("Berkas “%1” tidak ditemukan.").arg(options.path));
    if (file.isDir()) return fail(ErrorCode::invalidInput, tr("“%1” adalah folder, bukan berkas data.").arg(options.path));
    std::unique_ptr<Session> session(new Session(options));
    try {
        session->connectFile();
    } catch (Failure& failure) {
        if (options.readOnly && failure.error.code == ErrorCode::io && hasUnfinishedWork(options.path))
            failure.error.message = tr("Berkas “%1” belum selesai ditulis saat disalin; salin bersama berkas “-wal”-nya ke folder yang dapat ditulis, lalu buka salinan itu.").arg(options.path);
        const bool isDisk = failure.error.code == ErrorCode::io || failure.error.code == ErrorCode::full;
        if (isDisk && !options.create && writeProblem(options.path).code == ErrorCode::full)
            failure.error = {ErrorCode::full, tr("Berkas “%1” tidak dapat dibuka karena ruang disk penuh (isinya tidak berubah); kosongkan sebagian disk, lalu ulangi.").arg(options.path), failure.error.detail};
        return tl::unexpected<Error>(std::move(failure.error));
    }
    return session;
}

void Session::connectFile()
{
    if (!qtSharesOurSqlite())
        throw Failure(ErrorCode::internal, tr("Program terpasang tidak lengkap: pustaka SQLite-nya berbeda dari milik Qt. Pasang ulang Titian."));
    if (!m_options.readOnly) takeLock();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    QString name = m_options.path;
    QString driver = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (needsImmutable(m_options)) {
        name = QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(name).absoluteFilePath(), "/")));
        driver += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    if (m_options.readOnly) driver += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(driver);
    if (!m_database.open())
        throw Failure(ErrorCode::io, tr("Berkas “%1” tidak dapat dibuka; minta hak akses berkas itu dan foldernya.").arg(m_options.path), m_database.lastError().text());
    m_handle = *static_cast<sqlite3**>(m_database.driver()->handle().data());
    // SQLite falls back to reading without a word.
    if (!m_options.readOnly && sqlite3_db_readonly(m_handle, "main") == 1)
        throw Failure(readOnlyError(m_options.path));

    applyKey();
    setPragmas();
    if (!m_options.key.isEmpty()) proveEncrypted();
    sqlite3_set_authorizer(m_handle, &Session::authorise, this);
}

void Session::takeLock()
{
    LockAttempt attempt = FileLock::take(m_options.path, m_options.user);
    m_lock = std::move(attempt.lock);
    m_holder = std::move(attempt.holder);
    if (m_lock) return;
    if (!m_holder) throw Failure(m_options.create || folderTakesFiles(m_options.path) ? writeProblem(m_options.path) : readOnlyError(m_options.path));
    m_heldBy = heldSentence(m_options.path, *m_holder);
    if (m_options.create) throw Failure(ErrorCode::busy, m_heldBy);
    m_options.readOnly = true;
}

void Session::applyKey()
{
    if (!m_options.key.isEmpty()) {
        proveEncrypted();
        // A SQLite without encryption takes no notice of the key and would write the file in plain text.
        if (!Query(*this, "pragma cipher").next())
            throw Failure(ErrorCode::io, tr("Pustaka SQLite yang terpasang tidak dapat mengenkripsi, jadi berkas dengan kata sandi tidak dapat dibuat atau dibuka; pasang Titian dengan pustakanya sendiri."));
        try {
            execute("pragma hexkey='" + m_options.key.toHex().toStdString() + "'");
        } catch (Failure& failure) {
            failure.error.detail.clear();  // it holds the statement, and so the key
            throw;
        }
    }
    if (m_options.create) return;
    try {
        execute("select count(*) from sqlite_schema");  // a wrong key and a broken file are one error to SQLite
    } catch (Failure& failure) {
        if (failure.error.code == ErrorCode::corrupt && m_options.key.isEmpty() && mayBeEncrypted(m_options.path))
            failure.error.message = tr("Berkas “%1” terenkripsi, atau bukan berkas Titian; buka dengan kata sandinya.").arg(m_options.path);
        throw;
    }
}

void Session::setPragmas()
{
    execute("pragma foreign_keys=on");
    execute("pragma cache_size=-65536");
    execute("pragma mmap_size=0");
    execute("pragma temp_store=memory");
    if (m_options.readOnly) return;
    setJournal();
    execute("pragma journal_size_limit=67108864");
    if (m_options.create) execute("pragma application_id=" + std::to_string(kApplicationId));
}

// SQLite refuses a journal mode without an error, by answering with the one it keeps.
void Session::setJournal()
{
    const auto answers = [&](const char* pragma, const char* wanted) { return Query(*this, std::string("pragma ") + pragma).one().text(0) == QLatin1String(wanted); };
    const bool wal = !isOnNetwork(m_options.path) && answers("journal_mode=wal", "wal");
    const bool safe = wal || answers("journal_mode=truncate", "truncate");
    execute("pragma synchronous=full");
    if (!safe || !answers("synchronous", "2"))
        throw Failure(ErrorCode::io, tr("Disk tempat berkas “%1” tidak dapat menyimpan dengan aman; salin berkas itu ke disk komputer ini, lalu buka di sana.").arg(m_options.path));
}

void Session::proveEncrypted() const
{
    const QByteArray head = firstBytes(m_options.path);
    if (head == kPlainHeader)
        throw Failure(ErrorCode::invalidInput, tr("Berkas “%1” tidak terenkripsi, padahal kata sandi diberikan; buka tanpa kata sandi.").arg(m_options.path));
}

Session::~Session()
{
    // A checkpoint starts the log anew, which every other connection takes for a change: a reader must not cause one.
    if (m_handle && sqlite3_total_changes(m_handle) > 0) checkpoint();
    for (const StatementPools* pools : {&m_statements, &m_unguardedStatements})
        for (const auto& [sql, statements] : *pools)
            for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

qint64 Session::dataVersion()
{
    Query q(*this, "pragma data_version");
    return q.one().integer(0) + m_commits;  // neither ever falls
}

void Session::guardTables(const std::vector<std::string>& tables) { m_guarded = {tables.begin(), tables.end()}; }

bool Session::mayTouch(const Session& session, int action, const char* table, const char* database)
{
    const bool writes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE || action == SQLITE_DROP_TABLE;
    if (!writes || session.m_unguarded > 0 || !table || !database || std::strcmp(database, "main") != 0) return true;
    return !session.m_guarded.contains(table);
}

int Session::authorise(void* self, int action, const char* first, const char*, const char* database, const char*)
{
    return mayTouch(*static_cast<const Session*>(self), action, first, database) ? SQLITE_OK : SQLITE_DENY;
}

Session::StatementPool& Session::poolOf(std::string_view sql)
{
    StatementPools& pools = m_unguarded > 0 ? m_unguardedStatements : m_statements;
    const auto known = pools.find(sql);
    return known != pools.end() ? known->second : pools[std::string(sql)];
}

sqlite3_stmt* Session::takeStatement(StatementPool& pool, std::string_view sql)
{
    if (!pool.empty()) {
        sqlite3_stmt* statement = pool.back();
        pool.pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) throw Failure(sqliteError(m_handle, code, std::string(sql)));
    return statement;
}

void Session::giveBack(StatementPool& pool, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    pool.push_back(statement);
}

void Session::execute(std::string_view sql)
{
    Query(*this, sql).run();
}

bool Session::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) & 0xFF;
    return code != SQLITE_FULL && code != SQLITE_IOERR;
}

void Session::begin(bool writing)
{
    if (m_depth > 0) {
        if (sqlite3_get_autocommit(m_handle)) {  // a full or failing disk has taken the transaction back: what follows would be saved piece by piece
            m_doomed = true;
            throw Failure(ErrorCode::io, tr("Disk tidak menerima data lagi; tidak ada yang disimpan. Kosongkan ruang disk, lalu ulangi."), QStringLiteral("transaction is gone"));
        }
        if (writing && !m_writing)
            throw Failure(ErrorCode::internal, tr("Terjadi kesalahan di dalam program; tidak ada yang disimpan."), QStringLiteral("write inside read"));
        ++m_depth;
        return;
    }
    if (writing && m_options.readOnly)
        throw Failure(ErrorCode::readOnly, m_heldBy.isEmpty() ? tr("Berkas dibuka hanya untuk dibaca; perubahan tidak disimpan.") : m_heldBy);
    execute(writing ? "begin immediate" : "begin");
    m_depth = 1;
    m_writing = writing;
    m_doomed = false;
}

void Session::commit()
{
    if (m_depth > 1) {
        --m_depth;
        return;
    }
    if (m_doomed) throw Failure(ErrorCode::internal, tr("Sebagian pekerjaan gagal; tidak ada yang disimpan."));
    execute("commit");
    const bool wrote = m_writing;
    m_depth = 0;
    m_writing = false;
    if (!wrote) return;
    ++m_commits;
    emit changed();
}

void Session::rollback(bool writing) noexcept
{
    if (m_depth > 1) {
        --m_depth;
        m_doomed = m_doomed || writing;
        return;
    }
    if (!sqlite3_get_autocommit(m_handle)) sqlite3_exec(m_handle, "rollback", nullptr, nullptr, nullptr);
    m_depth = 0;
    m_writing = false;
}

}  // namespace core
