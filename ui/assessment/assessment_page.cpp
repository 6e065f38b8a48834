// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_page.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/assessment/assessment_grid.h"
#include "ui/assessment/assessment_list.h"
#include "ui/assessment/assessment_panel.h"
#include "ui/common/ask.h"
#include "ui/common/choice.h"
#include "ui/common/job_runner.h"
#include "ui/common/table/record_table.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;

AssessmentPage::~AssessmentPage() { m_grid->disconnect(this); }

bool AssessmentPage::saveTyping()
{
    saveAssessor();
    return save();
}

bool AssessmentPage::mayLeave()
{
    return save() || ask::confirm(this, {tr("Not saved"), tr("What was typed last could not be saved and will be lost."), {}, tr("Leave without saving"), tr("Go on editing"), true});
}

void AssessmentPage::refresh()
{
    const qint64 version = workspace().session().dataVersion();  // moves when others write, m_isStale when this window does
    if (m_data && !m_isStale && version == m_seenVersion) {
        if (m_stack->currentIndex() == allEvents) m_list->reload();
        return;
    }
    m_seenVersion = version;
    m_isStale = false;
    load();
    if (m_stack->currentIndex() == allEvents) m_list->reload();
}

void AssessmentPage::load()
{
    m_hasSaved = false;
    m_loader.load(tr("Reading people and standards"), [](core::Workspace& file, core::Progress&) { return AssessmentData::load(file); }, [this](const auto& loaded) { onLoaded(loaded); });
}

void AssessmentPage::onLoaded(const core::Result<std::shared_ptr<const AssessmentData>>& loaded)
{
    if (!loaded) return ask::showError(this, tr("Assessments"), loaded.error());
    m_data = *loaded;
    m_panel->forget();
    fillChoices();
    showGroup();
    readEvent();
    checkHead();
    applyPlace();
}

void AssessmentPage::fillChoices()
{
    refillUnits(m_unit, m_data->columns.units, tr("Unit: all"));
    refill(m_method, [this] {
        m_method->addItem(tr("Choose a method…"));
        for (const auto& known : m_data->tables.methodRanks) m_method->addItem(known.method, known.method);
    });
}

core::AssessmentHead AssessmentPage::head() const { return {m_date->date(), m_method->currentData().toString(), m_assessor->text()}; }

std::vector<std::size_t> AssessmentPage::competenciesFor(const std::vector<quint32>& rows) const
{
    const auto& dictionary = m_data->columns.dictionary;
    std::vector<bool> required(dictionary.size());
    for (const quint32 row : rows) {
        const auto place = m_data->columns.table.places[m_data->roster.people[row].person];
        for (const auto& requirement : m_data->columns.table.groups[place.group].requirements) required[requirement.competency] = true;
    }
    std::vector<std::size_t> competencies;
    for (std::size_t c = 0; c < dictionary.size(); ++c) {
        const bool isTechnical = dictionary.at(c).kind == core::CompetencyKind::technical;
        const bool isShown = m_kinds->currentIndex() == everyCompetency || (m_kinds->currentIndex() == technicalRequired ? isTechnical && required[c] : !isTechnical);
        if (isShown && (dictionary.isCurrent(c) || required[c])) competencies.push_back(c);
    }
    return competencies;
}

void AssessmentPage::showGroup()
{
    if (!m_data) return;
    save();
    const QModelIndex at = m_grid->currentIndex();
    const core::Uid person = at.isValid() ? m_model->person(at.row()).uid : core::Uid();
    const QString code = at.isValid() ? m_model->competency(at.column()).code : QString();
    auto rows = m_data->roster.arena.find(m_search->text());
    if (m_unit->currentIndex() > 0) {
        const auto range = m_data->columns.units.below(static_cast<std::size_t>(m_unit->currentIndex() - 1));
        std::erase_if(rows, [&](quint32 row) { return !range.contains(m_data->columns.unitOfPerson[m_data->roster.people[row].person]); });
    }
    auto competencies = competenciesFor(rows);
    m_model->show(m_data, std::move(rows), std::move(competencies));
    m_grid->layOut();
    const int row = m_model->rowOf(person), column = m_model->columnOf(code);
    if (row >= 0 && column >= 0) m_grid->setCurrentIndex(m_model->index(row, column));
    else m_panel->showNobody();
    showCount();
}

void AssessmentPage::showCount()
{
    if (m_stack->currentIndex() == allEvents) return setRemark({});
    setRemark(tr("%1 people · %2 competencies").arg(core::grouped(m_model->rowCount()), core::grouped(m_model->columnCount())));
}

void AssessmentPage::readEvent()
{
    if (!m_data) return;
    m_head = head();
    const auto levels = core::AssessmentStore(workspace().session()).levelsOf(m_head.day, m_head.method);
    if (!levels) return ask::showError(this, tr("Assessments"), levels.error());
    m_model->setLevels(*levels);
    showCell();
}

void AssessmentPage::checkHead()
{
    if (!m_data) return;
    const bool isChosen = m_method->currentIndex() > 0;
    const auto found = core::headFindings(head(), m_data->tables, workspace().clock().today());
    const auto has = [](const core::Problems& problems, const QString& field) { return std::any_of(problems.begin(), problems.end(), [&](const auto& p) { return p.field == field; }); };
    setLook(m_date, "state", has(found.errors, u"date"_s) ? u"error"_s : has(found.warnings, u"date"_s) ? u"warning"_s : QString());
    setLook(m_method, "state", isChosen && has(found.errors, u"method"_s) ? u"error"_s : QString());
    const int years = core::settingValue(m_data->tables, core::setting::kAssessmentValidityYears);
    QString text = tr("Valid until %1 (%2 years)").arg(core::countsUntil(m_date->date(), years).toString(u"dd-MM-yyyy"_s)).arg(years);
    if (!found.warnings.empty()) text = found.warnings.front().message;
    if (!found.errors.empty()) text = found.errors.front().message;
    if (m_grid->waitingLevel() && found.errors.empty()) text = tr("Level %1 is written as soon as you go back to the grid: press Enter.").arg(*m_grid->waitingLevel());
    m_validity->setText(text);
    setLook(m_validity, "look", !found.errors.empty() && isChosen ? u"error"_s : !found.warnings.empty() ? u"warning"_s : u"muted"_s);
    const bool isReadOnly = workspace().session().isReadOnly();
    m_grid->setLocked(isReadOnly ? tr("This file can only be read here.") : found.errors.empty() ? QString() : found.errors.front().message, isReadOnly);
}

void AssessmentPage::onHeadChanged()
{
    const bool isSaved = save();
    if (!isSaved) showHead(m_head.day, m_head.method);  // what is typed belongs to the event it was typed for
    checkHead();
    if (!isSaved) return;
    readEvent();
    if (m_hasSaved) load();  // what was typed before is now a last result
}

void AssessmentPage::showHead(QDate day, const QString& method)
{
    const QSignalBlocker quietDate(m_date), quietMethod(m_method);
    m_date->setDate(day);
    m_method->setCurrentIndex(0);
    for (int i = 1; i < m_method->count(); ++i)
        if (core::folded(m_method->itemText(i)) == core::folded(method)) m_method->setCurrentIndex(i);
}

bool AssessmentPage::save()
{
    m_pause.stop();
    if (m_isSaving || !m_data || !m_model->hasTyped()) return true;
    m_isSaving = true;
    const auto people = m_model->typed();
    core::AssessmentHead written = m_head;
    written.assessor = m_assessor->text();
    const QString unchanged = outweighed(people);
    const auto done = core::AssessmentEditor(workspace().log()).saveLevels(written, m_data->tables, people);
    if (done) afterSaving(people);
    else ask::showError(this, tr("Save levels"), done.error());
    if (done && !unchanged.isEmpty()) emit noted(unchanged);
    m_isSaving = false;
    m_hasSaved |= done.has_value();
    return done.has_value();
}

/// What was typed for the person shown and changes nothing in the gap: the first such level, and how many more there are.
QString AssessmentPage::outweighed(const std::vector<core::PersonLevels>& people) const
{
    if (people.size() != 1) return {};
    const auto& dictionary = m_data->columns.dictionary;
    QStringList sentences;
    for (const auto& [competency, level] : people.front().levels)
        for (std::size_t c = 0; level && c < dictionary.size(); ++c)
            if (dictionary.at(c).uid == competency) sentences << m_panel->whyOutweighed(people.front().person, dictionary.at(c).code, {m_head.day, m_head.method, level});
    sentences.removeAll(QString());
    if (sentences.isEmpty()) return {};
    return sentences.size() == 1 ? sentences.front() : tr("%1 Nor do %2 more levels change anything.").arg(sentences.front()).arg(sentences.size() - 1);
}

void AssessmentPage::afterSaving(const std::vector<core::PersonLevels>& people)
{
    m_model->forgetTyped();
    const core::AssessmentStore store(workspace().session());
    const auto row = people.size() == 1 ? core::PersonStore(workspace().session()).byUid(people.front().person) : core::fail(core::ErrorCode::notFound, {});
    if (row) {
        if (auto levels = store.levels(row->id)) {
            std::erase_if(*levels, [&](const auto& level) { return level.day != m_head.day || core::folded(level.method) != core::folded(m_head.method); });
            m_model->setLevels(*levels, row->id);
        }
    } else if (const auto levels = store.levelsOf(m_head.day, m_head.method)) {
        m_model->setLevels(*levels);
    }
    m_panel->forget();
    showCell();
    emit noted(tr("Saved"));
}

void AssessmentPage::saveAspects(const core::Uid& assessment, const core::AspectEdit& edit)
{
    if (!save()) return;
    m_isSaving = true;
    const auto done = core::AssessmentEditor(workspace().log()).saveAspects(assessment, edit);
    m_isSaving = false;
    if (!done) return ask::showError(this, tr("Parts of a level"), done.error());
    afterSaving({});
}

void AssessmentPage::showCell()
{
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid()) return m_panel->showNobody();
    showAssessor();
    m_panel->showCell(m_model->person(at.row()).uid, m_model->competency(at.column()).code, m_model->saved(at.row(), at.column()), m_head);
}

/// The assessor is part of the current person's assessment; for one that is yet to be made, the one typed last stands there.
void AssessmentPage::showAssessor()
{
    const auto event = core::AssessmentStore(workspace().session()).event(core::assessmentUid(m_model->person(m_grid->currentIndex().row()).uid, m_head));
    m_event = event ? std::optional(*event) : std::nullopt;
    if (!m_assessor->isModified()) m_assessor->setText(m_event ? m_event->assessor : m_newAssessor);
}

void AssessmentPage::saveAssessor()
{
    if (!m_assessor->isModified()) return;
    m_assessor->setModified(false);
    m_newAssessor = m_assessor->text();
    if (!m_event) return;
    m_isSaving = true;
    const auto done = core::AssessmentEditor(workspace().log()).correct(m_event->uid, {m_event->day, m_event->method, m_newAssessor}, m_data->tables);
    m_isSaving = false;
    if (!done) ask::showError(this, tr("Assessor"), done.error());
    else emit noted(tr("Saved"));
    showAssessor();
}

void AssessmentPage::chooseHead(QDate day, const QString& method)
{
    m_grid->forgetWaiting();
    showHead(day, method);
    onHeadChanged();
}

void AssessmentPage::chooseTab(int tab)
{
    save();
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentIndex(tab);
    showCount();
    if (tab == allEvents) m_list->reload();
}

void AssessmentPage::showPlace(const Place& place)
{
    m_place = place;
    if (isReady()) applyPlace();
}

void AssessmentPage::applyPlace()
{
    if (!m_place) return;
    const Place place = *std::exchange(m_place, std::nullopt);
    const auto& filter = place.filter;
    chooseTab(filter.value(u"tab"_s) == u"list"_s ? allEvents : entry);
    if (filter.value(u"date"_s).toDate().isValid()) chooseHead(filter.value(u"date"_s).toDate(), filter.value(u"method"_s).toString());
    if (filter.contains(u"unit"_s)) m_unit->setCurrentIndex(std::max(0, m_unit->findData(filter.value(u"unit"_s))));
    if (filter.contains(u"search"_s)) m_search->setText(filter.value(u"search"_s).toString());
    if (place.uid.isEmpty()) return;
    int row = m_model->rowOf(core::Uid::fromBytes(place.uid));
    if (row < 0) {
        m_search->clear();
        m_unit->setCurrentIndex(0);
        row = m_model->rowOf(core::Uid::fromBytes(place.uid));
    }
    int column = m_model->columnOf(filter.value(u"competency"_s).toString());
    if (column < 0 && filter.contains(u"competency"_s)) {
        m_kinds->setCurrentIndex(everyCompetency);
        column = m_model->columnOf(filter.value(u"competency"_s).toString());
    }
    if (row < 0) return void(emit noted(tr("This person is not active, or no longer in the file: no levels are entered.")));
    if (m_model->columnCount() == 0) return;
    m_grid->setCurrentIndex(m_model->index(row, std::max(0, column)));
    m_grid->scrollTo(m_grid->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void AssessmentPage::focusFilter()
{
    if (m_stack->currentIndex() == allEvents) return m_list->table().focusFilter();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AssessmentPage::createNew()
{
    chooseTab(entry);
    m_date->setDate(workspace().clock().today());
    m_date->setFocus(Qt::ShortcutFocusReason);
}

/// A digit that waits for the method is written as soon as the list of methods closes with one chosen.
bool AssessmentPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide && m_grid->hasWaiting())
        QTimer::singleShot(0, this, [this] {
            if (m_method->currentIndex() <= 0) return;
            m_grid->setFocus(Qt::OtherFocusReason);
            m_grid->writeWaiting();
        });
    const bool isEnter = event->type() == QEvent::KeyPress && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter);
    if (watched == m_method && isEnter && m_grid->hasWaiting()) {
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->writeWaiting();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void AssessmentPage::hideEvent(QHideEvent* event)
{
    save();
    Page::hideEvent(event);
}

}  // namespace ui
