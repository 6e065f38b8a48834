// SPDX-License-Identifier: Apache-2.0
// New shipped data come into the tables, dropped ones leave them (docs/decisions/0009).
#include "core/history/edit_log.h"
#include "core/base/words.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

/// Rows in the tables that neither the program ships nor anybody made.
std::set<RowKey> droppedRows(Session& session, const Registry& registry, const ShippedRows& shipped)
{
    std::set<RowKey> dropped;
    for (const Entity& entity : registry.all()) {
        Query q(session, "select uid from " + entity.table + " t where not exists (select 1 from edit e where e.entity = :entity and e.row_uid = t.uid "
                         "and e.field = 0 and (typeof(e.value) = 'blob' or e.redacted_by is not null))");
        q.bind(":entity", entity.number);
        while (q.next())
            if (const RowKey row{entity.number, q.uid(0)}; !shipped.rows.contains(row)) dropped.insert(row);
    }
    return dropped;
}

}  // namespace

void EditLog::applyShipped()
{
    // In a fixed order, so that equal files get equal rowids.
    std::vector<RowKey> rows;
    for (const auto& [row, snapshot] : m_shipped.rows) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    for (const RowKey& row : rows) m_materialiser.touch(row);
}

// A dropped row that somebody edited or something refers to becomes the office's own, as it stands; the others go.
void EditLog::retireDropped()
{
    const std::set<RowKey> dropped = droppedRows(m_session, m_registry, m_shipped);
    if (dropped.empty()) return;
    LogTables log(m_session);
    TableWriter& tables = m_materialiser.tables();
    std::set<RowKey> kept;
    const auto isUsed = [&](const RowKey& row) {
        for (const Referrer& referrer : m_registry.referrersOf(row.entity))
            for (const RowKey& other : tables.referring(referrer, tables.idOf(row)))
                if (other != row && (!dropped.contains(other) || kept.contains(other))) return true;
        return log.hasRow(row);
    };
    for (bool grew = true; grew;) {  // a kept row keeps what it refers to
        grew = false;
        for (const RowKey& row : dropped)
            if (!kept.contains(row) && isUsed(row)) grew = kept.insert(row).second;
    }
    ChangeSet set(*this, tr("Data bawaan lama yang masih dipakai"), ChangeKind::edit, {});
    for (const RowKey& row : kept) {
        const Snapshot shown = tables.shown(*m_registry.find(row.entity), tables.idOf(row));
        set.revive(row, shown, shown);
    }
    for (const RowKey& row : dropped) m_materialiser.touch(row);
    set.finish();
}

}  // namespace core
