// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_calendar_view.h"

#include "core/base/text.h"
#include "ui/common/chart/heat_legend.h"
#include "ui/common/chart/heat_map_view.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

HeatMap::Cell cellOf(qsizetype away, int mayLeave)
{
    if (away == 0) return {};
    return {core::grouped(away), away > mayLeave ? HeatTone::high : away == mayLeave ? HeatTone::low : HeatTone::met};
}

HeatMap mapOf(const core::PlanCalendar& calendar)
{
    HeatMap map;
    map.rowTitle = PlanCalendarView::tr("Unit");
    map.countTitle = PlanCalendarView::tr("May be away");
    const QLocale words;
    for (const QDate monday : calendar.mondays)
        map.columns.push_back({monday.toString(Qt::ISODate).toUtf8(), words.toString(monday, u"d MMM"_s), PlanCalendarView::tr("Week of %1").arg(core::longDate(monday))});
    map.rows.push_back({"all", PlanCalendarView::tr("All units"), {}, 0, HeatMap::Parts::none, true});
    for (std::size_t week = 0; week < calendar.mondays.size(); ++week) {
        std::size_t away = 0;
        for (const auto& row : calendar.rows) away += row.weeks[week].size();
        map.cells.push_back({core::grouped(static_cast<qint64>(away)), HeatTone::none});
    }
    for (const auto& row : calendar.rows) {
        map.rows.push_back({row.unit.bytes(), row.name, core::grouped(row.mayLeave)});
        for (const auto& week : row.weeks) map.cells.push_back(cellOf(std::ssize(week), row.mayLeave));
    }
    return map;
}

}  // namespace

PlanCalendarView::PlanCalendarView(QWidget* parent) : QWidget(parent), m_map(new HeatMapView), m_head(new QWidget), m_undated(makeLabel({}, u"muted"_s))
{
    m_map->setAccessibleName(tr("Who is away, by unit and week"));
    auto* legend = new HeatLegend;
    legend->setEntries({{HeatTone::met, tr("more could go")}, {HeatTone::low, tr("as many as may go")}, {HeatTone::high, tr("too many")}});
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGapSmall);
    row->addWidget(legend, 1);
    row->addWidget(makeButton(tr("Copy"), [this] {
        m_map->copyAll();
        emit noted(tr("Copied: the calendar"));
    }));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_head);
    layout->addWidget(m_undated);
    layout->addWidget(m_map, 1);
    connect(m_map->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanCalendarView::chosenChanged);
}

void PlanCalendarView::setCalendar(const core::PlanCalendar& calendar)
{
    m_map->setMap(mapOf(calendar));
    for (QWidget* widget : {m_head, static_cast<QWidget*>(m_map)}) widget->setVisible(!calendar.rows.empty());
    m_undated->setText(calendar.rows.empty()     ? tr("Nobody is away in a known week: no angkatan of this plan has dates. Set them in Catalogue & partners.")
                       : calendar.undated > 0 ? tr("Without dates, so in no week: %1 angkatan.").arg(calendar.undated)
                                              : QString());
    m_undated->setVisible(!m_undated->text().isEmpty());
}

std::optional<PlanCalendarView::Chosen> PlanCalendarView::chosen() const
{
    const QModelIndex at = m_map->currentIndex();
    if (!at.isValid() || at.row() == 0) return std::nullopt;
    return Chosen{static_cast<std::size_t>(at.row() - 1), static_cast<std::size_t>(at.column())};
}

}  // namespace ui
