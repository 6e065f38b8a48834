// SPDX-License-Identifier: Apache-2.0
// The whole plan as one integer program, for anybody who wants to solve it with something else. Written from the definitions
// (planning.md, plan_input.h); shares no code with the optimiser and none with the checkers.
#pragma once
#include "core/plan/plan.h"

#include <string>

namespace core {

/// Maximise Σ worth · column within all rows. Names tell what is behind a number: p, a, c and u are the indices of people,
/// classes, competencies and units in the input.
/// - x_p7_a3 (0/1): the person takes the seat. Worth what the seat closes alone.
/// - y_a3 (0/1): the class runs.
/// - z_p7_a3_c2_1 (0 to 1): the seat lifts competency 2 from a level that other seats of the person lead to; the last number
///   tells several such lifts of one person apart. Worth what is closed there. In whole plans it is 0 or 1 by itself.
/// - s_g1 (whole): seats that group 1 lacks to its floor. Each costs more than all seats are worth.
/// - h_p7 (0/1): with the hour floor first, the person reaches it. Worth more than all seats.
/// - f_l2_u5, f_l2 (0 to the line's rupiah): what budget line 2 pays for people of unit 5, and for fixed costs.
struct FullModel {
    struct Column {
        std::string name;
        PlanValue worth = 0;
        int least = 0;
        qint64 most = 1;
        bool isWhole = true;
    };
    struct Term {
        std::size_t column = 0;
        qint64 amount = 0;
    };
    struct Row {
        std::string name;
        std::vector<Term> terms;  ///< each column once
        std::optional<qint64> least = {}, most = {};
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Every rule of planning.md that plans keep today, with the value of gaps closed; hours are filled up after that and are no part
/// of it. Locks that were refused bind nobody; a lock that nobody can keep makes the model infeasible. Seats of
/// mandatory courses are no choice: those of `mandatory` stand as locked ones, others are not possible. Any thread.
[[nodiscard]] FullModel fullModel(const PlanInput& input, const std::vector<RefusedLock>& refused = {}, const std::vector<PlanSeat>& mandatory = {});

}  // namespace core
