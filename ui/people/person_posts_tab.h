// SPDX-License-Identifier: Apache-2.0
// The post history of a person: its rows, added, changed and deleted.
#pragma once
#include "ui/people/person_tab.h"

class QLabel;

namespace ui {

class RecordList;

class PersonPostsTab final : public PersonTab {
    Q_OBJECT
public:
    explicit PersonPostsTab(PageContext context);
    void showPerson(const PersonSubject& subject) override;

private:
    void showOverruled();
    void edit(const QByteArray& uid);
    void remove(const QList<QByteArray>& uids);

    PersonSubject m_subject;
    QLabel* m_overruled;  ///< the record says another post than the history, which decides
    RecordList* m_list;
};

}  // namespace ui
