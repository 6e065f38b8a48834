// SPDX-License-Identifier: Apache-2.0
// Turning changes into edits.
#include "core/history/edit_log.h"

#include "core/history/conflicts.h"

#include <set>

namespace core {
namespace {

constexpr int kClockShift = 16;  // low bits count edits within one millisecond
constexpr qint64 kLatestMs = qint64{1} << 46;  // the year 4199; later is a broken clock, and 63 bits must not run out
constexpr qint64 kLatestClock = kLatestMs << kClockShift;
constexpr qint64 kOwnRoom = qint64{1} << 40;  // own edits after the latest clock that is followed
const QString kClockFact = QStringLiteral("clock");
const QString kOfficeFact = QStringLiteral("office");
const QString kShippedFact = QStringLiteral("shipped_version");
const QString kSchemaFact = QStringLiteral("log_schema");

}  // namespace

ChangeSet::ChangeSet(EditLog& log, const QString& label, ChangeKind kind, const Uid& undoes)
    : m_owner(log), m_log(log.session()), m_tables(log.materialiser())
{
    m_tables.begin();
    log.loadClock();
    m_record = {Uid::v7(log.clock().nowMs()), log.clock().nowMs(), log.office(), log.session().user(), label, static_cast<int>(kind), undoes};
}

void ChangeSet::put(const Address& at, const Value& value, const std::vector<Uid>& parents, const std::vector<Head>& replaced)
{
    if (m_id == 0) m_id = m_log.insertChangeSet(m_record);
    const qint64 hlc = m_owner.tick();
    const Edit edit{Uid::v7(hlc >> kClockShift), m_record.uid, at, value, hlc, m_owner.registry().schema(), {}};
    const qint64 seq = m_log.insertEdit(edit, m_id);
    for (const Uid& parent : parents) m_log.insertParent(parent, edit.uid);
    if (m_owner.mutant() != Mutant::headsNeverRemoved)
        for (const Head& head : replaced) m_log.removeHead({at.row, head.field, head.element}, head.seq);
    m_log.addHead(at, seq);
    ++m_edits;
}

void ChangeSet::create(int entityNumber, const Uid& uid, const Snapshot& snapshot)
{
    const RowKey row{entityNumber, uid};
    if (m_log.hasRow(row) || m_owner.shipped().rows.contains(row)) {
        partFromDeleted(row);
        return revive(row, snapshot, snapshot);
    }
    std::vector<Uid> parents;
    addDeletionsBehind(row, snapshot, parents);
    put({row, kRow, {}}, Value(encodeSnapshot(snapshot)), parents, {});
    if (!m_tables.insertFresh(*m_owner.registry().find(entityNumber), uid, snapshot)) m_tables.touch(row);
}

void ChangeSet::revive(const RowKey& row, const Snapshot& beneath, const Snapshot& shown, bool disputed)
{
    const Address at{row, kRow, {}};
    const std::vector<Head> heads = m_log.heads(at);
    std::vector<Uid> parents;
    for (const Head& head : heads) parents.push_back(head.uid);
    addDeletionsBehind(row, beneath, parents);
    if (disputed) put(at, Value(0), parents, heads);
    put(at, Value(encodeSnapshot(beneath)), parents, disputed ? std::vector<Head>() : heads);
    m_tables.touch(row);
    match(row, shown);
}

// Behind a row that is deleted nobody would see what is made here.
void ChangeSet::partFromDeleted(const RowKey& row)
{
    if (m_tables.state(row).sameAs().isNull()) return;
    m_tables.settle();  // joins made in this change set count
    const RowKey end{row.entity, m_tables.resolved(row)};
    if (end != row && !m_tables.isAlive(end, m_tables.state(end))) join(row.entity, row.uid, {});
}

// Who points to a row he knows to be deleted says nothing against the deletion: his edit descends from it (rule 4).
void ChangeSet::addDeletionsOf(const RowKey& target, std::vector<Uid>& parents)
{
    const RowKey end{target.entity, m_tables.resolved(target)};
    if (target.uid.isNull() || m_tables.tables().idOf(end) != 0) return;
    std::set<Uid> deletions;
    for (const RowKey& row : {target, end})
        for (const Head& head : m_log.heads(Address{row, kRow, {}}))
            if (head.isTombstone()) deletions.insert(head.uid);
    parents.insert(parents.end(), deletions.begin(), deletions.end());
}

void ChangeSet::addDeletionsBehind(const RowKey& row, const Snapshot& snapshot, std::vector<Uid>& parents)
{
    for (const Field& field : m_owner.registry().find(row.entity)->fields)
        if (field.required) addDeletionsOf({field.target, snapshot.at(field.number).uid()}, parents);
}

// A join (same_as) is no value of the row, and what a newer program wrote is not ours to take back.
void ChangeSet::match(const RowKey& row, const Snapshot& shown)
{
    const Entity& entity = *m_owner.registry().find(row.entity);
    const Snapshot now = m_tables.state(row).now;
    for (const auto& [field, value] : now.fields)
        if (entity.field(field) && !(shown.at(field) == value)) set(row.entity, row.uid, field, shown.at(field));
    for (const auto& [key, value] : now.elements)
        if (const Value shall = shown.at(key.first, key.second); entity.setOf(key.first) && !(shall == value))
            setElement(row.entity, row.uid, key.first, key.second, shall);
}

void ChangeSet::set(int entity, const Uid& uid, int field, const Value& value) { setElement(entity, uid, field, {}, value); }

void ChangeSet::setElement(int entity, const Uid& uid, int field, const Uid& element, const Value& value)
{
    write({{entity, uid}, field, element}, value, false);
}

void ChangeSet::restore(const Address& at, const std::vector<Value>& said)
{
    restore(at, said.front());
    if (said.size() == 1) return;
    const std::vector<Uid> parents = m_log.parentsOf(m_log.heads(at).front().uid);
    for (std::size_t i = 1; i < said.size(); ++i) put(at, said[i], parents, {});
    m_tables.touch(at.row);
}

void ChangeSet::write(const Address& at, const Value& value, bool evenIfEqual)
{
    const Address rowAddress{at.row, kRow, {}};
    const std::vector<Head> heads = m_log.heads(at);
    // The first edit of a field descends from the row's snapshot but does not replace it (rule 3). Where several offices
    // made the row, every edit answers all of them; and a join must tell whether it knew that somebody made the row.
    const bool answersRow = heads.empty() || at.field == kSameAs || m_log.headCount(rowAddress) > 1;
    const std::vector<Head> rows = answersRow ? m_log.heads(rowAddress) : std::vector<Head>();
    const bool isEqual = heads.size() == 1 && !heads.front().redacted && heads.front().value == value;
    if (isEqual && !evenIfEqual && !disagree(voicesAt(m_log, at, rows))) return;
    std::vector<Uid> parents;
    for (const Head& head : heads) parents.push_back(head.uid);
    for (const Head& head : rows) parents.push_back(head.uid);
    const Entity* entity = m_owner.registry().find(at.row.entity);
    if (const Field* field = entity && at.element.isNull() ? entity->field(at.field) : nullptr; field && field->required)
        addDeletionsOf({field->target, value.uid()}, parents);
    put(at, value, parents, heads);
    if (!m_tables.updateFresh(at, value)) m_tables.touch(at.row);
}

void ChangeSet::remove(int entity, const Uid& uid)
{
    const RowKey row{entity, uid};
    TableWriter& tables = m_tables.tables();
    if (const qint64 id = tables.idOf(row))
        for (const Referrer& referrer : m_owner.registry().referrersOf(entity))
            if (referrer.field && referrer.field->required)
                for (const RowKey& child : tables.referring(referrer, id))
                    if (child != row) remove(child.entity, child.uid);
    if (!m_tables.isAlive(row, m_tables.state(row))) return;
    // A row joined to this one is this one: what the deletion knows of must not keep it alive.
    for (const RowKey& loser : m_tables.standingFor(row))
        if (m_tables.isAlive(loser, m_tables.state(loser))) bury(loser);
    bury(row);
    m_tables.settle();  // so that a parent removed next no longer sees this child
}

void ChangeSet::bury(const RowKey& row)
{
    const std::vector<Head> heads = m_log.heads(row);
    std::vector<Uid> parents;
    std::vector<Head> replaced;
    for (const Head& head : heads) {
        parents.push_back(head.uid);
        if (head.field == kRow) replaced.push_back(head);
    }
    put({row, kRow, {}}, Value(0), parents, replaced);
    m_tables.touch(row);
}

RowState ChangeSet::state(int entity, const Uid& uid) { return m_tables.state({entity, uid}); }

Uid ChangeSet::finish()
{
    m_tables.settle();
    return m_id == 0 ? Uid{} : m_record.uid;
}

EditLog::EditLog(Session& session, const Registry& registry, const Clock& clock, const ShippedRows& shipped, Mutant mutant)
    : m_session(session), m_registry(registry), m_clock(clock), m_shipped(shipped), m_mutant(mutant), m_materialiser(session, registry, shipped, mutant)
{
}

qint64 EditLog::tick()
{
    m_hlc = std::max(m_hlc + 1, std::min(m_clock.nowMs(), kLatestMs) << kClockShift);
    return m_hlc;
}

void EditLog::sawClock(qint64 hlc)
{
    if (hlc <= kLatestClock) m_hlc = std::max(m_hlc, hlc);
}

// An edit made here is later than all before it, so the last one and what the last merge stored tell the time. Own edits
// may have gone past the latest clock that is followed; what lies far beyond came in with a package.
void EditLog::loadClock()
{
    LogTables log(m_session);
    const Value stored = log.fact(kClockFact);
    for (const qint64 hlc : {stored.integer() ? *stored.integer() : 0, log.lastClock()})
        if (hlc < kLatestClock + kOwnRoom) m_hlc = std::max(m_hlc, hlc);
}

void EditLog::storeClock() { LogTables(m_session).setFact(kClockFact, Value(m_hlc)); }

Result<> EditLog::prepare()
{
    m_session.guardTables(m_registry.guardedTables());
    LogTables log(m_session);
    if (m_session.isReadOnly()) {
        return m_session.read([&] {
            m_office = log.fact(kOfficeFact).uid();
            m_materialiser.begin();
        });
    }
    bool current = false;
    const auto seen = m_session.read([&] {
        m_office = log.fact(kOfficeFact).uid();
        const Value version = log.fact(kShippedFact), schema = log.fact(kSchemaFact);
        current = !m_office.isNull() && version == Value(m_shipped.version) && schema == Value(m_registry.schema());
    });
    if (!seen || current) return seen;
    return m_session.write([&] {
        const Session::Unguarded door(m_session);
        if (m_office.isNull()) {
            m_office = Uid::v7(m_clock.nowMs());
            log.setFact(kOfficeFact, Value(m_office));
        }
        m_materialiser.begin();
        applyShipped();
        replayUnapplied();
        m_materialiser.settle();
        retireDropped();
        log.setFact(kShippedFact, Value(m_shipped.version));
        log.setFact(kSchemaFact, Value(m_registry.schema()));
    });
}

void EditLog::replayUnapplied()
{
    Query q(m_session, "select entity, row_uid from unapplied");
    while (q.next()) m_materialiser.touch({q.number(0), q.uid(1)});
}

}  // namespace core
