// SPDX-License-Identifier: Apache-2.0
// From heads to tables: liveness, waiting references and the worklist. Joins and tree cycles: materialiser_graph.cpp.
#include "core/history/materialiser.h"

#include <algorithm>

namespace core {

Materialiser::Materialiser(Session& session, const Registry& registry, const ShippedRows& shipped, Mutant mutant)
    : m_session(session), m_registry(registry), m_shipped(shipped), m_mutant(mutant), m_log(session), m_tables(session, registry)
{
}

void Materialiser::begin()
{
    m_tables.forget();
    m_queue.clear();
    m_queued.clear();
    m_treeTouched.clear();
    m_told.clear();
    Query rare(m_session, "select exists (select 1 from waiting), exists (select 1 from unapplied)");
    m_someoneWaits = rare.one().number(0) != 0;
    m_someoneIsUnknown = rare.number(1) != 0;
    rare.reset();
    loadJoins();
}

void Materialiser::touch(const RowKey& row)
{
    if (m_queued.insert(row).second) m_queue.push_back(row);
}

void Materialiser::settle()
{
    do {
        while (!m_queue.empty()) {
            const RowKey row = m_queue.front();
            m_queue.pop_front();
            m_queued.erase(row);
            process(row);
        }
    } while (cutCycles());
}

RowState Materialiser::state(const RowKey& row)
{
    std::vector<Head> heads = m_log.heads(row);
    const auto shipped = m_shipped.rows.find(row);
    const std::vector<Value> old = needsOldSnapshots(heads) ? m_log.snapshots(row, heads) : std::vector<Value>();
    return rowState(std::move(heads), shipped == m_shipped.rows.end() ? nullptr : &shipped->second, old, m_mutant);
}

// Rule 4: a deletion holds only against what it knew. A head it does not name, or a living child, keeps the row.
bool Materialiser::isAlive(const RowKey& row, const RowState& state)
{
    Chain chain;
    return isAlive(row, state, chain);
}

bool Materialiser::isAlive(const RowKey& row, const RowState& state, Chain& chain)
{
    if (!state.created) return false;
    if (state.tombstones.empty()) return true;
    if (m_mutant == Mutant::tombstoneIgnoresConcurrentEdits) return false;
    for (const Head& head : state.heads) {
        if (head.isTombstone()) continue;
        bool known = false;
        for (const Uid& tombstone : state.tombstones) known = known || m_log.isParent(head.uid, tombstone);
        if (!known) return true;
    }
    return chain.insert(row).second && hasLivingChild(row, state, chain);
}

std::unordered_set<Uid> Materialiser::deletions(const RowState& state)
{
    std::unordered_set<Uid> known;
    std::vector<Uid> open = state.tombstones;
    while (!open.empty()) {
        const Uid uid = open.back();
        open.pop_back();
        if (!known.insert(uid).second) continue;
        const auto deletion = m_log.edit(uid);
        for (const Uid& parent : deletion ? m_log.parentsOf(uid) : std::vector<Uid>())
            if (const auto former = m_log.edit(parent); former && former->at == deletion->at && former->value.integer()) open.push_back(parent);
    }
    return known;
}

bool Materialiser::knowsDeletion(const RowKey& child, const RowState& childState, const RowKey& row, const std::unordered_set<Uid>& deletions)
{
    const auto isKnown = [&](const Head& head) { return std::ranges::any_of(deletions, [&](const Uid& deletion) { return m_log.isParent(deletion, head.uid); }); };
    for (const Field& field : m_registry.find(child.entity)->fields) {
        if (!field.required || field.target != row.entity || resolved({row.entity, childState.now.at(field.number).uid()}) != row.uid) continue;
        std::vector<Head> pointing;
        for (const int number : {field.number, kRow})
            if (pointing.empty()) std::ranges::copy_if(childState.heads, std::back_inserter(pointing), [&](const Head& head) { return head.field == number && !head.isTombstone(); });
        if (pointing.empty() || !std::ranges::all_of(pointing, isKnown)) return false;
    }
    return true;
}

bool Materialiser::hasLivingChild(const RowKey& row, const RowState& rowState, Chain& chain)
{
    const qint64 id = m_tables.idOf(row);
    const std::unordered_set<Uid> known = deletions(rowState);
    const auto speaksAgainst = [&](const RowKey& child) {
        const RowState childState = state(child);
        return !knowsDeletion(child, childState, row, known) && isAlive(child, childState, chain);
    };
    for (const Referrer& referrer : m_registry.referrersOf(row.entity)) {
        if (!referrer.field || !referrer.field->required || id == 0) continue;
        for (const RowKey& child : m_tables.referring(referrer, id))
            if (speaksAgainst(child)) return true;
    }
    if (const auto losers = m_losers.find(row); losers != m_losers.end())  // deleting a row must not take along those joined to it elsewhere
        for (const RowKey& loser : losers->second)
            if (isAlive(loser, state(loser), chain)) return true;
    for (const RowKey& child : waitingOn(row, true))
        if (m_registry.find(child.entity) && speaksAgainst(child)) return true;
    return false;
}

// Waiting rows may need one another (a circle in one package): then they come together or not at all.
bool Materialiser::isReady(const Entity& entity, const RowKey& row, const RowState& rowState, Chain& chain)
{
    chain.insert(row);
    for (const Field& field : entity.fields) {
        if (!field.required) continue;
        const auto value = rowState.now.fields.find(field.number);
        const Uid uid = value == rowState.now.fields.end() ? Uid{} : value->second.uid();
        if (uid.isNull()) return false;
        const RowKey target{field.target, resolved({field.target, uid})};
        if (chain.contains(target) || m_tables.idOf(target) != 0) continue;
        const RowState targetState = state(target);
        const Entity* targetEntity = m_registry.find(target.entity);
        if (!isAlive(target, targetState) || !isReady(*targetEntity, target, targetState, chain)) return false;
    }
    return true;
}

void Materialiser::process(const RowKey& row)
{
    const Entity* entity = m_registry.find(row.entity);
    const RowState now = entity ? state(row) : RowState{};
    noteUnknown(row, entity, now);
    if (!entity) return;
    if (entity->joinable) updateJoin(row, now.sameAs());
    const bool was = m_tables.idOf(row) != 0;
    Chain chain;
    const bool alive = isAlive(row, now);
    const bool shall = alive && resolved(row) == row.uid && isReady(*entity, row, now, chain);
    touchFormerTargets(*entity, row);
    if (m_someoneWaits) stopWaiting(row);
    if (shall) {
        write(*entity, row, now);
        if (!was) wakeWaiting(row);
        for (const RowKey& other : chain)  // the rest of a circle
            if (other != row && m_tables.idOf(other) == 0) touch(other);
    } else {
        if (was) erase(*entity, row);
        if (alive)
            for (const Field& field : entity->fields)
                if (field.required && now.now.fields.contains(field.number))
                    waitFor({field.target, now.now.fields.at(field.number).uid()}, row, field.number, {}, true);
    }
    if (entity->joinable) {
        if (isJoined(row)) resolveThrough(row);  // it may just have been made
        tellWinner(row, alive);
    }
    if (was != shall || (alive && !shall)) touchRequiredTargets(*entity, now);
    if (entity->treeField) m_treeTouched.insert(row);
}

void Materialiser::touchRequiredTargets(const Entity& entity, const RowState& state)
{
    for (const Field& field : entity.fields) {
        if (!field.required || !state.now.fields.contains(field.number)) continue;
        const RowKey target{field.target, resolved({field.target, state.now.fields.at(field.number).uid()})};
        if (!target.uid.isNull()) touchIfDeleted(target);  // its life may hang on this child
    }
}

// A row that now points elsewhere, or goes, may have been all that kept its former target alive.
void Materialiser::touchFormerTargets(const Entity& entity, const RowKey& row)
{
    const qint64 id = m_tables.idOf(row);
    for (const Field& field : entity.fields) {
        if (!field.required || id == 0) continue;
        const Entity& target = *m_registry.find(field.target);
        Query q(m_session, "select r.uid from " + entity.table + " t join " + target.table + " r on r.id = t." + field.column + " where t.id = ?1");
        q.bindAt(1, id);
        if (q.next()) touchIfDeleted({field.target, q.uid(0)});
    }
    if (!m_someoneWaits) return;
    Query q(m_session, "select target_uid, field from waiting where entity = :entity and row_uid = :row and required = 1");
    q.bind(":entity", row.entity).bind(":row", row.uid);
    while (q.next())
        if (const Field* field = entity.field(q.number(1))) touchIfDeleted({field->target, resolved({field->target, q.uid(0)})});
}

void Materialiser::touchIfDeleted(const RowKey& row)
{
    for (const Head& head : m_log.heads(Address{row, kRow, {}}))
        if (head.isTombstone()) touch(row);
}

std::vector<Value> Materialiser::fieldValues(const Entity& entity, const RowKey& row, const Snapshot& now)
{
    std::vector<Value> values;
    values.reserve(entity.fields.size());
    for (const Field& field : entity.fields) {
        Value& shown = values.emplace_back();
        const auto it = now.fields.find(field.number);
        if (it == now.fields.end()) continue;
        if (field.kind == FieldKind::plain || it->second.isNull()) {
            shown = it->second;
            continue;
        }
        const Uid named = it->second.uid();
        const qint64 id = m_tables.idOf({field.target, resolved({field.target, named})});
        if (id == 0) waitFor({field.target, named}, row, field.number, {}, field.required);
        else shown = Value(id);
    }
    return values;
}

std::vector<ElementRow> Materialiser::elementRows(const ElementSet& set, const RowKey& row, const Snapshot& now)
{
    std::map<Uid, std::vector<Value>> byElement;
    for (size_t i = 0; i < set.fields.size(); ++i) {
        const int number = set.fields[i].number;
        for (auto it = now.elements.lower_bound({number, Uid{}}); it != now.elements.end() && it->first.first == number; ++it) {
            if (it->second.isNull()) continue;
            const Uid element = resolved({set.target, it->first.second});
            auto& values = byElement[element];
            values.resize(set.fields.size());
            values[i] = it->second;
            if (m_tables.idOf({set.target, element}) == 0) waitFor({set.target, it->first.second}, row, number, it->first.second, false);
        }
    }
    std::vector<ElementRow> rows;
    for (auto& [element, values] : byElement)
        if (const qint64 id = m_tables.idOf({set.target, element})) rows.push_back({id, std::move(values)});
    return rows;
}

void Materialiser::write(const Entity& entity, const RowKey& row, const RowState& state)
{
    const std::vector<Value> values = fieldValues(entity, row, state.now);
    qint64 id = m_tables.idOf(row);
    if (id == 0) id = m_tables.insert(entity, row.uid, values);
    else m_tables.update(entity, id, values);
    for (const ElementSet& set : entity.sets) m_tables.replaceElements(set, id, elementRows(set, row, state.now));
}

void Materialiser::erase(const Entity& entity, const RowKey& row)
{
    touchReferrersOf(row);
    m_tables.remove(entity, row, m_tables.idOf(row));
}

void Materialiser::touchReferrersOf(const RowKey& row)
{
    const qint64 id = m_tables.idOf(row);
    if (id == 0) return;
    for (const Referrer& referrer : m_registry.referrersOf(row.entity))
        for (const RowKey& other : m_tables.referring(referrer, id)) touch(other);
}

void Materialiser::waitFor(const RowKey& target, const RowKey& row, int field, const Uid& element, bool required)
{
    m_someoneWaits = true;
    Query q(m_session, "insert or replace into waiting (target_uid, entity, row_uid, field, element, required) values (:target, :entity, :row, :field, :element, :required)");
    q.bind(":target", target.uid).bind(":entity", row.entity).bind(":row", row.uid).bind(":field", field).bind(":element", elementView(element)).bind(":required", required ? 1 : 0).run();
}

void Materialiser::stopWaiting(const RowKey& row)
{
    Query q(m_session, "delete from waiting where entity = :entity and row_uid = :row");
    q.bind(":entity", row.entity).bind(":row", row.uid).run();
}

// A row may wait for a uid that is joined to this one.
std::vector<RowKey> Materialiser::waitingOn(const RowKey& target, bool requiredOnly)
{
    std::vector<RowKey> rows;
    if (!m_someoneWaits) return rows;
    std::vector<Uid> names{target.uid};
    for (const RowKey& loser : standingFor(target)) names.push_back(loser.uid);
    Query q(m_session, "select entity, row_uid from waiting where target_uid = :target and required >= :required");
    for (const Uid& name : names) {
        q.bind(":target", name).bind(":required", requiredOnly ? 1 : 0);
        while (q.next()) rows.push_back({q.number(0), q.uid(1)});
    }
    return rows;
}

void Materialiser::wakeWaiting(const RowKey& target)
{
    for (const RowKey& row : waitingOn(target, false)) touch(row);
}

bool Materialiser::insertFresh(const Entity& entity, const Uid& uid, const Snapshot& snapshot)
{
    const RowKey row{entity.number, uid};
    for (const auto& [number, value] : snapshot.fields)
        if (!entity.field(number)) return false;
    for (const Field& field : entity.fields) {
        if (!field.required) continue;
        const auto it = snapshot.fields.find(field.number);
        if (it == snapshot.fields.end()) return false;
        const RowKey target{field.target, resolved({field.target, it->second.uid()})};
        if (m_tables.idOf(target) == 0) return false;
    }
    if (entity.joinable && isJoined(row)) return false;
    const qint64 id = m_tables.insert(entity, uid, fieldValues(entity, row, snapshot));
    for (const ElementSet& set : entity.sets) m_tables.addElements(set, id, elementRows(set, row, snapshot));
    wakeWaiting(row);
    if (entity.treeField && snapshot.fields.contains(entity.treeField)) m_treeTouched.insert(row);
    return true;
}

bool Materialiser::updateFresh(const Address& at, const Value& value)
{
    const Entity* entity = m_registry.find(at.row.entity);
    if (!entity || m_queued.contains(at.row)) return false;
    const qint64 id = m_tables.idOf(at.row);
    if (id == 0) return false;
    if (at.element.isNull()) {
        const Field* field = entity->field(at.field);
        if (!field || field->kind != FieldKind::plain) return false;
        m_tables.updateField(*entity, *field, id, value);
        return true;
    }
    const Field* field = nullptr;
    const ElementSet* set = entity->setOf(at.field, &field);
    if (!set || value.isNull()) return false;
    const qint64 element = m_tables.idOf({set->target, resolved({set->target, at.element})});
    if (element == 0) return false;
    m_tables.setElementField(*set, *field, id, element, value);
    return true;
}

void Materialiser::noteUnknown(const RowKey& row, const Entity* entity, const RowState& state)
{
    bool unknown = !entity;
    if (entity) {
        for (const auto& [number, value] : state.now.fields) unknown = unknown || !entity->knows(number);
        for (const auto& [key, value] : state.now.elements) unknown = unknown || !entity->knows(key.first);
    }
    if (!unknown && !m_someoneIsUnknown) return;
    m_someoneIsUnknown = true;
    Query q(m_session, unknown ? "insert or ignore into unapplied (entity, row_uid) values (:entity, :row)"
                               : "delete from unapplied where entity = :entity and row_uid = :row");
    q.bind(":entity", row.entity).bind(":row", row.uid).run();
}

}  // namespace core
