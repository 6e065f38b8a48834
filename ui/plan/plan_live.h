// SPDX-License-Identifier: Apache-2.0
// The band that stands over the page while a plan is computed: the best plan so far, how near it is to the best possible one, and
// the button that is content with it.
#pragma once
#include "core/plan/plan_watch.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>
#include <atomic>
#include <memory>

class QLabel;
class QPushButton;

namespace ui {

/// What the worker tells, for another thread to ask.
class LiveWatch final : public core::PlanWatch {
public:
    void stands(core::PlanValue value, core::PlanValue bound) override
    {
        m_value = value;
        m_bound = bound;
        m_hasStood = true;
    }
    [[nodiscard]] bool hasStood() const { return m_hasStood; }
    /// Asked a moment apart they still hold: values rise and bounds fall.
    [[nodiscard]] core::PlanValue value() const { return m_value; }
    [[nodiscard]] core::PlanValue bound() const { return m_bound; }

private:
    std::atomic<core::PlanValue> m_value = 0, m_bound = 0;
    std::atomic<bool> m_hasStood = false;
};

class PlanLive final : public QFrame {
    Q_OBJECT
public:
    explicit PlanLive(QWidget* parent = nullptr);

    /// Shows the band; the watch is for the job.
    [[nodiscard]] std::shared_ptr<LiveWatch> begin(const QString& label);
    void end();
    /// Shows what the watch says now.
    void poll();

signals:
    void cancelWanted();

private:
    QString m_label;
    std::shared_ptr<LiveWatch> m_watch;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QLabel *m_title, *m_stand;
    QPushButton* m_keep;
};

}  // namespace ui
