// SPDX-License-Identifier: Apache-2.0
#include "core/history/row_fields.h"
#include "core/base/text.h"
#include "core/base/words.h"

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

template <class Map>
Value valueIn(const Map& values, const typename Map::key_type& key)
{
    const auto found = values.find(key);
    return found == values.end() ? Value() : found->second;
}

/// A whole number and the same number with a fraction of nothing are one value ("32" from a sheet, 32.0 in the table).
bool isSame(const Value& a, const Value& b)
{
    if (a == b) return true;
    const auto number = [](const Value& v) { return v.integer() ? std::optional(static_cast<double>(*v.integer())) : v.real() ? std::optional(*v.real()) : std::nullopt; };
    return number(a) && number(b) && *number(a) == *number(b);
}

}  // namespace

Result<Fields> rowFields(Session& session, const Registry& registry, int entityNumber, const Uid& uid)
{
    return session.read([&] {
        const Entity& entity = *registry.find(entityNumber);
        Query q(session, selectOf(entity, registry) + " where uid = :uid");
        q.bind(":uid", uid);
        if (!q.next()) throw Failure(ErrorCode::notFound, tr("%1 ini tidak ada lagi di berkas.").arg(entity.name));
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

void writeFields(ChangeSet& changes, int entity, const Uid& uid, const Fields& fields)
{
    const Fields now = changes.state(entity, uid).now.fields;
    for (const auto& [number, value] : fields)
        if (!isSame(valueIn(now, number), value)) changes.set(entity, uid, number, value);
}

void writeElements(ChangeSet& changes, int entity, const Uid& uid, const Elements& elements)
{
    const Elements now = changes.state(entity, uid).now.elements;
    for (const auto& [key, value] : elements)
        if (!isSame(valueIn(now, key), value)) changes.setElement(entity, uid, key.first, key.second, value);
}

void createRow(ChangeSet& changes, int entity, const Uid& uid, Snapshot snapshot)
{
    std::erase_if(snapshot.fields, [](const auto& field) { return field.second.isNull(); });
    std::erase_if(snapshot.elements, [](const auto& element) { return element.second.isNull(); });
    const bool isRevived = changes.exists(entity, uid);
    changes.create(entity, uid, snapshot);
    if (!isRevived) return;
    const Snapshot now = changes.state(entity, uid).now;
    for (const auto& [number, value] : now.fields) snapshot.fields.try_emplace(number, Value());
    for (const auto& [key, value] : now.elements) snapshot.elements.try_emplace(key, Value());
    writeFields(changes, entity, uid, snapshot.fields);
    writeElements(changes, entity, uid, snapshot.elements);
}

Result<ChangeReceipt> removeAll(EditLog& log, int entity, std::span<const Uid> rows, const QString& one, const QString& many)
{
    return log.record(rows.size() == 1 ? one : many.arg(grouped(static_cast<qint64>(rows.size()))), [&](ChangeSet& c) {
        for (const Uid& row : rows) c.remove(entity, row);
    });
}

Result<ChangeReceipt> removeNamedRows(EditLog& log, int entity, std::span<const Uid> rows, int nameField, const QString& one, const QString& many)
{
    QString name;
    for (const Uid& row : rows) {
        const auto fields = rowFields(log.session(), log.registry(), entity, row);
        if (!fields) return tl::unexpected<Error>(fields.error());
        name = textOf(*fields, nameField);
    }
    return removeAll(log, entity, rows, one.arg(name), many);
}

QString textOf(const Fields& fields, int field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? QString() : found->second.toString();
}

QDate dayOf(const Fields& fields, int field) { return QDate::fromString(textOf(fields, field), Qt::ISODate); }

}  // namespace core
