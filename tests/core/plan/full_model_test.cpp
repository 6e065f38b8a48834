// SPDX-License-Identifier: Apache-2.0
#include "core/plan/model_file.h"

#include "core/plan/bound_check.h"
#include "core/plan/solve/optimise.h"
#include "tests/core/plan/outside_solver.h"
#include "tests/core/plan/plan_cases.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace test;

namespace {

/// A region of some units, more classes than it can pay, ladders, and money for about a third of the people.
PlanInput townCase(unsigned seed, std::size_t people)
{
    auto input = randomRegion(seed, people, 12 + people / 10);
    input.options.budgetRupiah = 400'000LL * static_cast<qint64>(people);
    input.options.unitAbsencePercent = 20 + static_cast<int>(seed % 3) * 15;
    return input;
}

/// CBC may stop before it has proved its best plan; what it has found is a plan all the same.
void compareWithCbc(unsigned seed, std::size_t people, int nodes)
{
    CAPTURE(seed, people);
    const auto input = townCase(seed, people);
    const Plan plan = optimisePlan(input);
    CHECK(checkPlan(input, plan).empty());
    CHECK(checkBound(input, plan).empty());
    const auto cbc = solveOutside(fullModel(input, plan.refusedLocks), {nodes});
    REQUIRE(cbc.value);
    CAPTURE(*cbc.value, cbc.bound, cbc.isOptimal, plan.totals.value, *plan.bound);
    CHECK(plan.totals.value * 1000 >= *cbc.value * 999);
    CHECK(*plan.bound >= *cbc.value);
    CHECK(static_cast<double>(plan.totals.value) <= cbc.bound + 0.5);
}

}  // namespace

TEST_CASE("plans of up to eighty people are as good as those of CBC on the full model", "[plan][model]")
{
    for (unsigned seed = 1; seed <= 5; ++seed) compareWithCbc(seed, 40 + 10 * (seed - 1), 200);
}

TEST_CASE("plans of sixty to two hundred people are as good as those of CBC on the full model", "[.slow][plan][model]")
{
    for (unsigned seed = 1; seed <= 30; ++seed) compareWithCbc(100 + seed, 60 + 140 * (seed - 1) / 29, 20'000);
}

TEST_CASE("a model written to a file is read by CBC with the same optimum", "[plan][model]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("model.lp"));
    int locked = 0, lifted = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        const auto input = townCase(seed, 12);
        const auto model = fullModel(input, optimisePlan(input).refusedLocks);
        locked += std::any_of(model.columns.begin(), model.columns.end(), [](const auto& column) { return column.least == 1; });
        lifted += std::any_of(model.columns.begin(), model.columns.end(), [](const auto& column) { return column.name.starts_with("z_"); });
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(writeModel(model, {QStringLiteral("catatan: 3 x <= 4"), QString(400, u'é')}, file));
        file.close();
        const auto here = solveOutside(model), read = solveOutsideFile(path);
        CHECK(here.isOptimal);
        CHECK(read.isOptimal);
        CHECK(here.value == read.value);
    }
    CHECK(locked > 0);
    CHECK(lifted > 0);
}

TEST_CASE("a lock nobody can keep leaves no plan in the full model, unless it was refused", "[plan][model]")
{
    auto input = region(3);
    addClass(input, {{0, 1, 2}});
    input.people[1].mayTrain = false;
    input.locks = {{1, 0, LockKind::keep}};
    CHECK_FALSE(solveOutside(fullModel(input)).value);
    CHECK(solveOutside(fullModel(input, {{0, NeedReason::notEligible}})).value == 2000);
}

TEST_CASE("the file of a model says what its names mean, and a region without choices is a model too", "[plan][model]")
{
    auto input = region(2);
    input.people[1].needs = {need(0, 1, 3)};
    addClass(input, {{0, 1, 2}});
    addClass(input, {{0, 2, 3}});
    QBuffer out, none;
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(none.open(QIODevice::WriteOnly));
    REQUIRE(writeModel(fullModel(input), {QStringLiteral("x")}, out));
    REQUIRE(writeModel(fullModel(PlanInput{}), {}, none));
    const QByteArray text = out.data();
    CHECK(text.startsWith("\\ x\nMaximize\n value: + 1000 x_p0_a0 + 1000 x_p1_a0 + 1000 z_p1_a1_c0_1\nSubject To\n"));
    CHECK(text.contains(" under_p1_a1_c0_1: + 1 z_p1_a1_c0_1 - 1 x_p1_a0 <= 0\n"));
    CHECK(text.contains(" budget: + 1000000 x_p0_a0 + 1000000 x_p1_a0 + 1000000 x_p1_a1 <= 1000000000\n"));
    CHECK(text.endsWith("End\n"));
    CHECK(none.data().contains(" budget: 0 nothing <= 0\n"));
}
