// SPDX-License-Identifier: Apache-2.0
// The rows under which reports add up units: perangkat daerah, or the parts of one unit. Pure.
#pragma once
#include "core/organisation/unit_tree.h"

namespace core {

/// Units that are summed up under one name; a range over the tree's indices. `units.size()` stands for "no known unit".
struct UnitGroup {
    QString name;
    UnitRange units;
};

/// With a unit: its own people ("… (langsung)"), then each unit right below it. Without: the perangkat daerah, which are the
/// units below the one top unit (a government) or else the top units, and at last people without a known unit. The groups
/// don't overlap and hold everybody in the scope. A unit without parts is one group.
[[nodiscard]] std::vector<UnitGroup> unitGroups(const UnitTree& tree, std::optional<std::size_t> scope);
/// The group a unit stands in; `groups.size()` if none.
[[nodiscard]] std::size_t groupOfUnit(const std::vector<UnitGroup>& groups, std::size_t unit);

}  // namespace core
