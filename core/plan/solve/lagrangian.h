// SPDX-License-Identifier: Apache-2.0
// Prices on what people compete for: with any prices, the best everybody would do alone bounds every plan from above.
// Whole numbers; used by the solver only.
#pragma once
#include "core/base/progress.h"
#include "core/plan/solve/solve_model.h"

namespace core {

__extension__ using Wide = __int128;

inline constexpr int kPriceBits = 32;                          ///< prices and priced values count 2^-32 units of PlanValue
inline constexpr qint64 kPriceUnit = qint64(1) << kPriceBits;
inline constexpr qint64 kSeatGrain = qint64(1) << 20;          ///< prices of seats are multiples of 2^-12 units of value: stored proofs stay small
inline constexpr qint64 kHighestPrice = qint64(1) << 54;       ///< of a seat; keeps every sum in 64 bits

/// One for each class: what a seat there costs besides the rows (either sign: filling a class is rewarded while it is below
/// its minimum); one for each row, ≥ 0, at most that of the row it draws on and at most what it costs to break it. `own`: by
/// SolveModel::seats, as many of them as it has, ≥ 0, what this seat costs besides; whether
/// taken or not, the class earns it by running, because nobody sits in a class that does not run.
struct Prices {
    std::vector<qint64> seat, row, own = {};
    bool operator==(const Prices&) const = default;
};
enum class ClassState : qint8 { open, runs, closed };  ///< open = not decided
using ClassStates = std::vector<ClassState>;

/// What everybody would do at some prices, and what follows for the bound.
struct Answer {
    Wide bound = 0;                    ///< in price units
    std::vector<qint64> taken;         ///< people × classes of a group: groups × classes
    std::vector<int> seats;            ///< by class
    std::vector<bool> runs;            ///< by class
    std::vector<quint32> column;       ///< by person
    int atFloor = 0;                   ///< people who were short of hours and reach the hour floor
};

[[nodiscard]] Prices noPrices(const SolveModel& model);
/// Lowers what is higher than it may be.
void capPrices(const SolveModel& model, Prices& prices);
/// Of one unit of a row of which a seat takes `most`; price units.
[[nodiscard]] double highestPrice(const SolveRow& row, qint64 most);

class Lagrangian {
public:
    explicit Lagrangian(const SolveModel& model);

    /// A valid upper bound for every plan with these classes running and closed, at any prices.
    const Answer& answer(const Prices& prices, const ClassStates& states);
    /// Where the last step went: by class, then by row. Empty before the first.
    using Direction = std::vector<double>;
    /// Prices after a step against the answer's breaches, turned away from zigzags by the last direction; `target` is a value
    /// every better plan must pass (price units).
    [[nodiscard]] Prices step(const Prices& prices, const ClassStates& states, Wide target, double length, Direction& last) const;

    /// Prices of seats (Prices::own) and classes that no class alone could choose better, one class after the other; never a worse
    /// bound but for what prices are rounded by. Classes wished by people whose sets are not kept stay as they are, all with a row "hours".
    [[nodiscard]] Prices settleClasses(Prices prices, const ClassStates& states);

    /// A column and by how much it is worse than the person's best one, price units.
    struct Near {
        qint64 loss = 0;
        std::size_t person = 0;
        quint32 column = 0;
    };
    /// Of everybody, at the prices of the last answer: columns that lose at most so much, the nearest `atMost`. Of people whose
    /// sets are not kept those that were the best at some prices.
    [[nodiscard]] std::vector<Near> nearColumns(qint64 loss, std::size_t atMost);

    /// Classes of a column of a person, locked ones included.
    [[nodiscard]] std::vector<ClassIndex> classesOf(std::size_t person, quint32 column) const;
    [[nodiscard]] PlanValue valueOf(std::size_t person, quint32 column) const;
    [[nodiscard]] const SolveModel& model() const { return m_model; }
    /// What a seat of a group costs at the prices of the last answer.
    [[nodiscard]] qint64 seatPrice(std::size_t group, std::size_t angkatan) const { return m_price[group * m_model.classes.size() + angkatan]; }

private:
    /// Sets found one by one, of people with too many to keep.
    struct Found {
        std::vector<ClassIndex> classes;  ///< without the locked ones
        PlanValue value = 0;
    };
    void priceSeats(const Prices& prices, const ClassStates& states);
    [[nodiscard]] qint64 ownPrice(std::size_t seat) const { return seat < m_ownPrices.size() ? m_ownPrices[seat] : 0; }
    void askClasses(const Prices& prices, const ClassStates& states);
    void askPerson(std::size_t p);
    /// What a seat adds for somebody, at the prices of the rows alone.
    struct Wish {
        qint64 worth = 0;
        std::size_t seat = 0;
    };
    void knowDemand();
    /// Of everybody for whom the class could close something, who wants it most first.
    [[nodiscard]] std::vector<Wish> wishesFor(std::size_t angkatan, qint64 classPrice);
    /// The best the person can do if the candidate costs so much.
    [[nodiscard]] qint64 bestWhere(std::size_t p, std::size_t candidate, qint64 paid, qint64 lockedPrice);
    void settleClass(std::size_t angkatan, bool isOpen, Prices& prices);
    /// Seats pay what the class needs to run, in proportion to what they are worth.
    void askWishers(const std::vector<Wish>& wishes, qint64 price, Wide needs, Prices& prices) const;
    /// Prices the person's seats; returns what the locked ones cost.
    qint64 priceOwn(std::size_t p);
    /// What it costs the person at least to get so many hours more by seats that close nothing, whether they clash or not.
    void priceHours(std::size_t p);
    /// What such hours earn somebody who has `hours` by his other classes.
    [[nodiscard]] qint64 earnedBy(int hours) const;
    [[nodiscard]] int hoursOf(std::span<const ClassIndex> classes) const;
    /// The seats that priceHours found, for those who reach the floor by them.
    void sitForHours(std::size_t p, int hours);
    /// Calls visit(column, priced value) for columns better than `least`, which it may raise.
    template <class Visit>
    void scan(const SolvePerson& person, qint64 lockedPrice, const qint64& least, Visit&& visit);
    quint32 bestColumn(const SolvePerson& person, qint64 lockedPrice, qint64& best);
    quint32 bestWalked(std::size_t p, qint64& best);
    /// A set found, at the person's own prices (priceOwn), locked seats left out.
    [[nodiscard]] qint64 pricedFound(std::size_t p, quint32 k) const;
    void sit(std::size_t group, std::size_t angkatan);
    [[nodiscard]] Wide excess(const SolveRow& row) const;
    /// Of all rows. Who lacks something draws on the row above, or breaks the row, where that costs nothing.
    [[nodiscard]] std::vector<Wide> excesses(const Prices& prices) const;
    /// By class, then by row: people or average seats too many (+) or too few.
    [[nodiscard]] std::vector<double> breaches(const Prices& prices, const ClassStates& states) const;

    const SolveModel& m_model;
    std::vector<qint64> m_price;                   ///< groups × classes
    std::vector<bool> m_rewards;                   ///< by group: some seat has a price below zero
    std::vector<qint64> m_ownPrices;               ///< Prices::own of the last answer
    std::vector<qint64> m_own, m_rest, m_paid, m_promise;  ///< of the person being asked
    qint64 m_floorPrice = 0;                       ///< what reaching the hour floor earns
    int m_short = 0;                               ///< of the person being asked: hours that are missing, 0 = nothing to earn
    std::vector<int> m_hours;                      ///< of the person being asked, by column
    std::vector<qint64> m_hourCost;                ///< of the person being asked, by hours
    std::vector<char> m_hourTake;                  ///< of the person being asked, fills × hours: the seat was the better way
    std::vector<std::vector<Found>> m_found;       ///< by person
    std::vector<std::vector<std::pair<quint32, quint32>>> m_wishers;  ///< by class: person and candidate
    std::vector<std::vector<std::pair<quint32, int>>> m_fillers;      ///< by class: group, and how many of it may fill and wish nothing
    std::vector<int> m_lockedIn;                   ///< by class: people locked there
    std::vector<bool> m_isAskable;                 ///< by class: every wish is known
    std::vector<double> m_scale;                   ///< by class, then by row: seats a price stands for
    std::vector<double> m_rupiahPerSeat;           ///< by row: what one seat takes on average
    Answer m_answer;
};

}  // namespace core
