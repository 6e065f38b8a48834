// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rules_tab.h"

#include "core/history/entities.h"
#include "core/reference/reference_editor.h"
#include "core/reference/shipped_rows.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/settings/rule_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString kSettings = u"settings"_s;
constexpr int kCertainty = 3, kIsChanged = 5;  // places in a row's cells; the last is not shown

/// "confirmed" and the like are marks of the program; the note of a setting is told by settingMeaning.
bool isShown(const core::ReferenceEntry& entry, const QString& column)
{
    return column != "status"_L1 && !(entry.list == kSettings && (column == "note"_L1 || column == "key"_L1));
}

QString nameOf(const core::ReferenceEntry& entry)
{
    const QString title = entry.list == kSettings ? settingTitle(entry.code) : QString();
    return title.isEmpty() ? entry.name : title;
}

/// What stands in the row besides its name, in one line.
QString contentOf(const core::ReferenceEntry& entry)
{
    if (entry.list == kSettings)
        for (const auto& choice : settingChoices(entry.code))
            if (choice.value.toString() == entry.cells.value(u"value"_s)) return choice.text;
    if (entry.list == kSettings) return u"%1 %2"_s.arg(entry.cells.value(u"value"_s), entry.cells.value(u"unit"_s));
    QStringList parts;
    for (auto it = entry.cells.begin(); it != entry.cells.end(); ++it)
        if (isShown(entry, it.key()) && it.key() != "source"_L1 && it.key() != "note"_L1 && it.value() != entry.name && it.value() != entry.code && !it.value().isEmpty())
            parts << u"%1: %2"_s.arg(columnTitle(it.key()), it.value());
    return parts.join(u" · "_s);
}

}  // namespace

RulesTab::RulesTab(PageContext context)
    : m_context(context), m_list(new SearchCombo), m_table(new RecordTable(u"rules"_s)), m_name(makeLabel({})), m_meaning(makeLabel({}, u"muted"_s)), m_certainty(makeLabel({})),
      m_formRoom(new QVBoxLayout), m_add(edits(makeButton(tr("Add a row…"), [this] { addRow(); }))),
      m_remove(edits(makeButton(tr("Delete…"), [this] { deleteChosen(); }))), m_restore(edits(makeButton(tr("Set back to the shipped values"), [this] { restore(); })))
{
    m_list->setAccessibleName(tr("List"));
    for (const auto& [list, title] : ruleLists()) m_list->addItem(title, list);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    row->addWidget(m_list);
    row->addWidget(m_table->filterEdit(), 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(m_table->viewButton());
    layOutWithPanel(this, row, m_table, panel(), 720, 400);
    m_table->setExportName(tr("Rules"));
    m_table->setLook([](int column, const RecordCells& cells) {
        RecordModel::CellLook look;
        look.bold = column == kCertainty && cells[kIsChanged].toBool();
        return look;
    });
    connect(m_list, &QComboBox::currentIndexChanged, this, &RulesTab::onList);
    connect(m_table, &RecordTable::currentChanged, this, &RulesTab::showCurrent);
    connect(m_table, &RecordTable::noted, this, &RulesTab::noted);
    connect(m_table, &RecordTable::removeRequested, this, &RulesTab::deleteChosen);
    connect(m_table, &RecordTable::trailRequested, this, [this](const QByteArray& uid) {
        if (const auto* each = entry(uid)) showTrail(m_context.workspace, this, nameOf(*each), core::entity::referenceEntry, each->uid);
    });
}

QWidget* RulesTab::panel()
{
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_name);
    layout->addWidget(m_meaning);
    layout->addWidget(m_certainty);
    layout->addLayout(m_formRoom);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return makeSidePanel(inner, 300);
}

void RulesTab::refresh() { load(); }

void RulesTab::onList()
{
    if (m_list->currentIndex() == m_shownList) return;
    if (!mayLeave()) return m_list->setCurrentIndex(m_shownList);
    m_shownList = m_list->currentIndex();
    m_shown.clear();
    load();
}

void RulesTab::load()
{
    const auto entries = core::ReferenceStore(m_context.workspace.session()).entries(m_list->currentData().toString());
    if (!entries) return ask::showError(this, tr("Rules"), entries.error());
    m_entries = *entries;
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, tr("Name"), ColumnKind::text, 260}, {u"content"_s, tr("Content"), ColumnKind::text, 200},
                                                                         {u"source"_s, tr("Legal source"), ColumnKind::text, 180}, {u"certainty"_s, tr("Certainty"), ColumnKind::text, 150},
                                                                         {u"code"_s, tr("Code"), ColumnKind::text, 140, false}});
    for (const auto& entry : m_entries) source->add({nameOf(entry), contentOf(entry), entry.cells.value(u"source"_s), certaintyText(entry), entry.code, certaintyOf(entry) == Certainty::changed}, entry.uid.bytes());
    m_table->setSource(source);
    const auto hasContent = [](const core::ReferenceEntry& entry) { return !contentOf(entry).isEmpty(); };
    m_table->setColumnShown(u"content"_s, std::any_of(m_entries.begin(), m_entries.end(), hasContent));
    const QString list = m_list->currentData().toString();
    m_add->setVisible(core::takesRows(list));
    m_remove->setVisible(core::takesRows(list));
    if (m_table->currentUid().isEmpty() && !m_entries.empty()) m_table->select(m_entries.front().uid.bytes());
    showCurrent();
}

RulesTab::Certainty RulesTab::certaintyOf(const core::ReferenceEntry& entry) const
{
    if (core::shippedCells(m_context.workspace.log(), entry.uid) != entry.cells) return Certainty::changed;
    return entry.cells.value(u"status"_s) == "confirmed"_L1 ? Certainty::seen : Certainty::unverified;
}

QString RulesTab::certaintyText(const core::ReferenceEntry& entry) const
{
    const Certainty certainty = certaintyOf(entry);
    if (certainty != Certainty::changed) return certainty == Certainty::seen ? tr("Seen in a source") : tr("not verified");
    const QString shipped = core::shippedCells(m_context.workspace.log(), entry.uid).value(u"value"_s);
    return shipped.isEmpty() || shipped == entry.cells.value(u"value"_s) ? tr("Changed here") : tr("Changed here (shipped: %1)").arg(shipped);
}

const core::ReferenceEntry* RulesTab::entry(const QByteArray& uid) const
{
    const core::Uid wanted = core::Uid::fromBytes(uid);
    for (const auto& each : m_entries)
        if (each.uid == wanted) return &each;
    return nullptr;
}

const core::ReferenceEntry* RulesTab::current() const { return entry(m_table->currentUid()); }

bool RulesTab::mayLeave() { return !m_form || !entry(m_shown) || m_form->mayLeave(); }

void RulesTab::showCurrent()
{
    if (m_table->currentUid() != m_shown && !mayLeave()) return m_table->selectAgain(m_shown);
    const auto* entry = current();
    m_restore->setVisible(entry);
    if (!entry) {
        m_name->setText(tr("Nothing chosen"));
        m_shown.clear();
        delete std::exchange(m_form, nullptr);
        return;
    }
    m_name->setText(nameOf(*entry));
    m_meaning->setText(entry->list == kSettings ? settingMeaning(entry->code) : QString());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    m_certainty->setText(certaintyText(*entry));
    setLook(m_certainty, "look", certaintyOf(*entry) == Certainty::seen ? QString() : u"warning"_s);
    const auto shipped = core::shippedCells(m_context.workspace.log(), entry->uid);
    m_restore->setEnabled(!shipped.isEmpty() && shipped != entry->cells);
    const bool isOther = m_shown != entry->uid.bytes() || !m_form;
    if (isOther) buildForm(*entry);
    QVariantMap values;
    for (auto it = entry->cells.begin(); it != entry->cells.end(); ++it)
        if (m_form->editor(it.key())) values[it.key()] = cell(it.value());
    m_form->refill(values, isOther);
}

void RulesTab::buildForm(const core::ReferenceEntry& entry)
{
    if (m_form) {
        m_form->hide();
        m_form->setParent(nullptr);
        m_form->deleteLater();  // it may be the one that reports a committed field right now
    }
    m_form = new Form;
    m_shown = entry.uid.bytes();
    const QStringList keys = core::listKeys(entry.list);
    const auto add = [&](const QString& column) {
        const bool isLong = entry.cells.value(column).size() > 60;
        const auto choices = entry.list == kSettings && column == "value"_L1 ? settingChoices(entry.code) : std::vector<FormChoice>();
        if (!choices.empty()) return m_form->addField({.key = column, .label = columnTitle(column), .kind = FieldKind::choice, .choices = choices});
        const bool isMeasure = entry.list == kSettings && column == "unit"_L1;  // the program counts in it
        m_form->addField({.key = column, .label = columnTitle(column), .kind = isLong ? FieldKind::lines : FieldKind::text, .readOnly = isMeasure || keys.contains(column)});
    };
    if (entry.cells.contains(u"value"_s)) add(u"value"_s);
    const bool isWords = entry.list == kSettings && !settingChoices(entry.code).empty();
    for (const QString& column : entry.cells.keys())
        if (isShown(entry, column) && !(isWords && column == "unit"_L1) && column != "value"_L1 && column != "source"_L1 && column != "note"_L1) add(column);
    for (const QString& column : {u"source"_s, u"note"_s})
        if (entry.cells.contains(column) && isShown(entry, column)) add(column);
    m_form->setReadOnly(m_context.workspace.session().isReadOnly());
    m_formRoom->addWidget(m_form);
    connect(m_form, &Form::committed, this, &RulesTab::save);
}

void RulesTab::save(const QString& column)
{
    if (!entry(m_shown)) return;
    core::Problems problems;
    const bool isSaved = m_form->keep({column}, [&] {
        const auto done = core::ReferenceEditor(m_context.workspace.log()).setCell(core::Uid::fromBytes(m_shown), column, m_form->text(column));
        if (!done) problems = {{column, u"rule"_s, done.error().message}};
        return done.has_value();
    });
    m_form->showProblems(problems, {});
    if (!isSaved) return;
    load();
    emit noted(tr("Saved"));
}

void RulesTab::restore()
{
    const auto* entry = current();
    if (!entry) return;
    const auto shipped = core::shippedCells(m_context.workspace.log(), entry->uid);
    QStringList changes;
    for (auto it = shipped.begin(); it != shipped.end(); ++it)
        if (it.key() != "status"_L1 && entry->cells.value(it.key()) != it.value()) changes << u"%1: %2 → %3"_s.arg(columnTitle(it.key()), entry->cells.value(it.key()), it.value());
    if (!ask::confirm(this, {tr("Set back"), tr("Set “%1” back to its shipped values?").arg(nameOf(*entry)), changes, tr("Set back"), {}, false})) return;
    if (const auto done = core::ReferenceEditor(m_context.workspace.log()).restore(entry->uid); !done) return ask::showError(this, tr("Set back"), done.error());
    m_shown.clear();
    load();
    emit noted(tr("Saved"));
}

void RulesTab::addRow()
{
    const QString list = m_list->currentData().toString();
    const QStringList keys = core::listKeys(list);
    auto* dialog = new FormDialog(tr("New row: %1").arg(m_list->currentText()), tr("Add"), this);
    const auto add = [&](const QString& column) { dialog->form().addField({.key = column, .label = columnTitle(column)}); };
    for (const QString& column : keys) add(column);
    for (const QString& column : core::listColumns(list))
        if (!keys.contains(column) && !column.endsWith("status"_L1)) add(column);
    dialog->setCheck([keys](const Form& form) {
        core::Findings found;
        for (const QString& key : keys)
            if (form.text(key).trimmed().isEmpty()) found.errors.push_back({key, u"rule.key"_s, tr("This names the row and must not be empty.")});
        return found;
    });
    dialog->setAction([this, list](const Form& form) -> core::Result<> {
        core::ReferenceCells cells;
        for (const QString& column : form.keys()) cells[column] = form.text(column);
        return core::ReferenceEditor(m_context.workspace.log()).add(list, cells).map([this](const core::Uid& made) {
            load();
            m_table->select(made.bytes());
            emit noted(tr("Saved"));
        });
    });
    dialog->open();
}

void RulesTab::deleteChosen()
{
    if (!core::takesRows(m_list->currentData().toString())) return;
    QStringList names;
    std::vector<core::Uid> rows;
    bool areOwn = true;
    for (const QByteArray& uid : m_table->selectedUids()) {
        const auto* each = entry(uid);
        if (!each) continue;
        names << nameOf(*each);
        rows.push_back(each->uid);
        areOwn = areOwn && core::shippedCells(m_context.workspace.log(), each->uid).isEmpty();
    }
    if (rows.empty()) return ask::showMessage(this, tr("Delete rows"), tr("Choose a row first."));
    if (areOwn && !ask::confirmRemoval(this, tr("Delete rows"), names)) return;  // a shipped row is refused with its reason
    if (const auto done = core::ReferenceEditor(m_context.workspace.log()).remove(rows); !done) return ask::showError(this, tr("Delete rows"), done.error());
    load();
    emit noted(tr("Deleted"));
}

void RulesTab::focusFilter() { m_table->focusFilter(); }

}  // namespace ui
