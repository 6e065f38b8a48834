// SPDX-License-Identifier: Apache-2.0
// How wide the columns of a table are in the room there is. Pure: no widgets.
#pragma once
#include <span>
#include <vector>

namespace ui {

/// Logical pixels.
struct ColumnNeed {
    int usual = 0;   ///< meant for this column when not everything fits
    int least = 0;   ///< its title still reads; a number or date is whole
    int wanted = 0;  ///< shows what it holds
    bool gives = false;  ///< a text: may be cut with "…" and may take room that is left
    bool byHand = false;  ///< drawn by the user: stays as it is
    bool isName = false;  ///< tells the rows apart: is cut later than the others
    std::vector<int> texts = {};  ///< what single cells need, ascending; empty = all of them what is wanted
};

/// A width per column. What fits is shown whole and the widest text takes the rest, or all columns share it where there is no text and
/// none was drawn by hand; else each pixel goes to the narrow column with many texts that lack it, so that the widest texts are cut
/// first and one long text takes no room from many shorter ones; when not even the titles fit, the table scrolls and each text gets its
/// usual width.
[[nodiscard]] std::vector<int> fitColumns(std::span<const ColumnNeed> needs, int room);

}  // namespace ui
