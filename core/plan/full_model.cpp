// SPDX-License-Identifier: Apache-2.0
// Value of several seats for one competency. A person climbs the classes' steps from below: a step lifts if it begins at or
// below the level reached, ends above it and comes in time after the step before. Two classes never share a step, so that every
// step lifts from the person's own level or from exactly where other classes end: a "rung". Rungs from the own level need
// nothing but the seat (their worth is that of x); any other is a z, at most its seat and at most the rungs that lead to it.
#include "core/plan/full_model.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace core {
namespace {

using Index = std::size_t;
using Terms = std::vector<FullModel::Term>;

std::string numbered(const char* what, Index number) { return what + std::to_string(number); }
std::string numbered(const QDate& monday) { return "_" + monday.toString(QStringLiteral("yyyyMMdd")).toStdString(); }

/// Of the weeks a class touches; none if its days are not known.
std::vector<QDate> mondaysOf(const PlanAngkatan& what)
{
    std::vector<QDate> mondays;
    if (!what.start.isValid()) return mondays;
    for (QDate monday = what.start.addDays(1 - what.start.dayOfWeek()); monday <= std::max(what.start, what.end); monday = monday.addDays(7)) mondays.push_back(monday);
    return mondays;
}

/// Sets of columns that a limit stands for already.
class Known {
public:
    bool isNew(const Terms& terms)
    {
        std::vector<Index> columns;
        for (const auto& term : terms) columns.push_back(term.column);
        return m_sets.insert(std::move(columns)).second;
    }

private:
    std::set<std::vector<Index>> m_sets;
};

/// One person: what seats are possible, and what they are worth together.
class PersonRows {
public:
    PersonRows(const PlanInput& input, Index person, const std::vector<Index>& locked, const std::vector<Index>& forbidden, FullModel& model)
        : m_in(input), m_who(input.people[person]), m_name(numbered("p", person)), m_model(model)
    {
        for (Index a = 0; a < input.angkatan.size(); ++a) {
            const bool isLocked = has(locked, a);
            if (mayGo(a, isLocked) && !has(forbidden, a)) m_seats.push_back({a, isLocked, isLocked || mayFill(a), 0, 0});
            else if (isLocked) m_model.rows.push_back({"lock_" + m_name + numbered("_a", a), {}, 1, {}});
        }
    }

    /// Adds everything that is about this person alone. By class: the column of the seat.
    std::map<Index, Index> add()
    {
        std::vector<std::vector<Rung>> ladders;
        for (const auto& need : m_who.needs) ladders.push_back(rungsOf(need));
        for (const auto& ladder : ladders)
            for (const auto& rung : ladder) ++m_seats[rung.seat].rungs;
        std::map<Index, Index> columns;
        for (auto& seat : m_seats) {
            if (!seat.mayBeIdle && seat.rungs == 0) continue;
            seat.column = columns[seat.angkatan] = m_model.columns.size();
            m_model.columns.push_back({"x_" + m_name + numbered("_a", seat.angkatan), 0, seat.isLocked ? 1 : 0, 1, true});
            m_taken.push_back(&seat);
        }
        for (auto& ladder : ladders) addLadder(ladder);
        addClosing(ladders);
        addPairs();
        addHours();
        return columns;
    }

private:
    struct Seat {
        Index angkatan = 0;
        bool isLocked = false, mayBeIdle = false;  ///< may stand without closing anything
        Index column = 0;
        int rungs = 0;
    };
    struct Lift {
        int from, to;
        Index seat;
    };
    struct Rung {
        Index seat = 0, lift = 0, competency = 0;
        int reached = 0;                        ///< after it
        std::vector<std::pair<Index, int>> closedBefore;  ///< by seats that have several steps of this competency: levels closed so far
        std::vector<Index> over;                ///< rungs that lead to it; none = it begins at the person's own level
        PlanValue worth = 0;
        Index column = 0;
    };

    static bool has(const auto& list, const auto& item) { return std::find(list.begin(), list.end(), item) != list.end(); }
    const PlanAngkatan& angkatan(Index a) const { return m_in.angkatan[a]; }
    const PlanOffering& offering(Index a) const { return m_in.offerings[angkatan(a).offering]; }
    const PlanNeed* needFor(Index competency) const
    {
        const auto found = std::find_if(m_who.needs.begin(), m_who.needs.end(), [&](const auto& need) { return need.competency == competency; });
        return found == m_who.needs.end() ? nullptr : &*found;
    }
    bool holds(const PlanStep& step) const
    {
        const PlanNeed* need = needFor(step.competency);
        return need && need->state == LevelState::counts && need->level >= step.to;
    }

    std::optional<int> hoursLeft() const
    {
        std::optional<int> left;
        for (const auto& ceiling : {m_who.hourCeilingJp, m_in.options.hourCeilingJp})
            if (ceiling) left = std::min(left.value_or(*ceiling - m_who.hoursJp), *ceiling - m_who.hoursJp);
        return left;
    }

    bool isTarget(const PlanOffering& what) const
    {
        const auto fits = [&](const GradeRange& range) {
            return (range.staff == StaffKind::pns) == (m_who.staff == StaffKind::pns) && range.from <= m_who.gradeOrder && m_who.gradeOrder <= range.to;
        };
        return (what.kinds.isEmpty() || has(what.kinds, m_who.kind)) && (what.affairs.isEmpty() || has(what.affairs, m_who.affairs))
               && (what.grades.empty() || std::any_of(what.grades.begin(), what.grades.end(), fits))
               && std::all_of(what.prerequisites.begin(), what.prerequisites.end(), [&](qint64 id) { return has(m_who.completed, id); });
    }

    bool mayGo(Index a, bool isLocked) const
    {
        const auto& what = offering(a);
        if (what.mandatory != MandatoryCourse::none && (!isLocked || what.mandatory != m_who.mandatory)) return false;
        if (!m_who.active || !m_who.mayTrain || !angkatan(a).mayBeChosen || has(m_who.completed, what.id) || !isTarget(what)) return false;
        const QDate begins = angkatan(a).start.isValid() ? angkatan(a).start : QDate(m_in.options.year, 12, 31);
        if (m_who.leavesOn.isValid() && m_who.leavesOn < begins.addMonths(m_in.options.leaveMarginMonths)) return false;
        if (what.mandatory == MandatoryCourse::none && !what.steps.empty() && std::all_of(what.steps.begin(), what.steps.end(), [&](const auto& step) { return holds(step); })) return false;
        return isLocked || what.hoursJp <= hoursLeft().value_or(what.hoursJp);
    }

    /// Teaches something the post asks for and the person has not, and begins where the person stands (level 1 where none counts).
    bool mayFill(Index a) const
    {
        const auto& steps = offering(a).steps;
        return steps.empty() || std::any_of(steps.begin(), steps.end(), [&](const PlanStep& step) {
                   const PlanNeed* need = needFor(step.competency);
                   return need && !holds(step) && step.from <= (need->state == LevelState::counts ? need->level : 1);
               });
    }

    /// A class without a date waits for the other; one with a date can't wait for a class that has none.
    bool comesAfter(Index later, Index earlier) const
    {
        const auto& other = angkatan(earlier);
        if (!angkatan(later).start.isValid()) return true;
        return other.start.isValid() && (other.end.isValid() ? other.end : other.start) < angkatan(later).start;
    }
    /// `upper` builds on a step of `lower` that the person has still to climb, and does not come after it.
    bool isUpsideDown(Index lower, Index upper) const
    {
        if (comesAfter(upper, lower)) return false;
        for (const auto& below : offering(lower).steps)
            for (const auto& above : offering(upper).steps)
                if (below.competency == above.competency && below.to <= above.from && !holds(below)) return true;
        return false;
    }
    bool shareStep(Index a, Index b) const
    {
        for (const auto& x : offering(a).steps)
            for (const auto& y : offering(b).steps)
                if (x.competency == y.competency && x.from < y.to && y.from < x.to) return true;
        return false;
    }

    bool lifts(const Lift& lift, int reached, const Lift* last) const
    {
        return lift.from <= reached && reached < lift.to && (!last || comesAfter(m_seats[lift.seat].angkatan, m_seats[last->seat].angkatan));
    }

    PlanValue valueOf(const PlanNeed& need, Index a, int levels) const
    {
        int priority = 0;
        for (const auto& row : m_in.priorities)
            if (has(row.competencies, need.competency) && (row.units.empty() || has(row.units, m_who.unit))) priority = std::max(priority, row.weight);
        const PlanValue weighted = PlanValue(levels) * offering(a).effectiveness * need.weight / 1000;
        return weighted * (priority > 0 ? priority : 1000) / 1000 * m_who.factor / 1000;
    }

    std::vector<Lift> liftsOf(const PlanNeed& need) const
    {
        std::vector<Lift> all;
        for (Index s = 0; s < m_seats.size(); ++s)
            for (const auto& step : offering(m_seats[s].angkatan).steps)
                if (step.competency == need.competency) all.push_back({step.from, step.to, s});
        std::sort(all.begin(), all.end(), [](const Lift& x, const Lift& y) { return std::tie(x.from, x.to, x.seat) < std::tie(y.from, y.to, y.seat); });
        return all;
    }

    /// Ways to reach and close levels of one need, lower ones first.
    std::vector<Rung> rungsOf(const PlanNeed& need) const
    {
        std::vector<Rung> rungs;
        if (need.state != LevelState::counts || need.level >= need.required) return rungs;
        const auto all = liftsOf(need);
        std::map<Index, int> steps;
        for (const auto& lift : all) ++steps[lift.seat];
        using Before = std::pair<int, std::vector<std::pair<Index, int>>>;  // level, closedBefore
        for (Index i = 0; i < all.size(); ++i) {
            const Lift& lift = all[i];
            const auto isNext = [&](int reached, std::optional<Index> last) {
                const Lift* before = last ? &all[*last] : nullptr;
                for (Index k = last ? *last + 1 : 0; k < i; ++k)
                    if (all[k].seat == lift.seat && lifts(all[k], reached, before)) return false;  // an earlier step of the same class has its turn
                return lifts(lift, reached, before);
            };
            std::map<Before, std::vector<Index>> ways;
            if (isNext(need.level, {})) ways[{need.level, {}}] = {};
            for (Index r = 0; r < rungs.size(); ++r) {
                const bool fits = rungs[r].seat == lift.seat || !shareStep(m_seats[rungs[r].seat].angkatan, m_seats[lift.seat].angkatan);
                if (fits && rungs[r].reached < need.required && isNext(rungs[r].reached, rungs[r].lift)) ways[{rungs[r].reached, rungs[r].closedBefore}].push_back(r);
            }
            for (auto& [before, over] : ways) {
                Rung rung{lift.seat, i, need.competency, lift.to, before.second, std::move(over), 0, 0};
                const auto known = std::find_if(rung.closedBefore.begin(), rung.closedBefore.end(), [&](const auto& each) { return each.first == lift.seat; });
                const int already = known == rung.closedBefore.end() ? 0 : known->second, now = already + std::min(lift.to, need.required) - before.first;
                const Index a = m_seats[lift.seat].angkatan;
                rung.worth = valueOf(need, a, now) - valueOf(need, a, already);
                if (known != rung.closedBefore.end()) known->second = now;
                else if (steps[lift.seat] > 1) rung.closedBefore.emplace_back(lift.seat, now);
                rungs.push_back(std::move(rung));
            }
        }
        return rungs;
    }

    void addLadder(std::vector<Rung>& rungs)
    {
        for (auto& rung : rungs) {
            rung.column = m_seats[rung.seat].column;
            if (rung.over.empty()) {
                m_model.columns[rung.column].worth += rung.worth;
                continue;
            }
            const std::string name = m_name + numbered("_a", m_seats[rung.seat].angkatan) + numbered("_c", rung.competency) + numbered("_", ++m_lifts);
            const Index seat = std::exchange(rung.column, m_model.columns.size());
            m_model.columns.push_back({"z_" + name, rung.worth, 0, 1, false});
            m_model.rows.push_back({"seat_" + name, {{rung.column, 1}, {seat, -1}}, {}, 0});
            std::set<Index> over;
            for (const Index r : rung.over) over.insert(rungs[r].column);
            Terms terms{{rung.column, 1}};
            for (const Index column : over) terms.push_back({column, -1});
            m_model.rows.push_back({"under_" + name, std::move(terms), {}, 0});
        }
    }

    /// Who closes nothing has no business there.
    void addClosing(const std::vector<std::vector<Rung>>& ladders)
    {
        std::map<Index, Terms> closing;
        std::set<Index> alone;
        for (const auto& ladder : ladders)
            for (const auto& rung : ladder) {
                if (rung.over.empty()) alone.insert(rung.seat);
                else closing[rung.seat].push_back({rung.column, -1});
            }
        for (auto& [s, terms] : closing) {
            if (m_seats[s].mayBeIdle || alone.contains(s)) continue;
            terms.push_back({m_seats[s].column, 1});
            m_model.rows.push_back({"closes_" + m_name + numbered("_a", m_seats[s].angkatan), std::move(terms), {}, 0});
        }
    }

    /// At most one of each: classes of an offering, classes with a step, classes in a week, two in the wrong order.
    void addPairs()
    {
        std::map<std::string, Terms> once;
        for (const Seat* seat : m_taken) {
            const auto& what = angkatan(seat->angkatan);
            const FullModel::Term term{seat->column, 1};
            once["offering_" + m_name + numbered("_", what.offering)].push_back(term);
            std::set<std::pair<Index, int>> steps;
            for (const auto& step : offering(seat->angkatan).steps)
                for (int level = step.from + 1; level <= step.to; ++level) steps.insert({step.competency, level});
            for (const auto& [competency, level] : steps) once["step_" + m_name + numbered("_c", competency) + "_" + std::to_string(level)].push_back(term);
            for (const QDate monday : mondaysOf(what)) once["week_" + m_name + numbered(monday)].push_back(term);
        }
        for (std::size_t i = 0; i < m_taken.size(); ++i)
            for (std::size_t j = i + 1; j < m_taken.size(); ++j) {
                const Index a = m_taken[i]->angkatan, b = m_taken[j]->angkatan;
                if (isUpsideDown(a, b) || isUpsideDown(b, a))
                    once["order_" + m_name + numbered("_a", a) + numbered("_a", b)] = {{m_taken[i]->column, 1}, {m_taken[j]->column, 1}};
            }
        Known known;
        for (auto& [name, terms] : once)
            if (terms.size() > 1 && known.isNew(terms)) m_model.rows.push_back({name, std::move(terms), {}, 1});
    }

    void addHours()
    {
        const auto left = hoursLeft();
        if (!left) return;
        Terms terms, free;
        int all = 0, fixed = 0, mandatory = 0;
        for (const Seat* seat : m_taken) {
            const int hours = offering(seat->angkatan).hoursJp;
            (offering(seat->angkatan).mandatory != MandatoryCourse::none ? mandatory : all) += hours;
            if (offering(seat->angkatan).mandatory == MandatoryCourse::none) terms.push_back({seat->column, hours});
            if (seat->isLocked) fixed += hours;
            else free.push_back({seat->column, 1});
        }
        const bool keepsRest = fixed == mandatory || fixed - mandatory <= *left;
        if (mandatory > 0 && keepsRest && fixed > *left) {  // a mandatory course goes beyond the ceiling, and nothing comes with it
            if (!free.empty()) m_model.rows.push_back({"hours_" + m_name, std::move(free), {}, 0});
        } else if (all > *left - mandatory) m_model.rows.push_back({"hours_" + m_name, std::move(terms), {}, *left - mandatory});
    }

    const PlanInput& m_in;
    const PlanPerson& m_who;
    std::string m_name;
    FullModel& m_model;
    std::vector<Seat> m_seats;
    std::vector<const Seat*> m_taken;  ///< seats that have a column
    Index m_lifts = 0;
};

/// What ties people together.
class RegionRows {
public:
    explicit RegionRows(const PlanInput& input) : m_in(input), m_seatsIn(input.angkatan.size()) {}

    FullModel run(const std::vector<RefusedLock>& refused, const std::vector<PlanSeat>& mandatory)
    {
        const std::size_t people = m_in.people.size();
        std::vector<std::vector<Index>> locked(people), forbidden(people);
        for (Index i = 0; i < m_in.locks.size(); ++i) {
            const auto& lock = m_in.locks[i];
            if (lock.kind == LockKind::forbid) forbidden[lock.person].push_back(lock.angkatan);
            else if (std::none_of(refused.begin(), refused.end(), [&](const auto& r) { return r.lock == i; })) locked[lock.person].push_back(lock.angkatan);
        }
        for (const auto& seat : mandatory) locked[seat.person].push_back(seat.angkatan);
        for (Index p = 0; p < people; ++p)
            for (const auto& [a, column] : PersonRows(m_in, p, locked[p], forbidden[p], m_model).add()) m_seatsIn[a].emplace_back(p, column);
        addClasses();
        addLines();
        addShares();
        addAbsence();
        addFloors();
        if (m_in.options.hourFloorFirst) addHourFloor();
        return std::move(m_model);
    }

private:
    void addClasses()
    {
        Terms rupiah;
        for (Index a = 0; a < m_in.angkatan.size(); ++a) {
            if (m_seatsIn[a].empty()) continue;
            const auto& what = m_in.angkatan[a];
            const Index runs = m_model.columns.size();
            m_model.columns.push_back({numbered("y_a", a), 0, 0, 1, true});
            Terms seats;
            for (const auto& [person, column] : m_seatsIn[a]) seats.push_back({column, 1});
            for (const auto& [person, column] : m_seatsIn[a]) {
                rupiah.push_back({column, m_in.offerings[what.offering].costRupiah});
                m_ofUnit[m_in.people[person].unit].push_back(rupiah.back());
            }
            rupiah.push_back({runs, what.fixedCostRupiah});
            m_fixed.push_back(rupiah.back());
            seats.push_back({runs, -std::max(0, what.seats)});
            m_model.rows.push_back({numbered("seats_a", a), seats, {}, 0});
            seats.back().amount = -std::max(1, what.minimum);
            m_model.rows.push_back({numbered("minimum_a", a), std::move(seats), 0, {}});
        }
        std::erase_if(rupiah, [](const auto& term) { return term.amount == 0; });
        m_model.rows.push_back({"budget", std::move(rupiah), {}, m_in.options.budgetRupiah});
    }

    /// Rupiah that flow from every line to the units it may pay for, and from lines without one to fixed costs.
    void addLines()
    {
        const auto& lines = m_in.options.funds;
        if (lines.empty()) return;
        std::vector<Terms> out(lines.size());
        const auto payFor = [&](const std::string& what, Terms costs, const auto& mayPay) {
            std::erase_if(costs, [](const auto& term) { return term.amount == 0; });
            if (costs.empty()) return;
            for (Index l = 0; l < lines.size(); ++l) {
                if (!mayPay(lines[l])) continue;
                costs.push_back({m_model.columns.size(), -1});
                out[l].push_back({m_model.columns.size(), 1});
                m_model.columns.push_back({numbered("f_l", l) + what, 0, 0, lines[l].rupiah, false});
            }
            m_model.rows.push_back({"paid" + what, std::move(costs), {}, 0});
        };
        for (const auto& [unit, costs] : m_ofUnit) payFor(numbered("_u", unit), costs, [u = unit](const PlanFund& line) { return line.paysFor(u); });
        payFor("", m_fixed, [](const PlanFund& line) { return !line.unit; });
        for (Index l = 0; l < lines.size(); ++l)
            if (!out[l].empty()) m_model.rows.push_back({numbered("line_l", l), std::move(out[l]), {}, lines[l].rupiah});
    }

    void addFloors()
    {
        PlanValue dear = 1;
        for (const auto& column : m_model.columns) dear += column.worth;
        for (Index g = 0; g < m_in.groups.size(); ++g) {
            const auto& group = m_in.groups[g];
            const std::set<Index> people(group.people.begin(), group.people.end());
            Terms seats{{m_model.columns.size(), 1}};
            m_model.columns.push_back({numbered("s_g", g), -dear, 0, std::max(0, group.floorSeats), true});
            for (const auto& seatsIn : m_seatsIn)
                for (const auto& [person, column] : seatsIn)
                    if (people.contains(person)) seats.push_back({column, 1});
            m_model.rows.push_back({numbered("floor_g", g), std::move(seats), group.floorSeats, {}});
        }
    }

    /// Who reaches the hour floor is worth more than all seats together.
    void addHourFloor()
    {
        PlanValue dear = 1;
        for (const auto& column : m_model.columns) dear += std::max<PlanValue>(0, column.worth);
        std::map<Index, Terms> hoursOf;
        for (Index a = 0; a < m_seatsIn.size(); ++a)
            for (const auto& [person, column] : m_seatsIn[a])
                if (const int hours = m_in.offerings[m_in.angkatan[a].offering].hoursJp; hours != 0) hoursOf[person].push_back({column, hours});
        for (Index p = 0; p < m_in.people.size(); ++p) {
            const auto& who = m_in.people[p];
            const int missing = m_in.options.hourFloorJp - who.hoursJp;
            if (!who.active || who.staff != StaffKind::pns || missing <= 0) continue;
            Terms terms = std::move(hoursOf[p]);
            terms.push_back({m_model.columns.size(), -missing});
            m_model.columns.push_back({numbered("h_p", p), dear, 0, 1, true});
            m_model.rows.push_back({numbered("reach_p", p), std::move(terms), 0, {}});
        }
    }

    void addShares()
    {
        if (!m_in.options.unitSharePercent) return;
        const qint64 budget = m_in.options.budgetRupiah, percent = *m_in.options.unitSharePercent;
        for (auto [unit, costs] : m_ofUnit) {
            std::erase_if(costs, [](const auto& term) { return term.amount == 0; });
            if (!costs.empty()) m_model.rows.push_back({numbered("share_u", unit), std::move(costs), {}, budget / 100 * percent + budget % 100 * percent / 100});
        }
    }

    void addAbsence()
    {
        std::map<Index, int> headcount;
        for (const auto& person : m_in.people) headcount[person.unit] += person.active ? 1 : 0;
        std::map<std::pair<Index, QDate>, Terms> away;
        for (Index a = 0; a < m_in.angkatan.size(); ++a)
            for (const QDate monday : mondaysOf(m_in.angkatan[a]))
                for (const auto& [person, column] : m_seatsIn[a]) away[{m_in.people[person].unit, monday}].push_back({column, 1});
        Known known;
        for (auto& [where, terms] : away) {
            const int limit = std::max(1, headcount[where.first] * m_in.options.unitAbsencePercent / 100);
            if (static_cast<int>(terms.size()) > limit && known.isNew(terms))
                m_model.rows.push_back({numbered("away_u", where.first) + numbered(where.second), std::move(terms), {}, limit});
        }
    }

    const PlanInput& m_in;
    FullModel m_model;
    std::vector<std::vector<std::pair<Index, Index>>> m_seatsIn;  ///< by class: person and column
    std::map<Index, Terms> m_ofUnit;                              ///< rupiah of seats, by unit
    Terms m_fixed;                                                ///< rupiah of classes
};

}  // namespace

FullModel fullModel(const PlanInput& input, const std::vector<RefusedLock>& refused, const std::vector<PlanSeat>& mandatory)
{
    return RegionRows(input).run(refused, mandatory);
}

}  // namespace core
