// SPDX-License-Identifier: Apache-2.0
#include "core/learning/trained.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/competency/competency_store.h"
#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The last day of the course; invalid if nothing certain is known of it.
QDate lastCertainDay(const Course& course)
{
    if (!course.end.isValid()) return course.start;
    return course.start.isValid() && course.end < course.start ? QDate() : course.end;
}

/// Of the last assessment up to `asOf`; invalid if there is none.
QDate lastAssessed(const PersonRequirement& requirement, QDate asOf)
{
    QDate last;
    for (const auto& level : requirement.levels)
        if (level.day.isValid() && level.day <= asOf && (!last.isValid() || level.day > last)) last = level.day;
    return last;
}

bool raises(const Offering& offering, std::size_t competency, int heldLevel, const Dictionary& dictionary)
{
    return std::any_of(offering.steps.begin(), offering.steps.end(), [&](const OfferingStep& step) {
        return dictionary.indexOf(step.competency) == competency && step.to > step.from && step.to > heldLevel;
    });
}

/// By name and by code, folded.
QMultiHash<QString, const Offering*> offeringsByName(std::span<const Offering> offerings)
{
    QMultiHash<QString, const Offering*> byName;
    for (const auto& offering : offerings)
        for (const QString& name : {folded(offering.name), folded(offering.code)})
            if (!name.isEmpty()) byName.insert(name, &offering);
    return byName;
}

bool isLater(const TrainedSince& a, const TrainedSince& b) { return std::tie(b.day, a.course, a.record) < std::tie(a.day, b.course, b.record); }

}  // namespace

void addTraining(PersonGap& gap, std::span<const CourseRow> courses, std::span<const Offering> offerings, const Dictionary& dictionary)
{
    const auto byName = offeringsByName(offerings);
    for (auto& requirement : gap.requirements) {
        const auto competency = dictionary.indexOfCode(requirement.code);
        if (!competency) continue;
        const int held = requirement.chosen.state == LevelState::counts ? requirement.chosen.level : 0;
        const QDate assessed = lastAssessed(requirement, gap.asOf);
        for (const auto& row : courses) {
            const QDate day = lastCertainDay(row.course);
            if (!day.isValid() || day > gap.asOf || (assessed.isValid() && day <= assessed)) continue;
            const auto called = byName.values(folded(row.course.name));
            if (std::none_of(called.begin(), called.end(), [&](const Offering* offering) { return raises(*offering, *competency, held, dictionary); })) continue;
            const TrainedSince trained{day, row.course.name, row.source, row.uid};
            if ((!requirement.trained || isLater(trained, *requirement.trained))) requirement.trained = trained;
        }
    }
}

Result<PersonGap> personGapWithTraining(Session& session, const QString& nip, QDate asOf)
{
    return session.read([&] { return valueOrThrow(personGapWithTraining(session, valueOrThrow(PersonStore(session).byNip(nip)).uid, asOf)); });
}

Result<PersonGap> personGapWithTraining(Session& session, const Uid& person, QDate asOf)
{
    return session.read([&] {
        auto gap = valueOrThrow(GapStore(session).person(person, asOf));
        const auto courses = valueOrThrow(CourseStore(session).courses(valueOrThrow(ReferenceStore(session).load()), gap.row.id));
        addTraining(gap, courses, valueOrThrow(CatalogueStore(session).load()).offerings, valueOrThrow(CompetencyStore(session).dictionary(asOf)));
        return gap;
    });
}

}  // namespace core
