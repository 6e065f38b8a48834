// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_groups.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The units right below `range.first`, one range each.
void addParts(std::vector<UnitGroup>& groups, const UnitTree& tree, UnitRange inside)
{
    for (std::size_t unit = inside.first; unit < inside.end; unit = tree.below(unit).end) groups.push_back({tree.at(unit).name, tree.below(unit)});
}

void addWithParts(std::vector<UnitGroup>& groups, const UnitTree& tree, std::size_t unit)
{
    const UnitRange all = tree.below(unit);
    const QString name = tree.at(unit).name;
    groups.push_back({all.size() == 1 ? name : name + u" (langsung)"_s, {unit, unit + 1}});
    addParts(groups, tree, {unit + 1, all.end});
}

}  // namespace

std::vector<UnitGroup> unitGroups(const UnitTree& tree, std::optional<std::size_t> scope)
{
    std::vector<UnitGroup> groups;
    if (scope) {
        addWithParts(groups, tree, *scope);
        return groups;
    }
    const std::size_t size = tree.size();
    if (size > 1 && tree.below(0).end == size)
        addWithParts(groups, tree, 0);
    else
        addParts(groups, tree, {0, size});
    groups.push_back({u"Unit kerja tidak diketahui"_s, {size, size + 1}});
    return groups;
}

std::size_t groupOfUnit(const std::vector<UnitGroup>& groups, std::size_t unit)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const UnitGroup& group) { return group.units.contains(unit); });
    return static_cast<std::size_t>(found - groups.begin());
}

}  // namespace core
