// SPDX-License-Identifier: Apache-2.0
// Checking a file against its log.
#include "core/history/verify.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {
namespace {

constexpr qsizetype kMostFindings = 50;

QString tr(const char* text) { return QCoreApplication::translate("core::Verify", text); }

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

void compare(const QStringList& is, const QStringList& shall, QStringList& findings)
{
    QStringList extra, missing;
    std::set_difference(is.begin(), is.end(), shall.begin(), shall.end(), std::back_inserter(extra));
    std::set_difference(shall.begin(), shall.end(), is.begin(), is.end(), std::back_inserter(missing));
    for (const QString& line : extra) add(findings, tr("Isi tabel tidak sesuai riwayat: %1").arg(line.left(160)));
    for (const QString& line : missing) add(findings, tr("Menurut riwayat seharusnya ada: %1").arg(line.left(160)));
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
    const auto rebuilt = session.write([&] {
        const Session::Unguarded door(session);
        const QStringList is = dumpTables(session, log.registry());
        session.execute("savepoint rebuild");
        rebuild(log);
        const QStringList shall = dumpTables(session, log.registry());
        session.execute("rollback to rebuild");
        session.execute("release rebuild");
        log.materialiser().begin();
        compare(is, shall, report.findings);
        report.rows = is.size();
    });
    if (!rebuilt) return tl::unexpected<Error>(rebuilt.error());
    return report;
}

}  // namespace core
