// SPDX-License-Identifier: Apache-2.0
// The list of change sets, and which of them are undone.
#include "core/history/undo.h"

namespace core {

// From the undos that nobody undid back to what they undo. A circle, which only a damaged package can close, is left alone.
std::unordered_set<Uid> undoneChangeSets(Session& session)
{
    std::unordered_map<Uid, Uid> undoes;
    std::unordered_map<Uid, int> openUndos;  // of a change set: those of which it is not yet known whether they are undone
    Query q(session, "select uid, undoes from change_set where undoes is not null");
    while (q.next()) {
        undoes.emplace(q.uid(0), q.uid(1));
        ++openUndos[q.uid(1)];
    }
    std::vector<Uid> settled;
    for (const auto& [undo, target] : undoes)
        if (!openUndos.contains(undo)) settled.push_back(undo);
    std::unordered_set<Uid> undone;
    while (!settled.empty()) {
        const Uid undo = settled.back();
        settled.pop_back();
        const auto target = undoes.find(undo);
        if (target == undoes.end()) continue;
        if (!undone.contains(undo)) undone.insert(target->second);
        if (--openUndos[target->second] == 0) settled.push_back(target->second);
    }
    return undone;
}

namespace {

const std::string kItems = "select c.uid, c.at, c.office, c.user, c.label, c.kind, c.undoes, (select count(*) from edit e where e.change_set_id = c.id) from change_set c ";

HistoryItem readItem(const Query& q, const std::unordered_set<Uid>& undone)
{
    return {{q.uid(0), q.integer(1), q.uid(2), q.text(3), q.text(4), q.number(5), q.uid(6)}, q.integer(7), undone.contains(q.uid(0))};
}

}  // namespace

Result<std::vector<HistoryItem>> listHistory(Session& session, int limit)
{
    return session.read([&] {
        std::vector<HistoryItem> items;
        const auto undone = undoneChangeSets(session);
        Query q(session, kItems + "order by c.id desc limit :limit");
        q.bind(":limit", limit > 0 ? limit : -1);
        while (q.next()) items.push_back(readItem(q, undone));
        return items;
    });
}

std::optional<HistoryItem> historyItem(Session& session, const Uid& changeSet, const std::unordered_set<Uid>& undone)
{
    Query q(session, kItems + "where c.uid = :uid");
    q.bind(":uid", changeSet);
    return q.next() ? std::optional(readItem(q, undone)) : std::nullopt;
}

}  // namespace core
