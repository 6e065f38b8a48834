// SPDX-License-Identifier: Apache-2.0
// Writes go to the real files at once, so that reading, locks and shared memory need no imitation; beside that the disk notes
// what is already safe and what only stands in a cache, and builds from these notes what is left after a cut.
#include "tests/core/db/power_cut_vfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <random>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace test {
namespace {

constexpr const char* kName = "power-cut";
constexpr size_t kSector = 512;

struct PendingWrite {
    size_t offset = 0;
    std::string bytes;
    bool truncates = false;  ///< cuts the file at `offset`
};

void put(std::string& content, const PendingWrite& write, char filler = 0)
{
    const size_t end = write.offset + write.bytes.size();
    if (write.truncates) content.resize(write.offset, filler);
    else if (content.size() < end) content.resize(end, filler);
    content.replace(write.offset, write.bytes.size(), write.bytes);
}

/// What one file holds: safe bytes and what only the cache knows.
struct Image {
    std::string safe;
    std::vector<PendingWrite> pending;

    void sync()
    {
        for (const PendingWrite& write : pending) put(safe, write);
        pending.clear();
    }
};

/// A directory entry: all files that had this name, null where there was none; up to `safe` the changes are on the disk.
struct Entry {
    std::vector<std::shared_ptr<Image>> versions;
    size_t safe = 0;
};

/// SQLite's view of one open file; the real one lies behind it in the same allocation.
struct OpenFile {
    sqlite3_file base;
    void* disk;
    Image* image;  ///< null for temporary files, which nobody misses
    Entry* entry;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

/// `going`: the power goes during this action, which may have reached the cache but is never reported as done.
enum class Power { on, going, off };

OpenFile& opened(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }

std::string readWhole(sqlite3_file* file)
{
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    std::string bytes(static_cast<size_t>(size), 0);
    if (size > 0) file->pMethods->xRead(file, bytes.data(), static_cast<int>(size), 0);
    return bytes;
}

std::string_view encryptionPrefix() { return "multipleciphers-"; }

/// The file system itself, without the encryption that lies over it.
sqlite3_vfs* fileSystem()
{
    sqlite3_initialize();
    std::string_view name = sqlite3_vfs_find(nullptr)->zName;
    if (name.starts_with(encryptionPrefix())) name.remove_prefix(encryptionPrefix().size());
    return sqlite3_vfs_find(std::string(name).c_str());
}

}  // namespace

struct PowerCutVfs::Disk {
    sqlite3_vfs* real = fileSystem();
    sqlite3_vfs* formerDefault = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs{};
    std::map<std::string, Entry> entries;
    std::mt19937 random;
    int actionsLeft = 0;  ///< 0 = no cut is planned
    bool cut = false;
    qint64 room = -1;
    DiskAction failing = DiskAction::read;
    int failsIn = 0;
    qint64 written = 0;
    int syncs = 0;
    QByteArray marker;
    int markers = 0;

    Power act()
    {
        if (cut) return Power::off;
        if (actionsLeft == 0 || --actionsLeft > 0) return Power::on;
        cut = true;
        return Power::going;
    }
    bool fails(DiskAction action)
    {
        if (failsIn == 0 || action != failing) return false;
        if (failsIn == 1) return true;
        --failsIn;
        return false;
    }
    std::string garbage(size_t size)
    {
        std::string bytes(size, 0);
        for (char& byte : bytes) byte = static_cast<char>(random());
        return bytes;
    }
    bool coin() { return random() % 2 == 0; }

    /// One write as it may have reached the disk: whole, or only some of its sectors, the last of them in part.
    void applyTorn(std::string& content, const PendingWrite& write)
    {
        const char filler = coin() ? '\0' : static_cast<char>(random());
        if (write.truncates || coin()) return put(content, write, filler);
        for (size_t at = 0; at < write.bytes.size(); at += kSector) {
            if (coin()) continue;
            const size_t length = coin() ? kSector : random() % kSector;
            put(content, {write.offset + at, write.bytes.substr(at, length)}, filler);
        }
    }

    std::string remains(const Image& image)
    {
        std::string content = image.safe;
        std::vector<PendingWrite> pending = image.pending;
        const auto habit = random() % 4;  // disks differ: all lost, in order up to a point, or anything goes
        if (habit == 0) return content;
        if (habit == 1) {
            if (!pending.empty()) pending.resize(random() % (pending.size() + 1));
            for (size_t i = 0; i < pending.size(); ++i) i + 1 < pending.size() ? put(content, pending[i]) : applyTorn(content, pending[i]);
            return content;
        }
        std::shuffle(pending.begin(), pending.end(), random);
        for (const PendingWrite& write : pending)
            if (random() % 4) applyTorn(content, write);
        return content;
    }
};

/// Static functions in SQLite's shape; `disk` of a file and pAppData of the VFS lead back to the Disk.
struct PowerCutVfs::Shim {
    static Disk& diskOf(sqlite3_vfs* vfs) { return *static_cast<Disk*>(vfs->pAppData); }
    static Disk& diskOf(OpenFile& file) { return *static_cast<Disk*>(file.disk); }

    static int close(sqlite3_file* f) { return opened(f).real()->pMethods ? opened(f).real()->pMethods->xClose(opened(f).real()) : SQLITE_OK; }

    static int read(sqlite3_file* f, void* to, int amount, sqlite3_int64 offset)
    {
        OpenFile& file = opened(f);
        Disk& disk = diskOf(file);
        if (disk.cut || disk.fails(DiskAction::read)) return SQLITE_IOERR_READ;
        return file.real()->pMethods->xRead(file.real(), to, amount, offset);
    }

    static int write(sqlite3_file* f, const void* from, int amount, sqlite3_int64 offset)
    {
        OpenFile& file = opened(f);
        Disk& disk = diskOf(file);
        const Power power = disk.act();
        if (power == Power::off || disk.fails(DiskAction::write)) return SQLITE_IOERR_WRITE;
        const auto* bytes = static_cast<const char*>(from);
        if (!disk.marker.isEmpty() && QByteArray::fromRawData(bytes, amount).contains(disk.marker)) ++disk.markers;
        const int fits = disk.room < 0 ? amount : static_cast<int>(std::min<qint64>(amount, disk.room));
        if (disk.room >= 0) disk.room -= fits;
        disk.written += fits;
        if (file.image) file.image->pending.push_back({static_cast<size_t>(offset), std::string(bytes, static_cast<size_t>(fits))});
        if (power == Power::going) return SQLITE_IOERR_WRITE;
        const int code = fits > 0 ? file.real()->pMethods->xWrite(file.real(), from, fits, offset) : SQLITE_OK;
        return code == SQLITE_OK && fits < amount ? SQLITE_FULL : code;
    }

    static int truncate(sqlite3_file* f, sqlite3_int64 size)
    {
        OpenFile& file = opened(f);
        const Power power = diskOf(file).act();
        if (power != Power::off && file.image) file.image->pending.push_back({static_cast<size_t>(size), {}, true});
        return power == Power::on ? file.real()->pMethods->xTruncate(file.real(), size) : SQLITE_IOERR_TRUNCATE;
    }

    // No real fsync: what is safe is a matter of the notes alone.
    static int sync(sqlite3_file* f, int)
    {
        OpenFile& file = opened(f);
        Disk& disk = diskOf(file);
        const Power power = disk.act();
        if (power == Power::off || disk.fails(DiskAction::sync)) return SQLITE_IOERR_FSYNC;
        ++disk.syncs;
        if (file.image && (power == Power::on || disk.coin())) {
            file.image->sync();
            file.entry->safe = file.entry->versions.size() - 1;
        }
        return power == Power::on ? SQLITE_OK : SQLITE_IOERR_FSYNC;
    }

    static int fileSize(sqlite3_file* f, sqlite3_int64* size) { return opened(f).real()->pMethods->xFileSize(opened(f).real(), size); }
    static int lock(sqlite3_file* f, int level) { return opened(f).real()->pMethods->xLock(opened(f).real(), level); }
    static int unlock(sqlite3_file* f, int level) { return opened(f).real()->pMethods->xUnlock(opened(f).real(), level); }
    static int checkReservedLock(sqlite3_file* f, int* out) { return opened(f).real()->pMethods->xCheckReservedLock(opened(f).real(), out); }
    static int fileControl(sqlite3_file* f, int what, void* with)
    {
        if (what == SQLITE_FCNTL_SIZE_HINT) return SQLITE_OK;  // would grow the file past the notes
        return opened(f).real()->pMethods->xFileControl(opened(f).real(), what, with);
    }
    static int sectorSize(sqlite3_file* f) { return opened(f).real()->pMethods->xSectorSize(opened(f).real()); }
    static int characteristics(sqlite3_file* f) { return opened(f).real()->pMethods->xDeviceCharacteristics(opened(f).real()); }
    static int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** to)
    {
        return opened(f).real()->pMethods->xShmMap(opened(f).real(), page, size, extend, to);
    }
    static int shmLock(sqlite3_file* f, int offset, int n, int flags) { return opened(f).real()->pMethods->xShmLock(opened(f).real(), offset, n, flags); }
    static void shmBarrier(sqlite3_file* f) { opened(f).real()->pMethods->xShmBarrier(opened(f).real()); }
    static int shmUnmap(sqlite3_file* f, int remove) { return opened(f).real()->pMethods->xShmUnmap(opened(f).real(), remove); }

    static const sqlite3_io_methods& methods()
    {
        // Version 2: shared memory, but no memory-mapped reading, which would go past the shim.
        static const sqlite3_io_methods all{2, close, read, write, truncate, sync, fileSize, lock, unlock, checkReservedLock, fileControl,
                                            sectorSize, characteristics, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};
        return all;
    }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* f, int flags, int* outFlags)
    {
        Disk& disk = diskOf(vfs);
        OpenFile& file = opened(f);
        file = {{nullptr}, &disk, nullptr, nullptr};
        if (disk.cut) return SQLITE_CANTOPEN;
        int existed = 0;
        if (name) disk.real->xAccess(disk.real, name, SQLITE_ACCESS_EXISTS, &existed);
        file.real()->pMethods = nullptr;
        const int code = disk.real->xOpen(disk.real, name, file.real(), flags, outFlags);
        if (code != SQLITE_OK) return code;
        file.base.pMethods = &methods();
        if (name && !(flags & SQLITE_OPEN_DELETEONCLOSE)) remember(disk, name, file, existed != 0);
        return SQLITE_OK;
    }

    static void remember(Disk& disk, const char* name, OpenFile& file, bool existed)
    {
        const bool known = disk.entries.contains(name);
        Entry& entry = disk.entries[name];
        if (!known && existed) entry.versions.push_back(std::make_shared<Image>(Image{readWhole(file.real()), {}}));
        if (!known && !existed) entry.versions.push_back(nullptr);
        if (!entry.versions.back()) entry.versions.push_back(std::make_shared<Image>());
        file.image = entry.versions.back().get();
        file.entry = &entry;
    }

    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        Disk& disk = diskOf(vfs);
        const Power power = disk.act();
        if (power == Power::off) return SQLITE_IOERR_DELETE;
        if (const auto entry = disk.entries.find(name); entry != disk.entries.end() && entry->second.versions.back()) {
            entry->second.versions.push_back(nullptr);
            if (syncFolder && power == Power::on) entry->second.safe = entry->second.versions.size() - 1;
        }
        return power == Power::on ? disk.real->xDelete(disk.real, name, syncFolder) : SQLITE_IOERR_DELETE;
    }

    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* out) { return diskOf(vfs).real->xAccess(diskOf(vfs).real, name, flags, out); }
    static int fullPath(sqlite3_vfs* vfs, const char* name, int n, char* out) { return diskOf(vfs).real->xFullPathname(diskOf(vfs).real, name, n, out); }
};

PowerCutVfs::PowerCutVfs() : m_disk(std::make_unique<Disk>())
{
    sqlite3_vfs& vfs = m_disk->vfs;
    vfs = *m_disk->real;  // time, randomness and the rest are the system's
    vfs.zName = kName;
    vfs.pNext = nullptr;
    vfs.pAppData = m_disk.get();
    vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_disk->real->szOsFile;
    vfs.xOpen = Shim::open;
    vfs.xDelete = Shim::remove;
    vfs.xAccess = Shim::access;
    vfs.xFullPathname = Shim::fullPath;
    sqlite3_vfs_register(&vfs, 0);
#ifdef TITIAN_SYSTEM_SQLITE
    sqlite3_vfs_register(&vfs, 1);
#else
    sqlite3mc_vfs_create(kName, 1);
#endif
}

PowerCutVfs::~PowerCutVfs()
{
    sqlite3_vfs_register(m_disk->formerDefault, 1);
#ifndef TITIAN_SYSTEM_SQLITE
    std::string encrypted(encryptionPrefix());
    encrypted += kName;
    sqlite3mc_vfs_destroy(encrypted.c_str());
#endif
    sqlite3_vfs_unregister(&m_disk->vfs);
}

void PowerCutVfs::cutAfter(int actions, quint32 seed)
{
    m_disk->actionsLeft = actions;
    m_disk->random.seed(seed);
}

bool PowerCutVfs::isCut() const { return m_disk->cut; }

void PowerCutVfs::leaveBehind(const QString& folder)
{
    QDir().mkpath(folder);
    const auto leave = [&](const std::string& name, const std::string& content) {
        QFile file(QDir(folder).filePath(QFileInfo(QString::fromStdString(name)).fileName()));
        if (file.open(QIODevice::WriteOnly)) file.write(content.data(), static_cast<qint64>(content.size()));
    };
    for (const auto& [name, entry] : m_disk->entries) {
        const size_t choices = entry.versions.size() - entry.safe;
        const auto& image = entry.versions[entry.safe + m_disk->random() % choices];
        if (!image) continue;
        leave(name, m_disk->remains(*image));
        if (name.ends_with("-wal") && m_disk->coin()) leave(name.substr(0, name.size() - 3) + "shm", m_disk->garbage(32768));
    }
    forget();
}

void PowerCutVfs::forget()
{
    m_disk->entries.clear();
    m_disk->actionsLeft = 0;
    m_disk->cut = false;
}

void PowerCutVfs::allowBytes(qint64 bytes) { m_disk->room = bytes; }

void PowerCutVfs::failFrom(DiskAction action, int nth)
{
    m_disk->failing = action;
    m_disk->failsIn = nth;
}

qint64 PowerCutVfs::bytesWritten() const { return m_disk->written; }
int PowerCutVfs::syncs() const { return m_disk->syncs; }
void PowerCutVfs::watchFor(const QByteArray& marker) { m_disk->marker = marker; }
int PowerCutVfs::markersSeen() const { return m_disk->markers; }

}  // namespace test
