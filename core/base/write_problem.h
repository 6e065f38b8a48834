// SPDX-License-Identifier: Apache-2.0
// Why a file could not be written: one sentence with the folder and the cause. Looks at the disk, writes nothing.
#pragma once
#include "core/base/result.h"

namespace core {

/// After a failed attempt to make or replace `path`. Code: full when the disk is, otherwise io.
[[nodiscard]] Error writeProblem(const QString& path, const QString& detail = {});

/// When the disk was full while `path` was written, also if there is room again by now.
[[nodiscard]] Error diskFull(const QString& path, const QString& detail = {});
/// The folder of `path` is there and may be written; otherwise writeProblem() says why not.
[[nodiscard]] bool folderTakesFiles(const QString& path);
/// After a failed attempt to make the folder `path`.
[[nodiscard]] Error folderProblem(const QString& path);

}  // namespace core
