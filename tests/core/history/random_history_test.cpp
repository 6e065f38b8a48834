// SPDX-License-Identifier: Apache-2.0
#include "tests/core/history/random_history.h"
#include "tests/support/catch_qt.h"

#include <set>

using namespace core;

namespace {

constexpr int kOffices = 6;
constexpr int kSteps = 60;

void checkSeeds(quint32 from, quint32 to)
{
    for (quint32 seed = from; seed < to; ++seed) {
        const auto outcome = test::liveRandomHistory(seed, kOffices + static_cast<int>(seed % 3), kSteps);
        INFO("seed " << seed << ": " << outcome.difference.toStdString());
        REQUIRE(outcome.equal);
        REQUIRE(outcome.whole);
        REQUIRE(outcome.edits > 0);
    }
}

void checkWavering(quint32 from, quint32 to)
{
    int rounds = 0;
    for (quint32 seed = from; seed < to; ++seed) {
        const auto wavered = test::waverRandomly(seed, 15);
        INFO("seed " << seed << ": " << wavered.difference.toStdString());
        REQUIRE(wavered.difference.isEmpty());
        rounds += wavered.rounds;
    }
    CHECK(rounds > static_cast<int>(to - from) * 5);
}

/// The first twenty lives without those in which the situation does not come up.
std::vector<quint32> firstLives(const std::set<quint32>& without = {})
{
    std::vector<quint32> seeds;
    for (quint32 seed = 0; seeds.size() < 20; ++seed)
        if (!without.contains(seed)) seeds.push_back(seed);
    return seeds;
}

/// Each of these lives holds the situation that the deliberate fault spoils, so each must go wrong with it.
void checkNoticed(Mutant mutant, const std::vector<quint32>& seeds)
{
    for (const quint32 seed : seeds) {
        CAPTURE(seed);
        const auto outcome = test::liveRandomHistory(seed, kOffices, 2 * kSteps, mutant);
        CHECK_FALSE((outcome.equal && outcome.whole));
    }
}

}  // namespace

TEST_CASE("random histories end equal in every office, first hundred", "[history]") { checkSeeds(0, 100); }
TEST_CASE("random histories end equal in every office, second hundred", "[history]") { checkSeeds(100, 200); }
TEST_CASE("a thousand random histories end equal in every office", "[.slow][history]") { checkSeeds(1000, 2000); }

TEST_CASE("what was undone leaves no trace, neither in the tables nor in a later undo", "[history]") { checkWavering(0, 40); }
TEST_CASE("what was undone leaves no trace in five hundred lives", "[.slow][history]") { checkWavering(1000, 1500); }

TEST_CASE("a merge in which the last arrival wins does not go unnoticed", "[history][mutant]") { checkNoticed(Mutant::lastArrivalWins, firstLives()); }
TEST_CASE("heads that are never removed do not go unnoticed", "[history][mutant]") { checkNoticed(Mutant::headsNeverRemoved, firstLives()); }
TEST_CASE("parents that are ignored do not go unnoticed", "[history][mutant]") { checkNoticed(Mutant::parentsIgnored, firstLives()); }
TEST_CASE("a snapshot that overwrites a field does not go unnoticed", "[history][mutant]") { checkNoticed(Mutant::snapshotOverwritesFieldHead, firstLives({1, 18})); }
TEST_CASE("a deletion that ignores concurrent edits does not go unnoticed", "[history][mutant]")
{
    checkNoticed(Mutant::tombstoneIgnoresConcurrentEdits, {2, 3, 5, 8, 10, 13, 14, 17, 18, 19, 21, 23, 24, 26, 28, 30, 32, 35, 36, 37});
}
