// SPDX-License-Identifier: Apache-2.0
// SQL of the importer's look-ups.
#include "core/import/import_index_store.h"

#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/history/undo.h"
#include "core/import/table_shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {
namespace {

constexpr char16_t kFact[] = u"imports";
constexpr qsizetype kRemembered = 500;

QJsonArray readFact(Session& session)
{
    Query q(session, "select value from file_fact where name = :name");
    q.bind(":name", QString::fromUtf16(kFact));
    return q.next() ? QJsonDocument::fromJson(q.text(0).toUtf8()).array() : QJsonArray();
}

}  // namespace

ImportIndex loadHeadings(Session& session, const ReferenceTables& tables)
{
    ImportIndex index;
    index.headerPatterns = headerPatterns(tables.headerAliases);
    Query competencies(session, "select code, name, uid from competency where code is not null order by code");
    while (competencies.next()) index.competencies.push_back({competencies.text(0), competencies.text(1), competencies.uid(2)});
    return index;
}

ImportIndex loadImportIndex(Session& session, const ReferenceTables& tables)
{
    ImportIndex index = loadHeadings(session, tables);
    Query people(session, "select uid, nip, pns_id, nip_old, unit_code, name from person");
    while (people.next()) {
        const Uid uid = people.uid(0);
        if (!people.isNull(1)) index.peopleByNip.insert(people.text(1), uid);
        if (!people.isNull(2)) index.peopleByPnsId.insert(people.text(2), uid);
        if (!people.isNull(3)) index.peopleByOldNip.insert(people.text(3), uid);
        index.unitOfPerson.insert(uid, people.text(4));
        index.nameOfPerson.insert(uid, people.text(5));
        index.nipOfPerson.insert(uid, people.text(1));
    }
    Query units(session, "select code, uid from unit where code is not null");
    while (units.next()) index.unitsByCode.insert(units.text(0), units.uid(1));
    Query offerings(session, "select code, uid from offering where code is not null");
    while (offerings.next()) index.offeringsByCode.insert(offerings.text(0), offerings.uid(1));
    return index;
}

QString nameOfRow(Session& session, int entityNumber, const Uid& uid)
{
    const auto statement = [&]() -> const char* {
        switch (entityNumber) {
        case entity::unit: return "select name from unit where uid = :uid";
        case entity::person: return "select name from person where uid = :uid";
        case entity::competency: return "select name from competency where uid = :uid";
        case entity::provider: return "select name from provider where uid = :uid";
        case entity::offering: return "select name from offering where uid = :uid";
        default: return nullptr;
        }
    };
    if (!statement()) return {};
    Query q(session, statement());
    q.bind(":uid", uid);
    return q.next() ? q.text(0) : QString();
}

std::vector<PastImport> loadPastImports(Session& session)
{
    std::vector<PastImport> imports;
    const auto undone = undoneChangeSets(session);
    for (const QJsonValue& value : readFact(session)) {
        const QJsonObject o = value.toObject();
        PastImport import{o[QLatin1String("kind")].toString(), QByteArray::fromHex(o[QLatin1String("sha256")].toString().toLatin1()),
                          o[QLatin1String("modified")].toInteger(), o[QLatin1String("newest")].toString(), o[QLatin1String("rows")].toInt(),
                          QByteArray::fromHex(o[QLatin1String("changeSet")].toString().toLatin1())};
        if (!undone.contains(Uid::fromBytes(import.changeSet))) imports.push_back(std::move(import));
    }
    return imports;
}

void addPastImport(Session& session, const PastImport& import)
{
    QJsonArray all = readFact(session);
    all.append(QJsonObject{{QStringLiteral("kind"), import.kind},
                           {QStringLiteral("sha256"), QString::fromLatin1(import.sha256.toHex())},
                           {QStringLiteral("modified"), import.modifiedMs},
                           {QStringLiteral("newest"), import.newestDay},
                           {QStringLiteral("rows"), import.rows},
                           {QStringLiteral("changeSet"), QString::fromLatin1(import.changeSet.toHex())}});
    while (all.size() > kRemembered) all.removeFirst();
    Query q(session, "insert into file_fact (name, value) values (:name, :value) on conflict (name) do update set value = excluded.value");
    q.bind(":name", QString::fromUtf16(kFact)).bind(":value", QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact))).run();
}

}  // namespace core
