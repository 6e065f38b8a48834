// SPDX-License-Identifier: Apache-2.0
// Notes when the event loop did not come round: a thread of its own knocks every few milliseconds and measures how long it waits to
// be answered. For tests and for looking for the cause; the program makes one only when TITIAN_STALL_LOG names a file.
#pragma once
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <atomic>
#include <semaphore>
#include <thread>

namespace ui {

class StallWatch final : public QObject {
    Q_OBJECT
public:
    /// A wait from which on it is written down, wall time.
    static constexpr double kLimitMs = 50;

    /// Watches the loop of this thread from now on. Lines are "processor ms, wall ms, ms since the start, page, last input", by tabs:
    /// what the thread itself computed meanwhile (a busy machine and workers are in the wall time alone), and how long it was deaf.
    explicit StallWatch(const QString& path, QObject* parent = nullptr);
    ~StallWatch() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void knock();
    void onKnock(qint64 sentNs);
    [[nodiscard]] QString shownPage() const;

    QFile m_file;
    QElapsedTimer m_clock;
    double m_usedBefore = 0;
    QString m_lastInput;
    std::atomic<bool> m_isOver = false;
    std::counting_semaphore<> m_answered{0};
    std::thread m_knocker;
};

}  // namespace ui
