// SPDX-License-Identifier: Apache-2.0
// Reads the units. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/organisation/unit_tree.h"

namespace core {

class UnitStore {
public:
    explicit UnitStore(Session& session) : m_session(session) {}
    [[nodiscard]] Result<UnitTree> tree() const;
    /// Everybody, active or not, of that very unit.
    [[nodiscard]] Result<std::vector<Uid>> directPeople(UnitId unit) const;

private:
    Session& m_session;
};

/// What unit commands and pages say for a code nobody has: notFound, one Indonesian sentence.
[[nodiscard]] Error unknownUnit(const QString& code);

}  // namespace core
