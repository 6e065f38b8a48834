// SPDX-License-Identifier: Apache-2.0
// What is left of every budget line while seats are given, and who may draw on which. Used by the solver only.
#pragma once
#include "core/plan/plan.h"

#include <memory>

namespace core {

/// The lines of one unit together. They pay for its people and those of the units below it.
struct Purse {
    std::optional<std::size_t> unit;    ///< none: the first purse, which pays for anybody and for fixed costs
    qint64 rupiah = 0;
    std::optional<std::size_t> parent;  ///< the purse to draw on when this one is empty; it stands before this one
};
/// A tree, because units are one. Without lines the whole budget is one purse.
struct Purses {
    std::vector<Purse> all;
    std::vector<std::size_t> ofUnit;  ///< the purse that pays first for people of a unit
};
[[nodiscard]] Purses pursesOf(const PlanOptions& options, std::size_t units);
/// Rupiah that seats of one unit may cost together; none: no ceiling.
[[nodiscard]] std::optional<qint64> unitShareOf(const PlanOptions& options);

/// Every purse pays before those above it, so that their money stays for others: whatever can be paid in any way is paid.
class Money {
public:
    Money(const PlanOptions& options, std::size_t units);

    /// What stands in the way of paying for a seat of somebody of this unit, and a fixed cost with it: none, overBudget, overLines, unitShare.
    [[nodiscard]] NeedReason lackFor(std::size_t unit, qint64 forSeat, qint64 forClass = 0) const;
    /// False: nothing is paid.
    [[nodiscard]] bool paySeat(std::size_t unit, qint64 rupiah);
    [[nodiscard]] bool payClass(qint64 rupiah);
    /// Pays, whether there is money or not.
    void spend(std::size_t unit, qint64 forSeat, qint64 forClass);

    [[nodiscard]] qint64 left() const;   ///< of all purses
    [[nodiscard]] qint64 forClasses() const { return m_left[0]; }
    [[nodiscard]] qint64 spent() const { return m_spent; }

private:
    [[nodiscard]] qint64 leftFor(std::size_t unit) const;

    std::shared_ptr<const Purses> m_purses;
    std::vector<qint64> m_left;       ///< by purse
    std::vector<qint64> m_shareLeft;  ///< by unit; empty: no ceiling
    qint64 m_spent = 0;
};

}  // namespace core
