// SPDX-License-Identifier: Apache-2.0
// How much belongs to each person, counted for everybody at once. Only SELECTs. Thread of the session.
#pragma once
#include "core/base/id.h"
#include "core/db/session.h"

#include <vector>

namespace core {

/// How many rows of an entity point to each person through that field; people without any are left out.
[[nodiscard]] Result<std::vector<std::pair<Uid, qint64>>> rowsPerPerson(Session& session, int entity, int field);

}  // namespace core
