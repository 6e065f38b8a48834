// SPDX-License-Identifier: Apache-2.0
// "Sudah dilatih, belum dinilai ulang" (figures.md 2): training never raises a level, it only says that an assessment is due.
#pragma once
#include "core/catalogue/catalogue.h"
#include "core/gap/person_gap.h"
#include "core/learning/course_store.h"

namespace core {

/// Sets `trained` of each requirement: the latest course of the person that ended by the gap's day, after the person's last
/// assessment in that competency up to that day (whether it counts or not; on the same day the assessment is taken as the later),
/// and whose offering raises the competency above the level that counts. A course is of an offering whose name or code it
/// bears, in any case and spacing. A course without days, or that ends before it starts, says nothing. Pure.
void addTraining(PersonGap& gap, std::span<const CourseRow> courses, std::span<const Offering> offerings, const Dictionary& dictionary);

/// GapStore::person with the training of the person. Errors as there. Thread of the session.
[[nodiscard]] Result<PersonGap> personGapWithTraining(Session& session, const QString& nip, QDate asOf);
[[nodiscard]] Result<PersonGap> personGapWithTraining(Session& session, const Uid& person, QDate asOf);

}  // namespace core
