// SPDX-License-Identifier: Apache-2.0
// The budget lines of a plan as they are kept: which source pays, for whom, under which codes of the region's budget. Pure.
#pragma once
#include "core/base/id.h"
#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/organisation/unit_tree.h"
#include "core/plan/plan_input.h"
#include "core/reference/reference.h"

namespace core {

inline constexpr qint64 kLargestBudget = 1'000'000'000'000'000;  ///< rupiah; more is a slip of the finger

/// PlanFund by uid, so that every office reads the same line.
struct PlanRecordFund {
    QString source;       ///< code of fund_sources.csv
    Uid unit;             ///< null = pays for anybody, and for the fixed costs of classes
    QString subActivity;  ///< sub kegiatan, code and name; may be empty
    QString accountCode;  ///< kode rekening; may be empty
    qint64 rupiah = 0;
    bool operator==(const PlanRecordFund&) const = default;
};

/// JSON text of the column `funds`; empty for no lines. What can't be read (a damaged file) has no lines.
[[nodiscard]] QString encodeFunds(const std::vector<PlanRecordFund>& funds);
[[nodiscard]] std::vector<PlanRecordFund> decodeFunds(const QString& json);

[[nodiscard]] qint64 sumOf(const std::vector<PlanRecordFund>& funds);
/// What is wrong with one line by field: source, accountCode, rupiah.
[[nodiscard]] Problems fundProblems(const PlanRecordFund& fund);
/// What is wrong with the lines of a plan (field "funds"): one that can't be, or a sum that is not the budget.
[[nodiscard]] Problems fundProblems(const std::vector<PlanRecordFund>& funds, qint64 budgetRupiah);
/// How far the sum is above or below the budget and what to do, in one sentence; empty if it is the budget or there are no lines.
[[nodiscard]] QString fundSumProblem(const std::vector<PlanRecordFund>& funds, qint64 budgetRupiah);

/// "SUMBER;UNIT;SUB KEGIATAN;KODE REKENING;RUPIAH": a source by code or name, a unit by code or empty. invalidInput says which part
/// can't be read.
[[nodiscard]] Result<PlanRecordFund> fundFromText(const QString& text, const ReferenceTables& tables, const UnitTree& units);

/// "APBD kabupaten/kota"; a code nobody knows any more is its own name.
[[nodiscard]] QString fundSourceName(const ReferenceTables& tables, const QString& code);
/// Name of the unit a line pays for: "Semua unit" without one.
[[nodiscard]] QString fundUnitName(const PlanRecordFund& fund, const UnitTree& units);

/// The same lines for another budget, each in its share: they add up to it to the rupiah.
[[nodiscard]] std::vector<PlanFund> fundsFor(std::vector<PlanFund> funds, qint64 budgetRupiah);

}  // namespace core
