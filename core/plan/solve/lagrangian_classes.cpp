// SPDX-License-Identifier: Apache-2.0
// Prices class by class. A class that lacks people for its minimum, or has a fixed cost, would else run for a part of itself: with 155 of 166
// people for 155/166, and the bound would count all they gain. What it lacks is asked of those very people, seat by seat.
#include "core/plan/solve/lagrangian.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace core {
namespace {

constexpr qint64 kMust = qint64(1) << 57;  ///< more than any set is worth, less than kClosed

qint64 wholeGrains(Wide price) { return static_cast<qint64>(std::clamp<Wide>(price, -kHighestPrice, kHighestPrice)) / kSeatGrain * kSeatGrain; }

/// So many people to whom a seat is worth so much.
struct Demand {
    qint64 worth = 0;
    int people = 0;
};

/// What a seat is worth to the nth person, who wants it most first; none if there are not so many.
std::optional<qint64> worthOfNth(const std::vector<Demand>& demand, int n)
{
    for (const Demand& each : demand)
        if ((n -= each.people) <= 0) return each.worth;
    return std::nullopt;
}

/// The price at which as many people sit in a class as it needs, or as it has room for.
qint64 clearingPrice(const std::vector<Demand>& demand, const SolveClass& what, qint64 worthOfLastNeeded)
{
    if (worthOfLastNeeded < 0) return wholeGrains(worthOfLastNeeded);
    return wholeGrains(std::max<qint64>(0, worthOfNth(demand, what.seats + 1).value_or(0)));
}

/// What a running class asks of those who sit there, by its price and the rows.
Wide needsOf(const SolveModel& model, std::size_t angkatan, const Prices& prices)
{
    const auto& what = model.classes[angkatan];
    const qint64 price = prices.seat[angkatan];
    Wide needs = -Wide(price) * (price >= 0 ? what.seats : what.minimum);
    for (std::size_t r = 0; r < model.rows.size(); ++r)
        for (const auto& term : model.rows[r].classes)
            if (term.angkatan == angkatan) needs += Wide(prices.row[r]) * term.takes;
    return needs;
}

}  // namespace

void Lagrangian::knowDemand()
{
    if (!m_wishers.empty()) return;
    m_wishers.resize(m_model.classes.size());
    m_fillers.resize(m_model.classes.size());
    m_lockedIn.resize(m_model.classes.size());
    for (const ClassIndex a : m_model.locked) ++m_lockedIn[a];
    m_isAskable.assign(m_model.classes.size(), true);
    for (const auto& person : m_model.people)
        if (person.columns == 0)
            for (const auto& candidate : m_model.candidatesOf(person)) m_isAskable[candidate.angkatan] = false;  // too many sets to ask for each seat
    std::vector<std::map<quint32, int>> fillers(m_model.classes.size());
    for (std::size_t p = 0; p < m_model.people.size(); ++p) {
        const auto& person = m_model.people[p];
        const auto candidates = person.columns > 0 ? m_model.candidatesOf(person) : std::span<const SolveCandidate>();
        for (std::size_t i = 0; i < candidates.size(); ++i) m_wishers[candidates[i].angkatan].push_back({static_cast<quint32>(p), static_cast<quint32>(i)});
        for (const ClassIndex a : m_model.fillsOf(person))
            if (std::ranges::find(candidates, a, &SolveCandidate::angkatan) == candidates.end()) ++fillers[a][m_model.groupOf[p]];
    }
    for (std::size_t a = 0; a < fillers.size(); ++a) m_fillers[a].assign(fillers[a].begin(), fillers[a].end());
}

qint64 Lagrangian::bestWhere(std::size_t p, std::size_t candidate, qint64 paid, qint64 lockedPrice)
{
    const auto& person = m_model.people[p];
    m_own[2 * candidate] = paid;
    m_own[2 * candidate + 1] = m_model.candidatesOf(person)[candidate].most * kPriceUnit - paid;
    for (std::size_t i = candidate + 1; i-- > 0;) m_rest[i] = m_rest[i + 1] + std::max<qint64>(0, m_own[2 * i + 1]);
    qint64 best = m_model.columns[person.firstColumn].value * kPriceUnit - lockedPrice;
    static_cast<void>(bestColumn(person, lockedPrice, best));
    return best;
}

std::vector<Lagrangian::Wish> Lagrangian::wishesFor(std::size_t angkatan, qint64 classPrice)
{
    std::vector<Wish> wishes;
    for (const auto& [p, candidate] : m_wishers[angkatan]) {
        const auto& person = m_model.people[p];
        const qint64 lockedPrice = priceOwn(p);
        const qint64 rows = seatPrice(m_model.groupOf[p], angkatan) - classPrice;
        const qint64 without = bestWhere(p, candidate, kMust, lockedPrice);
        qint64 worth = bestWhere(p, candidate, rows - kMust, lockedPrice) - kMust - without;
        if (m_model.candidatesOf(person)[candidate].mayFill) worth = std::max(worth, -rows);
        if (worth > -kMust / 2) wishes.push_back({worth, person.firstCandidate + candidate});  // else no set has this seat
    }
    std::sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) { return std::tie(b.worth, a.seat) < std::tie(a.worth, b.seat); });
    return wishes;
}

void Lagrangian::settleClass(std::size_t angkatan, bool isOpen, Prices& prices)
{
    const auto& what = m_model.classes[angkatan];
    const qint64 before = prices.seat[angkatan];
    const auto wishes = wishesFor(angkatan, before);
    std::vector<Demand> demand{{kMust, m_lockedIn[angkatan]}};
    for (const Wish& wish : wishes) demand.push_back({wish.worth, 1});
    for (const auto& [group, people] : m_fillers[angkatan]) demand.push_back({before - seatPrice(group, angkatan), people});
    std::sort(demand.begin(), demand.end(), [](const Demand& a, const Demand& b) { return a.worth > b.worth; });
    const auto last = worthOfNth(demand, what.minimum);
    if (!last) return;
    const qint64 price = clearingPrice(demand, what, *last);
    prices.seat[angkatan] = price;
    for (std::size_t g = 0; g < m_model.groups; ++g) m_price[g * m_model.classes.size() + angkatan] += price - before;
    for (const auto& [p, candidate] : m_wishers[angkatan]) prices.own[m_model.people[p].firstCandidate + candidate] = 0;
    if (isOpen) askWishers(wishes, price, needsOf(m_model, angkatan, prices), prices);
    for (const auto& [p, candidate] : m_wishers[angkatan]) m_ownPrices[m_model.people[p].firstCandidate + candidate] = prices.own[m_model.people[p].firstCandidate + candidate];
}

void Lagrangian::askWishers(const std::vector<Wish>& wishes, qint64 price, Wide needs, Prices& prices) const
{
    Wide surplus = 0;
    for (const Wish& wish : wishes) surplus += std::max<qint64>(0, wish.worth - price);
    if (needs <= 0 || surplus == 0) return;
    // Half of what is more than enough: the class runs for certain, and its people still want to sit there.
    const double part = surplus <= needs ? 1 : static_cast<double>(needs + (surplus - needs) / 2) / static_cast<double>(surplus);
    for (const Wish& wish : wishes)
        if (wish.worth > price) prices.own[wish.seat] = wholeGrains(static_cast<Wide>(part * static_cast<double>(wish.worth - price)));
}

Prices Lagrangian::settleClasses(Prices prices, const ClassStates& states)
{
    if (m_model.hoursRow) return prices;  // what a seat is worth would depend on the hours of the others
    knowDemand();
    prices.own.resize(std::max(prices.own.size(), m_model.candidates.size()));
    priceSeats(prices, states);
    for (std::size_t seat = 0; seat < prices.own.size(); ++seat)
        if (states[m_model.seats[seat]] != ClassState::open) prices.own[seat] = 0;
    for (std::size_t a = 0; a < states.size(); ++a)
        if (states[a] != ClassState::closed && m_isAskable[a]) settleClass(a, states[a] == ClassState::open, prices);
    return prices;
}

}  // namespace core
