// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo_order.h"

namespace core {
namespace {

constexpr qint64 kFirstLook = 100;  // change sets; the next step of whoever works on is among them

std::vector<UndoEntry> readNewest(EditLog& log, const QString& user, const std::unordered_set<Uid>& undone, qint64 most)
{
    Query q(log.session(),
            "select uid, kind, (select u.kind from change_set u where u.uid = c.undoes) = :undo, office = :office and user = :user "
            "from change_set c order by id desc limit :most");
    q.bind(":undo", static_cast<int>(ChangeKind::undo)).bind(":office", log.office()).bind(":user", user).bind(":most", most);
    std::vector<UndoEntry> history;
    while (q.next()) history.push_back({q.uid(0), static_cast<ChangeKind>(q.number(1)), q.number(2) != 0, q.number(3) != 0, undone.contains(q.uid(0))});
    return history;
}

}  // namespace

namespace {

bool isFrozenNow(EditLog& log, const RowKey& row)
{
    const Entity* entity = log.registry().find(row.entity);
    if (!entity || entity->frozenField == 0) return false;
    const RowState state = log.materialiser().state(row);
    const QString says = state.now.at(entity->frozenField).toString();
    return entity->frozenValues.contains(says) && log.materialiser().isAlive(row, state);
}

/// Every row the change set wrote is frozen; only few are looked at, for none but a decree's are.
bool isFrozenForGood(EditLog& log, const HistoryItem& item)
{
    constexpr qint64 kMost = 20;  // edits
    if (item.edits == 0 || item.edits > kMost) return false;
    log.materialiser().begin();
    Query q(log.session(), "select distinct e.entity, e.row_uid from edit e join change_set c on c.id = e.change_set_id where c.uid = :uid");
    q.bind(":uid", item.record.uid);
    while (q.next())
        if (!isFrozenNow(log, {q.number(0), q.uid(1)})) return false;
    return true;
}

}  // namespace

UndoChoice chooseUndo(const std::vector<UndoEntry>& history, const std::unordered_set<Uid>& inVain)
{
    UndoChoice choice;
    bool editSeen = false;
    for (size_t i = 0; i + 1 < history.size(); ++i) {
        const UndoEntry& entry = history[i];
        if (!entry.mine) continue;
        const bool isEdit = entry.kind == ChangeKind::edit;
        const bool isUndo = entry.kind == ChangeKind::undo && !entry.isRedo;
        const bool holds = !entry.undone && !inVain.contains(entry.uid);
        if (isUndo && holds && !editSeen && choice.redo.isNull()) choice.redo = entry.uid;
        if (isEdit && holds && choice.undo.isNull()) choice.undo = entry.uid;
        editSeen |= isEdit;
        if (editSeen && !choice.undo.isNull()) break;
    }
    return choice;
}

Result<UndoSteps> UndoCourse::next(EditLog& log, const QString& user)
{
    return log.session().read([&] {
        const auto undone = undoneChangeSets(log.session());
        const auto item = [&](const Uid& uid) { return uid.isNull() ? std::nullopt : historyItem(log.session(), uid, undone); };
        for (qint64 most = kFirstLook;; most *= 10) {
            const auto history = readNewest(log, user, undone, most);
            renewHopes(history);
            const UndoChoice choice = chooseUndo(history, m_inVain);
            if (!choice.undo.isNull() || static_cast<qint64>(history.size()) < most) {
                UndoSteps steps{item(choice.undo), item(choice.redo)};
                steps.isFinal = steps.undo && isFrozenForGood(log, *steps.undo);
                return steps;
            }
        }
    });
}

void UndoCourse::renewHopes(const std::vector<UndoEntry>& history)
{
    if (history.empty() || history.front().uid == m_newest) return;
    m_newest = history.front().uid;
    if (!history.front().mine || history.front().kind != ChangeKind::undo) m_inVain.clear();
}

void UndoCourse::took(const Uid& changeSet, const UndoReport& report)
{
    if (report.receipt.uid.isNull() && !isRefusedForGood(report)) m_inVain.insert(changeSet);
}

}  // namespace core
