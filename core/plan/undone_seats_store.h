// SPDX-License-Identifier: Apache-2.0
// What an undo means for decreed plans. They accept no edits, so their seats stay and name their people as the history last
// knew them; but whoever takes back an import ought to hear of it. Only SELECTs. Thread of the session.
#pragma once
#include "core/base/id.h"
#include "core/db/session.h"

#include <QStringList>

namespace core {

enum class UndoTime : quint8 { before, after };
/// One Indonesian sentence for every plan that is decreed or closed and seats people whom the change set brought: all of them
/// before the undo, those who are not in the file any more after it.
[[nodiscard]] Result<QStringList> decreedSeatsOf(Session& session, const Uid& changeSet, UndoTime time);

}  // namespace core
