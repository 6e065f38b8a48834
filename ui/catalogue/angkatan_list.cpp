// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/angkatan_list.h"

#include "core/base/text.h"
#include "ui/common/table/short_table.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClassesSeen = 5;  // rows

QString dayText(QDate day) { return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : QString(u'–'); }

std::vector<FormField> angkatanFields()
{
    return {{u"number"_s, AngkatanList::tr("Number"), FieldKind::number}, {u"start"_s, AngkatanList::tr("Starts"), FieldKind::date}, {u"end"_s, AngkatanList::tr("Ends"), FieldKind::date},
            {u"place"_s, AngkatanList::tr("Place")}, {u"seats"_s, AngkatanList::tr("Seats"), FieldKind::number},
            {u"minimum"_s, AngkatanList::tr("Least participants"), FieldKind::number, AngkatanList::tr("With fewer it does not run.")}};
}

/// A number as it was typed, 0 for an empty text, −1 for one that is none.
int wholeOf(const QString& value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return value.isEmpty() ? 0 : isNumber ? static_cast<int>(std::min<qint64>(number, 1'000'000)) : -1;
}

void setField(core::AngkatanDraft& draft, const QString& key, const QString& value)
{
    if (key == "number"_L1) draft.number = wholeOf(value);
    else if (key == "start"_L1) draft.start = QDate::fromString(value, Qt::ISODate);
    else if (key == "end"_L1) draft.end = QDate::fromString(value, Qt::ISODate);
    else if (key == "place"_L1) draft.place = value;
    else if (key == "seats"_L1) draft.seats = wholeOf(value);
    else if (key == "minimum"_L1) draft.minimum = wholeOf(value);
}

QString fieldText(const core::AngkatanDraft& draft, const QString& key)
{
    if (key == "place"_L1) return draft.place;
    return core::grouped(key == "seats"_L1 ? draft.seats : draft.minimum);
}

QString nameOf(const core::AngkatanDraft& draft) { return AngkatanList::tr("Angkatan %1, %2").arg(draft.number > 0 ? QString::number(draft.number) : QString(u'–'), dayText(draft.start)); }

/// What the fields of the dialog say.
core::AngkatanDraft angkatanIn(const Form& form, const core::AngkatanDraft& start)
{
    core::AngkatanDraft draft = start;
    for (const QString& key : form.keys()) setField(draft, key, valueText(form.value(key)));
    return draft;
}

}  // namespace

AngkatanList::AngkatanList(core::EditLog& log, QWidget* parent)
    : QWidget(parent), m_log(log),
      m_table(new ShortTable(tr("Angkatan"), {{tr("No."), true}, {tr("Starts")}, {tr("Ends")}, {tr("Seats"), true}, {tr("Least"), true}, {tr("Place"), false, true}}, kClassesSeen))
{
    layOutShortTable(this, m_table, {tr("Add angkatan…"), [this] { edit(proposal()); }, [this] { editCurrent(); }, [this] { removeChosen(); }});
}

void AngkatanList::show(std::shared_ptr<const CatalogueData> read, const core::Offering& offering)
{
    m_data = std::move(read);
    m_offering = offering.uid;
    m_rows.clear();
    std::vector<ShortTable::Row> rows;
    for (const auto& a : m_data->catalogue.angkatan) {
        if (a.offering != offering.id) continue;
        m_rows.push_back(a);
        rows.push_back({a.uid, {a.number > 0 ? QString::number(a.number) : QString(u'–'), dayText(a.startsOn), dayText(a.endsOn), core::grouped(a.seats), core::grouped(a.minimum), a.place}});
    }
    m_table->setRows(offering.uid, rows);
}

const core::Angkatan* AngkatanList::current() const
{
    const core::Uid uid = m_table->currentRecord();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return !uid.isNull() && row.uid == uid; });
    return found == m_rows.end() ? nullptr : &*found;
}

core::AngkatanDraft AngkatanList::proposal() const
{
    core::AngkatanDraft draft{{}, m_offering, 1, {}, {}, {}, 30, 1};
    for (const auto& row : m_rows) draft.number = std::max(draft.number, row.number + 1);
    if (!m_rows.empty()) {
        draft.seats = m_rows.back().seats;
        draft.minimum = m_rows.back().minimum;
        draft.place = m_rows.back().place;
    }
    return draft;
}

void AngkatanList::edit(const core::AngkatanDraft& draft)
{
    const bool isNew = draft.uid.isNull();
    auto* dialog = new FormDialog(isNew ? tr("New angkatan") : tr("Angkatan"), isNew ? tr("Add") : tr("Save"), this);
    Form& fields = dialog->form();
    for (const FormField& field : angkatanFields()) fields.addField(field);
    fields.refill({{u"number"_s, draft.number > 0 ? QVariant(qlonglong(draft.number)) : QVariant()}, {u"start"_s, draft.start.isValid() ? QVariant(draft.start) : QVariant()},
                      {u"end"_s, draft.end.isValid() ? QVariant(draft.end) : QVariant()}, {u"place"_s, draft.place}, {u"seats"_s, qlonglong(draft.seats)},
                      {u"minimum"_s, qlonglong(draft.minimum)}}, true);
    dialog->setCheck([this, draft](const Form& form) { return core::angkatanFindings(angkatanIn(form, draft), m_data->catalogue); });
    dialog->setAction([this, draft](const Form& form) -> core::Result<> {
        return core::CatalogueEditor(m_log).save(angkatanIn(form, draft)).map([this](const auto&) { emit changed(); });
    });
    dialog->open();
}

void AngkatanList::editCurrent()
{
    if (m_table->selectedRecords().size() > 1) return changeMany();
    if (const auto* row = current()) edit(core::draftOf(*row, m_offering));
}

void AngkatanList::changeMany()
{
    const auto chosen = m_table->selectedRecords();
    std::vector<core::AngkatanDraft> drafts;
    for (const auto& row : m_rows)
        if (std::find(chosen.begin(), chosen.end(), row.uid) != chosen.end()) drafts.push_back(core::draftOf(row, m_offering));
    std::vector<FormField> fields = angkatanFields();
    fields.erase(fields.begin(), fields.begin() + 3);  // number and days are of one angkatan
    const QString title = tr("Change many: %1 selected angkatan").arg(drafts.size());
    BulkRecords<core::AngkatanDraft> work{std::move(drafts), nameOf, fieldText, setField, [this](const std::vector<core::AngkatanDraft>& all) {
                                              if (const auto saved = core::CatalogueEditor(m_log).saveMany(all); !saved) return ask::showError(this, tr("Change many"), saved.error());
                                              emit changed();
                                          }};
    (new BulkEditDialog(title, fields, bulkWork(std::move(work)), this))->open();
}

void AngkatanList::removeChosen()
{
    QStringList names;
    std::vector<core::Uid> chosen = m_table->selectedRecords();
    for (const auto& row : m_rows)
        if (std::find(chosen.begin(), chosen.end(), row.uid) != chosen.end()) names << nameOf(core::draftOf(row, m_offering));
    if (names.isEmpty()) return ask::showMessage(this, tr("Remove angkatan"), tr("Choose an angkatan in the table first."));
    if (!ask::confirmRemoval(this, tr("Remove angkatan"), names, {tr("Plans that use it then fail their check.")})) return;
    if (const auto removed = core::CatalogueEditor(m_log).removeAngkatan(chosen); !removed) return ask::showError(this, tr("Angkatan"), removed.error());
    emit changed();
}

}  // namespace ui
