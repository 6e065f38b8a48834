// SPDX-License-Identifier: Apache-2.0
// Keeps the domain tables equal to what the log says: touch the rows whose edits changed, then settle().
// The outcome depends on the set of edits alone, never on the order in which they came.
#pragma once
#include "core/history/row_state.h"
#include "core/history/shipped.h"
#include "core/history/table_writer.h"

#include <deque>
#include <set>
#include <unordered_set>

namespace core {

class Materialiser {
public:
    Materialiser(Session& session, const Registry& registry, const ShippedRows& shipped, Mutant mutant = Mutant::none);

    /// At the start of each write transaction: what other connections did is read anew.
    void begin();
    void touch(const RowKey& row);
    /// Works until nothing changes any more. Throws Failure.
    void settle();

    /// What the log says about a row, also one that waits or is deleted.
    [[nodiscard]] RowState state(const RowKey& row);
    /// Deleted by somebody, yet alive because of an edit or a child that did not know of the deletion.
    [[nodiscard]] bool isAlive(const RowKey& row, const RowState& state);
    /// The row that stands for this one (same_as), itself if none.
    [[nodiscard]] Uid resolved(const RowKey& row) const;
    /// The rows that this one stands for, without itself.
    [[nodiscard]] std::vector<RowKey> standingFor(const RowKey& row) const;
    [[nodiscard]] bool isAwaited(const RowKey& row) { return !waitingOn(row, false).empty(); }
    [[nodiscard]] TableWriter& tables() { return m_tables; }

    /// Shortcuts for edits made here, whose row cannot be in any of the special states. False = touch the row instead.
    bool insertFresh(const Entity& entity, const Uid& uid, const Snapshot& snapshot);
    bool updateFresh(const Address& at, const Value& value);

private:
    void process(const RowKey& row);
    void write(const Entity& entity, const RowKey& row, const RowState& state);
    void erase(const Entity& entity, const RowKey& row);
    [[nodiscard]] std::vector<Value> fieldValues(const Entity& entity, const RowKey& row, const Snapshot& now);
    [[nodiscard]] std::vector<ElementRow> elementRows(const ElementSet& set, const RowKey& row, const Snapshot& now);
    void waitFor(const RowKey& target, const RowKey& row, int field, const Uid& element, bool required);
    void stopWaiting(const RowKey& row);
    void wakeWaiting(const RowKey& target);
    [[nodiscard]] std::vector<RowKey> waitingOn(const RowKey& target, bool requiredOnly);

    using Chain = std::unordered_set<RowKey>;
    [[nodiscard]] bool isAlive(const RowKey& row, const RowState& state, Chain& chain);
    [[nodiscard]] bool hasLivingChild(const RowKey& row, const RowState& state, Chain& chain);
    /// A deleted row's deletions, with those they renewed.
    [[nodiscard]] std::unordered_set<Uid> deletions(const RowState& state);
    /// The child was made, or pointed there, by somebody who knew that the row is deleted.
    [[nodiscard]] bool knowsDeletion(const RowKey& child, const RowState& childState, const RowKey& row, const std::unordered_set<Uid>& deletions);
    /// All required targets are there, or come with this row in one circle.
    [[nodiscard]] bool isReady(const Entity& entity, const RowKey& row, const RowState& state, Chain& chain);
    void touchRequiredTargets(const Entity& entity, const RowState& state);

    void loadJoins();
    void updateJoin(const RowKey& row, const Uid& target);
    [[nodiscard]] bool isJoined(const RowKey& row) const { return m_joined.contains(row) || m_losers.contains(row); }
    /// This row, and all whose chain leads through it.
    [[nodiscard]] std::vector<RowKey> upstream(const RowKey& row) const;
    /// Works out anew where the chains through this row end, and touches whom that concerns.
    void resolveThrough(const RowKey& through);
    void setResolved(const RowKey& row, const Uid& end);
    [[nodiscard]] bool isCreated(const RowKey& row);
    /// A deleted winner lives as long as a loser does.
    void tellWinner(const RowKey& loser, bool alive);
    [[nodiscard]] Uid endOfChain(const RowKey& row);
    void touchFormerTargets(const Entity& entity, const RowKey& row);
    void touchIfDeleted(const RowKey& row);
    void touchReferrersOf(const RowKey& row);

    [[nodiscard]] bool cutCycles();
    void touchCutRows(const Entity& entity);
    void noteUnknown(const RowKey& row, const Entity* entity, const RowState& state);

    Session& m_session;
    const Registry& m_registry;
    const ShippedRows& m_shipped;
    const Mutant m_mutant;
    LogTables m_log;
    TableWriter m_tables;
    std::deque<RowKey> m_queue;
    std::unordered_set<RowKey> m_queued;
    using Others = std::set<RowKey>;
    std::unordered_map<RowKey, Uid> m_joined;        ///< raw: loser → said winner
    std::unordered_map<RowKey, Others> m_losers;     ///< the same from the other end
    std::unordered_map<RowKey, Uid> m_resolved;      ///< closure of m_joined
    std::unordered_map<RowKey, Others> m_standsFor;  ///< the same from the other end
    std::unordered_map<RowKey, std::pair<Uid, bool>> m_told;  ///< loser → (winner, alive) as the winner last heard it
    std::unordered_set<RowKey> m_treeTouched;
    bool m_someoneWaits = false;
    bool m_someoneIsUnknown = false;
};

}  // namespace core
