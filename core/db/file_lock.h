// SPDX-License-Identifier: Apache-2.0
// The files beside a data file that say which program works on it, so that a second one, here or on another PC of the share,
// only reads. Whose the lock is, QLockFile knows; user and time stand in a file beside it, because its own has no room for them.
#pragma once
#include "core/base/result.h"

#include <memory>
#include <optional>

namespace core {

/// Who works on a data file: what a window needs to tell, or to bring the other program to the front.
struct LockHolder {
    QString host;  ///< empty: the lock file cannot be read
    QString user;
    qint64 process = 0;
    QString since;  ///< ISO time
    bool onThisPc = false;
};

class FileLock;
struct LockAttempt {
    std::shared_ptr<FileLock> lock;    ///< set: this process has it
    std::optional<LockHolder> holder;  ///< set: someone else has it; neither is set: the folder cannot be written
};

/// Lets go when it dies, and removes nobody else's lock. Safe to use from any thread.
class FileLock {
public:
    /// Takes the lock, also over a program of this PC that died. All sessions of one process share it. Never throws.
    [[nodiscard]] static LockAttempt take(const QString& dataFile, const QString& user);
    [[nodiscard]] static std::optional<LockHolder> holderOf(const QString& dataFile);
    /// Removes the lock of `seen`, once a person has confirmed that nobody works there. Errors: busy (it is another's by
    /// now, or a living program's on this PC), io.
    [[nodiscard]] static Result<> clear(const QString& dataFile, const LockHolder& seen);
    /// The same for a link and the file it leads to.
    [[nodiscard]] static QString pathFor(const QString& dataFile);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(QString path) : m_path(std::move(path)) {}

    QString m_path;
};

/// "Berkas … sedang dipakai …": who, on which PC, since when, and what follows.
[[nodiscard]] QString heldSentence(const QString& dataFile, const LockHolder& holder);

}  // namespace core
