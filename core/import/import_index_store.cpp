// SPDX-License-Identifier: Apache-2.0
// SQL of the importer's look-ups.
#include "core/import/import_index_store.h"

#include "core/base/text.h"
#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/history/merge.h"
#include "core/history/undo.h"
#include "core/import/table_shape.h"
#include "core/people/person_store.h"
#include "core/people/post_kind.h"

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

void loadCodes(Session& session, ImportIndex& index)
{
    const auto add = [](QHash<QString, Uid>& uids, const QString& code, const Uid& uid) {
        if (!uids.contains(code)) uids.insert(code, uid);
    };
    Query units(session, "select u.code, u.uid, p.uid, u.name from unit u left join unit p on p.id = u.parent_id order by u.uid");
    while (units.next()) {
        if (!units.isNull(0)) add(index.unitsByCode, units.text(0), units.uid(1));
        if (!units.isNull(0)) index.unitCodesByName[folded(units.text(3))] << units.text(0);
        if (!units.isNull(2)) index.parentOfUnit.insert(units.uid(1), units.uid(2));
    }
    Query affairs(session, "select distinct affairs from unit where affairs <> '' order by affairs");
    while (affairs.next()) index.affairs << affairs.text(0);
    Query offerings(session, "select code, uid from offering where code is not null order by uid");
    while (offerings.next()) add(index.offeringsByCode, folded(offerings.text(0)), offerings.uid(1));
}

/// People who are not shown: joined to somebody, or deleted.
void loadHidden(EditLog& log, ImportIndex& index)
{
    const auto unheard = unheardJoins(log, entity::person);
    const auto shownFor = [&](const Uid& uid) { return log.materialiser().resolved({entity::person, uid}); };
    Query joined(log.session(), "select row_uid from joined where entity = :entity");
    joined.bind(":entity", entity::person);
    while (joined.next()) {
        const Uid uid = joined.uid(0), shown = shownFor(uid);
        if (shown == uid || !index.factsOfPerson.contains(shown)) continue;
        const RowState state = log.materialiser().state({entity::person, uid});
        const bool isDecided = state.created && !unheard.contains(uid);
        index.joinedPeople.insert(uid, {shown, isDecided ? state.now.at(field::nip).toString() : QString()});
    }
    Query deleted(log.session(), "select distinct h.row_uid from head h join edit e on e.seq = h.edit "
                                 "where h.entity = :entity and h.field = 0 and typeof(e.value) = 'integer'");
    deleted.bind(":entity", entity::person);
    while (deleted.next()) {
        const Uid uid = deleted.uid(0), shown = shownFor(uid);
        if (index.factsOfPerson.contains(shown)) continue;
        index.deletedPeople.insert(uid);
        for (const RowKey& alias : log.materialiser().standingFor({entity::person, uid})) index.deletedPeople.insert(alias.uid);
    }
}

/// Titles that a post history lays over those of the people's own rows.
void loadHistoryTitles(EditLog& log, const QHash<qint64, Uid>& structural, ImportIndex& index)
{
    const auto histories = valueOrThrow(PersonStore(log.session()).structuralHistories());
    for (auto it = histories.constBegin(); it != histories.constEnd(); ++it)
        if (const auto row = structuralRowOn(it->rows, log.clock().today()); row && structural.contains(it.key()) && !it->rows[*row].title.trimmed().isEmpty())
            index.historyTitleOfPerson.insert(structural.value(it.key()), it->rows[*row].title);
}

}  // namespace

ImportIndex loadHeadings(Session& session, const ReferenceTables& tables)
{
    ImportIndex index;
    index.headerPatterns = headerPatterns(tables.headerAliases);
    Query competencies(session, "select code, name, uid from competency where code is not null order by code, uid");
    while (competencies.next()) index.competencies.add({competencies.text(0), competencies.text(1), competencies.uid(2)});
    return index;
}

ImportIndex loadImportIndex(EditLog& log, const ReferenceTables& tables)
{
    Session& session = log.session();
    ImportIndex index = loadHeadings(session, tables);
    // By uid: where two rows share a code, every copy of the data takes the same one.
    Query people(session, "select uid, nip, pns_id, nip_old, unit_code, name, birth_date, sex, title_before, title_after, id, post_kind_id, post_kind from person order by uid");
    QHash<qint64, Uid> structural;
    while (people.next()) {
        const Uid uid = people.uid(0);
        const PersonFacts facts{people.text(1), keyCell(people.text(2)), people.date(6), sexFromText(people.text(7))};
        if (!facts.nip.isEmpty() && !index.peopleByNip.contains(facts.nip)) index.peopleByNip.insert(facts.nip, uid);
        index.peopleByPnsId.add(facts.pnsId, uid);
        if (const QString old = keyCell(people.text(3)); isOldNip(old)) index.peopleByOldNip.add(old, uid);
        index.unitOfPerson.insert(uid, people.text(4));
        index.nameOfPerson.insert(uid, people.text(5));
        Person person;
        person.name = people.text(5);
        person.titleBefore = people.text(8);
        person.titleAfter = people.text(9);
        if (fullName(person) != person.name) index.titledNameOfPerson.insert(uid, folded(fullName(person)));
        index.factsOfPerson.insert(uid, facts);
        if (postGroupOf(people.text(11), people.text(12)) == PostGroup::structural) structural.insert(people.integer(10), uid);
    }
    loadHistoryTitles(log, structural, index);
    loadHidden(log, index);
    loadCodes(session, index);
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
                          QByteArray::fromHex(o[QLatin1String("changeSet")].toString().toLatin1()), o[QLatin1String("file")].toInteger()};
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
                           {QStringLiteral("file"), import.fileMs},
                           {QStringLiteral("rows"), import.rows},
                           {QStringLiteral("changeSet"), QString::fromLatin1(import.changeSet.toHex())}});
    while (all.size() > kRemembered) all.removeFirst();
    Query q(session, "insert into file_fact (name, value) values (:name, :value) on conflict (name) do update set value = excluded.value");
    q.bind(":name", QString::fromUtf16(kFact)).bind(":value", QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact))).run();
}

}  // namespace core
