// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_table.h"

#include "tests/support/catch_qt.h"

#include <random>

using namespace core;

namespace {

struct Region {
    std::vector<RequirementProfile> profiles;
    std::vector<GapPerson> people;
    std::vector<quint8> slotBytes;
    std::size_t competencies = 0, units = 0;
    [[nodiscard]] GapTable table() const { return buildGapTable(profiles, people, slotBytes, competencies, units); }
};

/// Groups from nobody to more than 255 blocks of 16, so that every inner loop ends once.
Region randomRegion(unsigned seed, std::size_t people)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<quint32>(random() % n); };
    Region region;
    region.competencies = 12;
    region.units = 7;
    for (int p = 0; p < 5; ++p) {
        RequirementProfile profile;
        for (quint32 c = 0; c < 11; ++c)
            if (p == 0 || below(3) != 0) profile.push_back({c, static_cast<quint8>(below(6))});
        region.profiles.push_back(profile);
    }
    region.profiles.push_back({});  // somebody without a standard
    for (std::size_t i = 0; i < people; ++i) {
        const quint32 profile = below(10) < 6 ? 0 : below(4) == 0 ? 5 : 1 + below(3);
        region.people.push_back({profile, below(6)});
        for (std::size_t r = 0; r < region.profiles[profile].size(); ++r) region.slotBytes.push_back(static_cast<quint8>(below(8)));
    }
    return region;
}

ChosenLevel chosen(quint8 slot)
{
    if (slot == kSlotNotAssessed) return {};
    return {slot == kSlotExpired ? LevelState::expired : LevelState::counts, slot, 0};
}

/// The same figures, person by person, by the rules of gap.h.
GapSummary oneByOne(const Region& region, auto wanted)
{
    GapSummary sum;
    sum.byCompetency.resize(region.competencies);
    std::size_t next = 0;
    for (std::size_t p = 0; p < region.people.size(); ++p) {
        bool assessed = false;
        for (const auto& r : region.profiles[region.people[p].profile]) {
            const auto level = chosen(region.slotBytes[next++]);
            if (!wanted(p)) continue;
            addRequirement(sum.byCompetency[r.competency], r.level, level);
            assessed = assessed || level.state == LevelState::counts;
        }
        sum.people += wanted(p);
        sum.peopleAssessed += assessed;
    }
    return sum;
}

}  // namespace

TEST_CASE("the columns give the same figures as counting person by person", "[gap]")
{
    for (const auto& [seed, people] : {std::pair{1U, 0}, {2U, 1}, {3U, 15}, {4U, 16}, {5U, 17}, {6U, 500}, {7U, 9000}}) {
        CAPTURE(seed, people);
        const auto region = randomRegion(seed, static_cast<std::size_t>(people));
        const auto table = region.table();
        const auto expected = oneByOne(region, [](std::size_t) { return true; });
        const auto all = summarise(table);
        CHECK(all.people == expected.people);
        CHECK(all.peopleAssessed == expected.peopleAssessed);
        CHECK(all.byCompetency == expected.byCompetency);

        const auto byUnit = gapsByUnit(table);
        for (std::size_t unit = 0; unit < region.units; ++unit) {
            std::vector<quint32> members;
            for (quint32 p = 0; p < region.people.size(); ++p)
                if (region.people[p].unit == unit) members.push_back(p);
            const auto inUnit = oneByOne(region, [&](std::size_t p) { return region.people[p].unit == unit; });
            const auto some = summarise(table, members);
            CHECK(some.people == inUnit.people);
            CHECK(some.peopleAssessed == inUnit.peopleAssessed);
            CHECK(some.byCompetency == inUnit.byCompetency);
            for (std::size_t c = 0; c < region.competencies; ++c) CHECK(byUnit.at(unit, c) == inUnit.byCompetency[c]);
        }
    }
}

TEST_CASE("a patched slot changes exactly its person and requirement", "[gap]")
{
    auto region = randomRegion(11, 300);
    auto table = region.table();
    std::size_t first = 0, person = 0;
    while (region.people[person].profile != 0) first += region.profiles[region.people[person++].profile].size();
    for (const quint8 slot : {quint8(0), quint8(5), kSlotNotAssessed, kSlotExpired}) {
        region.slotBytes[first + 1] = slot;
        patchSlot(table, person, 1, slot);
        CHECK(slotAt(table, person, 1) == slot);
        CHECK(gapsByCompetency(table) == oneByOne(region, [](std::size_t) { return true; }).byCompetency);
    }
}

TEST_CASE("a slot says level, not assessed or expired", "[gap]")
{
    CHECK(slotOf({LevelState::counts, 0, 0}) == 0);
    CHECK(slotOf({LevelState::counts, 5, 0}) == 5);
    CHECK(slotOf({}) == kSlotNotAssessed);
    CHECK(slotOf({LevelState::expired, 3, 0}) == kSlotExpired);
}

TEST_CASE("a competency nobody needs is listed with zeros, and somebody without requirements is not assessed", "[gap]")
{
    const auto table = buildGapTable({{{1, 3}}, {}}, std::vector<GapPerson>{{0, 0}, {1, 0}}, std::vector<quint8>{1}, 3, 1);
    const auto all = summarise(table);
    CHECK(all.people == 2);
    CHECK(all.peopleAssessed == 1);
    REQUIRE(all.byCompetency.size() == 3);
    CHECK(all.byCompetency[0] == CompetencyGap{});
    CHECK(all.byCompetency[1] == CompetencyGap{1, 0, 0, 1, 0, 0, 0, 2});
    CHECK(all.byCompetency[2] == CompetencyGap{});
}

TEST_CASE("thousands of people alike overflow no counter", "[gap]")
{
    for (const quint8 slot : {quint8(0), kSlotNotAssessed, kSlotExpired, quint8(4)}) {
        const std::vector<GapPerson> people(9000);
        const auto sum = gapsByCompetency(buildGapTable({{{0, 4}}}, people, std::vector<quint8>(9000, slot), 1, 1)).at(0);
        CHECK(sum.required == 9000);
        CHECK(sum.gap3plus == (slot == 0 ? 9000 : 0));
        CHECK(sum.notAssessed == (slot == kSlotNotAssessed ? 9000 : 0));
        CHECK(sum.expired == (slot == kSlotExpired ? 9000 : 0));
        CHECK(sum.met == (slot == 4 ? 9000 : 0));
    }
}
