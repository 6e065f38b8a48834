// SPDX-License-Identifier: Apache-2.0
// Giving up what waits for something that never comes: a mistyped code, a NIP of nobody.
#pragma once
#include "core/history/edit_log.h"

namespace core {

/// `at` as QualityFinding::waits names it: the row goes (field kRow), or what it says about the element, or the reference.
/// One change set, which can be undone. `name` is what its label calls it. notFound if nothing waits there any more.
[[nodiscard]] Result<ChangeReceipt> discardWaiting(EditLog& log, const Address& at, const QString& name);

}  // namespace core
