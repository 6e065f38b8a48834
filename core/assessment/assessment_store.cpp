// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/assessment_store.h"

#include "core/base/text.h"
#include "core/db/query.h"

namespace core {
namespace {

const std::string kLevels =
    "select a.person_id, a.uid, l.competency_id, a.date, a.method, l.level, l.knowledge, l.skill, l.attitude, l.evidence, coalesce(l.source, a.source)"
    " from assessment a join assessment_level l on l.assessment_id = a.id join competency c on c.id = l.competency_id"
    " where l.level between 0 and 5";

std::optional<int> given(const Query& q, int column) { return q.isNull(column) ? std::nullopt : std::optional(q.number(column)); }

const std::string kEvents = "select a.uid, a.person_id, a.date, a.method, a.assessor, a.note, a.source, a.jpm_stated";

AssessmentEvent readEvent(const Query& q)
{
    return {q.uid(0), PersonId{q.integer(1)}, q.date(2), q.text(3), q.text(4), q.text(5), q.text(6), q.isNull(7) ? std::nullopt : std::optional(q.real(7))};
}

std::vector<AssessedLevel> readLevels(Query& q)
{
    std::vector<AssessedLevel> levels;
    while (q.next())
        levels.push_back({PersonId{q.integer(0)}, q.uid(1), CompetencyId{q.integer(2)}, q.date(3), q.text(4), q.number(5), given(q, 6),
                          given(q, 7), given(q, 8), q.text(9), q.text(10)});
    return levels;
}

}  // namespace

Result<std::vector<AssessedLevel>> AssessmentStore::levels() const
{
    return m_session.read([&] {
        Query q(m_session, kLevels + " order by a.person_id, a.date, a.id, c.code");
        return readLevels(q);
    });
}

Result<std::vector<AssessedLevel>> AssessmentStore::levels(PersonId person) const
{
    return m_session.read([&] {
        Query q(m_session, kLevels + " and a.person_id = :person order by a.date, a.id, c.code");
        q.bind(":person", person.value);
        return readLevels(q);
    });
}

Result<std::vector<AssessmentEvent>> AssessmentStore::events(PersonId person) const
{
    return m_session.read([&] {
        std::vector<AssessmentEvent> events;
        Query q(m_session, kEvents + " from assessment a where a.person_id = :person order by a.date, a.id");
        q.bind(":person", person.value);
        while (q.next()) events.push_back(readEvent(q));
        return events;
    });
}

Result<AssessmentEvent> AssessmentStore::event(const Uid& uid) const
{
    return m_session.read([&] {
        Query q(m_session, kEvents + " from assessment a where a.uid = :uid");
        if (!q.bind(":uid", uid).next()) throw Failure(ErrorCode::notFound, QStringLiteral("Penilaian ini sudah tidak ada."));
        return readEvent(q);
    });
}

Result<std::vector<AssessedLevel>> AssessmentStore::levelsOf(QDate day, const QString& method) const
{
    return m_session.read([&] {
        Query q(m_session, kLevels + " and a.date = :day");
        q.bind(":day", day);
        auto levels = readLevels(q);
        std::erase_if(levels, [wanted = folded(method)](const AssessedLevel& level) { return folded(level.method) != wanted; });
        return levels;
    });
}

Result<std::vector<AssessmentLine>> AssessmentStore::list() const
{
    return m_session.read([&] {
        std::vector<AssessmentLine> lines;
        QHash<qint64, std::size_t> lineOf;
        Query q(m_session, kEvents + ", p.uid, p.nip, p.name, p.title_before, p.title_after, p.unit_id, a.id"
                                     " from assessment a join person p on p.id = a.person_id order by a.date desc, p.name, a.id");
        while (q.next()) {
            Person person;
            person.name = q.text(10);
            person.titleBefore = q.text(11);
            person.titleAfter = q.text(12);
            lineOf.insert(q.integer(14), lines.size());
            lines.push_back({readEvent(q), q.uid(8), q.text(9), fullName(person), UnitId{q.integer(13)}, {}});
        }
        Query levels(m_session, "select assessment_id, competency_id from assessment_level where level is not null");
        while (levels.next())
            if (const auto line = lineOf.constFind(levels.integer(0)); line != lineOf.constEnd()) lines[*line].competencies.push_back(CompetencyId{levels.integer(1)});
        return lines;
    });
}

}  // namespace core
