// SPDX-License-Identifier: Apache-2.0
// The small file beside a data file that says which PC and user work on it. Programs on one PC share the data file safely
// (SQLite sees to that); a second PC must not write, because network shares do not keep SQLite's locks.
#pragma once
#include <QString>
#include <optional>

namespace core {

struct LockHolder {
    QString host;
    QString user;
    qint64 process = 0;
    QString since;  ///< ISO time
};

class FileLock {
public:
    /// Takes the lock unless another PC has it; then holder() says who. Never throws.
    FileLock(const QString& dataFile, const QString& user, const QString& host);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    [[nodiscard]] bool isTaken() const { return m_taken; }
    [[nodiscard]] const std::optional<LockHolder>& holder() const { return m_holder; }
    [[nodiscard]] static QString pathFor(const QString& dataFile) { return dataFile + QStringLiteral(".lock"); }
    [[nodiscard]] static std::optional<LockHolder> read(const QString& lockFile);

private:
    QString m_path;
    std::optional<LockHolder> m_holder;
    bool m_taken = false;
};

}  // namespace core
