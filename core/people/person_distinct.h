// SPDX-License-Identifier: Apache-2.0
// People who share a NIP or a name and birth date and are two people all the same (docs/decisions/0012): told apart in the log,
// so that the review list of duplicates leaves them out, in every office and for ever, until somebody takes it back.
#pragma once
#include "core/history/edit_log.h"

#include <vector>

namespace core {

/// Everybody of these is another person than everybody else of them; pairs already told apart stay so. One change set. Errors:
/// invalidInput (fewer than two), notFound (one is gone or joined).
[[nodiscard]] Result<ChangeReceipt> tellApart(EditLog& log, const std::vector<Uid>& people);
/// Takes that back for every pair of these. One change set.
[[nodiscard]] Result<ChangeReceipt> forgetApart(EditLog& log, const std::vector<Uid>& people);

}  // namespace core
