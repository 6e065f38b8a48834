// SPDX-License-Identifier: Apache-2.0
// The list of conflicts. Snapshots of one row are compared field by field: offices that import the same person from
// different files disagree only where the values do.
#include "core/history/conflicts.h"

#include "core/history/lineage.h"
#include "core/history/merge.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

std::vector<Uid> headUids(const std::vector<Head>& heads)
{
    std::vector<Uid> uids;
    for (const Head& head : heads) uids.push_back(head.uid);
    std::sort(uids.begin(), uids.end());
    return uids;
}

bool isSnapshot(const Head& head) { return head.field == kRow && !head.redacted && head.value.blob(); }

struct Heard {
    std::unordered_set<Uid> edits;
    std::vector<Value> values;
    [[nodiscard]] bool contains(const Uid& edit, const Value& value) const { return edits.contains(edit) || std::ranges::find(values, value) != values.end(); }
};

/// What the authors of these heads of one address had seen of it.
Heard heardBy(LogTables& log, const Address& at, const std::vector<Head>& heads)
{
    Heard heard;
    std::vector<Uid> open = headUids(heads);
    while (!open.empty()) {
        const Uid uid = open.back();
        open.pop_back();
        for (const Uid& parentUid : log.parentsOf(uid)) {
            if (!heard.edits.insert(parentUid).second) continue;
            const auto parent = log.edit(parentUid);
            if (!parent) continue;
            if (parent->at == at) {
                heard.values.push_back(parent->value);
                open.push_back(parentUid);
            } else if (parent->at.field == kRow && parent->value.blob()) {
                heard.values.push_back(decodeSnapshot(*parent->value.blob()).at(at.field, at.element));
            }
        }
    }
    return heard;
}

void addIfDisputed(const Address& at, const std::vector<Head>& voices, std::vector<Conflict>& conflicts)
{
    if (disagree(voices)) conflicts.push_back({ConflictKind::value, at, headUids(voices)});
}

/// Fields of a row that several offices created with different values.
void addSnapshotConflicts(LogTables& log, const RowKey& row, std::vector<Conflict>& conflicts)
{
    const std::vector<Head> all = log.heads(row);
    std::map<Address, std::vector<Head>> said;
    std::set<Address> edited;
    for (const Head& head : all) {
        if (head.field != kRow) edited.insert({row, head.field, head.element});
        if (!isSnapshot(head)) continue;
        const Snapshot snapshot = decodeSnapshot(*head.value.blob());
        for (const auto& [field, value] : snapshot.fields) said[{row, field, {}}].push_back({0, head.uid, field, {}, value});
        for (const auto& [key, value] : snapshot.elements) said[{row, key.first, key.second}].push_back({0, head.uid, key.first, key.second, value});
    }
    for (const auto& [at, voices] : said)
        if (!edited.contains(at)) addIfDisputed(at, voices, conflicts);
    for (const Address& at : edited) addIfDisputed(at, voicesAt(log, at, all), conflicts);
}

/// Rows that several offices created with different values.
std::set<RowKey> rowsCreatedTwice(LogTables& log, const std::vector<Address>& contested)
{
    std::set<RowKey> rows;
    for (const Address& at : contested) {
        if (at.field != kRow) continue;
        const std::vector<Head> heads = log.heads(at);
        std::vector<Head> snapshots;
        std::ranges::copy_if(heads, std::back_inserter(snapshots), isSnapshot);
        if (disagree(snapshots)) rows.insert(at.row);
    }
    return rows;
}

void addValueConflicts(EditLog& log, std::vector<Conflict>& conflicts)
{
    LogTables tables(log.session());
    const std::vector<Address> contested = tables.contested();
    const std::set<RowKey> rows = rowsCreatedTwice(tables, contested);
    for (const RowKey& row : rows) addSnapshotConflicts(tables, row, conflicts);
    for (const Address& at : contested)
        if (at.field != kRow && !rows.contains(at.row)) addIfDisputed(at, voicesAt(tables, at, {}), conflicts);
}

void addDeletionConflicts(EditLog& log, std::vector<Conflict>& conflicts)
{
    LogTables tables(log.session());
    std::set<int> shipped;
    for (const auto& [row, snapshot] : log.shipped().rows) shipped.insert(row.entity);
    for (const RowKey& row : tables.deletedOnce(shipped)) {
        if (!log.registry().find(row.entity)) continue;
        const RowState state = log.materialiser().state(row);
        if (!state.tombstones.empty() && log.materialiser().isAlive(row, state)) conflicts.push_back({ConflictKind::deletion, {row, kRow, {}}, headUids(state.heads)});
    }
}

void addCycleConflicts(EditLog& log, std::vector<Conflict>& conflicts)
{
    LogTables tables(log.session());
    Query q(log.session(), "select entity, row_uid from tree_cut");
    while (q.next()) {
        const RowKey row{q.number(0), q.uid(1)};
        const int field = log.registry().find(row.entity)->treeField;
        conflicts.push_back({ConflictKind::cycle, {row, field, {}}, headUids(tables.heads(Address{row, field, {}}))});
    }
}

/// An office made the row; another's join hides it that was written while nobody had made it.
void addJoinConflicts(EditLog& log, std::vector<Conflict>& conflicts)
{
    LogTables tables(log.session());
    for (const Entity& entity : log.registry().all()) {
        if (!entity.joinable) continue;
        for (const Uid& uid : unheardJoins(log, entity.number)) {
            const RowKey row{entity.number, uid};
            std::vector<Head> sides = tables.heads(Address{row, kSameAs, {}});
            std::ranges::copy_if(tables.heads(Address{row, kRow, {}}), std::back_inserter(sides), [](const Head& head) { return !head.isTombstone(); });
            conflicts.push_back({ConflictKind::join, {row, kSameAs, {}}, headUids(sides)});
        }
    }
}

/// True if an author of the row's join had seen somebody make the row. Whoever takes back an answer says nothing of his own.
bool isJoinHeard(LogTables& log, Lineage& lineage, const RowKey& row)
{
    const Address at{row, kSameAs, {}};
    std::vector<Head> joins;
    for (const Head& head : log.heads(at))
        for (const Edit& said : lineage.through(*log.edit(head.uid), [](const Edit&) { return false; })) joins.push_back({0, said.uid, at.field, {}, said.value});
    if (joins.empty()) return true;  // said by a snapshot, so by whoever made the row
    return std::ranges::any_of(heardBy(log, at, joins).edits, [&](const Uid& uid) {
        const auto edit = log.edit(uid);
        return edit && edit->at == Address{row, kRow, {}} && !edit->value.integer();
    });
}

}  // namespace

std::unordered_set<Uid> unheardJoins(EditLog& log, int entity)
{
    LogTables tables(log.session());
    Lineage lineage(log.session());
    std::unordered_set<Uid> rows;
    Query q(log.session(), "select row_uid from joined j where entity = :entity and exists (select 1 from head h where h.entity = j.entity and h.row_uid = j.row_uid and h.field = 0)");
    q.bind(":entity", entity);
    while (q.next()) {
        const RowKey row{entity, q.uid(0)};
        if (log.materialiser().resolved(row) == row.uid || !log.materialiser().isAlive(row, log.materialiser().state(row))) continue;
        if (!isJoinHeard(tables, lineage, row)) rows.insert(row.uid);
    }
    return rows;
}

std::vector<Head> voicesAt(LogTables& log, const Address& at, const std::vector<Head>& rowHeads) { return voicesOf(log, at, log.heads(at), rowHeads); }

std::vector<Head> voicesOf(LogTables& log, const Address& at, const std::vector<Head>& heads, const std::vector<Head>& rowHeads)
{
    std::vector<Head> voices;
    std::ranges::copy_if(heads, std::back_inserter(voices), [](const Head& head) { return !head.redacted; });
    if (std::ranges::count_if(rowHeads, isSnapshot) < 2) return voices;
    const Heard heard = heardBy(log, at, heads);
    for (const Head& head : rowHeads) {
        if (!isSnapshot(head)) continue;
        const Value value = decodeSnapshot(*head.value.blob()).at(at.field, at.element);
        if (!value.isNull() && !heard.contains(head.uid, value)) voices.push_back({0, head.uid, at.field, at.element, value});
    }
    return voices;
}

bool disagree(const std::vector<Head>& voices)
{
    return std::ranges::any_of(voices, [&](const Head& voice) { return !(voice.value == voices.front().value); });
}

std::vector<Value> valuesOf(EditLog& log, const Conflict& conflict)
{
    LogTables tables(log.session());
    std::vector<Value> values;
    for (const Uid& uid : conflict.edits)
        if (const auto edit = tables.edit(uid)) values.push_back(saidAt(*edit, conflict.at));
    return values;
}

Result<bool> hasSeveralOffices(Session& session)
{
    return session.read([&] { return Query(session, "select count(*) from (select distinct office from change_set limit 2)").one().number(0) > 1; });
}

Result<std::vector<Conflict>> openConflicts(EditLog& log)
{
    return log.session().read([&] {
        log.materialiser().begin();  // what a failed write left there, or another program changed, must not count
        std::vector<Conflict> conflicts;
        addValueConflicts(log, conflicts);
        addDeletionConflicts(log, conflicts);
        addCycleConflicts(log, conflicts);
        addJoinConflicts(log, conflicts);
        std::sort(conflicts.begin(), conflicts.end());
        return conflicts;
    });
}

}  // namespace core
