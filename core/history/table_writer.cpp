// SPDX-License-Identifier: Apache-2.0
// Generated SQL of the registered tables.
#include "core/history/table_writer.h"

#include <sqlite3.h>

namespace core {

TableWriter::TableWriter(Session& session, const Registry& registry) : m_session(session), m_registry(registry)
{
    for (const Entity& entity : registry.all()) {
        std::string columns = "uid", places = "?1", sets;
        int place = 2;
        for (const Field& field : entity.fields) {
            columns += ", " + field.column;
            places += ", ?" + std::to_string(place);
            sets += (sets.empty() ? "" : ", ") + field.column + " = ?" + std::to_string(place++);
        }
        Sql sql;
        sql.insert = "insert into " + entity.table + " (" + columns + ") values (" + places + ")";
        sql.update = "update " + entity.table + " set " + sets + " where id = ?1";
        sql.idOf = "select id from " + entity.table + " where uid = ?1";
        sql.remove = "delete from " + entity.table + " where id = ?1";
        for (const ElementSet& set : entity.sets) {
            sql.addElement.push_back(addElementSql(set));
            sql.clearElements.push_back("delete from " + set.table + " where " + set.owner + " = ?1");
        }
        m_sql.emplace(entity.number, std::move(sql));
    }
}

std::string TableWriter::addElementSql(const ElementSet& set)
{
    std::string columns = set.owner + ", " + set.key, places = "?1, ?2";
    int place = 3;
    for (const Field& field : set.fields) {
        columns += ", " + field.column;
        places += ", ?" + std::to_string(place++);
    }
    return "insert into " + set.table + " (" + columns + ") values (" + places + ")";
}

qint64 TableWriter::idOf(const RowKey& row)
{
    if (const auto known = m_ids.find(row); known != m_ids.end()) return known->second;
    const Entity* entity = m_registry.find(row.entity);
    if (!entity) return 0;
    Query q(m_session, sqlOf(*entity).idOf);
    q.bindAt(1, row.uid.view());
    const qint64 id = q.next() ? q.integer(0) : 0;
    if (id) m_ids.emplace(row, id);
    return id;
}

qint64 TableWriter::insert(const Entity& entity, const Uid& uid, const std::vector<Value>& values)
{
    Query q(m_session, sqlOf(entity).insert);
    q.bindAt(1, uid.view());
    int place = 2;
    for (const Value& value : values) bindValue(q, place++, value);
    q.run();
    const qint64 id = sqlite3_last_insert_rowid(m_session.handle());
    m_ids[{entity.number, uid}] = id;
    return id;
}

void TableWriter::update(const Entity& entity, qint64 id, const std::vector<Value>& values)
{
    Query q(m_session, sqlOf(entity).update);
    q.bindAt(1, id);
    int place = 2;
    for (const Value& value : values) bindValue(q, place++, value);
    q.run();
}

void TableWriter::updateField(const Entity& entity, const Field& field, qint64 id, const Value& value)
{
    Query q(m_session, "update " + entity.table + " set " + field.column + " = ?2 where id = ?1");
    q.bindAt(1, id);
    bindValue(q, 2, value);
    q.run();
}

void TableWriter::replaceElements(const ElementSet& set, qint64 owner, const std::vector<ElementRow>& rows)
{
    Query q(m_session, "delete from " + set.table + " where " + set.owner + " = ?1");
    q.bindAt(1, owner).run();
    addElements(set, owner, rows);
}

void TableWriter::addElements(const ElementSet& set, qint64 owner, const std::vector<ElementRow>& rows)
{
    if (rows.empty()) return;
    Query q(m_session, addElementSql(set));
    for (const ElementRow& row : rows) {
        q.bindAt(1, owner).bindAt(2, row.element);
        int place = 3;
        for (const Value& value : row.values) bindValue(q, place++, value);
        q.run();
    }
}

void TableWriter::setElementField(const ElementSet& set, const Field& field, qint64 owner, qint64 element, const Value& value)
{
    Query q(m_session, "insert into " + set.table + " (" + set.owner + ", " + set.key + ", " + field.column + ") values (?1, ?2, ?3) on conflict (" +
                           set.owner + ", " + set.key + ") do update set " + field.column + " = excluded." + field.column);
    q.bindAt(1, owner).bindAt(2, element);
    bindValue(q, 3, value);
    q.run();
}

void TableWriter::remove(const Entity& entity, const RowKey& row, qint64 id)
{
    const Sql& sql = sqlOf(entity);
    for (const std::string& clear : sql.clearElements) Query(m_session, clear).bindAt(1, id).run();
    Query(m_session, sql.remove).bindAt(1, id).run();
    m_ids.erase(row);
}

Snapshot TableWriter::shown(const Entity& entity, qint64 id)
{
    Snapshot snapshot;
    for (const Field& field : entity.fields) {
        Query q(m_session, "select " + field.column + " from " + entity.table + " where id = ?1");
        q.bindAt(1, id);
        if (!q.next() || q.isNull(0)) continue;
        snapshot.fields[field.number] = field.kind == FieldKind::plain ? readValue(q, 0) : Value(uidOf(*m_registry.find(field.target), q.integer(0)));
    }
    for (const ElementSet& set : entity.sets)
        for (const Field& field : set.fields) {
            Query q(m_session, "select " + set.key + ", " + field.column + " from " + set.table + " where " + set.owner + " = ?1");
            q.bindAt(1, id);
            while (q.next())
                if (!q.isNull(1)) snapshot.elements[{field.number, uidOf(*m_registry.find(set.target), q.integer(0))}] = readValue(q, 1);
        }
    return snapshot;
}

std::vector<RowKey> TableWriter::referring(const Referrer& referrer, qint64 id)
{
    const std::string& table = referrer.entity->table;
    const std::string sql = referrer.field ? "select uid from " + table + " where " + referrer.field->column + " = ?1"
                                           : "select t.uid from " + referrer.set->table + " s join " + table + " t on t.id = s." + referrer.set->owner +
                                                 " where s." + referrer.set->key + " = ?1";
    Query q(m_session, sql);
    q.bindAt(1, id);
    std::vector<RowKey> rows;
    while (q.next()) rows.push_back({referrer.entity->number, q.uid(0)});
    return rows;
}

Uid TableWriter::uidOf(const Entity& entity, qint64 id)
{
    Query q(m_session, "select uid from " + entity.table + " where id = ?1");
    q.bindAt(1, id);
    return q.next() ? q.uid(0) : Uid{};
}

}  // namespace core
