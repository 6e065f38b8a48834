// SPDX-License-Identifier: Apache-2.0
// What fields are called by the people who fill them in. Pure.
#pragma once
#include "core/history/registry.h"

namespace core {

/// "Tanggal lahir"; a field without a word of its own is called as its column ("unit name").
[[nodiscard]] QString fieldTitle(const Registry& registry, int entity, int field);

}  // namespace core
