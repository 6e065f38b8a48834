// SPDX-License-Identifier: Apache-2.0
#include "tests/core/plan/outside_solver.h"

#include <coin/Cbc_C_Interface.h>
#include <coin/Clp_C_Interface.h>

#include <cmath>
#include <limits>
#include <memory>

namespace test {
namespace {

struct CbcEnd {
    void operator()(void* model) const { Cbc_deleteModel(model); }
};
using Cbc = std::unique_ptr<void, CbcEnd>;

/// The model column by column.
struct Matrix {
    explicit Matrix(const core::FullModel& model)
    {
        constexpr double endless = std::numeric_limits<double>::max();
        std::vector<int> length(model.columns.size() + 1, 0);
        for (const auto& row : model.rows)
            for (const auto& term : row.terms) ++length[term.column];
        start.assign(1, 0);
        for (std::size_t c = 0; c < model.columns.size(); ++c) start.push_back(start.back() + length[c]);
        index.resize(static_cast<std::size_t>(start.back()));
        amount.resize(index.size());
        std::vector<int> next(start);
        for (std::size_t r = 0; r < model.rows.size(); ++r) {
            for (const auto& term : model.rows[r].terms) {
                const auto at = static_cast<std::size_t>(next[term.column]++);
                index[at] = static_cast<int>(r);
                amount[at] = static_cast<double>(term.amount);
            }
            rowLow.push_back(model.rows[r].least ? static_cast<double>(*model.rows[r].least) : -endless);
            rowHigh.push_back(model.rows[r].most ? static_cast<double>(*model.rows[r].most) : endless);
        }
        for (const auto& column : model.columns) {
            worth.push_back(static_cast<double>(column.worth));
            low.push_back(column.least);
            high.push_back(static_cast<double>(column.most));
        }
    }
    [[nodiscard]] int columns() const { return static_cast<int>(worth.size()); }
    [[nodiscard]] int rows() const { return static_cast<int>(rowLow.size()); }

    std::vector<int> start, index;
    std::vector<double> amount, worth, low, high, rowLow, rowHigh;
};

OutsideAnswer solve(void* cbc, const OutsideLimits& limits)
{
    const auto set = [&](const char* name, const std::string& value) { Cbc_setParameter(cbc, name, value.c_str()); };
    set("logLevel", "0");
    set("slogLevel", "0");
    set("maxNodes", std::to_string(limits.nodes));
    set("ratioGap", std::to_string(limits.ratioGap));
    set("allowableGap", "0.5");  // values are whole
    if (limits.seconds > 0) set("sec", std::to_string(limits.seconds));
    Cbc_solve(cbc);
    OutsideAnswer answer;
    answer.bound = Cbc_getBestPossibleObjValue(cbc);
    answer.isOptimal = Cbc_isProvenOptimal(cbc) != 0;
    if (answer.isOptimal || (!Cbc_isProvenInfeasible(cbc) && Cbc_bestSolution(cbc))) answer.value = std::llround(Cbc_getObjValue(cbc));
    return answer;
}

}  // namespace

OutsideAnswer solveOutside(const core::FullModel& model, const OutsideLimits& limits)
{
    const Matrix matrix(model);
    const Cbc cbc(Cbc_newModel());
    Cbc_loadProblem(cbc.get(), matrix.columns(), matrix.rows(), matrix.start.data(), matrix.index.data(), matrix.amount.data(), matrix.low.data(), matrix.high.data(),
                    matrix.worth.data(), matrix.rowLow.data(), matrix.rowHigh.data());
    Cbc_setObjSense(cbc.get(), -1);
    for (std::size_t c = 0; c < model.columns.size(); ++c)
        if (model.columns[c].isWhole) Cbc_setInteger(cbc.get(), static_cast<int>(c));
    return solve(cbc.get(), limits);
}

OutsideAnswer solveOutsideFile(const QString& path, const OutsideLimits& limits)
{
    const Cbc cbc(Cbc_newModel());
    Cbc_setParameter(cbc.get(), "logLevel", "0");
    if (Cbc_readLp(cbc.get(), path.toLocal8Bit().constData()) != 0) return {};
    return solve(cbc.get(), limits);
}

double linearValue(const core::FullModel& model)
{
    const Matrix matrix(model);
    const std::unique_ptr<Clp_Simplex, decltype(&Clp_deleteModel)> clp(Clp_newModel(), Clp_deleteModel);
    Clp_setLogLevel(clp.get(), 0);
    Clp_loadProblem(clp.get(), matrix.columns(), matrix.rows(), matrix.start.data(), matrix.index.data(), matrix.amount.data(), matrix.low.data(), matrix.high.data(),
                    matrix.worth.data(), matrix.rowLow.data(), matrix.rowHigh.data());
    Clp_setObjSense(clp.get(), -1);
    Clp_initialSolve(clp.get());
    return Clp_objectiveValue(clp.get());
}

}  // namespace test
