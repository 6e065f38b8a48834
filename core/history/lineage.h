// SPDX-License-Identifier: Apache-2.0
// What stood before a change set, address by address. An edit made by an undo says nothing of its own: what was undone and
// its undo can be looked through as if neither had happened. Internal to core/history; every function throws Failure.
#pragma once
#include "core/history/log_tables.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace core {

class Lineage {
public:
    explicit Lineage(Session& session) : m_session(session), m_log(session) {}

    /// What an edit's change set found at the edit's address.
    struct Before {
        std::vector<Edit> edits;  ///< that it replaced there
        bool complete = true;     ///< false if the file does not hold all of them
    };
    [[nodiscard]] Before before(const Edit& edit);
    /// The change set that the edit's own one undoes; null if it is no undo.
    [[nodiscard]] Uid undoneBy(const Edit& edit);
    /// The edits that count instead of this one: looks through undos as far as `isEnd` allows. Empty = as if nobody had
    /// ever edited the address. An undo whose past the file does not hold counts itself.
    [[nodiscard]] std::vector<Edit> through(const Edit& edit, const std::function<bool(const Edit&)>& isEnd);
    /// Everything that the authors of these edits of a row knew of it: earlier edits of the row and what its deletions covered.
    [[nodiscard]] std::unordered_set<Uid> knownTo(const std::vector<Uid>& rowEdits);

private:
    [[nodiscard]] std::optional<std::vector<Edit>> behind(const Edit& undoing);
    [[nodiscard]] std::optional<std::vector<Edit>> beyond(const Edit& edit, const Uid& changeSet);
    bool addBeyond(const std::vector<Edit>& edits, const Uid& changeSet, std::vector<Edit>& found);

    Session& m_session;
    LogTables m_log;
    std::unordered_map<Uid, Uid> m_undoes;
    std::unordered_set<Uid> m_open, m_passed;  ///< on the way now: a damaged package may close a circle
};

}  // namespace core
