// SPDX-License-Identifier: Apache-2.0
// "Kesenjangan kompetensi pegawai": one person, every requirement with the source of its figures. Pure.
#pragma once
#include "core/gap/person_gap.h"
#include "core/organisation/agency.h"
#include "core/report/report.h"

namespace core {

/// Figures as in `gap` (figures.md 1–7, 14); nothing is worked out again but the sums in the last row.
[[nodiscard]] Report gapPersonReport(const PersonGap& gap, const ReferenceTables& tables, const Agency& agency, QDate signedOn);

}  // namespace core
