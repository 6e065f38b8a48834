// SPDX-License-Identifier: Apache-2.0
#include "core/plan/proposal_store.h"

#include "core/db/query.h"

namespace core {

Result<std::vector<Proposal>> ProposalStore::ofYear(int year) const
{
    return m_session.read([&] {
        std::vector<Proposal> all;
        Query q(m_session, "select person_id, uid, year, need, state, answer, source from proposal where person_id is not null"
                           " and (:year = 0 or year is null or year = :year) order by person_id, need, id");
        q.bind(":year", year);
        while (q.next())
            all.push_back({PersonId{q.integer(0)}, q.uid(1), q.isNull(2) ? std::nullopt : std::optional<int>(q.number(2)), q.text(3), q.text(4), q.text(5), q.text(6)});
        return all;
    });
}

}  // namespace core
