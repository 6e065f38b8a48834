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

}  // namespace core
