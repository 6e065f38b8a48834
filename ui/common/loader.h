// SPDX-License-Identifier: Apache-2.0
// Reads something for a page by a job, one reading at a time.
#pragma once
#include "ui/common/job_runner.h"

#include <optional>

namespace ui {

/// Asked again while it reads, it reads once more, as asked last, and delivers only that. A member of `receiver`.
template <class T>
class Loader {
public:
    using Work = std::function<core::Result<T>(core::Workspace&, core::Progress&)>;
    using Done = std::function<void(core::Result<T>)>;

    Loader(JobRunner& jobs, QObject* receiver) : m_jobs(jobs), m_receiver(receiver) {}
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    void load(const QString& label, Work work, Done done)
    {
        m_next = Request{label, std::move(work), std::move(done)};
        if (!m_isLoading) start();
    }

private:
    struct Request {
        QString label;
        Work work;
        Done done;
    };

    void start()
    {
        const Request now = *std::exchange(m_next, std::nullopt);
        m_isLoading = true;
        m_jobs.read<T>(now.label, m_receiver, now.work, [this, done = now.done](core::Result<T> result) {
            m_isLoading = false;
            if (m_next) start();
            else done(std::move(result));
        });
    }

    JobRunner& m_jobs;
    QObject* m_receiver;
    std::optional<Request> m_next;
    bool m_isLoading = false;
};

}  // namespace ui
