// SPDX-License-Identifier: Apache-2.0
// The one way to change user data: record() opens a change set, the ChangeSet turns every change into edits and keeps the
// tables in step, all in one transaction. Thread of the session.
#pragma once
#include "core/base/clock.h"
#include "core/db/session.h"
#include "core/history/materialiser.h"

namespace core {

enum class ChangeKind { edit = 0, undo = 1, merge = 2 };

class EditLog;

/// Lives only inside EditLog::record(). Every function throws Failure.
class ChangeSet {
public:
    ChangeSet(const ChangeSet&) = delete;
    ChangeSet& operator=(const ChangeSet&) = delete;

    /// A new row with all its values in one edit. A row that was there before gets the snapshot as its new first edit and
    /// then shows these values alone: what its fields said before lies no more over them. Joined to a row that is gone, it
    /// stands for itself again; if a row it requires was deleted, it waits instead of bringing that one back.
    void create(int entity, const Uid& uid, const Snapshot& snapshot);
    /// Brings a row back as it stood: `beneath` is its new first edit, and with its fields' own edits over it, it shows `shown`.
    /// `disputed`: a deletion that knows nothing of it stands beside it.
    void revive(const RowKey& row, const Snapshot& beneath, const Snapshot& shown, bool disputed = false);
    /// One field; a null value clears it. Writing the value of its only head makes no edit; the importer and the stores compare
    /// with the snapshot themselves.
    void set(int entity, const Uid& uid, int field, const Value& value);
    void setElement(int entity, const Uid& uid, int field, const Uid& element, const Value& value);
    /// For undo: an edit in any case, so that nothing of what it takes back stays a head.
    void restore(const Address& at, const Value& value) { write(at, value, true); }
    /// The same for what was disputed, if there are several values: they stand beside each other again. Not empty.
    void restore(const Address& at, const std::vector<Value>& said);
    /// Deletes a row and, as edits of their own, all rows that require it and those joined to it.
    void remove(int entity, const Uid& uid);
    /// A deletion that covers all that is said of the row now, and takes nothing else along.
    void bury(const RowKey& row);
    /// `loser` is the same person (offering, provider) as `winner`; undone by a null winner.
    void join(int entity, const Uid& loser, const Uid& winner) { set(entity, loser, kSameAs, winner.isNull() ? Value() : Value(winner)); }

    /// What the log says now, also for a row that waits.
    [[nodiscard]] RowState state(int entity, const Uid& uid);
    [[nodiscard]] bool exists(int entity, const Uid& uid) { return m_log.hasRow({entity, uid}); }
    /// Somebody made it and nobody's deletion holds: it is shown, waits, or stands behind another row.
    [[nodiscard]] bool isAlive(int entity, const Uid& uid) { return m_tables.isAlive({entity, uid}, m_tables.state({entity, uid})); }
    /// Rows came that point to that uid, and nothing shown has it.
    [[nodiscard]] bool isAwaited(int entity, const Uid& uid) { return m_tables.isAwaited({entity, uid}); }
    [[nodiscard]] Uid resolved(int entity, const Uid& uid) const { return m_tables.resolved({entity, uid}); }
    [[nodiscard]] qint64 editCount() const { return m_edits; }
    [[nodiscard]] const Uid& uid() const { return m_record.uid; }

private:
    friend class EditLog;
    ChangeSet(EditLog& log, const QString& label, ChangeKind kind, const Uid& undoes);
    void put(const Address& at, const Value& value, const std::vector<Uid>& parents, const std::vector<Head>& replaced);
    void write(const Address& at, const Value& value, bool evenIfEqual);
    void match(const RowKey& row, const Snapshot& shown);
    void partFromDeleted(const RowKey& row);
    void addDeletionsOf(const RowKey& target, std::vector<Uid>& parents);
    void addDeletionsBehind(const RowKey& row, const Snapshot& snapshot, std::vector<Uid>& parents);
    Uid finish();

    EditLog& m_owner;
    ChangeSetRecord m_record;
    qint64 m_id = 0;
    qint64 m_edits = 0;
    LogTables m_log;
    Materialiser& m_tables;
};

/// What one change set did. `uid` is null if nothing changed.
struct ChangeReceipt {
    Uid uid;
    qint64 edits = 0;
};

class EditLog {
public:
    EditLog(Session& session, const Registry& registry, const Clock& clock, const ShippedRows& shipped, Mutant mutant = Mutant::none);

    /// Once after opening: names the office, guards the tables, brings in new shipped data, replays what an older program
    /// could not apply. On a read-only session only reads.
    [[nodiscard]] Result<> prepare();

    template <class F>
    [[nodiscard]] Result<ChangeReceipt> record(const QString& label, F&& f, ChangeKind kind = ChangeKind::edit, const Uid& undoes = {})
    {
        return m_session.write([&] {
            const Session::Unguarded door(m_session);
            ChangeSet set(*this, label, kind, undoes);
            f(set);
            return ChangeReceipt{set.finish(), set.editCount()};
        });
    }

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const Registry& registry() const { return m_registry; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const ShippedRows& shipped() const { return m_shipped; }
    [[nodiscard]] Materialiser& materialiser() { return m_materialiser; }
    [[nodiscard]] const Uid& office() const { return m_office; }
    [[nodiscard]] Mutant mutant() const { return m_mutant; }

    /// The next value of the hybrid logical clock: after everything believable this file has seen, near the wall clock.
    [[nodiscard]] qint64 tick();
    /// Of an edit that came from elsewhere. A value that would leave our own clock no room is no clock and is not followed.
    void sawClock(qint64 hlc);
    void storeClock();  ///< after a merge; an edit carries its clock itself
    void loadClock();

private:
    void applyShipped();
    void retireDropped();
    void replayUnapplied();

    Session& m_session;
    const Registry& m_registry;
    const Clock& m_clock;
    const ShippedRows& m_shipped;
    const Mutant m_mutant;
    Materialiser m_materialiser;
    Uid m_office;
    qint64 m_hlc = 0;
};

}  // namespace core
