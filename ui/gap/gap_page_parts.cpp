// SPDX-License-Identifier: Apache-2.0
// How the gap page is put together: head, tabs, filters, and who tells whom.
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/chart/bar_delegate.h"
#include "ui/common/chart/heat_legend.h"
#include "ui/common/chart/heat_map_view.h"
#include "ui/common/choice.h"
#include "ui/common/read_only.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/gap/gap_page.h"
#include "ui/gap/gap_panel.h"
#include "ui/gap/gap_sources.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

BarDelegate::Bar barOf(const QModelIndex& index)
{
    const auto* model = static_cast<const RecordModel*>(index.model());
    const RecordCells& cells = model->cells(index.row());
    const auto value = [&](GapColumn column) { return cells[column].toDouble(); };
    return {{{value(gapMet), tokens().met}, {value(gapOne), tokens().gap1}, {value(gapTwo), tokens().gap2}, {value(gapThree), tokens().gap3},
             {value(gapNotAssessed) + value(gapExpired), tokens().unknown}},
            value(gapRequired)};
}

}  // namespace

GapPage::GapPage(PageContext context)
    : Page(context), m_tabs(new QButtonGroup(this)), m_unit(makeChoice(tr("Unit"), 11, kAnyWidth)),
      m_kinds(makeChoice(tr("Kind of competency"), 11, kAnyWidth, {tr("Managerial & socio-cultural"), tr("Technical"), tr("All kinds")})),
      m_measure(makeChoice(tr("Figure"), 11, kAnyWidth, {tr("Average levels missing"), tr("Share with a gap")})), m_asOf(new QDateEdit), m_stack(new QStackedWidget), m_splitter(new QSplitter),
      m_view(new HeatMapView), m_legend(new HeatLegend), m_people(new RecordTable(u"gapPeople"_s)), m_competencies(new RecordTable(u"gapCompetencies"_s)),
      m_openTable(new RecordTable(u"gapOpen"_s)), m_panel(new GapPanel(context))
{
    setTitle(tr("Competency gaps"));
    buildHead();
    buildFilters();
    buildTabs();
    chooseTab(map);
}

void GapPage::buildHead()
{
    addAction(makeButton(tr("Copy"), [this] { copy(); }));
    addAction(makeButton(tr("Print…"), [this] { print(); }));
    addAction(edits(makePrimaryButton(tr("New plan…"), [this] { newPlan(); })));
    const QStringList titles{tr("Unit × competency"), tr("Per person"), tr("Per competency"), tr("Assess first (%1)").arg(core::grouped(100000))};
    for (int i = 0; i < titles.size(); ++i) {
        auto* tab = makeTabButton(titles[i]);
        m_tabs->addButton(tab, i);
        filterRow()->addWidget(tab);
    }
    filterRow()->addStretch(1);
    connect(m_tabs, &QButtonGroup::idClicked, this, &GapPage::chooseTab);
}

void GapPage::buildFilters()
{
    m_unit->setMaximumWidth(300);
    m_kinds->setMaximumWidth(230);
    m_kinds->setMinimumContentsLength(19);
    m_measure->setMaximumWidth(210);
    m_measure->setMinimumContentsLength(19);
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setToolTip(tr("As of"));
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(u"dd-MM-yyyy"_s);
    m_asOf->setKeyboardTracking(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    for (RecordTable* one : {m_people, m_competencies, m_openTable}) {
        one->filterEdit()->setMaximumWidth(320);
        one->filterEdit()->setMinimumWidth(120);
        row->addWidget(one->filterEdit(), 2);
    }
    row->addWidget(m_unit, 2);
    row->addWidget(m_kinds, 1);
    row->addWidget(m_measure, 1);
    row->addWidget(m_asOf);
    row->addStretch(1);
    for (RecordTable* one : {m_people, m_competencies, m_openTable}) row->addWidget(one->viewButton());
    content()->addLayout(row);
    for (QComboBox* combo : {m_unit, m_kinds, m_measure}) connect(combo, &QComboBox::currentIndexChanged, this, &GapPage::showAll);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_followsToday = day == workspace().clock().today();
        load();
    });
}

void GapPage::buildTabs()
{
    m_view->setAccessibleName(tr("Unit × competency"));
    auto* mapTab = new QWidget;
    auto* mapLayout = new QVBoxLayout(mapTab);
    mapLayout->setContentsMargins(0, 0, 0, 0);
    mapLayout->setSpacing(metric::kGapSmall);
    mapLayout->addWidget(m_view, 1);
    mapLayout->addWidget(m_legend);
    m_stack->addWidget(mapTab);
    for (RecordTable* one : {m_people, m_competencies, m_openTable}) m_stack->addWidget(one);
    m_people->setExportName(tr("Gaps per person"));
    m_competencies->setExportName(tr("Gaps per competency"));
    m_openTable->setExportName(tr("To be assessed first"));
    m_people->setEmpty(tr("Nobody is in this file yet. Gaps are counted from people, standards and assessments."));
    m_openTable->setEmpty(tr("Everything required is assessed."));
    m_competencies->view()->setItemDelegateForColumn(gapShare, new BarDelegate(barOf, this));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metric::kGap);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_panel->hide();
    content()->addWidget(m_splitter, 1);
    connect(m_view, &HeatMapView::cellOpened, this, &GapPage::openCell);
    connect(m_view, &HeatMapView::rowToggled, this, &GapPage::toggleRow);
    connect(m_panel, &GapPanel::closed, this, &GapPage::closePanel);
    connect(m_panel, &GapPanel::personRequested, this, [this](const QByteArray& uid) { emit placeRequested({u"people"_s, uid}); });
    for (RecordTable* one : {m_people, m_openTable}) {
        connect(one, &RecordTable::opened, this, [this](const QByteArray& uid) { emit placeRequested({u"people"_s, uid.left(16)}); });
        connect(one, &RecordTable::currentChanged, this, [this, one] {
            if (!m_panel->isHidden() && table(m_stack->currentIndex()) == one) showPanel();
        });
    }
    connect(m_competencies, &RecordTable::opened, this, [this](const QByteArray& uid) {
        chooseTab(map);
        if (const int column = m_view->columnOf(uid); column >= 0) openCell(0, column);
    });
    for (RecordTable* one : {m_people, m_competencies, m_openTable, &m_panel->people()}) connect(one, &RecordTable::noted, this, &Page::noted);
}

}  // namespace ui
