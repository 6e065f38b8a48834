// SPDX-License-Identifier: Apache-2.0
// The groups of people that should get their part of the seats of a plan. Pure.
#pragma once
#include "core/base/result.h"
#include "core/people/person.h"
#include "core/plan/plan_input.h"

namespace core {

/// What is known of a person; empty or unknown: belongs to no such group.
struct FairMember {
    bool active = true;
    QString unit;  ///< code and name
    QString area;  ///< kecamatan of the unit, or of the nearest above it that has one
    Sex sex = Sex::unknown;
    QString grade;  ///< "III/a": the group is golongan III; PPPK grades stand for themselves
};

/// "unit", "kecamatan", "sex", "grade".
[[nodiscard]] const QStringList& fairKinds();
/// "unit,sex" in any case and order; invalidInput names what is not known.
[[nodiscard]] Result<QStringList> fairKindsFromText(const QString& text);
/// Groups of these kinds in the order of fairKinds, then by name. The floor is so many percent of the active people, rounded down;
/// groups without a floor are left out. Members by the index of their person.
[[nodiscard]] std::vector<PlanGroup> fairGroups(const std::vector<FairMember>& members, const QStringList& kinds, int percent);

}  // namespace core
