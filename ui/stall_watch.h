// SPDX-License-Identifier: Apache-2.0
// Notes when the event loop did not come round: one line for each turn that used more processor time than the limit. For
// tests and for looking for the cause; the program makes one only when TITIAN_STALL_LOG names a file.
#pragma once
#include <QElapsedTimer>
#include <QFile>
#include <QObject>

namespace ui {

class StallWatch final : public QObject {
    Q_OBJECT
public:
    /// The processor time of a turn from which on it is written down.
    static constexpr double kLimitMs = 50;

    /// Watches the loop of this thread from now on. Lines are "processor ms, wall ms, ms since the start, page, last input", by tabs.
    explicit StallWatch(const QString& path, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onTurn();
    [[nodiscard]] QString shownPage() const;

    QFile m_file;
    QElapsedTimer m_clock;
    qint64 m_turnBegan = 0;
    double m_usedBefore = 0;
    QString m_lastInput;
};

}  // namespace ui
