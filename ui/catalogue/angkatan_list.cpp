// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/angkatan_list.h"

#include "core/base/text.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

namespace {

QString dayText(QDate day) { return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : QString(u'–'); }

/// What the fields of the dialog say.
core::AngkatanDraft angkatanIn(const Form& form, const core::AngkatanDraft& start)
{
    const auto whole = [&](const QString& key) { return static_cast<int>(std::min<qint64>(numberIn(form, key), 1'000'000)); };
    core::AngkatanDraft draft = start;
    draft.number = whole(u"number"_s);
    draft.start = form.value(u"start"_s).toDate();
    draft.end = form.value(u"end"_s).toDate();
    draft.place = form.text(u"place"_s);
    draft.seats = whole(u"seats"_s);
    draft.minimum = whole(u"minimum"_s);
    return draft;
}

}  // namespace

AngkatanList::AngkatanList(core::EditLog& log, QWidget* parent) : QWidget(parent), m_log(log), m_table(new QTableWidget)
{
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels({tr("No."), tr("Starts"), tr("Ends"), tr("Seats"), tr("Least"), tr("Place")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::kRow);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFixedHeight(metric::kRow * 6);
    m_table->setAccessibleName(tr("Angkatan"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kGapSmall);
    buttons->addWidget(makeButton(tr("Add angkatan…"), [this] { edit(proposal()); }));
    buttons->addWidget(makeButton(tr("Change…"), [this] { editCurrent(); }));
    buttons->addWidget(makeButton(tr("Remove"), [this] { removeCurrent(); }));
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &AngkatanList::editCurrent);
}

void AngkatanList::show(std::shared_ptr<const CatalogueData> read, const core::Offering& offering)
{
    m_data = std::move(read);
    m_offering = offering.uid;
    m_rows.clear();
    for (const auto& angkatan : m_data->catalogue.angkatan)
        if (angkatan.offering == offering.id) m_rows.push_back(angkatan);
    const int before = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int r = 0; r < m_table->rowCount(); ++r) {
        const auto& a = m_rows[static_cast<std::size_t>(r)];
        const QStringList cells{a.number > 0 ? QString::number(a.number) : QString(u'–'), dayText(a.startsOn), dayText(a.endsOn), core::grouped(a.seats), core::grouped(a.minimum),
                                a.place};
        for (int c = 0; c < cells.size(); ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment((c == 0 || c == 3 || c == 4 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(cells[c]);
            m_table->setItem(r, c, item);
        }
    }
    if (before >= 0 && before < m_table->rowCount()) m_table->setCurrentCell(before, 0);
}

const core::Angkatan* AngkatanList::current() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return m_table->currentRow() >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
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
    fields.addField({u"number"_s, tr("Number"), Kind::number});
    fields.addField({u"start"_s, tr("Starts"), Kind::date});
    fields.addField({u"end"_s, tr("Ends"), Kind::date});
    fields.addField({u"place"_s, tr("Place")});
    fields.addField({u"seats"_s, tr("Seats"), Kind::number});
    fields.addField({u"minimum"_s, tr("Least participants"), Kind::number, tr("With fewer it does not run.")});
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
    if (const auto* row = current()) edit(core::draftOf(*row, m_offering));
}

void AngkatanList::removeCurrent()
{
    const auto* row = current();
    if (!row) return;
    const QString words = tr("Angkatan %1, %2").arg(row->number).arg(dayText(row->startsOn));
    if (!ask::confirm(this, {tr("Remove angkatan"), tr("Remove “%1”? Plans that use it then fail their check.").arg(words), {}, tr("Remove"), {}, true})) return;
    if (const auto removed = core::CatalogueEditor(m_log).removeAngkatan(row->uid); !removed) return ask::showError(this, tr("Angkatan"), removed.error());
    emit changed();
}

}  // namespace ui
