// SPDX-License-Identifier: Apache-2.0
// Reads reference_entry back through the same parser that reads the shipped lists.
#include "core/reference/reference_store.h"

#include "core/db/query.h"
#include "core/reference/reference_csv.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace core {
namespace {

QString quoted(QString cell) { return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"'; }

QByteArray csvOf(const std::vector<QJsonObject>& records)
{
    QStringList columns;
    for (const QJsonObject& record : records)
        for (const QString& column : record.keys())
            if (!columns.contains(column)) columns << column;
    QString csv = columns.join(u',') + u'\n';
    for (const QJsonObject& record : records) {
        QStringList cells;
        for (const QString& column : columns) cells << quoted(record.value(column).toString());
        csv += cells.join(u',') + u'\n';
    }
    return csv.toUtf8();
}

}  // namespace

Result<ReferenceTables> ReferenceStore::load() const
{
    return m_session.read([&] {
        std::map<QString, std::vector<QJsonObject>> lists;
        Query q(m_session, "select list, data, valid_from, valid_to from reference_entry order by list, code");
        while (q.next()) {
            QJsonObject record = QJsonDocument::fromJson(q.text(1).toUtf8()).object();
            if (!q.isNull(2)) record.insert(QStringLiteral("valid_from"), q.text(2));
            if (!q.isNull(3)) record.insert(QStringLiteral("valid_to"), q.text(3));
            lists[q.text(0)].push_back(record);
        }
        ReferenceTables tables;
        for (const QString& name : referenceListNames())
            if (const auto list = lists.find(name); list != lists.end()) valueOrThrow(parseReferenceCsv(name, csvOf(list->second), tables));
        return tables;
    });
}

}  // namespace core
