// SPDX-License-Identifier: Apache-2.0
#include "core/plan/bound_person.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core {
namespace {

constexpr std::size_t kSetsAtMost = 2'000'000;  ///< of one person; more can't be checked

/// What one person may do, by the rules of planning.md.
class Person {
public:
    Person(const PlanInput& input, std::size_t index, const std::vector<std::size_t>& locked) : m_in(input), m_who(input.people[index]), m_locked(locked)
    {
        for (std::size_t a = 0; a < input.angkatan.size(); ++a) {
            if (has(locked, a) || !mayGo(index, a) || clashesWithAny(a, locked)) continue;
            if (mayFill(a)) m_fills.push_back(a);
            if (couldClose(a)) m_useful.push_back(a);
        }
        std::stable_sort(m_useful.begin(), m_useful.end(), [&](std::size_t a, std::size_t b) { return lowestStart(a) < lowestStart(b); });
    }

    const std::vector<std::size_t>& fills() const { return m_fills; }
    const std::vector<std::size_t>& useful() const { return m_useful; }

    using Set = PersonChoices::Set;
    /// Sets in which every seat closes something or is locked; the locked classes alone come first. Empty: too many.
    std::vector<Set> sets() const
    {
        std::vector<Set> found{{{}, worth(m_locked).value}};
        std::vector<std::size_t> classes;
        std::size_t looked = 0;
        return grow(0, classes, found, looked) ? found : std::vector<Set>{};
    }

private:
    static bool has(const auto& list, const auto& item) { return std::find(list.begin(), list.end(), item) != list.end(); }
    const PlanAngkatan& angkatan(std::size_t a) const { return m_in.angkatan[a]; }
    const PlanOffering& offering(std::size_t a) const { return m_in.offerings[angkatan(a).offering]; }

    const PlanNeed* needFor(std::size_t competency) const
    {
        for (const auto& need : m_who.needs)
            if (need.competency == competency) return &need;
        return nullptr;
    }
    bool holds(const PlanStep& step) const
    {
        const PlanNeed* need = needFor(step.competency);
        return need && need->state == LevelState::counts && need->level >= step.to;
    }

    bool mayGo(std::size_t p, std::size_t a) const
    {
        const auto& what = offering(a);
        if (what.mandatory != MandatoryCourse::none) return false;  // such seats are fixed before
        if (!angkatan(a).mayBeChosen || !m_who.active || !m_who.mayTrain || has(m_who.completed, what.id)) return false;
        const QDate begins = angkatan(a).start.isValid() ? angkatan(a).start : QDate(m_in.options.year, 12, 31);
        if (m_who.leavesOn.isValid() && begins.addMonths(m_in.options.leaveMarginMonths) > m_who.leavesOn) return false;
        if (!what.steps.empty() && std::all_of(what.steps.begin(), what.steps.end(), [&](const auto& step) { return holds(step); })) return false;
        if (!what.kinds.isEmpty() && what.kinds.indexOf(m_who.kind) < 0) return false;
        if (!what.affairs.isEmpty() && what.affairs.indexOf(m_who.affairs) < 0) return false;
        bool gradeFits = what.grades.empty();
        for (const auto& range : what.grades)
            gradeFits = gradeFits || ((range.staff == StaffKind::pns) == (m_who.staff == StaffKind::pns) && m_who.gradeOrder >= range.from && m_who.gradeOrder <= range.to);
        if (!gradeFits || !std::all_of(what.prerequisites.begin(), what.prerequisites.end(), [&](qint64 id) { return has(m_who.completed, id); })) return false;
        return std::none_of(m_in.locks.begin(), m_in.locks.end(),
                            [&](const PlanLock& lock) { return lock.kind == LockKind::forbid && lock.person == p && lock.angkatan == a; });
    }

    /// Something the post asks for, not there yet, and the person can follow it.
    bool mayFill(std::size_t a) const
    {
        const auto& steps = offering(a).steps;
        return steps.empty() || std::any_of(steps.begin(), steps.end(), [&](const PlanStep& step) {
                   const PlanNeed* need = needFor(step.competency);
                   return need && !holds(step) && step.from <= (need->state == LevelState::counts ? need->level : 1);
               });
    }

    bool couldClose(std::size_t a) const
    {
        for (const auto& step : offering(a).steps)
            for (const auto& need : m_who.needs)
                if (need.competency == step.competency && need.state == LevelState::counts && need.level < need.required && step.to > need.level && step.from < need.required)
                    return true;
        return false;
    }

    int lowestStart(std::size_t a) const
    {
        int lowest = 1000;
        for (const auto& step : offering(a).steps) lowest = std::min(lowest, step.from);
        return lowest;
    }

    static qint64 monday(const QDate& day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay(); }
    static QDate lastDay(const PlanAngkatan& what) { return what.end.isValid() ? std::max(what.end, what.start) : what.start; }

    /// `upper` has a date, and nothing says that `lower` has ended by then.
    static bool isTooEarly(const PlanAngkatan& upper, const PlanAngkatan& lower)
    {
        if (!upper.start.isValid()) return false;
        const QDate ended = lower.start.isValid() && lower.end.isValid() ? lower.end : lower.start;
        return !ended.isValid() || upper.start <= ended;
    }
    bool isUpsideDown(std::size_t lower, std::size_t upper) const
    {
        if (!isTooEarly(angkatan(upper), angkatan(lower))) return false;
        for (const auto& below : offering(lower).steps)
            for (const auto& above : offering(upper).steps)
                if (below.competency == above.competency && above.from >= below.to && !holds(below)) return true;
        return false;
    }
    bool clash(std::size_t a, std::size_t b) const
    {
        if (angkatan(a).offering == angkatan(b).offering || isUpsideDown(a, b) || isUpsideDown(b, a)) return true;
        for (const auto& x : offering(a).steps)
            for (const auto& y : offering(b).steps)
                if (x.competency == y.competency && std::max(x.from, y.from) < std::min(x.to, y.to)) return true;
        const auto &one = angkatan(a), &other = angkatan(b);
        return one.start.isValid() && other.start.isValid() && monday(one.start) <= monday(lastDay(other)) && monday(other.start) <= monday(lastDay(one));
    }
    bool clashesWithAny(std::size_t a, const std::vector<std::size_t>& classes) const
    {
        return std::any_of(classes.begin(), classes.end(), [&](std::size_t b) { return clash(a, b); });
    }

    bool tooManyHours(const std::vector<std::size_t>& classes) const
    {
        int hours = m_who.hoursJp;
        for (const auto* list : {&m_locked, &classes})
            for (const std::size_t a : *list) hours += offering(a).hoursJp;
        return (m_who.hourCeilingJp && hours > *m_who.hourCeilingJp) || (m_in.options.hourCeilingJp && hours > *m_in.options.hourCeilingJp);
    }

    struct Worth {
        PlanValue value = 0;
        std::set<std::size_t> closing;  ///< classes that close something
    };
    Worth worth(const std::vector<std::size_t>& classes) const
    {
        Worth sum;
        for (const auto& need : m_who.needs) {
            if (need.state != LevelState::counts || need.level >= need.required) continue;
            std::vector<std::tuple<int, int, std::size_t>> ladder;
            for (const std::size_t a : classes)
                for (const auto& step : offering(a).steps)
                    if (step.competency == need.competency) ladder.emplace_back(step.from, step.to, a);
            std::sort(ladder.begin(), ladder.end());
            std::map<std::size_t, int> levels;
            int reached = need.level;
            std::optional<std::size_t> last;
            for (const auto& [from, to, a] : ladder) {
                if (from > reached || to <= reached || (last && isTooEarly(angkatan(a), angkatan(*last)))) continue;
                if (const int closed = std::min(to, need.required) - reached; closed > 0) levels[a] += closed;
                reached = to;
                last = a;
            }
            for (const auto& [a, closed] : levels) {
                sum.closing.insert(a);
                sum.value += PlanValue(closed) * offering(a).effectiveness * need.weight / 1000 * priority(need.competency) / 1000 * m_who.factor / 1000;
            }
        }
        return sum;
    }
    int priority(std::size_t competency) const
    {
        int best = 0;
        for (const auto& row : m_in.priorities)
            if (has(row.competencies, competency) && (row.units.empty() || has(row.units, m_who.unit))) best = std::max(best, row.weight);
        return best > 0 ? best : 1000;
    }

    bool grow(std::size_t from, std::vector<std::size_t>& classes, std::vector<Set>& found, std::size_t& looked) const
    {
        for (std::size_t i = from; i < m_useful.size(); ++i) {
            const std::size_t a = m_useful[i];
            if (clashesWithAny(a, classes)) continue;
            classes.push_back(a);
            if (++looked > kSetsAtMost) return false;
            std::vector<std::size_t> all(m_locked);
            all.insert(all.end(), classes.begin(), classes.end());
            const Worth sum = tooManyHours(classes) ? Worth{} : worth(all);
            const bool closesAll = std::all_of(classes.begin(), classes.end(), [&](std::size_t b) { return sum.closing.contains(b); });
            // Whatever could lead to a single step starts lower and has had its turn: it will stay idle.
            const bool isHopeless = tooManyHours(classes) || (offering(a).steps.size() == 1 && !sum.closing.contains(a));
            if (!isHopeless) {
                if (closesAll) found.push_back({classes, sum.value});
                if (!grow(i + 1, classes, found, looked)) return false;
            }
            classes.pop_back();
        }
        return true;
    }

    const PlanInput& m_in;
    const PlanPerson& m_who;
    const std::vector<std::size_t>& m_locked;
    std::vector<std::size_t> m_fills, m_useful;
};

}  // namespace

PersonChoices choicesOf(const PlanInput& input, std::size_t person, const std::vector<std::size_t>& locked)
{
    const Person who(input, person, locked);
    return {who.fills(), who.useful(), who.sets()};
}

}  // namespace core
