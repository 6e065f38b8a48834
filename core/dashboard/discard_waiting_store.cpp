// SPDX-License-Identifier: Apache-2.0
#include "core/dashboard/discard_waiting_store.h"

#include "core/db/query.h"

namespace core {

using namespace Qt::StringLiterals;

Result<ChangeReceipt> discardWaiting(EditLog& log, const Address& at, const QString& name)
{
    return log.record(u"Buang yang menunggu: %1"_s.arg(name), [&](ChangeSet& changes) {
        const auto& [row, field, element] = at;
        // A row that is not shown waits for something it requires; else one of its references or elements does.
        Query waits(log.session(), "select 1 from waiting where entity = :entity and row_uid = :row and element = :element and iif(:field = 0, required = 1, field = :field)");
        if (!waits.bind(":entity", row.entity).bind(":row", row.uid).bind(":element", elementView(element)).bind(":field", field).next())
            throw Failure(ErrorCode::notFound, u"Data ini tidak menunggu lagi; muat ulang daftarnya."_s);
        if (field == kRow) return changes.remove(row.entity, row.uid);
        if (element.isNull()) return changes.set(row.entity, row.uid, field, {});
        for (const auto& [key, value] : changes.state(row.entity, row.uid).now.elements)
            if (key.second == element) changes.setElement(row.entity, row.uid, key.first, element, {});
    });
}

}  // namespace core
