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

enum class ConflictKind { value, deletion, cycle };

/// Something two offices say differently, with all edits that take part, sorted.
struct Conflict {
    ConflictKind kind = ConflictKind::value;
    Address at;
    std::vector<Uid> edits;
    auto operator<=>(const Conflict&) const = default;
};

/// All open conflicts, sorted: the same list in every file with the same edits.
[[nodiscard]] Result<std::vector<Conflict>> openConflicts(EditLog& log);

}  // namespace core
