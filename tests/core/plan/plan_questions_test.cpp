// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_questions.h"

#include "core/plan/solve/choose.h"
#include "tests/core/plan/plan_cases.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("every class that could close something and gives no seat says why", "[plan]")
{
    auto input = region(2);
    input.people[0].needs = {need(0, 1, 2), need(1, 1, 2), need(2, 1, 2), need(3, 2, 2), {4, LevelState::none, 0, 2, 1000}};
    const auto taken = addClass(input, {{0, 1, 2}}, 0);
    const auto sameStep = addClass(input, {{0, 1, 2}}, 3);
    const auto sameWeek = addClass(input, {{1, 1, 2}}, 0);
    const auto tooDear = addClass(input, {{1, 1, 2}}, 5, 9'000'000'000);
    const auto outside = addClass(input, {{2, 1, 2}}, 6);
    addClass(input, {{3, 1, 2}}, 7);  // is there already
    addClass(input, {{4, 0, 1}}, 8);  // never assessed
    input.offerings[outside].kinds = {u"PENGAWAS"_s};
    const auto refused = refusedSeatsOf(input, {{0, taken, SeatReason::bestValue, 1, 1000, 1'000'000}}, 0);
    REQUIRE(refused.size() == 4);
    CHECK(refused[0] == RefusedSeat{sameStep, NeedReason::sameStep, 0});
    CHECK(refused[1] == RefusedSeat{sameWeek, NeedReason::weekClash, 1000});
    CHECK(refused[2] == RefusedSeat{tooDear, NeedReason::overBudget, 1000});
    CHECK(refused[3] == RefusedSeat{outside, NeedReason::outsideTarget, 1000});
}

TEST_CASE("two plans differ in the seats only one of them has", "[plan]")
{
    const Uid a = Uid::v7(1), b = Uid::v7(2), c = Uid::v7(3), d = Uid::v7(4);
    PlanRecord first, second;
    first.seats = {{a, c}, {b, c}};
    second.seats = {{b, c, SeatReason::locked}, {b, d}, {a, d}};
    const auto differences = differencesOf(first, second);
    CHECK(differences.onlyFirst == std::vector<PlanRecordSeat>{{a, c}});
    CHECK(differences.onlySecond == std::vector<PlanRecordSeat>{{b, d}, {a, d}});
    CHECK(differences.both == 1);
}

TEST_CASE("what a plan was asked for survives in the file", "[plan]")
{
    PlanRequest request{2027, 5'000'000, QDate(2026, 11, 22), 40, u"Separuh"_s, {}, 15};
    PlanHeading heading;
    heading.year = 2027;
    heading.name = u"Separuh"_s;
    heading.budgetRupiah = 5'000'000;
    CHECK(decodeRequest(encodeRequest(request), heading) == request);
    request.unitAbsencePercent.reset();
    CHECK(decodeRequest(encodeRequest(request), heading) == request);
    CHECK_FALSE(encodeRequest(request).contains(u"unitAbsence"_s));
}
