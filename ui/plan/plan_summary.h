// SPDX-License-Identifier: Apache-2.0
// The band over a plan: what it does in one sentence, whether it holds, how much of the budget it takes.
#pragma once
#include "core/plan/mandatory_summary.h"
#include "core/plan/plan_forecast.h"
#include "core/plan/plan_store.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QProgressBar;
class QVBoxLayout;

namespace ui {

/// What the heading of a plan does not say.
struct PlanDetails {
    core::MandatorySummary mandatory = {};
    bool hasFloors = false;  ///< groups have seats of their own
    core::PlanForecastRow forecast = {};
    int fillsMinimum = 0, hourFloor = 0;  ///< seats given for that reason alone
};

class PlanSummary final : public QFrame {
    Q_OBJECT
public:
    explicit PlanSummary(QWidget* parent = nullptr);
    void showPlan(const core::PlanHeading& heading, QDate asOf, const PlanDetails& details = {});
    void showChecking();
    /// What the checker says. Figures that other data have made old are told apart from ceilings that are broken.
    void showViolations(const std::vector<core::PlanViolation>& found);
    /// On a low screen letters and margins are smaller; nothing is left out.
    void setCompact(bool compact);
    /// Instead of the verdict: what is being done, or what became of it.
    void showNote(const QString& note);

    /// "This plan closes 1.204 gap levels for 812 people with Rp … of the budget of Rp …", and how far that is from the best one.
    [[nodiscard]] static QString sentence(const core::PlanHeading& heading);
    /// Whether the floors of groups are met and what they cost; empty without floors.
    [[nodiscard]] static QString priceOfFloors(const core::PlanHeading& heading, bool hasFloors);

private:
    [[nodiscard]] static QString proved(const core::PlanHeading& heading);
    [[nodiscard]] static QString headline(const core::PlanHeading& heading);
    [[nodiscard]] static QString fillersText(const PlanDetails& details);
    [[nodiscard]] static QString forecastText(const core::PlanForecastRow& forecast);
    [[nodiscard]] static QString mandatoryText(const core::MandatorySummary& mandatory);
    void showFacts();

    QString m_planFacts, m_origin;  ///< what it does; when, by whom and with what it was made
    bool m_isCompact = false, m_isFixed = false;
    QLabel* m_sentence;
    QLabel* m_verdict;
    QLabel* m_facts;
    QLabel* m_money;
    QProgressBar* m_bar;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_row;  ///< sentence and money
};

}  // namespace ui
