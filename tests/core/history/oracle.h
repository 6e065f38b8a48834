// SPDX-License-Identifier: Apache-2.0
// A second, slow and simple reading of the log's rules, from the raw edits alone: what every shown name must be, and which
// courses a deletion must not have taken. Shares no code with core/history but the plain structs.
#pragma once
#include "core/history/merge.h"

#include <map>
#include <set>

namespace test {

struct OracleView {
    std::map<core::RowKey, core::Value> names;         ///< of every row ever made
    std::set<core::RowKey> disputedCourses;            ///< deleted by one, edited by another who did not know
    std::set<core::RowKey> deletedCourses;             ///< deleted and nobody objects
};

[[nodiscard]] OracleView readByTheRules(const core::EditBatch& all);

}  // namespace test
