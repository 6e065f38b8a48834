// SPDX-License-Identifier: Apache-2.0
// What proves that no plan is worth more than a bound: plain data, so that whoever checks it needs nothing of the solver.
#pragma once
#include <QtGlobal>
#include <cstddef>
#include <vector>

namespace core {

/// Prices at which everybody alone chooses the best for himself. All count 2^-32 units of PlanValue.
struct BoundPrices {
    /// Of a unit's week: what it costs that one more of its people is away.
    struct Absence {
        std::size_t unit = 0;
        qint64 monday = 0;  ///< Julian day of the week's Monday
        qint64 price = 0;   ///< ≥ 0
        bool operator==(const Absence&) const = default;
    };
    /// Of one person's seat, besides; its class earns it by running, taken or not: nobody sits in a class that does not run.
    struct Own {
        std::size_t person = 0, angkatan = 0;
        qint64 price = 0;   ///< ≥ 0
        bool operator==(const Own&) const = default;
    };
    /// Of one seat of a group (PlanInput::groups), taken off its price; ≥ 0.
    struct Floor {
        std::size_t group = 0;
        qint64 price = 0;
        bool operator==(const Floor&) const = default;
    };
    /// Of one rupiah; ≥ 0.
    struct OfUnit {
        std::size_t unit = 0;
        qint64 price = 0;
        bool operator==(const OfUnit&) const = default;
    };
    qint64 rupiah = 0;           ///< of one rupiah that pays for anybody, ≥ 0
    std::vector<qint64> seats;   ///< by angkatan: of a seat there, besides its rupiah; below zero: a reward
    std::vector<Absence> absence;
    std::vector<Own> own = {};
    std::vector<OfUnit> lines = {};   ///< of the budget lines of a unit; lines of units that are not named cost what others cost
    std::vector<OfUnit> shares = {};  ///< of a unit's share of the budget, besides; of units that are not named nothing
    std::vector<Floor> floors = {};
    qint64 hours = 0;                 ///< of one person at the hour floor, earned by reaching it; ≥ 0
    bool operator==(const BoundPrices&) const = default;
};
/// A part of all choices of classes: those where `runs` run and `closed` don't.
struct BoundLeaf {
    std::vector<std::size_t> runs, closed;
    BoundPrices prices;
    bool operator==(const BoundLeaf&) const = default;
};
/// The leaves cover every choice.
struct BoundProof {
    std::vector<BoundLeaf> leaves;
    bool operator==(const BoundProof&) const = default;
};

}  // namespace core
