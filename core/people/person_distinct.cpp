// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_distinct.h"

#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/people/person_store.h"

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct People {
    QString names;              ///< for the label
    std::map<qint64, Uid> uids;  ///< by id
};

Result<People> peopleOf(Session& session, const std::vector<Uid>& uids)
{
    People people;
    QStringList names;
    for (const Uid& uid : uids) {
        const auto row = PersonStore(session).byUid(uid);
        if (!row) return tl::unexpected<Error>(row.error());
        if (people.uids.emplace(row->id.value, uid).second) names << u"%1 (%2)"_s.arg(row->person.name, row->person.nip);
    }
    if (people.uids.size() < 2) return fail(ErrorCode::invalidInput, u"Pilih dua baris pegawai yang berbeda."_s);
    people.names = names.join(u", "_s);
    return people;
}

/// The same row whichever office says it, and whoever is named first.
Uid pairUid(const Uid& one, const Uid& other)
{
    const auto [first, second] = std::minmax(one, other);
    return naturalUid(entity::distinctPeople, {first.hex(), second.hex()});
}

}  // namespace

Result<ChangeReceipt> tellApart(EditLog& log, const std::vector<Uid>& uids)
{
    const auto people = peopleOf(log.session(), uids);
    if (!people) return tl::unexpected<Error>(people.error());
    const auto known = PersonStore(log.session()).distinctPairs();
    if (!known) return tl::unexpected<Error>(known.error());
    return log.record(u"Bukan orang yang sama: %1"_s.arg(people->names), [&](ChangeSet& changes) {
        for (auto one = people->uids.begin(); one != people->uids.end(); ++one)
            for (auto other = std::next(one); other != people->uids.end(); ++other) {
                if (known->contains({one->first, other->first})) continue;
                createRow(changes, entity::distinctPeople, pairUid(one->second, other->second),
                          {{{field::distinctOne, Value(one->second)}, {field::distinctOther, Value(other->second)}}, {}});
            }
    });
}

Result<ChangeReceipt> forgetApart(EditLog& log, const std::vector<Uid>& uids)
{
    const auto people = peopleOf(log.session(), uids);
    if (!people) return tl::unexpected<Error>(people.error());
    const auto known = PersonStore(log.session()).distinctPairs();
    if (!known) return tl::unexpected<Error>(known.error());
    return log.record(u"Mungkin orang yang sama: %1"_s.arg(people->names), [&](ChangeSet& changes) {
        for (const auto& [pair, rows] : *known)
            if (people->uids.contains(pair.first) && people->uids.contains(pair.second))
                for (const Uid& row : rows) changes.remove(entity::distinctPeople, row);
    });
}

}  // namespace core
