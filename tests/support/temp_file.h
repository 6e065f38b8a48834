// SPDX-License-Identifier: Apache-2.0
// A real data file in a folder of its own, gone with the test; a clock that stands where the test puts it.
#pragma once
#include "core/db/migrations.h"
#include "core/history/edit_log.h"
#include "core/history/entities.h"

#include <QTemporaryDir>
#include <memory>

namespace test {

class FixedClock final : public core::Clock {
public:
    explicit FixedClock(QDate day = QDate(2026, 11, 22)) : m_ms(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) {}
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    [[nodiscard]] QDate today() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).date(); }
    void advance(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms;
};

/// The value, or the test fails with the error's words.
template <class T>
T require(core::Result<T>&& result)
{
    if (!result) throw std::runtime_error((result.error().message + QStringLiteral(" | ") + result.error().detail).toStdString());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// A schema-complete file with an edit log. `fast` drops the fsyncs, for tests of rules and not of durability.
class TempFile {
public:
    explicit TempFile(const core::Registry& registry = core::productRegistry(), core::Mutant mutant = core::Mutant::none, bool fast = true);
    /// Opens an existing copy.
    TempFile(const QString& copyOf, const core::Registry& registry, core::Mutant mutant);

    [[nodiscard]] core::Session& session() { return *m_session; }
    [[nodiscard]] core::EditLog& log() { return *m_log; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("uji.titian")); }
    /// Opens the same file with another registry, as an upgraded program would.
    void reopen(const core::Registry& registry, core::Mutant mutant);
    /// Opens the same file with a program that ships these rows.
    void reopenShipping(core::ShippedRows rows);
    [[nodiscard]] qint64 count(const char* table);

private:
    void open(const core::Registry& registry, core::Mutant mutant, bool create, bool fast);

    QTemporaryDir m_dir;
    FixedClock m_clock;
    core::ShippedRows m_shipped;
    std::unique_ptr<core::Session> m_session;
    std::unique_ptr<core::EditLog> m_log;
};

}  // namespace test
