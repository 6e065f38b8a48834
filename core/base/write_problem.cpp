// SPDX-License-Identifier: Apache-2.0
// Goes from the folder to the file to the disk and names the first thing that is wrong.
#include "core/base/write_problem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace core {
namespace {

constexpr qint64 kNoRoom = 256 * 1024;

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

QString causeIn(const QFileInfo& folder)
{
    const QString name = shown(folder.filePath());
    if (!folder.exists()) return QStringLiteral("folder “%1” tidak ada; buat dahulu folder itu atau pilih folder lain").arg(name);
    if (!folder.isDir()) return QStringLiteral("“%1” bukan folder; pilih folder lain").arg(name);
    if (!folder.isWritable()) return QStringLiteral("folder “%1” hanya dapat dibaca; minta hak aksesnya atau pilih folder lain").arg(name);
    return {};
}

/// The nearest folder above `path` that is there.
QFileInfo standing(const QString& path)
{
    QFileInfo at(QFileInfo(path).absoluteFilePath());
    while (!at.exists() && at.filePath() != at.path()) at = QFileInfo(at.path());
    return at;
}

}  // namespace

bool folderTakesFiles(const QString& path) { return causeIn(QFileInfo(QFileInfo(path).absolutePath())).isEmpty(); }

Error folderProblem(const QString& path)
{
    const QString cause = causeIn(standing(path));
    return {ErrorCode::io, cause.isEmpty() ? QStringLiteral("Folder “%1” tidak dapat dibuat; periksa namanya dan ruang disk.").arg(shown(path))
                                           : QStringLiteral("Folder “%1” tidak dapat dibuat karena %2.").arg(shown(path), cause)};
}

Error diskFull(const QString& path, const QString& detail)
{
    return {ErrorCode::full, QStringLiteral("Berkas “%1” tidak dapat ditulis karena ruang disk penuh; kosongkan sebagian disk, lalu ulangi.").arg(shown(path)), detail};
}

Error writeProblem(const QString& path, const QString& detail)
{
    const QFileInfo target(path), folder(target.absolutePath());
    const auto because = [&](const QString& cause) {
        return Error{ErrorCode::io, QStringLiteral("Berkas “%1” tidak dapat ditulis karena %2.").arg(shown(path), cause), detail};
    };
    if (const QString cause = causeIn(folder); !cause.isEmpty()) return because(cause);
    if (target.isDir()) return because(QStringLiteral("itu nama sebuah folder; beri nama berkasnya"));
    const QStorageInfo disk(folder.filePath());
    if (disk.isValid() && disk.bytesAvailable() < kNoRoom) return diskFull(path, detail);
    if (target.exists() && !target.isWritable()) return because(QStringLiteral("berkas itu hanya dapat dibaca; minta hak aksesnya atau pilih nama lain"));
    return {ErrorCode::io, QStringLiteral("Berkas “%1” tidak dapat ditulis; tutup berkas itu bila sedang dibuka program lain, lalu ulangi.").arg(shown(path)), detail};
}

}  // namespace core
