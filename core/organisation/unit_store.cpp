// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_store.h"

#include "core/base/words.h"
#include "core/db/query.h"

namespace core {

Result<UnitTree> UnitStore::tree() const
{
    return m_session.read([&] {
        std::vector<Unit> units;
        Query q(m_session, "select id, uid, code, name, kind, affairs, area, parent_id from unit");
        while (q.next())
            units.push_back({UnitId{q.integer(0)}, q.uid(1), q.text(2), q.text(3), q.text(4), q.text(5), q.text(6), UnitId{q.integer(7)}});
        return UnitTree(std::move(units));
    });
}

Result<std::vector<Uid>> UnitStore::directPeople(UnitId unit) const
{
    return m_session.read([&] {
        std::vector<Uid> people;
        Query q(m_session, "select uid from person where unit_id = :unit order by id");
        q.bind(":unit", unit.value);
        while (q.next()) people.push_back(q.uid(0));
        return people;
    });
}

Error unknownUnit(const QString& code)
{
    return {ErrorCode::notFound, tr("Unit kerja dengan kode “%1” tidak ditemukan.").arg(code)};
}

}  // namespace core
