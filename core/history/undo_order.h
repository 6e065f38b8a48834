// SPDX-License-Identifier: Apache-2.0
// Which change set Ctrl+Z takes back next, and which Ctrl+Shift+Z brings back: from the history alone, so that both work on
// after a restart. Pure.
#pragma once
#include "core/history/undo.h"

#include <optional>

namespace core {

/// A user's own next steps. Undo of a change set is recorded as a change set of its own; redo is the undo of that.
struct UndoSteps {
    std::optional<ChangeSetRecord> undo;  ///< newest change of this user and office that holds
    std::optional<ChangeSetRecord> redo;  ///< newest undo that holds and that nothing newer of this user stands upon
};

/// `history` newest first, as listHistory() gives it; merges and the making of the file are never undone this way.
[[nodiscard]] UndoSteps undoSteps(const std::vector<HistoryItem>& history, const Uid& office, const QString& user);

}  // namespace core
