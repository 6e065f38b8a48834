// SPDX-License-Identifier: Apache-2.0
// What the post asks of the person and what was measured: radar, requirements, JPM, and why.
#pragma once
#include "ui/people/person_tab.h"

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class RadarView;
class RecordTable;

class PersonCompetencyTab final : public PersonTab {
    Q_OBJECT
public:
    explicit PersonCompetencyTab(PageContext context);
    void showPerson(const PersonSubject& subject) override;

private:
    void whyChosen();

    PersonSubject m_subject;
    std::optional<core::PersonGap> m_gap;
    QLabel* m_summary;
    RadarView* m_radar;
    RecordTable* m_table;
    QPushButton* m_assess;
    QPushButton* m_why;
};

}  // namespace ui
