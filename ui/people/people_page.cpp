// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_page.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/people/people_source.h"
#include "ui/people/person_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Activity { activeOnly, inactiveOnly, everybody };

}  // namespace

PeoplePage::PeoplePage(PageContext context)
    : Page(context), m_table(new RecordTable(u"people"_s)), m_unit(new QComboBox), m_active(new QComboBox), m_panel(new PersonPanel(context))
{
    setTitle(tr("People"));
    addAction(makeButton(tr("Import…"), [this] { emit placeRequested({u"import"_s}); }));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setMaximumWidth(280);
    m_active->setAccessibleName(tr("Active or not"));
    m_active->addItems({tr("Active"), tr("Not active"), tr("Everybody")});
    filterRow()->addWidget(m_table->filterEdit(), 1);
    filterRow()->addWidget(m_unit);
    filterRow()->addWidget(m_active);
    filterRow()->addStretch(1);
    filterRow()->addWidget(m_table->viewButton());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({820, 300});
    content()->addWidget(splitter, 1);
    m_table->setExportName(tr("People"));
    m_table->setEmpty(tr("Nobody is in this file yet. People come from the profile export of SIASN, or are entered by hand."),
                      makePrimaryButton(tr("Import people…"), [this] { emit placeRequested({u"import"_s}); }));
    connect(m_table, &RecordTable::countChanged, this, &PeoplePage::showCount);
    connect(m_table, &RecordTable::currentChanged, m_panel, &PersonPanel::showPerson);
    connect(m_table, &RecordTable::noted, this, &Page::noted);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PeoplePage::applyConditions);
    connect(m_active, &QComboBox::currentIndexChanged, this, &PeoplePage::applyConditions);
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::refresh()
{
    auto source = PeopleSource::load(workspace());
    if (!source) return ask::showError(this, tr("People"), source.error());
    m_source = std::move(*source);
    fillUnits();
    m_table->setSource(m_source);
    applyConditions();
    m_panel->showPerson(m_table->currentUid());
}

void PeoplePage::fillUnits()
{
    const QSignalBlocker quiet(m_unit);
    const QByteArray chosen = m_unit->currentData().toByteArray();
    m_unit->clear();
    m_unit->addItem(tr("Unit: all"));
    const auto& units = m_source->units();
    for (std::size_t i = 0; i < units.size(); ++i) m_unit->addItem(QString(2 * units.depth(i), u' ') + units.at(i).name, units.at(i).uid.bytes());
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

void PeoplePage::applyConditions()
{
    if (!m_source) return;
    const auto& units = m_source->units();
    const int activity = m_active->currentIndex();
    const int chosen = m_unit->currentIndex() - 1;
    const auto range = chosen >= 0 ? std::optional(units.below(static_cast<std::size_t>(chosen))) : std::nullopt;
    m_table->setCondition([source = m_source, activity, range](quint32 row) {
        if (activity != everybody && source->index().active[row] != (activity == activeOnly)) return false;
        if (!range) return true;
        const auto unit = source->units().indexOf(source->index().units[row]);
        return unit && range->contains(*unit);
    });
}

void PeoplePage::showCount(int shown, int total)
{
    setRemark(shown == total ? core::grouped(total) : tr("%1 of %2").arg(core::grouped(shown), core::grouped(total)));
}

void PeoplePage::showPlace(const Place& place)
{
    const QVariant unit = place.filter.value(u"unit"_s);
    if (unit.isValid()) m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    if (place.filter.contains(u"search"_s)) m_table->filterEdit()->setText(place.filter.value(u"search"_s).toString());
    if (place.uid.isEmpty()) return;
    if (m_table->select(place.uid)) return;
    m_unit->setCurrentIndex(0);  // whoever was asked for is shown, whatever the filters say
    m_active->setCurrentIndex(everybody);
    m_table->select(place.uid);
}

void PeoplePage::focusFilter() { m_table->focusFilter(); }

}  // namespace ui
