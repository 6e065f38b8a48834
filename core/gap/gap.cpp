// SPDX-License-Identifier: Apache-2.0
// figures.md 3 and 14.
#include "core/gap/gap.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

int gapLevels(int requiredLevel, int level) { return std::max(0, requiredLevel - level); }

GapState gapState(int requiredLevel, const ChosenLevel& chosen)
{
    if (chosen.state == LevelState::none) return GapState::notAssessed;
    if (chosen.state == LevelState::expired) return GapState::expired;
    switch (gapLevels(requiredLevel, chosen.level)) {
    case 0: return GapState::met;
    case 1: return GapState::gap1;
    case 2: return GapState::gap2;
    default: return GapState::gap3plus;
    }
}

void addGap(CompetencyGap& sum, int missingLevels, int times)
{
    sum.required += times;
    sum.totalGapLevels += missingLevels * times;
    if (missingLevels <= 0)
        sum.met += times;
    else if (missingLevels == 1)
        sum.gap1 += times;
    else if (missingLevels == 2)
        sum.gap2 += times;
    else
        sum.gap3plus += times;
}

void addRequirement(CompetencyGap& sum, int requiredLevel, const ChosenLevel& chosen)
{
    if (chosen.state == LevelState::counts) return addGap(sum, gapLevels(requiredLevel, chosen.level));
    ++sum.required;
    ++(chosen.state == LevelState::expired ? sum.expired : sum.notAssessed);
}

std::optional<int> jpmHundredths(std::span<const RatedLevel> assessed, bool capped)
{
    qint64 reached = 0, required = 0;
    for (const auto& rated : assessed) {
        reached += capped ? std::min(rated.level, rated.required) : rated.level;
        required += rated.required;
    }
    if (required == 0) return std::nullopt;
    return static_cast<int>((2 * 10000 * reached + required) / (2 * required));
}

const JpmCategory* jpmCategory(const ReferenceTables& tables, int hundredths, int scheme, QDate asOf)
{
    for (const auto& category : tables.jpmCategories)
        if (category.scheme == scheme && appliesOn(category.mark, asOf) && hundredths >= category.minHundredths
            && (!category.maxHundredths || hundredths < *category.maxHundredths))
            return &category;
    return nullptr;
}

QString jpmText(int hundredths) { return u"%1,%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0')); }

}  // namespace core
