// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_gap_view.h"

namespace ui {

using namespace Qt::StringLiterals;

core::RadarChart radarOf(const core::PersonGap& gap)
{
    core::RadarChart chart;
    for (const auto& need : gap.requirements) {
        const bool counts = need.chosen.state == core::LevelState::counts;
        chart.axes.push_back({need.name, need.required, counts ? std::optional(need.chosen.level) : std::nullopt});
    }
    return chart;
}

QString gapLook(core::GapState state)
{
    switch (state) {
    case core::GapState::met: return u"met"_s;
    case core::GapState::gap1: return u"gap1"_s;
    case core::GapState::gap2: return u"gap2"_s;
    case core::GapState::gap3plus: return u"gap3"_s;
    case core::GapState::notAssessed:
    case core::GapState::expired: break;
    }
    return u"unknown"_s;
}

QDate lastAssessed(const core::PersonGap& gap)
{
    QDate last;
    for (const auto& need : gap.requirements)
        for (const auto& level : need.levels)
            if (level.fate == core::LevelFate::chosen && (!last.isValid() || level.day > last)) last = level.day;
    return last;
}

}  // namespace ui
