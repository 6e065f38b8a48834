// SPDX-License-Identifier: Apache-2.0
// bench_plan [PEOPLE CLASSES RUPIAH]: the proved plan of a regency beside the greedy one: value, bound, time, memory, and what
// the two checkers take. Prints; never fails a test.
#include "core/plan/bound_check.h"
#include "core/plan/solve/choose.h"
#include "core/plan/solve/optimise.h"
#include "core/plan/plan_record.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace core;

namespace {

PlanInput region(std::size_t people, std::size_t classes, qint64 budget)
{
    std::mt19937 random(5);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    PlanInput input;
    input.options.year = 2027;
    input.options.budgetRupiah = budget;
    for (std::size_t p = 0; p < people; ++p) {
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
    for (std::size_t a = 0; a < classes; ++a) {
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

void bench(std::size_t people, std::size_t classes, qint64 budget)
{
    const auto input = region(people, classes, budget);
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
                people, classes, static_cast<long long>(budget), static_cast<long long>(greedy.totals.value), choosing.processor,
                static_cast<long long>(plan.totals.value), static_cast<long long>(*plan.bound), *provedGapPercent(plan.totals.value, plan.bound), optimising.wall,
                optimising.processor, peakMegabytes(), plan.proof.leaves.size(), static_cast<long long>(stored / 1024), checking.processor, proving.processor,
                faults, boundFaults);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc == 4) {
        bench(static_cast<std::size_t>(std::atoll(argv[1])), static_cast<std::size_t>(std::atoll(argv[2])), std::atoll(argv[3]));
        return 0;
    }
    bench(500, 40, 500'000'000);
    bench(5'000, 80, 2'000'000'000);
    bench(20'000, 120, 8'000'000'000);
}
