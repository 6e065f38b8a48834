// SPDX-License-Identifier: Apache-2.0
#include "core/plan/mandatory_store.h"

#include "core/db/query.h"

namespace core {
namespace {

/// Three columns from `first` on: pim4, pim3, pim2.
std::vector<MandatoryCourse> tickedIn(Query& row, int first)
{
    const MandatoryCourse courses[] = {MandatoryCourse::pkp, MandatoryCourse::pka, MandatoryCourse::pkn2};
    std::vector<MandatoryCourse> ticked;
    for (int i = 0; i < 3; ++i)
        if (row.number(first + i) == 1) ticked.push_back(courses[i]);
    return ticked;
}

}  // namespace

Result<MandatoryMarks> mandatoryMarks(Session& session)
{
    return session.read([&] {
        MandatoryMarks marks;
        Query status(session, "select id, cpns_status from person where cpns_status is not null and cpns_status <> ''");
        while (status.next()) marks.cpnsStatus.insert(status.integer(0), status.text(1));
        Query ticks(session, "select person_id, pim4, pim3, pim2 from reconciliation where pim4 is not null or pim3 is not null or pim2 is not null");
        while (ticks.next())
            for (const MandatoryCourse course : tickedIn(ticks, 1)) marks.ticked[ticks.integer(0)].push_back(course);
        return marks;
    });
}

Result<std::vector<MandatoryCourse>> tickedCourses(Session& session, qint64 person)
{
    return session.read([&] {
        Query ticks(session, "select max(pim4), max(pim3), max(pim2) from reconciliation where person_id = :person");
        ticks.bind(":person", person);
        return ticks.next() ? tickedIn(ticks, 0) : std::vector<MandatoryCourse>();
    });
}

}  // namespace core
