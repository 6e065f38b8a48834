// SPDX-License-Identifier: Apache-2.0
// Which page shows a row of the registry: for lists that name rows of every kind.
#pragma once
#include "core/history/log_tables.h"
#include "ui/page.h"

#include <optional>

namespace ui {

/// Nothing for rows no page shows.
[[nodiscard]] std::optional<Place> placeOf(const core::RowKey& row);

}  // namespace ui
