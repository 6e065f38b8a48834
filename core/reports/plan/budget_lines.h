// SPDX-License-Identifier: Apache-2.0
// The cost of a plan in parts, each with the budget line that pays for it: what the budget report adds up in several ways.
#pragma once
#include "core/reports/people_listing.h"

namespace core {

/// Lines of the plan, and behind them two places for what no line pays: costs without money, and seats without costs.
struct BudgetLines {
    std::vector<PlanRecordFund> lines;
    std::vector<QString> sources, units;  ///< names, by line
    bool areKept = false;                 ///< false: the plan has none, and one blank line pays for everything

    [[nodiscard]] std::size_t unpaid() const { return lines.size(); }
    [[nodiscard]] std::size_t free() const { return lines.size() + 1; }
};

/// What one line pays of one cost.
struct BudgetPart {
    std::size_t line = 0;  ///< or unpaid(), free()
    std::size_t planned = 0;              ///< index in PlanListing::classes
    std::optional<std::size_t> seat = {}; ///< index in PlannedClass::seats; none = the fixed cost
    qint64 rupiah = 0;
    bool isFirst = true;   ///< of its cost: counting these counts every seat once
    bool isWhole = true;   ///< nobody else pays for the cost
};

struct BudgetSplit {
    BudgetLines lines;
    PlanListing plan;  ///< with the classes and people that were asked for
    std::vector<BudgetPart> parts;  ///< by class, then line
};

/// Lines pay for the whole plan, whatever part of it was asked for.
[[nodiscard]] BudgetSplit budgetSplit(const ReportSource& source, const PlanRecord& record, const PeopleListing& people);

}  // namespace core
