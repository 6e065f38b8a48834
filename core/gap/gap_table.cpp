// SPDX-License-Identifier: Apache-2.0
// Plain loops over bytes, in blocks the compiler turns into vector instructions.
#include "core/gap/gap_table.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core {
namespace {

constexpr std::size_t kBlock = 16;
constexpr std::size_t kByteBlocks = 255;  ///< blocks a byte can count
constexpr quint8 kPadding = 0xff;
constexpr std::size_t kCodes = 8;         ///< missing levels 0–5, notAssessed, expired

std::size_t inBlocks(std::size_t people) { return (people + kBlock - 1) / kBlock * kBlock; }

/// How many bytes of a column of whole blocks equal `value`.
int countEqual(const quint8* column, std::size_t size, quint8 value)
{
    int total = 0;
    while (size > 0) {
        const std::size_t blocks = std::min(size / kBlock, kByteBlocks);
        std::array<quint8, kBlock> lanes{};
        for (std::size_t b = 0; b < blocks; ++b, column += kBlock)
            for (std::size_t i = 0; i < kBlock; ++i) lanes[i] = static_cast<quint8>(lanes[i] + (column[i] == value));
        total += std::accumulate(lanes.begin(), lanes.end(), 0);
        size -= blocks * kBlock;
    }
    return total;
}

const quint8* columnOf(const GapTable& table, const GapTable::Group& group, std::size_t requirement)
{
    return table.slotBytes.data() + group.firstSlot + requirement * group.stride;
}

/// Adds a whole column: only levels below the requirement have to be looked for, the rest is met.
void addColumn(CompetencyGap& sum, const quint8* column, const GapTable::Group& group, int required)
{
    const auto count = [&](int slot) { return countEqual(column, group.stride, static_cast<quint8>(slot)); };
    const int notAssessed = count(kSlotNotAssessed);
    const int expired = count(kSlotExpired);
    int met = static_cast<int>(group.people) - notAssessed - expired;
    for (int level = 0; level < required; ++level) {
        const int below = count(level);
        addGap(sum, required - level, below);
        met -= below;
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
    for (auto& profile : profiles) table.groups.push_back({std::move(profile)});
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
    std::vector<CompetencyGap> sums(table.competencies);
    for (const auto& group : table.groups)
        for (std::size_t r = 0; r < group.requirements.size(); ++r) {
            const auto& requirement = group.requirements[r];
            addColumn(sums[requirement.competency], columnOf(table, group, r), group, requirement.level);
        }
    return sums;
}

int peopleAssessed(const GapTable& table)
{
    int total = 0;
    std::vector<quint8> assessed;
    for (const auto& group : table.groups) {
        assessed.assign(group.stride, 0);
        for (std::size_t r = 0; r < group.requirements.size(); ++r) {
            const quint8* column = columnOf(table, group, r);
            for (std::size_t b = 0; b < group.stride; b += kBlock)
                for (std::size_t i = b; i < b + kBlock; ++i) assessed[i] = static_cast<quint8>(assessed[i] | (column[i] < kSlotNotAssessed));
        }
        total += countEqual(assessed.data(), group.stride, 1);
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
