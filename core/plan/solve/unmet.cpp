// SPDX-License-Identifier: Apache-2.0
// The answer to "why not?".
#include "core/plan/solve/unmet.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {
namespace {

class WhyNot {
public:
    WhyNot(const Seating& seating, const Candidates& forGaps) : m_seating(seating)
    {
        const auto& input = seating.input();
        for (std::size_t a = 0; a < input.angkatan.size(); ++a) {
            m_ofClass.push_back(bestFilling(seating, a, forGaps[a], Aim::gap, Weighing::perRupiah, Ratio{}).failure);
            const auto& offering = input.offerings[input.angkatan[a].offering];
            for (const auto& step : offering.steps)
                if (offering.mandatory == MandatoryCourse::none) m_steps[step.competency].emplace_back(a, step);
        }
    }

    /// The class that would take the person on from `reached` and is nearest to a seat.
    void explain(UnmetNeed& row, int reached) const
    {
        row.reason = NeedReason::noOffering;
        const auto found = m_steps.find(row.competency);
        if (found == m_steps.end()) return;
        for (const auto& [angkatan, step] : found->second) {
            if (step.from > reached || step.to <= reached) continue;
            const NeedReason reason = of(row.person, angkatan);
            if (nearness(reason) <= nearness(row.reason)) continue;
            row.reason = reason;
            row.angkatan = angkatan;
        }
    }

    [[nodiscard]] NeedReason of(std::size_t person, std::size_t angkatan) const
    {
        if (const auto r = m_seating.ineligibility(person, angkatan); r != NeedReason::none) return r;
        if (const auto r = m_seating.obstacle(person, angkatan); r != NeedReason::none) return r;
        const NeedReason lack = m_seating.lackOfMoney(person, angkatan), ofClass = m_ofClass[angkatan];
        const bool isOfOthers = (ofClass == NeedReason::overLines || ofClass == NeedReason::unitShare) && lack == NeedReason::none;
        if (isOfOthers) return NeedReason::angkatanTooSmall;  // whose units can't pay
        if (ofClass != NeedReason::none) return ofClass;
        return lack == NeedReason::none ? NeedReason::lowerValue : lack;
    }

private:
    const Seating& m_seating;
    std::vector<NeedReason> m_ofClass;
    std::map<std::size_t, std::vector<std::pair<std::size_t, PlanStep>>> m_steps;
};

}  // namespace

std::vector<UnmetNeed> unmetNeeds(const Seating& seating, const Candidates& forGaps)
{
    const WhyNot whyNot(seating, forGaps);
    const auto& people = seating.input().people;
    std::vector<UnmetNeed> rows;
    for (std::size_t p = 0; p < people.size(); ++p) {
        if (!people[p].active) continue;
        for (const auto& need : people[p].needs) {
            if (need.state != LevelState::counts) {
                rows.push_back({p, need.competency, 0, NeedReason::assessFirst, std::nullopt});
                continue;
            }
            const int reached = levelReached(seating.input(), need, seating.classesOf(p));
            if (reached >= need.required) continue;
            UnmetNeed row{p, need.competency, need.required - reached, NeedReason::none, std::nullopt};
            whyNot.explain(row, reached);
            rows.push_back(row);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return std::tie(a.person, a.competency) < std::tie(b.person, b.competency); });
    return rows;
}

std::vector<RefusedSeat> refusedSeats(const Seating& seating, const Candidates& forGaps, std::size_t person)
{
    const WhyNot whyNot(seating, forGaps);
    const auto& input = seating.input();
    const auto& mine = seating.classesOf(person);
    std::vector<RefusedSeat> refused;
    for (std::size_t a = 0; a < input.angkatan.size(); ++a) {
        const auto& offering = input.offerings[input.angkatan[a].offering];
        const auto& steps = offering.steps;
        if (offering.mandatory != MandatoryCourse::none) continue;
        const bool isUseful = std::any_of(steps.begin(), steps.end(), [&](const PlanStep& step) {
            const auto& needs = input.people[person].needs;
            return std::any_of(needs.begin(), needs.end(), [&](const PlanNeed& need) { return need.state == LevelState::counts && couldHelp(need, step); });
        });
        if (isUseful && std::find(mine.begin(), mine.end(), a) == mine.end()) refused.push_back({a, whyNot.of(person, a), std::max<PlanValue>(0, seating.gain(person, a))});
    }
    return refused;
}

}  // namespace core
