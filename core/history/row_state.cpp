// SPDX-License-Identifier: Apache-2.0
// Folding a row's heads into its values.
#include "core/history/row_state.h"

#include <algorithm>

namespace core {
namespace {

void lay(Snapshot& base, const Snapshot& over)
{
    for (const auto& [field, value] : over.fields) base.fields[field] = value;
    for (const auto& [key, value] : over.elements) base.elements[key] = value;
}

bool standsForRow(const Head& head) { return head.field == kRow && (head.redacted || head.value.blob()); }

void laySnapshots(RowState& state, const std::vector<Value>& oldSnapshots)
{
    const bool none = needsOldSnapshots(state.heads);
    if (none)
        for (const Value& value : oldSnapshots) lay(state.now, decodeSnapshot(*value.blob()));
    for (const Head& head : state.heads)
        if (head.field == kRow && head.value.blob()) lay(state.now, decodeSnapshot(*head.value.blob()));
}

void layFields(RowState& state)
{
    for (const Head& head : state.heads) {
        if (head.field == kRow) continue;
        const Value value = head.redacted ? Value() : head.value;
        if (head.element.isNull()) state.now.fields[head.field] = value;
        else state.now.elements[{head.field, head.element}] = value;
    }
}

}  // namespace

bool needsOldSnapshots(const std::vector<Head>& heads) { return std::none_of(heads.begin(), heads.end(), standsForRow); }

RowState rowState(std::vector<Head> heads, const Snapshot* shipped, const std::vector<Value>& oldSnapshots, Mutant mutant)
{
    RowState state;
    state.heads = std::move(heads);
    if (mutant == Mutant::lastArrivalWins)
        std::sort(state.heads.begin(), state.heads.end(), [](const Head& a, const Head& b) { return a.seq < b.seq; });
    if (shipped) state.now = *shipped;
    state.created = shipped || !oldSnapshots.empty();
    for (const Head& head : state.heads) {
        state.created = state.created || standsForRow(head);
        if (head.isTombstone()) state.tombstones.push_back(head.uid);
    }
    if (mutant == Mutant::snapshotOverwritesFieldHead) {
        layFields(state);
        laySnapshots(state, oldSnapshots);
    } else {
        laySnapshots(state, oldSnapshots);
        layFields(state);
    }
    return state;
}

}  // namespace core
