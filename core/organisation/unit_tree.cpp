// SPDX-License-Identifier: Apache-2.0
// Preorder of a tree that may be broken: every unit comes out exactly once.
#include "core/organisation/unit_tree.h"

#include "core/base/text.h"

#include <QStringList>
#include <algorithm>
#include <tuple>

namespace core {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

void sortByName(std::vector<Unit>& units)
{
    std::vector<std::pair<QString, Unit>> keyed;
    for (auto& unit : units) keyed.emplace_back(folded(unit.name), std::move(unit));
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.code, a.second.uid) < std::tie(b.first, b.second.code, b.second.uid);
    });
    for (std::size_t i = 0; i < units.size(); ++i) units[i] = std::move(keyed[i].second);
}

}  // namespace

UnitTree::UnitTree(std::vector<Unit> units)
{
    sortByName(units);
    QHash<qint64, std::size_t> given;
    for (std::size_t i = 0; i < units.size(); ++i) given.insert(units[i].id.value, i);
    std::vector<std::vector<std::size_t>> children(units.size());
    std::vector<std::size_t> tops;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto parent = given.constFind(units[i].parent.value);
        if (parent == given.constEnd() || *parent == i)
            tops.push_back(i);
        else
            children[*parent].push_back(i);
    }

    std::vector<std::size_t> placed(units.size(), kNone);
    struct Step {
        std::size_t unit, parent;  ///< parent by its place in the tree
        int depth;
    };
    const auto place = [&](std::size_t top) {
        std::vector<Step> open{{top, kNone, 0}};
        while (!open.empty()) {
            const Step step = open.back();
            open.pop_back();
            if (placed[step.unit] != kNone) continue;
            const std::size_t here = m_units.size();
            placed[step.unit] = here;
            m_units.push_back(units[step.unit]);
            m_parents.push_back(step.parent);
            m_depths.push_back(step.depth);
            const auto& below = children[step.unit];
            for (auto child = below.rbegin(); child != below.rend(); ++child) open.push_back({*child, here, step.depth + 1});
        }
    };
    for (const std::size_t top : tops) place(top);
    for (std::size_t i = 0; i < units.size(); ++i) place(i);  // whoever is left stands in a circle

    m_ends.resize(m_units.size());
    for (std::size_t i = m_units.size(); i-- > 0;) {
        m_ends[i] = std::max(m_ends[i], i + 1);
        if (m_parents[i] != kNone) m_ends[m_parents[i]] = std::max(m_ends[m_parents[i]], m_ends[i]);
        m_byId.insert(m_units[i].id.value, i);
        if (const QString code = folded(m_units[i].code); !code.isEmpty()) m_byCode.insert(code, i);
    }
}

std::optional<std::size_t> UnitTree::indexOf(UnitId id) const
{
    const auto found = m_byId.constFind(id.value);
    return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> UnitTree::indexOf(const Uid& uid) const
{
    const auto found = std::find_if(m_units.begin(), m_units.end(), [&](const Unit& unit) { return unit.uid == uid; });
    return found == m_units.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_units.begin()));
}

std::optional<std::size_t> UnitTree::indexOfCode(const QString& code) const
{
    const auto found = m_byCode.constFind(folded(code));
    return found == m_byCode.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> UnitTree::parentOf(std::size_t unit) const
{
    return m_parents[unit] == kNone ? std::nullopt : std::optional(m_parents[unit]);
}

QString UnitTree::path(std::size_t unit, const QString& separator) const
{
    QStringList names;
    for (std::size_t i = unit; i != kNone; i = m_parents[i]) names.prepend(m_units[i].name);
    return names.join(separator);
}

}  // namespace core
