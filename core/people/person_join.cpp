// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_join.h"

#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/people/person_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNipDigits = 18;
constexpr int kPlaces = 3;  // of one NIP that are looked after
constexpr int kNipFields[] = {field::nip, field::nipOld};

bool has(const Fields& fields, const QString& nip) { return textOf(fields, field::nip) == nip || textOf(fields, field::nipOld) == nip; }

bool isShownWith(ChangeSet& changes, const Uid& person, const QString& nip)
{
    return changes.isAlive(entity::person, person) && has(changes.state(entity::person, person).now.fields, nip);
}

void take(ChangeSet& changes, const Uid& person, const QString& nip)
{
    for (int place = 0; place < kPlaces; ++place) {
        const Uid alias = nipUid(nip, place);
        if (alias == person || (place > 0 && !changes.isAwaited(entity::person, alias))) continue;
        const RowState state = changes.state(entity::person, alias);
        if (state.created) continue;
        const Uid holder = changes.resolved(entity::person, state.sameAs());
        if (holder != person && (holder.isNull() || !isShownWith(changes, holder, nip))) changes.join(entity::person, alias, person);
    }
}

void leave(ChangeSet& changes, const Uid& person, const QString& nip)
{
    for (int place = 0; place < kPlaces; ++place) {
        const Uid alias = nipUid(nip, place);
        const RowState state = changes.state(entity::person, alias);
        const Uid holder = state.sameAs();
        if (!state.created && !holder.isNull() && changes.resolved(entity::person, holder) == person) changes.join(entity::person, alias, {});
    }
}

}  // namespace

Uid nipUid(const QString& nip, int place)
{
    if (place == 0) return naturalUid(entity::person, {nip});
    return naturalUid(entity::person, place == 1 ? QStringList{nip, u"lain"_s} : QStringList{nip, u"lain"_s, QString::number(place)});
}

Uid freeNipUid(ChangeSet& changes, const QString& nip)
{
    for (int place = 0;; ++place) {
        const Uid uid = nipUid(nip, place);
        if (!changes.isAlive(entity::person, uid) && !changes.isAlive(entity::person, changes.resolved(entity::person, uid))) return uid;
    }
}

void followNips(ChangeSet& changes, const Uid& written, const Fields& before, const Fields& now)
{
    const Uid person = changes.resolved(entity::person, written);
    for (const int number : kNipFields)
        if (const QString nip = textOf(before, number); nip.size() == kNipDigits && !has(now, nip)) leave(changes, person, nip);
    for (const int number : kNipFields)
        if (const QString nip = textOf(now, number); nip.size() == kNipDigits) take(changes, person, nip);
}

Result<ChangeReceipt> joinPeople(EditLog& log, const Uid& stays, const Uid& other)
{
    if (stays == other) return fail(ErrorCode::invalidInput, u"Pilih dua baris pegawai yang berbeda untuk digabungkan."_s);
    const PersonStore store(log.session());
    const auto winner = store.byUid(stays), loser = store.byUid(other);
    if (!winner) return tl::unexpected<Error>(winner.error());
    if (!loser) return tl::unexpected<Error>(loser.error());
    const QString label = u"Gabungkan pegawai: %1 (%2) ke %3 (%4)"_s.arg(loser->person.name, loser->person.nip, winner->person.name, winner->person.nip);
    return log.record(label, [&](ChangeSet& c) { c.join(entity::person, other, stays); });
}

Result<ChangeReceipt> joinPeople(EditLog& log, const Uid& stays, const std::vector<Uid>& others)
{
    if (others.size() == 1) return joinPeople(log, stays, others.front());
    const PersonStore store(log.session());
    const auto winner = store.byUid(stays);
    if (!winner) return tl::unexpected<Error>(winner.error());
    for (const Uid& other : others) {
        if (other == stays) return fail(ErrorCode::invalidInput, u"Pilih dua baris pegawai yang berbeda untuk digabungkan."_s);
        if (const auto loser = store.byUid(other); !loser) return tl::unexpected<Error>(loser.error());
    }
    const QString label = u"Gabungkan pegawai: %1 baris ke %2 (%3)"_s.arg(others.size()).arg(winner->person.name, winner->person.nip);
    return log.record(label, [&](ChangeSet& c) {
        for (const Uid& other : others) c.join(entity::person, other, stays);
    });
}

}  // namespace core
