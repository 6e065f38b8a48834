// SPDX-License-Identifier: Apache-2.0
#include "core/history/conflict_choices.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

Uid conflictId(const Conflict& conflict)
{
    const auto& [row, field, element] = conflict.at;
    QStringList words{QString::number(static_cast<int>(conflict.kind)), QString::number(row.entity), row.uid.hex(), QString::number(field), element.hex()};
    for (const Uid& edit : conflict.edits) words << edit.hex();
    return Uid::v5(words.join(u' '));
}

std::vector<ConflictChoice> choicesOf(const ConflictDetail& conflict)
{
    std::vector<ConflictChoice> choices;
    if (conflict.conflict.kind == ConflictKind::cycle) return choices;
    const auto isOne = [](const ConflictSide& a, const ConflictSide& b) {
        const bool saysValue = a.answer == ConflictAnswer::value || a.answer == ConflictAnswer::joined;
        return a.answer == b.answer && (!saysValue || a.said == b.said);
    };
    for (const ConflictSide& side : conflict.sides) {
        const auto same = std::ranges::find_if(choices, [&](const ConflictChoice& choice) { return isOne(choice.sides.front(), side); });
        if (same != choices.end()) same->sides.push_back(side);
        else choices.push_back({side.answer, side.value, {side}});
    }
    const auto keeps = [](const ConflictChoice& choice) { return choice.answer == ConflictAnswer::kept; };
    if (conflict.conflict.kind == ConflictKind::deletion && std::ranges::none_of(choices, keeps)) choices.push_back({ConflictAnswer::kept, {}, {}});
    // A disputed row is shown as long as the dispute is open, however late the deletion was.
    std::ranges::stable_partition(choices, [](const ConflictChoice& choice) { return choice.answer != ConflictAnswer::deleted; });
    return choices;
}

QString choiceWords(const ConflictChoice& choice)
{
    switch (choice.answer) {
    case ConflictAnswer::value: return choice.value.isEmpty() ? u"(kosong)"_s : choice.value;
    case ConflictAnswer::deleted: return u"dihapus"_s;
    case ConflictAnswer::kept: return u"tetap ada"_s;
    case ConflictAnswer::joined: return u"tetap satu dengan %1"_s.arg(choice.value);
    case ConflictAnswer::apart: return u"berdiri sendiri"_s;
    }
    return {};
}

Result<ConflictDetail> findConflict(EditLog& log, const Uid& id)
{
    auto all = conflictDetails(log);
    if (!all) return tl::unexpected<Error>(all.error());
    const auto found = std::ranges::find_if(*all, [&](const ConflictDetail& detail) { return conflictId(detail.conflict) == id; });
    if (found != all->end()) return std::move(*found);
    return fail(ErrorCode::notFound, u"Perbedaan “%1” tidak ada, sudah diputuskan, atau sisinya sudah berubah; lihat lagi daftarnya."_s.arg(id.hex()));
}

Result<ChangeReceipt> settleBy(EditLog& log, const ConflictDetail& conflict, const ConflictChoice& choice)
{
    const QString what = conflict.field.isEmpty() ? conflict.name : conflict.name + u", "_s + conflict.field;
    return settleConflict(log, conflict.conflict, choice.sides.empty() ? Uid() : choice.sides.front().edit, u"Putuskan perbedaan: %1"_s.arg(what));
}

}  // namespace core
