// SPDX-License-Identifier: Apache-2.0
// The invented region a newcomer looks around in.
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

/// Makes 2,000 invented people as workbooks and imports them the ordinary way into a new file. On any error no file is left.
[[nodiscard]] core::Result<> makeExampleRegion(const QString& path, core::Progress& progress);
