// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo_order.h"

namespace core {
namespace {

std::vector<UndoEntry> readHistory(EditLog& log, const QString& user)
{
    const auto undone = undoneChangeSets(log.session());
    Query q(log.session(), "select uid, kind, undoes, office = :office and user = :user from change_set order by id desc");
    q.bind(":office", log.office()).bind(":user", user);
    std::vector<UndoEntry> history;
    while (q.next()) history.push_back({q.uid(0), static_cast<ChangeKind>(q.number(1)), q.uid(2), q.number(3) != 0, undone.contains(q.uid(0))});
    return history;
}

std::optional<HistoryItem> itemOf(Session& session, const Uid& uid)
{
    if (uid.isNull()) return std::nullopt;
    Query q(session,
            "select uid, at, office, user, label, kind, undoes, (select count(*) from edit e where e.change_set_id = c.id) "
            "from change_set c where uid = :uid");
    q.bind(":uid", uid).one();
    return HistoryItem{{q.uid(0), q.integer(1), q.uid(2), q.text(3), q.text(4), q.number(5), q.uid(6)}, q.integer(7)};
}

}  // namespace

UndoChoice chooseUndo(const std::vector<UndoEntry>& history, const std::unordered_set<Uid>& inVain)
{
    std::unordered_set<Uid> undos;  // every undo, so that a redo (its undo) is told from an undo of an edit
    for (const UndoEntry& entry : history)
        if (entry.kind == ChangeKind::undo) undos.insert(entry.uid);

    UndoChoice choice;
    bool editSeen = false;
    for (size_t i = 0; i + 1 < history.size(); ++i) {
        const UndoEntry& entry = history[i];
        if (!entry.mine) continue;
        const bool isEdit = entry.kind == ChangeKind::edit;
        const bool isUndo = entry.kind == ChangeKind::undo && !undos.contains(entry.undoes);
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
        const auto history = readHistory(log, user);
        if (!history.empty() && history.front().uid != m_newest) {
            m_newest = history.front().uid;
            if (!history.front().mine || history.front().kind != ChangeKind::undo) m_inVain.clear();
        }
        const UndoChoice choice = chooseUndo(history, m_inVain);
        return UndoSteps{itemOf(log.session(), choice.undo), itemOf(log.session(), choice.redo)};
    });
}

void UndoCourse::took(const Uid& changeSet, const UndoReport& report)
{
    if (report.receipt.uid.isNull()) m_inVain.insert(changeSet);
}

}  // namespace core
