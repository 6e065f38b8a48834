// SPDX-License-Identifier: Apache-2.0
// What a report must say about itself while offices still disagree (storage.md, "History"). Throws Failure; inside a read.
#pragma once
#include "core/history/edit_log.h"

#include <functional>

namespace core {

/// The rows a report can rest on.
struct ReportScope {
    std::vector<int> entities;
    std::function<bool(const Uid& person)> covers;  ///< false: neither this person nor what belongs to them; empty = everybody
};

/// The footnote; empty when nothing the report can rest on is disputed.
[[nodiscard]] QString conflictNote(EditLog& log, const ReportScope& scope);

}  // namespace core
