// SPDX-License-Identifier: Apache-2.0
// bench_gap [PEOPLE]: processor time per person of the gap table beside a raw scan of the same memory (storage.md, target 2).
// Prints; never fails a test.
#include "core/gap/gap_table.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

using namespace core;

namespace {

constexpr std::size_t kCompetencies = 30, kUnits = 300;

/// Like a regency: `profiles` titles with 9 competencies and one or two technical ones.
GapTable region(std::size_t people, std::size_t profiles)
{
    std::mt19937 random(7);
    const auto below = [&](std::size_t n) { return static_cast<quint32>(random() % n); };
    std::vector<RequirementProfile> list(profiles);
    for (auto& profile : list) {
        for (quint32 c = 0; c < 9; ++c) profile.push_back({c, static_cast<quint8>(1 + below(5))});
        profile.push_back({9 + below(kCompetencies - 9), static_cast<quint8>(1 + below(5))});
    }
    std::vector<GapPerson> everybody;
    std::vector<quint8> slotBytes;
    for (std::size_t i = 0; i < people; ++i) {
        everybody.push_back({below(profiles), below(kUnits)});
        for (std::size_t r = 0; r < list[everybody.back().profile].size(); ++r) slotBytes.push_back(static_cast<quint8>(below(8)));
    }
    return buildGapTable(list, everybody, slotBytes, kCompetencies, kUnits);
}

/// Best of several runs, ns of this program's processor per person: busy neighbours count little.
template <class Work>
double measure(std::size_t people, Work work)
{
    double best = 1e300;
    for (int run = 0; run < 7; ++run) {
        const std::clock_t start = std::clock();
        const int repeats = people > 100'000 ? 20 : 200;
        for (int i = 0; i < repeats; ++i) work();
        const double nanoseconds = 1e9 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        best = std::min(best, nanoseconds / repeats / static_cast<double>(people));
    }
    return best;
}

volatile quint64 sink = 0;

void rawScan(const GapTable& table)
{
    quint64 sum = 0;
    const auto* words = reinterpret_cast<const quint64*>(table.slotBytes.data());
    for (std::size_t i = 0; i < table.slotBytes.size() / sizeof(quint64); ++i) sum += words[i];
    sink = sink + sum;
}

void bench(std::size_t people, std::size_t profiles)
{
    const auto table = region(people, profiles);
    const double raw = measure(people, [&] { rawScan(table); });
    const double byCompetency = measure(people, [&] { sink = sink + static_cast<quint64>(gapsByCompetency(table)[0].met); });
    const double assessed = measure(people, [&] { sink = sink + static_cast<quint64>(peopleAssessed(table)); });
    const double byUnit = measure(people, [&] { sink = sink + static_cast<quint64>(gapsByUnit(table).cells[0].met); });
    std::printf("2  %7zu people, %3zu profiles, ns a person: scan %.2f | by competency %.2f (%.1f x scan, goal 3 ns) | unit x competency %.2f (%.1f x scan, goal 60 ns) | "
                "people assessed %.2f\n",
                people, profiles, raw, byCompetency, byCompetency / raw, byUnit, byUnit / raw, assessed);
}

}  // namespace

int main(int argc, char** argv)
{
    std::vector<std::size_t> sizes{20'000, 200'000};
    if (argc > 1) sizes = {std::strtoul(argv[1], nullptr, 10)};
    for (const std::size_t people : sizes)
        for (const std::size_t profiles : {std::size_t{14}, std::size_t{450}}) bench(people, profiles);
}
