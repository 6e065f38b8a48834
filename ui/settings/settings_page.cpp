// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_page.h"

#include "ui/settings/agency_tab.h"
#include "ui/settings/look_tab.h"
#include "ui/settings/rules_tab.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QTabWidget>

namespace ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(PageContext context) : Page(context), m_tabs(new QTabWidget), m_agency(new AgencyTab(context)), m_rules(new RulesTab(context))
{
    setTitle(tr("Settings"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_agency, tr("Agency && letterhead"));
    m_tabs->addTab(m_rules, tr("Rules"));
    m_tabs->addTab(new LookTab, tr("Look"));
    content()->addWidget(m_tabs, 1);
    connect(m_agency, &AgencyTab::noted, this, &Page::noted);
    connect(m_rules, &RulesTab::noted, this, &Page::noted);
}

void SettingsPage::refresh()
{
    m_agency->refresh();
    m_rules->refresh();
}

void SettingsPage::showPlace(const Place& place)
{
    const QString tab = place.filter.value(u"tab"_s).toString();
    if (tab == "agency"_L1) m_tabs->setCurrentIndex(0);
    if (tab == "rules"_L1) m_tabs->setCurrentIndex(1);
    if (tab == "look"_L1) m_tabs->setCurrentIndex(2);
}

bool SettingsPage::mayLeave() { return m_agency->mayLeave() && m_rules->mayLeave(); }

void SettingsPage::focusFilter()
{
    if (m_tabs->currentWidget() == m_rules) m_rules->focusFilter();
}

}  // namespace ui
