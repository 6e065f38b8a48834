// SPDX-License-Identifier: Apache-2.0
// Jumping to a person by name or NIP while it is being typed, among any number of people.
#pragma once
#include "core/base/search_arena.h"
#include "core/people/person_store.h"

namespace core {

/// Keeps every name in memory and reads them again only after a change of the file. One thread's.
class PeopleSearchStore {
public:
    explicit PeopleSearchStore(Session& session) : m_session(session) {}
    /// The first people, by name, whose name or NIP holds every word; for jumping, not for lists.
    [[nodiscard]] Result<std::vector<PersonRow>> find(const QString& text, std::size_t most);

private:
    void load();

    Session& m_session;
    qint64 m_version = -1;  ///< of the file when the names were read
    SearchArena m_names;
    std::vector<PersonId> m_ids;  ///< by entry of m_names
};

}  // namespace core
