// SPDX-License-Identifier: Apache-2.0
#include "core/learning/course_store.h"

#include "core/db/query.h"

#include <QHash>
#include <cmath>

namespace core {
namespace {

const std::string kColumns =
    "select person_id, uid, form_id, form_name, name, provider, hours_jp, year, starts_on, ends_on, certificate, source from course";

std::vector<CourseRow> readCourses(Query& q, const ReferenceTables& tables)
{
    std::vector<CourseRow> rows;
    QHash<std::pair<QString, QString>, QString> forms;
    while (q.next()) {
        CourseRow row{PersonId{q.integer(0)}, q.uid(1), {}, q.text(3), q.text(5), q.text(11)};
        const std::pair key(q.text(2), row.formName);
        if (!forms.contains(key)) {
            const auto* form = findTrainingForm(tables, key.first, key.second);
            forms.insert(key, form ? form->code : QString());
        }
        Course& course = row.course;
        course.formCode = forms.value(key);
        if (!q.isNull(6)) course.certificateJp = static_cast<int>(std::floor(q.real(6)));
        if (!q.isNull(7)) course.year = q.number(7);
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
