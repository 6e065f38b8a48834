// SPDX-License-Identifier: Apache-2.0
// Two rows that are one person (figures.md 10): the one stands for the other from then on. One change set, undoable.
#pragma once
#include "core/history/edit_log.h"

#include <vector>

namespace core {

/// Everything that belongs to `other` (posts, courses, assessments …) belongs to `stays` from now on; the own cells of `other` are
/// no longer shown. Errors: invalidInput (the same row twice), notFound (one is gone or joined already).
[[nodiscard]] Result<ChangeReceipt> joinPeople(EditLog& log, const Uid& stays, const Uid& other);
/// The same for several rows, in one change set: all of them or none.
[[nodiscard]] Result<ChangeReceipt> joinPeople(EditLog& log, const Uid& stays, const std::vector<Uid>& others);

}  // namespace core
