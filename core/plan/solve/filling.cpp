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

/// People the class would help, best first, no more of a unit than may leave at once, at most `room`.
std::vector<Pick> picksFor(const Seating& seating, std::size_t angkatan, const std::vector<std::size_t>& candidates, Aim aim, std::size_t room)
{
    std::vector<Pick> picks;
    for (const std::size_t person : candidates) {
        if (aim == Aim::hours && seating.hoursShort(person) == 0) continue;
        if (seating.obstacle(person, angkatan) != NeedReason::none) continue;
        const qint64 value = aim == Aim::gap ? seating.gain(person, angkatan) : seating.floorGain(person, angkatan);
        if (value > 0) picks.push_back({value, person});
    }
    std::sort(picks.begin(), picks.end(), [](const Pick& a, const Pick& b) { return std::tie(b.value, a.person) < std::tie(a.value, b.person); });
    QHash<std::size_t, int> leaving;
    std::vector<Pick> kept;
    for (const auto& pick : picks) {
        if (kept.size() == room) break;
        const std::size_t unit = seating.input().people[pick.person].unit;
        if (leaving.value(unit) >= seating.mayStillLeave(unit, angkatan)) continue;
        ++leaving[unit];
        kept.push_back(pick);
    }
    return kept;
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
    const qint64 seatCost = seating.seatCost(angkatan), fixedCost = seated == 0 ? what.fixedCostRupiah : 0;
    const qint64 forSeats = seating.budgetLeft() - fixedCost;
    if (forSeats < seatCost * static_cast<qint64>(least)) return failed(NeedReason::overBudget);
    auto room = static_cast<std::size_t>(what.seats - seated);
    if (least > room) return failed(NeedReason::angkatanTooSmall);
    if (seatCost > 0) room = std::min(room, static_cast<std::size_t>(forSeats / seatCost));

    const auto picks = picksFor(seating, angkatan, candidates, aim, room);
    if (picks.size() < least) return failed(NeedReason::angkatanTooSmall);
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
