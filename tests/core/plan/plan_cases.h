// SPDX-License-Identifier: Apache-2.0
// Small plans for tests: one unit of ten people with a gap, one class; and random ones.
#pragma once
#include "core/plan/check.h"

#include <algorithm>
#include <random>
#include <set>

namespace test {

using namespace core;

inline PlanNeed need(std::size_t competency, int level, int required) { return {competency, LevelState::counts, level, required, 1000}; }

/// `people` alike PNS in unit 0 who lack one level of competency 0.
inline PlanInput region(std::size_t people)
{
    PlanInput input;
    input.options.year = 2027;
    input.options.budgetRupiah = 1'000'000'000;
    input.options.unitAbsencePercent = 100;
    input.options.hourFloorJp = 0;
    for (std::size_t p = 0; p < people; ++p) {
        PlanPerson person;
        person.id = static_cast<qint64>(p) + 1;
        person.kind = QStringLiteral("PELAKSANA");
        person.gradeOrder = 9;
        person.affairs = QStringLiteral("pendidikan");
        person.needs = {need(0, 1, 2)};
        input.people.push_back(person);
    }
    return input;
}

/// Adds an offering with one class; returns the index of the class. Week 0 = 4 January 2027, a Monday; -1 = dates unknown.
inline std::size_t addClass(PlanInput& input, std::vector<PlanStep> steps, int week = -1, qint64 cost = 1'000'000, int seats = 30, int minimum = 1)
{
    PlanOffering offering;
    offering.id = 100 + static_cast<qint64>(input.offerings.size());
    offering.hoursJp = 24;
    offering.costRupiah = cost;
    offering.steps = std::move(steps);
    input.offerings.push_back(offering);
    PlanAngkatan angkatan;
    angkatan.id = 1000 + static_cast<qint64>(input.angkatan.size());
    angkatan.offering = input.offerings.size() - 1;
    angkatan.seats = seats;
    angkatan.minimum = minimum;
    if (week >= 0) {
        angkatan.start = QDate(2027, 1, 4).addDays(7 * week);
        angkatan.end = angkatan.start.addDays(3);
    }
    input.angkatan.push_back(angkatan);
    return input.angkatan.size() - 1;
}

inline std::set<ViolationCode> codesOf(const PlanInput& input, const Plan& plan)
{
    std::set<ViolationCode> codes;
    for (const auto& violation : checkPlan(input, plan)) codes.insert(violation.code);
    return codes;
}

/// A budget line of a unit and those below it, up to `end`; without a unit for anybody.
inline PlanFund fundLine(qint64 rupiah, std::optional<std::size_t> unit = {}, std::size_t end = 0)
{
    return {QStringLiteral("APBD_KAB"), unit, {}, {}, rupiah, end};
}

/// Other units, and the budget split: lines of units that lie in each other, twice the same, or are gone; sometimes none for anybody.
inline void splitBudget(PlanInput& input, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<qint64>(random() % n); };
    const std::pair<std::size_t, std::size_t> spans[] = {{0, 4}, {1, 3}, {2, 3}, {2, 3}, {3, 4}, {6, 6}};
    for (auto& person : input.people) person.unit = static_cast<std::size_t>(below(6));
    auto& funds = input.options.funds;
    qint64 left = input.options.budgetRupiah;
    for (const auto& [unit, end] : spans) {
        if (below(3) == 0) continue;
        funds.push_back(fundLine(left * below(101) / 100, unit, end));
        left -= funds.back().rupiah;
    }
    if (funds.empty() || below(4) != 0) funds.push_back(fundLine(left));
    else funds.front().rupiah += left;
}

/// Two groups and the units, which all want a part of the seats.
inline void addGroups(PlanInput& input, unsigned seed)
{
    std::mt19937 random(seed);
    const int percent = 20 + static_cast<int>(random() % 120);
    std::vector<PlanGroup> groups{{QStringLiteral("sex"), QStringLiteral("a"), {}, 0}, {QStringLiteral("sex"), QStringLiteral("b"), {}, 0}};
    for (std::size_t p = 0; p < input.people.size(); ++p) {
        groups[random() % 2].people.push_back(p);
        const std::size_t ofUnit = 2 + input.people[p].unit;
        while (groups.size() <= ofUnit) groups.push_back({QStringLiteral("unit"), QString::number(groups.size()), {}, 0});
        groups[ofUnit].people.push_back(p);
    }
    for (auto& group : groups) group.floorSeats = (static_cast<int>(group.people.size()) * percent + 99) / 100;
    input.groups = std::move(groups);
}

/// Awkward on purpose: tight money, small units, chains, locks, people who may not, unknown dates.
inline PlanInput randomRegion(unsigned seed, std::size_t people, std::size_t classes)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    PlanInput input = region(people);
    input.options.budgetRupiah = 1'000'000LL * below(static_cast<unsigned>(4 * people + 1));
    input.options.unitAbsencePercent = 5 + below(60);
    input.options.hourFloorJp = below(2) * 20;
    if (below(3) == 0) input.options.hourCeilingJp = 20 + below(60);
    const QStringList kinds{QStringLiteral("PELAKSANA"), QStringLiteral("PENGAWAS"), QStringLiteral("JF_AHLI_MUDA")};
    for (auto& person : input.people) {
        person.unit = static_cast<std::size_t>(below(1 + static_cast<unsigned>(people) / 4));
        person.kind = kinds[below(3)];
        person.staff = below(4) == 0 ? StaffKind::pppk : StaffKind::pns;
        if (person.staff == StaffKind::pppk) person.hourCeilingJp = 24;
        person.gradeOrder = 5 + below(8);
        person.active = below(12) != 0;
        person.mayTrain = below(12) != 0;
        person.hoursJp = below(3) * 6;
        person.factor = 800 + 100 * below(5);
        if (below(6) == 0) person.leavesOn = QDate(2027 + below(3), 1 + below(12), 1);
        if (below(5) == 0) person.completed = {100 + below(static_cast<unsigned>(classes))};
        person.needs.clear();
        for (std::size_t c = 0; c < 4; ++c) {
            PlanNeed n = need(c, below(5), 1 + below(5));
            n.state = below(6) == 0 ? LevelState::none : below(8) == 0 ? LevelState::expired : LevelState::counts;
            n.weight = 500 * (1 + below(3));
            person.needs.push_back(n);
        }
    }
    for (std::size_t a = 0; a < classes; ++a) {
        const int from = below(4);
        std::vector<PlanStep> steps{{static_cast<std::size_t>(below(4)), from, from + 1 + below(2)}};
        if (below(5) == 0) steps.push_back({static_cast<std::size_t>(below(4)), 1, 2});
        const int seats = 1 + below(8);
        addClass(input, steps, below(4) == 0 ? -1 : below(10), 250'000LL * below(12), seats, 1 + below(static_cast<unsigned>(seats) + 1));
        auto& offering = input.offerings.back();
        offering.hoursJp = 2 + 6 * below(6);
        offering.effectiveness = 200 + 400 * below(3);
        if (below(4) == 0) offering.kinds = {kinds[below(3)], kinds[below(3)]};
        if (below(5) == 0) offering.grades = {{StaffKind::pns, 6, 10}};
        if (below(6) == 0) offering.prerequisites = {100 + below(static_cast<unsigned>(classes))};
        input.angkatan.back().fixedCostRupiah = 1'000'000LL * below(3) * below(2);
        if (below(4) == 0 && a > 0) input.angkatan.back().offering = input.angkatan[static_cast<std::size_t>(below(static_cast<unsigned>(a)))].offering;
    }
    for (int i = below(5); i > 0; --i)
        input.locks.push_back({static_cast<std::size_t>(below(static_cast<unsigned>(people))), static_cast<std::size_t>(below(static_cast<unsigned>(classes))),
                               LockKind(below(3))});
    input.priorities = {{1500, {1}, {}}, {3000, {2}, {0, 1}}};
    return input;
}

}  // namespace test
