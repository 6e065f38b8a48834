// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/solve_model.h"

#include "core/plan/solve/locked_seats.h"
#include "core/plan/solve/person_columns.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace core {
namespace {

constexpr PlanValue kHeavierForHours = 16;  ///< all seats together are worth less than that part of a person: the proof of how many can reach the floor counts whole ones

bool overlap(const PlanOffering& a, const PlanOffering& b)
{
    for (const auto& x : a.steps)
        for (const auto& y : b.steps)
            if (x.competency == y.competency && x.from < y.to && y.from < x.to) return true;
    return false;
}

/// Steps of one ladder that come at the wrong time for somebody who has climbed none of them.
bool mayBeOutOfOrder(const PlanInput& input, std::size_t a, std::size_t b) { return isOutOfOrder(input, PlanPerson{}, a, b); }

std::vector<PairRule> pairRules(const PlanInput& input)
{
    const std::size_t count = input.angkatan.size();
    std::vector<PairRule> rules(count * count, PairRule::never);
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = 0; b < count; ++b) {
            const auto &one = input.angkatan[a], &other = input.angkatan[b];
            if (one.offering == other.offering || overlap(input.offerings[one.offering], input.offerings[other.offering])) continue;
            if (weeksOf(one).meets(weeksOf(other))) continue;
            rules[a * count + b] = mayBeOutOfOrder(input, a, b) ? PairRule::unlessInOrder : PairRule::free;
        }
    return rules;
}

class Builder {
public:
    Builder(const PlanInput& input, const std::vector<PlanLock>& locks, std::size_t columnsAtMost)
        : m_input(input), m_seating(input), m_columnsAtMost(columnsAtMost), m_lockedOf(input.people.size())
    {
        m_model.input = &input;
        for (const auto& person : input.people) m_units = std::max(m_units, person.unit + 1);
        groupPeople();
        m_model.pairs = pairRules(input);
        for (const auto& angkatan : input.angkatan) m_model.classes.push_back({std::max(0, angkatan.seats), std::max(1, angkatan.minimum)});
        for (const auto& lock : locks) {
            auto& mine = m_lockedOf[lock.person];
            if (std::find(mine.begin(), mine.end(), lock.angkatan) == mine.end()) mine.push_back(static_cast<ClassIndex>(lock.angkatan));
            m_model.classes[lock.angkatan].mustRun = true;
        }
    }

    SolveModel run()
    {
        std::vector<std::vector<ClassIndex>> gaps(m_input.people.size()), fills(m_input.people.size());
        collect(gaps, fills);
        m_away.resize(m_input.angkatan.size() * m_units);
        SetWalk walk(m_model);
        for (std::size_t p = 0; p < m_input.people.size(); ++p) addPerson(walk, p, gaps[p], fills[p]);
        m_model.grain = std::max<PlanValue>(1, m_grain);
        numberSeats();
        closeTooSmall();
        addRows();
        return std::move(m_model);
    }

private:
    const PlanOffering& offering(std::size_t a) const { return m_input.offerings[m_input.angkatan[a].offering]; }

    /// By unit, and by what fairness groups people belong to.
    void groupPeople()
    {
        using Kind = std::pair<std::size_t, std::vector<std::size_t>>;
        std::vector<Kind> kinds(m_input.people.size());
        for (std::size_t p = 0; p < kinds.size(); ++p) kinds[p].first = m_input.people[p].unit;
        for (std::size_t g = 0; g < m_input.groups.size(); ++g)
            for (const std::size_t p : m_input.groups[g].people) kinds[p].second.push_back(g);
        std::map<Kind, std::size_t> known;
        m_groupsOfUnit.resize(m_units);
        m_groupsWithFloor.resize(m_input.groups.size());
        for (const auto& kind : kinds) {
            const auto [at, isNew] = known.emplace(kind, known.size());
            m_model.groupOf.push_back(static_cast<quint32>(at->second));
            if (!isNew) continue;
            m_groupsOfUnit[kind.first].push_back(at->second);
            for (const std::size_t g : kind.second) m_groupsWithFloor[g].push_back(at->second);
        }
        m_model.groups = known.size();
    }

    bool isLocked(std::size_t p, std::size_t a) const { return std::find(m_lockedOf[p].begin(), m_lockedOf[p].end(), a) != m_lockedOf[p].end(); }

    /// By person: classes that close something, and classes somebody may fill; without those nobody can pay for.
    void collect(std::vector<std::vector<ClassIndex>>& gaps, std::vector<std::vector<ClassIndex>>& fills)
    {
        const Candidates forGaps = gapCandidates(m_seating);
        for (std::size_t a = 0; a < m_input.angkatan.size(); ++a) {
            auto& model = m_model.classes[a];
            model.cannotRun = !model.mustRun && (model.seats < model.minimum || isUnaffordable(a));
            if (model.cannotRun) continue;
            for (std::size_t p = 0; p < m_input.people.size(); ++p)
                if (!isLocked(p, a) && mayFillHours(m_input.people[p], offering(a)) && m_seating.ineligibility(p, a) == NeedReason::none)
                    fills[p].push_back(static_cast<ClassIndex>(a));
            for (const std::size_t p : forGaps[a])
                if (!isLocked(p, a)) gaps[p].push_back(static_cast<ClassIndex>(a));
        }
    }

    bool isUnaffordable(std::size_t a) const
    {
        const qint64 left = m_input.options.budgetRupiah - m_input.angkatan[a].fixedCostRupiah;
        return left < 0 || m_input.angkatan[a].fixedCostRupiah > m_seating.money().forClasses() || offering(a).costRupiah > left / m_model.classes[a].minimum;
    }

    bool fitsLocked(std::size_t p, std::size_t a) const
    {
        return std::all_of(m_lockedOf[p].begin(), m_lockedOf[p].end(), [&](std::size_t other) {
            const PairRule rule = m_model.pair(a, other);
            return rule == PairRule::free || (rule == PairRule::unlessInOrder && !isOutOfOrder(m_input, m_input.people[p], a, other));
        });
    }

    void addPerson(SetWalk& walk, std::size_t p, const std::vector<ClassIndex>& gaps, const std::vector<ClassIndex>& fills)
    {
        SolvePerson person;
        const auto& who = m_input.people[p];
        if (m_input.options.hourFloorFirst) person.hoursShort = m_seating.hoursShort(p);
        person.firstLocked = m_model.locked.size();
        person.locked = m_lockedOf[p].size();
        m_model.locked.insert(m_model.locked.end(), m_lockedOf[p].begin(), m_lockedOf[p].end());
        for (const std::size_t a : m_lockedOf[p]) {
            person.lockedMost += mostOf(m_input, who, offering(a));
            addGrain(who, offering(a));
        }
        person.firstFill = m_model.fills.size();
        for (const ClassIndex a : fills)
            if (fitsLocked(p, a)) m_model.fills.push_back(a);
        person.fills = m_model.fills.size() - person.firstFill;
        person.firstCandidate = m_model.candidates.size();
        for (const ClassIndex a : gaps)
            if (fitsLocked(p, a)) m_model.candidates.push_back({a, std::binary_search(fills.begin(), fills.end(), a), mostOf(m_input, who, offering(a))});
        person.candidates = m_model.candidates.size() - person.firstCandidate;
        for (const auto& candidate : m_model.candidatesOf(person)) addGrain(who, offering(candidate.angkatan));
        const auto first = m_model.candidates.begin() + static_cast<std::ptrdiff_t>(person.firstCandidate);
        std::stable_sort(first, m_model.candidates.end(), [&](const auto& x, const auto& y) {
            return SetWalk::orderOf(offering(x.angkatan)) < SetWalk::orderOf(offering(y.angkatan));
        });
        countAway(p, person);
        addColumns(walk, p, person);
        m_model.people.push_back(person);
    }

    void addGrain(const PlanPerson& who, const PlanOffering& what)
    {
        for (const auto& need : who.needs) {
            if (need.state != LevelState::counts) continue;
            const bool isTouched = std::any_of(what.steps.begin(), what.steps.end(), [&](const auto& step) { return step.competency == need.competency; });
            for (int levels = 1; isTouched && levels <= need.required - need.level; ++levels)
                m_grain = std::gcd(m_grain, valueOfLevels(m_input, who, need, what, levels));
        }
    }

    void countAway(std::size_t p, const SolvePerson& person)
    {
        std::set<ClassIndex> may(m_lockedOf[p].begin(), m_lockedOf[p].end());
        for (const auto& candidate : m_model.candidatesOf(person)) may.insert(candidate.angkatan);
        for (const ClassIndex a : m_model.fillsOf(person)) may.insert(a);
        for (const ClassIndex a : may) m_away[m_input.people[p].unit * m_input.angkatan.size() + a].push_back(p);
    }

    void addColumns(SetWalk& walk, std::size_t p, SolvePerson& person)
    {
        auto& columns = m_model.columns;
        person.firstColumn = columns.size();
        const auto mine = [&] { return columns.size() - person.firstColumn; };
        walk.start(p, m_lockedOf[p], m_model.candidatesOf(person), false);
        const std::size_t atMost = columns.size() < kManyColumnsInAll ? m_columnsAtMost : std::min(m_columnsAtMost, kFewColumns);
        bool fits = walk.value() <= std::numeric_limits<qint32>::max();
        columns.push_back({static_cast<qint32>(fits ? walk.value() : 0)});
        std::vector<std::size_t> last{0};  // the newest column of each depth
        walk.run([&](std::size_t candidate, std::size_t depth) {
            fits = fits && mine() < atMost && walk.value() <= std::numeric_limits<qint32>::max();
            if (!fits) return false;
            const std::size_t above = depth - person.locked;
            last.resize(above);
            columns.push_back({walk.isAllowed() ? static_cast<qint32>(walk.value()) : SolveColumn::kNotAlone, static_cast<quint16>(last.back()),
                               static_cast<quint16>(candidate)});
            last.push_back(mine() - 1);
            return true;
        });
        if (fits) {
            person.columns = mine();
            setEnds(person);
        } else {
            columns.resize(person.firstColumn);
        }
    }

    void setEnds(const SolvePerson& person)
    {
        const auto first = m_model.columns.begin() + static_cast<std::ptrdiff_t>(person.firstColumn);
        for (std::size_t i = person.columns; i-- > 0;) {
            auto& column = first[static_cast<std::ptrdiff_t>(i)];
            column.end = std::max(column.end, static_cast<quint16>(i + 1));
            if (i > 0) first[column.parent].end = std::max(first[column.parent].end, column.end);
        }
    }

    void numberSeats()
    {
        auto& seats = m_model.seats;
        for (const auto& candidate : m_model.candidates) seats.push_back(candidate.angkatan);
        for (std::size_t p = 0; p < m_model.people.size(); ++p) m_model.personOf.insert(m_model.personOf.end(), m_model.people[p].candidates, static_cast<quint32>(p));
        for (std::size_t p = 0; p < m_model.people.size(); ++p) {
            const auto& person = m_model.people[p];
            for (const ClassIndex a : m_model.fillsOf(person)) {
                const auto candidates = m_model.candidatesOf(person);
                const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const auto& candidate) { return candidate.angkatan == a; });
                const std::size_t known = person.firstCandidate + static_cast<std::size_t>(found - candidates.begin());
                m_model.seatOfFill.push_back(static_cast<quint32>(found == candidates.end() ? seats.size() : known));
                if (found != candidates.end()) continue;
                seats.push_back(a);
                m_model.personOf.push_back(static_cast<quint32>(p));
            }
        }
    }

    /// Classes in which fewer people can sit than they need.
    void closeTooSmall()
    {
        std::vector<int> people(m_model.classes.size(), 0);
        for (const auto& person : m_model.people) {
            const auto locked = m_model.lockedOf(person);
            const auto fills = m_model.fillsOf(person);
            std::set<ClassIndex> may(locked.begin(), locked.end());
            may.insert(fills.begin(), fills.end());
            const auto columns = m_model.columnsOf(person);
            for (std::size_t k = columns.size(); k-- > 1;)
                if (std::any_of(columns.begin() + static_cast<std::ptrdiff_t>(k), columns.begin() + columns[k].end,
                                [](const auto& column) { return column.value != SolveColumn::kNotAlone; }))
                    may.insert(m_model.candidatesOf(person)[columns[k].candidate].angkatan);
            if (columns.empty())
                for (const auto& candidate : m_model.candidatesOf(person)) may.insert(candidate.angkatan);
            for (const ClassIndex a : may) ++people[a];
        }
        for (std::size_t a = 0; a < people.size(); ++a)
            if (!m_model.classes[a].mustRun && people[a] < m_model.classes[a].minimum) m_model.classes[a].cannotRun = true;
    }

    void addRows()
    {
        const Purses purses = pursesOf(m_input.options, m_units);
        for (std::size_t purse = 0; purse < purses.all.size(); ++purse) addPurse(purses, purse);
        if (const auto share = unitShareOf(m_input.options))
            for (std::size_t unit = 0; unit < m_units; ++unit) addShare(unit, *share);
        for (std::size_t unit = 0; unit < m_units; ++unit) addAbsence(unit);
        if (m_input.groups.empty() && !m_input.options.hourFloorFirst) return;
        weighFloors();
        SolveRow lowering;
        lowering.kind = RowKind::lowering;
        lowering.breakCosts = m_model.floorWeight;
        m_lowering = m_model.rows.size();
        m_model.rows.push_back(lowering);
        for (std::size_t group = 0; group < m_input.groups.size(); ++group) addFloor(group);
        if (m_input.options.hourFloorFirst) addHours();
    }

    void addHours()
    {
        SolveRow row;
        row.kind = RowKind::hours;
        row.limit = -std::count_if(m_model.people.begin(), m_model.people.end(), [](const auto& person) { return person.hoursShort > 0; });
        row.drawsOn = m_lowering;
        m_model.hoursRow = m_model.rows.size();
        m_model.rows.push_back(row);
    }

    void weighFloors()
    {
        PlanValue most = 1;
        for (const auto& person : m_model.people) most += person.lockedMost;
        for (const auto& candidate : m_model.candidates) most += candidate.most;
        if (m_input.options.hourFloorFirst) most *= kHeavierForHours;
        const PlanValue grains = std::max<PlanValue>(1, std::min(most, kHeaviestFloor) / m_model.grain);
        m_model.floorWeight = (most < kHeaviestFloor ? grains + 1 : grains) * m_model.grain;
    }

    void addFloor(std::size_t group)
    {
        SolveRow row;
        row.kind = RowKind::floor;
        row.unit = group;
        row.groups = m_groupsWithFloor[group];
        row.limit = -m_input.groups[group].floorSeats;
        row.drawsOn = m_lowering;
        for (std::size_t a = 0; a < m_input.angkatan.size(); ++a)
            if (!m_model.classes[a].cannotRun) row.seats.push_back({static_cast<ClassIndex>(a), -1});
        m_model.rows.push_back(std::move(row));
    }

    std::vector<SolveRow::Term> costsOfSeats() const
    {
        std::vector<SolveRow::Term> costs;
        for (std::size_t a = 0; a < m_input.angkatan.size(); ++a)
            if (!m_model.classes[a].cannotRun && offering(a).costRupiah != 0) costs.push_back({static_cast<ClassIndex>(a), offering(a).costRupiah});
        return costs;
    }

    void addShare(std::size_t unit, qint64 share)
    {
        SolveRow row;
        row.kind = RowKind::share;
        row.unit = unit;
        row.groups = m_groupsOfUnit[unit];
        row.limit = share;
        row.seats = costsOfSeats();
        m_model.rows.push_back(std::move(row));
    }

    /// The seats this purse is the first to pay for; the first purse pays for classes, too.
    void addPurse(const Purses& purses, std::size_t purse)
    {
        SolveRow row;
        row.limit = purses.all[purse].rupiah;
        row.drawsOn = purses.all[purse].parent;
        row.unit = purses.all[purse].unit.value_or(0);
        for (std::size_t unit = 0; unit < purses.ofUnit.size(); ++unit)
            if (purses.ofUnit[unit] == purse) row.groups.insert(row.groups.end(), m_groupsOfUnit[unit].begin(), m_groupsOfUnit[unit].end());
        row.seats = costsOfSeats();
        for (std::size_t a = 0; a < m_input.angkatan.size() && purse == 0; ++a)
            if (!m_model.classes[a].cannotRun && m_input.angkatan[a].fixedCostRupiah != 0)
                row.classes.push_back({static_cast<ClassIndex>(a), m_input.angkatan[a].fixedCostRupiah});
        m_model.rows.push_back(std::move(row));
    }

    /// One row for each week in which more people of the unit could be away than may; weeks of the same classes once.
    void addAbsence(std::size_t unit)
    {
        std::map<qint64, std::vector<ClassIndex>> weeks;
        for (std::size_t a = 0; a < m_input.angkatan.size(); ++a) {
            if (m_away[unit * m_input.angkatan.size() + a].empty()) continue;
            const WeekSpan span = weeksOf(m_input.angkatan[a]);
            for (qint64 week = span.first; week <= span.last; ++week) weeks[week].push_back(static_cast<ClassIndex>(a));
        }
        std::set<std::vector<ClassIndex>> known;
        for (const auto& [week, classes] : weeks) {
            std::set<std::size_t> people;
            for (const ClassIndex a : classes) people.insert(m_away[unit * m_input.angkatan.size() + a].begin(), m_away[unit * m_input.angkatan.size() + a].end());
            const int limit = m_seating.mayStillLeave(unit, classes.front());
            if (static_cast<int>(people.size()) <= limit || !known.insert(classes).second) continue;
            SolveRow row;
            row.kind = RowKind::absence;
            row.unit = unit;
            row.groups = m_groupsOfUnit[unit];
            row.limit = limit;
            row.monday = week * 7;
            for (const ClassIndex a : classes) row.seats.push_back({a, 1});
            m_model.rows.push_back(std::move(row));
        }
    }

    const PlanInput& m_input;
    Seating m_seating;
    std::size_t m_columnsAtMost;
    PlanValue m_grain = 0;
    std::vector<std::vector<ClassIndex>> m_lockedOf;
    std::vector<std::vector<std::size_t>> m_away;  ///< by unit × class: who could be there
    std::size_t m_units = 0, m_lowering = 0;
    std::vector<std::vector<std::size_t>> m_groupsOfUnit, m_groupsWithFloor;
    SolveModel m_model;
};

}  // namespace

bool SolveModel::reachesFloor(const SolvePerson& p, const std::vector<ClassIndex>& chosen) const
{
    int hours = 0;
    for (const ClassIndex a : chosen) hours += hoursOf(a);
    return p.hoursShort > 0 && hours >= p.hoursShort;
}

void SolveModel::allowLowering(int lowered)
{
    for (auto& row : rows)
        if (row.kind == RowKind::lowering) row.limit = lowered;
}

SolveModel solveModel(const PlanInput& input, const std::vector<PlanLock>& locks, std::size_t columnsAtMost)
{
    return Builder(input, locks, columnsAtMost).run();
}

}  // namespace core
