// SPDX-License-Identifier: Apache-2.0
// "Kenapa?" of counted hours: of a course and of a person's year. Pure.
#pragma once
#include "core/base/explanation.h"
#include "core/learning/hours_store.h"

namespace core {

[[nodiscard]] Explanation whyHours(const CountedCourse& course);
[[nodiscard]] Explanation whyYear(const LearningOfPerson& person);
/// "2026: 12 JP sertifikat · 9 JP diakui · paling sedikit 20 JP, kurang 11 JP"
[[nodiscard]] QString yearLine(const LearningOfPerson& person);
/// Counted hours above the ceiling of a PPPK's year, 0 if there is none or they keep within it. They all count; the ceiling is what a
/// year may hold (figures.md 11, belum terverifikasi).
[[nodiscard]] int hoursAboveCeiling(const LearningOfPerson& person);

}  // namespace core
