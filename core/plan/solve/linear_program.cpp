// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/linear_program.h"

#include <algorithm>

namespace core {

int LinearProgram::addRow(double least, double most)
{
    rowLow.push_back(least);
    rowHigh.push_back(most);
    return rows() - 1;
}

int LinearProgram::beginColumn(double value, double least, double most)
{
    start.push_back(static_cast<int>(row.size()));
    worth.push_back(value);
    low.push_back(least);
    high.push_back(most);
    return columns() - 1;
}

void LinearProgram::put(int inRow, double taken)
{
    row.push_back(inRow);
    amount.push_back(taken);
}

void LinearProgram::put(const std::map<int, double>& taken)
{
    for (const auto& [number, much] : taken) put(number, much);
}

ClassRows::ClassRows(const SolveModel& model, LinearProgram& program)
    : m_model(model), m_program(program), m_ofSeat(model.groups * model.classes.size()), m_ofClass(model.classes.size())
{
    for (std::size_t a = 0; a < model.classes.size(); ++a) {
        m_most.push_back(program.addRow(-LinearProgram::kEndless, 0));
        m_least.push_back(program.addRow(0, LinearProgram::kEndless));
    }
    for (const auto& row : model.rows) {
        qint64 largest = 1;
        for (const auto& term : row.seats) largest = std::max(largest, term.takes);
        const auto scale = static_cast<double>(largest);
        const int number = program.addRow(-LinearProgram::kEndless, static_cast<double>(row.limit) / scale);
        m_numbers.push_back({number, scale});
        for (const std::size_t group : row.groups)
            for (const auto& term : row.seats) m_ofSeat[group * model.classes.size() + term.angkatan].push_back({number, static_cast<double>(term.takes) / scale});
        for (const auto& term : row.classes) m_ofClass[term.angkatan].push_back({number, static_cast<double>(term.takes) / scale});
    }
}

void ClassRows::addSeat(std::size_t angkatan, std::size_t group, std::map<int, double>& taken) const
{
    taken[m_most[angkatan]] += 1;
    taken[m_least[angkatan]] += 1;
    for (const auto& term : m_ofSeat[group * m_model.classes.size() + angkatan]) taken[term.row] += term.takes;
}

int ClassRows::addClass(std::size_t angkatan, double low, double high)
{
    const int column = m_program.beginColumn(0, low, high);
    m_program.put(m_most[angkatan], -m_model.classes[angkatan].seats);
    m_program.put(m_least[angkatan], -m_model.classes[angkatan].minimum);
    for (const auto& term : m_ofClass[angkatan]) m_program.put(term.row, term.takes);
    return column;
}

void ClassRows::addSlack()
{
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        const auto& row = m_model.rows[r];
        if (!row.drawsOn && row.breakCosts == 0) continue;
        m_program.beginColumn(-static_cast<double>(row.breakCosts), 0, LinearProgram::kEndless);
        m_program.put(m_numbers[r].row, -1);
        if (row.drawsOn) m_program.put(m_numbers[*row.drawsOn].row, m_numbers[r].scale / m_numbers[*row.drawsOn].scale);
    }
}

}  // namespace core
