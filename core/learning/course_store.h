// SPDX-License-Identifier: Apache-2.0
// Reads the course history. Only SELECTs. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/learning/hours.h"
#include "core/people/person_store.h"

namespace core {

struct CourseRow {
    PersonId person;
    Uid uid;
    Course course;  ///< its form by jenisDiklatId, else by the name of the kind (trainingFormOf)
    QString formName, provider;
    QString source;  ///< "file · sheet · row"
};

class CourseStore {
public:
    explicit CourseStore(Session& session) : m_session(session) {}
    /// Of everyone, by person, or of one person; each by start, then name.
    [[nodiscard]] Result<std::vector<CourseRow>> courses(const ReferenceTables& tables) const;
    [[nodiscard]] Result<std::vector<CourseRow>> courses(const ReferenceTables& tables, PersonId person) const;

private:
    Session& m_session;
};

}  // namespace core
