// SPDX-License-Identifier: Apache-2.0
#include "ui/common/record_trail.h"

#include "core/history/change_details.h"
#include "core/history/row_fields.h"
#include "core/workspace/workspace.h"
#include "ui/common/cell.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString actText(core::EditAct act)
{
    switch (act) {
    case core::EditAct::created: return RecordTrail::tr("made");
    case core::EditAct::revived: return RecordTrail::tr("brought back");
    case core::EditAct::deleted: return RecordTrail::tr("deleted");
    case core::EditAct::joined: return RecordTrail::tr("joined");
    case core::EditAct::erased: return RecordTrail::tr("erased");
    case core::EditAct::changed: break;
    }
    return RecordTrail::tr("changed");
}

/// The row and those that belong to it now.
std::vector<core::RowKey> rowsOf(core::Workspace& workspace, const core::RowKey& row)
{
    std::vector<core::RowKey> rows{row};
    for (const auto& referrer : workspace.log().registry().referrersOf(row.entity)) {
        if (!referrer.field || !referrer.field->required) continue;
        if (const auto found = core::rowsPointingTo(workspace.session(), workspace.log().registry(), referrer.entity->number, referrer.field->number, row.uid))
            for (const auto& own : *found) rows.push_back({referrer.entity->number, own.uid});
    }
    return rows;
}

}  // namespace

RecordTrail::RecordTrail(core::Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace), m_table(new RecordTable(u"trail"_s))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_table->filterEdit());
    head->addStretch(1);
    head->addWidget(m_table->viewButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    m_table->setExportName(tr("Trail"));
    m_table->setEmpty(tr("Nothing is known about changes of this record."));
    connect(m_table, &RecordTable::noted, this, &RecordTrail::noted);
}

void RecordTrail::show(int entity, const core::Uid& uid)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"when"_s, tr("When"), ColumnKind::text, 150}, {u"who"_s, tr("Who"), ColumnKind::text, 90},
        {u"what"_s, tr("Field"), ColumnKind::text, 140}, {u"before"_s, tr("Before"), ColumnKind::text, 150}, {u"after"_s, tr("After"), ColumnKind::text, 150},
        {u"kind"_s, tr("Kind of change"), ColumnKind::text, 80}, {u"label"_s, tr("Change"), ColumnKind::text, 240}});
    if (!uid.isNull())
        if (const auto changes = core::rowHistory(m_workspace.log(), rowsOf(m_workspace, {entity, uid})))
            for (const auto& [changeSet, edit] : *changes)
                source->add({QDateTime::fromMSecsSinceEpoch(changeSet.at).toString(u"dd-MM-yyyy HH.mm"_s), cell(changeSet.user), cell(edit.field.isEmpty() ? edit.thing : edit.field),
                             cell(edit.from), cell(edit.to), actText(edit.act), cell(changeSet.label)});
    m_table->setSource(source);
}

void showTrail(core::Workspace& workspace, QWidget* parent, const QString& name, int entity, const core::Uid& uid)
{
    if (uid.isNull()) return;
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(RecordTrail::tr("Trail – %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* trail = new RecordTrail(workspace);
    trail->show(entity, uid);
    QObject::connect(&workspace.session(), &core::Session::changed, trail, [trail, entity, uid] { trail->show(entity, uid); }, Qt::QueuedConnection);
    auto* close = makePrimaryButton(RecordTrail::tr("Close"), [dialog] { dialog->accept(); });
    close->setDefault(true);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(trail, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    const QSize room = dialog->screen()->availableSize();
    dialog->resize(std::min(900, room.width() - 40), std::min(440, room.height() - 80));
    dialog->show();
    trail->table().view()->setFocus();
}

}  // namespace ui
