// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_panel.h"

#include "core/base/text.h"
#include "core/gap/gap_why.h"
#include "core/gap/gap_words.h"
#include "core/workspace/workspace.h"
#include "ui/common/chart/radar_view.h"
#include "ui/common/gap_look.h"
#include "ui/common/theme.h"
#include "ui/common/why_panel.h"
#include "ui/common/widgets.h"
#include "ui/people/person_form.h"
#include "ui/people/person_gap_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString shortGrade(const core::PersonGap& gap, const core::ReferenceTables& tables)
{
    const auto* grade = core::gradeOf(gap.row.person, tables);
    const QString name = grade ? grade->name : gap.row.person.gradeName;
    if (name.isEmpty() || core::folded(name).startsWith("golongan"_L1)) return name;  // "Golongan IX" says it itself
    return PersonPanel::tr("Grade %1").arg(name);
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u" · "_s);
}

}  // namespace

PersonPanel::PersonPanel(PageContext context)
    : m_context(context), m_name(makeLabel({})), m_facts(makeLabel({}, u"muted"_s)), m_overruled(makeLabel({}, u"warning"_s)), m_radar(new RadarView), m_legend(makeLabel({}, u"muted"_s)),
      m_needs(new QWidget), m_lines(new QGridLayout(m_needs)), m_open(makeButton(tr("Open  Enter"), [this] { emit openRequested(m_uid); })), m_assess(makeButton(tr("Enter levels…"), [this] { emit assessmentRequested(m_uid); })), m_why(makeButton(tr("Why?"), [this] { explain(); }))
{
    setObjectName(u"panel"_s);
    setMinimumWidth(326);  // its three buttons
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_name->setFont(font);
    m_radar->setFixedHeight(210);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(metric::kGapSmall);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(0, 5);
    m_lines->setColumnStretch(1, 6);
    auto* inside = new QWidget;
    auto* body = new QVBoxLayout(inside);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(metric::kGapSmall);
    for (QWidget* widget : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_overruled), static_cast<QWidget*>(m_radar), static_cast<QWidget*>(m_legend)}) body->addWidget(widget);
    body->addWidget(m_needs);
    body->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scrollInside(scroll, inside);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_assess);
    buttons->addWidget(m_why);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 10, 14);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    showPerson({});
}

void PersonPanel::showPerson(const QByteArray& uid)
{
    m_uid = uid;
    m_gap.reset();
    if (!uid.isEmpty() && m_basis)
        if (auto gap = core::GapStore(m_context.workspace.session()).person(core::Uid::fromBytes(uid), *m_basis)) m_gap = std::move(*gap);
    clearLayout(m_lines);
    const bool has = m_gap && !m_gap->requirements.empty();
    m_overruled->setVisible(false);
    m_radar->setVisible(has);
    m_legend->setVisible(has);
    m_open->setEnabled(m_gap.has_value());
    m_assess->setEnabled(m_gap.has_value());
    m_why->setEnabled(m_gap.has_value());
    if (m_gap) return showGap(*m_gap);
    m_name->setText(tr("Nobody chosen"));
    m_facts->setText(tr("Choose a person to see the post, the standard and the gaps."));
}

void PersonPanel::showGap(const core::PersonGap& gap)
{
    const core::Person& person = gap.row.person;
    const auto unit = m_basis->units.indexOf(gap.row.unit);
    m_name->setText(core::fullName(person));
    m_facts->setText(joined({gap.post.title, unit ? m_basis->units.at(*unit).name : person.unitName}) + u'\n'
                     + joined({core::staffKindText(gap.staff) + (gap.active ? QString() : tr(" (not active)")), shortGrade(gap, m_basis->tables), person.educationLevelName}));
    m_overruled->setText(overruledPostWords(person, gap.post));
    m_overruled->setVisible(!m_overruled->text().isEmpty());
    m_radar->setChart(radarOf(gap));
    const QDate day = lastAssessed(gap);
    m_legend->setText(day.isValid() ? tr("– – required   ▬ measured, last %1").arg(day.toString(u"dd-MM-yyyy"_s)) : tr("– – required   nothing measured yet"));
    int row = 0, met = 0;
    for (const auto& need : gap.requirements) {
        if (need.state == core::GapState::met) ++met;
        else addLine(row++, need);
    }
    QString remark;
    if (gap.requirements.empty()) remark = tr("No standard is known for this post, so that nothing can be compared.");
    else if (met > 0) remark = tr("%1 of %2 competencies meet the standard.").arg(met).arg(gap.requirements.size());
    if (!remark.isEmpty()) m_lines->addWidget(makeLabel(remark, u"muted"_s), row, 0, 1, 3);
}

void PersonPanel::addLine(int row, const core::PersonRequirement& need)
{
    m_lines->addWidget(makeLabel(need.name), row, 0);
    QLabel* figures = makeLabel(core::gapFigures(need), u"muted"_s);
    figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lines->addWidget(figures, row, 1);
    QLabel* sign = makeLabel(core::gapSign(need), gapLook(need.state));
    sign->setWordWrap(false);
    sign->setAlignment(Qt::AlignCenter);
    sign->setAccessibleName(core::gapStateText(need.state));
    m_lines->addWidget(sign, row, 2, Qt::AlignVCenter);
}

/// In a low window what is missing stands before the picture of it.
void PersonPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int kLowPanel = 30;  // lines
    QFrame::resizeEvent(event);
    auto* body = static_cast<QBoxLayout*>(m_needs->parentWidget()->layout());
    const bool isLow = height() < fontMetrics().height() * kLowPanel, isBefore = body->indexOf(m_needs) < body->indexOf(m_radar);
    if (isLow == isBefore) return;
    body->removeWidget(m_needs);
    body->insertWidget(body->indexOf(isLow ? static_cast<QWidget*>(m_radar) : m_legend) + (isLow ? 0 : 1), m_needs);
}

void PersonPanel::explain()
{
    if (m_gap) showWhy(this, core::fullName(m_gap->row.person), core::whyPerson(*m_gap, m_basis->tables));
}

}  // namespace ui
