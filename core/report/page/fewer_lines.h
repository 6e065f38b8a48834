// SPDX-License-Identifier: Apache-2.0
// Room that goes from one column to another wherever that makes the rows of a table lower.
#pragma once
#include <vector>

#include "core/report/page/face.h"
#include "core/report/table.h"

namespace core::page {

/// A column as it stands on paper.
struct FittedColumn {
    int index = 0;       ///< in ReportTable::columns
    double least = 0;    ///< never narrower
    double width = 0;    ///< without the padding
    bool wraps = false;  ///< its texts break into lines: takes room and gives it
    bool isBlank = false;  ///< to be filled by hand: keeps its room
};

/// Changes only the widths, not their sum: measured on some rows spread over the table, and on the header, which counts as often as it is
/// repeated. Columns that neither wrap nor are blank (numbers, NIP) give of what they have above their least, all the same share of it, and
/// only for a gain that shows. A table whose rows are all one line high stays as it is. Returns how many lines the measured rows have.
double giveRoomForFewerLines(const ReportTable& table, std::vector<FittedColumn>& columns, const Face& regular, const Face& bold);

}  // namespace core::page
