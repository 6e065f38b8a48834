// SPDX-License-Identifier: Apache-2.0
// How a person's gap is shown, in the side panel and in the dialog alike.
#pragma once
#include "core/gap/person_gap.h"
#include "core/report/chart/radar_chart.h"

namespace ui {

[[nodiscard]] core::RadarChart radarOf(const core::PersonGap& gap);
/// Day of the newest assessment that counts; invalid if none does.
[[nodiscard]] QDate lastAssessed(const core::PersonGap& gap);

}  // namespace ui
