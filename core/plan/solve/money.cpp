// SPDX-License-Identifier: Apache-2.0
// Paying from the smallest purse first is never worse: what it pays for, the purses above could pay for as well.
#include "core/plan/solve/money.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {

Purses pursesOf(const PlanOptions& options, std::size_t units)
{
    Purses purses{{{}}, std::vector<std::size_t>(units, 0)};
    if (options.funds.empty()) purses.all[0].rupiah = options.budgetRupiah;
    using Span = std::pair<std::size_t, std::ptrdiff_t>;  // a unit stands before those below it
    std::map<Span, qint64> ofUnits;
    for (const auto& fund : options.funds) {
        if (!fund.unit) purses.all[0].rupiah += fund.rupiah;
        else if (*fund.unit < fund.unitEnd) ofUnits[{*fund.unit, -static_cast<std::ptrdiff_t>(fund.unitEnd)}] += fund.rupiah;
    }
    for (const auto& [span, rupiah] : ofUnits) {
        const auto end = std::min(units, static_cast<std::size_t>(-span.second));
        if (span.first >= end) continue;  // nobody is there
        const std::size_t parent = purses.ofUnit[span.first];
        std::fill(purses.ofUnit.begin() + static_cast<std::ptrdiff_t>(span.first), purses.ofUnit.begin() + static_cast<std::ptrdiff_t>(end), purses.all.size());
        purses.all.push_back({span.first, rupiah, parent});
    }
    return purses;
}

std::optional<qint64> unitShareOf(const PlanOptions& options)
{
    if (!options.unitSharePercent) return std::nullopt;
    return options.budgetRupiah / 100 * *options.unitSharePercent + options.budgetRupiah % 100 * *options.unitSharePercent / 100;
}

Money::Money(const PlanOptions& options, std::size_t units) : m_purses(std::make_shared<Purses>(pursesOf(options, units)))
{
    for (const auto& purse : m_purses->all) m_left.push_back(purse.rupiah);
    if (const auto share = unitShareOf(options)) m_shareLeft.assign(units, *share);
}

qint64 Money::leftFor(std::size_t unit) const
{
    qint64 sum = 0;
    for (std::optional<std::size_t> purse = m_purses->ofUnit[unit]; purse; purse = m_purses->all[*purse].parent) sum += m_left[*purse];
    return sum;
}

NeedReason Money::lackFor(std::size_t unit, qint64 forSeat, qint64 forClass) const
{
    if (!m_shareLeft.empty() && forSeat > m_shareLeft[unit]) return NeedReason::unitShare;
    if (forClass <= m_left[0] && forSeat + forClass <= leftFor(unit)) return NeedReason::none;
    return forSeat + forClass <= left() ? NeedReason::overLines : NeedReason::overBudget;
}

bool Money::paySeat(std::size_t unit, qint64 rupiah)
{
    if (lackFor(unit, rupiah) != NeedReason::none) return false;
    spend(unit, rupiah, 0);
    return true;
}

bool Money::payClass(qint64 rupiah)
{
    if (rupiah > m_left[0]) return false;
    m_left[0] -= rupiah;
    m_spent += rupiah;
    return true;
}

void Money::spend(std::size_t unit, qint64 forSeat, qint64 forClass)
{
    m_spent += forSeat + forClass;
    if (!m_shareLeft.empty()) m_shareLeft[unit] -= forSeat;
    qint64 open = forSeat;
    for (std::size_t purse = m_purses->ofUnit[unit]; purse != 0; purse = *m_purses->all[purse].parent) {
        const qint64 paid = std::min(open, m_left[purse]);
        m_left[purse] -= paid;
        open -= paid;
    }
    m_left[0] -= open + forClass;
}

qint64 Money::left() const { return std::accumulate(m_left.begin(), m_left.end(), qint64(0)); }

}  // namespace core
