// SPDX-License-Identifier: Apache-2.0
// Temporary file, then rename; and the one sentence a user reads when that fails.
#include "core/report/output_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <filesystem>

namespace core {
namespace {

constexpr qint64 kNoRoom = 256 * 1024;

tl::unexpected<Error> writeFailure(const QString& path, const QString& detail)
{
    const QFileInfo target(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!target.dir().exists())
        return fail(ErrorCode::io, QStringLiteral("Folder tujuan %1 tidak ada.").arg(QDir::toNativeSeparators(target.path())),
                    detail);
    const QStorageInfo disk(target.path());
    if (disk.isValid() && disk.bytesAvailable() < kNoRoom)
        return fail(ErrorCode::full, QStringLiteral("Berkas %1 tidak dapat disimpan karena ruang disk penuh.").arg(name), detail);
    return fail(
        ErrorCode::io,
        QStringLiteral("Berkas %1 tidak dapat ditulis; periksa izin folder dan tutup berkas itu bila sedang dibuka.").arg(name),
        detail);
}

}  // namespace

Result<> writeOutput(const QString& path, const std::function<Result<>(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return writeFailure(path, file.errorString());
    Result<> written = write(file);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) return writeFailure(path, file.errorString());
    return {};
}

Result<> writeOutputNamed(const QString& path, const std::function<Result<>(const QString&)>& write)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));  // removed by itself unless renamed
    if (!file.open()) return writeFailure(path, file.errorString());
    file.close();
    const Result<> written = write(file.fileName());
    if (!written) return written.error().code == ErrorCode::io ? Result<>(writeFailure(path, written.error().detail)) : written;
    const QFileDevice::Permissions usual =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    file.setPermissions(QFileInfo::exists(path) ? QFile::permissions(path) : usual);
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(file.fileName().toStdU16String()), std::filesystem::path(path.toStdU16String()),
                            problem);
    if (problem) return writeFailure(path, QString::fromStdString(problem.message()));
    file.setAutoRemove(false);
    return {};
}

}  // namespace core
