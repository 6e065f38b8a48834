// SPDX-License-Identifier: Apache-2.0
#include "core/learning/course_store.h"

#include "core/db/query.h"
#include "core/learning/training_form.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace core {
namespace {

const std::string kColumns =
    "select person_id, uid, form_id, form_name, name, provider, hours_jp, year, starts_on, ends_on, certificate, source from course";

/// Hundredths exactly; what is no number of hours stays outside the range that counts.
void setHours(Course& course, double hours)
{
    const double most = kMostCourseJp + 1;
    const qint64 hundredths = std::llround(std::clamp(std::isnan(hours) ? -1.0 : hours, -1.0, most) * 100);
    course.certificateJp = hundredths < 0 ? -1 : static_cast<int>(hundredths / 100);
    course.certificateHundredths = hundredths < 0 ? 0 : static_cast<int>(hundredths % 100);
}

std::vector<CourseRow> readCourses(Query& q, const ReferenceTables& tables)
{
    std::vector<CourseRow> rows;
    QHash<std::pair<QString, QString>, const TrainingForm*> forms;
    while (q.next()) {
        CourseRow row{PersonId{q.integer(0)}, q.uid(1), {}, q.text(3), q.text(5), q.text(11)};
        const std::pair key(q.text(2), row.formName);
        if (!forms.contains(key)) forms.insert(key, trainingFormOf(tables, key.first, key.second));
        Course& course = row.course;
        if (const auto* form = forms.value(key)) course.formCode = form->code;
        else course.unknownForm = row.formName.isEmpty() ? key.first : row.formName;
        if (!q.isNull(6)) setHours(course, q.real(6));
        if (!q.isNull(7) && q.integer(7) >= kFirstCourseYear && q.integer(7) <= kLastCourseYear) course.year = q.number(7);
        course.start = q.date(8);
        course.end = q.date(9);
        course.name = q.text(4);
        course.certificateNumber = q.text(10);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

Result<std::vector<CourseRow>> CourseStore::courses(const ReferenceTables& tables) const
{
    return m_session.read([&] {
        Query q(m_session, kColumns + " order by person_id, starts_on, name, id");
        return readCourses(q, tables);
    });
}

Result<std::vector<CourseRow>> CourseStore::courses(const ReferenceTables& tables, PersonId person) const
{
    return m_session.read([&] {
        Query q(m_session, kColumns + " where person_id = :person order by starts_on, name, id");
        q.bind(":person", person.value);
        return readCourses(q, tables);
    });
}

}  // namespace core
