// SPDX-License-Identifier: Apache-2.0
// Reads the needs that offices sent in ("usulan"). Only SELECTs. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/people/person_store.h"

namespace core {

struct Proposal {
    PersonId person;
    Uid uid;
    std::optional<int> year;
    QString need;            ///< as the office wrote it
    QString state, answer;   ///< empty = nobody has answered yet
    QString source;          ///< "file · sheet · row"
};

class ProposalStore {
public:
    explicit ProposalStore(Session& session) : m_session(session) {}
    /// Of people who are in the file; of one year and those that name none, or of every year for 0. By person, then need.
    [[nodiscard]] Result<std::vector<Proposal>> ofYear(int year) const;

private:
    Session& m_session;
};

}  // namespace core
