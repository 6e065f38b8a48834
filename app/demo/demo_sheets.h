// SPDX-License-Identifier: Apache-2.0
// The demo's door: an invented region written as the twelve files that offices send.
#pragma once
#include "app/demo/region.h"
#include "core/base/result.h"

#include <QStringList>

namespace demo {

/// The names of the twelve files.
[[nodiscard]] QStringList demoSheetNames();
/// Makes `dir` if needed and writes the twelve files into it; the same options give the same bytes. Errors: invalidInput when an
/// option is out of its limits, conflict when one of the files is there already (nothing is written then), io when a file can't
/// be written. Any thread.
[[nodiscard]] core::Result<> writeDemoSheets(const QString& dir, const DemoOptions& options);

}  // namespace demo
