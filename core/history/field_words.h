// SPDX-License-Identifier: Apache-2.0
// What a user calls the fields of the registry: "Golongan", "Level". Data only.
#pragma once
#include <QString>

namespace core {

/// Empty for a field of a newer program.
[[nodiscard]] QString fieldWord(int entity, int field);

}  // namespace core
