// SPDX-License-Identifier: Apache-2.0
// A disk that can lose its power, fill up or fail, below SQLite and below the encryption: while one of these lives, every
// session uses it. The program's own code runs unchanged. Locks and shared memory are the real ones.
#pragma once
#include <QByteArray>
#include <QString>
#include <memory>

namespace test {

enum class DiskAction { read, write, sync };

class PowerCutVfs {
public:
    PowerCutVfs();   ///< becomes SQLite's default
    ~PowerCutVfs();  ///< gives it back; all connections must be closed
    PowerCutVfs(const PowerCutVfs&) = delete;
    PowerCutVfs& operator=(const PowerCutVfs&) = delete;

    /// The power goes at the n-th write, truncation, sync or deletion from now; everything fails from then on.
    void cutAfter(int actions, quint32 seed);
    [[nodiscard]] bool isCut() const;
    /// What the disk may hold after the cut, written to files of the same names in `folder`: each unsynced write is kept, lost,
    /// torn or reordered, unsynced creations and deletions may not have happened, shared memory is garbage. Then the power is back and the disk forgets.
    void leaveBehind(const QString& folder);
    /// Everything written so far counts as safe. Only without open connections.
    void forget();

    /// The disk takes `bytes` more, then says it is full. Negative = enough for everything.
    void allowBytes(qint64 bytes);
    /// The n-th such action from now and all later ones fail; 0 = none.
    void failFrom(DiskAction action, int nth);

    [[nodiscard]] qint64 bytesWritten() const;
    [[nodiscard]] int syncs() const;
    /// Counts writes to any file, temporary ones included, that hold `marker`.
    void watchFor(const QByteArray& marker);
    [[nodiscard]] int markersSeen() const;

private:
    struct Disk;
    struct Shim;  ///< the functions SQLite calls
    std::unique_ptr<Disk> m_disk;
};

}  // namespace test
