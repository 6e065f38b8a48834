// SPDX-License-Identifier: Apache-2.0
// Indonesian words for why somebody sits in a class and why a need stays open. Pure.
#pragma once
#include "core/plan/plan.h"
#include "core/plan/plan_record.h"

namespace core {

/// Stable words for scripts: "bestValue", "overBudget".
[[nodiscard]] QString seatReasonName(SeatReason reason);
[[nodiscard]] QString needReasonName(NeedReason reason);
/// "nilai terbaik per rupiah", for a cell.
[[nodiscard]] QString seatReasonText(SeatReason reason);
/// "pagu tidak cukup", for a cell.
[[nodiscard]] QString needReasonText(NeedReason reason);
/// "0,17" for 0.161…: rounded up, so that nothing is promised that was not proved.
[[nodiscard]] QString provedGapText(double percent);
/// A plan's name with its year, which is left out where the name says it: "Rencana 2027", "Skenario hemat tahun 2027".
[[nodiscard]] QString planTitle(const QString& name, int year);
/// The same as a sentence names it, with its state: "Rencana 2027 (draf)", "Rencana “Skenario hemat” tahun 2027 (ditetapkan)".
[[nodiscard]] QString planNamed(const PlanHeading& plan);
/// What could be done about it, one sentence; empty if nothing can.
[[nodiscard]] QString needReasonAdvice(NeedReason reason);

}  // namespace core
