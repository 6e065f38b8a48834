// SPDX-License-Identifier: Apache-2.0
#include "ui/page_list.h"

#include "ui/catalogue/catalogue_page.h"
#include "ui/people/people_page.h"
#include "ui/plan/plan_page.h"
#include "ui/report/report_page.h"

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
        {"catalogue", QT_TRANSLATE_NOOP("ui::PageList", "Plan"), QT_TRANSLATE_NOOP("ui::PageList", "Catalogue & partners"), "catalogue", make<CataloguePage>},
        {"plan", QT_TRANSLATE_NOOP("ui::PageList", "Plan"), QT_TRANSLATE_NOOP("ui::PageList", "Plan"), "plan", make<PlanPage>},
        {"report", QT_TRANSLATE_NOOP("ui::PageList", "Output"), QT_TRANSLATE_NOOP("ui::PageList", "Reports"), "report", make<ReportPage>},
    };
    return pages;
}

QString pageTitle(const PageEntry& entry) { return QCoreApplication::translate("ui::PageList", entry.title); }
QString pageGroupTitle(const PageEntry& entry) { return QCoreApplication::translate("ui::PageList", entry.group); }

}  // namespace ui
