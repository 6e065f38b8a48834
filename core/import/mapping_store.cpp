// SPDX-License-Identifier: Apache-2.0
// Mappings as JSON: {"kind": "people", "columns": {"3": 10, "5": "M.1"}}. Fields keep their numbers for ever.
#include "core/import/mapping_store.h"

#include "core/db/query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kPrefix[] = u"import.layout.";

QString factOf(const QString& layout) { return QString::fromUtf16(kPrefix) + layout; }

std::optional<SheetMapping> mappingFrom(const QString& json)
{
    const QJsonObject o = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto kind = importKindFromName(o["kind"_L1].toString());
    if (!kind) return std::nullopt;
    SheetMapping mapping{{}, *kind, 0};
    const QJsonObject columns = o["columns"_L1].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        bool isNumber = false;
        const int column = it.key().toInt(&isNumber);
        if (!isNumber) return std::nullopt;
        mapping.columns[column] = it->isString() ? ColumnTarget{0, it->toString()} : ColumnTarget{it->toInt()};
    }
    return mapping;
}

}  // namespace

RememberedMappings loadMappings(Session& session)
{
    RememberedMappings all;
    Query q(session, "select name, value from file_fact where name glob 'import.layout.*'");
    while (q.next())
        if (auto mapping = mappingFrom(q.text(1))) all[q.text(0).mid(static_cast<qsizetype>(std::size(kPrefix)) - 1)] = std::move(*mapping);
    return all;
}

void storeMapping(Session& session, const QString& layout, const SheetMapping& mapping)
{
    QJsonObject columns;
    for (const auto& [column, target] : mapping.columns) {
        const QJsonValue value = target.competency.isEmpty() ? QJsonValue(target.field) : QJsonValue(target.competency);
        if (target != ColumnTarget{}) columns[QString::number(column)] = value;
    }
    const QJsonObject o{{u"kind"_s, importKindName(mapping.kind)}, {u"columns"_s, columns}};
    Query q(session, "insert into file_fact (name, value) values (:name, :value) on conflict (name) do update set value = excluded.value");
    q.bind(":name", factOf(layout)).bind(":value", QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact))).run();
}

void removeMapping(Session& session, const QString& layout)
{
    Query(session, "delete from file_fact where name = :name").bind(":name", factOf(layout)).run();
}

}  // namespace core
