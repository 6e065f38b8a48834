// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/column_fit.h"

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

/// How badly a column of that width wants another pixel: the share of its texts that lack it, the more the narrower it is.
double hunger(const ColumnNeed& need, int width)
{
    constexpr double kName = 1.5;  // times
    if (!need.gives || width >= need.wanted) return 0;
    const auto lack = need.texts.end() - std::upper_bound(need.texts.begin(), need.texts.end(), width);
    const double share = need.texts.empty() ? 1 : static_cast<double>(lack) / static_cast<double>(need.texts.size());
    return (need.isName ? kName : 1) * share / (static_cast<double>(width) * width);
}

/// The column the next pixel goes to; the wider text among those that want it alike.
std::size_t hungriest(std::span<const ColumnNeed> needs, const std::vector<int>& widths)
{
    std::size_t best = needs.size();
    double most = 0;
    for (std::size_t c = 0; c < needs.size(); ++c) {
        const double wants = hunger(needs[c], widths[c]);
        if (wants > most || (wants > 0 && wants == most && needs[c].wanted > needs[best].wanted)) best = c;
        most = std::max(most, wants);
    }
    return best;
}

std::size_t widestText(std::span<const ColumnNeed> needs)
{
    std::size_t widest = needs.size();
    for (std::size_t c = 0; c < needs.size(); ++c)
        if (needs[c].gives && (widest == needs.size() || needs[c].wanted > needs[widest].wanted)) widest = c;
    return widest;
}

}  // namespace

std::vector<int> fitColumns(std::span<const ColumnNeed> needs, int room)
{
    std::vector<int> widths;
    for (const ColumnNeed& need : needs) widths.push_back(need.gives ? need.least : need.wanted);
    int rest = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (rest < 0) {
        for (std::size_t c = 0; c < needs.size(); ++c)
            if (needs[c].gives) widths[c] = std::max(needs[c].least, std::min(needs[c].wanted, needs[c].usual));
        return widths;
    }
    for (std::size_t c = 0; rest > 0 && (c = hungriest(needs, widths)) < needs.size(); --rest) ++widths[c];
    if (const std::size_t widest = widestText(needs); widest < needs.size()) widths[widest] += rest;
    else if (std::none_of(needs.begin(), needs.end(), [](const ColumnNeed& need) { return need.byHand; }))
        for (int& width : widths) width += rest / static_cast<int>(needs.size());
    return widths;
}

}  // namespace ui
