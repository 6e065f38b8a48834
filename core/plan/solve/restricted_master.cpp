// SPDX-License-Identifier: Apache-2.0
// Columns first, then one variable "runs" for each class, then one "fillers" for each class, then slack.
#include "core/plan/solve/restricted_master.h"

#include "core/plan/solve/linear_program.h"

#include <coin/Cbc_C_Interface.h>

#include <algorithm>
#include <memory>
#include <string>

namespace core {
namespace {

struct CbcDeleter {
    void operator()(void* model) const { Cbc_deleteModel(model); }
};

/// Whole numbers for the first `whole` columns.
std::optional<std::vector<double>> solveWhole(LinearProgram program, int whole, const MasterLimits& limits)
{
    program.start.push_back(static_cast<int>(program.row.size()));
    const std::unique_ptr<void, CbcDeleter> cbc(Cbc_newModel());
    const int count = program.columns();
    Cbc_loadProblem(cbc.get(), count, program.rows(), program.start.data(), program.row.data(), program.amount.data(), program.low.data(), program.high.data(),
                    program.worth.data(), program.rowLow.data(), program.rowHigh.data());
    Cbc_setObjSense(cbc.get(), -1);
    for (int i = 0; i < whole; ++i) Cbc_setInteger(cbc.get(), i);
    const auto set = [&](const char* name, const std::string& value) { Cbc_setParameter(cbc.get(), name, value.c_str()); };
    set("logLevel", "0");
    set("slogLevel", "0");  // of Clp
    set("threads", "0");
    set("randomCbcSeed", "1");
    set("maxNodes", std::to_string(limits.nodes));
    set("ratioGap", "0");
    set("allowableGap", std::to_string(std::max(0.5, static_cast<double>(limits.gap))));  // values are whole
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

class Master {
public:
    Master(const SolveModel& model, const std::vector<MasterColumn>& columns, const std::vector<MasterFillers>& fillers, const ClassStates& states)
        : m_model(model), m_columns(columns), m_states(states), m_rows(model, m_program)
    {
        for (const auto& each : fillers)
            if (each.person) m_once[{*each.person, each.angkatan}] = m_program.addRow(-LinearProgram::kEndless, 1);
        addColumns();
        for (std::size_t a = 0; a < states.size(); ++a)
            m_rows.addClass(a, states[a] == ClassState::runs ? 1 : 0, states[a] == ClassState::closed ? 0 : 1);
        for (const auto& each : fillers) addFillers(each);
        m_whole = m_program.columns();
        m_rows.addSlack();
    }

    std::optional<std::vector<std::size_t>> solve(const MasterLimits& limits)
    {
        const auto solution = solveWhole(std::move(m_program), m_whole, limits);
        if (!solution) return std::nullopt;
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if ((*solution)[i] > 0.5) chosen.push_back(i);
        return chosen;
    }

private:
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
            for (const ClassIndex a : column.classes) {
                m_rows.addSeat(a, m_model.groupOf[column.person], taken);
                if (const auto once = m_once.find({column.person, a}); once != m_once.end()) taken[once->second] += 1;
            }
            if (m_model.hoursRow && m_model.reachesFloor(m_model.people[column.person], column.classes)) taken[m_rows.rowOf(*m_model.hoursRow).row] -= 1;
            m_program.put(taken);
        }
    }

    void addFillers(const MasterFillers& fillers)
    {
        m_program.beginColumn(0, 0, m_states[fillers.angkatan] == ClassState::closed ? 0 : fillers.people);
        std::map<int, double> taken;
        m_rows.addSeat(fillers.angkatan, fillers.group, taken);
        if (fillers.person) taken[m_once.at({*fillers.person, fillers.angkatan})] += 1;
        m_program.put(taken);
    }

    const SolveModel& m_model;
    const std::vector<MasterColumn>& m_columns;
    const ClassStates& m_states;
    LinearProgram m_program;
    ClassRows m_rows;
    int m_whole = 0;
    std::map<std::pair<std::size_t, ClassIndex>, int> m_once;  ///< by person and class: sits there by a column or fills it up
};

}  // namespace

std::optional<std::vector<std::size_t>> solveMaster(const SolveModel& model, const std::vector<MasterColumn>& columns,
                                                    const std::vector<MasterFillers>& fillers, const ClassStates& states, const MasterLimits& limits)
{
    if (columns.empty()) return std::vector<std::size_t>{};
    return Master(model, columns, fillers, states).solve(limits);
}

}  // namespace core
