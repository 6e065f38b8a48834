// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo_order.h"

#include <unordered_set>

namespace core {

UndoSteps undoSteps(const std::vector<HistoryItem>& history, const Uid& office, const QString& user)
{
    std::unordered_set<Uid> undos;  // every undo, so that a redo (its undo) is told from an undo of an edit
    for (const auto& item : history)
        if (item.record.kind == static_cast<int>(ChangeKind::undo)) undos.insert(item.record.uid);

    UndoSteps steps;
    bool editSeen = false;
    for (size_t i = 0; i < history.size(); ++i) {
        const auto& [record, edits, undone] = history[i];
        const bool isFirst = i + 1 == history.size();
        if (record.office != office || record.user != user || isFirst) continue;
        const bool isEdit = record.kind == static_cast<int>(ChangeKind::edit);
        const bool isUndo = record.kind == static_cast<int>(ChangeKind::undo) && !undos.contains(record.undoes);
        if (!steps.redo && isUndo && !undone && !editSeen) steps.redo = record;
        if (isEdit && !undone && !steps.undo) steps.undo = record;
        editSeen |= isEdit;
        if (steps.undo && editSeen) break;
    }
    return steps;
}

}  // namespace core
