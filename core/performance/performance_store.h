// SPDX-License-Identifier: Apache-2.0
// Reads the yearly predicates of performance (predikat kinerja). Only SELECTs. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/people/person_store.h"

namespace core {

struct PerformanceRow {
    PersonId person;
    Uid uid;
    int year = 0;
    QString predicate;  ///< as in the file: BAIK, SANGAT BAIK …
    QString source;     ///< "file · sheet · row"
};

class PerformanceStore {
public:
    explicit PerformanceStore(Session& session) : m_session(session) {}
    /// Of everyone in one year, by person; of two rows of one person both, the later one last.
    [[nodiscard]] Result<std::vector<PerformanceRow>> ofYear(int year) const;
    /// Of one person, newest year first.
    [[nodiscard]] Result<std::vector<PerformanceRow>> ofPerson(PersonId person) const;

private:
    Session& m_session;
};

}  // namespace core
