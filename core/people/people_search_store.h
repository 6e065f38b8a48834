// SPDX-License-Identifier: Apache-2.0
// Jumping to a person by name or NIP while it is being typed, among any number of people.
#pragma once
#include "core/base/search_arena.h"
#include "core/people/person_store.h"

namespace core {

/// Keeps every name in memory, read a slice at a time so that no call takes long. One thread's.
class PeopleSearchStore {
public:
    static constexpr int kSlice = 20'000;  ///< people a call, about 15 ms

    explicit PeopleSearchStore(Session& session, int slice = kSlice) : m_session(session), m_slice(slice) {}
    /// Reads the next slice; true when everybody the file has now is known. After a change of the file it begins anew.
    [[nodiscard]] Result<bool> readOn();
    /// The first people, by name, whose name or NIP holds every word, among those read so far; for jumping, not for lists.
    [[nodiscard]] Result<std::vector<PersonRow>> find(const QString& text, std::size_t most) const;

private:
    Session& m_session;
    int m_slice;
    qint64 m_version = -1;  ///< of the file when the first slice was read
    bool m_isComplete = false;
    SearchArena m_names;
    std::vector<PersonId> m_ids;  ///< by entry of m_names, ascending
};

}  // namespace core
