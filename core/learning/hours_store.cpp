// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_store.h"

#include "core/reference/reference_store.h"

#include <algorithm>

namespace core {
namespace {

std::vector<Course> coursesOf(std::span<const CourseRow> rows)
{
    std::vector<Course> courses;
    for (const auto& row : rows) courses.push_back(row.course);
    return courses;
}

std::vector<HourAspect> aspectsOf(const std::vector<Course>& courses, const AspectBook& book)
{
    std::vector<HourAspect> aspects;
    for (const auto& course : courses) aspects.push_back(book.of(course));
    return aspects;
}

/// The rows of each person; `rows` come by person.
QHash<qint64, std::span<const CourseRow>> byPerson(const std::vector<CourseRow>& rows)
{
    QHash<qint64, std::span<const CourseRow>> found;
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to = std::find_if(from, rows.end(), [&](const CourseRow& row) { return row.person != from->person; });
        found.insert(from->person.value, std::span(from, to));
        from = to;
    }
    return found;
}

}  // namespace

Result<YearOfHours> HoursStore::ofYear(int year, const AspectBook* aspects) const
{
    return m_session.read([&] {
        const auto tables = valueOrThrow(ReferenceStore(m_session).load());
        const auto rows = valueOrThrow(CourseStore(m_session).courses(tables));
        const auto courses = byPerson(rows);
        YearOfHours all{year, {}, {}};
        std::vector<PersonYear> years;
        for (const auto& row : valueOrThrow(PersonStore(m_session).people())) {
            if (!isInFigures(row.person, tables)) continue;
            PersonHours hours{row.id, row.unit, staffKindOf(row.person, tables), {}, {}};
            if (const auto own = courses.constFind(row.id.value); own != courses.constEnd()) {
                const auto list = coursesOf(*own);
                const auto counted = countHours(list, tables.hourCaps);
                hours.hours = hoursInYear(counted, year);
                if (aspects) hours.byAspect = aspectHoursInYear(counted, aspectsOf(list, *aspects), year);
            }
            years.push_back({hours.staff, hours.hours});
            all.people.push_back(hours);
        }
        all.recap = recapHours(years, settingValue(tables, setting::kAtLeastHours));
        std::sort(all.people.begin(), all.people.end(), [](const auto& a, const auto& b) { return a.person < b.person; });
        return all;
    });
}

LearningOfPerson HoursStore::learningOf(PersonRow row, int year) const
{
    const auto tables = valueOrThrow(ReferenceStore(m_session).load());
    LearningOfPerson person{std::move(row), true, StaffKind::pns, year, {}, {}, {}};
    person.active = isInFigures(person.row.person, tables);
    person.staff = staffKindOf(person.row.person, tables);
    person.goal = hourGoal(person.staff, tables);
    auto rows = valueOrThrow(CourseStore(m_session).courses(tables, person.row.id));
    const auto counted = countHours(coursesOf(rows), tables.hourCaps);
    person.total = hoursInYear(counted, year);
    for (std::size_t i = 0; i < rows.size(); ++i) person.courses.push_back({std::move(rows[i]), counted[i]});
    return person;
}

Result<LearningOfPerson> HoursStore::ofPerson(const QString& nip, int year) const
{
    return m_session.read([&] { return learningOf(valueOrThrow(PersonStore(m_session).byNip(nip)), year); });
}

Result<LearningOfPerson> HoursStore::ofPerson(const Uid& uid, int year) const
{
    return m_session.read([&] { return learningOf(valueOrThrow(PersonStore(m_session).byUid(uid)), year); });
}

}  // namespace core
