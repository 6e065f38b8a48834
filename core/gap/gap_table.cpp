// SPDX-License-Identifier: Apache-2.0
// Plain loops over bytes, in blocks the compiler turns into vector instructions.
#include "core/gap/gap_table.h"

#include "core/competency/competency.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>
#include <utility>

namespace core {
namespace {

constexpr std::size_t kBlock = 16;
constexpr std::size_t kByteBlocks = 255;  ///< blocks a byte can count
constexpr quint8 kPadding = 0xff;
constexpr std::size_t kCodes = 8;         ///< missing levels 0–5, notAssessed, expired

std::size_t inBlocks(std::size_t people) { return (people + kBlock - 1) / kBlock * kBlock; }

/// One block. As a vector type, because plain arrays became vector instructions under -O3 and not under -O2, or the reverse.
using Lanes = quint8 __attribute__((vector_size(kBlock)));

Lanes loadBlock(const quint8* bytes)
{
    Lanes lanes;
    std::memcpy(&lanes, bytes, kBlock);
    return lanes;
}

/// Sum of the bytes: pairs into 16 bits, then one multiplication adds the four of them into the top.
int sumOf(Lanes lanes)
{
    constexpr quint64 evenBytes = 0x00ff00ff00ff00ffULL, ones = 0x0001000100010001ULL;
    int sum = 0;
    for (const quint64 word : std::bit_cast<std::array<quint64, kBlock / sizeof(quint64)>>(lanes))
        sum += static_cast<int>((((word & evenBytes) + ((word >> 8) & evenBytes)) * ones) >> 48);
    return sum;
}

const quint8* columnOf(const GapTable& table, const GapTable::Group& group, std::size_t requirement)
{
    return table.slotBytes.data() + group.firstSlot + requirement * group.stride;
}

/// The slots that are counted; level 5 meets every requirement.
constexpr std::array<quint8, 7> kCounted{0, 1, 2, 3, 4, kSlotNotAssessed, kSlotExpired};

/// What is counted for one competency at one required level, in the order of kCounted. Lanes are summed only when a byte is
/// full or all is read, since most titles have few people.
struct Tally {
    std::array<Lanes, kCounted.size()> lanes{};
    std::size_t blocks = 0;  ///< added to the lanes
    std::array<int, kCounted.size()> counts{};
    int people = 0;
};

void flush(Tally& tally)
{
    for (std::size_t k = 0; k < kCounted.size(); ++k) tally.counts[k] += sumOf(tally.lanes[k]);
    tally.lanes = {};
    tally.blocks = 0;
}

/// One pass over a column; the list of values is unrolled, so that each count stays in a register.
template <std::size_t... K>
void countColumn(Tally& tally, const quint8* column, std::size_t blocks, std::index_sequence<K...>)
{
    while (blocks > 0) {
        if (tally.blocks == kByteBlocks) flush(tally);
        const std::size_t turn = std::min(blocks, kByteBlocks - tally.blocks);
        auto lanes = tally.lanes;
        for (std::size_t b = 0; b < turn; ++b, column += kBlock) {
            const Lanes slotBytes = loadBlock(column);
            ((lanes[K] -= (slotBytes == kCounted[K])), ...);
        }
        tally.lanes = lanes;
        tally.blocks += turn;
        blocks -= turn;
    }
}

/// Only levels below the requirement matter; the rest of the people is met.
void addTally(CompetencyGap& sum, Tally& tally, std::size_t required)
{
    flush(tally);
    const int notAssessed = tally.counts[5], expired = tally.counts[6];
    int met = tally.people - notAssessed - expired;
    for (std::size_t level = 0; level < required; ++level) {
        addGap(sum, static_cast<int>(required - level), tally.counts[level]);
        met -= tally.counts[level];
    }
    addGap(sum, 0, met);
    sum.required += notAssessed + expired;
    sum.notAssessed += notAssessed;
    sum.expired += expired;
}

/// From a slot to its code under one requirement.
std::array<quint8, kCodes> codesFor(int required)
{
    std::array<quint8, kCodes> codes{};
    for (int slot = 0; slot < kSlotNotAssessed; ++slot) codes[static_cast<std::size_t>(slot)] = static_cast<quint8>(gapLevels(required, slot));
    codes[kSlotNotAssessed] = kSlotNotAssessed;
    codes[kSlotExpired] = kSlotExpired;
    return codes;
}

using CodeCounts = std::array<int, kCodes>;

CompetencyGap fromCounts(const CodeCounts& counts)
{
    CompetencyGap gap;
    for (int missing = 0; missing < kSlotNotAssessed; ++missing) addGap(gap, missing, counts[static_cast<std::size_t>(missing)]);
    gap.notAssessed = counts[kSlotNotAssessed];
    gap.expired = counts[kSlotExpired];
    gap.required += gap.notAssessed + gap.expired;
    return gap;
}

void placePeople(GapTable& table, std::span<const GapPerson> people)
{
    std::vector<quint32> order(people.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        return std::pair(people[a].profile, people[a].unit) < std::pair(people[b].profile, people[b].unit);
    });
    table.places.resize(people.size());
    table.unitOfRow.reserve(people.size());
    for (const quint32 person : order) {
        auto& group = table.groups[people[person].profile];
        if (group.people == 0) group.firstRow = table.unitOfRow.size();
        Q_ASSERT(people[person].unit < table.units);
        table.places[person] = {people[person].profile, static_cast<quint32>(group.people++)};
        table.unitOfRow.push_back(people[person].unit);
    }
}

}  // namespace

quint8 slotOf(const ChosenLevel& chosen)
{
    if (chosen.state == LevelState::none) return kSlotNotAssessed;
    return chosen.state == LevelState::expired ? kSlotExpired : static_cast<quint8>(chosen.level);
}

GapTable buildGapTable(std::vector<RequirementProfile> profiles, std::span<const GapPerson> people, std::span<const quint8> slotsOfPeople,
                       std::size_t competencies, std::size_t units)
{
    GapTable table;
    table.competencies = competencies;
    table.units = units;
    for (auto& profile : profiles) {
        for ([[maybe_unused]] const auto& r : profile) Q_ASSERT(r.competency < competencies && r.level <= kHighestLevel);
        table.groups.push_back({std::move(profile)});
    }
    placePeople(table, people);
    std::size_t size = 0;
    for (auto& group : table.groups) {
        group.firstSlot = size;
        group.stride = inBlocks(group.people);
        size += group.stride * group.requirements.size();
    }
    table.slotBytes.assign(size, kPadding);
    std::size_t next = 0;
    for (std::size_t person = 0; person < people.size(); ++person) {
        const std::size_t wanted = table.groups[people[person].profile].requirements.size();
        for (std::size_t r = 0; r < wanted; ++r) patchSlot(table, person, r, slotsOfPeople[next++]);
    }
    Q_ASSERT(next == slotsOfPeople.size());
    return table;
}

void patchSlot(GapTable& table, std::size_t person, std::size_t requirement, quint8 slot)
{
    const auto place = table.places[person];
    const auto& group = table.groups[place.group];
    Q_ASSERT(slot < kCodes && requirement < group.requirements.size());
    table.slotBytes[group.firstSlot + requirement * group.stride + place.row] = slot;
}

quint8 slotAt(const GapTable& table, std::size_t person, std::size_t requirement)
{
    const auto place = table.places[person];
    return columnOf(table, table.groups[place.group], requirement)[place.row];
}

std::vector<CompetencyGap> gapsByCompetency(const GapTable& table)
{
    constexpr std::size_t levels = kHighestLevel + 1;
    std::vector<Tally> tallies(table.competencies * levels);
    for (const auto& group : table.groups)
        for (std::size_t r = 0; r < group.requirements.size(); ++r) {
            const auto& requirement = group.requirements[r];
            auto& tally = tallies[requirement.competency * levels + requirement.level];
            tally.people += static_cast<int>(group.people);
            countColumn(tally, columnOf(table, group, r), group.stride / kBlock, std::make_index_sequence<kCounted.size()>());
        }
    std::vector<CompetencyGap> sums(table.competencies);
    for (std::size_t i = 0; i < tallies.size(); ++i)
        if (tallies[i].people > 0) addTally(sums[i / levels], tallies[i], i % levels);
    return sums;
}

int peopleAssessed(const GapTable& table)
{
    int total = 0;
    for (const auto& group : table.groups)
        for (std::size_t block = 0; block < group.stride; block += kBlock) {
            Lanes assessed{};
            const quint8* column = columnOf(table, group, 0) + block;
            for (std::size_t r = 0; r < group.requirements.size(); ++r, column += group.stride)
                assessed |= (loadBlock(column) < kSlotNotAssessed) & 1;
            total += sumOf(assessed);
        }
    return total;
}

GapSummary summarise(const GapTable& table)
{
    return {static_cast<int>(table.places.size()), peopleAssessed(table), gapsByCompetency(table)};
}

GapSummary summarise(const GapTable& table, std::span<const quint32> people)
{
    GapSummary summary;
    summary.byCompetency.resize(table.competencies);
    for (const quint32 person : people) {
        const auto place = table.places[person];
        const auto& group = table.groups[place.group];
        bool assessed = false;
        for (std::size_t r = 0; r < group.requirements.size(); ++r) {
            const auto& requirement = group.requirements[r];
            const quint8 slot = columnOf(table, group, r)[place.row];
            auto& sum = summary.byCompetency[requirement.competency];
            if (slot < kSlotNotAssessed) {
                assessed = true;
                addGap(sum, gapLevels(requirement.level, slot));
            } else {
                ++sum.required;
                ++(slot == kSlotExpired ? sum.expired : sum.notAssessed);
            }
        }
        ++summary.people;
        summary.peopleAssessed += assessed;
    }
    return summary;
}

UnitGaps gapsByUnit(const GapTable& table)
{
    std::vector<CodeCounts> counts(table.units * table.competencies);
    for (const auto& group : table.groups) {
        const quint32* units = table.unitOfRow.data() + group.firstRow;
        for (std::size_t r = 0; r < group.requirements.size(); ++r) {
            const auto codes = codesFor(group.requirements[r].level);
            const quint8* column = columnOf(table, group, r);
            CodeCounts* cells = counts.data() + group.requirements[r].competency;
            for (std::size_t row = 0; row < group.people; ++row) ++cells[units[row] * table.competencies][codes[column[row]]];
        }
    }
    UnitGaps gaps{table.competencies, {}};
    gaps.cells.reserve(counts.size());
    for (const auto& cell : counts) gaps.cells.push_back(fromCounts(cell));
    return gaps;
}

}  // namespace core
