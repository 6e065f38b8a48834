// SPDX-License-Identifier: Apache-2.0
// Temporary file, then rename.
#include "core/report/output_file.h"

#include "core/base/write_problem.h"

#include <QSaveFile>
#include <QTemporaryFile>

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
    // Through writeOutput: it gives the file the permissions a new one has here, and syncs it before it gets its name.
    return writeOutput(path, [&](QIODevice& out) -> Result<> {
        if (!file.open()) return tl::unexpected<Error>(writeProblem(path, file.errorString()));
        while (!file.atEnd())
            if (const QByteArray part = file.read(1 << 20); part.isEmpty() || out.write(part) != part.size()) return tl::unexpected<Error>(writeProblem(path, out.errorString()));
        return {};
    });
}

}  // namespace core
