// SPDX-License-Identifier: Apache-2.0
#include "ui/competency/competency_page.h"

#include "ui/common/read_only.h"
#include "ui/common/widgets.h"
#include "ui/competency/dictionary_tab.h"
#include "ui/competency/standards_tab.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

CompetencyPage::CompetencyPage(PageContext context)
    : Page(context), m_tabs(new QTabWidget), m_dictionary(new DictionaryTab(context)), m_standards(new StandardsTab(context))
{
    setTitle(tr("Competencies & standards"));
    auto* remove = edits(makeButton(tr("Delete…"), [this] { isDictionary() ? m_dictionary->deleteChosen() : m_standards->deleteChosen(); }));
    auto* change = edits(makeButton(tr("Change many…"), [this] { isDictionary() ? m_dictionary->changeMany() : m_standards->changeMany(); }));
    auto* copy = edits(makeButton(tr("Copy from…"), [this] { m_standards->copyFrom(); }));
    auto* create = edits(makePrimaryButton({}, [this] { createNew(); }));
    addAction(remove);
    addAction(change);
    addAction(copy);
    addAction(create);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_dictionary, tr("Dictionary"));
    m_tabs->addTab(m_standards, tr("Standards"));
    content()->addWidget(m_tabs, 1);
    const auto nameActions = [this, copy, create] {
        create->setText(isDictionary() ? tr("New competency…") : tr("New standard…"));
        copy->setVisible(!isDictionary());
    };
    connect(m_tabs, &QTabWidget::currentChanged, this, nameActions);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { standards(); });
    connect(m_dictionary, &DictionaryTab::noted, this, &Page::noted);
    connect(m_standards, &StandardsTab::noted, this, &Page::noted);
    connect(m_dictionary, &DictionaryTab::changed, this, &CompetencyPage::refresh);
    connect(m_standards, &StandardsTab::changed, this, [this] {
        refresh();
        standards();  // whoever changed them goes on with them
    });
    connect(m_standards, &StandardsTab::placeRequested, this, &Page::placeRequested);
    nameActions();
}

bool CompetencyPage::isDictionary() const { return m_tabs->currentIndex() == 0; }

void CompetencyPage::refresh()
{
    m_dictionary->refresh();
    m_tabs->setTabText(0, tr("Dictionary (%1)").arg(m_dictionary->count()));
    m_areStandardsStale = true;
    if (isDictionary()) QMetaObject::invokeMethod(this, [this] { standards(); }, Qt::QueuedConnection);  // a turn of the event loop of their own
    else standards();
}

StandardsTab& CompetencyPage::standards()
{
    if (std::exchange(m_areStandardsStale, false)) {
        m_standards->refresh();
        m_tabs->setTabText(1, tr("Standards (%1)").arg(m_standards->count()));
    }
    return *m_standards;
}

void CompetencyPage::showPlace(const Place& place)
{
    if (!place.uid.isEmpty() && m_dictionary->select(place.uid)) return m_tabs->setCurrentIndex(0);
    const bool isFound = place.uid.isEmpty() ? standards().selectPost(place.filter.value(u"title"_s).toString(), place.filter.value(u"kind"_s).toString())
                                             : standards().select(place.uid);
    if (isFound) m_tabs->setCurrentIndex(1);
}

bool CompetencyPage::mayLeave() { return m_dictionary->mayLeave() && m_standards->mayLeave(); }
void CompetencyPage::createNew() { isDictionary() ? m_dictionary->createNew() : m_standards->createNew(); }
void CompetencyPage::focusFilter() { isDictionary() ? m_dictionary->focusFilter() : m_standards->focusFilter(); }

}  // namespace ui
