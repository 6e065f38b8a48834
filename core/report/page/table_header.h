// SPDX-License-Identifier: Apache-2.0
// The header of a table: one or two levels, wrapped and centred, and the line (1) (2) (3) of budget forms.
#pragma once
#include <QPainter>
#include <vector>

#include "core/report/page/face.h"
#include "core/report/table.h"

namespace core::page {

struct HeaderLayout {
    struct Cell {
        QRectF box;  ///< from the header's top left
        QString text;
    };
    std::vector<Cell> cells;
    double height = 0;
};

/// `edges` are the visible columns' borders, one more than `visible`.
[[nodiscard]] HeaderLayout layOutHeader(const ReportTable& table, const std::vector<int>& visible,
                                        const std::vector<double>& edges, const Face& face);
void paintHeader(QPainter& painter, const HeaderLayout& header, double y, const Face& face);

/// Shared by everything that draws a grid.
const double kCellPadX = millimetres(1.3);
const double kCellPadY = millimetres(0.9);
[[nodiscard]] QPen gridPen();

}  // namespace core::page
