// SPDX-License-Identifier: Apache-2.0
// Every set of classes one person may take, depth first, with its exact value (value.h). Used by the solver only.
#pragma once
#include "core/plan/solve/solve_model.h"

namespace core {

/// Walks the sets. Kept between people for its memory; not for two threads at once.
class SetWalk {
public:
    explicit SetWalk(const SolveModel& model) : m_model(model) {}

    /// `candidates` ordered by orderOf. With `mayFill` seats that close nothing are allowed where the candidate says so.
    void start(std::size_t person, std::span<const ClassIndex> locked, std::span<const SolveCandidate> candidates, bool mayFill);
    /// Calls visit(candidate, depth) for each set after its last class was added; false: nothing below this set.
    /// The set of the locked classes alone is not visited.
    template <class Visit>
    void run(Visit&& visit)
    {
        descend(0, visit);
    }

    [[nodiscard]] PlanValue value() const { return m_levels[m_depth].value; }
    /// The person's of the year and those of the classes.
    [[nodiscard]] int hours() const { return m_levels[m_depth].hours; }
    /// Every seat closes something, is locked, or may fill.
    [[nodiscard]] bool isAllowed() const { return m_levels[m_depth].idle == 0; }
    [[nodiscard]] const std::vector<std::size_t>& classes() const { return m_path; }
    /// Classes of lower steps come first, so that most seats that close nothing are seen at once.
    [[nodiscard]] static int orderOf(const PlanOffering& offering);

private:
    struct Level {
        PlanValue value = 0;
        int idle = 0;  ///< seats of the path that may not stand as they are
        int hours = 0;
        std::vector<PlanValue> ofNeed;
        std::vector<int> closed;  ///< path × needs
    };
    template <class Visit>
    void descend(std::size_t from, Visit& visit)
    {
        for (std::size_t i = from; i < m_candidates.size(); ++i) {
            if (!add(m_candidates[i].angkatan, m_candidates[i].mayFill && m_mayFill)) continue;
            if (visit(i, m_depth)) descend(i + 1, visit);
            drop();
        }
    }
    bool add(std::size_t angkatan, bool mayBeIdle);
    void push(std::size_t angkatan, bool mayBeIdle);
    void drop();
    [[nodiscard]] const PlanOffering& offering(std::size_t a) const { return m_model.input->offerings[m_model.input->angkatan[a].offering]; }
    void climbAnew(Level& level, std::size_t need);

    const SolveModel& m_model;
    const PlanPerson* m_person = nullptr;
    std::span<const SolveCandidate> m_candidates;
    bool m_mayFill = false;
    std::optional<int> m_ceiling;
    std::vector<const PlanNeed*> m_needs;  ///< those a class can close
    std::vector<std::size_t> m_path, m_touching, m_at;
    std::vector<bool> m_mayBeIdle;
    std::vector<Level> m_levels;
    std::size_t m_depth = 0;
};

/// SolveCandidate::most of a seat.
[[nodiscard]] PlanValue mostOf(const PlanInput& input, const PlanPerson& person, const PlanOffering& offering);

}  // namespace core
