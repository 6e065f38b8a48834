// SPDX-License-Identifier: Apache-2.0
// The plan as a problem of choice: every person takes one set of classes (a column), every class has a size, and rows such as
// the budget tie them together. Plain data made from a PlanInput; what is solved on it is in lagrangian and restricted_master.
#pragma once
#include "core/plan/solve/seating.h"

namespace core {

using ClassIndex = quint16;

/// A class that could close something for a person.
struct SolveCandidate {
    ClassIndex angkatan = 0;
    bool mayFill = false;  ///< the person may also sit there without closing anything (mayFillHours)
    PlanValue most = 0;    ///< no set of classes earns more by this seat
};
/// The set of the parent column and one candidate more. Columns of a person stand in the order of a depth-first search.
struct SolveColumn {
    static constexpr qint32 kNotAlone = -1;  ///< value of a set in which a seat closes nothing: only sets below it may be taken
    qint32 value = 0;
    quint16 parent = 0, candidate = 0;
    quint16 end = 0;  ///< the first column that is not below this one
};
/// Ranges point into the lists of the model.
struct SolvePerson {
    std::size_t firstCandidate = 0, candidates = 0;
    std::size_t firstColumn = 0, columns = 0;  ///< column 0 has the locked classes alone; none at all: too many, see SetWalk
    std::size_t firstFill = 0, fills = 0;
    std::size_t firstLocked = 0, locked = 0;
    PlanValue lockedMost = 0;  ///< SolveCandidate::most of the locked seats
    int hoursShort = 0;        ///< to the hour floor before any class; 0 where it isn't asked for
};
struct SolveClass {
    int seats = 0, minimum = 0;
    bool mustRun = false;    ///< somebody is locked there
    bool cannotRun = false;  ///< too few people may go, or its minimum alone costs more than the budget
};

enum class RowKind : quint8 { budget, share, absence, lowering, floor, hours };
/// Σ over seats of what a seat takes + Σ over running classes of what a class takes ≤ limit. A row that draws on another may
/// take from its limit, too: a purse from the one above. The row "hours" counts people who reach the hour floor, not seats.
struct SolveRow {
    struct Term {
        ClassIndex angkatan = 0;
        qint64 takes = 0;
    };
    RowKind kind = RowKind::budget;
    std::size_t unit = 0;                ///< absence, share: whose; budget: whose lines, where it draws on another; floor: the group of the input
    std::vector<std::size_t> groups;     ///< only seats of these people; ascending
    std::optional<std::size_t> drawsOn;  ///< a row that stands before this one
    PlanValue breakCosts = 0;            ///< above zero: value that each unit above the limit costs; the row may be broken so
    qint64 limit = 0;
    std::vector<Term> seats, classes;
    qint64 monday = 0;  ///< absence: Julian day of the week's Monday
};

/// What two classes of one person mean for each other.
enum class PairRule : quint8 { free, never, unlessInOrder };

struct SolveModel {
    const PlanInput* input = nullptr;
    std::size_t groups = 0;           ///< people of one group meet the same rows: those of a unit, who share their fairness groups
    std::vector<quint32> groupOf;     ///< by person
    PlanValue grain = 1;              ///< the value of every plan is a multiple of it, and so is floorWeight
    PlanValue floorWeight = 0;        ///< what a seat below a floor costs: more than all seats are worth, unless that is beyond kHeaviestFloor
    std::vector<SolveClass> classes;  ///< by angkatan
    std::vector<SolvePerson> people;
    std::vector<SolveRow> rows;
    std::vector<SolveCandidate> candidates;
    std::vector<SolveColumn> columns;
    std::vector<ClassIndex> fills, locked;  ///< fills: classes somebody may sit in for the size alone, locked ones left out
    /// Every seat somebody may take, once: first the candidates, then the fills that are no candidates of the same person.
    std::vector<ClassIndex> seats;
    std::vector<quint32> personOf;          ///< by seats
    std::vector<quint32> seatOfFill;        ///< by fills
    std::vector<PairRule> pairs;            ///< classes × classes
    std::optional<std::size_t> hoursRow;    ///< in rows

    [[nodiscard]] std::span<const SolveCandidate> candidatesOf(const SolvePerson& p) const { return {candidates.data() + p.firstCandidate, p.candidates}; }
    [[nodiscard]] std::span<const SolveColumn> columnsOf(const SolvePerson& p) const { return {columns.data() + p.firstColumn, p.columns}; }
    [[nodiscard]] std::span<const ClassIndex> fillsOf(const SolvePerson& p) const { return {fills.data() + p.firstFill, p.fills}; }
    [[nodiscard]] std::span<const ClassIndex> lockedOf(const SolvePerson& p) const { return {locked.data() + p.firstLocked, p.locked}; }
    /// Seats below floors that cost nothing. A floor draws on the row "lowering"; without groups there is none.
    void allowLowering(int lowered);
    [[nodiscard]] int hoursOf(std::size_t angkatan) const { return input->offerings[input->angkatan[angkatan].offering].hoursJp; }
    /// The classes bring the person, who is below it, to the hour floor.
    [[nodiscard]] bool reachesFloor(const SolvePerson& p, const std::vector<ClassIndex>& chosen) const;
    [[nodiscard]] PairRule pair(std::size_t a, std::size_t b) const { return pairs[a * classes.size() + b]; }
};

inline constexpr PlanValue kHeaviestFloor = PlanValue(1) << 22;  ///< kHighestPrice; 4,000 levels for one seat
inline constexpr std::size_t kColumnsAtMost = 20'000;  ///< of one person
inline constexpr std::size_t kFewColumns = 512;        ///< of one person, once there are kManyColumnsInAll (of 12 bytes each)
inline constexpr std::size_t kManyColumnsInAll = 5'000'000;

/// The seats in `locks` (those of the input that could be kept) belong to every set of their people.
[[nodiscard]] SolveModel solveModel(const PlanInput& input, const std::vector<PlanLock>& locks, std::size_t columnsAtMost = kColumnsAtMost);

}  // namespace core
