// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_summary.h"

#include "core/base/text.h"
#include "core/plan/plan_words.h"
#include "core/plan/solve/optimise.h"
#include "core/report/table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCompactBar = 190;  // logical pixels
const QString kDot = u"\u00a0· "_s;  // never begins a line
}

PlanSummary::PlanSummary(QWidget* parent)
    : QFrame(parent), m_sentence(makeLabel({})), m_verdict(makeLabel({})), m_facts(makeLabel({}, u"muted"_s)), m_money(makeLabel({})), m_bar(new QProgressBar), m_layout(new QVBoxLayout(this)), m_row(new QHBoxLayout)
{
    setObjectName(u"panel"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Budget used"));
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_sentence);
    words->addWidget(m_verdict);
    auto* money = new QVBoxLayout;
    money->setSpacing(5);
    money->addWidget(makeLabel(tr("Budget"), u"muted"_s));
    money->addWidget(m_bar);
    money->addWidget(m_money);
    money->addStretch(1);
    m_layout->setContentsMargins(16, 10, 16, 10);
    m_layout->setSpacing(3);
    m_layout->addLayout(m_row);
    m_layout->addWidget(m_facts);
    m_row->setSpacing(metric::kGapLarge);
    m_row->addLayout(words, 3);
    m_row->addLayout(money, 2);
    setCompact(false);
}

void PlanSummary::setCompact(bool compact)
{
    m_isCompact = compact;
    m_row->setStretch(1, compact ? 0 : 2);
    m_layout->setContentsMargins(16, compact ? 6 : 10, 16, compact ? 6 : 10);
    for (QWidget* widget : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_money)}) {
        widget->setMinimumWidth(compact ? kCompactBar : 0);
        widget->setMaximumWidth(compact ? kCompactBar : QWIDGETSIZE_MAX);
    }
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    if (!compact) font.setPointSizeF(font.pointSizeF() * 1.1);
    m_sentence->setFont(font);
    showFacts();
}

void PlanSummary::showFacts()
{
    const QString origin = m_origin.isEmpty() ? QString() : m_isCompact ? kDot + m_origin : u'\n' + m_origin.left(1).toUpper() + m_origin.mid(1);
    m_facts->setText(m_planFacts + origin);
    m_facts->setVisible(!m_facts->text().isEmpty());
}

QString PlanSummary::proved(const core::PlanHeading& heading)
{
    if (heading.seats == 0) return {};
    if (const auto gap = core::provedGapPercent(heading.totals.value, heading.bound))
        return heading.mostAtFloor ? tr("Proved for its value: at most %1 % below the best plan that brings as many PNS to the yearly hours.").arg(core::provedGapText(*gap))
                                   : tr("Proved to be at most %1 % below the best possible plan.").arg(core::provedGapText(*gap));
    return heading.isFixed() ? tr("How far it is from the best possible plan was not proved.")
                             : tr("How far it is from the best possible plan is not proved, for example because its budget lines were changed afterwards; computing it again proves it.");
}

QString PlanSummary::sentence(const core::PlanHeading& heading)
{
    const auto& totals = heading.totals;
    if (heading.seats == 0) return tr("Nobody gets a seat in this plan with a budget of %1.").arg(core::rupiah(heading.budgetRupiah));
    return tr("This plan closes %1 gap levels for %2 people with %3 of the budget of %4.")
               .arg(core::grouped(totals.gapLevelsClosed), core::grouped(totals.peopleServed), core::rupiah(totals.costRupiah), core::rupiah(heading.budgetRupiah)) +
           u' ' + proved(heading);
}

/// The budget stands beside it.
QString PlanSummary::headline(const core::PlanHeading& heading)
{
    if (heading.seats == 0) return sentence(heading);
    return tr("This plan closes %1 gap levels for %2 people.").arg(core::grouped(heading.totals.gapLevelsClosed), core::grouped(heading.totals.peopleServed)) + u' ' + proved(heading);
}

QString PlanSummary::forecastText(const core::PlanForecastRow& forecast)
{
    const auto without = forecast.averageWithout(), with = forecast.averageWith();
    if (!without || !with) return {};
    const QString now = core::decimalText(*without / 100.0, 2);
    return *without == *with ? tr("IP ASN, Kompetensi: average %1 of 40, not changed by this plan (tab “Units”)").arg(now)
                             : tr("IP ASN, Kompetensi: average %1 without the plan, %2 with it").arg(now, core::decimalText(*with / 100.0, 2));
}

QString PlanSummary::mandatoryText(const core::MandatorySummary& mandatory)
{
    const int people = mandatory.people(), seated = mandatory.seated();
    if (people == 0) return {};
    const QString words = tr("mandatory courses: %1 of %2 people get a seat").arg(core::grouped(seated), core::grouped(people));
    return people == seated ? words : words + u", "_s + tr("the others are in the tab “Not chosen”");
}

QString PlanSummary::priceOfFloors(const core::PlanHeading& heading, bool hasFloors)
{
    if (!hasFloors && !heading.valueWithoutFloors) return {};
    QStringList words;
    if (!heading.valueWithoutFloors) words << tr("what seats for every group cost was not computed, because the search was ended early");
    else {
        const auto lost = static_cast<double>(heading.priceOfFloors());
        words << tr("seats for every group cost %1 weighted levels (%2 %)")
                     .arg(core::decimalText(lost / 1000, 1), core::decimalText(*heading.valueWithoutFloors > 0 ? 100 * lost / static_cast<double>(*heading.valueWithoutFloors) : 0, 1));
    }
    words << (heading.totals.lackingSeats > 0 ? tr("floors lowered by %1 seats").arg(core::grouped(heading.totals.lackingSeats)) : tr("every floor is met"));
    return words.join(u", "_s);
}

QString PlanSummary::fillersText(const PlanDetails& details)
{
    QStringList words;
    if (details.fillsMinimum > 0) words << tr("%1 seats only make up the least participants of an angkatan").arg(core::grouped(details.fillsMinimum));
    if (details.hourFloor > 0) words << tr("%1 seats only make up the yearly hours").arg(core::grouped(details.hourFloor));
    return words.join(kDot);
}

void PlanSummary::showPlan(const core::PlanHeading& heading, QDate asOf, const PlanDetails& details)
{
    const auto& totals = heading.totals;
    m_isFixed = heading.isFixed();
    m_sentence->setText(unbrokenAmounts(headline(heading)));
    QStringList facts{tr("%1 seats in %2 angkatan").arg(core::grouped(heading.seats), core::grouped(totals.angkatanRun)), fillersText(details),
                      tr("PNS still under the hour floor: %1").arg(core::grouped(totals.peopleBelowFloor))};
    if (heading.mostAtFloor) facts << tr("no plan brings more than %1 PNS to the hour floor").arg(core::grouped(*heading.mostAtFloor));
    facts << priceOfFloors(heading, details.hasFloors) << forecastText(details.forecast);
    facts.removeAll(QString());
    m_planFacts = facts.join(kDot);
    QStringList origin{tr("gaps as of %1").arg(asOf.toString(u"dd-MM-yyyy"_s)), tr("made on %1").arg(heading.madeOn.toString(u"dd-MM-yyyy"_s))};
    if (!heading.decree.number.isEmpty()) origin.prepend(tr("Decree %1 of %2").arg(heading.decree.number, core::longDate(heading.decree.date)));
    const QString mandatory = mandatoryText(details.mandatory);
    if (!mandatory.isEmpty()) origin << mandatory;
    m_origin = origin.join(kDot);
    m_facts->setToolTip(unbrokenAmounts(core::mandatorySentence(details.mandatory)));
    const double share = heading.budgetRupiah > 0 ? static_cast<double>(totals.costRupiah) / static_cast<double>(heading.budgetRupiah) : 0;
    m_bar->setValue(static_cast<int>(1000 * std::min(1.0, share)));
    m_money->setText(unbrokenAmounts(tr("%1 of %2 (%3)").arg(core::rupiah(totals.costRupiah), core::rupiah(heading.budgetRupiah), core::spentShareText(totals.costRupiah, std::max<qint64>(1, heading.budgetRupiah)))));
    showFacts();
    m_bar->setAccessibleDescription(m_money->text());
}

void PlanSummary::showChecking() { showNote(tr("Being checked against the file of today…")); }

void PlanSummary::showViolations(const std::vector<core::PlanViolation>& found)
{
    const auto outdated = std::count_if(found.begin(), found.end(), [](const auto& v) { return core::isOutdated(v.code); });
    const auto broken = static_cast<qint64>(found.size()) - outdated;
    const QString remedy = m_isFixed ? tr("see the tab “Check”; this plan is fixed, a new version can be computed again.") : tr("see the tab “Check”, then compute again.");
    m_verdict->setText(broken > 0 ? tr("✗ Breaks %1 ceilings as the file is now;").arg(core::grouped(broken)) + u' ' + remedy
                       : outdated > 0 ? tr("✓ Every ceiling is kept, but the data have changed since:") + u' ' + remedy
                                      : tr("✓ Passes the check: every ceiling is kept."));
    setLook(m_verdict, "look", broken > 0 ? u"error"_s : outdated > 0 ? u"warning"_s : u"section"_s);
}

void PlanSummary::showNote(const QString& note)
{
    m_verdict->setText(note);
    setLook(m_verdict, "look", u"muted"_s);
}

}  // namespace ui
