// SPDX-License-Identifier: Apache-2.0
// The colour of a gap's state in labels and cells; the state is always said in words or by a sign too.
#pragma once
#include "core/gap/gap.h"

#include <QColor>

namespace ui {

/// The look of a label (theme).
[[nodiscard]] QString gapLook(core::GapState state);
/// The ground of a cell.
[[nodiscard]] QColor gapGround(core::GapState state);

}  // namespace ui
