// SPDX-License-Identifier: Apache-2.0
#include "ui/competency/standards_tab.h"

#include "core/base/search_arena.h"
#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/search_combo.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/competency/standard_grid.h"
#include "ui/competency/validity.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Which { allStandards, ofKinds, ofTitles };


core::StandardValues typedStandard(const Form& form) { return {form.text(u"title"_s), form.text(u"kind"_s), form.value(u"from"_s).toDate(), form.value(u"to"_s).toDate()}; }

void addFields(Form& form, const std::vector<FormChoice>& kinds)
{
    form.addField({.key = u"title"_s, .label = StandardsTab::tr("Post"), .hint = StandardsTab::tr("Empty: the standard holds for the kind of post.")});
    form.addField({.key = u"kind"_s, .label = StandardsTab::tr("Kind of post"), .kind = FieldKind::choice, .choices = kinds});
    form.addField({.key = u"from"_s, .label = StandardsTab::tr("Valid from"), .kind = FieldKind::date});
    form.addField({.key = u"to"_s, .label = StandardsTab::tr("Valid until"), .kind = FieldKind::date});
}

std::vector<FormChoice> kindChoices(const core::ReferenceTables& tables)
{
    std::vector<FormChoice> choices;
    for (const auto& kind : tables.postKinds) choices.push_back({kind.code, kind.name});
    return choices;
}

QString datesOf(const core::StandardRecord& r)
{
    const auto day = [](QDate date) { return date.toString(u"dd-MM-yyyy"_s); };
    if (r.validFrom.isValid() && r.validTo.isValid()) return u"%1 – %2"_s.arg(day(r.validFrom), day(r.validTo));
    if (r.validFrom.isValid()) return StandardsTab::tr("from %1").arg(day(r.validFrom));
    return r.validTo.isValid() ? StandardsTab::tr("until %1").arg(day(r.validTo)) : StandardsTab::tr("always");
}

}  // namespace

StandardsTab::StandardsTab(PageContext context)
    : m_context(context), m_filter(new QLineEdit), m_which(new SearchCombo), m_model(new StandardModel(this)), m_grid(new StandardGrid), m_name(makeLabel({})),
      m_people(makeLabel({})), m_mark(makeLabel({}, u"muted"_s)), m_form(new Form), m_cellName(makeLabel({}, u"section"_s)), m_cell(new Form),
      m_trail(makeButton(tr("Trail…"), [this] { showTrailOfCurrent(); }))
{
    m_filter->setPlaceholderText(tr("Type to filter…"));
    leaveUndoToWindow(m_filter);
    m_filter->setAccessibleName(tr("Filter standards"));
    m_filter->setClearButtonEnabled(true);
    m_which->setAccessibleName(tr("Which standards"));
    m_which->addItems({tr("All standards"), tr("By kind of post"), tr("By post")});
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    row->addWidget(m_filter, 1);
    row->addWidget(m_which);
    row->addWidget(makeLabel(tr("Digits 0–5 set a level, Del takes it away, Ctrl+V pastes cells; (n) comes from the kind of post."), u"muted"_s), 2);
    m_grid->setModel(m_model);
    layOutWithPanel(this, row, m_grid, panel(), 800, 320);
    connect(m_filter, &QLineEdit::textChanged, this, &StandardsTab::fillGrid);
    connect(m_filter, &QLineEdit::returnPressed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_which, &QComboBox::currentIndexChanged, this, &StandardsTab::fillGrid);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &StandardsTab::showCurrent);
    buildMenu();
    connect(m_grid, &StandardGrid::levelsTyped, this, &StandardsTab::setLevels);
    connect(m_grid, &StandardGrid::pasteRefused, this, [this](const QStringList& reasons) {
        ask::showMessage(this, tr("Paste"), tr("Nothing was pasted, because not every cell is a level:"), reasons.join(u'\n'));
    });
    connect(m_grid, &StandardGrid::opened, this, [this] { m_cell->focusField(u"weight"_s); });
    connect(m_form, &Form::edited, this, &StandardsTab::check);
    connect(m_form, &Form::committed, this, &StandardsTab::save);
    connect(m_cell, &Form::committed, this, &StandardsTab::saveCell);
}

void StandardsTab::buildMenu()
{
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, auto act) {
        auto* action = new QAction(text, m_grid);
        connect(action, &QAction::triggered, this, act);
        m_grid->addAction(action);
        return action;
    };
    add(tr("Copy"), [this] { m_grid->copy(); });
    edits(add(tr("Paste"), [this] { m_grid->pasteClipboard(); }));
    edits(add(tr("Change many…"), [this] { changeMany(); }));
    add(tr("Trail…"), [this] { showTrailOfCurrent(); });
    edits(add(tr("Delete…"), [this] { deleteChosen(); }));
}

QWidget* StandardsTab::panel()
{
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    addFields(*m_form, {});
    m_cell->addField({.key = u"level"_s, .label = tr("Level"), .kind = FieldKind::number});
    m_cell->addField({.key = u"weight"_s, .label = tr("Weight"), .kind = FieldKind::decimal,
                      .hint = tr("Empty = 1. Counts in averages and plans, never changes a gap.")});
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_name);
    layout->addWidget(m_people);
    layout->addWidget(m_form);
    layout->addWidget(m_mark);
    layout->addWidget(m_trail, 0, Qt::AlignLeft);
    layout->addWidget(m_cellName);
    layout->addWidget(m_cell);
    layout->addStretch(1);
    return makeSidePanel(inner, 270);
}

void StandardsTab::refresh()
{
    core::Session& session = m_context.workspace.session();
    const QDate today = m_context.workspace.clock().today();
    const auto all = core::CompetencyStore(session).standardRecords();
    const auto dictionary = core::CompetencyStore(session).dictionary(today);
    const auto book = core::loadPostBook(session, today);
    if (!all || !dictionary || !book) return ask::showError(this, tr("Standards"), !all ? all.error() : !dictionary ? dictionary.error() : book.error());
    m_all = *all;
    m_dictionary = *dictionary;
    m_book = *book;
    const auto rank = [&](const core::StandardRecord& r) {
        const auto& kinds = m_book->tables.postKinds;
        const auto at = std::find_if(kinds.begin(), kinds.end(), [&](const core::PostKind& kind) { return kind.code == r.kind; }) - kinds.begin();
        return std::tuple(!r.title.isEmpty(), r.title.isEmpty() ? at : 0, core::folded(r.title), r.validFrom);
    };
    std::stable_sort(m_all.begin(), m_all.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    m_form->setChoices(u"kind"_s, kindChoices(m_book->tables));
    if (session.dataVersion() != m_countedVersion) countPeople();
    fillGrid();
}

void StandardsTab::countPeople()
{
    m_context.jobs.read<core::PostCounts>(
        tr("Counting who holds which post"), this,
        [](core::Workspace& workspace, core::Progress&) -> core::Result<core::PostCounts> {
            const auto book = core::loadPostBook(workspace.session(), workspace.clock().today());
            if (!book) return tl::unexpected<core::Error>(book.error());
            return core::HeldPostStore(workspace.session(), **book).counts();
        },
        [this, version = m_context.workspace.session().dataVersion()](core::Result<core::PostCounts> counts) {
            if (!counts) return ask::showError(this, tr("Standards"), counts.error());
            m_counts = std::move(*counts);
            m_countedVersion = version;  // what changed while they were counted is not in them
            fillGrid();
        });
}

int StandardsTab::peopleOf(const core::StandardRecord& r) const
{
    if (!m_counts) return -1;
    return r.title.isEmpty() ? m_counts->byKind.value(r.kind) : m_counts->byTitle.value(core::folded(r.title));
}

QString StandardsTab::peopleInWords(const core::StandardRecord& record) const
{
    const int people = peopleOf(record);
    if (people < 0) return {};
    return (record.title.isEmpty() ? tr("%1 active people hold a post of this kind.") : tr("%1 active people hold this post.")).arg(core::grouped(people));
}

void StandardsTab::fillGrid()
{
    if (!m_book) return;
    const auto words = QString::fromUtf8(core::searchFolded(m_filter->text())).split(u' ', Qt::SkipEmptyParts);
    std::vector<core::Competency> competencies;
    for (std::size_t i = 0; i < m_dictionary.size(); ++i) competencies.push_back(m_dictionary.at(i));
    std::vector<StandardModel::Line> lines;
    for (const auto& record : m_all) {
        if (m_which->currentIndex() == ofKinds && !record.title.isEmpty()) continue;
        if (m_which->currentIndex() == ofTitles && record.title.isEmpty()) continue;
        StandardModel::Line line{record, core::standardName(record, m_book->tables), datesOf(record), peopleOf(record), {}};
        const QString searched = QString::fromUtf8(core::searchFolded(line.name));
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return searched.contains(word); })) continue;
        if (!record.title.isEmpty()) {
            line.inherited.assign(competencies.size(), StandardModel::kNone);
            if (const auto defaults = m_book->book.byKind.find(record.kind); defaults != m_book->book.byKind.end())
                for (const auto& need : defaults->second)
                    if (const auto at = m_dictionary.indexOfCode(need.competency)) line.inherited[*at] = need.level;
        }
        lines.push_back(std::move(line));
    }
    const QModelIndex at = m_grid->currentIndex();
    const int column = at.isValid() ? at.column() : StandardModel::kFirstLevel, scroll = m_grid->verticalScrollBar()->value(), side = m_grid->horizontalScrollBar()->value();
    const bool isSameShape = m_model->columnCount() == StandardModel::kFirstLevel + static_cast<int>(competencies.size());
    int row = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].record.uid == m_shown) row = static_cast<int>(i);
    m_model->setLines(std::move(lines), std::move(competencies));
    if (!isSameShape) m_grid->fitColumns();
    m_grid->setCurrentIndex(m_model->index(row, column));
    m_grid->verticalScrollBar()->setValue(scroll);
    m_grid->horizontalScrollBar()->setValue(side);
    if (const QModelIndex now = m_grid->currentIndex(); now.isValid() && m_grid->isVisible()) m_grid->scrollTo(now);
    showCurrent();
}

const core::StandardRecord* StandardsTab::current() const
{
    const int row = m_grid->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->lines()[static_cast<std::size_t>(row)].record;
}

std::optional<std::size_t> StandardsTab::currentCompetency() const
{
    const int at = m_model->competencyAt(m_grid->currentIndex().column());
    return at < 0 || !current() ? std::nullopt : std::optional(static_cast<std::size_t>(at));
}

bool StandardsTab::isKnown(const core::Uid& standard) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const core::StandardRecord& each) { return each.uid == standard; });
}

bool StandardsTab::mayLeaveStandard() { return !isKnown(m_shown) || m_form->mayLeave(); }

bool StandardsTab::mayLeaveCell() { return !isKnown(m_shown) || m_shownCompetency.isNull() || m_cell->mayLeave(); }

/// To the cell the forms say, once the grid has done with the click or key that chose another.
void StandardsTab::goBack()
{
    QMetaObject::invokeMethod(this, [this, competency = m_shownCompetency] {
        if (!select(m_shown.bytes())) return;
        const auto& all = m_model->competencies();
        const auto at = std::find_if(all.begin(), all.end(), [&](const core::Competency& each) { return each.uid == competency; });
        if (at != all.end()) m_grid->setCurrentIndex(m_grid->currentIndex().siblingAtColumn(StandardModel::kFirstLevel + static_cast<int>(at - all.begin())));
    }, Qt::QueuedConnection);
}

void StandardsTab::showCurrent()
{
    const auto* record = current();
    const core::Uid uid = record ? record->uid : core::Uid{};
    const bool isOther = uid != m_shown;
    const auto competency = currentCompetency();
    const core::Uid competencyUid = competency ? m_dictionary.at(*competency).uid : core::Uid{};
    const bool isOtherCell = isOther || competencyUid != m_shownCompetency;
    if ((isOther && !mayLeaveStandard()) || (isOtherCell && !mayLeaveCell())) return goBack();
    m_shown = uid;
    m_shownCompetency = competencyUid;
    m_form->setEnabled(record);
    m_cell->setEnabled(competency.has_value());
    const auto now = record ? core::valuesOf(*record) : core::StandardValues();
    m_form->refill({{u"title"_s, cell(now.title)}, {u"kind"_s, cell(now.kind)}, {u"from"_s, cell(now.validFrom)}, {u"to"_s, cell(now.validTo)}}, isOther);
    m_trail->setEnabled(record);
    m_name->setText(record ? core::standardName(*record, m_book->tables) : tr("No standard chosen"));
    m_people->setText(record ? peopleInWords(*record) : QString());
    m_mark->setText(!record || record->source.isEmpty() ? QString() : (record->verified || !record->title.isEmpty() ? tr("Source: %1") : tr("Source: %1 (not verified)")).arg(record->source));
    check();
    const auto* level = competency ? m_model->cell(m_grid->currentIndex().row(), m_grid->currentIndex().column()) : nullptr;
    m_cellName->setText(competency ? u"%1 %2"_s.arg(m_dictionary.at(*competency).code, m_dictionary.at(*competency).name) : tr("No competency chosen"));
    m_cell->refill({{u"level"_s, level ? QVariant(static_cast<qlonglong>(level->level)) : QVariant()},
                    {u"weight"_s, level && level->weight ? QVariant(*level->weight) : QVariant()}},
                   isOtherCell);
    if (isOtherCell) m_cell->showProblems({}, {});
}

void StandardsTab::check()
{
    m_form->showProblems(isKnown(m_shown) ? core::standardProblems(m_all, m_shown, typedStandard(*m_form)) : core::Problems(), {});
}

void StandardsTab::showResult(const core::Result<core::ChangeReceipt>& done)
{
    if (!done) return ask::showError(this, tr("Standard"), done.error());
    emit noted(tr("Saved"));
}

void StandardsTab::save(const QString& key)
{
    if (!isKnown(m_shown)) return;
    m_form->save(key, [this, uid = m_shown] {
        const auto values = typedStandard(*m_form);
        if (!core::standardProblems(m_all, uid, values).empty()) return false;
        const auto done = core::StandardEditor(m_context.workspace.log()).save(uid, values);
        showResult(done);
        return done.has_value();
    });
    check();
}

void StandardsTab::saveCell(const QString& key)
{
    if (!isKnown(m_shown) || m_shownCompetency.isNull()) return;
    core::Problems problems;
    const bool isSaved = m_cell->keep({key}, [&, standard = m_shown, competency = m_shownCompetency] {
        const QVariant value = m_cell->value(key);
        core::StandardEditor editor(m_context.workspace.log());
        const auto done = key == "level"_L1 ? editor.setLevel(standard, competency, value.isValid() ? std::optional(value.toInt()) : std::nullopt)
                                            : editor.setWeight(standard, competency, value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
        if (!done) problems = {{key, u"standard.cell"_s, done.error().message}};
        return done.has_value();
    });
    m_cell->showProblems(problems, {});
    if (!isSaved) return;
    m_countedVersion = m_context.workspace.session().dataVersion();
    emit noted(tr("Saved"));
}

void StandardsTab::setLevels(const std::vector<StandardGrid::Typed>& cells)
{
    if (m_context.workspace.session().isReadOnly()) return emit noted(tr("This file can only be read here."));
    std::vector<core::StandardLevelEdit> levels;
    for (const auto& cell : cells)
        levels.push_back({m_model->lines()[static_cast<std::size_t>(cell.row)].record.uid,
                          m_model->competencies()[static_cast<std::size_t>(m_model->competencyAt(cell.column))].uid, cell.level});
    const auto done = core::StandardEditor(m_context.workspace.log()).setLevels(levels);
    m_countedVersion = m_context.workspace.session().dataVersion();
    showResult(done);
}

bool StandardsTab::select(const QByteArray& uid)
{
    m_filter->clear();
    m_which->setCurrentIndex(allStandards);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->lines()[static_cast<std::size_t>(row)].record.uid.bytes() == uid) {
            m_grid->setCurrentIndex(m_model->index(row, StandardModel::kFirstLevel));
            m_grid->scrollTo(m_grid->currentIndex());
            return true;
        }
    return false;
}

bool StandardsTab::selectPost(const QString& title, const QString& kind)
{
    const core::StandardRecord* found = nullptr;
    for (const auto& record : m_all) {
        if (record.title.isEmpty() && record.kind == kind && !found) found = &record;
        if (!record.title.isEmpty() && core::folded(record.title) == core::folded(title)) found = &record;
    }
    return found && select(found->uid.bytes());
}

void StandardsTab::focusFilter() { m_filter->setFocus(); }

std::vector<FormChoice> StandardsTab::standardChoices(const core::Uid& without) const
{
    std::vector<FormChoice> choices;
    for (const auto& record : m_all) {
        if (record.uid == without) continue;
        const QString name = core::standardName(record, m_book->tables);
        choices.push_back({record.uid.bytes(), record.title.isEmpty() ? tr("Kind: %1").arg(name) : record.validFrom.isValid() ? u"%1 (%2)"_s.arg(name, datesOf(record)) : name});
    }
    return choices;
}

void StandardsTab::createNew()
{
    auto* dialog = new FormDialog(tr("New standard"), tr("Add"), this);
    addFields(dialog->form(), m_book ? kindChoices(m_book->tables) : std::vector<FormChoice>());
    dialog->form().addField({.key = u"copy"_s, .label = tr("Levels from"), .kind = FieldKind::choice, .hint = tr("Empty: the grid starts without levels."), .choices = standardChoices({})});
    dialog->setCheck([this](const Form& form) { return core::Findings{core::standardProblems(m_all, {}, typedStandard(form)), {}}; });
    dialog->setAction([this](const Form& form) -> core::Result<> {
        const auto source = core::Uid::fromBytes(form.value(u"copy"_s).toByteArray());
        return core::StandardEditor(m_context.workspace.log()).add(typedStandard(form), source).map([this](const core::Uid& made) {
            emit changed();
            select(made.bytes());
        });
    });
    dialog->open();
}

void StandardsTab::copyFrom()
{
    const auto* record = current();
    if (!record) return;
    auto* dialog = new FormDialog(tr("Copy from another standard"), tr("Replace the levels"), this);
    dialog->head()->addWidget(makeLabel(tr("All levels and weights of “%1” are replaced by those of the standard you choose. %2").arg(core::standardName(*record, m_book->tables), peopleInWords(*record))));
    dialog->form().addField({.key = u"from"_s, .label = tr("Copy from"), .kind = FieldKind::choice, .choices = standardChoices(record->uid)});
    dialog->setCheck([](const Form& form) {
        return form.value(u"from"_s).isValid() ? core::Findings() : core::Findings{{{u"from"_s, u"standard.copy"_s, StandardsTab::tr("Choose the standard to copy from.")}}, {}};
    });
    dialog->setAction([this, target = record->uid](const Form& form) -> core::Result<> {
        const auto source = core::Uid::fromBytes(form.value(u"from"_s).toByteArray());
        return core::StandardEditor(m_context.workspace.log()).copyLevels(target, source).map([this](const auto&) { emit changed(); });
    });
    dialog->open();
}

void StandardsTab::showTrailOfCurrent()
{
    if (const auto* record = current()) showTrail(m_context.workspace, this, core::standardName(*record, m_book->tables), core::entity::standard, record->uid);
}

std::vector<core::StandardRecord> StandardsTab::chosen() const
{
    std::set<int> rows;
    for (const auto& range : m_grid->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(row);
    std::vector<core::StandardRecord> records;
    for (const int row : rows) records.push_back(m_model->lines()[static_cast<std::size_t>(row)].record);
    return records;
}

void StandardsTab::changeMany()
{
    auto records = chosen();
    if (records.empty()) return ask::showMessage(this, tr("Change many"), tr("Choose the standards first."));
    const QString title = tr("Change many: %1 standards").arg(core::grouped(static_cast<qint64>(records.size())));
    const auto save = [this](const std::vector<core::StandardRecord>& changed) {
        if (const auto done = core::StandardEditor(m_context.workspace.log()).saveMany(changed); !done) return ask::showError(this, tr("Change many"), done.error());
        emit this->changed();
        emit noted(tr("Saved"));
    };
    const auto name = [book = m_book](const core::StandardRecord& record) { return core::standardName(record, book->tables); };
    (new BulkEditDialog(title, validityFields(), validityWork<core::StandardRecord>(std::move(records), name, save), this))->open();
}

void StandardsTab::deleteChosen()
{
    QStringList names;
    std::vector<core::Uid> doomed;
    qsizetype levels = 0;
    for (const auto& record : chosen()) {
        names << core::standardName(record, m_book->tables);
        doomed.push_back(record.uid);
        levels += static_cast<qsizetype>(record.cells.size());
    }
    if (doomed.empty()) return ask::showMessage(this, tr("Delete standard"), tr("Choose the standards first."));
    QStringList consequences{tr("With %1 required levels.").arg(core::grouped(levels))};
    if (const auto* record = current(); record && doomed.size() == 1) consequences << peopleInWords(*record);
    if (!ask::confirmRemoval(this, tr("Delete standard"), names, consequences)) return;
    if (const auto done = core::StandardEditor(m_context.workspace.log()).remove(doomed); !done) return ask::showError(this, tr("Delete standard"), done.error());
    emit changed();
    emit noted(tr("Deleted"));
}

}  // namespace ui
