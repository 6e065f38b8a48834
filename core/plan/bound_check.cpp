// SPDX-License-Identifier: Apache-2.0
// Weak duality, written out. For any prices, a plan is worth at most what everybody would gain alone by paying them, plus what
// classes can earn by their size, plus the budget and the free places of each unit's weeks at their prices. Everybody pays in the
// rupiah of the cheapest budget line that may pay for him. A seat below a floor is never dearer than the dearest group of the leaf:
// a plan that lowers floors by no more is worth no more.
// Somebody below the hour floor earns its price by reaching it, with whatever seats are cheapest that close nothing, even if they clash.
// A seat that closes nothing is worth nothing alone: it only ever earns a price below zero, so such seats are added one by one.
#include "core/plan/bound_check.h"

#include "core/plan/bound_person.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;
__extension__ using Sum = __int128;

constexpr int kPriceBits = 32;
constexpr qint64 kLargestPrice = qint64(1) << 54;

class BoundChecker {
public:
    BoundChecker(const PlanInput& input, const Plan& plan, const BoundProof& proof) : m_in(input), m_plan(plan), m_leaves(proof.leaves), m_locked(input.people.size())
    {
        for (std::size_t i = 0; i < input.locks.size(); ++i) {
            const auto& lock = input.locks[i];
            if (lock.kind == LockKind::forbid || std::any_of(plan.refusedLocks.begin(), plan.refusedLocks.end(), [&](const auto& r) { return r.lock == i; })) continue;
            fix(lock.person, lock.angkatan);
        }
        for (const auto& seat : plan.seats)
            if (seat.reason == SeatReason::mandatory) fix(seat.person, seat.angkatan);
        for (const auto& person : input.people) m_headcount[person.unit] += person.active ? 1 : 0;
    }

    std::vector<Violation> run()
    {
        if (!m_plan.bound) return {};
        if (m_plan.totals.value > *m_plan.bound) return wrong(u"Rencana bernilai lebih dari batas nilai terbaik yang tercatat."_s);
        if (auto fault = addUp(); !fault.empty()) return fault;
        for (std::size_t i = 0; i < m_leaves.size(); ++i)
            if (possible((m_bounds[i] + ofClasses(m_leaves[i]) + ofRows(m_leaves[i])) >> kPriceBits) > *m_plan.bound)
                return wrong(u"Nilai terbaik yang mungkin lebih tinggi daripada batas yang tercatat."_s);
        return {};
    }

    /// Value, and price × people who come to the hour floor, are at most what the leaf adds up to; no value is below zero.
    std::vector<Violation> runFloor()
    {
        const auto [pns, below] = peopleBelow();
        const int reached = pns - m_plan.totals.peopleBelowFloor, most = *m_plan.mostAtFloor;
        if (reached > most) return wrong(u"Lebih banyak PNS mencapai JP minimum daripada yang tercatat paling mungkin."_s);
        if (most >= pns) return {};
        if (m_leaves.empty()) return wrong(u"Batas banyaknya PNS yang dapat mencapai JP minimum tidak ada buktinya."_s);
        if (auto fault = addUp(); !fault.empty()) return fault;
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            const BoundPrices& prices = m_leaves[i].prices;
            const Sum all = m_bounds[i] + ofClasses(m_leaves[i]) + ofMoney(prices) + ofShares(prices) + ofAbsence(prices);
            const Sum come = prices.hours > 0 ? std::min<Sum>(below, all / prices.hours) : Sum(below);
            if (pns - below + come > most) return wrong(u"Lebih banyak PNS dapat mencapai JP minimum daripada yang tercatat paling mungkin."_s);
        }
        return {};
    }

private:
    /// What everybody would gain at the prices of each leaf, and whether the leaves cover every choice.
    std::vector<Violation> addUp()
    {
        if (!readLeaves()) return wrong(u"Bukti batas nilai terbaik rusak: ada harga atau angkatan yang tidak mungkin."_s);
        m_bounds.assign(m_leaves.size(), 0);
        m_able.assign(m_in.angkatan.size(), 0);
        for (std::size_t p = 0; p < m_in.people.size(); ++p)
            if (!addPerson(p)) return wrong(u"Pilihan satu pegawai terlalu banyak untuk diperiksa."_s);
        std::vector<std::size_t> all(m_leaves.size());
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
        std::map<std::size_t, bool> chosen;
        if (!covers(all, chosen)) return wrong(u"Bukti batas nilai terbaik tidak mencakup semua pilihan angkatan."_s);
        return {};
    }

    /// Hours somebody lacks to the floor before any class; nobody where it does not come first.
    int hoursShort(std::size_t p) const
    {
        const auto& who = m_in.people[p];
        const bool isAsked = m_in.options.hourFloorFirst && who.active && who.staff == StaffKind::pns;
        return isAsked ? std::max(0, m_in.options.hourFloorJp - who.hoursJp) : 0;
    }
    /// Active PNS, and those below the floor before any class.
    std::pair<int, int> peopleBelow() const
    {
        int pns = 0, below = 0;
        for (std::size_t p = 0; p < m_in.people.size(); ++p) {
            pns += m_in.people[p].active && m_in.people[p].staff == StaffKind::pns;
            below += hoursShort(p) > 0;
        }
        return {pns, below};
    }

    /// Every plan that is compared has this seat.
    void fix(std::size_t person, std::size_t angkatan)
    {
        if (std::find(m_locked[person].begin(), m_locked[person].end(), angkatan) == m_locked[person].end()) m_locked[person].push_back(angkatan);
        m_lockedClasses.insert(angkatan);
    }

    static std::vector<Violation> wrong(const QString& why) { return {{ViolationCode::wrongBound, {}, {}, why}}; }
    const PlanOffering& offering(std::size_t a) const { return m_in.offerings[m_in.angkatan[a].offering]; }
    static bool isPrice(qint64 price) { return price >= 0 && price <= kLargestPrice; }

    bool readLeaves()
    {
        for (const auto& leaf : m_leaves) {
            std::set<std::size_t> closed;
            for (const auto* list : {&leaf.runs, &leaf.closed})
                for (const std::size_t a : *list)
                    if (a >= m_in.angkatan.size()) return false;
            closed.insert(leaf.closed.begin(), leaf.closed.end());
            if (leaf.prices.seats.size() != m_in.angkatan.size() || !isPrice(leaf.prices.rupiah)) return false;
            std::vector<Sum> base;
            for (std::size_t a = 0; a < leaf.prices.seats.size(); ++a) {
                if (leaf.prices.seats[a] > kLargestPrice || leaf.prices.seats[a] < -kLargestPrice) return false;
                base.push_back(leaf.prices.seats[a]);
            }
            for (const auto* list : {&leaf.prices.lines, &leaf.prices.shares})
                if (std::any_of(list->begin(), list->end(), [](const auto& each) { return !isPrice(each.price); })) return false;
            for (const auto& floor : leaf.prices.floors)
                if (!isPrice(floor.price) || floor.group >= m_in.groups.size()) return false;
            if (!isPrice(leaf.prices.hours) || (leaf.prices.hours > 0 && !m_in.options.hourFloorFirst)) return false;
            if (!leaf.prices.shares.empty() && !m_in.options.unitSharePercent) return false;
            std::map<std::size_t, qint64> rupiah;
            for (const auto& [unit, people] : m_headcount) rupiah[unit] = cheapestRupiah(leaf.prices, unit);
            for (const auto& share : leaf.prices.shares)
                if ((rupiah[share.unit] += share.price) > 2 * kLargestPrice) return false;  // several of one unit, made by hand
            std::map<std::pair<std::size_t, std::size_t>, Sum> away;
            for (const auto& row : leaf.prices.absence) {
                if (!isPrice(row.price) || !m_headcount.contains(row.unit)) return false;
                for (std::size_t a = 0; a < m_in.angkatan.size(); ++a)
                    if (isIn(m_in.angkatan[a], row.monday)) away[{row.unit, a}] += row.price;
            }
            std::map<std::pair<std::size_t, std::size_t>, Sum> own;
            for (const auto& seat : leaf.prices.own) {
                if (!isPrice(seat.price) || seat.person >= m_in.people.size() || seat.angkatan >= m_in.angkatan.size()) return false;
                own[{seat.person, seat.angkatan}] += seat.price;
            }
            m_rewards.push_back(rewardsOf(leaf.prices));
            m_own.push_back(std::move(own));
            m_closed.push_back(std::move(closed));
            m_base.push_back(std::move(base));
            m_rupiah.push_back(std::move(rupiah));
            m_away.push_back(std::move(away));
        }
        return true;
    }

    bool paysForSomebody(const PlanFund& fund) const
    {
        return !fund.unit || std::any_of(m_headcount.begin(), m_headcount.end(), [&](const auto& unit) { return fund.paysFor(unit.first); });
    }
    bool canPayFixed(qint64 rupiah) const
    {
        qint64 forAnybody = m_in.options.funds.empty() ? m_in.options.budgetRupiah : 0;
        for (const auto& fund : m_in.options.funds) forAnybody += fund.unit ? 0 : fund.rupiah;
        return rupiah <= forAnybody;
    }
    static qint64 rupiahOf(const BoundPrices& prices, const PlanFund& fund)
    {
        const auto line = std::find_if(prices.lines.begin(), prices.lines.end(), [&](const auto& each) { return fund.unit && each.unit == *fund.unit; });
        return line == prices.lines.end() ? prices.rupiah : line->price;
    }
    qint64 cheapestRupiah(const BoundPrices& prices, std::size_t unit) const
    {
        std::optional<qint64> cheapest;
        for (const auto& fund : m_in.options.funds)
            if (fund.paysFor(unit)) cheapest = std::min(cheapest.value_or(kLargestPrice), rupiahOf(prices, fund));
        return cheapest.value_or(prices.rupiah);
    }
    /// The whole budget at its prices.
    Sum ofMoney(const BoundPrices& prices) const
    {
        if (m_in.options.funds.empty()) return Sum(prices.rupiah) * m_in.options.budgetRupiah;
        Sum sum = 0;
        for (const auto& fund : m_in.options.funds)
            if (paysForSomebody(fund)) sum += Sum(rupiahOf(prices, fund)) * fund.rupiah;
        return sum;
    }

    Sum ofShares(const BoundPrices& prices) const
    {
        Sum sum = 0;
        for (const auto& share : prices.shares) sum += Sum(share.price) * (Sum(m_in.options.budgetRupiah) * *m_in.options.unitSharePercent / 100);
        return sum;
    }

    /// By person: what a seat earns for the groups that should have more.
    std::vector<Sum> rewardsOf(const BoundPrices& prices) const
    {
        std::vector<Sum> rewards(m_in.people.size(), 0);
        for (const auto& floor : prices.floors)
            for (const std::size_t p : m_in.groups[floor.group].people) rewards[p] += floor.price;
        return rewards;
    }
    /// What the floors take back, for plans that lower them by as much as this one.
    Sum ofFloors(const BoundPrices& prices) const
    {
        Sum sum = 0;
        std::map<std::size_t, Sum> each;
        for (const auto& floor : prices.floors) each[floor.group] += floor.price;
        Sum dearest = 0;
        for (const auto& [group, price] : each) {
            sum -= price * m_in.groups[group].floorSeats;
            dearest = std::max(dearest, price);
        }
        sum += dearest * m_plan.totals.lackingSeats;
        if (prices.hours > 0) sum -= Sum(prices.hours) * (peopleBelow().second - m_plan.totals.peopleBelowFloor);
        return sum;
    }

    static bool isIn(const PlanAngkatan& what, qint64 monday)
    {
        if (!what.start.isValid()) return false;
        const QDate last = what.end.isValid() ? std::max(what.start, what.end) : what.start;
        return what.start.toJulianDay() < monday + 7 && last.toJulianDay() >= monday;
    }

    /// The highest value up to this one that sets of people can add up to, as far as their common divisor tells.
    Sum possible(Sum value) const
    {
        if (m_divisor == 0) return std::min<Sum>(value, 0);  // all are worth nothing
        const Sum over = value % m_divisor;
        return value - (over < 0 ? over + m_divisor : over);
    }

    bool addPerson(std::size_t p)
    {
        const PersonChoices may = choicesOf(m_in, p, m_locked[p]);
        if (may.sets.empty()) return false;
        std::set<std::size_t> able(may.fills.begin(), may.fills.end());
        able.insert(m_locked[p].begin(), m_locked[p].end());
        for (const auto& set : may.sets) {
            if (std::any_of(set.classes.begin(), set.classes.end(), [&](std::size_t a) { return isImpossible(a); })) continue;
            able.insert(set.classes.begin(), set.classes.end());
            m_divisor = std::gcd(m_divisor, set.value);
        }
        for (const std::size_t a : able) ++m_able[a];
        for (std::size_t leaf = 0; leaf < m_leaves.size(); ++leaf) m_bounds[leaf] += best(leaf, p, may);
        return true;
    }

    Sum priceOf(std::size_t leaf, std::size_t p, std::size_t a) const
    {
        const auto away = m_away[leaf].find({m_in.people[p].unit, a});
        const auto own = m_own[leaf].find({p, a});
        const Sum rupiah = Sum(m_rupiah[leaf].at(m_in.people[p].unit)) * offering(a).costRupiah;
        return rupiah + m_base[leaf][a] - m_rewards[leaf][p] + (away == m_away[leaf].end() ? 0 : away->second) + (own == m_own[leaf].end() ? 0 : own->second);
    }

    /// By hours still missing: what they cost at least, in classes that close nothing, each once.
    std::vector<std::optional<Sum>> costOfHours(std::size_t leaf, std::size_t p, const PersonChoices& may, int missing) const
    {
        std::vector<std::optional<Sum>> cheapest(static_cast<std::size_t>(missing) + 1);
        cheapest[0] = 0;
        if (missing == 0) return cheapest;
        for (const std::size_t a : may.fills) {
            if (m_closed[leaf].contains(a)) continue;
            const Sum price = std::max<Sum>(0, priceOf(leaf, p, a));
            const auto before = cheapest;
            for (int hours = 1; hours <= missing; ++hours) {
                const auto& rest = before[static_cast<std::size_t>(std::max(0, hours - std::max(0, offering(a).hoursJp)))];
                auto& now = cheapest[static_cast<std::size_t>(hours)];
                if (rest && (!now || *rest + price < *now)) now = *rest + price;
            }
        }
        return cheapest;
    }

    /// What the person gains at most at the prices of a leaf.
    Sum best(std::size_t leaf, std::size_t p, const PersonChoices& may) const
    {
        Sum sure = 0;
        const Sum forFloor = m_leaves[leaf].prices.hours;
        const int lacks = forFloor > 0 ? hoursShort(p) : 0;
        const auto costs = costOfHours(leaf, p, may, lacks);
        int lacksBesideLocked = lacks;
        for (const std::size_t a : m_locked[p]) lacksBesideLocked -= offering(a).hoursJp;
        std::map<std::size_t, Sum> price;
        for (const std::size_t a : may.useful) price[a] = priceOf(leaf, p, a);
        for (const std::size_t a : may.fills) {
            if (m_closed[leaf].contains(a)) continue;
            const Sum each = priceOf(leaf, p, a);
            if (each >= 0) continue;
            sure -= each;  // taken for filling up, so that a set needn't take it again
            if (const auto mine = price.find(a); mine != price.end()) mine->second = 0;
        }
        for (const std::size_t a : m_locked[p]) sure -= priceOf(leaf, p, a);
        std::optional<Sum> most;
        for (const auto& set : may.sets) {
            Sum gain = Sum(set.value) << kPriceBits;
            bool isOpen = true;
            int missing = lacksBesideLocked;
            for (const std::size_t a : set.classes) {
                missing -= offering(a).hoursJp;
                isOpen = isOpen && !m_closed[leaf].contains(a);
                gain -= price.at(a);
            }
            if (const auto& cost = costs[static_cast<std::size_t>(std::max(0, missing))]; lacks > 0 && cost) gain += std::max<Sum>(0, forFloor - *cost);
            if (isOpen && (!most || gain > *most)) most = gain;
        }
        return sure + most.value_or(0);
    }

    Sum ofClasses(const BoundLeaf& leaf) const
    {
        Sum sum = 0;
        std::vector<Sum> paid(m_in.angkatan.size(), 0);
        for (const auto& seat : leaf.prices.own) paid[seat.angkatan] += seat.price;
        for (std::size_t a = 0; a < m_in.angkatan.size(); ++a) {
            const auto& what = m_in.angkatan[a];
            const qint64 price = leaf.prices.seats[a];
            const Sum gain = paid[a] + Sum(price) * (price >= 0 ? std::max(0, what.seats) : std::max(1, what.minimum)) - Sum(leaf.prices.rupiah) * what.fixedCostRupiah;
            const bool mustRun = std::find(leaf.runs.begin(), leaf.runs.end(), a) != leaf.runs.end();
            const bool isClosed = std::find(leaf.closed.begin(), leaf.closed.end(), a) != leaf.closed.end();
            if (mustRun) sum += gain;
            else if (!isClosed) sum += std::max<Sum>(0, gain);
        }
        return sum;
    }

    Sum ofRows(const BoundLeaf& leaf) const
    {
        return ofMoney(leaf.prices) + ofShares(leaf.prices) + ofFloors(leaf.prices) + ofAbsence(leaf.prices);
    }
    Sum ofAbsence(const BoundPrices& prices) const
    {
        Sum sum = 0;
        for (const auto& row : prices.absence)
            sum += Sum(row.price) * std::max(1, m_headcount.at(row.unit) * m_in.options.unitAbsencePercent / 100);
        return sum;
    }

    /// Nobody is locked there, and it has too few seats or rupiah to run.
    bool isImpossible(std::size_t a) const
    {
        const auto& what = m_in.angkatan[a];
        const int least = std::max(1, what.minimum);
        const bool isTooDear = Sum(offering(a).costRupiah) * least + what.fixedCostRupiah > m_in.options.budgetRupiah || !canPayFixed(what.fixedCostRupiah);
        return !m_lockedClasses.contains(a) && (what.seats < least || isTooDear);
    }
    /// Or too few people who may sit there, those counted out who would need an impossible class first.
    bool canNotRun(std::size_t a) const { return isImpossible(a) || (!m_lockedClasses.contains(a) && m_able[a] < std::max(1, m_in.angkatan[a].minimum)); }
    static std::optional<bool> decided(const BoundLeaf& leaf, std::size_t a)
    {
        if (std::find(leaf.runs.begin(), leaf.runs.end(), a) != leaf.runs.end()) return true;
        if (std::find(leaf.closed.begin(), leaf.closed.end(), a) != leaf.closed.end()) return false;
        return std::nullopt;
    }

    /// Whether these leaves cover every choice of the classes that are not yet chosen.
    bool covers(const std::vector<std::size_t>& leaves, std::map<std::size_t, bool>& chosen) const
    {
        if (leaves.empty()) return false;
        const auto branch = branchOf(leaves, chosen);
        if (!branch) return true;
        for (const bool runs : {true, false}) {
            if (runs ? canNotRun(*branch) : m_lockedClasses.contains(*branch)) continue;  // no plan does that
            std::vector<std::size_t> rest;
            for (const std::size_t leaf : leaves)
                if (decided(m_leaves[leaf], *branch).value_or(runs) == runs) rest.push_back(leaf);
            chosen[*branch] = runs;
            const bool isCovered = covers(rest, chosen);
            chosen.erase(*branch);
            if (!isCovered) return false;
        }
        return true;
    }

    /// A class to split by, best one that all leaves decide; nothing if some leaf holds for every choice.
    std::optional<std::size_t> branchOf(const std::vector<std::size_t>& leaves, const std::map<std::size_t, bool>& chosen) const
    {
        std::map<std::size_t, std::size_t> deciding;
        for (const std::size_t leaf : leaves) {
            std::size_t open = 0;
            for (const auto* list : {&m_leaves[leaf].runs, &m_leaves[leaf].closed})
                for (const std::size_t a : *list)
                    if (!chosen.contains(a)) {
                        ++deciding[a];
                        ++open;
                    }
            if (open == 0) return std::nullopt;
        }
        const auto most = std::max_element(deciding.begin(), deciding.end(), [](const auto& x, const auto& y) { return x.second < y.second; });
        return most->first;
    }

    const PlanInput& m_in;
    const Plan& m_plan;
    const std::vector<BoundLeaf>& m_leaves;
    std::vector<std::vector<std::size_t>> m_locked;  ///< by person
    std::set<std::size_t> m_lockedClasses;
    std::map<std::size_t, int> m_headcount;          ///< by unit: active people
    std::vector<std::set<std::size_t>> m_closed;     ///< by leaf
    std::vector<std::vector<Sum>> m_base;            ///< by leaf and class: price of a seat besides its rupiah
    std::vector<std::map<std::size_t, qint64>> m_rupiah;  ///< by leaf and unit: price of a rupiah
    std::vector<std::map<std::pair<std::size_t, std::size_t>, Sum>> m_away;  ///< by leaf: unit and class
    std::vector<std::map<std::pair<std::size_t, std::size_t>, Sum>> m_own;   ///< by leaf: person and class
    std::vector<std::vector<Sum>> m_rewards;         ///< by leaf and person
    PlanValue m_divisor = 0;                         ///< of the values of all sets
    std::vector<Sum> m_bounds;                       ///< by leaf: of the people
    std::vector<int> m_able;                         ///< by class: people who may sit there in a class that can run
};

}  // namespace

std::vector<Violation> checkBound(const PlanInput& input, const Plan& plan)
{
    auto found = BoundChecker(input, plan, plan.proof).run();
    if (found.empty() && plan.mostAtFloor) found = BoundChecker(input, plan, plan.floorProof).runFloor();
    return found;
}

}  // namespace core
