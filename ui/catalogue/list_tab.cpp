// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/list_tab.h"

#include "core/base/text.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/read_only.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

ListTab::ListTab(ListKind kind, core::EditLog& log, QWidget* parent)
    : QWidget(parent), m_kind(std::move(kind)), m_log(log), m_table(new RecordTable(m_kind.key)), m_hint(makeLabel(tr("Choose a row to see and change it."), u"muted"_s)),
      m_body(new QWidget), m_form(new Form), m_below(new QVBoxLayout)
{
    for (const auto& field : m_kind.fields) m_form->addField(field);
    m_table->setExportName(m_kind.title);
    m_table->view()->setAccessibleName(m_kind.title);
    m_table->setEmpty(m_kind.empty, edits(makePrimaryButton(m_kind.newTitle + u'…', [this] { createNew(); })));
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_form);
    body->addLayout(m_below);
    auto* inner = new QWidget;
    auto* innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(14, 14, 14, 14);
    innerLayout->addWidget(m_hint);
    innerLayout->addWidget(m_body);
    innerLayout->addStretch(1);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(metric::kGapSmall);
    auto* row = new QHBoxLayout;
    row->addWidget(m_table->filterEdit(), 1);
    row->addStretch(1);
    row->addWidget(m_table->viewButton());
    leftLayout->addLayout(row);
    leftLayout->addWidget(m_table, 1);
    auto* splitter = makePanelSplitter(left, makeSidePanel(inner, 320), 700, 380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(splitter);
    connect(m_table, &RecordTable::currentChanged, this, &ListTab::showCurrent);
    connect(m_table, &RecordTable::noted, this, &ListTab::noted);
    connect(m_table, &RecordTable::changeRequested, this, &ListTab::changeMany);
    connect(m_table, &RecordTable::removeRequested, this, &ListTab::removeChosen);
    connect(m_table, &RecordTable::trailRequested, this, &ListTab::trailRequested);
    connect(m_form, &Form::edited, this, &ListTab::check);
    connect(m_form, &Form::committed, this, &ListTab::commit);
    showCurrent();
}

QByteArray ListTab::current() const { return m_table->currentUid(); }

void ListTab::addBelow(QWidget* widget) { m_below->addWidget(widget); }

void ListTab::show(std::shared_ptr<const CatalogueData> read)
{
    m_data = std::move(read);
    m_table->setSource(m_kind.rows(*m_data));
    showCurrent();
}

QVariantMap ListTab::valuesOf(const QByteArray& uid) const { return m_data && !uid.isEmpty() ? m_kind.values(*m_data, uid) : QVariantMap(); }

bool ListTab::mayLeave() { return valuesOf(m_shown).isEmpty() || m_form->mayLeave(); }

void ListTab::showCurrent()
{
    if (current() != m_shown && !mayLeave()) return m_table->selectAgain(m_shown);
    const QVariantMap values = valuesOf(current());
    m_body->setVisible(!values.isEmpty());
    m_hint->setVisible(values.isEmpty());
    if (values.isEmpty()) m_shown.clear();
    else {
        m_form->refill(values, std::exchange(m_shown, current()) != current());
        check();
    }
    emit currentChanged(current());
}

void ListTab::check()
{
    if (!m_data) return;
    const auto found = m_kind.check(*m_data, *m_form, m_shown);
    m_form->showProblems(found.errors, found.warnings);
}

void ListTab::commit(const QString& key)
{
    if (!m_data || m_shown.isEmpty()) return;
    m_form->save(key, [this, uid = m_shown] {
        if (!m_kind.check(*m_data, *m_form, uid).errors.empty()) return false;
        core::CatalogueEditor editor(m_log);
        const auto saved = m_kind.save(*m_data, editor, *m_form, uid);
        if (!saved) ask::showError(this, m_kind.title, saved.error());
        else emit changed();
        return saved.has_value();
    });
    check();
}

void ListTab::createNew()
{
    if (!m_data) return;
    auto* dialog = new FormDialog(m_kind.newTitle, tr("Add"), this);
    if (!m_kind.newHint.isEmpty()) dialog->head()->addWidget(makeLabel(m_kind.newHint, u"muted"_s));
    for (const auto& field : m_kind.fields) dialog->form().addField(field);
    dialog->setCheck([this](const Form& form) { return m_kind.check(*m_data, form, {}); });
    dialog->setAction([this](const Form& form) -> core::Result<> {
        core::CatalogueEditor editor(m_log);
        return m_kind.save(*m_data, editor, form, {}).map([this](const core::Uid& made) {
            emit changed();
            m_table->select(made.bytes());
        });
    });
    dialog->open();
}

QString ListTab::nameOf(const QByteArray& uid) const
{
    const int row = m_table->model().rowOf(uid);
    return row < 0 ? QString() : m_table->model().index(row, 0).data().toString();
}

void ListTab::changeMany()
{
    if (!m_data) return;
    QList<QByteArray> rows = m_table->selectedUids();
    const bool areSelected = !rows.isEmpty();
    if (!areSelected)
        for (int row = 0; row < m_table->model().rowCount(); ++row) rows << m_table->model().uid(row);
    if (rows.isEmpty()) return ask::showMessage(this, tr("Change many"), tr("No row is shown; loosen the filters first."));
    std::vector<FormField> fields;
    for (const FormField& field : m_kind.fields)
        if (m_kind.bulkFields.contains(field.key)) fields.push_back(field);
    const auto save = [this](const auto& change) {
        core::CatalogueEditor editor(m_log);
        if (const auto saved = change(editor); !saved) return ask::showError(this, tr("Change many"), saved.error());
        emit changed();
        emit noted(tr("Saved"));
    };
    const QString title = areSelected ? tr("Change many: %1 selected rows") : tr("Change many: the %1 rows shown");
    (new BulkEditDialog(title.arg(core::grouped(rows.size())), fields, m_kind.bulk(*m_data, rows, save), this))->open();
}

void ListTab::removeChosen()
{
    if (!m_data) return;
    QStringList names;
    std::vector<core::Uid> rows;
    for (const QByteArray& uid : m_table->selectedUids()) {
        names << nameOf(uid);
        rows.push_back(core::Uid::fromBytes(uid));
    }
    if (rows.empty()) return ask::showMessage(this, m_kind.title, tr("Choose a row first."));
    if (!ask::confirmRemoval(this, m_kind.title, names)) return;
    core::CatalogueEditor editor(m_log);
    if (const auto removed = m_kind.remove(editor, rows); !removed) return ask::showError(this, m_kind.title, removed.error());
    emit changed();
    emit noted(names.size() == 1 ? tr("Deleted: %1").arg(names.front()) : tr("Deleted: %1 rows").arg(names.size()));
}

}  // namespace ui
