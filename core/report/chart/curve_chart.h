// SPDX-License-Identifier: Apache-2.0
// A value that grows with the money spent: where it stands, and the most it could be. Drawn by charts.h.
#pragma once
#include <QString>
#include <cstddef>
#include <optional>
#include <vector>

namespace core {

struct CurveChart {
    struct Point {
        qint64 rupiah = 0;
        double value = 0, bound = 0;  ///< 0 ≤ value ≤ bound
        QString words = {};           ///< below the point, instead of the rupiah
    };
    std::vector<Point> points;        ///< by rupiah, or by whatever number stands in its place
    std::optional<std::size_t> here;  ///< the point one stands at
    QString valueWord = {}, boundWord = {};
    /// The axis of values may begin near this one, so that small differences are seen; it then says so. 0 = it begins at 0.
    double from = 0;
};

}  // namespace core
