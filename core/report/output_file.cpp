// SPDX-License-Identifier: Apache-2.0
// Temporary file, then rename.
#include "core/report/output_file.h"

#include "core/base/write_problem.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <filesystem>

namespace core {

Result<> writeOutput(const QString& path, const std::function<Result<>(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return tl::unexpected<Error>(writeProblem(path, file.errorString()));
    Result<> written = write(file);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) return tl::unexpected<Error>(writeProblem(path, file.errorString()));
    return {};
}

Result<> writeOutputNamed(const QString& path, const std::function<Result<>(const QString&)>& write)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));  // removed by itself unless renamed
    if (!file.open()) return tl::unexpected<Error>(writeProblem(path, file.errorString()));
    file.close();
    const Result<> written = write(file.fileName());
    if (!written) return written.error().code == ErrorCode::io ? Result<>(tl::unexpected<Error>(writeProblem(path, written.error().detail))) : written;
    const QFileDevice::Permissions usual =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    file.setPermissions(QFileInfo::exists(path) ? QFile::permissions(path) : usual);
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(file.fileName().toStdU16String()), std::filesystem::path(path.toStdU16String()),
                            problem);
    if (problem) return tl::unexpected<Error>(writeProblem(path, QString::fromStdString(problem.message())));
    file.setAutoRemove(false);
    return {};
}

}  // namespace core
