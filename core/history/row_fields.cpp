// SPDX-License-Identifier: Apache-2.0
#include "core/history/row_fields.h"

#include <QCoreApplication>

namespace core {
namespace {

/// "select uid, name, (select uid from unit where id = unit_id) from person"
std::string selectOf(const Entity& entity, const Registry& registry)
{
    std::string sql = "select uid";
    for (const Field& field : entity.fields) {
        if (field.kind == FieldKind::plain) sql += ", " + field.column;
        else sql += ", (select t.uid from " + registry.find(field.target)->table + " t where t.id = o." + field.column + ")";
    }
    return sql + " from " + entity.table + " o";
}

FieldRow readRow(const Query& q, const Entity& entity)
{
    FieldRow row{q.uid(0), {}};
    int column = 1;
    for (const Field& field : entity.fields) {
        const Value value = readValue(q, column++);
        if (!value.isNull()) row.fields[field.number] = value;
    }
    return row;
}

}  // namespace

Result<Fields> rowFields(Session& session, const Registry& registry, int entityNumber, const Uid& uid)
{
    return session.read([&] {
        const Entity& entity = *registry.find(entityNumber);
        Query q(session, selectOf(entity, registry) + " where uid = :uid");
        q.bind(":uid", uid);
        if (!q.next()) throw Failure(ErrorCode::notFound, QCoreApplication::translate("core::RowFields", "%1 ini tidak ada lagi di berkas.").arg(entity.name));
        return readRow(q, entity).fields;
    });
}

Result<std::vector<FieldRow>> rowsPointingTo(Session& session, const Registry& registry, int entityNumber, int fieldNumber, const Uid& target)
{
    return session.read([&] {
        const Entity& entity = *registry.find(entityNumber);
        const Field& field = *entity.field(fieldNumber);
        std::vector<FieldRow> rows;
        Query q(session, selectOf(entity, registry) + " where o." + field.column + " = (select id from " + registry.find(field.target)->table
                             + " where uid = :uid) order by o.id");
        q.bind(":uid", target);
        while (q.next()) rows.push_back(readRow(q, entity));
        return rows;
    });
}

void setDiffering(ChangeSet& changes, int entity, const Uid& uid, const Fields& fields)
{
    const Fields now = changes.state(entity, uid).now.fields;
    for (const auto& [number, value] : fields) {
        const auto known = now.find(number);
        if (!((known == now.end() ? Value() : known->second) == value)) changes.set(entity, uid, number, value);
    }
}

QString textOf(const Fields& fields, int field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? QString() : found->second.toString();
}

QDate dayOf(const Fields& fields, int field) { return QDate::fromString(textOf(fields, field), Qt::ISODate); }

}  // namespace core
