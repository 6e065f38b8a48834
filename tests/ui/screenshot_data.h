// SPDX-License-Identifier: Apache-2.0
// What pictures need and a fresh file of a region lacks: differences between offices, people told apart, an agreement, prices,
// a priority. Written once into the file.
#pragma once
#include "core/base/clock.h"

#include <QString>

/// False if the file cannot be written (a sentence stands on stderr).
[[nodiscard]] bool addSceneData(const QString& file, const core::Clock& clock);
