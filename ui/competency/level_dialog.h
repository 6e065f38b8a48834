// SPDX-License-Identifier: Apache-2.0
// The levels of one competency and their indicators, changed together in a dialog as one step.
#pragma once
#include "core/competency/competency.h"
#include "core/reference/code_lists.h"

#include <functional>
#include <vector>

class QWidget;

namespace core {
class EditLog;
}

namespace ui {

/// Indicators as they are stored, each on a line of its own; and back.
[[nodiscard]] QString indicatorLines(const QString& stored);
[[nodiscard]] QString storedIndicators(const QString& lines);

/// Opens the dialog on what `all` says of that competency; `saved` runs when something was saved.
void editLevels(core::EditLog& log, QWidget* parent, const core::Competency& competency, const std::vector<core::CompetencyLevelText>& all, std::function<void()> saved);

}  // namespace ui
