// SPDX-License-Identifier: Apache-2.0
#include "core/reports/need/most_lacking.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

BarChart mostLacking(const GapOverview& overview, std::size_t count, const QString& title)
{
    std::vector<const CompetencyLine*> worst;
    for (const auto& line : overview.competencies)
        if (line.gap.totalGapLevels > 0) worst.push_back(&line);
    std::stable_sort(worst.begin(), worst.end(), [](const auto* a, const auto* b) { return a->gap.totalGapLevels > b->gap.totalGapLevels; });
    BarChart chart{title, {}};
    for (std::size_t i = 0; i < std::min(count, worst.size()); ++i)
        chart.bars.push_back({worst[i]->name, static_cast<double>(worst[i]->gap.totalGapLevels), u"%1 level, %2 pegawai"_s.arg(grouped(worst[i]->gap.totalGapLevels), grouped(lacking(worst[i]->gap)))});
    return chart;
}

}  // namespace core
