// SPDX-License-Identifier: Apache-2.0
// Writing a file whole or not at all: a reader never sees half a report, a failed write leaves the old file as it was.
#pragma once
#include <QString>
#include <functional>

#include "core/base/result.h"

class QIODevice;

namespace core {

/// `write` fills a temporary file beside `path`, which then takes its place. An error of `write` is passed on.
[[nodiscard]] Result<> writeOutput(const QString& path, const std::function<Result<>(QIODevice&)>& write);

/// For libraries that open files themselves: `write` gets the temporary file's name.
[[nodiscard]] Result<> writeOutputNamed(const QString& path, const std::function<Result<>(const QString&)>& write);

}  // namespace core
