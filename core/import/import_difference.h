// SPDX-License-Identifier: Apache-2.0
// Fields and values in the user's words, for the list of what an import changes.
#pragma once
#include "core/history/registry.h"
#include "core/import/import_index_store.h"

namespace core {

/// "Tanggal lahir", "Level"; the column's name for a field no sheet fills.
[[nodiscard]] QString fieldTitle(const Entity& entity, int field);
/// A value of that field: references by the name of what they point to, days as dd-MM-yyyy. Inside a read or write.
[[nodiscard]] QString shownValue(Session& session, const Entity& entity, int field, const Value& value);

}  // namespace core
