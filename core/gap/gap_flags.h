// SPDX-License-Identifier: Apache-2.0
// Who has a gap and who must be assessed first, for filters of lists. Pure.
#pragma once
#include "core/gap/gap_overview.h"

namespace core {

struct GapFlags {
    bool hasGap = false;       ///< at least one requirement is short of its level
    bool notAssessed = false;  ///< at least one requirement has no level that counts
};
/// By the index of the person in `columns.people`.
[[nodiscard]] std::vector<GapFlags> gapFlags(const GapColumns& columns);

}  // namespace core
