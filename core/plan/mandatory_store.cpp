// SPDX-License-Identifier: Apache-2.0
#include "core/plan/mandatory_store.h"

#include "core/db/query.h"

namespace core {

Result<MandatoryMarks> mandatoryMarks(Session& session)
{
    return session.read([&] {
        MandatoryMarks marks;
        Query status(session, "select id, cpns_status from person where cpns_status is not null and cpns_status <> ''");
        while (status.next()) marks.cpnsStatus.insert(status.integer(0), status.text(1));
        Query ticks(session, "select person_id, pim4, pim3, pim2 from reconciliation where pim4 is not null or pim3 is not null or pim2 is not null");
        const MandatoryCourse courses[] = {MandatoryCourse::pkp, MandatoryCourse::pka, MandatoryCourse::pkn2};
        while (ticks.next())
            for (int i = 0; i < 3; ++i)
                if (ticks.number(i + 1) == 1) marks.ticked[ticks.integer(0)].push_back(courses[i]);
        return marks;
    });
}

Result<std::vector<MandatoryCourse>> tickedCourses(Session& session, qint64 person)
{
    return session.read([&] {
        std::vector<MandatoryCourse> courses;
        Query ticks(session, "select max(pim4), max(pim3), max(pim2) from reconciliation where person_id = :person");
        ticks.bind(":person", person);
        if (!ticks.next()) return courses;
        const MandatoryCourse columns[] = {MandatoryCourse::pkp, MandatoryCourse::pka, MandatoryCourse::pkn2};
        for (int i = 0; i < 3; ++i)
            if (ticks.number(i) == 1) courses.push_back(columns[i]);
        return courses;
    });
}

}  // namespace core
