// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_gap_view.h"

namespace ui {

core::RadarChart radarOf(const core::PersonGap& gap)
{
    core::RadarChart chart;
    for (const auto& need : gap.requirements) {
        const bool counts = need.chosen.state == core::LevelState::counts;
        chart.axes.push_back({need.name, need.required, counts ? std::optional(need.chosen.level) : std::nullopt});
    }
    return chart;
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
