// SPDX-License-Identifier: Apache-2.0
// Only the needs the added class touches are climbed anew; the state of each depth is kept to step back.
#include "core/plan/solve/person_columns.h"

#include <algorithm>

namespace core {
namespace {

bool touches(const PlanOffering& offering, const PlanNeed& need)
{
    return std::any_of(offering.steps.begin(), offering.steps.end(), [&](const PlanStep& step) { return step.competency == need.competency; });
}

bool isOpen(const PlanNeed& need) { return need.state == LevelState::counts && need.level < need.required; }

}  // namespace

PlanValue mostOf(const PlanInput& input, const PlanPerson& person, const PlanOffering& offering)
{
    PlanValue most = 0;
    for (const auto& need : person.needs) {
        if (!isOpen(need)) continue;
        int levels = 0;
        for (const auto& step : offering.steps)
            if (step.competency == need.competency) levels += std::max(0, std::min(step.to, need.required) - std::max(step.from, need.level));
        most += valueOfLevels(input, person, need, offering, levels);
    }
    return most;
}

int SetWalk::orderOf(const PlanOffering& offering)
{
    int lowest = 0;
    for (std::size_t i = 0; i < offering.steps.size(); ++i) lowest = i == 0 ? offering.steps[i].from : std::min(lowest, offering.steps[i].from);
    return lowest;
}

void SetWalk::start(std::size_t person, std::span<const ClassIndex> locked, std::span<const SolveCandidate> candidates, bool mayFill)
{
    m_person = &m_model.input->people[person];
    m_candidates = candidates;
    m_mayFill = mayFill;
    m_ceiling = m_person->hourCeilingJp;
    if (const auto all = m_model.input->options.hourCeilingJp; all && (!m_ceiling || *all < *m_ceiling)) m_ceiling = all;
    m_needs.clear();
    for (const auto& need : m_person->needs)
        if (isOpen(need)) m_needs.push_back(&need);
    m_path.clear();
    m_mayBeIdle.clear();
    m_depth = 0;
    if (m_levels.empty()) m_levels.resize(1);
    m_levels[0].value = 0;
    m_levels[0].idle = 0;
    m_levels[0].hours = m_person->hoursJp;
    m_levels[0].ofNeed.assign(m_needs.size(), 0);
    m_levels[0].closed.clear();
    for (const std::size_t angkatan : locked) push(angkatan, true);
}

bool SetWalk::add(std::size_t angkatan, bool mayBeIdle)
{
    if (m_ceiling && m_levels[m_depth].hours + offering(angkatan).hoursJp > *m_ceiling) return false;
    for (const std::size_t other : m_path) {
        const PairRule rule = m_model.pair(angkatan, other);
        if (rule == PairRule::never || (rule == PairRule::unlessInOrder && isOutOfOrder(*m_model.input, *m_person, angkatan, other))) return false;
    }
    push(angkatan, mayBeIdle);
    // A class of a single step comes after all that could lead to it (orderOf): it will never close anything.
    const auto& level = m_levels[m_depth];
    const auto mine = level.closed.end() - static_cast<std::ptrdiff_t>(m_needs.size());
    const bool closesNothing = std::all_of(mine, level.closed.end(), [](int levels) { return levels == 0; });
    if (!mayBeIdle && closesNothing && offering(angkatan).steps.size() <= 1) {
        drop();
        return false;
    }
    return true;
}

void SetWalk::push(std::size_t angkatan, bool mayBeIdle)
{
    if (m_levels.size() <= m_depth + 1) m_levels.resize(m_depth + 2);
    Level& level = m_levels[m_depth + 1];
    level = m_levels[m_depth];
    ++m_depth;
    m_path.push_back(angkatan);
    m_mayBeIdle.push_back(mayBeIdle);
    level.hours += offering(angkatan).hoursJp;
    level.closed.resize(m_path.size() * m_needs.size(), 0);
    for (std::size_t n = 0; n < m_needs.size(); ++n)
        if (touches(offering(angkatan), *m_needs[n])) climbAnew(level, n);
    level.idle = 0;
    for (std::size_t i = 0; i < m_path.size(); ++i) {
        const auto row = level.closed.begin() + static_cast<std::ptrdiff_t>(i * m_needs.size());
        level.idle += !m_mayBeIdle[i] && std::all_of(row, row + static_cast<std::ptrdiff_t>(m_needs.size()), [](int levels) { return levels == 0; });
    }
}

void SetWalk::climbAnew(Level& level, std::size_t need)
{
    m_touching.clear();
    m_at.clear();
    for (std::size_t i = 0; i < m_path.size(); ++i)
        if (touches(offering(m_path[i]), *m_needs[need])) {
            m_touching.push_back(m_path[i]);
            m_at.push_back(i);
        }
    const auto closed = levelsClosed(*m_model.input, *m_needs[need], m_touching);
    level.value -= level.ofNeed[need];
    level.ofNeed[need] = 0;
    for (std::size_t i = 0; i < closed.size(); ++i) {
        level.closed[m_at[i] * m_needs.size() + need] = closed[i];
        if (closed[i] > 0) level.ofNeed[need] += valueOfLevels(*m_model.input, *m_person, *m_needs[need], offering(m_touching[i]), closed[i]);
    }
    level.value += level.ofNeed[need];
}

void SetWalk::drop()
{
    m_path.pop_back();
    m_mayBeIdle.pop_back();
    --m_depth;
}

}  // namespace core
