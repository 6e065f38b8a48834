// SPDX-License-Identifier: Apache-2.0
// Runs what takes longer than about 100 ms on a worker thread with a session of its own; only values cross. Jobs run one after the
// other; what is only read does not wait for a long one. Lives on the GUI thread.
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/session.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>

namespace core {
class Clock;
class Workspace;
}

namespace ui {

class JobRunner final : public QObject {
    Q_OBJECT
public:
    /// `file` says what a worker opens; `clock` outlives the runner.
    JobRunner(core::SessionOptions file, const core::Clock& clock, QObject* parent = nullptr);
    /// Cancels and waits.
    ~JobRunner() override;

    /// `work` runs on the worker; `done` runs on the GUI thread once no question of ui/common/ask.h is open, unless `receiver` is
    /// gone by then.
    template <class T>
    void run(const QString& label, QObject* receiver, std::function<core::Result<T>(core::Workspace&, core::Progress&)> work,
             std::function<void(core::Result<T>)> done)
    {
        enqueue(label, receiver, packed<T>(std::move(work), std::move(done)));
    }

    /// The same for work that only reads. While a job runs it runs beside it, on a second thread and without a signal: a reader sees
    /// what was saved last, whoever writes meanwhile. Readings run one after the other.
    template <class T>
    void read(const QString& label, QObject* receiver, std::function<core::Result<T>(core::Workspace&, core::Progress&)> work,
              std::function<void(core::Result<T>)> done)
    {
        if (m_running && !m_isClosing) readBeside(label, receiver, packed<T>(std::move(work), std::move(done)));
        else enqueue(label, receiver, packed<T>(std::move(work), std::move(done)));
    }

    [[nodiscard]] bool isBusy() const { return m_running || m_reading; }
    /// What is being done, for questions and the status line.
    [[nodiscard]] QString label() const;
    /// Asks the running job to stop. The waiting ones begin after it: they are what pages have yet to read.
    void cancel();
    /// The same for what `receiver` has asked for, and nobody else's: what waits ends with ErrorCode::cancelled.
    void cancelFor(const QObject* receiver);
    /// Returns when nothing runs any more. Never called from a job.
    void waitForDone();
    /// Before the window closes: cancels the running job and the waiting ones (they end with ErrorCode::cancelled), waits while the
    /// window is painted, and takes no job any more: whoever hears of the end often wants to read anew.
    void close();

signals:
    void started(const QString& label);
    /// At most ten times a second; `total` 0 = not known.
    void progressed(qint64 done, qint64 total);
    /// The job has ended; its `done` runs at once afterwards, which may ask the user something. The file may have changed.
    void finished();

private:
    using Opened = core::Result<std::unique_ptr<core::Workspace>>;
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const Opened&, core::Progress&)>;
    struct Job;

    template <class T>
    [[nodiscard]] static Work packed(std::function<core::Result<T>(core::Workspace&, core::Progress&)> work, std::function<void(core::Result<T>)> done)
    {
        return [work = std::move(work), done = std::move(done)](const Opened& opened, core::Progress& progress) -> Delivery {
            auto result = std::make_shared<core::Result<T>>(opened ? work(**opened, progress) : core::Result<T>(tl::unexpected<core::Error>(opened.error())));
            return [result, done] { done(std::move(*result)); };
        };
    }
    void enqueue(const QString& label, QObject* receiver, Work work);
    void startNext();
    void readBeside(const QString& label, QObject* receiver, Work work);
    void startReading();
    void perform(QThreadPool& pool, const std::shared_ptr<Job>& job, std::function<void(const Delivery&)> then);
    /// Of one receiver, or all.
    void dropWaiting(const QObject* receiver = nullptr);
    void dropFrom(std::deque<std::shared_ptr<Job>>& jobs, const QObject* receiver);
    /// At once, or when no question is open any more.
    void onceAnswered(const std::function<void()>& then);
    void deliver(const std::shared_ptr<Job>& job, const Delivery& delivery);

    core::SessionOptions m_file;
    const core::Clock& m_clock;
    QThreadPool m_pool, m_readers;
    QTimer m_poll;
    std::shared_ptr<Job> m_running, m_reading;
    std::deque<std::shared_ptr<Job>> m_waiting, m_toRead;
    bool m_isClosing = false;
};

}  // namespace ui
