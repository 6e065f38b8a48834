// SPDX-License-Identifier: Apache-2.0
// Deliberate faults of the merge. Tests switch one on and must then fail: proof that they test something.
#pragma once

namespace core {

enum class Mutant {
    none,
    lastArrivalWins,
    headsNeverRemoved,
    parentsIgnored,
    snapshotOverwritesFieldHead,
    tombstoneIgnoresConcurrentEdits,
};

}  // namespace core
