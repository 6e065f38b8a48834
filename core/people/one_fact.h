// SPDX-License-Identifier: Apache-2.0
// Several fields of a person state one fact (an id and its name, the three titles of a post): what one of them says now makes
// untrue what another said before. Pure.
#pragma once
#include "core/history/value.h"
#include "core/reference/reference.h"

namespace core {

/// The stored field `stored` no longer holds, because the field `said` says otherwise now.
struct Contradiction {
    int said = 0, stored = 0;
};
/// Fields of `stored` that `said` leaves empty and yet contradicts (figures.md 10). An id and a name agree if the lists say so;
/// what stands in no list contradicts if its own column held something else.
[[nodiscard]] std::vector<Contradiction> contradictions(const Fields& said, const Fields& stored, const ReferenceTables& tables);
/// Whether both fields of a person state the same fact.
[[nodiscard]] bool sameFact(int a, int b);

}  // namespace core
