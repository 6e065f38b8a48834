// SPDX-License-Identifier: Apache-2.0
// Everything that was ever changed in some rows, field by field with the value before: "Jejak" of a record. Only SELECTs.
// Thread of the session.
#pragma once
#include "core/history/edit_log.h"

#include <span>

namespace core {

enum class RowChangeKind : quint8 { created, changed, deleted, joined };

struct RowChange {
    ChangeSetRecord changeSet;
    RowKey row;
    RowChangeKind kind = RowChangeKind::changed;
    QString what;          ///< "Tanggal lahir", "Level: Komunikasi"; the kind of the record for a row made or deleted
    QString before, after; ///< as text; names for what a reference points to
};

/// Newest first. The value before is the one that stood last in the order of the log's clock, also where two offices wrote at once.
[[nodiscard]] Result<std::vector<RowChange>> rowHistory(Session& session, const Registry& registry, std::span<const RowKey> rows);

}  // namespace core
