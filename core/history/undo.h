// SPDX-License-Identifier: Apache-2.0
// Undo of one change set by new edits (rule 9), and the list of what was done.
#pragma once
#include "core/history/edit_log.h"

namespace core {

enum class KeptReason {
    editedSince,      ///< a later change stands on it
    referencedSince,  ///< something made later points to it
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

/// Restores former values where the change set's edits are still heads; removes rows it created unless something outside it
/// edits or references them. A merge is refused (conflict), an unknown change set is notFound.
[[nodiscard]] Result<UndoReport> undoChangeSet(EditLog& log, const Uid& changeSet);

struct HistoryItem {
    ChangeSetRecord record;
    qint64 edits = 0;
    bool undone = false;
};

/// Newest first; `limit` 0 = all.
[[nodiscard]] Result<std::vector<HistoryItem>> listHistory(Session& session, int limit = 0);

}  // namespace core
