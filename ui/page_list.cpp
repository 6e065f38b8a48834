// SPDX-License-Identifier: Apache-2.0
#include "ui/page_list.h"

#include "ui/competency/competency_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/history/history_page.h"
#include "ui/import/import_page.h"
#include "ui/assessment/assessment_page.h"
#include "ui/gap/gap_page.h"
#include "ui/people/people_page.h"
#include "ui/quality/quality_page.h"
#include "ui/settings/settings_page.h"
#include "ui/catalogue/catalogue_page.h"
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
        {"organisation", QT_TRANSLATE_NOOP("ui::PageList", "Data"), QT_TRANSLATE_NOOP("ui::PageList", "Units & posts"), "organisation", make<OrganisationPage>},
        {"competency", QT_TRANSLATE_NOOP("ui::PageList", "Data"), QT_TRANSLATE_NOOP("ui::PageList", "Competencies & standards"), "competency", make<CompetencyPage>},
        {"assessment", QT_TRANSLATE_NOOP("ui::PageList", "Data"), QT_TRANSLATE_NOOP("ui::PageList", "Assessments"), "assessment", make<AssessmentPage>},
        {"gap", QT_TRANSLATE_NOOP("ui::PageList", "Analysis"), QT_TRANSLATE_NOOP("ui::PageList", "Gaps"), "gap", make<GapPage>},
        {"catalogue", QT_TRANSLATE_NOOP("ui::PageList", "Plan"), QT_TRANSLATE_NOOP("ui::PageList", "Catalogue & partners"), "catalogue", make<CataloguePage>},
        {"plan", QT_TRANSLATE_NOOP("ui::PageList", "Plan"), QT_TRANSLATE_NOOP("ui::PageList", "Plan"), "plan", make<PlanPage>},
        {"report", QT_TRANSLATE_NOOP("ui::PageList", "Output"), QT_TRANSLATE_NOOP("ui::PageList", "Reports"), "report", make<ReportPage>},
        {"import", QT_TRANSLATE_NOOP("ui::PageList", "System"), QT_TRANSLATE_NOOP("ui::PageList", "Import"), "import", make<ImportPage>},
        {"quality", QT_TRANSLATE_NOOP("ui::PageList", "System"), QT_TRANSLATE_NOOP("ui::PageList", "Data quality"), "quality", make<QualityPage>},
        {"history", QT_TRANSLATE_NOOP("ui::PageList", "System"), QT_TRANSLATE_NOOP("ui::PageList", "Audit trail"), "history", make<HistoryPage>},
        {"settings", QT_TRANSLATE_NOOP("ui::PageList", "System"), QT_TRANSLATE_NOOP("ui::PageList", "Settings"), "settings", make<SettingsPage>},
    };
    return pages;
}

QString pageTitle(const PageEntry& entry) { return QCoreApplication::translate("ui::PageList", entry.title); }
QString pageGroupTitle(const PageEntry& entry) { return QCoreApplication::translate("ui::PageList", entry.group); }

}  // namespace ui
