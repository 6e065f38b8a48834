// SPDX-License-Identifier: Apache-2.0
// Ending a conflict: one more edit that knows of all sides.
#include "core/history/merge.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

void keepRow(ChangeSet& changes, const RowKey& row)
{
    const Snapshot now = changes.state(row.entity, row.uid).now;
    changes.revive(row, now, now);
}

void settle(ChangeSet& changes, const Conflict& conflict, const Edit& chosen)
{
    const auto& [row, field, element] = conflict.at;
    switch (conflict.kind) {
    case ConflictKind::value: return changes.setElement(row.entity, row.uid, field, element, saidAt(chosen, conflict.at));
    case ConflictKind::deletion: return chosen.at.field == kRow && chosen.value.integer() ? changes.remove(row.entity, row.uid) : keepRow(changes, row);
    // An edit in any case: what the tables show is what the join says, and it has to be said by somebody who knows the row.
    case ConflictKind::join: return changes.restore(conflict.at, chosen.at == conflict.at ? chosen.value : Value());
    case ConflictKind::cycle: throw Failure(ErrorCode::invalidInput, u"Unit yang saling membawahi diperbaiki dengan memilih unit induk yang benar."_s);
    }
}

}  // namespace

Result<ChangeReceipt> settleConflict(EditLog& log, const Conflict& conflict, const Uid& edit, const QString& label)
{
    return log.record(label, [&](ChangeSet& changes) {
        const auto open = valueOrThrow(openConflicts(log));
        if (std::ranges::find(open, conflict) == open.end())
            throw Failure(ErrorCode::conflict, u"Perbedaan ini sudah berubah atau sudah diselesaikan; muat ulang daftarnya."_s);
        if (conflict.kind == ConflictKind::deletion && edit.isNull()) return keepRow(changes, conflict.at.row);
        const auto chosen = LogTables(log.session()).edit(edit);
        if (!chosen || std::ranges::find(conflict.edits, edit) == conflict.edits.end())
            throw Failure(ErrorCode::invalidInput, u"Nilai yang dipilih bukan salah satu sisi perbedaan ini."_s);
        settle(changes, conflict, *chosen);
    });
}

}  // namespace core
