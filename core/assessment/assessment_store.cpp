// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/assessment_store.h"

#include "core/db/query.h"

namespace core {
namespace {

const std::string kLevels =
    "select a.person_id, a.uid, l.competency_id, a.date, a.method, l.level, l.knowledge, l.skill, l.attitude, l.evidence, coalesce(l.source, a.source)"
    " from assessment a join assessment_level l on l.assessment_id = a.id join competency c on c.id = l.competency_id"
    " where l.level between 0 and 5";

std::optional<int> given(const Query& q, int column) { return q.isNull(column) ? std::nullopt : std::optional(q.number(column)); }

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
        Query q(m_session, "select uid, date, method, assessor, note, source, jpm_stated from assessment where person_id = :person order by date, id");
        q.bind(":person", person.value);
        while (q.next())
            events.push_back({q.uid(0), person, q.date(1), q.text(2), q.text(3), q.text(4), q.text(5),
                              q.isNull(6) ? std::nullopt : std::optional(q.real(6))});
        return events;
    });
}

}  // namespace core
