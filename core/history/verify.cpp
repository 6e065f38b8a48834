// SPDX-License-Identifier: Apache-2.0
// Checking a file against its log.
#include "core/history/verify.h"

#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_names.h"

#include <QHash>
#include <algorithm>
#include <sqlite3.h>

namespace core {
namespace {

constexpr qsizetype kMostFindings = 50;

void add(QStringList& findings, const QString& text)
{
    if (findings.size() < kMostFindings) findings << text;
}

std::string shown(const Registry& registry, const Field& field, const char* alias)
{
    const std::string column = std::string(alias) + "." + field.column;
    if (field.kind == FieldKind::plain) return "quote(" + column + ")";
    return "quote((select r.uid from " + registry.find(field.target)->table + " r where r.id = " + column + "))";
}

void dumpEntity(Session& session, const Registry& registry, const Entity& entity, QStringList& lines)
{
    std::string sql = "select '" + entity.table + " ' || quote(t.uid)";
    for (const Field& field : entity.fields) sql += " || ' " + field.column + "=' || " + shown(registry, field, "t");
    Query q(session, sql + " from " + entity.table + " t");
    while (q.next()) lines << q.text(0);
    for (const ElementSet& set : entity.sets) {
        std::string elements = "select '" + set.table + " ' || quote(o.uid) || ' ' || quote(k.uid)";
        for (const Field& field : set.fields) elements += " || ' " + field.column + "=' || quote(s." + field.column + ")";
        Query e(session, elements + " from " + set.table + " s join " + entity.table + " o on o.id = s." + set.owner + " join " +
                             registry.find(set.target)->table + " k on k.id = s." + set.key);
        while (e.next()) lines << e.text(0);
    }
}

void checkSqlite(Session& session, QStringList& findings)
{
    Query whole(session, "pragma integrity_check(10)");
    while (whole.next())
        if (whole.text(0) != QLatin1String("ok")) add(findings, tr("Berkas rusak: %1").arg(whole.text(0)));
    Query keys(session, "pragma foreign_key_check");
    while (keys.next()) add(findings, tr("Rujukan putus di tabel %1, baris %2").arg(keys.text(0)).arg(keys.integer(1)));
}

void checkHeads(Session& session, QStringList& findings)
{
    Query q(session,
            "with expected as (select e.seq from edit e where not exists (select 1 from edit_parent p join edit c on c.uid = p.edit "
            "where p.parent = e.uid and c.entity = e.entity and c.row_uid = e.row_uid and c.field = e.field and c.element = e.element)) "
            "select seq, 0 from expected where seq not in (select edit from head) union all select edit, 1 from head where edit not in (select seq from expected)");
    while (q.next()) add(findings, q.number(1) ? tr("Perubahan %1 tercatat berlaku, padahal sudah diganti").arg(q.integer(0)) : tr("Perubahan %1 seharusnya berlaku, tetapi hilang").arg(q.integer(0)));
}

void rebuild(EditLog& log)
{
    Session& session = log.session();
    for (const char* derived : {"waiting", "joined", "tree_cut", "unapplied"}) session.execute(std::string("delete from ") + derived);
    for (const Entity& entity : log.registry().all()) {
        for (const ElementSet& set : entity.sets) session.execute("delete from " + set.table);
        session.execute("delete from " + entity.table);
    }
    Materialiser& tables = log.materialiser();
    tables.begin();
    for (const auto& [row, snapshot] : log.shipped().rows) tables.touch(row);
    std::vector<RowKey> rows;
    Query q(session, "select distinct entity, row_uid from head");
    while (q.next()) rows.push_back({q.number(0), q.uid(1)});
    for (const RowKey& row : rows) tables.touch(row);
    tables.settle();
}

/// The rows of two dumps that differ, at most as many as are told.
std::set<RowKey> differing(const Registry& registry, const QStringList& is, const QStringList& shall)
{
    QHash<QString, int> entityOf;
    for (const Entity& entity : registry.all()) {
        entityOf[QString::fromStdString(entity.table)] = entity.number;
        for (const ElementSet& set : entity.sets) entityOf[QString::fromStdString(set.table)] = entity.number;
    }
    QStringList lines;
    std::set_symmetric_difference(is.begin(), is.end(), shall.begin(), shall.end(), std::back_inserter(lines));
    std::set<RowKey> rows;
    for (const QString& line : lines) {  // "person X'…' name=…"
        const QString uid = line.section(u' ', 1, 1);
        rows.insert({entityOf.value(line.section(u' ', 0, 0)), Uid::fromHex(uid.sliced(2).chopped(1).toLower())});
        if (static_cast<qsizetype>(rows.size()) >= kMostFindings) break;
    }
    return rows;
}

using Shown = std::map<RowKey, std::optional<Snapshot>>;

Shown shownRows(EditLog& log, const std::set<RowKey>& rows)
{
    Shown shown;
    TableWriter& tables = log.materialiser().tables();
    tables.forget();
    for (const RowKey& row : rows)
        if (const qint64 id = tables.idOf(row)) shown[row] = tables.shown(*log.registry().find(row.entity), id);
        else shown[row] = std::nullopt;
    return shown;
}

/// What of a row differs, in a user's words. A NIK is nobody's business, not even in a fault.
class RowDifference {
public:
    RowDifference(RowNames& names, const RowKey& row, QStringList& findings) : m_names(names), m_row(row), m_findings(findings) {}

    void compare(const std::optional<Snapshot>& is, const std::optional<Snapshot>& shall)
    {
        if (!is || !shall) {
            add(m_findings, (is ? tr("%1 ada di tabel, padahal menurut riwayat tidak ada.") : tr("%1 tidak ada di tabel, padahal menurut riwayat ada.")).arg(who()));
            return;
        }
        std::set<std::pair<int, Uid>> places;
        for (const Snapshot* side : {&*is, &*shall}) {
            for (const auto& [field, value] : side->fields) places.insert({field, Uid{}});
            for (const auto& [key, value] : side->elements) places.insert(key);
        }
        for (const auto& [field, element] : places) compareField({m_row, field, element}, is->at(field, element), shall->at(field, element));
        if (*is == *shall) add(m_findings, tr("%1: isi tabel tidak sama dengan riwayat.").arg(who()));
    }

private:
    [[nodiscard]] QString who() { return tr("%1 “%2”").arg(m_names.thing(m_row.entity), m_names.name(m_row)); }
    [[nodiscard]] QString said(const Address& at, const Value& value)
    {
        if (value.isNull()) return tr("kosong");
        if (isSecret(at.row.entity, at.field)) return tr("NIK lain (tidak ditampilkan)");
        return tr("“%1”").arg(m_names.value(at, value));
    }
    void compareField(const Address& at, const Value& is, const Value& shall)
    {
        if (is == shall) return;
        add(m_findings, tr("%1, isian “%2”: di tabel %3, menurut riwayat %4.").arg(who(), m_names.field(at), said(at, is), said(at, shall)));
    }

    RowNames& m_names;
    const RowKey m_row;
    QStringList& m_findings;
};

/// While it lives nothing is written to disk before a commit: what is rolled back needs no room there. Outside transactions
/// only: inside one SQLite ignores the pragma.
class InMemory {
public:
    explicit InMemory(Session& session) : m_session(session) { m_session.execute("pragma cache_spill=off"); }
    ~InMemory() { sqlite3_exec(m_session.handle(), "pragma cache_spill=on", nullptr, nullptr, nullptr); }
    InMemory(const InMemory&) = delete;
    InMemory& operator=(const InMemory&) = delete;

private:
    Session& m_session;
};

void compareWithLog(EditLog& log, VerifyReport& report)
{
    Session& session = log.session();
    const QStringList is = dumpTables(session, log.registry());
    session.execute("savepoint rebuild");
    rebuild(log);
    const std::set<RowKey> rows = differing(log.registry(), is, dumpTables(session, log.registry()));
    const Shown shall = shownRows(log, rows);
    session.execute("rollback to rebuild");
    session.execute("release rebuild");
    log.materialiser().begin();
    report.rows = is.size();
    if (rows.empty()) return;
    const Shown shown = shownRows(log, rows);
    RowNames names(log);
    for (const RowKey& row : rows) RowDifference(names, row, report.findings).compare(shown.at(row), shall.at(row));
}

}  // namespace

QStringList dumpTables(Session& session, const Registry& registry)
{
    QStringList lines;
    for (const Entity& entity : registry.all()) dumpEntity(session, registry, entity, lines);
    std::sort(lines.begin(), lines.end());
    return lines;
}

QStringList dumpHeads(Session& session)
{
    QStringList lines;
    Query q(session, "select h.entity || ' ' || quote(h.row_uid) || ' ' || h.field || ' ' || quote(h.element) || ' ' || quote(e.uid) from head h join edit e on e.seq = h.edit");
    while (q.next()) lines << q.text(0);
    std::sort(lines.begin(), lines.end());
    return lines;
}

Result<VerifyReport> verifyFile(EditLog& log)
{
    Session& session = log.session();
    VerifyReport report;
    const auto checked = session.read([&] {
        checkSqlite(session, report.findings);
        checkHeads(session, report.findings);
        report.edits = Query(session, "select count(*) from edit").one().integer(0);
    });
    if (!checked) return tl::unexpected<Error>(checked.error());
    if (session.isReadOnly()) return report;
    const InMemory nothingWritten(session);
    const Result<> rebuilt = session.write([&] {
        const Session::Unguarded door(session);
        compareWithLog(log, report);
        throw Failure(ErrorCode::cancelled, QString());  // a commit would write every page the rebuild had touched
    });
    if (rebuilt.error().code == ErrorCode::cancelled) return report;
    if (rebuilt.error().code != ErrorCode::full) return tl::unexpected<Error>(rebuilt.error());
    return fail(ErrorCode::full, tr("Ruang disk habis, jadi pemeriksaan tidak selesai (berkas tidak berubah); kosongkan sebagian disk, lalu ulangi."), rebuilt.error().detail);
}

}  // namespace core
