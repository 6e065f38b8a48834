// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_live.h"

#include "core/base/text.h"
#include "core/plan/plan_words.h"
#include "core/plan/solve/optimise.h"
#include "core/report/table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPollMs = 250;
constexpr double kNoBound = 50;  // percent: a bound that far away says nothing yet
}

PlanLive::PlanLive(QWidget* parent)
    : QFrame(parent), m_title(makeLabel({})), m_stand(makeLabel({}, u"muted"_s)), m_keep(makeButton(tr("Keep the best so far"), [this] {
          m_watch->enough();
          poll();
      }))
{
    setObjectName(u"panel"_s);
    m_keep->setToolTip(tr("Ends the search; the best plan found so far is checked and saved with what is proved about it"));
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_stand);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(metric::kGap);
    layout->addLayout(words, 1);
    layout->addWidget(m_keep);
    layout->addWidget(makeButton(tr("Cancel"), [this] { emit cancelWanted(); }));
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &PlanLive::poll);
    hide();
}

std::shared_ptr<LiveWatch> PlanLive::begin(const QString& label)
{
    m_label = label;
    m_watch = std::make_shared<LiveWatch>();
    m_clock.start();
    m_timer.start();
    poll();
    show();
    return m_watch;
}

void PlanLive::end()
{
    m_timer.stop();
    hide();
}

void PlanLive::poll()
{
    m_title->setText(tr("%1… %2 s").arg(m_label).arg(m_clock.elapsed() / 1000));
    m_keep->setEnabled(m_watch->hasStood() && !m_watch->isEnough());
    if (!m_watch->hasStood()) return m_stand->setText(tr("Reading the data and making a first plan."));
    const QString levels = core::decimalText(static_cast<double>(m_watch->value()) / 1000, 1);
    const auto gap = core::provedGapPercent(m_watch->value(), m_watch->bound());
    const QString stand = gap && *gap < kNoBound ? tr("Best so far: %1 weighted levels, proved to be at most %2 % below the best possible plan.").arg(levels, core::provedGapText(*gap))
                                                 : tr("Best so far: %1 weighted levels. How far it may be from the best possible plan is still being computed.").arg(levels);
    m_stand->setText(m_watch->isEnough() ? stand + u' ' + tr("It is being checked and saved.") : stand);
}

}  // namespace ui
