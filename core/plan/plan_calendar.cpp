// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_calendar.h"

#include "core/plan/value.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kDaysAWeek = 7;

QString trainingOf(const PlanFacts::AngkatanName& name) { return name.number > 0 ? u"%1 angkatan %2"_s.arg(name.offeringName).arg(name.number) : name.offeringName; }

/// By unit (the last: not known), then week.
using AwayIn = std::vector<std::map<qint64, std::vector<PlanCalendar::Away>>>;

PlanCalendar::Row rowOf(const PlanFacts& facts, std::size_t unit, int people)
{
    PlanCalendar::Row row{{}, u"(unit tidak diketahui)"_s, {}, people, std::max(1, people * facts.input.options.unitAbsencePercent / 100), {}};
    if (unit >= facts.units.size()) return row;
    row.unit = facts.units.at(unit).uid;
    row.name = facts.units.at(unit).name;
    if (const auto parent = facts.units.parentOf(unit)) row.parent = facts.units.at(*parent).name;
    return row;
}

}  // namespace

PlanCalendar planCalendar(const PlanFacts& facts, const std::vector<PlanSeat>& seats)
{
    const auto& input = facts.input;
    const auto unitOf = [&](std::size_t person) { return std::min(input.people[person].unit, facts.units.size()); };
    AwayIn away(facts.units.size() + 1);
    std::set<qint64> weeks;
    std::set<std::size_t> undated;
    for (const auto& seat : seats) {
        if (seat.person >= facts.people.size() || seat.angkatan >= facts.angkatan.size()) continue;
        const WeekSpan span = weeksOf(input.angkatan[seat.angkatan]);
        if (span.isEmpty()) undated.insert(seat.angkatan);
        for (qint64 week = span.first; week <= span.last; ++week) {
            weeks.insert(week);
            away[unitOf(seat.person)][week].push_back({facts.people[seat.person].uid, facts.people[seat.person].name, trainingOf(facts.angkatan[seat.angkatan])});
        }
    }
    std::vector<int> people(away.size(), 0);
    for (std::size_t p = 0; p < input.people.size(); ++p) people[unitOf(p)] += input.people[p].active;
    PlanCalendar calendar;
    calendar.undated = static_cast<int>(undated.size());
    for (const qint64 week : weeks) calendar.mondays.push_back(QDate::fromJulianDay(week * kDaysAWeek));
    for (std::size_t unit = 0; unit < away.size(); ++unit) {
        if (away[unit].empty()) continue;
        auto row = rowOf(facts, unit, people[unit]);
        for (const qint64 week : weeks) {
            auto& gone = row.weeks.emplace_back(std::move(away[unit][week]));
            std::sort(gone.begin(), gone.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        }
        calendar.rows.push_back(std::move(row));
    }
    return calendar;
}

}  // namespace core
