// SPDX-License-Identifier: Apache-2.0
// One class, greedily and in whole numbers.
#include "core/plan/solve/filling.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace core {
namespace {

__extension__ using Wide = __int128;  // value × cost of another class doesn't fit 64 bits

struct Pick {
    qint64 value;
    std::size_t person;
};

qint64 valueOf(const Seating& seating, std::size_t person, std::size_t angkatan, Aim aim)
{
    constexpr qint64 aboveAnyGain = qint64(1) << 24;
    switch (aim) {
    case Aim::gap: return seating.gain(person, angkatan);
    case Aim::hours: return seating.floorGain(person, angkatan);
    case Aim::reach: {
        const int missing = seating.hoursShort(person);
        return missing > 0 && seating.floorGain(person, angkatan) == missing ? aboveAnyGain + seating.gain(person, angkatan) : 0;
    }
    case Aim::fair: break;
    }
    const PlanValue gain = seating.gain(person, angkatan);
    const bool isOfUse = gain > 0 || mayFillHours(seating.input().people[person], seating.input().offerings[seating.input().angkatan[angkatan].offering]);
    return isOfUse ? aboveAnyGain * seating.lackingGroups(person) + gain : 0;
}

/// People the class would help, best first.
std::vector<Pick> helpedBy(const Seating& seating, std::size_t angkatan, const std::vector<std::size_t>& candidates, Aim aim)
{
    std::vector<Pick> picks;
    for (const std::size_t person : candidates) {
        if ((aim == Aim::hours || aim == Aim::reach) && seating.hoursShort(person) == 0) continue;
        if (aim == Aim::fair && seating.lackingGroups(person) == 0) continue;
        if (seating.obstacle(person, angkatan) != NeedReason::none) continue;
        const qint64 value = valueOf(seating, person, angkatan, aim);
        if (value > 0) picks.push_back({value, person});
    }
    std::sort(picks.begin(), picks.end(), [](const Pick& a, const Pick& b) { return std::tie(b.value, a.person) < std::tie(a.value, b.person); });
    return picks;
}

struct Picks {
    std::vector<Pick> kept;
    NeedReason lack = NeedReason::none;  ///< why somebody could not be paid for
};

/// Of these the first `room`: no more of a unit than may leave at once and than its budget lines can pay for.
Picks affordable(const Seating& seating, std::size_t angkatan, const std::vector<Pick>& picks, Money money, std::size_t room)
{
    QHash<std::size_t, int> leaving;
    Picks found;
    for (const auto& pick : picks) {
        if (found.kept.size() == room) break;
        const std::size_t unit = seating.input().people[pick.person].unit;
        if (leaving.value(unit) >= seating.mayStillLeave(unit, angkatan)) continue;
        if (const NeedReason lack = money.lackFor(unit, seating.seatCost(angkatan)); lack != NeedReason::none) {
            found.lack = lack;
            continue;
        }
        money.spend(unit, seating.seatCost(angkatan), 0);
        ++leaving[unit];
        found.kept.push_back(pick);
    }
    return found;
}

/// The number of picks, at least `least`, with the best ratio; the larger on a tie.
std::size_t bestCount(const std::vector<Pick>& picks, std::size_t least, qint64 fixedCost, qint64 seatCost, Ratio& ratio)
{
    std::size_t best = 0;
    Ratio sum{0, fixedCost};
    for (std::size_t i = 0; i < picks.size(); ++i) {
        sum = {sum.value + picks[i].value, sum.cost + seatCost};
        if (i + 1 < least || (best > 0 && sum < ratio)) continue;
        ratio = sum;
        best = i + 1;
    }
    return best;
}

Filling failed(NeedReason reason) { return {{}, 0, {}, reason}; }

}  // namespace

bool operator<(const Ratio& a, const Ratio& b)
{
    return Wide(a.value) * std::max<qint64>(1, b.cost) < Wide(b.value) * std::max<qint64>(1, a.cost);
}

Filling bestFilling(const Seating& seating, std::size_t angkatan, const std::vector<std::size_t>& candidates, Aim aim, Weighing weighing,
                    const Ratio& runnerUp)
{
    const auto& what = seating.input().angkatan[angkatan];
    const auto seated = static_cast<int>(seating.peopleIn(angkatan).size());
    if (seated >= what.seats) return failed(NeedReason::seatsFull);
    const auto least = static_cast<std::size_t>(std::max(1, what.minimum - seated));
    const qint64 seatCost = seating.seatCost(angkatan), fixedCost = seating.fixedCost(angkatan);
    Money money = seating.money();
    if (money.left() - fixedCost < seatCost * static_cast<qint64>(least)) return failed(NeedReason::overBudget);
    if (!money.payClass(fixedCost)) return failed(NeedReason::overLines);
    const auto room = static_cast<std::size_t>(what.seats - seated);
    if (least > room) return failed(NeedReason::angkatanTooSmall);

    const auto [picks, lack] = affordable(seating, angkatan, helpedBy(seating, angkatan, candidates, aim), std::move(money), room);
    if (picks.size() < least) return failed(lack == NeedReason::none ? NeedReason::angkatanTooSmall : lack);
    Filling filling;
    Ratio freely;
    const qint64 fixedPrice = weighing == Weighing::perRupiah ? fixedCost : 0, seatPrice = weighing == Weighing::perRupiah ? seatCost : 0;
    std::size_t count = bestCount(picks, least, fixedPrice, seatPrice, filling.ratio);
    filling.wantedAnyway = least > 1 ? bestCount(picks, 1, fixedPrice, seatPrice, freely) : count;
    while (count < picks.size() && !(Ratio{picks[count].value, seatPrice} < runnerUp)) {
        ++count;
        filling.wantedAnyway = std::max(filling.wantedAnyway, count);
    }
    for (std::size_t i = 0; i < count; ++i) filling.people.push_back(picks[i].person);
    return filling;
}

}  // namespace core
