// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/list_tab.h"

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
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* panel = makePanel();
    panel->setMinimumWidth(320);
    auto* panelLayout = new QVBoxLayout(panel);
    panelLayout->setContentsMargins(0, 0, 0, 0);
    panelLayout->addWidget(scroll);
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
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(left);
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 380});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(splitter);
    connect(m_table, &RecordTable::currentChanged, this, &ListTab::showCurrent);
    connect(m_table, &RecordTable::noted, this, &ListTab::noted);
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

void ListTab::removeCurrent()
{
    if (current().isEmpty() || !m_data) return;
    if (!ask::isOneChosen(this, m_kind.title, m_table->selectedUids().size())) return;
    const QString name = m_table->model().index(m_table->currentRow(), 0).data().toString();
    if (!ask::confirm(this, {m_kind.title, tr("Delete “%1”?").arg(name), {tr("Ctrl+Z brings it back.")}, tr("Delete"), {}, true})) return;
    core::CatalogueEditor editor(m_log);
    const auto removed = m_kind.remove(editor, core::Uid::fromBytes(current()));
    if (!removed) return ask::showError(this, m_kind.title, removed.error());
    emit changed();
    emit noted(tr("Deleted: %1").arg(name));
}

}  // namespace ui
