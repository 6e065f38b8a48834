// SPDX-License-Identifier: Apache-2.0
// The curves of a plan stay true to what is known although each point is a search of its own.
#include "core/plan/curve_points.h"

#include "tests/support/catch_qt.h"

using namespace core;

namespace {

constexpr qint64 kMillion = 1'000'000;

CurvePoint at(qint64 millions, PlanValue value) { return {millions * kMillion, millions * kMillion, value, value + 5, static_cast<int>(value), 1, 0, 0, 0, 0}; }

FairPoint share(int percent, PlanValue value, int loweredBy = 0) { return {percent, percent, loweredBy, 0, value, value + 1, static_cast<int>(value), 1, 0, 0}; }

}  // namespace

TEST_CASE("a plan for less money stands for a larger budget, and more money is never worth more than before", "[plan]")
{
    const auto points = settledCurve(std::vector{at(10, 100), at(20, 200), at(30, 190), at(40, 300), at(50, 330)});
    CHECK(points[2].value == 200);  // the plan for 20 million stands for 30, too
    CHECK(points[2].budgetRupiah == 30 * kMillion);
    CHECK(points[2].costRupiah == 20 * kMillion);
    CHECK(points[2].bound == 200);
    CHECK(points[0].perTenMillion == 100);
    CHECK(points[1].perTenMillion == 50);  // 200 at 20 million to 300 at 40 million: the weak search at 30 decides nothing
    CHECK(points[2].perTenMillion == 50);
    CHECK(points[3].perTenMillion == 30);
    CHECK(points[4].perTenMillion == 30);
}

TEST_CASE("a plan for less money does not stand where a larger budget buys what goes before value", "[plan]")
{
    const auto second = [](auto change) {
        std::vector points{at(20, 266), at(40, 200)};
        change(points[1]);
        return settledCurve(points)[1].value;
    };
    CHECK(second([](CurvePoint&) {}) == 266);
    CHECK(second([](CurvePoint& p) { p.mandatorySeats = 1; }) == 200);
    CHECK(settledCurve([] {
              std::vector points{at(20, 266), at(40, 200)};
              points[0].belowFloor = 3;
              return points;
          }())[1].value == 200);
    CHECK(settledCurve([] {
              std::vector points{at(20, 266), at(40, 200)};
              points[0].lackingSeats = 1;
              return points;
          }())[1].value == 200);
}

TEST_CASE("budgets that are the same have a slope all the same", "[plan]")
{
    const auto none = settledCurve(std::vector{at(0, 10), at(0, 10), at(0, 12)});
    for (const auto& point : none) CHECK(point.perTenMillion == 0);
    const auto some = settledCurve(std::vector{at(10, 100), at(10, 100), at(20, 200), at(20, 200)});
    for (const auto& point : some) CHECK(point.perTenMillion == 100);
}

TEST_CASE("a curve of one point or none has no slope", "[plan]")
{
    CHECK(settledCurve(std::vector<CurvePoint>{}).empty());
    CHECK(settledCurve(std::vector{at(10, 100)}).front().perTenMillion == 0);
    CHECK(settledCurve(std::vector<FairPoint>{}).empty());
}

TEST_CASE("a plan that meets higher floors stands for lower ones, but none that lowers them", "[plan]")
{
    const auto points = settledCurve(std::vector{share(0, 100), share(50, 104), share(100, 103), share(110, 200, 3)});
    CHECK(points[0].value == 104);
    CHECK(points[0].sharePercent == 0);
    CHECK(points[0].valueLost == 0);
    CHECK(points[1].valueLost == 0);
    CHECK(points[2].valueLost == 1);
    CHECK(points[2].levelsLost == 1);
    CHECK(points[2].value == 103);
}
