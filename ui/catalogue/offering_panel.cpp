// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/offering_panel.h"

#include "core/workspace/workspace.h"
#include "ui/catalogue/angkatan_list.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/linked_rows.h"
#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

OfferingPanel::OfferingPanel(PageContext context, QWidget* parent)
    : QFrame(parent), m_context(context), m_title(makeLabel({})), m_body(new QWidget), m_form(new Form), m_target(makeLabel({}, u"muted"_s)),
      m_steps(new LinkedRows(tr("What it raises"), tr("Competency"), {{tr("From"), 0, 5, 0, 0}, {tr("To"), 1, 5, 1, 0}})), m_angkatan(new AngkatanList(context.workspace.log()))
{
    setObjectName(u"panel"_s);
    setMinimumWidth(330);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    addOfferingFields(*m_form);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metric::kGapSmall);
    body->addWidget(m_form);
    body->addWidget(m_target);
    body->addWidget(makeLabel(tr("What it raises"), u"section"_s));
    body->addWidget(m_steps);
    body->addWidget(makeLabel(tr("Angkatan"), u"section"_s));
    body->addWidget(m_angkatan);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_title);
    layout->addWidget(m_body);
    layout->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(makeScroll(inner));
    connect(m_form, &Form::edited, this, &OfferingPanel::check);
    connect(m_form, &Form::committed, this, &OfferingPanel::commit);
    connect(m_steps, &LinkedRows::wanted, this, [this](const core::Uid& offering, const core::Uid& competency, const std::vector<double>& numbers) {
        saveStep(offering, competency, core::StepLevels{static_cast<int>(numbers[0]), static_cast<int>(numbers[1])});
    });
    connect(m_steps, &LinkedRows::removed, this, [this](const core::Uid& offering, const std::vector<core::Uid>& competencies) {
        if (const auto saved = core::CatalogueEditor(m_context.workspace.log()).removeSteps(offering, competencies); !saved) return ask::showError(this, tr("Training"), saved.error());
        emit changed();
    });
    connect(m_angkatan, &AngkatanList::changed, this, &OfferingPanel::changed);
    show(nullptr, {});
}

void OfferingPanel::show(std::shared_ptr<const CatalogueData> read, const QByteArray& uid)
{
    m_data = std::move(read);
    const auto* offering = m_data ? m_data->offering(uid) : nullptr;
    const core::Uid shown = std::exchange(m_uid, offering ? offering->uid : core::Uid{});
    m_body->setVisible(offering);
    m_title->setText(offering ? offering->name : tr("Choose a training to see and change it."));
    if (!offering) return;
    setOfferingChoices(*m_form, *m_data);
    m_form->refill(valuesOf(core::draftOf(*offering)), m_uid != shown);
    check();
    std::vector<LinkedRows::Row> choices, rows;
    for (std::size_t i = 0; i < m_data->dictionary.size(); ++i) {
        const auto& competency = m_data->dictionary.at(i);
        if (m_data->dictionary.isCurrent(i)) choices.push_back({competency.uid, competency.code + u' ' + competency.name, {}});
    }
    for (const auto& step : offering->steps)
        if (const auto index = m_data->dictionary.indexOf(step.competency))
            rows.push_back({m_data->dictionary.at(*index).uid, m_data->competencyName(step.competency), {static_cast<double>(step.from), static_cast<double>(step.to)}});
    m_steps->setChoices(choices);
    m_steps->setRows(offering->uid, std::move(rows));
    m_angkatan->show(m_data, *offering);
}

void OfferingPanel::check()
{
    if (!m_data) return;
    const auto found = m_data->findings(offeringIn(*m_form, m_uid));
    m_form->showProblems(found.errors, found.warnings);
    m_target->setText(m_data->targetText(m_form->text(u"target"_s)));
}

void OfferingPanel::commit(const QString& key)
{
    if (!m_data || m_uid.isNull()) return;
    m_form->save(key, [this, uid = m_uid] {
        const auto draft = offeringIn(*m_form, uid);
        if (!m_data->findings(draft).errors.empty()) return false;  // the sentence stands beside the field
        const auto saved = core::CatalogueEditor(m_context.workspace.log()).save(draft);
        if (!saved) ask::showError(this, tr("Training"), saved.error());
        else emit changed();
        return saved.has_value();
    });
    check();
}

bool OfferingPanel::mayLeave() { return !m_data || !m_data->offering(m_uid.bytes()) || m_form->mayLeave(); }

void OfferingPanel::saveStep(const core::Uid& offering, const core::Uid& competency, const core::StepLevels& levels)
{
    const QString problem = core::stepProblem(levels);
    m_steps->showProblem(problem);
    if (!problem.isEmpty()) return;
    const auto saved = core::CatalogueEditor(m_context.workspace.log()).setStep(offering, competency, levels);
    if (!saved) return ask::showError(this, tr("Training"), saved.error());
    emit changed();
}

}  // namespace ui
