// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_panel.h"

#include "core/competency/competency_store.h"
#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/cell.h"
#include "ui/common/form/form.h"
#include "ui/common/theme.h"
#include "ui/common/why_panel.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 120;

std::optional<int> levelIn(const QVariant& value) { return value.isValid() ? std::optional(value.typeId() == QMetaType::LongLong ? value.toInt() : -1) : std::nullopt; }

}  // namespace

AssessmentPanel::AssessmentPanel(PageContext context)
    : m_context(context), m_name(makeLabel({})), m_facts(makeLabel({}, u"muted"_s)), m_competency(makeLabel({})), m_effect(makeLabel({}, u"warning"_s)), m_why(new QWidget), m_whyLines(new QVBoxLayout), m_aspects(new QWidget),
      m_form(new Form), m_formHint(makeLabel({}, u"muted"_s)), m_eventsTitle(makeLabel(tr("Assessments of this person"), u"section"_s)), m_events(new QListWidget)
{
    setObjectName(u"panel"_s);
    setMinimumWidth(240);  // a title and a label side by side
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_competency->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_name->setFont(bold);
    m_form->addField({u"knowledge"_s, tr("Knowledge"), FieldKind::number});
    m_form->addField({u"skill"_s, tr("Skill"), FieldKind::number});
    m_form->addField({u"attitude"_s, tr("Attitude"), FieldKind::number});
    m_form->addField({u"evidence"_s, tr("Evidence"), FieldKind::lines});
    auto* aspects = new QVBoxLayout(m_aspects);
    aspects->setContentsMargins(0, 0, 0, 0);
    aspects->addWidget(makeLabel(tr("Parts of this level (optional)"), u"section"_s));
    aspects->addWidget(m_formHint);
    aspects->addWidget(m_form);
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, 0, 0, 0);
    why->addLayout(m_whyLines);
    why->addWidget(makeButton(tr("Why?"), [this] { showWhy(this, m_competency->text(), m_explanation); }), 0, Qt::AlignLeft);
    m_events->setAccessibleName(tr("Assessments of this person"));
    m_events->setMaximumHeight(110);
    m_events->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addSpacing(metric::kGapSmall);
    layout->addWidget(m_competency);
    layout->addWidget(m_effect);
    layout->addWidget(m_why);
    layout->addSpacing(metric::kGapSmall);
    layout->addWidget(m_aspects);
    layout->addSpacing(metric::kGapSmall);
    layout->addWidget(m_eventsTitle);
    layout->addWidget(m_events);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inner->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &AssessmentPanel::show);
    connect(m_form, &Form::committed, this, &AssessmentPanel::commit);
    connect(m_events, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit eventChosen(item->data(Qt::UserRole).toDate(), item->data(Qt::UserRole + 1).toString());
    });
    showNobody();
}

void AssessmentPanel::setShown(bool isShown)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_competency), static_cast<QWidget*>(m_effect), m_why, m_aspects, m_eventsTitle, static_cast<QWidget*>(m_events)}) widget->setVisible(isShown);
}

void AssessmentPanel::showNobody()
{
    m_person = {};
    m_wait.stop();
    m_name->setText(tr("Nobody chosen"));
    m_facts->setText(tr("Choose a cell of the grid and type 0 to 5. The required level stands faintly in the cell."));
    setShown(false);
    m_events->clear();
    emit effectTold({});
}

void AssessmentPanel::showCell(const core::Uid& person, const QString& competencyCode, const core::AssessedLevel* saved, const core::AssessmentHead& head)
{
    m_head = head;
    m_person = person;
    m_code = competencyCode;
    m_saved = saved ? std::optional(*saved) : std::nullopt;
    m_wait.start();
}

void AssessmentPanel::show()
{
    core::Session& session = m_context.workspace.session();
    const auto row = core::PersonStore(session).byUid(m_person);
    if (!row) return showNobody();
    if (!m_gap || m_gapOf != m_person) {
        if (auto tables = core::ReferenceStore(session).load()) m_tables = std::move(*tables);
        auto gap = core::GapStore(session).person(m_person, m_context.workspace.clock().today());
        if (!gap) return showNobody();
        m_gap = std::move(*gap);
        m_gapOf = m_person;
        showEvents(row->id);
    }
    m_name->setText(core::fullName(row->person));
    QStringList facts{core::groupedNip(row->person.nip), m_gap->post.title, m_gap->unitPath};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
    QString name = m_code;
    m_explanation = {tr("Not required of this post. A level is kept, but does not count."), {}, {}, {}};
    for (const auto& requirement : m_gap->requirements) {
        if (requirement.code != m_code) continue;
        name = requirement.name;
        m_explanation = core::whyGap(requirement, *m_gap, m_tables);
    }
    if (name == m_code)
        if (const auto dictionary = core::CompetencyStore(session).dictionary(m_gap->asOf))
            if (const auto at = dictionary->indexOfCode(m_code)) name = dictionary->at(*at).name;
    m_competency->setText(name);
    core::Explanation brief = m_explanation;  // the rule and its basis stand behind the button
    brief.rule.clear();
    brief.bases.clear();
    clearLayout(m_whyLines);
    m_whyLines->addWidget(makeWhy(brief));
    setShown(true);
    m_competency->setVisible(m_explanation.parts.empty());  // else the headline of the why names it
    m_effect->setText(whyOutweighed(m_person, m_code, {m_head.day, m_head.method, m_saved ? std::optional(m_saved->level) : std::nullopt}));
    m_effect->setVisible(!m_effect->text().isEmpty());
    emit effectTold(m_effect->text());
    fillForm();
}

QString AssessmentPanel::whyOutweighed(const core::Uid& person, const QString& competencyCode, const core::GivenLevel& given) const
{
    if (!m_gap || m_gapOf != person || given.method.isEmpty()) return {};
    for (const auto& requirement : m_gap->requirements)
        if (requirement.code == competencyCode) return core::whyOutweighed(requirement, given, m_tables, m_gap->asOf);
    return {};
}

void AssessmentPanel::showEvents(core::PersonId person)
{
    m_events->clear();
    const core::AssessmentStore store(m_context.workspace.session());
    const auto events = store.events(person);
    const auto levels = store.levels(person);
    if (!events || !levels) return;
    for (auto event = events->rbegin(); event != events->rend(); ++event) {
        const auto count = std::count_if(levels->begin(), levels->end(), [&](const auto& level) { return level.assessment == event->uid; });
        auto* item = new QListWidgetItem(tr("%1 · %2 · %3 levels").arg(event->day.toString(u"dd-MM-yyyy"_s), event->method.isEmpty() ? tr("no method") : event->method).arg(count), m_events);
        item->setToolTip(event->source);
        item->setData(Qt::UserRole, event->day);
        item->setData(Qt::UserRole + 1, event->method);
    }
}

void AssessmentPanel::fillForm()
{
    const core::AssessedLevel level = m_saved.value_or(core::AssessedLevel{});
    m_formHint->setText(m_saved ? tr("0 to 5 each; saved when you leave the field.") : tr("Type and save the level first."));
    m_form->setReadOnly(!m_saved || m_context.workspace.session().isReadOnly());
    const auto shown = std::exchange(m_filledFor, {m_person, m_code});
    m_form->refill({{u"knowledge"_s, cell(level.knowledge)}, {u"skill"_s, cell(level.skill)}, {u"attitude"_s, cell(level.attitude)},
                    {u"evidence"_s, cell(level.evidence)}},
                   m_filledFor != shown);
    m_form->showProblems({}, {});
}

void AssessmentPanel::commit()
{
    if (!m_saved) return;
    core::AspectEdit edit;
    core::Problems errors;
    const std::pair<QString, std::optional<int>*> fields[] = {{u"knowledge"_s, &edit.knowledge}, {u"skill"_s, &edit.skill}, {u"attitude"_s, &edit.attitude}};
    for (const auto& [key, level] : fields) {
        *level = levelIn(m_form->value(key));
        if (*level && (**level < 0 || **level > 5)) errors.push_back({key, u"level.invalid"_s, tr("Whole number from 0 to 5.")});
    }
    m_form->showProblems(errors, {});
    if (!errors.empty()) return;
    edit.evidence = m_form->text(u"evidence"_s);
    if (const auto dictionary = core::CompetencyStore(m_context.workspace.session()).dictionary(m_context.workspace.clock().today()))
        if (const auto at = dictionary->indexOf(m_saved->competency)) edit.competency = dictionary->at(*at).uid;
    emit aspectsEdited(m_saved->assessment, edit);
}

}  // namespace ui
