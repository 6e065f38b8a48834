// SPDX-License-Identifier: Apache-2.0
// What a report must say about itself while offices still disagree (storage.md, "History"). Throws Failure; inside a read.
#pragma once
#include "core/history/merge.h"

#include <functional>

namespace core {

/// The rows a report can rest on.
struct ReportScope {
    std::vector<int> entities;
    std::function<bool(const Uid& person)> covers;      ///< false: neither this person nor what belongs to them; empty = everybody
    std::function<bool(const Uid& unit)> coversUnit;    ///< whether people of the unit are in it; empty = `covers` alone tells
};

/// The footnote; empty when nothing the report can rest on is disputed. A person whose unit is disputed belongs to each of them.
[[nodiscard]] QString conflictNote(EditLog& log, const std::vector<Conflict>& open, const ReportScope& scope);

}  // namespace core
