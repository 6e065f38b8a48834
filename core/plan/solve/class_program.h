// SPDX-License-Identifier: Apache-2.0
// Prices by the simplex method, for regions small enough: exact where steps along a gradient only come near, and with a price
// for every single seat (Prices::own), without which small classes would seem to run in part. Used by the solver only.
#pragma once
#include "core/plan/solve/class_tree.h"

#include <memory>
#include <set>

namespace core {

/// The linear program over all sets of everybody; kept between calls, so that the next one is quick.
class ClassProgram {
public:
    /// The sets of people with many are added as they are found.
    explicit ClassProgram(Lagrangian& lagrangian);
    ~ClassProgram();
    ClassProgram(const ClassProgram&) = delete;
    ClassProgram& operator=(const ClassProgram&) = delete;

    /// Columns it begins with, and seats.
    [[nodiscard]] static std::size_t sizeOf(const SolveModel& model);

    /// Prices with which these classes are worth least, and how much of each class runs there. A bound that holds also where the
    /// classes cannot run together.
    [[nodiscard]] Ascent solve(const ClassStates& states);

private:
    class Simplex;
    void addColumn(std::size_t person, quint32 column);
    [[nodiscard]] bool addBetterSets(const Answer& answer);

    Lagrangian& m_lagrangian;
    const SolveModel& m_model;
    std::unique_ptr<Simplex> m_simplex;
    std::set<std::pair<std::size_t, quint32>> m_known;  ///< sets of people with many that are in it
};

}  // namespace core
