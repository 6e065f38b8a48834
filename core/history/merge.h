// SPDX-License-Identifier: Apache-2.0
// Merging another office's edits: a pure set union. Any order, twice, old after new: the same result.
#pragma once
#include "core/history/edit_log.h"

#include <functional>

namespace core {

/// Part of a history, as a package carries it.
struct EditBatch {
    std::vector<ChangeSetRecord> changeSets;
    std::vector<Edit> edits;
    std::vector<std::pair<Uid, Uid>> parents;  ///< (parent, edit)
};

struct MergeReport {
    qint64 newEdits = 0;
    qint64 knownEdits = 0;
    qint64 redacted = 0;
};

/// Everything, or only the edits for which `wanted` says yes (partial scopes).
[[nodiscard]] Result<EditBatch> exportEdits(Session& session, const std::function<bool(const Edit&)>& wanted = {});

/// Inserts what is not there yet, recomputes heads of the touched addresses, settles the tables. One transaction.
[[nodiscard]] Result<MergeReport> mergeEdits(EditLog& log, const EditBatch& batch);

/// Erases the values of every edit of a row, keeps its place in the history (rule 12). Wins every merge. Not undoable.
[[nodiscard]] Result<qint64> redactRow(EditLog& log, int entity, const Uid& row);

/// join: one office made a row that another had joined to somebody else's without knowing of it.
enum class ConflictKind { value, deletion, cycle, join };

/// Something two offices say differently, with all edits that take part, sorted.
struct Conflict {
    ConflictKind kind = ConflictKind::value;
    Address at;
    std::vector<Uid> edits;
    auto operator<=>(const Conflict&) const = default;
};

/// All open conflicts, sorted: the same list in every file with the same edits.
[[nodiscard]] Result<std::vector<Conflict>> openConflicts(EditLog& log);

/// Quick: whether change sets of more than one office are here. Without, nothing can be said differently.
[[nodiscard]] Result<bool> hasSeveralOffices(Session& session);

/// From now on holds what `edit`, one of the conflict's edits, says: also if the tables show it already. In a conflict about a
/// deletion or a join, an edit that neither deletes nor joins lets the row stand for itself; about a deletion a null `edit` does
/// too, for what speaks against it may stand in other rows. Errors: conflict (not open any
/// more), invalidInput (no edit of it, or a cycle, which only another parent unit ends).
[[nodiscard]] Result<ChangeReceipt> settleConflict(EditLog& log, const Conflict& conflict, const Uid& edit, const QString& label);

/// Rows of an entity that somebody made and that stand behind another by a join which did not know of them. Inside a read or
/// write; throws Failure.
[[nodiscard]] std::unordered_set<Uid> unheardJoins(EditLog& log, int entity);

/// What each of its edits says about the disputed field. Throws Failure; inside a read.
[[nodiscard]] std::vector<Value> valuesOf(EditLog& log, const Conflict& conflict);

}  // namespace core
