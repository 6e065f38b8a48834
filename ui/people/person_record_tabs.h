// SPDX-License-Identifier: Apache-2.0
// Two tabs that only show: the person's seats in plans, and everything that was ever changed.
#pragma once
#include "ui/people/person_tab.h"

class QLabel;

namespace ui {

class RecordTable;
class RecordTrail;

class PersonPlanTab final : public PersonTab {
    Q_OBJECT
public:
    explicit PersonPlanTab(PageContext context);
    void showPerson(const PersonSubject& subject) override;

private:
    RecordTable* m_table;
};

class PersonHistoryTab final : public PersonTab {
    Q_OBJECT
public:
    explicit PersonHistoryTab(PageContext context);
    void showPerson(const PersonSubject& subject) override;

private:
    RecordTrail* m_trail;
};

}  // namespace ui
