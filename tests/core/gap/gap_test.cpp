// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ChosenLevel level(int l) { return {LevelState::counts, l, 0}; }
const ChosenLevel kNone{};
const ChosenLevel kExpired{LevelState::expired, 5, 0};

std::vector<RatedLevel> rated(int required, const std::vector<int>& levels)
{
    std::vector<RatedLevel> list;
    for (int l : levels) list.push_back({required, l});
    return list;
}

}  // namespace

TEST_CASE("a gap is the levels missing and never negative", "[gap]")
{
    CHECK(gapLevels(3, 1) == 2);
    CHECK(gapLevels(3, 3) == 0);
    CHECK(gapLevels(1, 4) == 0);
    CHECK(gapLevels(5, 0) == 5);
}

TEST_CASE("each requirement is in exactly one state", "[gap]")
{
    CHECK(gapState(3, level(3)) == GapState::met);
    CHECK(gapState(3, level(5)) == GapState::met);
    CHECK(gapState(3, level(2)) == GapState::gap1);
    CHECK(gapState(3, level(1)) == GapState::gap2);
    CHECK(gapState(3, level(0)) == GapState::gap3plus);
    CHECK(gapState(5, level(0)) == GapState::gap3plus);
    CHECK(gapState(1, level(0)) == GapState::gap1);
    CHECK(gapState(3, kNone) == GapState::notAssessed);
    CHECK(gapState(3, kExpired) == GapState::expired);
    CHECK(gapState(0, kNone) == GapState::notAssessed);
    CHECK(gapState(0, level(0)) == GapState::met);
}

TEST_CASE("the states add up to required and the gaps to the total", "[gap]")
{
    CompetencyGap sum;
    for (const auto& chosen : {level(3), level(4), level(2), level(1), level(0), kNone, kNone, kExpired}) addRequirement(sum, 3, chosen);
    addRequirement(sum, 5, level(0));
    CHECK(sum == CompetencyGap{9, 2, 1, 1, 2, 2, 1, 1 + 2 + 3 + 5});
    CHECK(sum.assessed() == 6);
    CHECK(sum.assessed() + sum.notAssessed + sum.expired == sum.required);
}

TEST_CASE("the JPM of the shipped test vectors", "[gap]")
{
    const auto jpm1 = jpmHundredths(rated(3, {3, 3, 2, 3, 3, 2, 2, 3, 3}), false);
    CHECK(jpm1 == 8889);
    CHECK(jpmText(*jpm1) == u"88,89"_s);
    const auto jpm2 = jpmHundredths(rated(2, {3, 3, 3, 3, 3, 3, 3, 2, 2}), false);
    CHECK(jpm2 == 13889);
    CHECK(jpmHundredths(rated(2, {3, 3, 3, 3, 3, 3, 3, 2, 2}), true) == 10000);

    const auto tables = shippedReference().value();
    const QDate day(2026, 11, 22);
    CHECK(jpmCategory(tables, *jpm1, 1, day)->name == u"Memenuhi Syarat (MS)"_s);
    CHECK(jpmCategory(tables, *jpm1, 2, day)->name == u"Cukup Optimal"_s);
    CHECK(jpmCategory(tables, *jpm2, 2, day)->name == u"Optimal"_s);
}

TEST_CASE("the cap holds for each competency by itself", "[gap]")
{
    const std::vector<RatedLevel> levels{{2, 4}, {4, 2}};
    CHECK(jpmHundredths(levels, false) == 10000);
    CHECK(jpmHundredths(levels, true) == 6667);
}

TEST_CASE("JPM is rounded half away from zero at two decimals", "[gap]")
{
    // 1 of 32 = 3,125 % and 3 of 32 = 9,375 %: an even-rounding or a binary fraction would give 3,12 for the first
    std::vector<RatedLevel> levels(8, RatedLevel{4, 0});
    levels[0].level = 1;
    CHECK(jpmHundredths(levels, false) == 313);
    levels[0].level = 3;
    CHECK(jpmHundredths(levels, false) == 938);
    CHECK(jpmHundredths(rated(3, {1}), false) == 3333);
    CHECK(jpmHundredths(rated(3, {2}), false) == 6667);
    CHECK(jpmHundredths({}, false) == std::nullopt);
    CHECK(jpmHundredths(rated(0, {2}), true) == std::nullopt);
    CHECK(jpmText(5) == u"0,05"_s);
}

TEST_CASE("a JPM category begins on its lower border", "[gap]")
{
    const auto tables = shippedReference().value();
    const QDate day(2026, 11, 22);
    const auto name = [&](int hundredths, int scheme) { return jpmCategory(tables, hundredths, scheme, day)->name; };
    CHECK(name(8000, 1) == u"Memenuhi Syarat (MS)"_s);
    CHECK(name(7999, 1) == u"Masih Memenuhi Syarat (MMS)"_s);
    CHECK(name(6800, 1) == u"Masih Memenuhi Syarat (MMS)"_s);
    CHECK(name(6799, 1) == u"Kurang Memenuhi Syarat (KMS)"_s);
    CHECK(name(9000, 2) == u"Optimal"_s);
    CHECK(name(7800, 2) == u"Cukup Optimal"_s);
    CHECK(name(7799, 2) == u"Kurang Optimal"_s);
    CHECK(name(0, 2) == u"Kurang Optimal"_s);
    CHECK(jpmCategory(tables, 5000, 9, day) == nullptr);
}
