// SPDX-License-Identifier: Apache-2.0
#include "ui/page_list.h"

#include "ui/competency/competency_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/people/people_page.h"
#include "ui/settings/settings_page.h"

#include <QCoreApplication>

namespace ui {
namespace {

template <class P>
Page* make(PageContext context)
{
    return new P(context);
}

}  // namespace

const std::vector<PageEntry>& pageList()
{
    static const std::vector<PageEntry> pages{
        {"people", QT_TRANSLATE_NOOP("ui::PageList", "Data"), QT_TRANSLATE_NOOP("ui::PageList", "People"), "people", make<PeoplePage>},
        {"organisation", QT_TRANSLATE_NOOP("ui::PageList", "Data"), QT_TRANSLATE_NOOP("ui::PageList", "Units & posts"), "organisation", make<OrganisationPage>},
        {"competency", QT_TRANSLATE_NOOP("ui::PageList", "Data"), QT_TRANSLATE_NOOP("ui::PageList", "Competencies & standards"), "competency", make<CompetencyPage>},
        {"settings", QT_TRANSLATE_NOOP("ui::PageList", "System"), QT_TRANSLATE_NOOP("ui::PageList", "Settings"), "settings", make<SettingsPage>},
    };
    return pages;
}

QString pageTitle(const PageEntry& entry) { return QCoreApplication::translate("ui::PageList", entry.title); }
QString pageGroupTitle(const PageEntry& entry) { return QCoreApplication::translate("ui::PageList", entry.group); }

}  // namespace ui
