// SPDX-License-Identifier: Apache-2.0
// How a plan stands while it is being made, and how its maker hears that it is good enough.
#pragma once
#include "core/plan/plan_input.h"

#include <atomic>

namespace core {

class PlanWatch {
public:
    virtual ~PlanWatch() = default;
    /// Called by the maker, now and then: the best plan so far, and what no plan can be worth more than. Its thread.
    virtual void stands(PlanValue value, PlanValue bound) { static_cast<void>(value), static_cast<void>(bound); }
    /// Ends the search; the best plan so far is kept, with a bound that holds. Any thread, also from a signal handler.
    void enough() { m_isEnough = true; }
    [[nodiscard]] bool isEnough() const { return m_isEnough; }

private:
    std::atomic<bool> m_isEnough = false;
    static_assert(std::atomic<bool>::is_always_lock_free);
};

}  // namespace core
