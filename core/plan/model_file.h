// SPDX-License-Identifier: Apache-2.0
// Writes the whole model of a plan in CPLEX LP format, which cbc, HiGHS, glpsol, SCIP, CPLEX and Gurobi read.
#pragma once
#include "core/base/result.h"
#include "core/plan/full_model.h"
#include "core/plan/plan_facts.h"

class QIODevice;

namespace core {

/// Comments for the head of the file, in Indonesian: what the names mean, how value is counted, who is behind the numbers
/// (people by NIP, without names).
[[nodiscard]] QStringList modelNotes(const PlanFacts& facts);

/// Plain text, lines under 256 bytes. io if the device takes no more.
[[nodiscard]] Result<> writeModel(const FullModel& model, const QStringList& notes, QIODevice& out);

}  // namespace core
