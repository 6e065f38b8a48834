// SPDX-License-Identifier: Apache-2.0
// Open conflicts as a person decides them: the answers there are, who gave each, and one change set for the chosen one.
#pragma once
#include "core/history/change_details.h"

namespace core {

/// Names a conflict in every file that has it. Another one as soon as a side is added or goes: whoever chose "side 2" of what
/// he saw never gets another one. Pure.
[[nodiscard]] Uid conflictId(const Conflict& conflict);

/// Sides that say the same.
struct ConflictChoice {
    ConflictAnswer answer = ConflictAnswer::value;
    QString value;                    ///< of `answer` value and joined; empty = cleared
    std::vector<ConflictSide> sides;  ///< newest first; empty where rows that belong to this one keep it, not its own edits
};
/// The first is what the tables show. Empty for a cycle, which only another parent unit ends. Pure.
[[nodiscard]] std::vector<ConflictChoice> choicesOf(const ConflictDetail& conflict);
/// What a choice means, in a few Indonesian words: "III/b", "tetap ada", "tetap satu dengan Ani · 1987…".
[[nodiscard]] QString choiceWords(const ConflictChoice& choice);

/// The conflict with that id; notFound if there is none, or none any more.
[[nodiscard]] Result<ConflictDetail> findConflict(EditLog& log, const Uid& id);
/// Ends it by one change set, which can be undone. Errors: those of settleConflict().
[[nodiscard]] Result<ChangeReceipt> settleBy(EditLog& log, const ConflictDetail& conflict, const ConflictChoice& choice);

}  // namespace core
