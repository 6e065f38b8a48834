// SPDX-License-Identifier: Apache-2.0
#include "core/performance/performance_store.h"

#include "core/db/query.h"

namespace core {
namespace {

std::vector<PerformanceRow> readRows(Query& q)
{
    std::vector<PerformanceRow> rows;
    while (q.next()) rows.push_back({PersonId{q.integer(0)}, q.uid(1), q.number(2), q.text(3), q.text(4)});
    return rows;
}

}  // namespace

Result<std::vector<PerformanceRow>> PerformanceStore::ofYear(int year) const
{
    return m_session.read([&] {
        Query q(m_session, "select person_id, uid, year, predicate, source from performance where year = :year order by person_id, id");
        q.bind(":year", year);
        return readRows(q);
    });
}

Result<std::vector<PerformanceRow>> PerformanceStore::ofPerson(PersonId person) const
{
    return m_session.read([&] {
        Query q(m_session, "select person_id, uid, year, predicate, source from performance where person_id = :person order by year desc, id");
        q.bind(":person", person.value);
        return readRows(q);
    });
}

}  // namespace core
