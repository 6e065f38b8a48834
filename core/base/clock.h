// SPDX-License-Identifier: Apache-2.0
// The time, injected: rules and tests never ask the system themselves.
#pragma once
#include <QDate>
#include <QDateTime>

namespace core {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;  ///< Unix time, milliseconds
    [[nodiscard]] virtual QDate today() const = 0;   ///< local day
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
};

}  // namespace core
