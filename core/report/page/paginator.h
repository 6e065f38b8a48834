// SPDX-License-Identifier: Apache-2.0
// Puts the bands of all pieces on pages: what belongs together stays together, and nothing is ever lost.
#pragma once
#include <vector>

#include "core/report/page/piece.h"

namespace core::page {

/// Consecutive bands of one piece on one page.
struct Run {
    size_t piece = 0;
    bool repeat = false;  ///< the page begins here: the repeated part stands above
    std::vector<Slice> slices;
};
using Page = std::vector<Run>;

/// At least one page, each `height` high. Linear in the number of bands.
[[nodiscard]] std::vector<Page> paginate(const Pieces& pieces, double height);

}  // namespace core::page
