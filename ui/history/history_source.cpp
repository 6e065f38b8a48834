// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_source.h"

#include "core/history/conflict_choices.h"
#include "ui/common/cell.h"
#include "ui/history/history_page.h"

#include <QDateTime>

namespace ui {

using namespace Qt::StringLiterals;

QString changeState(const core::HistoryItem& item)
{
    if (item.undone) return HistoryPage::tr("Undone");
    switch (static_cast<core::ChangeKind>(item.record.kind)) {
    case core::ChangeKind::undo: return HistoryPage::tr("An undo");
    case core::ChangeKind::merge: return HistoryPage::tr("Merged package");
    case core::ChangeKind::edit: break;
    }
    return HistoryPage::tr("In force");
}

QString changeTime(const core::HistoryItem& item) { return QDateTime::fromMSecsSinceEpoch(item.record.at).toString(u"HH.mm"_s); }

QString officeWords(const core::Uid& office, const core::Uid& own)
{
    return office == own ? HistoryPage::tr("this office") : HistoryPage::tr("another office (%1)").arg(office.hex().left(6));
}

std::shared_ptr<const RecordSource> changeSetSource(const std::vector<core::HistoryItem>& items, const core::Uid& own)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"day"_s, HistoryPage::tr("Day"), ColumnKind::date, 94}, {u"time"_s, HistoryPage::tr("Time"), ColumnKind::text, 56},
        {u"what"_s, HistoryPage::tr("Change"), ColumnKind::text, 240}, {u"user"_s, HistoryPage::tr("User"), ColumnKind::text, 84},
        {u"edits"_s, HistoryPage::tr("Edits"), ColumnKind::number, 84}, {u"state"_s, HistoryPage::tr("State"), ColumnKind::text, 100},
        {u"office"_s, HistoryPage::tr("Office"), ColumnKind::text, 110, false}});
    for (const core::HistoryItem& item : items) {
        source->add({QDateTime::fromMSecsSinceEpoch(item.record.at).date(), changeTime(item), item.record.label, item.record.user,
                     QVariant(static_cast<qlonglong>(item.edits)), changeState(item),
                     officeWords(item.record.office, own), item.undone},
                    item.record.uid.bytes());
    }
    return source;
}

std::shared_ptr<const RecordSource> editSource(const std::vector<core::EditDetail>& details)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"name"_s, HistoryPage::tr("Record"), ColumnKind::text, 180}, {u"field"_s, HistoryPage::tr("Field"), ColumnKind::text, 116},
        {u"from"_s, HistoryPage::tr("Before"), ColumnKind::text, 84}, {u"to"_s, HistoryPage::tr("After"), ColumnKind::text, 84},
        {u"thing"_s, HistoryPage::tr("Kind"), ColumnKind::text, 110, false}});
    for (std::size_t i = 0; i < details.size(); ++i) {
        const core::EditDetail& edit = details[i];
        QString field = edit.field;
        if (edit.act == core::EditAct::created) field = HistoryPage::tr("(new) %1").arg(edit.thing);
        if (edit.act == core::EditAct::revived) field = HistoryPage::tr("(brought back) %1").arg(edit.thing);
        if (edit.act == core::EditAct::deleted) field = HistoryPage::tr("(deleted) %1").arg(edit.thing);
        source->add({edit.name, cell(field), cell(edit.from), cell(edit.to), edit.thing}, QByteArray::number(static_cast<qulonglong>(i)));
    }
    return source;
}

std::shared_ptr<const RecordSource> conflictSource(const std::vector<core::ConflictDetail>& conflicts)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"name"_s, HistoryPage::tr("Record"), ColumnKind::text, 240}, {u"field"_s, HistoryPage::tr("Field"), ColumnKind::text, 130},
        {u"shown"_s, HistoryPage::tr("Shown now"), ColumnKind::text, 170}, {u"other"_s, HistoryPage::tr("Other side"), ColumnKind::text, 170},
        {u"thing"_s, HistoryPage::tr("Kind"), ColumnKind::text, 110, false}});
    for (const core::ConflictDetail& conflict : conflicts) {
        QStringList words;
        for (const core::ConflictChoice& choice : core::choicesOf(conflict)) words << core::choiceWords(choice);
        const QString shown = words.isEmpty() ? QString() : words.takeFirst();
        source->add({conflict.name, conflict.field.isEmpty() ? HistoryPage::tr("(the whole record)") : conflict.field, shown, words.join(u"; "_s), conflict.thing},
                    core::conflictId(conflict.conflict).bytes());
    }
    return source;
}

}  // namespace ui
