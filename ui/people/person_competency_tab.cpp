// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_competency_tab.h"

#include "core/base/text.h"
#include "core/gap/gap_why.h"
#include "core/gap/gap_words.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/chart/radar_view.h"
#include "ui/common/gap_look.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/why_panel.h"
#include "ui/common/widgets.h"
#include "ui/people/person_gap_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Places in a row's cells; the state itself is not shown.
constexpr int kSign = 4, kStateText = 5, kState = 8;

std::vector<RecordColumn> columns()
{
    return {{u"name"_s, PersonCompetencyTab::tr("Competency"), ColumnKind::text, 190}, {u"kind"_s, PersonCompetencyTab::tr("Kind"), ColumnKind::text, 110, false},
            {u"required"_s, PersonCompetencyTab::tr("Required"), ColumnKind::number, 70}, {u"measured"_s, PersonCompetencyTab::tr("Measured"), ColumnKind::number, 70},
            {u"sign"_s, PersonCompetencyTab::tr("Difference"), ColumnKind::text, 60}, {u"state"_s, PersonCompetencyTab::tr("State"), ColumnKind::text, 110},
            {u"day"_s, PersonCompetencyTab::tr("Assessed on"), ColumnKind::date, 96}, {u"method"_s, PersonCompetencyTab::tr("Method"), ColumnKind::text, 140}};
}

QString summaryOf(const core::PersonGap& gap)
{
    QStringList words{gap.post.title.isEmpty() ? PersonCompetencyTab::tr("No post is known") : gap.post.title};
    if (gap.requirements.empty()) words << PersonCompetencyTab::tr("no standard is known for this post, so that nothing can be compared");
    if (gap.jpmHundredths) words << PersonCompetencyTab::tr("JPM %1 % (own calculation)").arg(core::jpmText(*gap.jpmHundredths)) + (gap.jpmCategory.isEmpty() ? QString() : u", "_s + gap.jpmCategory);
    if (!gap.active) words << PersonCompetencyTab::tr("not active, counted nowhere");
    return words.join(u" · "_s);
}

}  // namespace

PersonCompetencyTab::PersonCompetencyTab(PageContext context)
    : PersonTab(context), m_summary(makeLabel({})), m_radar(new RadarView), m_table(new RecordTable(u"personCompetencies"_s)),
      m_assess(makeButton(tr("Enter levels…"), [this] { emit assessmentRequested(); })), m_why(makeButton(tr("Why?"), [this] { whyChosen(); }))
{
    m_table->setUnfiltered();
    m_table->setLook([](int column, const RecordCells& cells) {
        if (column != kStateText && column != kSign) return RecordModel::CellLook{};
        return RecordModel::CellLook{gapGround(static_cast<core::GapState>(cells[kState].toInt())), tokens().text, column == kSign};
    });
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_assess);
    head->addWidget(m_why);
    head->addWidget(m_table->viewButton());
    auto* side = new QVBoxLayout;
    side->addWidget(m_radar);
    side->addWidget(makeLabel(tr("– – required   ▬ measured"), u"muted"_s));
    side->addStretch(1);
    m_radar->setFixedSize(260, 240);
    auto* body = new QHBoxLayout;
    body->setSpacing(metric::kGap);
    body->addLayout(side);
    body->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    connect(m_table, &RecordTable::opened, this, &PersonCompetencyTab::whyChosen);
    connect(m_table, &RecordTable::whyRequested, this, &PersonCompetencyTab::whyChosen);
}

void PersonCompetencyTab::showPerson(const PersonSubject& subject)
{
    m_subject = subject;
    m_gap.reset();
    auto source = std::make_shared<ListSource>(columns());
    if (!subject.uid.isNull())
        if (auto gap = core::GapStore(workspace().session()).person(subject.uid, *subject.basis)) m_gap = std::move(*gap);
    m_summary->setText(m_gap ? summaryOf(*m_gap) : QString());
    m_radar->setChart(m_gap ? radarOf(*m_gap) : core::RadarChart());
    m_radar->setVisible(m_gap && !m_gap->requirements.empty());
    m_why->setEnabled(m_gap.has_value());
    if (m_gap)
        for (const auto& need : m_gap->requirements) {
            const bool counts = need.chosen.state == core::LevelState::counts;
            const auto* level = need.chosen.state != core::LevelState::none && need.chosen.index < need.levels.size() ? &need.levels[need.chosen.index] : nullptr;
            source->add({need.name, core::competencyKindText(need.kind), cell(need.required), counts ? cell(need.chosen.level) : QVariant(), core::gapSign(need),
                         core::gapStateText(need.state), level ? cell(level->day) : QVariant(), level ? QVariant(level->method) : QVariant(), static_cast<int>(need.state)},
                        need.code.toUtf8());
        }
    m_table->setSource(source);
}

void PersonCompetencyTab::whyChosen()
{
    if (!m_gap) return;
    const QString code = QString::fromUtf8(m_table->currentUid());
    for (const auto& need : m_gap->requirements)
        if (need.code == code) return showWhy(this, need.name, core::whyGap(need, *m_gap, m_subject.basis->tables));
    showWhy(this, m_subject.name, core::whyPerson(*m_gap, m_subject.basis->tables));
}

}  // namespace ui
