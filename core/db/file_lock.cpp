// SPDX-License-Identifier: Apache-2.0
// QLockFile creates exclusively, sees dead programs of this PC and survives a reused process number. What it lacks is kept
// here: it belongs to the process and not to a session, it never judges another PC, and it removes only its own file.
#include "core/db/file_lock.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>
#include <map>
#include <mutex>
#include <vector>

namespace core {
namespace {

struct Held {
    std::unique_ptr<QLockFile> file;
    int users = 0;
};

/// The locks of this process. Never destroyed: threads may outlive main's statics.
struct Locks {
    std::mutex mutex;
    std::map<QString, Held> held;
    std::vector<std::unique_ptr<QLockFile>> lost;  ///< cleared by somebody; QLockFile would remove whatever is there now
};
Locks& locks()
{
    static Locks& all = *new Locks;
    return all;
}

/// As QLockFile writes it; QSysInfo's name is another one on Windows.
QString thisPc()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("COMPUTERNAME");
#else
    return QSysInfo::machineHostName();
#endif
}

QString detailsPath(const QString& lockPath) { return lockPath + QStringLiteral(".json"); }

void writeDetails(const QString& lockPath, const QString& user)
{
    const QJsonObject o{{QStringLiteral("host"), thisPc()},
                        {QStringLiteral("user"), user},
                        {QStringLiteral("process"), QCoreApplication::applicationPid()},
                        {QStringLiteral("since"), QDateTime::currentDateTime().toString(Qt::ISODate)}};
    QSaveFile file(detailsPath(lockPath));
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(o).toJson(QJsonDocument::Compact)) > 0) file.commit();
}

/// User and time, unless they are those of an earlier holder.
void readDetails(const QString& lockPath, LockHolder& holder)
{
    QFile file(detailsPath(lockPath));
    if (!file.open(QIODevice::ReadOnly)) return;
    const QJsonObject o = QJsonDocument::fromJson(file.read(4096)).object();
    if (o[QLatin1String("host")].toString() != holder.host || o[QLatin1String("process")].toInteger() != holder.process) return;
    holder.user = o[QLatin1String("user")].toString();
    holder.since = o[QLatin1String("since")].toString();
}

std::optional<LockHolder> read(const QString& lockPath)
{
    if (!QFileInfo::exists(lockPath)) return std::nullopt;
    LockHolder holder;
    QString program;
    if (!QLockFile(lockPath).getLockInfo(&holder.process, &holder.host, &program)) return LockHolder{};
    holder.onThisPc = holder.host.compare(thisPc(), Qt::CaseInsensitive) == 0;
    readDetails(lockPath, holder);
    return holder;
}

bool isOurs(const std::optional<LockHolder>& holder) { return holder && holder->onThisPc && holder->process == QCoreApplication::applicationPid(); }

bool isSame(const LockHolder& a, const LockHolder& b) { return a.host == b.host && a.process == b.process && a.since == b.since; }

}  // namespace

QString FileLock::pathFor(const QString& dataFile)
{
    const QFileInfo info(dataFile);
    QString real = info.canonicalFilePath();
    if (real.isEmpty()) {  // not made yet
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        real = (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName();
    }
    return real + QStringLiteral(".lock");
}

LockAttempt FileLock::take(const QString& dataFile, const QString& user)
{
    const QString path = pathFor(dataFile);
    Locks& all = locks();
    const std::scoped_lock guard(all.mutex);
    Held& held = all.held[path];
    if (held.users == 0) {
        // PCs installed from one image have one machine id, so QLockFile would take the other's program for a dead one of this PC.
        auto holder = read(path);
        auto file = std::make_unique<QLockFile>(path);
        file->setStaleLockTime(0);  // no lock is too old while its program lives
        const bool foreign = holder && !holder->onThisPc;
        if (foreign || !file->tryLock(0)) {
            all.held.erase(path);
            if (foreign) return {nullptr, std::move(holder)};
            if (file->error() != QLockFile::LockFailedError) return {};
            holder = read(path);
            return {nullptr, holder ? std::move(holder) : LockHolder{}};
        }
        writeDetails(path, user);
        held.file = std::move(file);
    }
    ++held.users;
    return {std::shared_ptr<FileLock>(new FileLock(path)), std::nullopt};
}

FileLock::~FileLock()
{
    Locks& all = locks();
    const std::scoped_lock guard(all.mutex);
    const auto found = all.held.find(m_path);
    if (--found->second.users > 0) return;
    if (isOurs(read(m_path))) {
        QFile::remove(detailsPath(m_path));
        found->second.file->unlock();
    } else {
        all.lost.push_back(std::move(found->second.file));
    }
    all.held.erase(found);
}

std::optional<LockHolder> FileLock::holderOf(const QString& dataFile) { return read(pathFor(dataFile)); }

Result<> FileLock::clear(const QString& dataFile, const LockHolder& seen)
{
    if (auto mine = take(dataFile, QString()); mine.lock) return {};  // a dead program's; gone with `mine`
    const QString path = pathFor(dataFile);
    const auto now = read(path);
    if (!now) return {};
    if (now->onThisPc || !isSame(*now, seen)) return fail(ErrorCode::busy, heldSentence(dataFile, *now));
    QFile::remove(detailsPath(path));
    if (!QFile::remove(path)) return fail(ErrorCode::io, tr("Tanda pakai “%1” tidak dapat dihapus; minta hak tulis di foldernya.").arg(path));
    return {};
}

QString heldSentence(const QString& dataFile, const LockHolder& holder)
{
    if (holder.host.isEmpty())
        return tr("Berkas “%1” hanya dapat dibaca karena tanda pakainya “%2” tidak terbaca; bila tidak ada program yang memakai berkas itu, lepaskan tanda pakainya.")
            .arg(dataFile, FileLock::pathFor(dataFile));
    const QDateTime since = QDateTime::fromString(holder.since, Qt::ISODate);
    const QString when = since.isValid() ? tr(" sejak %1 pukul %2").arg(longDate(since.date()), since.toString(QStringLiteral("HH.mm"))) : QString();
    const QString user = holder.user.isEmpty() ? tr("seseorang") : holder.user;
    return (holder.onThisPc ? tr("Berkas “%1” sedang dipakai %2 di komputer ini (%3)%4, jadi di sini hanya dapat dibaca; tutup dahulu program itu bila ingin mengubahnya.")
                            : tr("Berkas “%1” sedang dipakai %2 di komputer %3%4, jadi di sini hanya dapat dibaca; bila di sana tidak dipakai lagi, lepaskan tanda pakainya."))
        .arg(dataFile, user, holder.host, when);
}

}  // namespace core
