// SPDX-License-Identifier: Apache-2.0
// Statements: binding, stepping, reading, and SQLite's errors in a user's words.
#include "core/db/query.h"

#include "core/base/words.h"
#include "core/db/session.h"

#include <sqlite3.h>

namespace core {
namespace {

struct Wording {
    ErrorCode code;
    const char* message;
};

Wording wordingOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return {ErrorCode::full, QT_TRANSLATE_NOOP("core::Query", "Ruang disk habis, jadi perubahan terakhir tidak disimpan; kosongkan sebagian disk, lalu ulangi.")};
    case SQLITE_READONLY: return {ErrorCode::readOnly, QT_TRANSLATE_NOOP("core::Query", "Berkas atau foldernya hanya dapat dibaca; perubahan tidak disimpan.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::busy, QT_TRANSLATE_NOOP("core::Query", "Berkas sedang dipakai program lain; tunggu sebentar, lalu ulangi.")};
    case SQLITE_CORRUPT: return {ErrorCode::corrupt, QT_TRANSLATE_NOOP("core::Query", "Berkas data rusak; pulihkan dari cadangan.")};
    case SQLITE_NOTADB: return {ErrorCode::corrupt, QT_TRANSLATE_NOOP("core::Query", "Berkas tidak dapat dibuka: kata sandinya salah, atau berkas rusak atau bukan berkas Titian.")};
    case SQLITE_CANTOPEN: return {ErrorCode::io, QT_TRANSLATE_NOOP("core::Query", "Berkas tidak dapat dibuka; periksa nama folder dan hak aksesnya.")};
    case SQLITE_IOERR: return {ErrorCode::io, QT_TRANSLATE_NOOP("core::Query", "Membaca atau menulis berkas gagal; periksa disk atau flashdisk.")};
    default: return {ErrorCode::internal, QT_TRANSLATE_NOOP("core::Query", "Terjadi kesalahan di dalam program; tidak ada yang disimpan.")};
    }
}

}  // namespace

Error sqliteError(sqlite3* handle, int code, const std::string& sql)
{
    const Wording wording = wordingOf(code);
    const QString detail = QStringLiteral("sqlite %1: %2 [%3]").arg(code).arg(QString::fromUtf8(handle ? sqlite3_errmsg(handle) : ""), QString::fromStdString(sql));
    return {wording.code, tr(wording.message), detail};
}

Query::Query(Session& session, std::string_view sql)
    : m_session(session),
      m_pool(session.poolOf(sql)),
      m_statement(session.takeStatement(m_pool, sql)),
      m_parameters(sqlite3_bind_parameter_count(m_statement))
{
}

Query::~Query() { Session::giveBack(m_pool, m_statement); }

std::string Query::sql() const { return sqlite3_sql(m_statement); }

void Query::raise(int code) const { throw Failure(sqliteError(m_session.handle(), code, sql())); }

int Query::indexOf(const char* name)
{
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    if (index == 0) throw Failure(ErrorCode::internal, tr("Terjadi kesalahan di dalam program; tidak ada yang disimpan."),
                                  QStringLiteral("no placeholder %1 in [%2]").arg(QString::fromUtf8(name), QString::fromStdString(sql())));
    return index;
}

Query& Query::bound(int index, int code)
{
    if (code != SQLITE_OK) raise(code);
    m_bound.set(static_cast<size_t>(index));
    return *this;
}

Query& Query::bind(const char* name, qint64 value) { return bindAt(indexOf(name), value); }
Query& Query::bind(const char* name, double value) { return bindAt(indexOf(name), value); }
Query& Query::bind(const char* name, const QString& value) { return bindAt(indexOf(name), value); }
Query& Query::bind(const char* name, QByteArrayView blob) { return bindAt(indexOf(name), blob); }
Query& Query::bindNull(const char* name) { return bindNullAt(indexOf(name)); }
Query& Query::bind(const char* name, QDate day) { return day.isValid() ? bind(name, day.toString(Qt::ISODate)) : bindNull(name); }

Query& Query::bindAt(int index, qint64 value)
{
    if (m_running) reset();
    return bound(index, sqlite3_bind_int64(m_statement, index, value));
}
Query& Query::bindAt(int index, double value)
{
    if (m_running) reset();
    return bound(index, sqlite3_bind_double(m_statement, index, value));
}
Query& Query::bindAt(int index, const QString& value)
{
    if (m_running) reset();
    if (m_texts.empty()) m_texts.resize(static_cast<size_t>(m_parameters) + 1);
    QByteArray& utf8 = m_texts.at(static_cast<size_t>(index));
    const int released = sqlite3_bind_null(m_statement, index);  // lets go of the text that stood here
    if (released != SQLITE_OK) raise(released);
    utf8 = value.toUtf8();
    return bound(index, sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC));
}
Query& Query::bindAt(int index, QByteArrayView blob)
{
    if (m_running) reset();
    // An empty view would be bound as NULL: an empty blob is a value of its own (the log's "no element").
    return bound(index, blob.isEmpty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                                       : sqlite3_bind_blob(m_statement, index, blob.data(), static_cast<int>(blob.size()), SQLITE_TRANSIENT));
}
Query& Query::bindNullAt(int index)
{
    if (m_running) reset();
    return bound(index, sqlite3_bind_null(m_statement, index));
}

void Query::checkBound() const
{
    if (static_cast<int>(m_bound.count()) == m_parameters) return;
    throw Failure(ErrorCode::internal, tr("Terjadi kesalahan di dalam program; tidak ada yang disimpan."),
                  QStringLiteral("%1 of %2 placeholders bound in [%3]").arg(m_bound.count()).arg(m_parameters).arg(QString::fromStdString(sql())));
}

bool Query::next()
{
    if (!m_running) checkBound();
    m_running = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) {
        const Error error = sqliteError(m_session.handle(), code, sql());
        sqlite3_reset(m_statement);
        m_running = false;
        throw Failure(error);
    }
    sqlite3_reset(m_statement);  // ends the implicit read, keeps the values
    m_running = false;
    return false;
}

void Query::run()
{
    while (next()) {}
}

Query& Query::one()
{
    if (!next()) throw Failure(ErrorCode::notFound, tr("Data yang dicari tidak ada."), QString::fromStdString(sql()));
    return *this;
}

void Query::reset()
{
    sqlite3_reset(m_statement);
    m_running = false;
}

bool Query::isNull(int column) const { return type(column) == SQLITE_NULL; }
int Query::type(int column) const { return sqlite3_column_type(m_statement, column); }
qint64 Query::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Query::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view Query::view(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QString Query::text(int column) const
{
    const std::string_view utf8 = view(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArrayView Query::blobView(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArrayView(data, sqlite3_column_bytes(m_statement, column)) : QByteArrayView();
}

QDate Query::date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

}  // namespace core
