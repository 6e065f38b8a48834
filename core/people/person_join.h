// SPDX-License-Identifier: Apache-2.0
// Two rows that are one person (figures.md 10): the one stands for the other from then on. One change set, undoable. And the
// names a row goes by: the uid of every NIP its person has or had (docs/decisions/0001).
#pragma once
#include "core/history/edit_log.h"

#include <vector>

namespace core {

/// Everything that belongs to `other` (posts, courses, assessments …) belongs to `stays` from now on; the own cells of `other` are
/// no longer shown. Errors: invalidInput (the same row twice), notFound (one is gone or joined already).
[[nodiscard]] Result<ChangeReceipt> joinPeople(EditLog& log, const Uid& stays, const Uid& other);
/// The same for several rows, in one change set: all of them or none.
[[nodiscard]] Result<ChangeReceipt> joinPeople(EditLog& log, const Uid& stays, const std::vector<Uid>& others);

/// The uids a NIP may name a person by: place 0 is its own, the next ones serve while those before are somebody else's.
[[nodiscard]] Uid nipUid(const QString& nip, int place);
/// Inside record(): the uid for a new person of that NIP, which nobody who is shown goes by.
[[nodiscard]] Uid freeNipUid(ChangeSet& changes, const QString& nip);
/// Inside record(), after `person` was written: what comes under a NIP that the person has `now` (or had, as NIP lama) is the
/// person's, and a NIP of `before` that was a mistake is free for its owner again.
void followNips(ChangeSet& changes, const Uid& person, const Fields& before, const Fields& now);

}  // namespace core
