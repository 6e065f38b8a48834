// SPDX-License-Identifier: Apache-2.0
// SQL of the log's tables.
#include "core/history/log_tables.h"

#include <algorithm>
#include <sqlite3.h>

namespace core {
namespace {

const std::string kHeadColumns =
    "select e.seq, e.uid, e.field, e.element, e.value, e.hlc, e.redacted_by is not null from head h join edit e on e.seq = h.edit";

void bindAddress(Query& q, const Address& at)
{
    q.bind(":entity", at.row.entity).bind(":row", at.row.uid).bind(":field", at.field).bind(":element", elementView(at.element));
}

Edit readEdit(const Query& q)
{
    return {q.uid(0), q.uid(1), {{q.number(2), q.uid(3)}, q.number(4), q.uid(5)}, readValue(q, 6), q.integer(7), q.number(8), q.uid(9)};
}

}  // namespace

Value saidAt(const Edit& edit, const Address& at)
{
    if (edit.at == at) return edit.value;
    return edit.value.blob() ? decodeSnapshot(*edit.value.blob()).at(at.field, at.element) : Value();
}

void bindValue(Query& query, int index, const Value& value)
{
    if (const auto* i = value.integer()) query.bindAt(index, *i);
    else if (const auto* d = value.real()) query.bindAt(index, *d);
    else if (const auto* t = value.text()) query.bindAt(index, *t);
    else if (const auto* b = value.blob()) query.bindAt(index, QByteArrayView(*b));
    else query.bindNullAt(index);
}

Value readValue(const Query& query, int column)
{
    switch (query.type(column)) {
    case SQLITE_INTEGER: return Value(query.integer(column));
    case SQLITE_FLOAT: return Value(query.real(column));
    case SQLITE_TEXT: return Value(query.text(column));
    case SQLITE_BLOB: return Value(query.blob(column));
    default: return {};
    }
}

QByteArrayView elementView(const Uid& element) { return element.isNull() ? QByteArrayView() : element.view(); }

qint64 LogTables::insertChangeSet(const ChangeSetRecord& record)
{
    Query q(m_session, "insert into change_set (uid, at, office, user, label, kind, undoes) "
                       "values (:uid, :at, :office, :user, :label, :kind, :undoes) returning id");
    q.bind(":uid", record.uid).bind(":at", record.at).bind(":office", record.office).bind(":user", record.user).bind(":label", record.label).bind(":kind", record.kind);
    if (record.undoes.isNull()) q.bindNull(":undoes");
    else q.bind(":undoes", record.undoes);
    const qint64 id = q.one().integer(0);
    q.run();
    return id;
}

qint64 LogTables::insertEdit(const Edit& edit, qint64 changeSetId)
{
    Query q(m_session, "insert into edit (uid, change_set_id, entity, row_uid, field, element, value, hlc, schema, redacted_by) "
                       "values (:uid, :set, :entity, :row, :field, :element, ?7, :hlc, :schema, :redacted)");
    q.bind(":uid", edit.uid).bind(":set", changeSetId).bind(":hlc", edit.hlc).bind(":schema", edit.schema);
    bindAddress(q, edit.at);
    bindValue(q, 7, edit.value);
    if (edit.redactedBy.isNull()) q.bindNull(":redacted");
    else q.bind(":redacted", edit.redactedBy);
    q.run();
    return sqlite3_last_insert_rowid(m_session.handle());
}

bool LogTables::insertParent(const Uid& parent, const Uid& edit)
{
    Query q(m_session, "insert or ignore into edit_parent (parent, edit) values (:parent, :edit)");
    q.bind(":parent", parent).bind(":edit", edit).run();
    return sqlite3_changes(m_session.handle()) > 0;
}

void LogTables::addHead(const Address& at, qint64 seq)
{
    Query q(m_session, "insert or ignore into head (entity, row_uid, field, element, edit) values (:entity, :row, :field, :element, :edit)");
    bindAddress(q, at);
    q.bind(":edit", seq).run();
}

void LogTables::removeHead(const Address& at, qint64 seq)
{
    Query q(m_session, "delete from head where entity = :entity and row_uid = :row and field = :field and element = :element and edit = :edit");
    bindAddress(q, at);
    q.bind(":edit", seq).run();
}

std::vector<Head> LogTables::readHeads(Query& q) const
{
    const auto isWeaker = [](const Head& a, const Head& b) { return winsOver(b.hlc, b.uid, a.hlc, a.uid); };
    std::vector<Head> heads;  // one, as a rule: each goes straight to its place
    while (q.next()) {
        Head head{q.integer(0), q.uid(1), q.number(2), q.uid(3), readValue(q, 4), q.integer(5), q.number(6) != 0};
        heads.insert(std::upper_bound(heads.begin(), heads.end(), head, isWeaker), std::move(head));
    }
    return heads;
}

std::vector<Head> LogTables::heads(const RowKey& row)
{
    Query q(m_session, kHeadColumns + " where h.entity = :entity and h.row_uid = :row");
    q.bind(":entity", row.entity).bind(":row", row.uid);
    return readHeads(q);
}

std::vector<Head> LogTables::heads(const Address& at)
{
    Query q(m_session, kHeadColumns + " where h.entity = :entity and h.row_uid = :row and h.field = :field and h.element = :element");
    bindAddress(q, at);
    return readHeads(q);
}

// Compared here, not grouped by SQLite: that takes twice as long, and a report must not wait for it.
std::vector<Address> LogTables::contested()
{
    std::vector<Address> found;
    Query q(m_session, "select entity, row_uid, field, element from head order by 1, 2, 3, 4");
    Address last;
    while (q.next()) {
        Address at{{q.number(0), q.uid(1)}, q.number(2), q.uid(3)};
        if (at == last && (found.empty() || found.back() != at)) found.push_back(at);
        last = at;
    }
    return found;
}

std::set<RowKey> LogTables::deletedOnce(const std::set<int>& shippedEntities)
{
    std::set<RowKey> rows;
    // A row is told twice about itself before it can be deleted and alive; the index knows that without reading values.
    Query q(m_session, "with again as materialized (select entity, row_uid from edit where field = 0 group by 1, 2 having count(*) > 1) "
                       "select entity, row_uid from again a where exists (select 1 from edit e where e.entity = a.entity and e.row_uid = a.row_uid "
                       "and e.field = 0 and typeof(e.value) = 'integer' and e.redacted_by is null)");
    while (q.next()) rows.insert({q.number(0), q.uid(1)});
    Query shipped(m_session, "select distinct row_uid from edit where entity = :entity and field = 0 and typeof(value) = 'integer' and redacted_by is null");
    for (const int entity : shippedEntities) {
        shipped.bind(":entity", entity);
        while (shipped.next()) rows.insert({entity, shipped.uid(0)});
    }
    return rows;
}

int LogTables::headCount(const Address& at)
{
    Query q(m_session, "select count(*) from head where entity = :entity and row_uid = :row and field = :field and element = :element");
    bindAddress(q, at);
    return q.one().number(0);
}

bool LogTables::hasRow(const RowKey& row)
{
    Query q(m_session, "select 1 from head where entity = :entity and row_uid = :row limit 1");
    q.bind(":entity", row.entity).bind(":row", row.uid);
    return q.next();
}

bool LogTables::isParent(const Uid& parent, const Uid& edit)
{
    Query q(m_session, "select 1 from edit_parent where parent = :parent and edit = :edit");
    q.bind(":parent", parent).bind(":edit", edit);
    return q.next();
}

std::vector<Uid> LogTables::parentsOf(const Uid& edit)
{
    Query q(m_session, "select parent from edit_parent where edit = :edit order by parent");
    q.bind(":edit", edit);
    std::vector<Uid> parents;
    while (q.next()) parents.push_back(q.uid(0));
    return parents;
}

std::optional<Edit> LogTables::edit(const Uid& uid)
{
    Query q(m_session, "select e.uid, c.uid, e.entity, e.row_uid, e.field, e.element, e.value, e.hlc, e.schema, e.redacted_by "
                       "from edit e join change_set c on c.id = e.change_set_id where e.uid = :uid");
    q.bind(":uid", uid);
    if (!q.next()) return std::nullopt;
    return readEdit(q);
}

qint64 LogTables::seqOf(const Uid& edit)
{
    Query q(m_session, "select seq from edit where uid = :uid");
    q.bind(":uid", edit);
    return q.next() ? q.integer(0) : 0;
}

std::unordered_set<Uid> LogTables::ancestors(std::vector<Uid> edits, const std::unordered_map<Uid, Head>& known)
{
    std::unordered_set<Uid> found;
    while (!edits.empty()) {
        const Uid edit = edits.back();
        edits.pop_back();
        for (const Uid& parent : parentsOf(edit))
            if (known.contains(parent) && found.insert(parent).second) edits.push_back(parent);
    }
    return found;
}

std::vector<Value> LogTables::snapshots(const RowKey& row, const std::vector<Head>& heads)
{
    Query q(m_session, "select uid, value, hlc, redacted_by is not null from edit where entity = :entity and row_uid = :row and field = 0");
    q.bind(":entity", row.entity).bind(":row", row.uid);
    std::unordered_map<Uid, Head> words;
    while (q.next()) words[q.uid(0)] = {0, q.uid(0), kRow, {}, readValue(q, 1), q.integer(2), q.number(3) != 0};
    std::vector<Uid> last;
    for (const Head& head : heads)
        if (head.field == kRow) last.push_back(head.uid);
    std::vector<Head> found;
    std::vector<Uid> snapshotUids;
    for (const Uid& uid : ancestors(last, words)) {
        const Head& word = words.at(uid);
        if (word.isTombstone()) continue;
        snapshotUids.push_back(uid);
        if (word.value.blob()) found.push_back(word);
    }
    if (found.size() > 1) {
        const auto older = ancestors(snapshotUids, words);
        std::erase_if(found, [&](const Head& head) { return older.contains(head.uid); });
    }
    std::sort(found.begin(), found.end(), [](const Head& a, const Head& b) { return winsOver(b.hlc, b.uid, a.hlc, a.uid); });
    std::vector<Value> values;
    for (Head& head : found) values.push_back(std::move(head.value));
    return values;
}

bool LogTables::isReplaced(const Edit& edit)
{
    Query q(m_session, "select 1 from edit_parent p join edit e on e.uid = p.edit where p.parent = :uid "
                       "and e.entity = :entity and e.row_uid = :row and e.field = :field and e.element = :element limit 1");
    q.bind(":uid", edit.uid);
    bindAddress(q, edit.at);
    return q.next();
}

qint64 LogTables::lastClock()
{
    Query q(m_session, "select hlc from edit order by seq desc limit 1");
    return q.next() ? q.integer(0) : 0;
}

Value LogTables::fact(const QString& name)
{
    Query q(m_session, "select value from file_fact where name = :name");
    q.bind(":name", name);
    return q.next() ? readValue(q, 0) : Value();
}

void LogTables::setFact(const QString& name, const Value& value)
{
    Query q(m_session, "insert into file_fact (name, value) values (?1, ?2) on conflict (name) do update set value = excluded.value");
    q.bindAt(1, name);
    bindValue(q, 2, value);
    q.run();
}

}  // namespace core
