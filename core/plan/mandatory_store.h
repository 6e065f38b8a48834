// SPDX-License-Identifier: Apache-2.0
// What the file says of mandatory courses beside the course history. Only SELECTs. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/plan/mandatory.h"

#include <QHash>

namespace core {

struct MandatoryMarks {
    QHash<qint64, QString> cpnsStatus;                    ///< by person, where it is given
    QHash<qint64, std::vector<MandatoryCourse>> ticked;   ///< by person: PIM columns of reconciliation sheets
};
[[nodiscard]] Result<MandatoryMarks> mandatoryMarks(Session& session);
/// The PIM columns that are ticked for one person (row id), the lowest course first, each once.
[[nodiscard]] Result<std::vector<MandatoryCourse>> tickedCourses(Session& session, qint64 person);

}  // namespace core
