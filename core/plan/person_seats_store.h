// SPDX-License-Identifier: Apache-2.0
// Where one person has a seat in the plans of the file. Only SELECTs. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/plan/plan_record.h"
#include "core/plan/plan_words.h"

namespace core {

struct PersonSeat {
    PlanHeading plan;
    QString offering;  ///< empty if the class is gone
    QString number;    ///< of the angkatan
    QDate start, end;
    PlanRecordSeat seat;
};
/// Newest year first.
[[nodiscard]] Result<std::vector<PersonSeat>> seatsOfPerson(Session& session, const Uid& person);


}  // namespace core
