// SPDX-License-Identifier: Apache-2.0
// Walking from an edit to what it replaced.
#include "core/history/lineage.h"

namespace core {

Lineage::Before Lineage::before(const Edit& edit)
{
    Before found;
    std::unordered_set<Uid> seen{edit.uid};
    std::vector<Uid> open{edit.uid};
    while (!open.empty()) {
        const Uid uid = open.back();
        open.pop_back();
        for (const Uid& parentUid : m_log.parentsOf(uid)) {
            if (!seen.insert(parentUid).second) continue;
            const auto parent = m_log.edit(parentUid);
            if (!parent) {
                found.complete = false;
                continue;
            }
            if (parent->at != edit.at) continue;
            if (parent->changeSet == edit.changeSet) open.push_back(parentUid);
            else found.edits.push_back(*parent);
        }
    }
    return found;
}

Uid Lineage::undoneBy(const Edit& edit)
{
    const auto [it, isNew] = m_undoes.try_emplace(edit.changeSet);
    if (!isNew) return it->second;
    Query q(m_session, "select undoes from change_set where uid = :uid");
    if (q.bind(":uid", edit.changeSet).next() && !q.isNull(0)) it->second = q.uid(0);
    return it->second;
}

std::vector<Edit> Lineage::through(const Edit& edit, const std::function<bool(const Edit&)>& isEnd)
{
    std::vector<Edit> ends, open{edit};
    std::unordered_set<Uid> seen;
    while (!open.empty()) {
        const Edit next = std::move(open.back());
        open.pop_back();
        if (!seen.insert(next.uid).second) continue;
        const auto older = isEnd(next) || undoneBy(next).isNull() ? std::nullopt : behind(next);
        if (older) open.insert(open.end(), older->begin(), older->end());
        else ends.push_back(next);
    }
    return ends;
}

// What stood before the change set that this edit's one undoes; where that one did nothing, what the edit itself replaced.
std::optional<std::vector<Edit>> Lineage::behind(const Edit& undoing)
{
    if (!m_open.insert(undoing.uid).second) return std::nullopt;
    const Before replaced = before(undoing);
    std::vector<Edit> found;
    addBeyond(replaced.edits, undoneBy(undoing), found);
    m_open.erase(undoing.uid);
    return replaced.complete ? std::optional(std::move(found)) : std::nullopt;
}

// True if the change set is met on the way back from one of these edits at least.
bool Lineage::addBeyond(const std::vector<Edit>& edits, const Uid& changeSet, std::vector<Edit>& found)
{
    bool met = false;
    for (const Edit& edit : edits) {
        const auto older = beyond(edit, changeSet);
        met = met || older;
        if (older) found.insert(found.end(), older->begin(), older->end());
        else found.push_back(edit);
    }
    return met;
}

// What stood before a change set, seen from a later edit. Between the two may lie other things that were undone in their turn.
std::optional<std::vector<Edit>> Lineage::beyond(const Edit& edit, const Uid& changeSet)
{
    if (edit.changeSet == changeSet) {
        Before former = before(edit);
        return former.complete ? std::optional(std::move(former.edits)) : std::nullopt;
    }
    if (undoneBy(edit).isNull() || !m_passed.insert(edit.uid).second) return std::nullopt;
    std::vector<Edit> found;
    const auto older = behind(edit);
    const bool met = older && addBeyond(*older, changeSet, found);
    m_passed.erase(edit.uid);
    return met ? std::optional(std::move(found)) : std::nullopt;
}

std::unordered_set<Uid> Lineage::knownTo(const std::vector<Uid>& rowEdits)
{
    std::unordered_set<Uid> known;
    std::vector<Uid> open = rowEdits;
    while (!open.empty()) {
        const Uid uid = open.back();
        open.pop_back();
        for (const Uid& parent : m_log.parentsOf(uid)) {
            if (!known.insert(parent).second) continue;
            if (const auto edit = m_log.edit(parent); edit && edit->at.field == kRow) open.push_back(parent);
        }
    }
    return known;
}

}  // namespace core
