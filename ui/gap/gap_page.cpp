// SPDX-License-Identifier: Apache-2.0
#include "ui/gap/gap_page.h"

#include "core/base/text.h"
#include "ui/common/ask.h"
#include "ui/common/chart/heat_legend.h"
#include "ui/common/chart/heat_map_view.h"
#include "ui/common/choice.h"
#include "ui/common/job_runner.h"
#include "ui/common/table/record_table.h"
#include "ui/common/table/table_export.h"
#include "ui/common/widgets.h"
#include "ui/gap/gap_panel.h"
#include "ui/gap/gap_sources.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPanel = 380, kPanelPercent = 39;  // logical pixels; of the page
}

GapPage::~GapPage() = default;

void GapPage::refresh()
{
    if (m_followsToday) {
        const QSignalBlocker quiet(m_asOf);
        m_asOf->setDate(workspace().clock().today());
    }
    load();
}

void GapPage::load()
{
    m_loader.load(tr("Counting gaps"), [day = m_asOf->date()](core::Workspace& file, core::Progress&) { return GapData::load(file, day); },
                  [this](const auto& loaded) { onLoaded(loaded); });
}

void GapPage::onLoaded(const core::Result<std::shared_ptr<const GapData>>& loaded)
{
    if (!loaded) return ask::showError(this, tr("Gaps"), loaded.error());
    m_data = *loaded;
    refillUnits(m_unit, m_data->columns.units, tr("Unit: all"));
    showAll();
    applyPlace();
}

void GapPage::showAll()
{
    if (!m_data) return;
    showMap();
    showTables();
    showRemark();
    if (!m_panel->isHidden()) showPanel();
}

std::optional<std::size_t> GapPage::unit() const
{
    return m_unit->currentIndex() > 0 ? std::optional(static_cast<std::size_t>(m_unit->currentIndex() - 1)) : std::nullopt;
}

GapKinds GapPage::kinds() const { return static_cast<GapKinds>(std::max(0, m_kinds->currentIndex())); }
core::GapMeasure GapPage::measure() const { return static_cast<core::GapMeasure>(std::max(0, m_measure->currentIndex())); }

RecordTable* GapPage::table(int tab) const
{
    switch (tab) {
    case people: return m_people;
    case competencies: return m_competencies;
    case open: return m_openTable;
    default: return nullptr;
    }
}

void GapPage::showMap()
{
    m_map = gapMap(*m_data, {unit(), kinds(), measure(), m_open});
    m_view->setMap(m_map.map);
    showLegend();
}

void GapPage::showLegend()
{
    const bool isShare = measure() == core::GapMeasure::shareWithGap;
    const auto border = [&](int hundredths) { return isShare ? u"%1 %"_s.arg(hundredths) : u"0,%1"_s.arg(hundredths, 2, 10, QChar(u'0')); };
    m_legend->setEntries({{HeatTone::met, tr("met: below %1").arg(border(core::kGapLowFrom)), u"< "_s + border(core::kGapLowFrom)},
                          {HeatTone::low, tr("low: from %1").arg(border(core::kGapLowFrom)), u"≥ "_s + border(core::kGapLowFrom)},
                          {HeatTone::mid, tr("medium: from %1").arg(border(core::kGapMidFrom)), u"≥ "_s + border(core::kGapMidFrom)},
                          {HeatTone::high, tr("high: from %1").arg(border(core::kGapHighFrom)), u"≥ "_s + border(core::kGapHighFrom)},
                          {HeatTone::unknown, tr("? fewer than %1 % assessed").arg(core::kAssessedPercent), tr("? too few")},
                          {HeatTone::none, tr("– not required")},
                          {HeatTone::none, tr("Click a cell to see its people and the sum")}});
}

void GapPage::showTables()
{
    m_behind = {people, competencies, open};
    showTable(m_stack->currentIndex());
}

void GapPage::showTable(int tab)
{
    if (!m_data || !m_behind.remove(tab)) return;
    if (tab == competencies) return m_competencies->setSource(gapCompetencySource(*m_data, unit(), kinds()));
    const core::UnitRange range = m_data->rangeOf(unit());
    if (tab == people) {
        const auto source = std::make_shared<const GapPeopleSource>(m_data);
        return m_people->setSource(source, [figures = m_data, source, range](quint32 row) { return range.contains(figures->columns.unitOfPerson[source->personAt(row)]); });
    }
    const auto source = std::make_shared<const GapOpenSource>(m_data);
    m_openTable->setSource(source, [figures = m_data, source, range, kinds = kinds()](quint32 row) {
        const auto& one = source->at(row);
        return range.contains(figures->columns.unitOfPerson[one.person]) && isShown(kinds, figures->columns.dictionary.at(one.competency).kind);
    });
}

void GapPage::showRemark()
{
    const auto overview = unit() ? core::gapOverview(m_data->columns, *unit(), core::UnitReach::withBelow) : core::gapOverview(m_data->columns);
    setRemark(tr("as of %1 · %2 of %3 assessed").arg(core::longDate(m_data->columns.asOf), core::grouped(overview.peopleAssessed), core::grouped(overview.people)));
    int openCount = 0;
    for (const auto& line : overview.competencies)
        if (isShown(kinds(), m_data->columns.dictionary.at(line.competency).kind)) openCount += line.gap.notAssessed + line.gap.expired;
    m_tabs->button(open)->setText(tr("Assess first (%1)").arg(core::grouped(openCount)));
}

void GapPage::chooseTab(int tab)
{
    showTable(tab);
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentIndex(tab);
    for (int i = people; i <= open; ++i) {
        table(i)->filterEdit()->setVisible(i == tab);
        table(i)->viewButton()->setVisible(i == tab);
    }
    m_measure->setVisible(tab == map);
    m_kinds->setVisible(tab != people);
    if (m_panel->isHidden()) return;
    if (tab == competencies) closePanel();
    else showPanel();
}

void GapPage::toggleRow(int row)
{
    const auto& shown = m_map.map.rows[static_cast<std::size_t>(row)];
    if (shown.parts == HeatMap::Parts::none) return;
    const QByteArray key = shown.key;
    if (!m_open.remove(key)) m_open.insert(key);
    showMap();
}

void GapPage::openCell(int row, int column)
{
    m_cellRow = m_map.map.rows[static_cast<std::size_t>(row)].key;
    m_cellColumn = m_map.map.columns[static_cast<std::size_t>(column)].key;
    showPanel();
}

void GapPage::showPanel()
{
    if (!m_data) return;
    const int tab = m_stack->currentIndex();
    if (tab == map) {
        const int row = m_view->rowOf(m_cellRow), column = m_view->columnOf(m_cellColumn);
        if (row < 0 || column < 0) return closePanel();
        m_panel->showCell(m_data, m_map.map.rows[static_cast<std::size_t>(row)].label, m_map.units[static_cast<std::size_t>(row)],
                          m_map.competencies[static_cast<std::size_t>(column)], measure());
    } else if (tab == open) {
        const int row = m_openTable->currentRow();
        const auto* source = static_cast<const GapOpenSource*>(m_openTable->model().source());
        const QString code = row < 0 ? QString() : m_data->columns.dictionary.at(source->at(m_openTable->model().sourceRow(row)).competency).code;
        m_panel->showPerson(m_data, m_openTable->currentUid().left(16), code);
    } else {
        m_panel->showPerson(m_data, m_people->currentUid());
    }
    m_panel->show();
    if (m_sharedWidth == width()) return;  // what was drawn by hand stays
    m_sharedWidth = width();
    const int panel = std::max(m_panel->minimumWidth(), std::min(kPanel, width() * kPanelPercent / 100));  // competencies beside it count as well
    m_splitter->setSizes({width() - panel, panel});
}

void GapPage::closePanel()
{
    m_panel->hide();
    if (m_stack->currentIndex() == map) m_view->setFocus(Qt::OtherFocusReason);
}

void GapPage::explain()
{
    const int tab = m_stack->currentIndex();
    if (tab == competencies) return;
    if (tab == map && m_view->currentIndex().isValid()) openCell(m_view->currentIndex().row(), m_view->currentIndex().column());
    else if (tab != map) showPanel();
}

void GapPage::copy()
{
    if (m_stack->currentIndex() == map) {
        m_view->copyAll();
        emit noted(tr("Copied: the map, as cells and as a picture"));
        return;
    }
    const RecordTable& shown = *table(m_stack->currentIndex());
    if (!shown.model().source()) return;
    std::vector<int> columns;
    for (int visual = 0; visual < shown.model().columnCount(); ++visual)
        if (const int logical = shown.view()->horizontalHeader()->logicalIndex(visual); !shown.view()->isColumnHidden(logical)) columns.push_back(logical);
    copyRows(*shown.model().source(), shown.model().rows(), columns);
    emit noted(tr("Copied: %1 rows").arg(core::grouped(shown.model().rowCount())));
}

void GapPage::print()
{
    QVariantMap filter{{u"report"_s, u"gap-unit"_s}, {u"asOf"_s, m_asOf->date()}};
    if (m_unit->currentIndex() > 0) filter[u"unit"_s] = m_unit->currentData();
    emit placeRequested({u"report"_s, {}, filter});
}

void GapPage::newPlan()
{
    QVariantMap filter{{u"asOf"_s, m_asOf->date()}};
    if (m_unit->currentIndex() > 0) filter[u"unit"_s] = m_unit->currentData();
    emit placeRequested({u"plan"_s, {}, filter});
}

void GapPage::showPlace(const Place& place)
{
    m_place = place;
    if (place.filter.value(u"asOf"_s).toDate().isValid()) m_asOf->setDate(place.filter.value(u"asOf"_s).toDate());
    if (isReady()) applyPlace();
}

void GapPage::applyPlace()
{
    if (!m_place) return;
    const Place place = *std::exchange(m_place, std::nullopt);
    const QStringList tabs{u"map"_s, u"people"_s, u"competencies"_s, u"open"_s};
    if (const auto tab = tabs.indexOf(place.filter.value(u"tab"_s).toString()); tab >= 0) chooseTab(static_cast<int>(tab));
    if (place.filter.contains(u"unit"_s)) m_unit->setCurrentIndex(std::max(0, m_unit->findData(place.filter.value(u"unit"_s))));
    if (const auto at = m_data->columns.dictionary.indexOfCode(place.filter.value(u"competency"_s).toString())) {
        if (!isShown(kinds(), m_data->columns.dictionary.at(*at).kind)) m_kinds->setCurrentIndex(static_cast<int>(GapKinds::all));
        const int column = m_view->columnOf(m_data->columns.dictionary.at(*at).uid.bytes());
        if (m_stack->currentIndex() == map && column >= 0) openCell(0, column);
    }
    if (place.uid.isEmpty()) return;
    chooseTab(people);
    if (!m_people->select(place.uid)) {
        m_unit->setCurrentIndex(0);
        m_people->select(place.uid);
    }
    showPanel();
}

void GapPage::focusFilter()
{
    if (RecordTable* shown = table(m_stack->currentIndex())) return shown->focusFilter();
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() && m_view->model()->rowCount() > 0) m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

}  // namespace ui
