// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_record_tabs.h"

#include "core/history/change_details.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/plan/person_seats_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = RecordColumn::Kind;

namespace {

QVariant cell(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant cell(QDate day) { return day.isValid() ? QVariant(day) : QVariant(); }

void layOut(QWidget* tab, RecordTable* table)
{
    auto* head = new QHBoxLayout;
    head->addWidget(table->filterEdit());
    head->addStretch(1);
    head->addWidget(table->viewButton());
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addLayout(head);
    layout->addWidget(table, 1);
}

QString actText(core::EditAct act)
{
    switch (act) {
    case core::EditAct::created: return PersonHistoryTab::tr("made");
    case core::EditAct::revived: return PersonHistoryTab::tr("brought back");
    case core::EditAct::deleted: return PersonHistoryTab::tr("deleted");
    case core::EditAct::joined: return PersonHistoryTab::tr("joined");
    case core::EditAct::erased: return PersonHistoryTab::tr("erased");
    case core::EditAct::changed: break;
    }
    return PersonHistoryTab::tr("changed");
}

/// The person's own row and those that belong to it now.
std::vector<core::RowKey> rowsOf(core::Workspace& workspace, const core::Uid& person)
{
    std::vector<core::RowKey> rows{{core::entity::person, person}};
    for (const auto& referrer : workspace.log().registry().referrersOf(core::entity::person)) {
        if (!referrer.field || !referrer.field->required) continue;
        if (const auto found = core::rowsPointingTo(workspace.session(), workspace.log().registry(), referrer.entity->number, referrer.field->number, person))
            for (const auto& row : *found) rows.push_back({referrer.entity->number, row.uid});
    }
    return rows;
}

}  // namespace

PersonPlanTab::PersonPlanTab(PageContext context) : PersonTab(context), m_table(new RecordTable(u"personSeats"_s))
{
    m_table->setEmpty(tr("This person has no seat in any plan yet. Seats come from the plans of the page Plans."));
    layOut(this, m_table);
}

void PersonPlanTab::showPerson(const PersonSubject& subject)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"year"_s, tr("Year"), Kind::text, 56}, {u"plan"_s, tr("Plan"), Kind::text, 150},
        {u"state"_s, tr("State"), Kind::text, 90}, {u"offering"_s, tr("Training"), Kind::text, 240}, {u"angkatan"_s, tr("Class"), Kind::text, 70},
        {u"start"_s, tr("From"), Kind::date, 96}, {u"levels"_s, tr("Levels closed"), Kind::number, 90}, {u"cost"_s, tr("Cost"), Kind::rupiah, 110},
        {u"reason"_s, tr("Reason"), Kind::text, 170}});
    if (const auto seats = core::seatsOfPerson(workspace().session(), subject.uid))
        for (const auto& seat : *seats)
            source->add({QString::number(seat.plan.year), cell(seat.plan.name), core::planStateName(seat.plan.state),
                         cell(seat.offering.isEmpty() ? tr("(no longer in the catalogue)") : seat.offering), cell(seat.number), cell(seat.start),
                         QVariant::fromValue<qlonglong>(seat.seat.levelsClosed), QVariant::fromValue<qlonglong>(seat.seat.costRupiah), core::seatReasonText(seat.seat.reason)});
    m_table->setSource(source);
}

PersonHistoryTab::PersonHistoryTab(PageContext context) : PersonTab(context), m_table(new RecordTable(u"personHistory"_s))
{
    m_table->setEmpty(tr("Nothing is known about changes of this person."));
    layOut(this, m_table);
}

void PersonHistoryTab::showPerson(const PersonSubject& subject)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"when"_s, tr("When"), Kind::text, 150}, {u"who"_s, tr("Who"), Kind::text, 90},
        {u"what"_s, tr("Field"), Kind::text, 140}, {u"before"_s, tr("Before"), Kind::text, 150}, {u"after"_s, tr("After"), Kind::text, 150},
        {u"kind"_s, tr("Kind of change"), Kind::text, 80}, {u"label"_s, tr("Change"), Kind::text, 240}});
    if (!subject.uid.isNull())
        if (const auto changes = core::rowHistory(workspace().log(), rowsOf(workspace(), subject.uid)))
            for (const auto& [changeSet, edit] : *changes)
                source->add({QDateTime::fromMSecsSinceEpoch(changeSet.at).toString(u"dd-MM-yyyy HH.mm"_s), cell(changeSet.user), cell(edit.field.isEmpty() ? edit.thing : edit.field),
                             cell(edit.from), cell(edit.to), actText(edit.act), cell(changeSet.label)});
    m_table->setSource(source);
}

}  // namespace ui
