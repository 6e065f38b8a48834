// SPDX-License-Identifier: Apache-2.0
#include "core/people/belongings_store.h"

#include "core/db/query.h"
#include "core/history/entities.h"

namespace core {

Result<std::vector<std::pair<Uid, qint64>>> rowsPerPerson(Session& session, int entityNumber, int fieldNumber)
{
    return session.read([&] {
        const Entity& rows = *productRegistry().find(entityNumber);
        const std::string column = rows.field(fieldNumber)->column;
        std::vector<std::pair<Uid, qint64>> counts;
        Query q(session, "select p.uid, n.rows from (select " + column + " as person, count(*) as rows from " + rows.table + " group by " + column
                               + ") n join person p on p.id = n.person");
        while (q.next()) counts.emplace_back(q.uid(0), q.integer(1));
        return counts;
    });
}

}  // namespace core
