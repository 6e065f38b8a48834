// SPDX-License-Identifier: Apache-2.0
// The one way the window takes a change set back: by a job, whoever asks for it.
#pragma once
#include "core/history/change_details.h"

#include <functional>

class QObject;

namespace ui {

class JobRunner;

/// `done` hears what was done and, in words, what had to stay; unless `receiver` is gone by then.
void undoByJob(JobRunner& jobs, QObject* receiver, const core::Uid& changeSet, std::function<void(const core::Result<core::UndoPreview>&)> done);
/// "%1 values were left as they are …"; empty if none were.
[[nodiscard]] QString keptSentence(const core::UndoPreview& done);

}  // namespace ui
