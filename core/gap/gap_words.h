// SPDX-License-Identifier: Apache-2.0
// Indonesian words and shades of gap states, and the notes on the rules used, shared by the gap reports. Pure.
#pragma once
#include "core/competency/competency.h"
#include "core/gap/person_gap.h"
#include "core/report/table.h"

namespace core {

/// "Memenuhi", "Kurang 1", "Kurang 2", "Kurang 3+", "Belum dinilai", "Kedaluwarsa".
[[nodiscard]] QString gapStateText(GapState state);
[[nodiscard]] Shade gapStateShade(GapState state);
/// "sudah dilatih (Pelatihan Integritas, selesai 01-08-2026), belum dinilai ulang"; "belum dinilai" if it never was.
[[nodiscard]] QString trainedText(const TrainedSince& trained, GapState state);
/// "Manajerial", "Sosial Kultural", "Teknis".
[[nodiscard]] QString competencyKindText(CompetencyKind kind);
/// "PNS", "PPPK", "PPPK Paruh Waktu".
[[nodiscard]] QString staffKindText(StaffKind staff);
/// How levels are chosen and gaps are classed, for signed pages: a statute only where it was seen, else "pengaturan instansi" (docs/decisions/0025).
[[nodiscard]] std::vector<QString> gapRuleNotes(const ReferenceTables& tables);

}  // namespace core
