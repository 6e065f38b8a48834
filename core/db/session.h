// SPDX-License-Identifier: Apache-2.0
// One connection to one data file, opened through Qt Sql. The door: read() and write() are the only places where
// a Failure becomes an Error. A session belongs to the thread that opened it.
#pragma once
#include "core/db/file_lock.h"

#include <QObject>
#include <QSqlDatabase>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

struct SessionOptions {
    QString path;
    QByteArray key;         ///< empty = not encrypted
    bool readOnly = false;
    bool create = false;    ///< the file must not exist yet
    QString user;           ///< named in the lock and in the log
};

/// Whether a disk of this kind (QStorageInfo::fileSystemType) is reached over a network or shared with another system: the
/// memory that WAL needs is not shared there.
[[nodiscard]] bool isSharedDisk(const QByteArray& type);
/// A file that is there and is no plain SQLite file: encrypted, or none of ours.
[[nodiscard]] bool mayBeEncrypted(const QString& path);

/// application_id of a Titian file: "TITN".
inline constexpr qint32 kApplicationId = 0x5449544e;

class Session final : public QObject {
    Q_OBJECT
public:
    /// Opens and proves: one SQLite for core and Qt, right key, really encrypted when a key is given, pragmas in force.
    /// Does not look at the schema (see migrations.h). Errors: notFound, corrupt (wrong key or broken file), invalidInput (a key
    /// for a file that is not encrypted), busy, io, readOnly.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const SessionOptions& options);
    ~Session() override;

    /// Runs `f` in one consistent snapshot. `f` may throw Failure.
    template <class F>
    [[nodiscard]] auto read(F&& f) -> Result<std::invoke_result_t<F>>
    {
        return inTransaction(false, std::forward<F>(f));
    }
    /// Runs `f` in one write transaction (BEGIN IMMEDIATE); committed if it returns, rolled back if it throws.
    /// Inside another write it joins that one; a failure in it then makes the whole transaction roll back.
    template <class F>
    [[nodiscard]] auto write(F&& f) -> Result<std::invoke_result_t<F>>
    {
        return inTransaction(true, std::forward<F>(f));
    }

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_options.path; }
    [[nodiscard]] const QByteArray& key() const { return m_options.key; }
    [[nodiscard]] const QString& user() const { return m_options.user; }
    [[nodiscard]] bool isReadOnly() const { return m_options.readOnly; }
    /// Set when another program, here or on another PC, holds the file and this session became read-only.
    [[nodiscard]] const std::optional<LockHolder>& holder() const { return m_holder; }
    /// The same as a sentence; empty otherwise.
    [[nodiscard]] const QString& heldBy() const { return m_heldBy; }
    /// Grows whenever any connection has committed, this one included; caches compare it before use.
    [[nodiscard]] qint64 dataVersion();

    /// Tables only core/history may write; everyone else's INSERT, UPDATE or DELETE fails when it is prepared.
    void guardTables(const std::vector<std::string>& tables);
    /// While it lives, the guarded tables may be written. Only core/history and migrations hold one.
    class Unguarded {
    public:
        explicit Unguarded(Session& session) : m_session(session) { ++m_session.m_unguarded; }
        ~Unguarded() { --m_session.m_unguarded; }
        Unguarded(const Unguarded&) = delete;
        Unguarded& operator=(const Unguarded&) = delete;

    private:
        Session& m_session;
    };

    /// Runs a statement without parameters and without rows. Throws Failure.
    void execute(std::string_view sql);
    /// Writes the log back into the bare file (people copy it). Does nothing when a reader is in the way. False when the disk has no
    /// room for it: then the changes are safe, but in the -wal file only.
    bool checkpoint();

signals:
    /// After a commit that wrote something; never inside a transaction.
    void changed();

private:
    friend class Query;
    explicit Session(SessionOptions options);
    void connectFile();
    void takeLock();
    void applyKey();
    void proveEncrypted() const;
    void setPragmas();
    void setJournal();
    [[nodiscard]] static bool mayTouch(const Session& session, int action, const char* table, const char* database);
    static int authorise(void* self, int action, const char* first, const char* second, const char* database, const char*);

    using StatementPool = std::vector<sqlite3_stmt*>;
    /// Idle statements of this text. What was prepared by the history must never serve others, so each has its own pool.
    [[nodiscard]] StatementPool& poolOf(std::string_view sql);
    [[nodiscard]] sqlite3_stmt* takeStatement(StatementPool& pool, std::string_view sql);
    static void giveBack(StatementPool& pool, sqlite3_stmt* statement);

    void begin(bool writing);
    void commit();
    void rollback(bool writing) noexcept;

    template <class F>
    auto inTransaction(bool writing, F&& f) -> Result<std::invoke_result_t<F>>
    {
        using T = std::invoke_result_t<F>;
        try {
            begin(writing);
        } catch (Failure& failure) {
            return tl::unexpected<Error>(std::move(failure.error));
        }
        try {
            if constexpr (std::is_void_v<T>) {
                f();
                commit();
                return {};
            } else {
                Result<T> result(f());
                commit();
                return result;
            }
        } catch (Failure& failure) {
            rollback(writing);
            return tl::unexpected<Error>(std::move(failure.error));
        } catch (const std::exception& e) {
            rollback(writing);
            return fail(ErrorCode::internal, tr("Terjadi kesalahan di dalam program; tidak ada yang disimpan."), QString::fromUtf8(e.what()));
        }
    }

    SessionOptions m_options;
    QString m_connectionName;
    std::optional<LockHolder> m_holder;
    QString m_heldBy;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    std::shared_ptr<FileLock> m_lock;
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using StatementPools = std::unordered_map<std::string, StatementPool, TextHash, std::equal_to<>>;
    StatementPools m_statements;
    StatementPools m_unguardedStatements;
    std::unordered_set<std::string> m_guarded;
    int m_unguarded = 0;
    int m_depth = 0;
    bool m_writing = false;
    bool m_doomed = false;
    qint64 m_commits = 0;  ///< own ones, which SQLite's data version leaves out
};

}  // namespace core
