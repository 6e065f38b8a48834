// SPDX-License-Identifier: Apache-2.0
#include "core/dashboard/discard_waiting_store.h"

#include "core/db/query.h"

namespace core {

using namespace Qt::StringLiterals;

Result<ChangeReceipt> discardWaiting(EditLog& log, const Address& at, const QString& name)
{
    return log.record(u"Buang yang menunggu: %1"_s.arg(name), [&](ChangeSet& changes) {
        const auto& [row, field, element] = at;
        Query waits(log.session(), "select 1 from waiting where entity = :entity and row_uid = :row");
        if (!waits.bind(":entity", row.entity).bind(":row", row.uid).next())
            throw Failure(ErrorCode::notFound, u"Data ini tidak menunggu lagi; muat ulang daftarnya."_s);
        if (field == kRow) return changes.remove(row.entity, row.uid);
        if (element.isNull()) return changes.set(row.entity, row.uid, field, {});
        for (const auto& [key, value] : changes.state(row.entity, row.uid).now.elements)
            if (key.second == element) changes.setElement(row.entity, row.uid, key.first, element, {});
    });
}

}  // namespace core
