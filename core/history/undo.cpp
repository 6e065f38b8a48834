// SPDX-License-Identifier: Apache-2.0
// Undo: first put back what was changed and deleted, then decide which created rows must stay, then remove the rest.
#include "core/history/undo.h"

#include "core/base/words.h"
#include "core/history/conflicts.h"
#include "core/history/entities.h"
#include "core/history/lineage.h"

#include <algorithm>
#include <limits>
#include <set>

namespace core {
namespace {

Head headOf(const Edit& edit) { return {0, edit.uid, edit.at.field, edit.at.element, edit.value, edit.hlc, !edit.redactedBy.isNull()}; }

constexpr int kLastField = std::numeric_limits<int>::max();

bool isWeaker(const Head& a, const Head& b) { return winsOver(b.hlc, b.uid, a.hlc, a.uid); }

class Undo {
public:
    Undo(EditLog& log, const Uid& changeSet, ChangeSet& out)
        : m_owner(log), m_log(log.session()), m_lineage(log.session()), m_changeSet(changeSet), m_out(out)
    {
    }

    UndoReport run()
    {
        readEdits();
        sortRows();
        for (const auto& [row, former] : m_replaced) restoreRow(row, former);
        for (const Address& at : m_changed)
            if (!m_created.contains(at.row)) restoreField(at);
        for (auto at = m_changed.begin(); at != m_changed.end(); at = m_changed.upper_bound({at->row, kLastField, {}})) renewDeletion(at->row);
        m_owner.materialiser().settle();  // what points to the created rows shows only now
        keepWhatOthersUse();
        removeRows();
        for (const auto& [row, reason] : m_kept) keep({row, kRow, {}}, reason);
        return std::move(m_report);
    }

private:
    /// What counts at an address, seen from the change set that is to be undone.
    enum class Standing {
        own,      ///< its edit
        undone,   ///< an earlier undo of it
        nothing,  ///< neither it nor anything else: what it did is out of force
        foreign,
    };
    struct Word {
        Standing standing = Standing::foreign;
        Edit edit;
    };
    using Former = std::vector<Head>;  ///< the row's edits that the change set replaced, weakest first

    void readEdits()
    {
        Query q(m_owner.session(), "select e.uid, e.entity, e.row_uid, e.field, e.element, e.seq from edit e "
                                   "join change_set c on c.id = e.change_set_id where c.uid = :uid order by e.seq");
        q.bind(":uid", m_changeSet);
        while (q.next()) {
            const Address at{{q.number(1), q.uid(2)}, q.number(3), q.uid(4)};
            m_own.insert(q.uid(0));
            if (m_firstSeq == 0) m_firstSeq = q.integer(5);
            if (at.field == kRow) m_rows[at.row].push_back(q.uid(0));
            else m_changed.insert(at);
        }
    }

    /// Rows the change set brought to life, and rows that were alive before it and got a deletion or another first edit.
    void sortRows()
    {
        for (const auto& [row, edits] : m_rows) {
            const Edit last = *m_log.edit(edits.back());
            Former former;
            for (const Edit& edit : m_lineage.before(last).edits) former.push_back(headOf(edit));
            std::ranges::sort(former, isWeaker);
            const bool isAlive = !headOf(last).isTombstone();
            const bool tookAway = !isAlive && edits.size() == 1 && m_lineage.undoneBy(last).isNull();  // only the living are removed
            const bool wasAlive = tookAway || (former.empty() ? m_owner.shipped().rows.contains(row) : !std::ranges::all_of(former, &Head::isTombstone));
            if (wasAlive) m_replaced.emplace(row, std::move(former));
            else if (isAlive) m_created.emplace(row, std::move(former));
        }
        for (const auto& [row, former] : m_created)
            if (row.entity == entity::agency) throw Failure(ErrorCode::conflict, tr("Pembuatan berkas ini tidak dapat diurungkan; isi kop surat dapat diubah kapan saja."));
    }

    void keepWhatOthersUse()
    {
        for (const auto& [row, former] : m_created) {
            const Standing standing = word({row, kRow, {}}).standing;
            if (standing == Standing::undone || standing == Standing::nothing) m_gone.insert(row);
            else if (isFrozen(row)) m_kept.emplace(row, KeptReason::frozen);
            else if (isEditedOutside(row) && !reopenDeletion(row, former)) m_kept.emplace(row, KeptReason::editedSince);
        }
        for (bool grew = true; grew;) {  // a kept row keeps what it points to
            grew = false;
            for (const auto& [row, former] : m_created)
                if (isToGo(row) && isReferencedOutside(row) && !(isKeptByOlder(row) && reopenDeletion(row, former)))
                    grew = m_kept.emplace(row, KeptReason::referencedSince).second;
        }
    }

    [[nodiscard]] bool isOwn(const Edit& edit) const { return edit.changeSet == m_changeSet; }
    [[nodiscard]] bool isOwnOrUndo(const Edit& edit) { return isOwn(edit) || m_lineage.undoneBy(edit) == m_changeSet; }

    Word word(const Address& at)
    {
        const std::vector<Head> heads = m_log.heads(at);
        if (heads.size() > 1) return wordOfDispute(heads);
        if (heads.empty()) return {Standing::nothing, {}};
        const auto edits = m_lineage.through(*m_log.edit(heads.front().uid), [&](const Edit& edit) { return isOwnOrUndo(edit); });
        if (edits.size() != 1) return {edits.empty() ? Standing::nothing : Standing::foreign, {}};
        const Edit& edit = edits.front();
        if (isOwn(edit)) return {Standing::own, edit};
        return {isOwnOrUndo(edit) ? Standing::undone : Standing::foreign, edit};
    }

    /// Several heads are of one change set where its undo has opened a dispute again.
    Word wordOfDispute(const std::vector<Head>& heads)
    {
        std::vector<Edit> edits;
        for (const Head& head : heads) std::ranges::copy(m_lineage.through(*m_log.edit(head.uid), [&](const Edit& edit) { return isOwnOrUndo(edit); }), std::back_inserter(edits));
        if (edits.empty() || !std::ranges::all_of(edits, [&](const Edit& edit) { return isOwnOrUndo(edit); })) return {};
        const bool areOwn = std::ranges::all_of(edits, [&](const Edit& edit) { return isOwn(edit); });
        return {areOwn ? Standing::own : Standing::undone, edits.back()};
    }

    bool isEditedOutside(const RowKey& row)
    {
        const auto known = m_lineage.knownTo(m_rows.at(row));
        const auto isNoNews = [&](const Edit& edit) { return isOwnOrUndo(edit) || known.contains(edit.uid); };
        return std::ranges::any_of(m_log.heads(row), [&](const Head& head) {
            return !m_own.contains(head.uid) && !std::ranges::all_of(m_lineage.through(*m_log.edit(head.uid), isNoNews), isNoNews);
        });
    }

    /// The change set had ended a dispute about a deletion by keeping the row: the deletion is said again, and what spoke against
    /// it before speaks against it still. False if it ended none.
    bool reopenDeletion(const RowKey& row, const Former& former)
    {
        const bool wasDeleted = !former.empty() && std::ranges::all_of(former, &Head::isTombstone);
        const auto isOlder = [&](const Edit& edit) { return isOwnOrUndo(edit) || m_log.seqOf(edit.uid) < m_firstSeq; };
        const auto saysNothingNew = [&](const Head& head) { return std::ranges::all_of(m_lineage.through(*m_log.edit(head.uid), isOlder), isOlder); };
        if (!wasDeleted || !std::ranges::all_of(m_log.heads(row), saysNothingNew)) return false;
        m_out.restore({row, kRow, {}}, former.back().value);
        m_gone.insert(row);
        ++m_report.fieldsRestored;
        return true;
    }

    bool isReferencedOutside(const RowKey& row)
    {
        TableWriter& tables = m_owner.materialiser().tables();
        if (const qint64 id = tables.idOf(row); id != 0)
            for (const Referrer& referrer : m_owner.registry().referrersOf(row.entity))
                for (const RowKey& other : tables.referring(referrer, id))
                    if (staysAndIsNot(other, row) && !pointedBefore(other, referrer)) return true;
        Query q(m_owner.session(), "select entity, row_uid from waiting where target_uid = :uid");
        q.bind(":uid", row.uid);
        while (q.next())
            if (staysAndIsNot({q.number(0), q.uid(1)}, row)) return true;
        return isJoinedOutside(row);
    }

    /// A row that another one is joined to cannot go while that one lives.
    bool isJoinedOutside(const RowKey& row)
    {
        Query q(m_owner.session(), "select row_uid from joined where entity = :entity and target_uid = :uid");
        q.bind(":entity", row.entity).bind(":uid", row.uid);
        while (q.next()) {
            const RowKey loser{row.entity, q.uid(0)};
            const bool isParted = !m_created.contains(loser) && word({loser, kSameAs, {}}).standing == Standing::own;  // by restoreField
            if (staysAndIsNot(loser, row) && !isParted && m_owner.materialiser().isAlive(loser, m_out.state(loser.entity, loser.uid))) return true;
        }
        return false;
    }

    [[nodiscard]] bool staysAndIsNot(const RowKey& other, const RowKey& row) const
    {
        return other != row && (!m_created.contains(other) || m_kept.contains(other));
    }
    [[nodiscard]] bool isToGo(const RowKey& row) const { return !m_kept.contains(row) && !m_gone.contains(row); }

    /// Nothing has come since that needs the row.
    bool isKeptByOlder(const RowKey& row)
    {
        TableWriter& tables = m_owner.materialiser().tables();
        const qint64 id = tables.idOf(row);
        return std::ranges::all_of(m_owner.registry().referrersOf(row.entity), [&](const Referrer& referrer) {
            return id == 0 || std::ranges::all_of(tables.referring(referrer, id), [&](const RowKey& other) { return saidBefore(other, referrer); });
        });
    }

    /// The reference waited before the change set brought its target, and can wait again.
    bool pointedBefore(const RowKey& other, const Referrer& referrer) { return !(referrer.field && referrer.field->required) && saidBefore(other, referrer); }

    bool saidBefore(const RowKey& other, const Referrer& referrer)
    {
        const auto isOlder = [&](const Edit& edit) { return m_log.seqOf(edit.uid) < m_firstSeq; };
        return std::ranges::all_of(m_log.heads(other), [&](const Head& head) {
            const bool says = head.field == kRow || (referrer.field ? head.field == referrer.field->number : !head.element.isNull());
            return !says || head.seq < m_firstSeq || std::ranges::all_of(m_lineage.through(*m_log.edit(head.uid), isOlder), isOlder);
        });
    }

    bool isFrozen(const RowKey& row)
    {
        const Entity* entity = m_owner.registry().find(row.entity);
        if (!entity || entity->frozenField == 0) return false;
        const RowState state = m_out.state(row.entity, row.uid);
        const Value now = state.now.at(entity->frozenField);
        const bool says = std::any_of(entity->frozenValues.begin(), entity->frozenValues.end(), [&](const QString& value) { return now == Value(value); });
        return says && m_owner.materialiser().isAlive(row, state);
    }

    void keep(const Address& at, KeptReason reason) { m_report.kept.push_back({at, reason}); }

    void removeRows()
    {
        for (const Address& at : m_changed) {  // fields of an earlier life: an undo of the deletion before finds them so
            const auto created = m_created.find(at.row);
            if (created != m_created.end() && (!created->second.empty() || wasJoined(at)) && isToGo(at.row)) restoreField(at);
        }
        for (const auto& [row, former] : m_created) {
            if (!isToGo(row)) continue;
            m_out.remove(row.entity, row.uid);
            ++m_report.rowsRemoved;
        }
    }

    /// The row was only another name of some other row before the change set made it.
    bool wasJoined(const Address& at)
    {
        if (at.field != kSameAs) return false;
        const Word word = this->word(at);
        return word.standing == Standing::own && !m_lineage.before(word.edit).edits.empty();
    }

    void restoreRow(const RowKey& row, const Former& former)
    {
        const Address at{row, kRow, {}};
        const Word word = this->word(at);
        if (word.standing == Standing::foreign) return keep(at, KeptReason::editedSince);
        if (word.standing != Standing::own) return;
        if (isFrozen(row)) return keep(at, KeptReason::frozen);
        m_out.revive(row, firstEditsOf(row, former), stateOf(row, shownBefore(row, former)).now);
        ++m_report.rowsRevived;
    }

    /// What the living row stood on: where it was disputed (two makers, a deletion) each of them, deletions weakest.
    std::vector<Value> firstEditsOf(const RowKey& row, const Former& former)
    {
        std::vector<Value> deletion, snapshots;
        for (const Head& head : former) {
            if (head.isTombstone()) deletion = {head.value};
            else if (head.value.blob()) snapshots.push_back(head.value);
        }
        if (snapshots.size() < 2) snapshots = {Value(encodeSnapshot(stateOf(row, former).now))};
        deletion.insert(deletion.end(), snapshots.begin(), snapshots.end());
        return deletion;
    }

    /// Values of a row from these heads, over what the program ships.
    RowState stateOf(const RowKey& row, std::vector<Head> heads)
    {
        const auto shipped = m_owner.shipped().rows.find(row);
        if (shipped != m_owner.shipped().rows.end()) return rowState(std::move(heads), &shipped->second, {});
        const auto old = needsOldSnapshots(heads) ? m_log.snapshots(row, heads) : std::vector<Value>();
        return rowState(std::move(heads), nullptr, old);
    }

    /// The heads the row would have, had the change set and what was undone since never been.
    std::vector<Head> shownBefore(const RowKey& row, const Former& former)
    {
        const auto known = m_lineage.knownTo(m_rows.at(row));
        std::vector<Head> heads = former;
        for (const Head& head : m_log.heads(row)) {
            if (head.field == kRow) continue;
            for (const Edit& edit : m_lineage.through(*m_log.edit(head.uid), [&](const Edit& e) { return isOwn(e) || known.contains(e.uid); })) {
                if (!isOwn(edit)) heads.push_back(headOf(edit));
                else
                    for (const Edit& before : m_lineage.before(edit).edits) heads.push_back(headOf(before));
            }
        }
        std::ranges::sort(heads, isWeaker);
        return heads;
    }

    void restoreField(const Address& at)
    {
        const Word word = this->word(at);
        if (word.standing == Standing::foreign) return keep(at, KeptReason::editedSince);
        if (word.standing != Standing::own) return;
        if (isFrozen(at.row)) return keep(at, KeptReason::frozen);
        std::vector<Value> said;
        if (const std::vector<Head> voices = formerVoices(word.edit); disagree(voices)) std::ranges::transform(voices, std::back_inserter(said), &Head::value);
        else said.push_back(formerValue(word.edit));
        m_out.restore(at, said);
        ++m_report.fieldsRestored;
    }

    /// Who spoke of the field before the change set, in the order in which they are shown: first edits lie under later ones.
    std::vector<Head> formerVoices(const Edit& own)
    {
        std::vector<Head> heads, rows;
        for (const Edit& edit : m_lineage.before(own).edits) heads.push_back(headOf(edit));
        for (const Uid& uid : m_log.parentsOf(own.uid))
            if (const auto edit = m_log.edit(uid); edit && edit->at == Address{own.at.row, kRow, {}}) rows.push_back(headOf(*edit));
        std::ranges::sort(heads, isWeaker);
        std::ranges::sort(rows, isWeaker);
        std::vector<Head> voices = voicesOf(m_log, own.at, heads, rows);
        std::ranges::stable_partition(voices, [&](const Head& voice) { return std::ranges::find(rows, voice.uid, &Head::uid) != rows.end(); });
        return voices;
    }

    /// A deletion held before the change set spoke against it: it must hold against the restored values as well.
    void renewDeletion(const RowKey& row)
    {
        const std::vector<Head> heads = m_log.heads(row);
        std::vector<Uid> tombstones;
        for (const Head& head : heads)
            if (head.isTombstone()) tombstones.push_back(head.uid);
        if (tombstones.empty() || m_created.contains(row) || m_replaced.contains(row)) return;
        const auto known = m_lineage.knownTo(tombstones);
        const auto isKnown = [&](const Edit& edit) { return known.contains(edit.uid); };
        bool news = false;
        for (const Head& head : heads) {
            if (head.isTombstone() || known.contains(head.uid)) continue;
            if (!std::ranges::all_of(m_lineage.through(*m_log.edit(head.uid), isKnown), isKnown)) return;
            news = true;
        }
        if (news) m_out.bury(row);
    }

    /// The value before the change set: of the edits it replaced at this address, else of the row's first edits.
    Value formerValue(const Edit& own)
    {
        const Lineage::Before before = m_lineage.before(own);
        if (!before.edits.empty())
            return std::ranges::max_element(before.edits, [](const Edit& a, const Edit& b) { return winsOver(b.hlc, b.uid, a.hlc, a.uid); })->value;
        return stateOf(own.at.row, m_log.heads(Address{own.at.row, kRow, {}})).now.at(own.at.field, own.at.element);
    }

    EditLog& m_owner;
    LogTables m_log;
    Lineage m_lineage;
    const Uid m_changeSet;
    ChangeSet& m_out;
    std::unordered_set<Uid> m_own;
    qint64 m_firstSeq = 0;
    std::map<RowKey, std::vector<Uid>> m_rows;  ///< rows the change set created or deleted, with the edits that did, in order
    std::map<RowKey, Former> m_created, m_replaced;
    std::set<Address> m_changed;
    std::map<RowKey, KeptReason> m_kept;
    std::set<RowKey> m_gone;  ///< created rows that something else took away already
    UndoReport m_report;
};

struct Found {
    QString label;
    ChangeKind kind = ChangeKind::edit;
    Uid undoes;
};

Result<Found> findChangeSet(Session& session, const Uid& uid)
{
    return session.read([&] {
        Query q(session, "select label, kind, undoes from change_set where uid = :uid");
        q.bind(":uid", uid);
        if (!q.next()) throw Failure(ErrorCode::notFound, tr("Perubahan “%1” tidak ada dalam riwayat.").arg(uid.hex()));
        return Found{q.text(0), static_cast<ChangeKind>(q.number(1)), q.uid(2)};
    });
}

/// What was changed first names every undo of it; an undo undone in its turn does it again, however often.
QString undoLabel(Session& session, Found target)
{
    bool again = false;
    for (; target.kind == ChangeKind::undo; again = !again) {
        auto undone = findChangeSet(session, target.undoes);
        if (!undone) break;
        target = std::move(*undone);
    }
    return (again ? tr("Ulangi: %1") : tr("Urungkan: %1")).arg(target.label);
}

}  // namespace

bool isRefusedForGood(const UndoReport& report)
{
    return report.receipt.uid.isNull() && report.rowsRemoved + report.rowsRevived + report.fieldsRestored == 0 && !report.kept.empty()
           && std::ranges::all_of(report.kept, [](const KeptItem& item) { return item.reason == KeptReason::frozen; });
}

Result<UndoReport> undoChangeSet(EditLog& log, const Uid& changeSet)
{
    const auto found = findChangeSet(log.session(), changeSet);
    if (!found) return tl::unexpected<Error>(found.error());
    if (found->kind == ChangeKind::merge)
        return fail(ErrorCode::conflict, tr("Penggabungan paket tidak dapat diurungkan di sini; pulihkan dari cadangan otomatisnya."));
    UndoReport report;
    const auto undo = [&](ChangeSet& out) {
        const bool again = undoneChangeSets(log.session()).contains(changeSet);
        report = Undo(log, changeSet, out).run();
        if (again && out.editCount() == 0 && report.kept.empty())
            throw Failure(ErrorCode::conflict, tr("Perubahan “%1” sudah diurungkan.").arg(found->label));
    };
    const auto receipt = log.record(undoLabel(log.session(), *found), undo, ChangeKind::undo, changeSet);
    if (!receipt) return tl::unexpected<Error>(receipt.error());
    report.receipt = *receipt;
    return report;
}

}  // namespace core
