// SPDX-License-Identifier: Apache-2.0
// Reference data that comes with the program: fixed name-based uids, not in the log (storage.md "History", rule 8).
#pragma once
#include "core/history/log_tables.h"

#include <unordered_map>

namespace core {

/// Effective value of a shipped row's field = its head, else what stands here. An upgrade never touches a field with a head.
struct ShippedRows {
    int version = 0;  ///< of the data, not of the program; raised whenever they change
    std::unordered_map<RowKey, Snapshot> rows;
};

}  // namespace core
