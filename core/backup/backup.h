// SPDX-License-Identifier: Apache-2.0
// Copies of a data file that were proved whole before they got their name, and the way back. Never over an existing file.
#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/db/session.h"
#include "core/history/verify.h"

namespace core {

/// A complete copy of the open file at `target`, encrypted like it: copied under another name, opened again, verified
/// (verifyFile), then renamed. Without a report there is no file. With findings there is one: whoever must be told of them needs a
/// copy most (decision 0020). Stopped between its steps when `progress` is cancelled. Errors: conflict (target exists), corrupt (the
/// copy can't be read), io, full, cancelled.
[[nodiscard]] Result<VerifyReport> makeBackup(Session& session, const Clock& clock, const QString& target, Progress* progress = nullptr);

/// Makes `target` from a backup, with the same care and the same key, refused when it has findings; the backup is only read. One of an older version is
/// upgraded in the copy. Stopped between its steps when `progress` is cancelled. Errors: as makeBackup and Session::open; corrupt also
/// when the backup is damaged, cancelled.
[[nodiscard]] Result<VerifyReport> restoreBackup(SessionOptions backup, const Clock& clock, const QString& target, Progress* progress = nullptr);

}  // namespace core
