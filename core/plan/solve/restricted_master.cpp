// SPDX-License-Identifier: Apache-2.0
// Columns first, then one variable "runs" for each class, then one "fillers" for each class.
#include "core/plan/solve/restricted_master.h"

#include <coin/Cbc_C_Interface.h>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <string>

namespace core {
namespace {

constexpr double kEndless = std::numeric_limits<double>::max();

struct CbcDeleter {
    void operator()(void* model) const { Cbc_deleteModel(model); }
};

/// A program in columns, as CBC reads it.
class Program {
public:
    int addRow(double low, double high)
    {
        m_rowLow.push_back(low);
        m_rowHigh.push_back(high);
        return static_cast<int>(m_rowLow.size()) - 1;
    }
    void beginColumn(double worth, double low, double high)
    {
        m_start.push_back(static_cast<int>(m_row.size()));
        m_worth.push_back(worth);
        m_low.push_back(low);
        m_high.push_back(high);
    }
    void put(int row, double amount)
    {
        m_row.push_back(row);
        m_amount.push_back(amount);
    }

    [[nodiscard]] std::optional<std::vector<double>> solve(const MasterLimits& limits)
    {
        m_start.push_back(static_cast<int>(m_row.size()));
        const std::unique_ptr<void, CbcDeleter> cbc(Cbc_newModel());
        const auto count = static_cast<int>(m_worth.size());
        Cbc_loadProblem(cbc.get(), count, static_cast<int>(m_rowLow.size()), m_start.data(), m_row.data(), m_amount.data(), m_low.data(), m_high.data(),
                        m_worth.data(), m_rowLow.data(), m_rowHigh.data());
        Cbc_setObjSense(cbc.get(), -1);
        for (int i = 0; i < count; ++i) Cbc_setInteger(cbc.get(), i);
        const auto set = [&](const char* name, const std::string& value) { Cbc_setParameter(cbc.get(), name, value.c_str()); };
        set("logLevel", "0");
        set("slogLevel", "0");  // of Clp
        set("threads", "0");
        set("randomCbcSeed", "1");
        set("maxNodes", std::to_string(limits.nodes));
        set("ratioGap", std::to_string(limits.ratioGap));
        set("allowableGap", "0.5");  // values are whole
        if (limits.isNearlyWhole) {  // measured at 15,000 columns: 1.5 s instead of 9 s for the same solution
            set("passFeasibilityPump", "5");
            set("preprocess", "off");
            set("cuts", "off");
        }
        Cbc_solve(cbc.get());
        const double* best = Cbc_isProvenInfeasible(cbc.get()) ? nullptr : Cbc_bestSolution(cbc.get());
        if (!best) return std::nullopt;
        return std::vector<double>(best, best + count);
    }

private:
    std::vector<int> m_start, m_row;
    std::vector<double> m_amount, m_worth, m_low, m_high, m_rowLow, m_rowHigh;
};

class Master {
public:
    Master(const SolveModel& model, const std::vector<MasterColumn>& columns, const std::vector<MasterFillers>& fillers, const ClassStates& states)
        : m_model(model), m_columns(columns), m_states(states)
    {
        addSizes();
        addRows();
        addColumns();
        addClasses();
        for (const auto& each : fillers) addFillers(each);
    }

    std::optional<std::vector<std::size_t>> solve(const MasterLimits& limits)
    {
        const auto solution = m_program.solve(limits);
        if (!solution) return std::nullopt;
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if ((*solution)[i] > 0.5) chosen.push_back(i);
        return chosen;
    }

private:
    /// Σ seats ≤ seats · runs and ≥ minimum · runs.
    void addSizes()
    {
        for (std::size_t a = 0; a < m_model.classes.size(); ++a) {
            m_most.push_back(m_program.addRow(-kEndless, 0));
            m_least.push_back(m_program.addRow(0, kEndless));
        }
    }

    void addRows()
    {
        m_terms.resize(m_model.classes.size());
        m_ofClass.resize(m_model.classes.size());
        for (const auto& row : m_model.rows) {
            qint64 largest = 1;
            for (const auto& term : row.seats) largest = std::max(largest, term.takes);
            const auto scale = static_cast<double>(largest);
            const int number = m_program.addRow(-kEndless, static_cast<double>(row.limit) / scale);
            for (const auto& term : row.seats) m_terms[term.angkatan].push_back({number, row.group, static_cast<double>(term.takes) / scale});
            for (const auto& term : row.classes) m_ofClass[term.angkatan].push_back({number, row.group, static_cast<double>(term.takes) / scale});
        }
    }

    void addColumns()
    {
        int row = -1;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto& column = m_columns[i];
            if (i == 0 || m_columns[i - 1].person != column.person) row = m_program.addRow(m_model.people[column.person].locked > 0 ? 1 : 0, 1);
            const bool isClosed = std::any_of(column.classes.begin(), column.classes.end(), [&](ClassIndex a) { return m_states[a] == ClassState::closed; });
            m_program.beginColumn(static_cast<double>(column.value), 0, isClosed ? 0 : 1);
            m_program.put(row, 1);
            std::map<int, double> taken;
            for (const ClassIndex a : column.classes) addSeat(a, m_model.input->people[column.person].unit, taken);
            for (const auto& [number, amount] : taken) m_program.put(number, amount);
        }
    }

    void addSeat(std::size_t a, std::size_t group, std::map<int, double>& taken) const
    {
        taken[m_most[a]] += 1;
        taken[m_least[a]] += 1;
        for (const auto& term : m_terms[a])
            if (!term.group || term.group == group) taken[term.row] += term.takes;
    }

    void addClasses()
    {
        for (std::size_t a = 0; a < m_model.classes.size(); ++a) {
            m_program.beginColumn(0, m_states[a] == ClassState::runs ? 1 : 0, m_states[a] == ClassState::closed ? 0 : 1);
            m_program.put(m_most[a], -m_model.classes[a].seats);
            m_program.put(m_least[a], -m_model.classes[a].minimum);
            for (const auto& term : m_ofClass[a]) m_program.put(term.row, term.takes);
        }
    }

    void addFillers(const MasterFillers& fillers)
    {
        m_program.beginColumn(0, 0, m_states[fillers.angkatan] == ClassState::closed ? 0 : fillers.people);
        std::map<int, double> taken;
        addSeat(fillers.angkatan, fillers.group, taken);
        for (const auto& [number, amount] : taken) m_program.put(number, amount);
    }

    struct Term {
        int row;
        std::optional<std::size_t> group;
        double takes;
    };
    const SolveModel& m_model;
    const std::vector<MasterColumn>& m_columns;
    const ClassStates& m_states;
    Program m_program;
    std::vector<int> m_most, m_least;
    std::vector<std::vector<Term>> m_terms, m_ofClass;  ///< by class
};

}  // namespace

std::optional<std::vector<std::size_t>> solveMaster(const SolveModel& model, const std::vector<MasterColumn>& columns,
                                                    const std::vector<MasterFillers>& fillers, const ClassStates& states, const MasterLimits& limits)
{
    if (columns.empty()) return std::vector<std::size_t>{};
    return Master(model, columns, fillers, states).solve(limits);
}

}  // namespace core
