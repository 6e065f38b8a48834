// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_join.h"

#include "core/history/entities.h"
#include "core/people/person_store.h"

namespace core {

using namespace Qt::StringLiterals;

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
