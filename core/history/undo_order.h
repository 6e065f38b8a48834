// SPDX-License-Identifier: Apache-2.0
// Which change set Ctrl+Z takes back next, and which Ctrl+Shift+Z brings back: from the history alone, so that both work on
// after a restart.
#pragma once
#include "core/history/undo.h"

#include <optional>

namespace core {

/// What the order needs to know of a change set.
struct UndoEntry {
    Uid uid;
    ChangeKind kind = ChangeKind::edit;
    bool isRedo = false;  ///< undoes an undo
    bool mine = false;    ///< of this user and office
    bool undone = false;  ///< by an undo that is not undone itself
};

/// Undo of a change set is recorded as a change set of its own; redo is the undo of that. Null = none.
struct UndoChoice {
    Uid undo;  ///< newest own change that holds
    Uid redo;  ///< newest undo that holds and that nothing newer of this user stands upon
};

/// The newest change sets, newest first, or all of them; merges and the last, which may be the making of the file, are never
/// undone this way. Those in `inVain` are passed over. Where `undo` is found, older ones would change nothing. Pure.
[[nodiscard]] UndoChoice chooseUndo(const std::vector<UndoEntry>& history, const std::unordered_set<Uid>& inVain = {});

/// A user's own next steps.
struct UndoSteps {
    std::optional<HistoryItem> undo, redo;
    bool isFinal = false;  ///< `undo` would be refused for good: every row it wrote is frozen now (a decreed plan)
};

/// A window's way back and forth. An undo that had to leave everything as it is records nothing, so the history alone would
/// offer it for ever: it is passed over until something but an undo is recorded. What can't be undone ever (a decree) is where it stops:
/// nobody means to take back what lies before it by pressing once more.
class UndoCourse {
public:
    [[nodiscard]] Result<UndoSteps> next(EditLog& log, const QString& user);
    /// After the undo of `changeSet`.
    void took(const Uid& changeSet, const UndoReport& report);

private:
    /// What was in vain may not be any more after another change.
    void renewHopes(const std::vector<UndoEntry>& history);

    std::unordered_set<Uid> m_inVain;
    Uid m_newest;  ///< change set when next() looked last
};

}  // namespace core
