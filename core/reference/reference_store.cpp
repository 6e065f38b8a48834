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

QByteArray csvOf(const std::vector<ReferenceCells>& records)
{
    QStringList columns;
    for (const ReferenceCells& record : records)
        for (const QString& column : record.keys())
            if (!columns.contains(column)) columns << column;
    QString csv = columns.join(u',') + u'\n';
    for (const ReferenceCells& record : records) {
        QStringList cells;
        for (const QString& column : columns) cells << quoted(record.value(column));
        csv += cells.join(u',') + u'\n';
    }
    return csv.toUtf8();
}

}  // namespace

Result<ReferenceTables> ReferenceStore::load() const
{
    return m_session.read([&] {
        std::map<QString, std::vector<ReferenceCells>> lists;
        Query q(m_session, "select list, data, valid_from, valid_to from reference_entry order by list, code");
        while (q.next()) {
            ReferenceCells record = referenceCells(q.text(1));
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

ReferenceCells referenceCells(const QString& data)
{
    ReferenceCells cells;
    const QJsonObject record = QJsonDocument::fromJson(data.toUtf8()).object();
    for (auto it = record.begin(); it != record.end(); ++it) cells.insert(it.key(), it.value().toString());
    return cells;
}

QString referenceText(const ReferenceCells& cells)
{
    QJsonObject record;
    for (auto it = cells.begin(); it != cells.end(); ++it) record.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

Result<> checkEntries(const QString& list, const std::vector<ReferenceEntry>& rows)
{
    if (!referenceListNames().contains(list)) return {};
    std::vector<ReferenceCells> records;
    for (const ReferenceEntry& row : rows) records.push_back(row.cells);
    ReferenceTables scratch;
    return parseReferenceCsv(list, csvOf(records), scratch);
}

Result<std::vector<ReferenceEntry>> ReferenceStore::entries(const QString& list) const
{
    return m_session.read([&] {
        std::vector<ReferenceEntry> all;
        Query q(m_session, "select uid, list, code, name, data from reference_entry where :list = '' or list = :list order by list, code");
        q.bind(":list", list);
        while (q.next()) all.push_back({q.uid(0), q.text(1), q.text(2), q.text(3), referenceCells(q.text(4))});
        return all;
    });
}

Result<std::vector<CompetencyLevelText>> ReferenceStore::levelTexts() const
{
    return m_session.read([&] {
        const QString list = QStringLiteral("competency_levels");
        std::vector<ReferenceCells> records;
        for (const ReferenceEntry& entry : valueOrThrow(entries(list))) records.push_back(entry.cells);
        ReferenceTables tables;
        if (!records.empty()) valueOrThrow(parseReferenceCsv(list, csvOf(records), tables));
        return tables.competencyLevels;
    });
}

}  // namespace core
