// SPDX-License-Identifier: Apache-2.0
// bench_plan: how long an instant plan of a regency takes, and its checker beside it. Prints; never fails a test.
#include "core/plan/check.h"
#include "core/plan/choose.h"

#include <chrono>
#include <cstdio>
#include <random>

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

double seconds(auto work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void bench(std::size_t people, std::size_t classes, qint64 budget)
{
    const auto input = region(people, classes, budget);
    Plan plan;
    std::size_t violations = 0;
    const double choosing = seconds([&] { plan = choosePlan(input); });
    const double checking = seconds([&] { violations = checkPlan(input, plan).size(); });
    std::printf("%6zu people x %3zu classes, Rp %11lld | %.2f s, check %.2f s (%zu violations) | %zu seats, %d levels, %d classes, Rp %lld\n", people, classes,
                static_cast<long long>(budget), choosing, checking, violations, plan.seats.size(), plan.totals.gapLevelsClosed, plan.totals.angkatanRun,
                static_cast<long long>(plan.totals.costRupiah));
}

}  // namespace

int main()
{
    bench(500, 40, 500'000'000);
    bench(5'000, 80, 2'000'000'000);
    bench(12'000, 150, 2'000'000'000);
    bench(12'000, 150, 100'000'000'000);
}
