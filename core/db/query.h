// SPDX-License-Identifier: Apache-2.0
// One statement of one session, on SQLite's own interface: prepared once, checks that every placeholder was bound.
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <bitset>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

class Session;

/// The Error for SQLite's last result on this connection; messages say what a user can do.
[[nodiscard]] Error sqliteError(sqlite3* handle, int code, const std::string& sql = {});

/// Throws Failure on every error of SQLite and on names that do not match. Use inside Session::read/write.
/// Text and blobs that are bound must outlive the next step; temporaries are copied.
class Query {
public:
    Query(Session& session, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const char* name, qint64 value);
    Query& bind(const char* name, int value) { return bind(name, static_cast<qint64>(value)); }
    Query& bind(const char* name, double value);
    Query& bind(const char* name, const QString& value);
    Query& bind(const char* name, QByteArrayView blob);
    Query& bind(const char* name, const Uid& uid) { return bind(name, uid.view()); }
    Query& bind(const char* name, QDate day);  ///< ISO text, or null when invalid
    Query& bindNull(const char* name);
    /// By position, 1-based; for generated SQL.
    Query& bindAt(int index, qint64 value);
    Query& bindAt(int index, double value);
    Query& bindAt(int index, const QString& value);
    Query& bindAt(int index, QByteArrayView blob);
    Query& bindNullAt(int index);

    /// The next row, or false at the end.
    bool next();
    /// For statements without rows: runs it and makes it ready for new values.
    void run();
    /// The one row that must be there.
    Query& one();
    /// Ready for new values; a Query may be bound and run many times.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int type(int column) const;  ///< SQLITE_INTEGER, …
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view view(int column) const;  ///< valid until the next step
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] QByteArray blob(int column) const { return blobView(column).toByteArray(); }
    [[nodiscard]] Uid uid(int column) const { return Uid::fromBytes(blobView(column)); }
    [[nodiscard]] QDate date(int column) const;

private:
    int indexOf(const char* name);
    Query& bound(int index, int code);
    [[noreturn]] void raise(int code) const;
    void checkBound() const;
    [[nodiscard]] std::string sql() const;

    Session& m_session;
    std::vector<sqlite3_stmt*>& m_pool;  ///< where the statement came from and goes back to
    sqlite3_stmt* m_statement = nullptr;
    int m_parameters = 0;
    std::bitset<128> m_bound;
    std::vector<QByteArray> m_texts;  ///< by position: SQLite reads bound text here
    bool m_running = false;
};

}  // namespace core
