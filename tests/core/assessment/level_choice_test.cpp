// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/level_choice.h"

#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 22);
constexpr int kCenter = 1, kSuperior = 2, kPeers = 3, kPortfolio = 4, kSelf = 5;

ChosenLevel choose(std::vector<LevelCandidate> candidates, QDate asOf = kDay) { return chooseLevel(candidates, asOf, 3); }
const QDate kGood(2026, 1, 5);

}  // namespace

TEST_CASE("a level counts from its day to the same day three years later", "[assessment]")
{
    CHECK(choose({{QDate(2023, 11, 22), kCenter, 1}}).state == LevelState::counts);
    CHECK(choose({{QDate(2023, 11, 21), kCenter, 1}}).state == LevelState::expired);
    CHECK(choose({{kDay, kCenter, 1}}).state == LevelState::counts);
    CHECK(choose({{kDay.addDays(1), kCenter, 1}}).state == LevelState::none);
    CHECK(choose({}).state == LevelState::none);
    CHECK(choose({{QDate(), kCenter, 1}}).state == LevelState::none);
}

TEST_CASE("a level of 29 February counts to 28 February", "[assessment]")
{
    const QDate leap(2024, 2, 29);
    CHECK(countsUntil(leap, 3) == QDate(2027, 2, 28));
    CHECK(choose({{leap, kCenter, 2}}, QDate(2027, 2, 28)).state == LevelState::counts);
    CHECK(choose({{leap, kCenter, 2}}, QDate(2027, 3, 1)).state == LevelState::expired);
}

TEST_CASE("the better method wins, though it is older", "[assessment]")
{
    CHECK(choose({{QDate(2025, 2, 2), kPeers, 1}, {QDate(2026, 2, 2), kPortfolio, 3}}) == ChosenLevel{LevelState::counts, 1, 0});
    CHECK(choose({{QDate(2026, 2, 2), kSuperior, 2}, {QDate(2026, 2, 2), kSelf, 3}}).level == 2);
    CHECK(choose({{QDate(2026, 10, 1), kSelf, 0}, {kGood, kCenter, 1}}) == ChosenLevel{LevelState::counts, 1, 1});
    CHECK(choose({{QDate(2026, 10, 1), kUnknownMethodRank, 5}, {kGood, kSelf, 1}}).level == 1);
}

TEST_CASE("of one rank the newest wins, and on one day the lower level", "[assessment]")
{
    CHECK(choose({{QDate(2025, 1, 5), kCenter, 1}, {kGood, kCenter, 3}}) == ChosenLevel{LevelState::counts, 3, 1});
    CHECK(choose({{kGood, kCenter, 3}, {kGood, kCenter, 2}}) == ChosenLevel{LevelState::counts, 2, 1});
    CHECK(choose({{kGood, kCenter, 2}, {kGood, kCenter, 3}}) == ChosenLevel{LevelState::counts, 2, 0});
}

TEST_CASE("a better method that has expired gives way to one that counts", "[assessment]")
{
    CHECK(choose({{QDate(2020, 1, 1), kCenter, 5}, {kGood, kSelf, 2}}) == ChosenLevel{LevelState::counts, 2, 1});
    CHECK(choose({{kGood, kSelf, 2}, {QDate(2020, 1, 1), kCenter, 5}}) == ChosenLevel{LevelState::counts, 2, 0});
    CHECK(choose({{QDate(2020, 1, 1), kCenter, 5}, {QDate(2021, 1, 1), kSelf, 2}}) == ChosenLevel{LevelState::expired, 2, 1});
}

TEST_CASE("the choice does not depend on the order of the rows", "[assessment]")
{
    std::vector<LevelCandidate> rows{{QDate(2020, 1, 1), 1, 5}, {QDate(2025, 1, 1), 2, 3}, {QDate(2025, 1, 1), 2, 1},
                                     {QDate(2026, 1, 1), 3, 0}, {QDate(2027, 1, 1), 1, 4}, {QDate(2024, 6, 1), 2, 2}};
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return std::tie(a.day, a.level) < std::tie(b.day, b.level); });
    for (int turn = 0; turn < 6; ++turn) {
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
        const auto chosen = choose(rows);
        CHECK(chosen.level == 1);
        CHECK(rows[chosen.index].level == 1);
    }
}

TEST_CASE("methods are ranked by the list, and an unknown or blank one is last with a finding", "[assessment]")
{
    const auto tables = shippedReference().value();
    CHECK(methodRank(tables, u"assessment  CENTER"_s, kDay) == 1);
    CHECK(methodRank(tables, u"Uji Kompetensi"_s, kDay) == 1);
    CHECK(methodRank(tables, u"Atasan Langsung"_s, kDay) == 2);
    CHECK(methodRank(tables, u"Rekan"_s, kDay) == 3);
    CHECK(methodRank(tables, u"Portofolio"_s, kDay) == 4);
    CHECK(methodRank(tables, u"Mandiri"_s, kDay) == 5);
    CHECK(methodRank(tables, u"Ramalan"_s, kDay) == 6);
    CHECK(methodRank(tables, {}, kDay) == 6);
    CHECK(methodFindings(tables, u"Mandiri"_s, kDay).empty());
    CHECK(methodFindings(tables, u"Ramalan"_s, kDay).at(0).message.contains(u"Ramalan"));
    CHECK(methodFindings(tables, {}, kDay).at(0).code == u"assessment.method"_s);
}

TEST_CASE("a level cell is blank or a whole number from 0 to 5", "[assessment]")
{
    CHECK(readLevel(u""_s).value() == std::nullopt);
    CHECK(readLevel(u"null"_s).value() == std::nullopt);
    CHECK(readLevel(u"0"_s).value() == 0);
    CHECK(readLevel(u" 5 "_s).value() == 5);
    CHECK(readLevel(u"3.0"_s).value() == 3);
    for (const auto& bad : {u"6"_s, u"2.5"_s, u"2,5"_s, u"-1"_s, u"-0.5"_s, u"tiga"_s, u"5.5"_s, u"nan"_s, u"1e9"_s}) {
        CAPTURE(bad);
        CHECK_FALSE(readLevel(bad).has_value());
    }
}
