// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_list.h"

#include "core/competency/competency_store.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"

namespace core {

Result<HoursList> hoursList(Session& session, int year, QDate asOf)
{
    return session.read([&] {
        HoursList list{year, asOf, valueOrThrow(UnitStore(session).tree()), valueOrThrow(ReferenceStore(session).load()), {}};
        const auto standards = valueOrThrow(CompetencyStore(session).standards());
        const auto kinds = kindsByTitle(standardBook(standards.defaults, standards.rows, asOf));
        const auto histories = valueOrThrow(PersonStore(session).structuralHistories());
        QHash<qint64, PersonHours> hoursOf;
        for (const auto& hours : valueOrThrow(HoursStore(session).ofYear(year)).people) hoursOf.insert(hours.person.value, hours);
        const std::vector<PostHistoryRow> none;
        for (const auto& row : valueOrThrow(PersonStore(session).people())) {
            const auto hours = hoursOf.constFind(row.id.value);
            if (hours == hoursOf.constEnd()) continue;
            const auto history = histories.constFind(row.id.value);
            const auto& posts = history == histories.constEnd() ? none : history->rows;
            const auto unit = list.units.indexOf(row.unit);
            list.people.push_back({row.person.nip, fullName(row.person), currentPost(row.person, posts, kinds, list.tables, asOf).title,
                                   unit.value_or(list.units.size()), unit ? list.units.at(*unit).name : row.person.unitName, hours->staff, hours->hours});
        }
        return list;
    });
}

}  // namespace core
