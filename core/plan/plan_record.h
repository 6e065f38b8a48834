// SPDX-License-Identifier: Apache-2.0
// A plan as it is kept in the file: its seats name people and classes by uid, so that every office reads the same plan.
#pragma once
#include "core/plan/plan_facts.h"

namespace core {

/// "draf", "diusulkan", "ditetapkan", "selesai" (domain-model.md).
enum class PlanState : quint8 { draft, proposed, decreed, closed };
[[nodiscard]] QString planStateName(PlanState state);
/// An unknown word is a draft.
[[nodiscard]] PlanState planStateNamed(const QString& word);

/// The decree that fixed a plan: "800.1.3/123/BKPSDM/2027". Empty in plans that are not decreed, or were before decrees were kept.
struct PlanDecree {
    QString number;
    QDate date;
    bool operator==(const PlanDecree&) const = default;
};

struct PlanRecordSeat {
    Uid person, angkatan;
    SeatReason reason = SeatReason::bestValue;
    int levelsClosed = 0;
    PlanValue value = 0;
    qint64 costRupiah = 0;  ///< without the fixed cost of the class
    bool operator==(const PlanRecordSeat&) const = default;
};

/// What a list of plans shows.
struct PlanHeading {
    Uid uid;
    int year = 0;
    QString name;
    PlanState state = PlanState::draft;
    qint64 budgetRupiah = 0;
    QDate madeOn;
    PlanTotals totals;
    int seats = 0;
    std::optional<PlanValue> bound = {};  ///< Plan::bound
    PlanDecree decree = {};
    std::optional<PlanValue> valueWithoutFloors = {};  ///< of the best plan found without floors of groups; none where there are none
    std::optional<int> mostAtFloor = {};  ///< Plan::mostAtFloor
    [[nodiscard]] PlanValue priceOfFloors() const { return valueWithoutFloors ? *valueWithoutFloors - totals.value : 0; }
    /// Decreed or closed: accepts no change any more.
    [[nodiscard]] bool isFixed() const { return state == PlanState::decreed || state == PlanState::closed; }
};
/// The proof of a bound, by the indices of the facts it was made from.
struct PlanRecordProof {
    std::vector<Uid> angkatan, units;
    BoundProof leaves;               ///< own prices are by `people`
    std::vector<Uid> people = {};    ///< those with own prices
    QStringList groups = {};         ///< kind and name of those with floors
    BoundProof floorLeaves = {};     ///< Plan::floorProof
    bool operator==(const PlanRecordProof&) const = default;
};
struct PlanRecord {
    PlanHeading heading;
    PlanRequest request;  ///< what it was made with
    std::vector<PlanRecordSeat> seats;
    PlanRecordProof proof = {};
};

/// The seats of a computed plan by uid.
[[nodiscard]] std::vector<PlanRecordSeat> recordSeats(const PlanFacts& facts, const Plan& plan);
/// The plan over today's facts, for the checker. Who or what is no longer there gets an index past the end (unknownSeat).
[[nodiscard]] Plan planOf(const PlanFacts& facts, const PlanRecord& record);

/// Empty if the plan has no proof.
[[nodiscard]] PlanRecordProof recordProof(const PlanFacts& facts, const Plan& plan);

/// Compressed CBOR; equal seats give equal bytes. An unreadable blob (damaged file) has no seats.
[[nodiscard]] QByteArray encodeSeats(const std::vector<PlanRecordSeat>& seats, const PlanRecordProof& proof = {});
[[nodiscard]] std::vector<PlanRecordSeat> decodeSeats(const QByteArray& blob);
/// The proof that stands behind the seats; empty in plans of older versions.
[[nodiscard]] PlanRecordProof decodeProof(const QByteArray& blob);
/// JSON texts of the columns `summary` and `options`.
[[nodiscard]] QString encodeTotals(const PlanHeading& heading);
/// Totals, seats, bound, decree and the value without floors.
void decodeTotals(const QString& json, PlanHeading& heading);
[[nodiscard]] QString encodeRequest(const PlanRequest& request);
[[nodiscard]] PlanRequest decodeRequest(const QString& json, const PlanHeading& heading);

}  // namespace core
