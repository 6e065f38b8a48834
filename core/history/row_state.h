// SPDX-License-Identifier: Apache-2.0
// What the log says about one row: pure, from its heads. Rules 3, 4 and 12 of storage.md "History".
#pragma once
#include "core/history/log_tables.h"
#include "core/history/mutant.h"

namespace core {

struct RowState {
    bool created = false;         ///< somebody made the row (or it is shipped)
    std::vector<Head> heads;      ///< weakest first
    Snapshot now;                 ///< effective fields and elements
    std::vector<Uid> tombstones;  ///< heads that delete the row
    [[nodiscard]] Uid sameAs() const
    {
        const auto it = now.fields.find(kSameAs);
        return it == now.fields.end() ? Uid{} : it->second.uid();
    }
};

/// `oldSnapshots` are used only when no head is a snapshot (a deleted row that something keeps alive).
[[nodiscard]] RowState rowState(std::vector<Head> heads, const Snapshot* shipped, const std::vector<Value>& oldSnapshots, Mutant mutant = Mutant::none);
/// True if no head of the row is a snapshot, so that rowState needs the old ones.
[[nodiscard]] bool needsOldSnapshots(const std::vector<Head>& heads);

}  // namespace core
