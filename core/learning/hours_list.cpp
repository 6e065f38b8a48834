// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_list.h"

#include "core/catalogue/catalogue_store.h"
#include "core/competency/competency_store.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"

namespace core {

namespace {

/// "Sub Bagian Umum" of "Sub Bagian Umum Dinas Kesehatan" below "Dinas Kesehatan".
QString nameBelow(const UnitTree& units, std::size_t unit)
{
    const QString& name = units.at(unit).name;
    const auto parent = units.parentOf(unit);
    const QString tail = parent ? u' ' + units.at(*parent).name : QString();
    return tail.size() > 1 && name.size() > tail.size() && name.endsWith(tail, Qt::CaseInsensitive) ? name.chopped(tail.size()) : name;
}

}  // namespace

UnitPlace unitPlace(const UnitTree& units, std::size_t unit)
{
    if (unit >= units.size()) return {};
    const bool hasGovernment = units.size() > 1 && units.below(0).end == units.size();  // as unitGroups()
    const int officeDepth = hasGovernment ? 1 : 0;
    UnitPlace place;
    for (std::optional<std::size_t> at = unit; at; at = units.parentOf(*at)) {
        const int below = units.depth(*at) - officeDepth;
        if (below <= 0 && place.office.isEmpty()) place.office = units.at(*at).name;
        if (below == 1) place.section = nameBelow(units, *at);
        if (below > 1 && *at == unit) place.part = nameBelow(units, *at);
    }
    return place;
}

Result<HoursList> hoursList(Session& session, int year, QDate asOf)
{
    return session.read([&] {
        HoursList list{year, asOf, valueOrThrow(UnitStore(session).tree()), valueOrThrow(ReferenceStore(session).load()), {}};
        const auto standards = valueOrThrow(CompetencyStore(session).standards());
        const auto kinds = kindsByTitle(standardBook(standards.defaults, standards.rows, asOf));
        const auto histories = valueOrThrow(PersonStore(session).structuralHistories());
        QHash<qint64, PersonHours> hoursOf;
        const AspectBook aspects(valueOrThrow(CatalogueStore(session).load()).offerings, valueOrThrow(CompetencyStore(session).dictionary(asOf)));
        for (const auto& hours : valueOrThrow(HoursStore(session).ofYear(year, &aspects)).people) hoursOf.insert(hours.person.value, hours);
        const std::vector<PostHistoryRow> none;
        for (const auto& row : valueOrThrow(PersonStore(session).people())) {
            const auto hours = hoursOf.constFind(row.id.value);
            if (hours == hoursOf.constEnd()) continue;
            const auto history = histories.constFind(row.id.value);
            const auto& posts = history == histories.constEnd() ? none : history->rows;
            const auto unit = list.units.indexOf(row.unit);
            list.people.push_back({row.person.nip, fullName(row.person), currentPost(row.person, posts, kinds, list.tables, asOf).title,
                                   unit.value_or(list.units.size()), unit ? list.units.at(*unit).name : row.person.unitName, hours->staff, hours->hours, hours->byAspect,
                                   unit ? unitPlace(list.units, *unit) : UnitPlace{{}, row.person.unitName, {}}});
        }
        return list;
    });
}

}  // namespace core
