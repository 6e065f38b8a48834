// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_store.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/db/query.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

const std::string kColumns =
    "select id, uid, unit_id, pns_id, nip, nip_old, nik, name, title_before, title_after, birth_place, birth_date, sex, phone, email,"
    " staff_type, legal_position_id, legal_position, cpns_since, pns_since, rank_id, rank_name, rank_since, education_id, education,"
    " major, post_kind_id, post_kind, eselon_id, eselon, functional_title, general_title, post_title, post_since, retires_on,"
    " unit_code, unit_name from person";

PersonRow readRow(const Query& q)
{
    PersonRow row{PersonId{q.integer(0)}, q.uid(1), UnitId{q.integer(2)}, {}};
    Person& p = row.person;
    int at = 3;
    for (QString* text : {&p.pnsId, &p.nip, &p.oldNip, &p.nik, &p.name, &p.titleBefore, &p.titleAfter, &p.birthPlace}) *text = q.text(at++);
    p.birthDate = q.date(at++);
    p.sex = sexFromText(q.text(at++));
    for (QString* text : {&p.phone, &p.email, &p.employmentName, &p.legalPositionId, &p.legalPositionName}) *text = q.text(at++);
    p.cpnsSince = q.date(at++);
    p.pnsSince = q.date(at++);
    p.gradeId = q.text(at++);
    p.gradeName = q.text(at++);
    p.gradeSince = q.date(at++);
    for (QString* text : {&p.educationLevelId, &p.educationLevelName, &p.educationName, &p.postGroupId, &p.postGroupName, &p.eselonId,
                          &p.eselonName, &p.functionalTitle, &p.generalTitle, &p.postTitle})
        *text = q.text(at++);
    p.postSince = q.date(at++);
    p.retiresOn = q.date(at++);
    p.unitCode = q.text(at++);
    p.unitName = q.text(at++);
    return row;
}

std::vector<PersonRow> readAll(Session& session)
{
    std::vector<std::pair<QString, PersonRow>> keyed;
    Query q(session, kColumns);
    while (q.next()) {
        PersonRow row = readRow(q);
        keyed.emplace_back(folded(row.person.name), std::move(row));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.person.nip, a.second.id) < std::tie(b.first, b.second.person.nip, b.second.id);
    });
    std::vector<PersonRow> rows;
    rows.reserve(keyed.size());
    for (auto& entry : keyed) rows.push_back(std::move(entry.second));
    return rows;
}

/// Digits typed with spaces find a NIP; everything else is looked for in the name.
bool matches(const Person& person, const QString& wanted, const QString& digits)
{
    return folded(person.name).contains(wanted) || (!digits.isEmpty() && (person.nip.contains(digits) || person.oldNip.contains(digits)));
}

bool isInUnit(const PersonRow& row, const PeopleFilter& filter, const UnitTree& units)
{
    if (!filter.unit) return true;
    const auto own = units.indexOf(row.unit);
    return own && (filter.directly ? *own == *filter.unit : units.below(*filter.unit).contains(*own));
}

QHash<qint64, PostHistory> readHistories(Query& q)
{
    QHash<qint64, PostHistory> all;
    while (q.next()) {
        PostHistory& history = all[q.integer(0)];
        history.rows.push_back({q.text(1), q.text(2), q.text(2), q.text(3), q.date(4)});  // an office writes the eselon as id or as name
        history.sources.push_back(q.text(5));
    }
    return all;
}

bool areToldApart(const std::vector<PersonRow>& people, const DistinctPairs& pairs)
{
    for (std::size_t i = 0; i < people.size(); ++i)
        for (std::size_t j = i + 1; j < people.size(); ++j)
            if (!pairs.contains(std::minmax(people[i].id.value, people[j].id.value))) return false;
    return true;
}

QString namesakeKeyOf(const PersonRow& row) { return namesakeKey(row.person.name, row.person.birthDate, row.person.nip); }

void addGroups(const std::map<QString, std::vector<const PersonRow*>>& byKey, DuplicateReason reason, std::vector<DuplicateGroup>& groups)
{
    for (const auto& [key, rows] : byKey) {
        if (rows.size() < 2) continue;
        DuplicateGroup group{reason, {}};
        for (const auto* row : rows) group.people.push_back(*row);
        std::stable_sort(group.people.begin(), group.people.end(), [](const auto& a, const auto& b) { return a.person.nip < b.person.nip; });
        groups.push_back(std::move(group));
    }
}

}  // namespace

Result<std::vector<PersonRow>> PersonStore::people() const
{
    return m_session.read([&] { return readAll(m_session); });
}

Result<std::vector<PersonRow>> PersonStore::people(const PeopleFilter& filter, const UnitTree& units) const
{
    auto rows = people();
    if (!rows) return rows;
    const QString wanted = folded(filter.search);
    QString digits = normalisedNip(filter.search);
    if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); })) digits.clear();
    std::erase_if(*rows, [&](const PersonRow& row) {
        return !isInUnit(row, filter, units) || (!wanted.isEmpty() && !matches(row.person, wanted, digits));
    });
    return rows;
}

Result<PersonRow> PersonStore::byNip(const QString& cell) const
{
    const auto nip = readNip(cell);
    if (!nip) return fail(ErrorCode::invalidInput, nip.error().message);
    return m_session.read([&] {
        // Of two with one NIP the import takes the same one.
        Query q(m_session, kColumns + " where nip = :nip order by uid limit 1");
        q.bind(":nip", *nip);
        if (!q.next()) throw Failure(ErrorCode::notFound, tr("Tidak ada pegawai dengan NIP %1.").arg(*nip));
        return readRow(q);
    });
}

Result<qint64> PersonStore::count() const
{
    return m_session.read([&] {
        Query q(m_session, "select count(*) from person");
        return q.next() ? q.integer(0) : 0;
    });
}

Result<QHash<Uid, UnitId>> PersonStore::units() const
{
    return m_session.read([&] {
        QHash<Uid, UnitId> units;
        Query q(m_session, "select uid, unit_id from person where unit_id is not null");
        while (q.next()) units.insert(q.uid(0), UnitId{q.integer(1)});
        return units;
    });
}

Result<PersonRow> PersonStore::byUid(const Uid& uid) const
{
    return m_session.read([&] {
        Query q(m_session, kColumns + " where uid = :uid");
        q.bind(":uid", uid);
        if (!q.next()) throw Failure(ErrorCode::notFound, tr("Pegawai ini tidak ada lagi di berkas."));
        return readRow(q);
    });
}

Result<std::vector<PersonRow>> PersonStore::rows(std::span<const PersonId> ids) const
{
    return m_session.read([&] {
        std::vector<PersonRow> rows;
        rows.reserve(ids.size());
        Query q(m_session, kColumns + " where id = :id");
        for (const PersonId id : ids) {
            q.reset();
            q.bind(":id", id.value);
            if (q.next()) rows.push_back(readRow(q));
        }
        return rows;
    });
}

Result<QHash<qint64, PostHistory>> PersonStore::histories() const
{
    return m_session.read([&] {
        Query q(m_session, "select person_id, kind, eselon, title, since, source from post_history order by person_id, position, id");
        return readHistories(q);
    });
}

Result<QHash<qint64, PostHistory>> PersonStore::structuralHistories() const
{
    return m_session.read([&] {
        Query q(m_session,
                "select person_id, kind, eselon, title, since, source from post_history"
                " where trim(kind) = '1' and since is not null order by person_id, position, id");
        return readHistories(q);
    });
}

Result<PostHistory> PersonStore::history(PersonId person) const
{
    return m_session.read([&] {
        Query q(m_session, "select person_id, kind, eselon, title, since, source from post_history where person_id = :person order by position, id");
        q.bind(":person", person.value);
        return readHistories(q).value(person.value);
    });
}

Problems unitFindings(const PersonRow& row, const UnitTree& units)
{
    const Person& p = row.person;
    const QString field = u"unitOrganisasi"_s;
    if (const auto known = units.indexOf(row.unit)) {
        const QString& name = units.at(*known).name;
        if (p.unitName.isEmpty() || folded(p.unitName) == folded(name)) return {};
        return {{field, u"unit.nameDiffers"_s, u"Nama unit \"%1\" berbeda dari daftar unit: \"%2\"."_s.arg(p.unitName, name)}};
    }
    if (p.unitCode.isEmpty() && p.unitName.isEmpty()) return {{field, u"unit.missing"_s, u"Unit kerja tidak disebut."_s}};
    return {{field, u"unit.unknown"_s, u"Unit kerja \"%1\" (%2) tidak ada di daftar unit."_s.arg(p.unitName, p.unitCode)}};
}

Result<std::vector<PersonFinding>> PersonStore::findings(const ReferenceTables& tables, const KindsByTitle& standards,
                                                         const UnitTree& units, QDate asOf) const
{
    return m_session.read([&] {
        std::vector<PersonFinding> found;
        const auto histories = valueOrThrow(this->histories());
        for (const PersonRow& row : readAll(m_session)) {
            const auto add = [&](const Problems& problems) {
                for (const auto& problem : problems) found.push_back({row.id, row.person.nip, row.person.name, problem});
            };
            add(nameFindings(row.person));
            add(personFindings(row.person, tables));
            add(postFindings(currentPost(row.person, histories.value(row.id.value).rows, standards, tables, asOf)));
            add(unitFindings(row, units));
        }
        return found;
    });
}

Result<std::vector<DuplicateGroup>> PersonStore::duplicates() const
{
    return m_session.read([&] {
        const auto rows = readAll(m_session);
        std::map<QString, std::vector<const PersonRow*>> byNip, byPnsId, byName, byRest;
        for (const auto& row : rows) {
            const Person& p = row.person;
            if (!p.nip.isEmpty()) byNip[p.nip].push_back(&row);
            if (!p.pnsId.isEmpty()) byPnsId[p.pnsId].push_back(&row);
            if (const QString key = namesakeKeyOf(row); !key.isEmpty()) byName[key].push_back(&row);
            if (const QString key = namesakeKeyByNip(p.name, p.nip); !key.isEmpty()) byRest[key].push_back(&row);
        }
        std::vector<DuplicateGroup> groups;
        addGroups(byNip, DuplicateReason::sameNip, groups);
        addGroups(byPnsId, DuplicateReason::samePnsId, groups);
        addGroups(byName, DuplicateReason::sameNameAndBirthDate, groups);
        std::erase_if(byRest, [&](const auto& group) {  // told already by name and birth date
            return std::ranges::all_of(group.second, [&](const auto* row) { return namesakeKeyOf(*row) == namesakeKeyOf(*group.second.front()); });
        });
        addGroups(byRest, DuplicateReason::sameNameAndRestOfNip, groups);
        const auto apart = valueOrThrow(distinctPairs());
        for (auto& group : groups) group.isToldApart = areToldApart(group.people, apart);
        return groups;
    });
}

Result<DistinctPairs> PersonStore::distinctPairs() const
{
    return m_session.read([&] {
        DistinctPairs pairs;
        Query q(m_session, "select uid, person_id, other_id from distinct_people");
        while (q.next()) pairs[std::minmax(q.integer(1), q.integer(2))].push_back(q.uid(0));
        return pairs;
    });
}

}  // namespace core
