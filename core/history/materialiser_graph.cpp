// SPDX-License-Identifier: Apache-2.0
// The parts of the materialiser that look at several rows: same_as and cycles of a tree (rules 6 and 7).
#include "core/history/materialiser.h"

#include <algorithm>
#include <set>

namespace core {

void Materialiser::loadJoins()
{
    m_joined.clear();
    m_losers.clear();
    m_resolved.clear();
    m_standsFor.clear();
    Query q(m_session, "select entity, row_uid, target_uid from joined");
    while (q.next()) {
        const RowKey loser{q.number(0), q.uid(1)}, winner{loser.entity, q.uid(2)};
        m_joined[loser] = winner.uid;
        m_losers[winner].insert(loser);
    }
    for (const auto& [loser, winner] : m_joined) setResolved(loser, endOfChain(loser));
}

Uid Materialiser::resolved(const RowKey& row) const
{
    if (m_resolved.empty()) return row.uid;
    const auto it = m_resolved.find(row);
    return it == m_resolved.end() ? row.uid : it->second;
}

std::vector<RowKey> Materialiser::standingFor(const RowKey& row) const
{
    const auto it = m_standsFor.find(row);
    return it == m_standsFor.end() ? std::vector<RowKey>() : std::vector<RowKey>(it->second.begin(), it->second.end());
}

void Materialiser::setResolved(const RowKey& row, const Uid& end)
{
    if (const auto was = m_resolved.find(row); was != m_resolved.end()) {
        const auto others = m_standsFor.find({row.entity, was->second});
        others->second.erase(row);
        if (others->second.empty()) m_standsFor.erase(others);
        m_resolved.erase(was);
    }
    if (end == row.uid) return;
    m_resolved[row] = end;
    m_standsFor[{row.entity, end}].insert(row);
}

void Materialiser::updateJoin(const RowKey& row, const Uid& target)
{
    const auto it = m_joined.find(row);
    const Uid before = it == m_joined.end() ? Uid{} : it->second;
    if (before == target) return;
    if (!before.isNull()) {
        const auto losers = m_losers.find({row.entity, before});
        losers->second.erase(row);
        if (losers->second.empty()) m_losers.erase(losers);
        touchIfDeleted({row.entity, before});
    }
    if (target.isNull()) {
        Query q(m_session, "delete from joined where entity = :entity and row_uid = :row");
        q.bind(":entity", row.entity).bind(":row", row.uid).run();
        m_joined.erase(row);
    } else {
        Query q(m_session, "insert or replace into joined (entity, row_uid, target_uid) values (:entity, :row, :target)");
        q.bind(":entity", row.entity).bind(":row", row.uid).bind(":target", target).run();
        m_joined[row] = target;
        m_losers[{row.entity, target}].insert(row);
    }
    resolveThrough(row);
}

// Only news are told: rows joined in a circle, or to themselves, would wake one another for ever.
void Materialiser::tellWinner(const RowKey& loser, bool alive)
{
    const auto join = m_joined.find(loser);
    if (join == m_joined.end()) {
        m_told.erase(loser);
        return;
    }
    const std::pair news(join->second, alive);
    const auto [told, isFirst] = m_told.try_emplace(loser, news);
    if (!isFirst && told->second == news) return;
    told->second = news;
    touchIfDeleted({loser.entity, join->second});
}

// A row in its table was made by somebody; what the table does not show, the log may still know.
bool Materialiser::isCreated(const RowKey& row) { return m_tables.idOf(row) != 0 || state(row).created; }

// The last row of the chain that somebody made; a circle resolves to the smallest uid in it.
Uid Materialiser::endOfChain(const RowKey& row)
{
    std::vector<Uid> path{row.uid};
    Uid end = row.uid;
    for (auto next = m_joined.find(row); next != m_joined.end(); next = m_joined.find({row.entity, path.back()})) {
        const auto seen = std::find(path.begin(), path.end(), next->second);
        if (seen != path.end()) {
            std::sort(seen, path.end());
            const auto made = std::find_if(seen, path.end(), [&](const Uid& uid) { return isCreated({row.entity, uid}); });
            return made == path.end() ? end : *made;
        }
        path.push_back(next->second);
        if (isCreated({row.entity, next->second})) end = next->second;
    }
    return end;
}

std::vector<RowKey> Materialiser::upstream(const RowKey& row) const
{
    std::vector<RowKey> rows{row};
    std::unordered_set<RowKey> seen{row};
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto losers = m_losers.find(rows[i]);
        if (losers == m_losers.end()) continue;
        for (const RowKey& loser : losers->second)
            if (seen.insert(loser).second) rows.push_back(loser);
    }
    return rows;
}

void Materialiser::resolveThrough(const RowKey& through)
{
    struct Moved {
        RowKey row;
        Uid from, to;
    };
    std::vector<Moved> moves;
    for (const RowKey& row : upstream(through))
        if (const Uid from = resolved(row), to = endOfChain(row); from != to) moves.push_back({row, from, to});
    for (const auto& [row, from, to] : moves) setResolved(row, to);
    for (const auto& [row, from, to] : moves) {
        touch(row);
        touch({row.entity, to});
        touchReferrersOf({row.entity, from});
        touchReferrersOf(row);
        for (const RowKey& waiter : waitingOn(row, false)) touch(waiter);
    }
}

namespace {

/// Clock and uid of the edit that says where a row hangs.
std::pair<qint64, Uid> edgeAge(const RowState& state, int treeField)
{
    std::pair<qint64, Uid> age{0, {}};
    for (const Head& head : state.heads)
        if (head.field == kRow && head.value.blob()) age = {head.hlc, head.uid};
    for (const Head& head : state.heads)
        if (head.field == treeField) age = {head.hlc, head.uid};
    return age;
}

}  // namespace

void Materialiser::touchCutRows(const Entity& entity)
{
    std::vector<RowKey> cut;
    {
        Query q(m_session, "select row_uid from tree_cut where entity = :entity");
        q.bind(":entity", entity.number);
        while (q.next()) cut.push_back({entity.number, q.uid(0)});
    }
    if (cut.empty()) return;
    Query clear(m_session, "delete from tree_cut where entity = :entity");
    clear.bind(":entity", entity.number).run();
    for (const RowKey& row : cut) {
        const qint64 id = m_tables.idOf(row);
        if (id == 0) continue;
        write(entity, row, state(row));
        m_treeTouched.insert(row);
    }
}

// Edges form a functional graph, so every cycle is met by walking up from a row that changed; each is cut at one edge.
bool Materialiser::cutCycles()
{
    if (m_treeTouched.empty()) return false;
    std::set<int> entities;
    for (const RowKey& row : m_treeTouched) entities.insert(row.entity);
    for (const int number : entities) {
        const Entity& entity = *m_registry.find(number);
        touchCutRows(entity);
        const Field& parent = *entity.field(entity.treeField);
        for (const RowKey& start : m_treeTouched) {
            if (start.entity != number) continue;
            std::vector<qint64> path;
            qint64 id = m_tables.idOf(start);
            while (id != 0 && std::find(path.begin(), path.end(), id) == path.end()) {
                path.push_back(id);
                Query q(m_session, "select " + parent.column + " from " + entity.table + " where id = ?1");
                q.bindAt(1, id);
                id = q.next() ? q.integer(0) : 0;
            }
            if (id == 0) continue;
            RowKey youngest;
            std::pair<qint64, Uid> age{-1, {}};
            for (auto it = std::find(path.begin(), path.end(), id); it != path.end(); ++it) {
                const RowKey row{number, m_tables.uidOf(entity, *it)};
                if (const auto rowAge = edgeAge(state(row), entity.treeField); rowAge > age) age = rowAge, youngest = row;
            }
            m_tables.updateField(entity, parent, m_tables.idOf(youngest), Value());
            Query cut(m_session, "insert or ignore into tree_cut (entity, row_uid) values (:entity, :row)");
            cut.bind(":entity", number).bind(":row", youngest.uid).run();
        }
    }
    m_treeTouched.clear();
    return !m_queue.empty();
}

}  // namespace core
