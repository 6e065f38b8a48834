// SPDX-License-Identifier: Apache-2.0
// A heat map as plain data: rows that may have parts, columns, a figure and a tone per cell.
#pragma once
#include <QByteArray>
#include <QColor>
#include <QString>
#include <vector>

namespace ui {

/// A tone is never the only sign: the figure stands in the cell.
enum class HeatTone : quint8 { none, unknown, met, low, mid, high };
[[nodiscard]] QColor toneGround(HeatTone tone);

struct HeatMap {
    enum class Parts : quint8 { none, closed, open };
    struct Row {
        QByteArray key;      ///< stays the same when the figures change
        QString label;
        QString count;       ///< beside the label, never cut
        int depth = 0;
        Parts parts = Parts::none;
        bool strong = false;  ///< a total
    };
    struct Column {
        QByteArray key;
        QString title;
        QString hint = {};  ///< the whole name with its code
    };
    struct Cell {
        QString text;
        HeatTone tone = HeatTone::none;
    };
    QString rowTitle, countTitle;
    std::vector<Row> rows;
    std::vector<Column> columns;
    std::vector<Cell> cells;  ///< row after row
    [[nodiscard]] const Cell& at(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};

}  // namespace ui
