// SPDX-License-Identifier: Apache-2.0
#include "ui/common/job_runner.h"

#include "core/workspace/workspace.h"
#include "ui/common/ask.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>

namespace ui {
namespace {

constexpr int kAnsweredMs = 20;  // how often an open question is looked at

/// Written by the worker, read by the GUI's timer: no queued signal per row.
class CountedProgress final : public core::Progress {
public:
    void report(long long done, long long total) override
    {
        m_total = total;
        m_done = done;
    }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done = 0, m_total = 0;
};

}  // namespace

struct JobRunner::Job {
    QString label;
    QPointer<QObject> receiver;
    Work work;
    CountedProgress progress;
};

JobRunner::JobRunner(core::SessionOptions file, const core::Clock& clock, QObject* parent) : QObject(parent), m_file(std::move(file)), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_readers.setMaxThreadCount(1);
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_running) emit progressed(m_running->progress.done(), m_running->progress.total());
    });
}

JobRunner::~JobRunner()
{
    m_waiting.clear();
    m_toRead.clear();
    cancel();
    if (m_reading) m_reading->progress.cancel();
    m_pool.waitForDone();
    m_readers.waitForDone();
}

QString JobRunner::label() const { return m_running ? m_running->label : m_reading ? m_reading->label : QString(); }

void JobRunner::enqueue(const QString& label, QObject* receiver, Work work)
{
    if (m_isClosing) return;
    auto job = std::make_shared<Job>();
    job->label = label;
    job->receiver = receiver;
    job->work = std::move(work);
    m_waiting.push_back(std::move(job));
    if (!m_running) startNext();
}

void JobRunner::startNext()
{
    if (m_waiting.empty()) return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_poll.start();
    emit started(m_running->label);
    perform(m_pool, m_running, [this, job = m_running](const Delivery& delivery) { deliver(job, delivery); });
}

void JobRunner::readBeside(const QString& label, QObject* receiver, Work work)
{
    auto job = std::make_shared<Job>();
    job->label = label;
    job->receiver = receiver;
    job->work = std::move(work);
    m_toRead.push_back(std::move(job));
    if (!m_reading) startReading();
}

void JobRunner::startReading()
{
    if (m_toRead.empty()) return;
    m_reading = std::move(m_toRead.front());
    m_toRead.pop_front();
    perform(m_readers, m_reading, [this, job = m_reading](const Delivery& delivery) {
        m_reading.reset();
        startReading();
        if (job->receiver) delivery();
    });
}

void JobRunner::perform(QThreadPool& pool, const std::shared_ptr<Job>& job, std::function<void(const Delivery&)> then)
{
    pool.start([this, job, then = std::move(then)] {
        Delivery delivery = job->work(core::Workspace::open(m_file, m_clock), job->progress);
        QMetaObject::invokeMethod(this, [this, then, delivery = std::move(delivery)] { onceAnswered([then, delivery] { then(delivery); }); }, Qt::QueuedConnection);
    });
}

void JobRunner::onceAnswered(const std::function<void()>& then)
{
    if (!ask::isOpen() || m_isClosing) return then();
    QTimer::singleShot(kAnsweredMs, this, [this, then] { onceAnswered(then); });
}

void JobRunner::deliver(const std::shared_ptr<Job>& job, const Delivery& delivery)
{
    m_poll.stop();
    m_running.reset();
    emit finished();
    if (!m_running) startNext();
    if (job->receiver) delivery();  // last: it may show a message, and nobody shall wait for that
}

void JobRunner::cancel()
{
    if (m_running) m_running->progress.cancel();
}

void JobRunner::cancelFor(const QObject* receiver)
{
    dropWaiting(receiver);
    for (const auto& job : {m_running, m_reading})
        if (job && job->receiver == receiver) job->progress.cancel();
}

void JobRunner::dropWaiting(const QObject* receiver)
{
    dropFrom(m_waiting, receiver);
    dropFrom(m_toRead, receiver);
}

void JobRunner::dropFrom(std::deque<std::shared_ptr<Job>>& jobs, const QObject* receiver)
{
    for (const auto& job : std::exchange(jobs, {})) {
        if (receiver && job->receiver != receiver) {
            jobs.push_back(job);
            continue;
        }
        // Whoever waits for it hears of it.
        Delivery delivery = job->work(core::fail(core::ErrorCode::cancelled, tr("Cancelled before it began.")), job->progress);
        const auto tell = [job, delivery = std::move(delivery)] { if (job->receiver) delivery(); };
        QMetaObject::invokeMethod(this, [this, tell] { onceAnswered(tell); }, Qt::QueuedConnection);
    }
}

void JobRunner::waitForDone()
{
    while (isBusy()) {
        (m_running ? m_pool : m_readers).waitForDone(kAnsweredMs);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
}

void JobRunner::close()
{
    m_isClosing = true;
    dropWaiting();
    cancel();
    if (m_reading) m_reading->progress.cancel();
    waitForDone();
}

}  // namespace ui
