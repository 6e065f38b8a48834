// SPDX-License-Identifier: Apache-2.0
// How wide each column of a table becomes, and how small its letters must be for that.
#pragma once
#include <vector>

#include "core/report/page/face.h"
#include "core/report/table.h"

namespace core::page {

constexpr double kTablePointSize = 9;

struct ColumnWidths {
    double pointSize = kTablePointSize;
    std::vector<double> widths;  ///< of the visible columns; together the width of the table
};

/// `visible` are indexes into table.columns. Widths follow the weights, but no column is narrower than its longest word
/// (a NIP never breaks): letters shrink to 5 pt first, and only then words are divided. Room goes to columns that would wrap, as
/// far as that makes rows lower. Letters of long lists shrink to 7.5 pt where each half a point makes the table a tenth lower.
[[nodiscard]] ColumnWidths columnWidths(const ReportTable& table, const std::vector<int>& visible, double width, double padding, const Look& look = {});

}  // namespace core::page
