// SPDX-License-Identifier: Apache-2.0
// How a long task says how far it is and hears that it shall stop. Any thread.
#pragma once
#include <atomic>

namespace core {

class Progress {
public:
    virtual ~Progress() = default;
    /// Called by the task, seldom enough to be cheap; `total` 0 = not known.
    virtual void report(long long done, long long total) { static_cast<void>(done), static_cast<void>(total); }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<bool> m_cancelled = false;
};

}  // namespace core
