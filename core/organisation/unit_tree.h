// SPDX-License-Identifier: Apache-2.0
// All units in the order of the tree, so that "a unit and everything below it" is one range. Pure; indices, no I/O.
#pragma once
#include "core/organisation/unit.h"

#include <QHash>
#include <cstddef>
#include <optional>
#include <vector>

namespace core {

/// Units as indices: [first, end) is the unit itself and everything below it (figures.md 12).
struct UnitRange {
    std::size_t first = 0, end = 0;
    [[nodiscard]] bool contains(std::size_t unit) const { return first <= unit && unit < end; }
    [[nodiscard]] std::size_t size() const { return end - first; }
    bool operator==(const UnitRange&) const = default;
};

class UnitTree {
public:
    UnitTree() = default;
    /// Sorts parents before children, siblings by name, then code. A unit whose parent is unknown stands at the top; of a
    /// circle (the store never gives one) the first unit by name stands at the top.
    explicit UnitTree(std::vector<Unit> units);

    [[nodiscard]] std::size_t size() const { return m_units.size(); }
    [[nodiscard]] const Unit& at(std::size_t unit) const { return m_units[unit]; }
    [[nodiscard]] const std::vector<Unit>& units() const { return m_units; }

    [[nodiscard]] std::optional<std::size_t> indexOf(UnitId id) const;
    /// Nothing if the file has no such unit (any more).
    [[nodiscard]] std::optional<std::size_t> indexOf(const Uid& uid) const;
    /// Codes compare trimmed and case-folded; of several units with one code the first in the tree.
    [[nodiscard]] std::optional<std::size_t> indexOfCode(const QString& code) const;
    [[nodiscard]] UnitRange below(std::size_t unit) const { return {unit, m_ends[unit]}; }
    [[nodiscard]] std::optional<std::size_t> parentOf(std::size_t unit) const;
    /// 0 at the top.
    [[nodiscard]] int depth(std::size_t unit) const { return m_depths[unit]; }
    /// Names from the top down to the unit: "Pemerintah Kabupaten › Dinas Kesehatan › Puskesmas".
    [[nodiscard]] QString path(std::size_t unit, const QString& separator = QStringLiteral(" › ")) const;

private:
    std::vector<Unit> m_units;
    std::vector<std::size_t> m_ends, m_parents;
    std::vector<int> m_depths;
    QHash<qint64, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byCode;
};

}  // namespace core
