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

}  // namespace core
