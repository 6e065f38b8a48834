// SPDX-License-Identifier: Apache-2.0
// Changes units: add, edit, move, delete. Every verb is one change set. Thread of the session.
#pragma once
#include "core/base/problems.h"
#include "core/history/edit_log.h"
#include "core/organisation/unit_tree.h"

#include <span>

namespace core {

/// What a user writes about a unit. A null parent = at the top.
struct UnitValues {
    QString name, code = {}, kind = {}, affairs = {}, area = {};
    Uid parent = {};
    bool operator==(const UnitValues&) const = default;
};

[[nodiscard]] UnitValues valuesOf(const UnitTree& tree, std::size_t unit);

/// What stops saving: a blank name ("name"), a code another unit has ("code"), a parent that is the unit itself or stands
/// below it ("parent"). `unit` is null for a new one. Pure.
[[nodiscard]] Problems unitProblems(const UnitTree& tree, const Uid& unit, const UnitValues& values);

class UnitEditor {
public:
    explicit UnitEditor(EditLog& log) : m_log(log) {}

    /// uid of the new unit: by its code, as an import of the same unit names it, else random.
    [[nodiscard]] Result<Uid> add(const UnitValues& values);
    /// Writes what differs; the parent too.
    [[nodiscard]] Result<ChangeReceipt> save(const Uid& unit, const UnitValues& values);
    /// Units as they shall be: one step, all or none.
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const std::pair<Uid, UnitValues>> units);
    [[nodiscard]] Result<ChangeReceipt> move(const Uid& unit, const Uid& parent);
    /// With its registered posts. conflict while units or people, active or not, hang directly on it; the sentence counts them.
    [[nodiscard]] Result<ChangeReceipt> remove(const Uid& unit);
    /// Hands the units, people and posts that hang directly on it to `heir` first, in the same change set.
    [[nodiscard]] Result<ChangeReceipt> remove(const Uid& unit, const Uid& heir);

private:
    EditLog& m_log;
};

}  // namespace core
