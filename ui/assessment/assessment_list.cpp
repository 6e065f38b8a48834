// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_list.h"

#include "core/base/text.h"
#include "core/competency/competency_store.h"
#include "core/history/entities.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/cell.h"
#include "ui/common/choice.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <map>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ListSource> sourceOf(const std::vector<core::AssessmentLine>& lines)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"day"_s, AssessmentList::tr("Date"), ColumnKind::date, 100}, {u"name"_s, AssessmentList::tr("Name"), ColumnKind::text, 220}, {u"nip"_s, AssessmentList::tr("NIP"), ColumnKind::nip, 168},
        {u"method"_s, AssessmentList::tr("Method"), ColumnKind::text, 150}, {u"assessor"_s, AssessmentList::tr("Assessor"), ColumnKind::text, 150},
        {u"levels"_s, AssessmentList::tr("Number of levels"), ColumnKind::number, 74}, {u"source"_s, AssessmentList::tr("Source"), ColumnKind::text, 240},
        {u"note"_s, AssessmentList::tr("Note"), ColumnKind::text, 200, false}});
    for (const auto& line : lines)
        source->add({cell(line.event.day), line.name, cell(line.nip), cell(line.event.method), cell(line.event.assessor),
                     cell(line.competencies.size()), cell(line.event.source), cell(line.event.note)},
                    line.event.uid.bytes());
    return source;
}

constexpr int kNoYear = 0;

QString lineText(const core::AssessmentLine& line)
{
    return AssessmentList::tr("%1 – %2, %3 – %4 levels").arg(line.name, line.event.day.toString(u"dd-MM-yyyy"_s), line.event.method).arg(line.competencies.size());
}

std::vector<FormChoice> methodChoices(const core::ReferenceTables& tables)
{
    std::vector<FormChoice> choices;
    for (const auto& method : tables.methodRanks) choices.push_back({method.method, method.method});
    return choices;
}

QString shownField(const core::AssessmentLine& line, const QString& key)
{
    if (key == "date"_L1) return line.event.day.toString(u"dd-MM-yyyy"_s);
    return key == "method"_L1 ? line.event.method : key == "assessor"_L1 ? line.event.assessor : line.event.note;
}

void setField(core::AssessmentLine& line, const QString& key, const QString& value)
{
    if (key == "date"_L1) line.event.day = QDate::fromString(value, Qt::ISODate);
    else (key == "method"_L1 ? line.event.method : key == "assessor"_L1 ? line.event.assessor : line.event.note) = value.trimmed();
}

/// Day, method and assessor as fields, filled from the assessment.
void addHead(Form& form, const core::AssessmentEvent& event, const core::ReferenceTables& tables)
{
    form.addField({u"date"_s, AssessmentList::tr("Date"), FieldKind::date});
    form.addField({u"method"_s, AssessmentList::tr("Method"), FieldKind::choice, {}, {}, methodChoices(tables)});
    form.addField({u"assessor"_s, AssessmentList::tr("Assessor")});
    QString method = event.method;
    for (const auto& known : tables.methodRanks)
        if (core::folded(known.method) == core::folded(method)) method = known.method;
    form.setValue(u"date"_s, cell(event.day));
    form.setValue(u"method"_s, cell(method));
    form.setValue(u"assessor"_s, cell(event.assessor));
}

core::AssessmentHead headOf(const Form& form) { return {form.value(u"date"_s).toDate(), form.text(u"method"_s), form.text(u"assessor"_s)}; }

}  // namespace

AssessmentList::AssessmentList(PageContext context)
    : m_context(context), m_table(new RecordTable(u"assessments"_s)), m_unit(makeChoice(tr("Filter by unit"), 8)), m_method(makeChoice(tr("Filter by method"), 9)),
      m_year(makeChoice(tr("Filter by year"), 9, 150)), m_competency(makeChoice(tr("Filter by competency"), 12))
{
    auto* filters = new QHBoxLayout;
    filters->setSpacing(metric::kGapSmall);
    filters->addWidget(m_table->filterEdit(), 2);
    filters->addWidget(m_unit, 2);
    filters->addWidget(m_method, 2);
    filters->addWidget(m_competency, 3);
    for (QComboBox* combo : {m_unit, m_method, m_year, m_competency}) connect(combo, &QComboBox::currentIndexChanged, this, &AssessmentList::applyFilters);
    m_buttons = {makeButton(tr("Open in the grid"), [this] { emit m_table->opened(m_table->currentUid()); }), edits(makeButton(tr("Correct…"), [this] { correct(); })),
                 edits(makeButton(tr("Change many…"), [this] { changeSelected(); })),
                 edits(makeButton(tr("Delete…"), [this] { removeSelected(); }))};
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    for (QPushButton* button : m_buttons) row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_year);
    row->addWidget(m_table->viewButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(filters);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    m_table->setExportName(tr("Assessments"));
    m_table->setEmpty(tr("No assessment yet. Type levels in the grid, or import a workbook of assessments."));
    m_table->addToMenu(m_buttons[1]);
    connect(m_table, &RecordTable::currentChanged, this, &AssessmentList::updateButtons);
    connect(m_table, &RecordTable::opened, this, [this](const QByteArray& uid) {
        if (const auto* line = lineOf(uid)) emit eventChosen(*line);
    });
    connect(m_table, &RecordTable::changeRequested, this, &AssessmentList::changeSelected);
    connect(m_table, &RecordTable::trailRequested, this, &AssessmentList::showTrailOf);
    connect(m_table, &RecordTable::removeRequested, this, &AssessmentList::removeSelected);
    connect(m_table, &RecordTable::noted, this, &AssessmentList::noted);
    updateButtons();
}

core::Result<std::shared_ptr<const AssessmentList::Loaded>> AssessmentList::read(core::Workspace& file)
{
    return file.session().read([&]() -> std::shared_ptr<const Loaded> {
        auto lines = core::valueOrThrow(core::AssessmentStore(file.session()).list());
        auto source = sourceOf(lines);
        return std::make_shared<const Loaded>(Loaded{std::move(lines), core::valueOrThrow(core::UnitStore(file.session()).tree()),
                                                     core::valueOrThrow(core::CompetencyStore(file.session()).dictionary(file.clock().today())), std::move(source)});
    });
}

void AssessmentList::reload()
{
    m_loader.load(tr("Reading assessments"), [](core::Workspace& file, core::Progress&) { return read(file); },
                  [this](const core::Result<std::shared_ptr<const Loaded>>& loaded) {
                      if (!loaded) return ask::showError(this, tr("Assessments"), loaded.error());
                      m_loaded = *loaded;
                      m_lineOf.clear();
                      for (std::size_t i = 0; i < m_loaded->lines.size(); ++i) m_lineOf[m_loaded->lines[i].event.uid.bytes()] = i;
                      fillFilters();
                      m_table->setSource(m_loaded->source, condition());
                      updateButtons();
                  });
}

void AssessmentList::fillFilters()
{
    std::map<QString, QString> methods;  // as written first, by how they compare
    std::set<int, std::greater<>> years;
    std::set<std::size_t> competencies;
    for (const auto& line : m_loaded->lines) {
        methods.emplace(core::folded(line.event.method), line.event.method);
        years.insert(line.event.day.isValid() ? line.event.day.year() : kNoYear);
        for (const auto id : line.competencies)
            if (const auto at = m_loaded->dictionary.indexOf(id)) competencies.insert(*at);
    }
    refillUnits(m_unit, m_loaded->units, tr("Unit: all"));
    refill(m_method, [&] {
        m_method->addItem(tr("Method: all"));
        for (const auto& [key, name] : methods) m_method->addItem(name.isEmpty() ? tr("(no method)") : name, key);
    });
    refill(m_year, [&] {
        m_year->addItem(tr("Year: all"));
        for (const int year : years) m_year->addItem(year == kNoYear ? tr("(no date)") : QString::number(year), year);
    });
    refill(m_competency, [&] {
        m_competency->addItem(tr("Competency: all"));
        for (const std::size_t at : competencies) m_competency->addItem(m_loaded->dictionary.at(at).name, m_loaded->dictionary.at(at).code);
    });
}

RecordModel::Condition AssessmentList::condition() const
{
    const bool byMethod = m_method->currentIndex() > 0, byYear = m_year->currentIndex() > 0;
    const auto range = m_unit->currentIndex() > 0 ? std::optional(m_loaded->units.below(static_cast<std::size_t>(m_unit->currentIndex() - 1))) : std::nullopt;
    const auto competency = m_loaded->dictionary.indexOfCode(m_competency->currentData().toString());
    if (!byMethod && !byYear && !range && !competency) return {};
    return [loaded = m_loaded, range, competency, byMethod, byYear, method = m_method->currentData().toString(), year = m_year->currentData().toInt()](quint32 row) {
        const auto& line = loaded->lines[row];
        if (byMethod && core::folded(line.event.method) != method) return false;
        if (byYear && (line.event.day.isValid() ? line.event.day.year() : kNoYear) != year) return false;
        if (const auto unit = range ? loaded->units.indexOf(line.unit) : std::nullopt; range && (!unit || !range->contains(*unit))) return false;
        return !competency || std::any_of(line.competencies.begin(), line.competencies.end(), [&](core::CompetencyId id) { return loaded->dictionary.indexOf(id) == competency; });
    };
}

void AssessmentList::applyFilters()
{
    if (!m_loaded) return;
    m_table->setCondition(condition());
    updateButtons();
}

const core::AssessmentLine* AssessmentList::lineOf(const QByteArray& uid) const
{
    const auto at = m_lineOf.constFind(uid);
    return at == m_lineOf.constEnd() ? nullptr : &m_loaded->lines[*at];
}

void AssessmentList::updateButtons()
{
    const bool hasOne = lineOf(m_table->currentUid()) != nullptr;
    for (QPushButton* button : m_buttons) button->setEnabled(hasOne);
}

void AssessmentList::showTrailOf(const QByteArray& uid)
{
    if (const auto* line = lineOf(uid)) showTrail(m_context.workspace, this, lineText(*line), core::entity::assessment, line->event.uid);
}

void AssessmentList::changeSelected()
{
    std::vector<core::AssessmentLine> lines;
    for (const QByteArray& uid : m_table->selectedUids())
        if (const auto* line = lineOf(uid)) lines.push_back(*line);
    if (lines.empty()) return;
    auto tables = core::ReferenceStore(m_context.workspace.session()).load();
    if (!tables) return ask::showError(this, tr("Change many"), tables.error());
    const QString title = tr("Change many: %1 assessments").arg(core::grouped(static_cast<qint64>(lines.size())));
    const std::vector<FormField> fields{{u"date"_s, tr("Date"), FieldKind::date}, {u"method"_s, tr("Method"), FieldKind::choice, {}, {}, methodChoices(*tables)},
                                        {u"assessor"_s, tr("Assessor")}, {u"note"_s, tr("Note")}};
    BulkRecords<core::AssessmentLine> work{std::move(lines), &lineText, &shownField, &setField, [this, tables = *tables](const auto& changed) { saveMany(changed, tables); }};
    (new BulkEditDialog(title, fields, bulkWork(std::move(work)), this))->open();
}

void AssessmentList::saveMany(const std::vector<core::AssessmentLine>& lines, const core::ReferenceTables& tables)
{
    std::vector<core::AssessmentEvent> events;
    for (const auto& line : lines) events.push_back(line.event);
    m_context.jobs.run<core::ChangeReceipt>(
        tr("Change many"), this, [events, tables](core::Workspace& file, core::Progress&) { return core::AssessmentEditor(file.log()).correctMany(events, tables); },
        [this](const core::Result<core::ChangeReceipt>& done) {
            if (!done) return ask::showError(this, tr("Change many"), done.error());
            emit noted(tr("Saved"));
        });
}

void AssessmentList::correct()
{
    const auto* line = lineOf(m_table->currentUid());
    if (!line) return;
    auto tables = core::ReferenceStore(m_context.workspace.session()).load();
    if (!tables) return ask::showError(this, tr("Correct an assessment"), tables.error());
    auto* dialog = new FormDialog(tr("Correct an assessment"), tr("Save"), this);
    dialog->head()->addWidget(makeLabel(lineText(*line), u"muted"_s));
    addHead(dialog->form(), line->event, *tables);
    dialog->setCheck([this, tables = *tables](const Form& form) { return core::headFindings(headOf(form), tables, m_context.workspace.clock().today()); });
    dialog->setAction([this, tables = *tables, uid = line->event.uid](const Form& form) -> core::Result<> {
        const auto done = core::AssessmentEditor(m_context.workspace.log()).correct(uid, headOf(form), tables);
        if (!done) return tl::unexpected(done.error());
        emit noted(tr("Saved"));
        return {};
    });
    dialog->open();
}

void AssessmentList::removeSelected()
{
    std::vector<core::Uid> uids;
    QStringList details;
    for (const QByteArray& uid : m_table->selectedUids())
        if (const auto* line = lineOf(uid)) {
            uids.push_back(line->event.uid);
            details << lineText(*line);
        }
    if (uids.empty()) return;
    const auto count = core::grouped(static_cast<qint64>(uids.size()));
    if (!ask::confirm(this, {tr("Delete assessments"), tr("Delete %1 assessments with all their levels? The gaps are counted again. Undo brings them back.").arg(count), details,
                             tr("Delete"), tr("Cancel"), true}))
        return;
    if (const auto done = core::AssessmentEditor(m_context.workspace.log()).remove(uids); !done) return ask::showError(this, tr("Delete assessments"), done.error());
    emit noted(tr("Deleted: %1 assessments").arg(count));
}

}  // namespace ui
