// SPDX-License-Identifier: Apache-2.0
// A random life of several offices that share one history: edits, deletions, moves, joins, erasure, undo, cloned files,
// wrong clocks, and deliveries that are partial, stale, lost, repeated and shuffled.
#pragma once
#include "core/history/merge.h"
#include "tests/support/temp_file.h"

namespace test {

struct HistoryOutcome {
    bool equal = false;      ///< values, heads and conflict lists of all files
    bool whole = false;      ///< every file passes its own check
    QString difference;      ///< the first one, for the test's message
    qint64 edits = 0;
    size_t conflicts = 0;
};

[[nodiscard]] HistoryOutcome liveRandomHistory(quint32 seed, int offices, int steps, core::Mutant mutant = core::Mutant::none);

struct Wavered {
    int rounds = 0;      ///< that went all the way
    QString difference;  ///< empty = nothing that was undone left a trace
};
/// One office that does and undoes: each round compares undoing a change at once with undoing it after later changes were
/// made and undone, and goes back and forth.
[[nodiscard]] Wavered waverRandomly(quint32 seed, int rounds);

}  // namespace test
