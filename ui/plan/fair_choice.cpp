// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/fair_choice.h"

#include "core/plan/fair_groups.h"
#include "ui/common/form/form_label.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QSlider>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighestFloor = 50;  // above it nearly every floor is lowered

QString titleOf(const QString& kind)
{
    if (kind == "unit"_L1) return FairChoice::tr("Unit");
    if (kind == "kecamatan"_L1) return FairChoice::tr("Kecamatan");
    return kind == "sex"_L1 ? FairChoice::tr("Sex") : FairChoice::tr("Grade");
}

}  // namespace

FairChoice::FairChoice(const QStringList& kinds, int percent, QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)), m_share(new QLabel), m_words(new FormLabel({}, u"muted"_s)), m_before(kinds), m_percentBefore(percent)
{
    auto* ticks = new QHBoxLayout;
    for (const QString& kind : core::fairKinds()) {
        auto* tick = new QCheckBox(titleOf(kind));
        tick->setChecked(kinds.contains(kind));
        connect(tick, &QCheckBox::toggled, this, &FairChoice::show);
        ticks->addWidget(tick);
        m_ticks << tick;
    }
    ticks->addStretch(1);
    m_slider->setAccessibleName(tr("Seats for every 100 people of a group"));
    m_slider->setRange(1, std::max(kHighestFloor, percent));
    m_slider->setValue(percent);
    m_slider->setPageStep(5);
    m_words->setLeastLines(3);
    connect(m_slider, &QSlider::valueChanged, this, &FairChoice::show);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(ticks);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGap);
    row->addWidget(m_slider, 1);
    row->addWidget(m_share);
    layout->addLayout(row);
    layout->addWidget(m_words);
    show();
}

QStringList FairChoice::kinds() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked()) chosen << core::fairKinds()[i];
    return chosen;
}

int FairChoice::percent() const { return m_slider->value(); }

bool FairChoice::isChanged() const
{
    const QStringList now = kinds();
    return now != m_before || (!now.isEmpty() && percent() != m_percentBefore);
}

void FairChoice::show()
{
    const bool any = !kinds().isEmpty();
    m_slider->setEnabled(any);
    m_share->setEnabled(any);
    m_share->setText(tr("%1 for every 100").arg(percent(), m_slider->maximum() < 100 ? 2 : 3, 10, QChar(0x2007)));  // as wide for each number
    m_words->setText(any ? tr("Every group gets at least %1 seats for every 100 active people. Floors that can not all be met are lowered by the least total; the plan says what they cost.").arg(percent())
                         : tr("Without a tick seats go where they close the most, whoever the people are."));
}

}  // namespace ui
