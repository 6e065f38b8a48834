// SPDX-License-Identifier: Apache-2.0
// The set union (rule 2) and redaction (rule 12).
#include "core/history/merge.h"
#include "core/base/words.h"

#include <algorithm>

namespace core {
namespace {

class Merger {
public:
    Merger(EditLog& log, const EditBatch& batch) : m_owner(log), m_batch(batch), m_log(log.session()) {}

    MergeReport run()
    {
        m_owner.materialiser().begin();
        m_owner.loadClock();
        std::unordered_map<Uid, qint64> sets;
        for (const ChangeSetRecord& record : m_batch.changeSets) sets[record.uid] = changeSetId(record);
        std::vector<std::pair<Uid, Uid>> newParents;
        for (const auto& [parent, edit] : m_batch.parents)
            if (m_log.insertParent(parent, edit)) newParents.emplace_back(parent, edit);
        for (const Edit& edit : m_batch.edits) take(edit, sets);
        // Parents may come with a later delivery than their children: heads they replace go now.
        for (const auto& [parent, edit] : newParents)
            if (!m_taken.contains(edit)) hearLate(parent, edit);
        m_owner.materialiser().settle();
        m_owner.storeClock();
        return m_report;
    }

private:
    qint64 changeSetId(const ChangeSetRecord& record)
    {
        Query q(m_owner.session(), "select id from change_set where uid = :uid");
        q.bind(":uid", record.uid);
        return q.next() ? q.integer(0) : m_log.insertChangeSet(record);
    }

    void take(const Edit& edit, const std::unordered_map<Uid, qint64>& sets)
    {
        if (const auto known = m_log.edit(edit.uid)) {
            ++m_report.knownEdits;
            redact(*known, edit);
            return;
        }
        const auto set = sets.find(edit.changeSet);
        if (set == sets.end())
            throw Failure(ErrorCode::invalidInput, tr("Paket tidak lengkap: ada perubahan tanpa keterangan asalnya; minta kantor pengirim membuat paket baru."));
        const qint64 seq = m_log.insertEdit(edit, set->second);
        ++m_report.newEdits;
        m_owner.sawClock(edit.hlc);
        m_taken.insert(edit.uid);
        dropParents(edit);
        if (m_owner.mutant() == Mutant::parentsIgnored || !m_log.isReplaced(edit)) m_log.addHead(edit.at, seq);
        m_owner.materialiser().touch(edit.at.row);
    }

    /// Heads of its own address that a new edit replaces.
    void dropParents(const Edit& edit)
    {
        if (!dropsHeads()) return;
        const std::vector<Head> heads = m_log.heads(edit.at);
        if (heads.empty()) return;
        const std::vector<Uid> parents = m_log.parentsOf(edit.uid);
        for (const Head& head : heads)
            if (std::find(parents.begin(), parents.end(), head.uid) != parents.end()) m_log.removeHead(edit.at, head.seq);
    }

    [[nodiscard]] bool dropsHeads() const { return m_owner.mutant() != Mutant::headsNeverRemoved && m_owner.mutant() != Mutant::parentsIgnored; }

    void redact(const Edit& here, const Edit& coming)
    {
        if (coming.redactedBy.isNull() || (!here.redactedBy.isNull() && here.redactedBy <= coming.redactedBy)) return;
        if (here.at.field == kRow && here.value.integer()) return;  // a tombstone says nothing about anybody
        Query q(m_owner.session(), "update edit set value = null, redacted_by = :by where uid = :uid");
        q.bind(":by", coming.redactedBy).bind(":uid", here.uid).run();
        ++m_report.redacted;
        m_owner.materialiser().touch(here.at.row);
    }

    void hearLate(const Uid& parent, const Uid& edit)
    {
        dropReplaced(parent);
        if (const auto known = m_log.edit(edit)) m_owner.materialiser().touch(known->at.row);  // a deletion may cover more than it did
    }

    void dropReplaced(const Uid& parentUid)
    {
        if (!dropsHeads()) return;
        const auto parent = m_log.edit(parentUid);
        if (!parent || !m_log.isReplaced(*parent)) return;
        for (const Head& head : m_log.heads(parent->at))
            if (head.uid == parentUid) {
                m_log.removeHead(parent->at, head.seq);
                m_owner.materialiser().touch(parent->at.row);
            }
    }

    EditLog& m_owner;
    const EditBatch& m_batch;
    LogTables m_log;
    std::unordered_set<Uid> m_taken;
    MergeReport m_report;
};

}  // namespace

Result<EditBatch> exportEdits(Session& session, const std::function<bool(const Edit&)>& wanted)
{
    return session.read([&] {
        EditBatch batch;
        std::unordered_set<Uid> sets, edits;
        Query q(session, "select e.uid, c.uid, e.entity, e.row_uid, e.field, e.element, e.value, e.hlc, e.schema, e.redacted_by "
                         "from edit e join change_set c on c.id = e.change_set_id order by e.seq");
        while (q.next()) {
            Edit edit{q.uid(0), q.uid(1), {{q.number(2), q.uid(3)}, q.number(4), q.uid(5)}, readValue(q, 6), q.integer(7), q.number(8), q.uid(9)};
            if (wanted && !wanted(edit)) continue;
            sets.insert(edit.changeSet);
            edits.insert(edit.uid);
            batch.edits.push_back(std::move(edit));
        }
        Query p(session, "select parent, edit from edit_parent");
        while (p.next())
            if (edits.contains(p.uid(1))) batch.parents.emplace_back(p.uid(0), p.uid(1));
        Query c(session, "select uid, at, office, user, label, kind, undoes from change_set order by id");
        while (c.next())
            if (sets.contains(c.uid(0)))
                batch.changeSets.push_back({c.uid(0), c.integer(1), c.uid(2), c.text(3), c.text(4), c.number(5), c.uid(6)});
        return batch;
    });
}

Result<MergeReport> mergeEdits(EditLog& log, const EditBatch& batch)
{
    return log.session().write([&] {
        const Session::Unguarded door(log.session());
        return Merger(log, batch).run();
    });
}

Result<qint64> redactRow(EditLog& log, int entity, const Uid& row)
{
    return log.session().write([&] {
        const Session::Unguarded door(log.session());
        log.materialiser().begin();
        Query q(log.session(), "update edit set value = null, redacted_by = :by where entity = :entity and row_uid = :row "
                             "and redacted_by is null and not (field = 0 and typeof(value) = 'integer') returning 1");
        q.bind(":by", Uid::v7(log.clock().nowMs())).bind(":entity", entity).bind(":row", row);
        qint64 count = 0;
        while (q.next()) ++count;
        log.materialiser().touch({entity, row});
        log.materialiser().settle();
        return count;
    });
}

}  // namespace core
