// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/column_fit.h"

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

/// The width of a text that may be `cap` wide at most.
int capped(const ColumnNeed& need, int cap) { return need.gives ? std::max(need.least, std::min(need.wanted, cap)) : need.wanted; }

int sumOf(std::span<const ColumnNeed> needs, int cap)
{
    return std::accumulate(needs.begin(), needs.end(), 0, [cap](int sum, const ColumnNeed& need) { return sum + capped(need, cap); });
}

/// The largest cap that keeps the columns in the room.
int capFor(std::span<const ColumnNeed> needs, int room)
{
    int low = 0, high = room;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (sumOf(needs, middle) <= room) low = middle;
        else high = middle - 1;
    }
    return low;
}

}  // namespace

std::vector<int> fitColumns(std::span<const ColumnNeed> needs, int room)
{
    std::vector<int> widths;
    if (sumOf(needs, 0) > room) {
        for (const ColumnNeed& need : needs) widths.push_back(capped(need, need.usual));
        return widths;
    }
    const int cap = capFor(needs, room);
    for (const ColumnNeed& need : needs) widths.push_back(capped(need, cap));
    std::size_t widest = needs.size();
    for (std::size_t c = 0; c < needs.size(); ++c)
        if (needs[c].gives && (widest == needs.size() || needs[c].wanted > needs[widest].wanted)) widest = c;
    const int rest = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (widest < needs.size()) widths[widest] += rest;
    else if (std::none_of(needs.begin(), needs.end(), [](const ColumnNeed& need) { return need.byHand; }))
        for (std::size_t c = 0; c < needs.size(); ++c) widths[c] += rest / static_cast<int>(needs.size());
    return widths;
}

}  // namespace ui
