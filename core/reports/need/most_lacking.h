// SPDX-License-Identifier: Apache-2.0
// The competencies whose people lack most levels, as bars. Pure.
#pragma once
#include "core/gap/gap_overview.h"
#include "core/report/report.h"

namespace core {

/// People with a gap in it, of whatever size.
[[nodiscard]] inline int lacking(const CompetencyGap& gap) { return gap.gap1 + gap.gap2 + gap.gap3plus; }

/// At most `count`, the worst first; competencies without a gap are left out.
[[nodiscard]] BarChart mostLacking(const GapOverview& overview, std::size_t count, const QString& title);

}  // namespace core
