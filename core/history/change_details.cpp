// SPDX-License-Identifier: Apache-2.0
#include "core/history/change_details.h"

#include "core/history/lineage.h"
#include "core/history/row_names.h"

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The value an edit replaced: of the edits it names as its parents, else of the shipped row.
Value formerValue(EditLog& log, LogTables& tables, const Edit& edit)
{
    std::optional<Edit> same, row;
    for (const Uid& uid : tables.parentsOf(edit.uid)) {
        const auto parent = tables.edit(uid);
        if (!parent || parent->at.row != edit.at.row) continue;
        auto& best = parent->at == edit.at ? same : row;
        if (parent->at != edit.at && parent->at.field != kRow) continue;
        if (!best || winsOver(parent->hlc, parent->uid, best->hlc, best->uid)) best = parent;
    }
    if (same) return same->value;
    if (row && row->value.blob()) return saidAt(*row, edit.at);
    const auto shipped = log.shipped().rows.find(edit.at.row);
    return shipped == log.shipped().rows.end() ? Value() : shipped->second.at(edit.at.field, edit.at.element);
}

EditDetail detailOf(EditLog& log, LogTables& tables, RowNames& names, const Edit& edit)
{
    EditDetail detail{edit.at, EditAct::changed, names.subject(edit.at.row), names.thing(edit.at.row.entity), names.name(edit.at.row), names.field(edit.at), {}, {}};
    if (!edit.redactedBy.isNull()) {
        detail.act = EditAct::erased;
        detail.to = u"(dihapus demi perlindungan data pribadi)"_s;
    } else if (edit.at.field != kRow) {
        if (edit.at.field == kSameAs) detail.act = EditAct::joined;
        detail.from = names.value(edit.at, formerValue(log, tables, edit));
        detail.to = names.value(edit.at, edit.value);
    } else if (edit.value.integer()) {
        detail.act = EditAct::deleted;
    } else {
        detail.act = tables.parentsOf(edit.uid).empty() ? EditAct::created : EditAct::revived;
        const Snapshot snapshot = edit.value.blob() ? decodeSnapshot(*edit.value.blob()) : Snapshot{};
        detail.to = u"%1 isian"_s.arg(snapshot.fields.size() + snapshot.elements.size());
    }
    return detail;
}

qint64 idOf(Session& session, const Uid& changeSet)
{
    Query q(session, "select id from change_set where uid = :uid");
    q.bind(":uid", changeSet);
    if (!q.next()) throw Failure(ErrorCode::notFound, u"Perubahan “%1” tidak ada dalam riwayat."_s.arg(changeSet.hex()));
    return q.integer(0);
}

void count(Session& session, qint64 id, ChangeDetails& details)
{
    Query q(session, "select case when field <> 0 then 0 when typeof(value) = 'integer' then 2 else 1 end as act, count(*) from edit where change_set_id = :id group by act");
    q.bind(":id", id);
    while (q.next()) (q.number(0) == 0 ? details.changed : q.number(0) == 1 ? details.created : details.deleted) = q.integer(1);
    details.edits = details.changed + details.created + details.deleted;
}

QString reasonOf(KeptReason reason)
{
    switch (reason) {
        case KeptReason::editedSince: return u"Sudah diubah lagi sesudahnya."_s;
        case KeptReason::referencedSince: return u"Masih dipakai data lain."_s;
        case KeptReason::frozen: return u"Rencana ini sudah ditetapkan dan tidak berubah lagi."_s;
    }
    return {};
}

std::vector<KeptDetail> detailsOf(EditLog& log, const std::vector<KeptItem>& kept)
{
    RowNames names(log);
    std::vector<KeptDetail> details;
    for (const KeptItem& item : kept)
        details.push_back({names.subject(item.at.row), names.thing(item.at.row.entity), names.name(item.at.row), names.field(item.at), reasonOf(item.reason)});
    return details;
}

ConflictAnswer answerOf(const Conflict& conflict, const Edit& edit)
{
    const bool isRow = edit.at.field == kRow;
    switch (conflict.kind) {
    case ConflictKind::deletion: return isRow && edit.value.integer() ? ConflictAnswer::deleted : ConflictAnswer::kept;
    case ConflictKind::join: return isRow || edit.value.isNull() ? ConflictAnswer::apart : ConflictAnswer::joined;
    case ConflictKind::value:
    case ConflictKind::cycle: break;
    }
    return ConflictAnswer::value;
}

std::map<Uid, Value> saidIn(EditLog& log, const Conflict& conflict)
{
    std::map<Uid, Value> said;
    const std::vector<Value> values = valuesOf(log, conflict);  // its edits are heads: none is missing
    for (std::size_t i = 0; i < values.size(); ++i) said.emplace(conflict.edits[i], values[i]);
    return said;
}

/// Who said it first: an undo that opens a dispute again repeats what others had said.
Edit authorOf(LogTables& tables, Lineage& lineage, const Edit& edit)
{
    if (lineage.undoneBy(edit).isNull()) return edit;
    std::vector<Edit> open{edit};
    std::unordered_set<Uid> seen, undone;  // edits; change sets
    while (!open.empty()) {
        const Edit next = std::move(open.back());
        open.pop_back();
        const Uid undoes = lineage.undoneBy(next);
        if (undoes.isNull() && !undone.contains(next.changeSet) && saidAt(next, edit.at) == edit.value) return next;
        undone.insert(undoes);
        for (const Uid& uid : tables.parentsOf(next.uid))
            if (const auto parent = tables.edit(uid); parent && (parent->at == edit.at || parent->at == Address{edit.at.row, kRow, {}}) && seen.insert(uid).second) open.push_back(*parent);
    }
    return edit;
}

ConflictSide sideOf(Session& session, RowNames& names, const Conflict& conflict, const Edit& edit, const Uid& author)
{
    ConflictSide side;
    side.edit = edit.uid;
    side.answer = answerOf(conflict, edit);
    if (edit.at.field != kRow) side.value = names.value(edit.at, edit.value);
    else if (conflict.kind == ConflictKind::join) side.value = u"(orang atau data lain)"_s;
    else if (conflict.kind == ConflictKind::value) side.value = names.value(conflict.at, saidAt(edit, conflict.at));
    else side.value = edit.value.integer() ? u"(dihapus)"_s : u"(tetap ada)"_s;
    Query q(session, "select user, at, office from change_set where uid = :uid");
    q.bind(":uid", author);
    if (q.next()) side.user = q.text(0), side.at = q.integer(1), side.office = q.uid(2);
    return side;
}

}  // namespace

Result<ChangeDetails> changeDetails(EditLog& log, const Uid& changeSet, int most, qint64 skip)
{
    return log.session().read([&] {
        ChangeDetails details;
        const qint64 id = idOf(log.session(), changeSet);
        count(log.session(), id, details);
        std::vector<Edit> edits;
        Query q(log.session(), "select uid, entity, row_uid, field, element, value, hlc, schema, redacted_by from edit where change_set_id = :id order by seq limit :most offset :skip");
        q.bind(":id", id).bind(":most", most).bind(":skip", skip);
        while (q.next()) edits.push_back({q.uid(0), changeSet, {{q.number(1), q.uid(2)}, q.number(3), q.uid(4)}, readValue(q, 5), q.integer(6), q.number(7), q.uid(8)});
        RowNames names(log);
        LogTables tables(log.session());
        for (const Edit& edit : edits) details.details.push_back(detailOf(log, tables, names, edit));
        return details;
    });
}

Result<std::vector<RowChange>> rowHistory(EditLog& log, std::span<const RowKey> rows)
{
    return log.session().read([&] {
        std::vector<std::pair<ChangeSetRecord, Edit>> steps;
        for (const RowKey& row : rows) {
            Query q(log.session(),
                    "select c.uid, c.at, c.office, c.user, c.label, c.kind, c.undoes, e.uid, e.field, e.element, e.value, e.hlc, e.schema, e.redacted_by"
                    " from edit e join change_set c on c.id = e.change_set_id where e.entity = :entity and e.row_uid = :row");
            q.bind(":entity", row.entity).bind(":row", row.uid);
            while (q.next())
                steps.push_back({{q.uid(0), q.integer(1), q.uid(2), q.text(3), q.text(4), q.number(5), q.uid(6)},
                                 {q.uid(7), q.uid(0), {row, q.number(8), q.uid(9)}, readValue(q, 10), q.integer(11), q.number(12), q.uid(13)}});
        }
        std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return winsOver(a.second.hlc, a.second.uid, b.second.hlc, b.second.uid); });
        RowNames names(log);
        LogTables tables(log.session());
        std::vector<RowChange> changes;
        for (auto& [changeSet, edit] : steps) changes.push_back({std::move(changeSet), detailOf(log, tables, names, edit)});
        return changes;
    });
}

Result<std::vector<KeptDetail>> keptDetails(EditLog& log, const std::vector<KeptItem>& kept)
{
    return log.session().read([&] { return detailsOf(log, kept); });
}

Result<UndoPreview> previewUndo(EditLog& log, const Uid& changeSet)
{
    UndoPreview preview;
    bool done = false;
    const auto outcome = log.session().write([&] {
        preview.report = valueOrThrow(undoChangeSet(log, changeSet));
        done = true;
        throw Failure(ErrorCode::cancelled, u"Hanya dicoba; tidak ada yang diubah."_s);
    });
    if (!done) return tl::unexpected<Error>(outcome.error());
    auto kept = keptDetails(log, preview.report.kept);
    if (!kept) return tl::unexpected<Error>(kept.error());
    preview.kept = std::move(*kept);
    return preview;
}

Result<std::vector<ConflictDetail>> conflictDetails(EditLog& log)
{
    return log.session().read([&] {
        std::vector<ConflictDetail> details;
        const auto conflicts = valueOrThrow(openConflicts(log));
        RowNames names(log);
        LogTables tables(log.session());
        Lineage lineage(log.session());
        for (const Conflict& conflict : conflicts) {
            ConflictDetail detail{conflict, names.subject(conflict.at.row), names.thing(conflict.at.row.entity), names.name(conflict.at.row), names.field(conflict.at), {}};
            auto said = saidIn(log, conflict);
            std::vector<Edit> edits;
            for (const Uid& uid : conflict.edits)
                if (auto edit = tables.edit(uid)) edits.push_back(std::move(*edit));
            std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return winsOver(a.hlc, a.uid, b.hlc, b.uid); });
            // What is said of the field lies over what the row was made with.
            std::ranges::stable_partition(edits, [&](const Edit& edit) { return edit.at.field == conflict.at.field; });
            for (const Edit& edit : edits) detail.sides.push_back(sideOf(log.session(), names, conflict, edit, authorOf(tables, lineage, edit).changeSet));
            for (ConflictSide& side : detail.sides) side.said = said[side.edit];
            details.push_back(std::move(detail));
        }
        return details;
    });
}

}  // namespace core
