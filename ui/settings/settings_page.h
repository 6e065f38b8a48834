// SPDX-License-Identifier: Apache-2.0
// "Pengaturan": agency and letterhead, signer, rules with their sources, look of the program. Place: filter {"tab": "agency",
// "rules" or "look"}.
#pragma once
#include "ui/page.h"

class QTabWidget;

namespace ui {

class AgencyTab;
class RulesTab;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageContext context);

    void refresh() override;
    void showPlace(const Place& place) override;
    void focusFilter() override;
    bool mayLeave() override;

private:
    QTabWidget* m_tabs;
    AgencyTab* m_agency;
    RulesTab* m_rules;
};

}  // namespace ui
