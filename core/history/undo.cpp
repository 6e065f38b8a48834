// SPDX-License-Identifier: Apache-2.0
// Undo: first decide which created rows must stay, then write the opposite of the rest.
#include "core/history/undo.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace core {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("core::Undo", text); }

class Undo {
public:
    Undo(EditLog& log, const Uid& changeSet, ChangeSet& out) : m_owner(log), m_log(log.session()), m_changeSet(changeSet), m_out(out) {}

    UndoReport run()
    {
        readEdits();
        keepWhatOthersUse();
        for (const RowKey& row : m_created)
            if (!m_kept.contains(row)) removeRow(row);
        for (const RowKey& row : m_deleted) reviveRow(row);
        for (const Address& at : m_changed)
            if (!m_created.contains(at.row)) restoreField(at);
        for (const auto& [row, reason] : m_kept) m_report.kept.push_back({{row, kRow, {}}, reason});
        return std::move(m_report);
    }

private:
    void readEdits()
    {
        Query q(m_owner.session(), "select e.uid, e.entity, e.row_uid, e.field, e.element, typeof(e.value) from edit e "
                                   "join change_set c on c.id = e.change_set_id where c.uid = :uid order by e.seq");
        q.bind(":uid", m_changeSet);
        while (q.next()) {
            const Address at{{q.number(1), q.uid(2)}, q.number(3), q.uid(4)};
            m_own.insert(q.uid(0));
            if (at.field != kRow) m_changed.insert(at);
            else if (q.text(5) == QLatin1String("integer")) m_deleted.insert(at.row), m_created.erase(at.row);
            else m_created.insert(at.row);
        }
    }

    void keepWhatOthersUse()
    {
        for (const RowKey& row : m_created)
            if (isEditedOutside(row)) m_kept.emplace(row, KeptReason::editedSince);
        for (bool grew = true; grew;) {  // a kept row keeps what it points to
            grew = false;
            for (const RowKey& row : m_created)
                if (!m_kept.contains(row) && isReferencedOutside(row)) grew = m_kept.emplace(row, KeptReason::referencedSince).second;
        }
    }

    bool isEditedOutside(const RowKey& row)
    {
        for (const Head& head : m_log.heads(row))
            if (!m_own.contains(head.uid)) return true;
        return false;
    }

    bool isReferencedOutside(const RowKey& row)
    {
        TableWriter& tables = m_owner.materialiser().tables();
        const qint64 id = tables.idOf(row);
        if (id != 0)
            for (const Referrer& referrer : m_owner.registry().referrersOf(row.entity))
                for (const RowKey& other : tables.referring(referrer, id))
                    if (staysAndIsNot(other, row)) return true;
        Query q(m_owner.session(), "select entity, row_uid from waiting where target_uid = :uid");
        q.bind(":uid", row.uid);
        while (q.next())
            if (staysAndIsNot({q.number(0), q.uid(1)}, row)) return true;
        return false;
    }

    [[nodiscard]] bool staysAndIsNot(const RowKey& other, const RowKey& row) const
    {
        return other != row && (!m_created.contains(other) || m_kept.contains(other));
    }

    void removeRow(const RowKey& row)
    {
        m_out.remove(row.entity, row.uid);
        ++m_report.rowsRemoved;
    }

    void reviveRow(const RowKey& row)
    {
        const std::vector<Head> heads = m_log.heads(Address{row, kRow, {}});
        const bool ours = heads.size() == 1 && m_own.contains(heads.front().uid);
        if (!ours) {
            m_report.kept.push_back({{row, kRow, {}}, KeptReason::editedSince});
            return;
        }
        m_out.create(row.entity, row.uid, m_out.state(row.entity, row.uid).now);
        ++m_report.rowsRevived;
    }

    void restoreField(const Address& at)
    {
        const std::vector<Head> heads = m_log.heads(at);
        const bool ours = heads.size() == 1 && m_own.contains(heads.front().uid);
        if (!ours) {
            m_report.kept.push_back({at, KeptReason::editedSince});
            return;
        }
        m_out.setElement(at.row.entity, at.row.uid, at.field, at.element, formerValue(at, heads.front().uid));
        ++m_report.fieldsRestored;
    }

    /// The value before the change set: of the edits it replaced at this address, else of the row's snapshot.
    Value formerValue(const Address& at, const Uid& head)
    {
        std::vector<Edit> former;
        std::vector<Uid> open{head};
        while (!open.empty()) {
            const Uid uid = open.back();
            open.pop_back();
            for (const Uid& parentUid : m_log.parentsOf(uid)) {
                const auto parent = m_log.edit(parentUid);
                if (!parent || parent->at != at) continue;
                if (m_own.contains(parentUid)) open.push_back(parentUid);
                else former.push_back(*parent);
            }
        }
        if (!former.empty())
            return std::max_element(former.begin(), former.end(), [](const Edit& a, const Edit& b) { return winsOver(b.hlc, b.uid, a.hlc, a.uid); })->value;
        std::vector<Head> others = m_log.heads(at.row);
        std::erase_if(others, [&](const Head& h) { return h.field == at.field && h.element == at.element; });
        const auto shipped = m_owner.shipped().rows.find(at.row);
        const RowState before = rowState(std::move(others), shipped == m_owner.shipped().rows.end() ? nullptr : &shipped->second, m_log.snapshots(at.row));
        if (at.element.isNull()) {
            const auto it = before.now.fields.find(at.field);
            return it == before.now.fields.end() ? Value() : it->second;
        }
        const auto it = before.now.elements.find({at.field, at.element});
        return it == before.now.elements.end() ? Value() : it->second;
    }

    EditLog& m_owner;
    LogTables m_log;
    const Uid m_changeSet;
    ChangeSet& m_out;
    std::unordered_set<Uid> m_own;
    std::set<RowKey> m_created, m_deleted;
    std::set<Address> m_changed;
    std::map<RowKey, KeptReason> m_kept;
    UndoReport m_report;
};

struct Found {
    QString label;
    ChangeKind kind = ChangeKind::edit;
};

Result<Found> findChangeSet(Session& session, const Uid& uid)
{
    return session.read([&] {
        Query q(session, "select label, kind from change_set where uid = :uid");
        q.bind(":uid", uid);
        if (!q.next()) throw Failure(ErrorCode::notFound, tr("Perubahan “%1” tidak ada dalam riwayat.").arg(uid.hex()));
        return Found{q.text(0), static_cast<ChangeKind>(q.number(1))};
    });
}

}  // namespace

Result<UndoReport> undoChangeSet(EditLog& log, const Uid& changeSet)
{
    const auto found = findChangeSet(log.session(), changeSet);
    if (!found) return tl::unexpected<Error>(found.error());
    if (found->kind == ChangeKind::merge)
        return fail(ErrorCode::conflict, tr("Penggabungan paket tidak dapat dibatalkan di sini; pulihkan dari cadangan otomatisnya."));
    UndoReport report;
    const auto receipt = log.record(tr("Batalkan: %1").arg(found->label), [&](ChangeSet& out) { report = Undo(log, changeSet, out).run(); },
                                    ChangeKind::undo, changeSet);
    if (!receipt) return tl::unexpected<Error>(receipt.error());
    report.receipt = *receipt;
    return report;
}

Result<std::vector<HistoryItem>> listHistory(Session& session, int limit)
{
    return session.read([&] {
        std::vector<HistoryItem> items;
        Query q(session, "select c.uid, c.at, c.office, c.user, c.label, c.kind, c.undoes, (select count(*) from edit e where e.change_set_id = c.id), "
                         "exists (select 1 from change_set u where u.undoes = c.uid and not exists (select 1 from change_set r where r.undoes = u.uid)) "
                         "from change_set c order by c.id desc limit :limit");
        q.bind(":limit", limit > 0 ? limit : -1);
        while (q.next())
            items.push_back({{q.uid(0), q.integer(1), q.uid(2), q.text(3), q.text(4), q.number(5), q.uid(6)}, q.integer(7), q.number(8) != 0});
        return items;
    });
}

}  // namespace core
