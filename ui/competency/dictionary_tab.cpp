// SPDX-License-Identifier: Apache-2.0
#include "ui/competency/dictionary_tab.h"

#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "core/history/entities.h"
#include "core/reference/reference_store.h"
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
#include "ui/competency/level_dialog.h"
#include "ui/competency/validity.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr core::CompetencyKind kKinds[] = {core::CompetencyKind::managerial, core::CompetencyKind::socioCultural, core::CompetencyKind::technical};

std::vector<FormChoice> kindChoices()
{
    std::vector<FormChoice> choices;
    for (const auto kind : kKinds) choices.push_back({static_cast<int>(kind), core::competencyKindText(kind)});
    return choices;
}

void addFields(Form& form)
{
    form.addField({.key = u"code"_s, .label = DictionaryTab::tr("Code")});
    form.addField({.key = u"name"_s, .label = DictionaryTab::tr("Name")});
    form.addField({.key = u"kind"_s, .label = DictionaryTab::tr("Kind"), .kind = FieldKind::choice, .choices = kindChoices()});
    form.addField({.key = u"affairs"_s, .label = DictionaryTab::tr("Government affairs")});
    form.addField({.key = u"definition"_s, .label = DictionaryTab::tr("Definition"), .kind = FieldKind::lines});
    form.addField({.key = u"from"_s, .label = DictionaryTab::tr("Valid from"), .kind = FieldKind::date});
    form.addField({.key = u"to"_s, .label = DictionaryTab::tr("Valid until"), .kind = FieldKind::date});
}

core::CompetencyValues typedEntry(const Form& form)
{
    core::CompetencyValues values{form.text(u"code"_s), form.text(u"name"_s)};
    const QVariant kind = form.value(u"kind"_s);
    values.kind = kind.isValid() ? static_cast<core::CompetencyKind>(kind.toInt()) : core::competencyKind({}, values.code);
    values.affairs = form.text(u"affairs"_s);
    values.definition = form.text(u"definition"_s);
    values.validFrom = form.value(u"from"_s).toDate();
    values.validTo = form.value(u"to"_s).toDate();
    return values;
}

}  // namespace

DictionaryTab::DictionaryTab(PageContext context)
    : m_context(context), m_table(new RecordTable(u"competencies"_s)), m_kind(new SearchCombo), m_form(new Form), m_mark(makeLabel({}, u"muted"_s)), m_levels(new QVBoxLayout),
      m_editLevels(edits(makeButton(tr("Edit the levels…"), [this] { changeLevels(); }))), m_trail(makeButton(tr("Trail…"), [this] { showTrailOfCurrent(); }))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Kind: all"));
    for (const auto kind : kKinds) m_kind->addItem(core::competencyKindText(kind));
    row->addWidget(m_table->filterEdit(), 1);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_table->viewButton());
    layOutWithPanel(this, row, m_table, panel(), 780, 340);
    m_table->setExportName(tr("Dictionary of competencies"));
    m_table->setEmpty(tr("No competencies yet."));
    connect(m_table, &RecordTable::currentChanged, this, &DictionaryTab::showCurrent);
    connect(m_table, &RecordTable::opened, this, [this] { m_form->focusField(u"name"_s); });
    connect(m_table, &RecordTable::changeRequested, this, &DictionaryTab::changeMany);
    connect(m_table, &RecordTable::trailRequested, this, &DictionaryTab::showTrailOfCurrent);
    connect(m_table, &RecordTable::removeRequested, this, &DictionaryTab::deleteChosen);
    connect(m_table, &RecordTable::noted, this, &DictionaryTab::noted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DictionaryTab::applyKind);
    connect(m_form, &Form::edited, this, &DictionaryTab::check);
    connect(m_form, &Form::committed, this, &DictionaryTab::save);
}

QWidget* DictionaryTab::panel()
{
    addFields(*m_form);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_form);
    layout->addWidget(m_mark);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kGapSmall);
    buttons->addWidget(m_editLevels);
    buttons->addWidget(m_trail);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addLayout(m_levels);
    layout->addStretch(1);
    return makeSidePanel(inner, 320);
}

void DictionaryTab::refresh()
{
    const auto all = core::CompetencyStore(m_context.workspace.session()).records();
    if (!all) return ask::showError(this, tr("Dictionary"), all.error());
    const auto levels = core::ReferenceStore(m_context.workspace.session()).levelTexts();
    if (!levels) return ask::showError(this, tr("Dictionary"), levels.error());
    m_all = *all;
    m_levelTexts = *levels;
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"code"_s, tr("Code"), ColumnKind::text, 90}, {u"name"_s, tr("Name"), ColumnKind::text, 200}, {u"kind"_s, tr("Kind"), ColumnKind::text, 125},
        {u"affairs"_s, tr("Government affairs"), ColumnKind::text, 80}, {u"from"_s, tr("Valid from"), ColumnKind::date, 122, false}, {u"to"_s, tr("Valid until"), ColumnKind::date, 122, false},
        {u"mark"_s, tr("Certainty"), ColumnKind::text, 130}, {u"source"_s, tr("Source"), ColumnKind::text, 200, false}, {u"definition"_s, tr("Definition"), ColumnKind::text, 300, false}});
    for (const auto& record : m_all) {
        const auto& c = record.entry;
        source->add({cell(c.code), cell(c.name), core::competencyKindText(c.kind), cell(c.affairs), cell(c.validFrom), cell(c.validTo),
                     certaintyText(record.verified, record.source), cell(sourceForReaders(record.source)), cell(c.definition)},
                    c.uid.bytes());
    }
    m_table->setSource(source);
    applyKind();
    if (m_table->currentUid().isEmpty() && !m_all.empty()) m_table->select(m_all.front().entry.uid.bytes());
    showCurrent();
}

void DictionaryTab::applyKind()
{
    const int wanted = m_kind->currentIndex() - 1;
    std::vector<bool> isShown;
    for (const auto& record : m_all) isShown.push_back(wanted < 0 || record.entry.kind == kKinds[wanted]);
    m_table->setCondition([isShown](quint32 row) { return isShown[row]; });
}

const core::CompetencyRecord* DictionaryTab::record(const QByteArray& uid) const
{
    const core::Uid wanted = core::Uid::fromBytes(uid);
    for (const auto& record : m_all)
        if (record.entry.uid == wanted) return &record;
    return nullptr;
}

const core::CompetencyRecord* DictionaryTab::current() const { return record(m_table->currentUid()); }

bool DictionaryTab::mayLeave() { return !record(m_shown) || m_form->mayLeave(); }

void DictionaryTab::showCurrent()
{
    const auto* record = current();
    const bool isOther = m_table->currentUid() != m_shown;
    if (isOther && !mayLeave()) return m_table->selectAgain(m_shown);
    m_shown = m_table->currentUid();
    m_form->setEnabled(record != nullptr);
    const auto now = record ? core::valuesOf(record->entry) : core::CompetencyValues();
    m_form->refill({{u"code"_s, cell(now.code)}, {u"name"_s, cell(now.name)}, {u"kind"_s, record ? QVariant(static_cast<int>(now.kind)) : QVariant()},
                    {u"affairs"_s, cell(now.affairs)}, {u"definition"_s, cell(now.definition)}, {u"from"_s, cell(now.validFrom)}, {u"to"_s, cell(now.validTo)}},
                   isOther);
    m_trail->setEnabled(record);
    m_editLevels->setEnabled(record);
    check();
    showLevels(record);
}

void DictionaryTab::showLevels(const core::CompetencyRecord* record)
{
    clearLayout(m_levels);
    m_mark->setText({});
    if (!record) return;
    if (!record->source.isEmpty()) m_mark->setText((record->verified ? tr("Source: %1") : tr("Source: %1 (not verified)")).arg(sourceForReaders(record->source)));
    m_levels->addWidget(makeLabel(tr("Levels"), u"section"_s));
    bool hasLevel = false;
    for (const auto& level : m_levelTexts) {
        if (level.code != record->entry.code || (level.title + level.indicators).isEmpty()) continue;
        hasLevel = true;
        auto* title = makeLabel(u"%1 · %2"_s.arg(level.level).arg(level.title));
        QFont font = title->font();
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        m_levels->addWidget(title);
        const QString indicators = indicatorLines(level.indicators);
        if (!indicators.isEmpty()) m_levels->addWidget(makeLabel(u"– "_s + QString(indicators).replace(u'\n', u"\n– "_s), u"muted"_s));
        if (!level.mark.verified && !level.mark.source.isEmpty()) m_levels->addWidget(makeLabel(tr("not verified"), u"warning"_s));
    }
    if (!hasLevel) m_levels->addWidget(makeLabel(tr("The levels of this competency are not described yet."), u"muted"_s));
}

void DictionaryTab::check()
{
    const auto* record = this->record(m_shown);
    m_form->showProblems(record ? core::competencyProblems(m_all, record->entry.uid, typedEntry(*m_form)) : core::Problems(), {});
}

void DictionaryTab::save(const QString& key)
{
    if (!record(m_shown)) return;
    m_form->save(key, [this, uid = core::Uid::fromBytes(m_shown)] {
        const auto values = typedEntry(*m_form);
        if (!core::competencyProblems(m_all, uid, values).empty()) return false;
        const auto done = core::CompetencyEditor(m_context.workspace.log()).save(uid, values);
        if (!done) ask::showError(this, tr("Competency"), done.error());
        else emit noted(tr("Saved"));
        return done.has_value();
    });
    check();
}

bool DictionaryTab::select(const QByteArray& uid)
{
    m_kind->setCurrentIndex(0);
    return m_table->select(uid);
}

void DictionaryTab::focusFilter() { m_table->focusFilter(); }

void DictionaryTab::createNew()
{
    auto* dialog = new FormDialog(tr("New competency"), tr("Add"), this);
    addFields(dialog->form());
    dialog->form().setValue(u"kind"_s, static_cast<int>(core::CompetencyKind::technical));
    dialog->setCheck([this](const Form& form) { return core::Findings{core::competencyProblems(m_all, {}, typedEntry(form)), {}}; });
    dialog->setAction([this](const Form& form) -> core::Result<> {
        return core::CompetencyEditor(m_context.workspace.log()).add(typedEntry(form)).map([this](const core::Uid& made) {
            emit changed();
            select(made.bytes());
        });
    });
    dialog->open();
}

void DictionaryTab::changeLevels()
{
    const auto* record = current();
    if (!record) return;
    editLevels(m_context.workspace.log(), this, record->entry, m_levelTexts, [this] {
        emit changed();
        emit noted(tr("Saved"));
    });
}

void DictionaryTab::showTrailOfCurrent()
{
    if (const auto* record = current()) showTrail(m_context.workspace, this, record->entry.name, core::entity::competency, record->entry.uid);
}

void DictionaryTab::changeMany()
{
    std::vector<core::CompetencyRecord> chosen;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedRows()) chosen.push_back(m_all[m_table->model().sourceRow(index.row())]);
    if (chosen.empty()) return ask::showMessage(this, tr("Change many"), tr("Choose the competencies first."));
    const QString title = tr("Change many: %1 competencies").arg(core::grouped(static_cast<qint64>(chosen.size())));
    const auto save = [this](const std::vector<core::CompetencyRecord>& changed) {
        if (const auto done = core::CompetencyEditor(m_context.workspace.log()).saveMany(changed); !done) return ask::showError(this, tr("Change many"), done.error());
        emit this->changed();
        emit noted(tr("Saved"));
    };
    const auto name = [](const core::CompetencyRecord& record) { return u"%1 %2"_s.arg(record.entry.code, record.entry.name); };
    (new BulkEditDialog(title, validityFields(), validityWork<core::CompetencyRecord>(std::move(chosen), name, save), this))->open();
}

void DictionaryTab::deleteChosen()
{
    QStringList names;
    std::vector<core::Uid> chosen;
    bool isFree = true;
    for (const QByteArray& uid : m_table->selectedUids()) {
        const auto* each = record(uid);
        if (!each) continue;
        const auto uses = core::CompetencyStore(m_context.workspace.session()).uses(each->entry.id);
        if (!uses) return ask::showError(this, tr("Delete competency"), uses.error());
        isFree = isFree && uses->standards + uses->assessments + uses->offerings + uses->priorities == 0;
        names << u"%1 %2"_s.arg(each->entry.code, each->entry.name);
        chosen.push_back(each->entry.uid);
    }
    if (chosen.empty()) return;
    if (isFree && !ask::confirmRemoval(this, tr("Delete competency"), names, {tr("Nothing uses it.")})) return;
    if (const auto done = core::CompetencyEditor(m_context.workspace.log()).remove(chosen); !done) return ask::showError(this, tr("Delete competency"), done.error());
    emit changed();
    emit noted(tr("Deleted"));
}

}  // namespace ui
