// SPDX-License-Identifier: Apache-2.0
// The courses of a person and the hours of a year: certificate and counted, and why.
#pragma once
#include "core/learning/hours_store.h"
#include "ui/people/person_tab.h"

class QComboBox;
class QLabel;

namespace ui {

class RecordList;

class PersonCoursesTab final : public PersonTab {
    Q_OBJECT
public:
    explicit PersonCoursesTab(PageContext context);
    void showPerson(const PersonSubject& subject) override;

private:
    void showYear();
    void fillYears(const std::vector<core::CountedCourse>& courses);
    void edit(const QByteArray& uid);
    void remove(const QList<QByteArray>& uids);
    void why();

    PersonSubject m_subject;
    std::optional<core::LearningOfPerson> m_learning;
    int m_addedYear = 0;  ///< of the course that was saved last, until it is shown
    QComboBox* m_year;
    QLabel* m_line;
    RecordList* m_list;
};

}  // namespace ui
