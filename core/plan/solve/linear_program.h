// SPDX-License-Identifier: Apache-2.0
// A linear program written down column by column, as CBC and Clp read it, and the rows every choice of classes has. Used by the
// solver only.
#pragma once
#include "core/plan/solve/solve_model.h"

#include <limits>
#include <map>

namespace core {

struct LinearProgram {
    static constexpr double kEndless = std::numeric_limits<double>::max();
    std::vector<int> start, row;          ///< start: by column, where its amounts begin
    std::vector<double> amount, worth, low, high, rowLow, rowHigh;

    int addRow(double least, double most);
    /// Returns its number; what it takes of the rows is put behind it.
    int beginColumn(double value, double least, double most);
    void put(int inRow, double taken);
    void put(const std::map<int, double>& taken);
    [[nodiscard]] int columns() const { return static_cast<int>(worth.size()); }
    [[nodiscard]] int rows() const { return static_cast<int>(rowLow.size()); }
};

/// minimum · runs ≤ Σ seats ≤ seats · runs for each class, and the rows of the model. Rupiah are scaled.
class ClassRows {
public:
    ClassRows(const SolveModel& model, LinearProgram& program);
    /// What a seat of a person of this group takes of the rows.
    void addSeat(std::size_t angkatan, std::size_t group, std::map<int, double>& taken) const;
    /// The variable "runs" of a class; returns its number.
    int addClass(std::size_t angkatan, double low, double high);
    /// How much a row draws on another or is broken, for each that may be; no whole numbers.
    void addSlack();

    [[nodiscard]] int most(std::size_t angkatan) const { return m_most[angkatan]; }
    [[nodiscard]] int least(std::size_t angkatan) const { return m_least[angkatan]; }
    struct Number {
        int row = 0;
        double scale = 1;  ///< the model's row divided by it
    };
    [[nodiscard]] const Number& rowOf(std::size_t modelRow) const { return m_numbers[modelRow]; }

private:
    struct Term {
        int row;
        double takes;
    };
    const SolveModel& m_model;
    LinearProgram& m_program;
    std::vector<int> m_most, m_least;
    std::vector<Number> m_numbers;
    std::vector<std::vector<Term>> m_ofSeat;   ///< groups × classes
    std::vector<std::vector<Term>> m_ofClass;  ///< by class
};

}  // namespace core
