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
/// What decreed plans say about people whom the undo of the change set took away.
[[nodiscard]] QStringList lostSeats(core::Session& session, const core::Uid& changeSet);
/// "%1 values were left as they are …", and the warnings; empty if there is nothing to say.
[[nodiscard]] QString frozenRemark();
[[nodiscard]] QString undoRemarks(const core::UndoPreview& done);

}  // namespace ui
