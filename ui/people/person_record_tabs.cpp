// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_record_tabs.h"

#include "core/history/entities.h"
#include "core/plan/person_seats_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/cell.h"
#include "ui/common/record_trail.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

PersonPlanTab::PersonPlanTab(PageContext context) : PersonTab(context), m_table(new RecordTable(u"personSeats"_s))
{
    m_table->setEmpty(tr("This person has no seat in any plan yet. Seats come from the plans of the page Plans."));
    auto* head = new QHBoxLayout;
    head->addWidget(m_table->filterEdit());
    head->addStretch(1);
    head->addWidget(m_table->viewButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
}

/// "Pelatihan Integritas, angkatan 2"; an angkatan alone has no number.
static QString seatTitle(const core::PersonSeat& seat)
{
    if (seat.offering.isEmpty()) return PersonPlanTab::tr("(no longer in the catalogue)");
    return seat.number.toInt() > 0 ? PersonPlanTab::tr("%1, angkatan %2").arg(seat.offering, seat.number) : seat.offering;
}

void PersonPlanTab::showPerson(const PersonSubject& subject)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"year"_s, tr("Year"), ColumnKind::text, 56}, {u"plan"_s, tr("Plan"), ColumnKind::text, 150},
        {u"state"_s, tr("State"), ColumnKind::text, 90}, {u"offering"_s, tr("Training"), ColumnKind::text, 240},
        {u"start"_s, tr("From"), ColumnKind::date, 96, true, false, tr("no day yet")}, {u"levels"_s, tr("Levels closed"), ColumnKind::number, 90}, {u"cost"_s, tr("Cost"), ColumnKind::rupiah, 110},
        {u"reason"_s, tr("Why chosen"), ColumnKind::text, 170}});
    if (const auto seats = core::seatsOfPerson(workspace().session(), subject.uid))
        for (const auto& seat : *seats)
            source->add({QString::number(seat.plan.year), cell(seat.plan.name), core::planStateName(seat.plan.state),
                         cell(seatTitle(seat)), cell(seat.start),
                         QVariant::fromValue<qlonglong>(seat.seat.levelsClosed), QVariant::fromValue<qlonglong>(seat.seat.costRupiah), core::seatReasonText(seat.seat.reason)});
    m_table->setSource(source);
}

PersonHistoryTab::PersonHistoryTab(PageContext context) : PersonTab(context), m_trail(new RecordTrail(context.workspace))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addWidget(m_trail);
    connect(m_trail, &RecordTrail::noted, this, &PersonTab::noted);
}

void PersonHistoryTab::showPerson(const PersonSubject& subject) { m_trail->show(core::entity::person, subject.uid); }

}  // namespace ui
