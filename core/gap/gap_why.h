// SPDX-License-Identifier: Apache-2.0
// "Kenapa?" of gaps: a requirement's standards, levels and rule, and the same for a whole person. Pure.
#pragma once
#include "core/base/explanation.h"
#include "core/gap/person_gap.h"

namespace core {

/// "standar 2 · hasil 1", "standar 2 · belum dinilai".
[[nodiscard]] QString gapFigures(const PersonRequirement& requirement);
/// "–1", "0", "+2"; "?" where no level counts. The sign stands beside the colour of every gap.
[[nodiscard]] QString gapSign(const PersonRequirement& requirement);

/// A level of an event, or one that may be given there.
struct GivenLevel {
    QDate day;
    QString method;
    std::optional<int> level;
};
/// One sentence where another level stays the one that counts (figures.md 2), so that the gap does not move: "Dinilai 3 dengan metode
/// Rekan; yang dipakai tetap Assessment Center 2 (15-06-2026) karena metodenya lebih kuat." Empty if `given` counts or would.
[[nodiscard]] QString whyOutweighed(const PersonRequirement& requirement, const GivenLevel& given, const ReferenceTables& tables, QDate asOf);

[[nodiscard]] Explanation whyGap(const PersonRequirement& requirement, const PersonGap& gap, const ReferenceTables& tables);
/// Post, standard, JPM and the state of every requirement.
[[nodiscard]] Explanation whyPerson(const PersonGap& gap, const ReferenceTables& tables);
/// The same, and of every requirement its standards and levels.
[[nodiscard]] Explanation whyEveryGap(const PersonGap& gap, const ReferenceTables& tables);

}  // namespace core
