// SPDX-License-Identifier: Apache-2.0
// "Pegawai": everybody, filtered as you type; a side panel tells about the chosen one. Place: uid of a person, or filter
// {"unit": uid, "search": text}.
#pragma once
#include "ui/page.h"

#include <memory>

class QComboBox;

namespace ui {

class PeopleSource;
class PersonPanel;
class RecordTable;

class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(PageContext context);
    ~PeoplePage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void focusFilter() override;

private:
    void fillUnits();
    void applyConditions();
    void showCount(int shown, int total);

    std::shared_ptr<const PeopleSource> m_source;
    RecordTable* m_table;
    QComboBox* m_unit;
    QComboBox* m_active;
    PersonPanel* m_panel;
};

}  // namespace ui
