// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/optimise.h"

#include "core/plan/solve/choose.h"
#include "core/plan/solve/class_program.h"
#include "core/plan/solve/greedy_pass.h"
#include "core/plan/solve/person_columns.h"
#include "core/plan/solve/seat_sets.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core {
namespace {

/// What every plan compared has: the locks that could be kept, and the mandatory seats.
std::vector<PlanLock> keptLocks(const PlanInput& input, const Plan& plan)
{
    const auto& refused = plan.refusedLocks;
    std::vector<PlanLock> kept;
    for (std::size_t i = 0; i < input.locks.size(); ++i)
        if (input.locks[i].kind != LockKind::forbid && std::none_of(refused.begin(), refused.end(), [&](const auto& r) { return r.lock == i; }))
            kept.push_back(input.locks[i]);
    for (const auto& seat : plan.seats)
        if (seat.reason == SeatReason::mandatory) kept.push_back({seat.person, seat.angkatan, LockKind::mandatory});
    return kept;
}

class Optimiser {
public:
    Optimiser(const PlanInput& input, Plan start, const OptimiseLimits& limits, const Onlookers& onlookers)
        : m_input(input), m_limits(limits), m_onlookers(onlookers), m_best(std::move(start)), m_locks(keptLocks(input, m_best)),
          m_forGaps(gapCandidates(Seating(input))), m_model(solveModel(input, m_locks, limits.columnsAtMost)), m_lagrangian(m_model)
    {
    }

    Plan run()
    {
        m_onlookers.debt = [this] { return debt(); };
        if (lacking(m_best.totals) > 0) {
            m_isLacking = true;
            lowerFloors();
        }
        const auto leaves = search(m_best.totals.value / kNearInAll);
        m_best.bound = m_best.totals.value;
        for (const auto& leaf : leaves) {
            m_best.bound = std::max(*m_best.bound, wholeBound(m_model, leaf.bound) + debt());
            m_best.proof.leaves.push_back(proofOf(leaf));
        }
        if (m_input.options.hourFloorFirst) {
            m_best.mostAtFloor = m_mostAtFloor.value_or(peopleWithFloor());
            m_best.floorProof = std::move(m_floorProof);
        }
        return std::move(m_best);
    }

private:
    /// Seats below floors of groups, or people below the hour floor: they never come together.
    int lacking(const PlanTotals& totals) const { return m_input.options.hourFloorFirst ? totals.peopleBelowFloor : totals.lackingSeats; }
    int peopleWithFloor() const
    {
        return static_cast<int>(std::count_if(m_input.people.begin(), m_input.people.end(), [](const auto& person) { return person.active && person.staff == StaffKind::pns; }));
    }

    /// Looks for the least that floors must be lowered by, until no plan can lack one seat less; from then on so many may be lacking.
    void lowerFloors()
    {
        m_gap = std::max<PlanValue>(0, m_model.floorWeight - m_best.totals.value - 1);
        const auto leaves = search(m_gap);
        if (m_model.hoursRow) proveFloor(leaves);
        m_gap = 0;
        m_allowed = lacking(m_best.totals);
        m_model.allowLowering(m_allowed);
        m_tried.clear();
    }

    /// Value and price × people who reach the floor are at most the bound without what the row takes back, and no value is below zero.
    void proveFloor(const std::vector<TreeLeaf>& leaves)
    {
        const auto shortOnes = static_cast<int>(-m_model.rows[*m_model.hoursRow].limit);
        Wide most = 0;
        for (const auto& leaf : leaves) {
            const qint64 price = leaf.prices.row[*m_model.hoursRow];
            most = std::max(most, price > 0 ? (leaf.bound + Wide(price) * shortOnes) / price : Wide(shortOnes));
            m_floorProof.leaves.push_back(proofOf(leaf));
        }
        m_mostAtFloor = peopleWithFloor() - shortOnes + static_cast<int>(std::min<Wide>(most, shortOnes));
    }

    std::vector<TreeLeaf> search(PlanValue nearEnough)
    {
        m_unsettled = {};
        if (!m_model.hoursRow && ClassProgram::sizeOf(m_model) <= m_limits.programAtMost) m_program.emplace(m_lagrangian);
        const auto find = [&](const Prices& from, const ClassStates& states, PlanValue known, const Pace& pace) { return findPrices(from, states, known, pace); };
        return searchClasses(m_model, find, treeLimits(nearEnough), score(), [&](const ClassStates& states, const Ascent& ascent) { return propose(states, ascent); },
                             m_onlookers);
    }

    /// What seats below floors cost the best plan, those left out that may be lacking.
    PlanValue debt() const { return m_model.floorWeight * std::max(0, lacking(m_best.totals) - m_allowed); }
    PlanValue score() const { return m_best.totals.value - debt(); }

    Ascent findPrices(const Prices& from, const ClassStates& states, PlanValue known, const Pace& pace)
    {
        if (m_program) return m_program->solve(states);
        Ascent best = ascend(m_lagrangian, from, states, known, pace, m_onlookers);
        if (m_model.hoursRow) return best;
        if (m_unsettled.seat.empty()) m_unsettled = best.best;
        return settled(std::move(best), states, known, pace);
    }

    /// Prices of classes, and some steps more, by turns.
    Ascent settled(Ascent best, const ClassStates& states, PlanValue known, const Pace& pace)
    {
        const int rounds = pace.steps == m_limits.rootSteps ? kRoundsAtRoot : 1;
        for (int round = 0; round < rounds && !m_onlookers.haveEnough(); ++round) {
            Ascent next = ascend(m_lagrangian, m_lagrangian.settleClasses(best.best, states), states, known, {kStepsOfRound, kNearby}, m_onlookers);
            if (next.bound >= best.bound) break;
            best = std::move(next);
        }
        return best;
    }

    TreeLimits treeLimits(PlanValue nearEnough) const
    {
        const auto each = static_cast<qint64>(m_model.columns.size() + m_model.candidates.size() + m_model.people.size() + m_model.groups * m_model.classes.size());
        // Steps along the gradient are cheap; floors that can't be met take two searches, with many more rows.
        const double share = m_program ? 1 : m_isLacking ? kWorkForFloors : kWorkForSteps;
        const qint64 nodes = static_cast<qint64>(share * static_cast<double>(m_limits.work)) / std::max<qint64>(1, each) / (2 * m_limits.nodeSteps);
        TreeLimits tree;
        tree.rootSteps = m_limits.rootSteps;
        tree.nodeSteps = m_limits.nodeSteps;
        tree.nearEnough = nearEnough;
        tree.window = m_program || m_model.hoursRow ? 0 : kWindow;
        tree.nodes = static_cast<int>(std::min<qint64>(m_limits.nodes, nodes));
        return tree;
    }

    PlanValue propose(const ClassStates& states, const Ascent& ascent)
    {
        if (!m_hasTriedAll) tryAllSets();
        if (m_isSmall) return score();
        tryDive(states, ascent, true);
        // Prices that are not settled prove less, but say more about who wants to sit where; measured: each finds the better plan now and then.
        const bool isTheirTurn = ++m_dives % 2 == 0 || m_model.people.size() <= kPeopleForBoth;
        if (isTheirTurn && !m_unsettled.seat.empty() && !m_onlookers.haveEnough()) tryDive(states, ascend(m_lagrangian, m_unsettled, states, score(), {kStepsBeforeDive, kNotFar}, m_onlookers), false);
        return score();
    }

    struct Dive {
        ClassStates states;
        Ascent ascent;
    };
    void tryDive(const ClassStates& states, const Ascent& ascent, bool settles)
    {
        if (const auto found = dive(states, ascent, settles); found && m_tried.insert(found->states).second) tryNearSets(*found);
    }

    /// Decides the classes that are left, the surest first. Nothing if that can't beat the best plan.
    std::optional<Dive> dive(ClassStates states, Ascent ascent, bool settles)
    {
        constexpr int steps = 15;
        const auto find = [&](const Pace& pace) { return settles ? findPrices(ascent.best, states, score(), pace) : ascend(m_lagrangian, ascent.best, states, score(), pace, m_onlookers); };
        while (std::count(states.begin(), states.end(), ClassState::open) > 0 && !m_onlookers.haveEnough()) {
            decide(states, ascent);
            ascent = find({steps});
            if (wholeBound(m_model, ascent.bound) <= score()) return std::nullopt;
        }
        if (!m_program) ascent = find({4 * steps});
        return Dive{states, std::move(ascent)};
    }

    void decide(ClassStates& states, const Ascent& ascent) const
    {
        constexpr double sure = 0.9;
        std::optional<std::size_t> surest;
        bool any = false;
        const auto sureness = [&](std::size_t a) { return std::max(share(ascent, m_model, a), 1 - share(ascent, m_model, a)); };
        const auto fix = [&](std::size_t a) { states[a] = share(ascent, m_model, a) >= 0.5 ? ClassState::runs : ClassState::closed; };
        for (std::size_t a = 0; a < states.size(); ++a) {
            if (states[a] != ClassState::open) continue;
            if (!surest || sureness(a) > sureness(*surest)) surest = a;
            if (sureness(a) < sure) continue;
            fix(a);
            any = true;
        }
        if (!any && surest) fix(*surest);
    }

    void tryAllSets()
    {
        m_hasTriedAll = true;
        std::vector<MasterColumn> columns;
        SetWalk walk(m_model);
        for (std::size_t p = 0; p < m_model.people.size(); ++p) {
            const auto& person = m_model.people[p];
            std::vector<SolveCandidate> all(m_model.candidatesOf(person).begin(), m_model.candidatesOf(person).end());
            for (const ClassIndex a : m_model.fillsOf(person))
                if (std::none_of(all.begin(), all.end(), [&](const auto& c) { return c.angkatan == a; })) all.push_back({a, true, 0});
            std::stable_sort(all.begin(), all.end(), [&](const auto& x, const auto& y) { return orderOf(x) < orderOf(y); });
            walk.start(p, m_model.lockedOf(person), all, true);
            if (person.locked > 0) columns.push_back(columnOf(p, walk));
            walk.run([&](std::size_t, std::size_t) {
                if (walk.isAllowed() && columns.size() <= m_limits.smallModel) columns.push_back(columnOf(p, walk));
                return columns.size() <= m_limits.smallModel;
            });
            if (columns.size() > m_limits.smallModel) return;
        }
        m_isSmall = true;
        tryColumns(columns, {}, firstStates(m_model), {2000, 0, false});
    }

    int orderOf(const SolveCandidate& candidate) const { return SetWalk::orderOf(m_input.offerings[m_input.angkatan[candidate.angkatan].offering]); }

    static MasterColumn columnOf(std::size_t p, const SetWalk& walk)
    {
        MasterColumn column{p, {}, walk.value()};
        for (const std::size_t a : walk.classes()) column.classes.push_back(static_cast<ClassIndex>(a));
        return column;
    }

    /// The sets that could belong to a better plan at the prices found, and those of the best plan.
    void tryNearSets(const Dive& found)
    {
        if (m_onlookers.haveEnough()) return;
        std::vector<MasterColumn> known(m_model.people.size());
        for (const auto& seat : m_best.seats) {
            known[seat.person].classes.push_back(static_cast<ClassIndex>(seat.angkatan));
            known[seat.person].value += seat.value;
        }
        static_cast<void>(m_lagrangian.answer(found.ascent.best, found.states));
        const Wide reach = std::max<Wide>(0, found.ascent.bound - Wide(score()) * kPriceUnit);
        const auto near = m_lagrangian.nearColumns(static_cast<qint64>(std::min<Wide>(reach, kHighestPrice)), m_model.people.size() + kNearColumns);
        std::vector<MasterColumn> columns;
        auto byHours = m_model.hoursRow ? setsForHours(near, found.states) : std::vector<MasterColumn>();
        auto nextByHours = byHours.begin();
        auto next = near.begin();
        for (std::size_t p = 0; p < known.size(); ++p) {
            std::set<std::vector<ClassIndex>> mine;
            const auto add = [&](std::vector<ClassIndex> classes, PlanValue value) {
                if (!classes.empty() && mine.insert(classes).second) columns.push_back({p, std::move(classes), value});
            };
            for (; next != near.end() && next->person == p; ++next) add(m_lagrangian.classesOf(p, next->column), m_lagrangian.valueOf(p, next->column));
            for (; nextByHours != byHours.end() && nextByHours->person == p; ++nextByHours) add(std::move(nextByHours->classes), nextByHours->value);
            add(known[p].classes, known[p].value);
            addSingles(p, found, add);
        }
        constexpr int work = 200'000;
        const int nodes = std::clamp(work / static_cast<int>(columns.size() + 1), 5, 200);
        tryColumns(columns, fillersBeside(columns, found), found.states, {nodes, std::max(m_best.totals.value / kNearEnough, m_gap), columns.size() > kManyColumns});
    }

    /// Sets of nearColumns with seats that close nothing, so that they reach the hour floor: by one seat, by several. The cheapest of all.
    std::vector<MasterColumn> setsForHours(const std::vector<Lagrangian::Near>& near, const ClassStates& states) const
    {
        std::vector<std::pair<qint64, MasterColumn>> sets;
        std::map<std::size_t, int> ofPerson;
        for (const auto& each : near) {
            const auto& person = m_model.people[each.person];
            const MasterColumn base{each.person, m_lagrangian.classesOf(each.person, each.column), m_lagrangian.valueOf(each.person, each.column)};
            if (person.hoursShort == 0 || m_model.reachesFloor(person, base.classes) || ofPerson[each.person]++ >= kBasesForHours) continue;
            addSetsForHours(base, each.loss, states, sets);
        }
        std::sort(sets.begin(), sets.end(), [](const auto& a, const auto& b) { return std::tie(a.first, a.second.person, a.second.classes) < std::tie(b.first, b.second.person, b.second.classes); });
        if (sets.size() > kSetsForHours) sets.resize(kSetsForHours);
        std::stable_sort(sets.begin(), sets.end(), [](const auto& a, const auto& b) { return a.second.person < b.second.person; });
        std::vector<MasterColumn> columns;
        for (auto& [cost, column] : sets) columns.push_back(std::move(column));
        return columns;
    }

    void addSetsForHours(const MasterColumn& base, qint64 loss, const ClassStates& states, std::vector<std::pair<qint64, MasterColumn>>& sets) const
    {
        const auto& person = m_model.people[base.person];
        std::vector<std::tuple<double, qint64, ClassIndex>> seats;  // price by hour, price
        for (const ClassIndex a : m_model.fillsOf(person)) {
            const qint64 price = std::max<qint64>(0, m_lagrangian.seatPrice(m_model.groupOf[base.person], a));
            if (states[a] != ClassState::closed && m_model.hoursOf(a) > 0 && fits(base.person, base.classes, a)) seats.emplace_back(static_cast<double>(price) / std::min(person.hoursShort, m_model.hoursOf(a)), price, a);
        }
        std::sort(seats.begin(), seats.end());
        int made = 0;
        for (std::size_t first = 0; first < seats.size() && made < kWaysForHours; ++first) {
            MasterColumn set = base;
            qint64 cost = loss;
            for (std::size_t i = first; i < seats.size() && !m_model.reachesFloor(person, set.classes); ++i) {
                const auto& [byHour, price, a] = seats[i];
                if (i > first && !fits(base.person, set.classes, a)) continue;
                set.classes.push_back(a);
                cost += price;
            }
            if (!m_model.reachesFloor(person, set.classes)) break;
            std::sort(set.classes.begin(), set.classes.end());
            set.value = valueOf(set);
            sets.emplace_back(cost, std::move(set));
            ++made;
        }
    }

    /// The class beside those of the person, by pairs and hours.
    bool fits(std::size_t p, const std::vector<ClassIndex>& classes, ClassIndex a) const
    {
        const auto& who = m_input.people[p];
        int hours = who.hoursJp + m_model.hoursOf(a);
        for (const ClassIndex other : classes) {
            const PairRule rule = m_model.pair(a, other);
            if (other == a || rule == PairRule::never || (rule == PairRule::unlessInOrder && isOutOfOrder(m_input, who, a, other))) return false;
            hours += m_model.hoursOf(other);
        }
        return hours <= std::min(m_input.options.hourCeilingJp.value_or(hours), who.hourCeilingJp.value_or(hours));
    }

    PlanValue valueOf(const MasterColumn& set) const
    {
        const std::vector<std::size_t> classes(set.classes.begin(), set.classes.end());
        PlanValue value = 0;
        for (const auto& need : m_input.people[set.person].needs) {
            const auto levels = levelsClosed(m_input, need, classes);
            for (std::size_t i = 0; i < levels.size(); ++i)
                value += valueOfLevels(m_input, m_input.people[set.person], need, m_input.offerings[m_input.angkatan[classes[i]].offering], levels[i]);
        }
        return value;
    }

    /// One class each of those that lack people.
    void addSingles(std::size_t p, const Dive& found, const auto& add) const
    {
        const auto& person = m_model.people[p];
        const auto columns = m_model.columnsOf(person);
        for (std::size_t k = 1; k < columns.size(); k = columns[k].end) {
            const auto& candidate = m_model.candidatesOf(person)[columns[k].candidate];
            const bool isAllowed = columns[k].value != SolveColumn::kNotAlone || candidate.mayFill;
            if (isAllowed && lacksPeople(found, p, candidate.angkatan))
                add(m_lagrangian.classesOf(p, static_cast<quint32>(k)), std::max(columns[k].value, columns[0].value));
        }
    }

    /// The minimum may bind at these prices, or the floor of a group of the person.
    bool lacksPeople(const Dive& found, std::size_t p, std::size_t a) const
    {
        const bool isRewarded = !m_input.groups.empty() && m_lagrangian.seatPrice(m_model.groupOf[p], a) < 0;
        return found.states[a] == ClassState::runs && (found.ascent.best.seat[a] <= 0 || isRewarded);
    }

    /// Who could fill up classes that are below their minimum at these prices.
    std::vector<MasterFillers> fillersBeside(const std::vector<MasterColumn>& columns, const Dive& found) const
    {
        std::vector<std::set<ClassIndex>> has(m_model.people.size());
        for (const auto& column : columns) has[column.person].insert(column.classes.begin(), column.classes.end());
        std::map<std::pair<std::size_t, ClassIndex>, int> people;
        std::vector<MasterFillers> fillers;
        for (std::size_t p = 0; p < has.size(); ++p)
            for (const ClassIndex a : m_model.fillsOf(m_model.people[p])) {
                if (!lacksPeople(found, p, a)) continue;
                if (has[p].contains(a)) fillers.push_back({m_model.groupOf[p], a, 1, p});
                else ++people[{m_model.groupOf[p], a}];
            }
        for (const auto& [where, count] : people) fillers.push_back({where.first, where.second, count});
        return fillers;
    }

    void tryColumns(const std::vector<MasterColumn>& columns, const std::vector<MasterFillers>& fillers, const ClassStates& states, const MasterLimits& limits)
    {
        const auto choice = solveMaster(m_model, columns, fillers, states, limits);
        if (!choice) return;
        std::vector<MasterColumn> sets;
        for (const std::size_t i : *choice) sets.push_back(columns[i]);
        if (auto seating = seatSets(m_model, m_locks, sets, m_forGaps)) keepIfBetter(*seating);
    }

    void keepIfBetter(Seating& seating)
    {
        if (m_model.hoursRow) fillGreedily(seating, hourCandidates(seating), Aim::reach, Weighing::perRupiah, nullptr);
        if (seating.lackingSeats() > 0) fillGreedily(seating, fairCandidates(seating, m_forGaps), Aim::fair, Weighing::perRupiah, nullptr);
        fillGreedily(seating, m_forGaps, Aim::gap, Weighing::perRupiah, nullptr);
        if (m_input.options.hourFloorJp > 0) fillGreedily(seating, hourCandidates(seating), Aim::hours, Weighing::perRupiah, nullptr);
        Plan plan = seatedPlan(seating);
        if (!isBetter(plan.totals, m_best.totals, m_input.options.hourFloorFirst)) return;
        plan.refusedLocks = std::move(m_best.refusedLocks);
        m_best = std::move(plan);
    }

    BoundLeaf proofOf(const TreeLeaf& leaf) const
    {
        BoundLeaf proof;
        for (std::size_t a = 0; a < leaf.states.size(); ++a) {
            if (leaf.states[a] == ClassState::runs) proof.runs.push_back(a);
            if (leaf.states[a] == ClassState::closed) proof.closed.push_back(a);
        }
        proof.prices.seats = leaf.prices.seat;
        for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
            const auto& row = m_model.rows[r];
            const qint64 price = leaf.prices.row[r];
            if (row.kind == RowKind::absence && price > 0) proof.prices.absence.push_back({row.unit, row.monday, price});
            if (row.kind == RowKind::floor && price > 0) proof.prices.floors.push_back({row.unit, price});
            if (row.kind == RowKind::hours) proof.prices.hours = price;
            if (row.kind == RowKind::share && price > 0) proof.prices.shares.push_back({row.unit, price});
            if (row.kind != RowKind::budget) continue;
            if (!row.drawsOn) proof.prices.rupiah = price;
            else if (price != proof.prices.rupiah) proof.prices.lines.push_back({row.unit, price});
        }
        for (std::size_t seat = 0; seat < leaf.prices.own.size(); ++seat)
            if (leaf.prices.own[seat] > 0) proof.prices.own.push_back({m_model.personOf[seat], m_model.seats[seat], leaf.prices.own[seat]});
        return proof;
    }

    static constexpr std::size_t kNearColumns = 15'000;  ///< besides the best one of everybody
    static constexpr std::size_t kManyColumns = 3'000;
    static constexpr std::size_t kSetsForHours = 12'000;
    static constexpr int kBasesForHours = 1, kWaysForHours = 2;  ///< of one person; of one set
    static constexpr int kWindow = 8;  ///< nodes
    static constexpr int kRoundsAtRoot = 3, kStepsOfRound = 5;  ///< prices of classes and of rows, by turns
    static constexpr std::size_t kPeopleForBoth = 10'000;  ///< for more a dive takes seconds
    static constexpr int kStepsBeforeDive = 100;
    static constexpr double kNotFar = 0.25;  ///< length of the first of them
    static constexpr double kWorkForSteps = 3, kWorkForFloors = 0.75;
    static constexpr PlanValue kNearEnough = 10'000;   ///< part of the best value
    static constexpr PlanValue kNearInAll = 2'000;  ///< the search ends within this part of the best value: 0.05 %
    const PlanInput& m_input;
    OptimiseLimits m_limits;
    Onlookers m_onlookers;
    Plan m_best;
    std::vector<PlanLock> m_locks;
    Candidates m_forGaps;
    SolveModel m_model;
    Lagrangian m_lagrangian;
    std::optional<ClassProgram> m_program;
    int m_dives = 0;
    Prices m_unsettled;  ///< of all classes, as the steps left them
    std::set<ClassStates> m_tried;
    int m_allowed = 0;    ///< seats below floors, or people
    std::optional<int> m_mostAtFloor;
    BoundProof m_floorProof;
    PlanValue m_gap = 0;  ///< differences that do not matter now
    bool m_hasTriedAll = false, m_isSmall = false;
    bool m_isLacking = false;  ///< the plan it began with lacks something of its floors
};

}  // namespace

Plan optimisePlan(const PlanInput& input, Progress* progress, const OptimiseLimits& limits, PlanWatch* watch)
{
    Plan plan = Optimiser(input, choosePlan(input, progress), limits, {progress, watch}).run();
    plan.unmet = unmetNeedsOf(input, plan.seats);
    return plan;
}

std::optional<double> provedGapPercent(PlanValue value, std::optional<PlanValue> bound)
{
    if (!bound) return std::nullopt;
    if (*bound <= 0) return 0.0;
    return 100.0 * static_cast<double>(*bound - value) / static_cast<double>(*bound);
}

}  // namespace core
