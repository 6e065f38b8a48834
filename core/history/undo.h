// SPDX-License-Identifier: Apache-2.0
// Undo of one change set by new edits (rule 9), and the list of what was done.
#pragma once
#include "core/history/edit_log.h"

namespace core {

enum class KeptReason {
    editedSince,      ///< a later change stands on it
    referencedSince,  ///< something outside the change set points to it, made later or waiting for it before
    frozen,           ///< its row accepts no edits any more (a decreed plan)
};

/// What an undo had to leave as it is.
struct KeptItem {
    Address at;
    KeptReason reason = KeptReason::editedSince;
};

struct UndoReport {
    ChangeReceipt receipt;
    qint64 rowsRemoved = 0;
    qint64 rowsRevived = 0;
    qint64 fieldsRestored = 0;
    std::vector<KeptItem> kept;
};

/// Nothing was undone, since all that would change is frozen: it can't be undone ever.
[[nodiscard]] bool isRefusedForGood(const UndoReport& report);

/// Restores former values where the change set's edits still count; removes rows it created unless something outside it
/// edits or references them. What was undone meanwhile does not count: undoing A after A, B and the undo of B is undoing A.
/// Redo is the undo of the undo. A second undo tries again what the first had to keep. Refused (conflict): a merge, the making
/// of the file, a change set with nothing left to undo; an unknown one is notFound.
[[nodiscard]] Result<UndoReport> undoChangeSet(EditLog& log, const Uid& changeSet);

struct HistoryItem {
    ChangeSetRecord record;
    qint64 edits = 0;
    bool undone = false;  ///< by an undo that is not undone itself
};

/// Every change set that is undone: some undo of it is not undone in its turn. Throws Failure.
[[nodiscard]] std::unordered_set<Uid> undoneChangeSets(Session& session);

/// One of them, `undone` being all that are; empty if unknown. Throws Failure; inside a read.
[[nodiscard]] std::optional<HistoryItem> historyItem(Session& session, const Uid& changeSet, const std::unordered_set<Uid>& undone);
/// Newest first; `limit` 0 = all.
[[nodiscard]] Result<std::vector<HistoryItem>> listHistory(Session& session, int limit = 0);

}  // namespace core
