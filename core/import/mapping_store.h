// SPDX-License-Identifier: Apache-2.0
// Remembered column mappings, one fact of the file per layout: not in the edit log, never merged.
#pragma once
#include "core/db/session.h"
#include "core/import/column_mapping.h"

namespace core {

/// Inside a read or write. What cannot be understood (a newer program's) is left out.
[[nodiscard]] RememberedMappings loadMappings(Session& session);
/// Inside a write. Replaces what was remembered for the layout.
void storeMapping(Session& session, const QString& layout, const SheetMapping& mapping);
/// Inside a write.
void removeMapping(Session& session, const QString& layout);

}  // namespace core
