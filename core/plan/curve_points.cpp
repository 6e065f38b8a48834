// SPDX-License-Identifier: Apache-2.0
#include "core/plan/curve_points.h"

#include <algorithm>

namespace core {
namespace {

constexpr qint64 kTenMillion = 10'000'000;

/// A plan of `smaller` money that is worth more and gives up nothing that goes before value.
bool standsFor(const CurvePoint& smaller, const CurvePoint& larger)
{
    return smaller.value > larger.value && smaller.mandatorySeats >= larger.mandatorySeats && smaller.belowFloor <= larger.belowFloor && smaller.lackingSeats <= larger.lackingSeats;
}

/// Value per rupiah from one point to another.
double slopeBetween(const CurvePoint& from, const CurvePoint& to)
{
    return static_cast<double>(to.value - from.value) / static_cast<double>(to.budgetRupiah - from.budgetRupiah);
}

/// Indices of the points on the concave line over all of them, the first among them; none with the budget of another.
std::vector<std::size_t> concaveLine(const std::vector<CurvePoint>& points)
{
    std::vector<std::size_t> line;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!line.empty() && points[i].budgetRupiah <= points[line.back()].budgetRupiah) continue;
        while (line.size() > 1 && slopeBetween(points[line[line.size() - 2]], points[line.back()]) <= slopeBetween(points[line.back()], points[i])) line.pop_back();
        line.push_back(i);
    }
    return line;
}

}  // namespace

std::vector<CurvePoint> settledCurve(std::vector<CurvePoint> points)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (!standsFor(points[i - 1], points[i])) continue;
        const CurvePoint own = points[i];
        points[i] = points[i - 1];
        points[i].budgetRupiah = own.budgetRupiah;
        points[i].bound = std::max(own.bound, points[i].value);
    }
    const auto line = concaveLine(points);
    for (std::size_t edge = 0; edge + 1 < line.size(); ++edge) {
        const auto worth = static_cast<PlanValue>(slopeBetween(points[line[edge]], points[line[edge + 1]]) * static_cast<double>(kTenMillion));
        for (std::size_t i = line[edge]; i <= line[edge + 1]; ++i) points[i].perTenMillion = worth;
    }
    for (std::size_t i = line.empty() ? 0 : line.back() + 1; i < points.size(); ++i) points[i].perTenMillion = points[line.back()].perTenMillion;
    return points;
}

std::vector<FairPoint> settledCurve(std::vector<FairPoint> points)
{
    for (std::size_t i = points.size() - std::min<std::size_t>(points.size(), 1); i-- > 0;) {
        const FairPoint& higher = points[i + 1];
        if (higher.loweredBy > 0 || (points[i].loweredBy == 0 && points[i].value >= higher.value)) continue;
        const FairPoint own = points[i];
        points[i] = higher;
        points[i].sharePercent = own.sharePercent;
        points[i].floorSeats = own.floorSeats;
        points[i].bound = std::max(own.bound, higher.value);
    }
    for (auto& point : points) {
        point.valueLost = points.front().value - point.value;
        point.levelsLost = points.front().gapLevelsClosed - point.gapLevelsClosed;
    }
    return points;
}

}  // namespace core
