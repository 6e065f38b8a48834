// SPDX-License-Identifier: Apache-2.0
// Everything the gap page shows of one day, loaded at once by a worker; only values, so it may cross threads.
#pragma once
#include "core/gap/gap_measure.h"
#include "core/gap/gap_roster.h"
#include "core/reference/reference.h"
#include "core/workspace/workspace.h"

namespace ui {

struct GapData {
    core::GapColumns columns;
    core::UnitMatrix direct;  ///< people directly in a unit; sums are made for what is shown
    core::GapRoster roster;
    core::ReferenceTables tables;

    [[nodiscard]] static core::Result<std::shared_ptr<const GapData>> load(core::Workspace& workspace, QDate asOf);

    /// The unit with everything below it; nothing = everybody, also people without a known unit.
    [[nodiscard]] core::UnitRange rangeOf(std::optional<std::size_t> unit) const;
    [[nodiscard]] QString unitName(quint32 person) const;
    [[nodiscard]] const core::RosterPerson& who(quint32 person) const { return roster.people[roster.rowOfPerson[person]]; }
};

/// Which competencies are shown.
enum class GapKinds : quint8 { managerialAndSocial, technical, all };
[[nodiscard]] bool isShown(GapKinds kinds, core::CompetencyKind kind);

}  // namespace ui
