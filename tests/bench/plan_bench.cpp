// SPDX-License-Identifier: Apache-2.0
// bench_plan PEOPLE CLASSES RUPIAH [SEED]: the proved plan of a regency beside the greedy one: value, bound, time, memory, and
// what the two checkers take.
// bench_plan beside PEOPLE CLASSES RUPIAH CBC_SECONDS: three seeds of it beside Clp and CBC on the full model, as rows of the table
// in docs/benchmarks.md; CBC stops at a hundredth of a percent or after so many seconds of processor (0: not asked; below zero:
// so many times the optimiser's own). Prints; never fails a test.
#include "core/plan/bound_check.h"
#include "core/plan/solve/choose.h"
#include "core/plan/solve/optimise.h"
#include "core/plan/plan_record.h"
#include "tests/core/plan/outside_solver.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace core;

namespace {

struct Size {
    std::size_t people = 0, classes = 0;
    qint64 budgetRupiah = 0;
};

PlanInput region(const Size& size, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    PlanInput input;
    input.options.year = 2027;
    input.options.budgetRupiah = size.budgetRupiah;
    for (std::size_t p = 0; p < size.people; ++p) {
        PlanPerson person;
        person.unit = static_cast<std::size_t>(below(300));
        person.kind = QString::number(below(14));
        person.factor = 900 + below(200);
        person.staff = below(3) == 0 ? StaffKind::pppk : StaffKind::pns;
        for (std::size_t c = 0; c < 10; ++c) {
            PlanNeed need{c < 9 ? c : 9 + static_cast<std::size_t>(below(11)), below(2) ? LevelState::counts : LevelState::none, 1 + below(3), 1 + below(4), 1000};
            person.needs.push_back(need);
        }
        input.people.push_back(person);
    }
    for (std::size_t a = 0; a < size.classes; ++a) {
        PlanOffering offering;
        const int from = below(5);
        offering.id = static_cast<qint64>(a) + 1;
        offering.hoursJp = below(3) == 0 ? 32 : below(2) ? 12 : 2;
        offering.effectiveness = offering.hoursJp >= 24 ? 1000 : offering.hoursJp >= 8 ? 600 : 200;
        offering.costRupiah = offering.hoursJp >= 24 ? 4'000'000 : offering.hoursJp >= 8 ? 1'000'000 : 150'000;
        offering.steps = {{static_cast<std::size_t>(below(20)), from, from + 1}};
        input.offerings.push_back(offering);
        PlanAngkatan angkatan;
        angkatan.offering = a;
        angkatan.start = QDate(2027, 1, 4).addDays(below(350));
        angkatan.end = angkatan.start.addDays(below(5));
        angkatan.seats = offering.hoursJp == 12 ? 500 : 30;
        angkatan.minimum = angkatan.seats / 3;
        input.angkatan.push_back(angkatan);
    }
    return input;
}

struct Time {
    double wall = 0, processor = 0;  ///< seconds
};
Time timed(auto work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t ticks = std::clock();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), static_cast<double>(std::clock() - ticks) / CLOCKS_PER_SEC};
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

constexpr unsigned kSeed = 5;

void bench(const Size& size, unsigned seed)
{
    const auto input = region(size, seed);
    Plan greedy, plan;
    std::size_t faults = 0, boundFaults = 0;
    const Time choosing = timed([&] { greedy = choosePlan(input); });
    const Time optimising = timed([&] { plan = optimisePlan(input); });
    const Time checking = timed([&] { faults = checkPlan(input, plan).size(); });
    const Time proving = timed([&] { boundFaults = checkBound(input, plan).size(); });
    PlanRecordProof proof;
    proof.leaves = plan.proof;
    const auto stored = encodeSeats({}, proof).size();
    std::printf("%6zu x %3zu, Rp %12lld | greedy %9lld, %5.1f s | optimised %9lld, bound %9lld, gap %.3f %%, %6.1f s (processor %6.1f s), peak %ld MB | "
                "%zu leaves, %lld KB stored | checks %.1f s + %.1f s processor, %zu + %zu faults\n",
                size.people, size.classes, static_cast<long long>(size.budgetRupiah), static_cast<long long>(greedy.totals.value), choosing.processor,
                static_cast<long long>(plan.totals.value), static_cast<long long>(*plan.bound), *provedGapPercent(plan.totals.value, plan.bound), optimising.wall,
                optimising.processor, peakMegabytes(), plan.proof.leaves.size(), static_cast<long long>(stored / 1024), checking.processor, proving.processor,
                faults, boundFaults);
    std::fflush(stdout);
}

/// The other two are asked after the optimiser, whose memory is told before theirs is taken.
void besideOthers(const Size& size, double cbcSeconds)
{
    std::vector<Plan> plans;
    std::vector<double> seconds;
    for (const unsigned seed : {kSeed, kSeed + 1, kSeed + 2}) {
        const auto input = region(size, seed);
        seconds.push_back(timed([&] { plans.push_back(optimisePlan(input)); }).processor);
    }
    std::printf("| size, seed | plan / bound (proved) | processor | Clp: all in parts | processor | CBC: plan / bound | processor |\n|---|---|---|---|---|---|---|\n");
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto seed = kSeed + static_cast<unsigned>(i);
        const auto model = fullModel(region(size, seed));
        double linear = 0;
        const Time clp = timed([&] { linear = test::linearValue(model); });
        std::printf("| %zu × %zu, %u | %lld / %lld (%.3f %%) | %.1f s | %.0f | %.1f s |", size.people, size.classes, seed, static_cast<long long>(plans[i].totals.value),
                    static_cast<long long>(*plans[i].bound), *provedGapPercent(plans[i].totals.value, plans[i].bound), seconds[i], linear, clp.processor);
        std::fflush(stdout);
        test::OutsideAnswer cbc;
        const test::OutsideLimits limits{.seconds = cbcSeconds < 0 ? -cbcSeconds * seconds[i] : cbcSeconds, .ratioGap = 1e-4};
        const Time outside = timed([&] { if (cbcSeconds != 0) cbc = test::solveOutside(model, limits); });
        if (cbc.value) std::printf(" %lld / %.0f%s |", static_cast<long long>(*cbc.value), cbc.bound, cbc.isOptimal ? "" : " (stopped)");
        else std::printf(" %s |", cbcSeconds == 0 ? "not asked" : "none found");
        std::printf(" %.1f s |\n", outside.processor);
        std::fflush(stdout);
    }
    std::printf("%zu columns, %zu rows; peak of all three %ld MB\n", fullModel(region(size, kSeed)).columns.size(), fullModel(region(size, kSeed)).rows.size(), peakMegabytes());
}

Size sizeOf(char** words) { return {static_cast<std::size_t>(std::atoll(words[0])), static_cast<std::size_t>(std::atoll(words[1])), std::atoll(words[2])}; }

}  // namespace

int main(int argc, char** argv)
{
    if (argc == 6 && std::strcmp(argv[1], "beside") == 0) besideOthers(sizeOf(argv + 2), std::atof(argv[5]));
    else if (argc == 4 || argc == 5) bench(sizeOf(argv + 1), argc == 5 ? static_cast<unsigned>(std::atoi(argv[4])) : kSeed);
    else std::fprintf(stderr, "bench_plan [beside] PEOPLE CLASSES RUPIAH [SEED | CBC_SECONDS]\n");
}
