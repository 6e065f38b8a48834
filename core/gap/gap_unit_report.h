// SPDX-License-Identifier: Apache-2.0
// "Kesenjangan kompetensi per unit": figures per competency, and a heat map of units and competencies. Pure.
#pragma once
#include "core/gap/gap_overview.h"
#include "core/organisation/agency.h"
#include "core/report/report.h"

namespace core {

/// `unit` with everything below it, or the whole agency. The map's rows are the perangkat daerah, or the parts of the unit;
/// its cells the share of assessed people with a gap, in whole per cent.
[[nodiscard]] Report gapUnitReport(const GapColumns& columns, std::optional<std::size_t> unit, const ReferenceTables& tables, const Agency& agency,
                                   QDate signedOn);

}  // namespace core
