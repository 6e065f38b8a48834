// SPDX-License-Identifier: Apache-2.0
// The band over a plan: what it does in one sentence, whether it holds, how much of the budget it takes.
#pragma once
#include "core/plan/plan_store.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QProgressBar;

namespace ui {

class PlanSummary final : public QFrame {
    Q_OBJECT
public:
    explicit PlanSummary(QWidget* parent = nullptr);
    /// `mandatory`: a sentence on mandatory courses; empty = nothing to tell of them.
    void showPlan(const core::PlanHeading& heading, QDate asOf, const QString& mandatory = {});
    void showChecking();
    /// What the checker says. Figures that other data have made old are told apart from ceilings that are broken.
    void showViolations(const std::vector<core::PlanViolation>& found);
    /// On a low screen the decree and the budget stay of the facts; the rest is a tool tip.
    void setCompact(bool compact);
    /// Instead of the verdict: what is being done, or what became of it.
    void showNote(const QString& note);

    /// "This plan closes 1.204 gap levels for 812 people …"
    [[nodiscard]] static QString sentence(const core::PlanHeading& heading);
    /// What the floors of groups cost; empty without floors.
    [[nodiscard]] static QString priceOfFloors(const core::PlanHeading& heading);

private:
    void showFacts();

    QString m_allFacts, m_decree, m_allMoney, m_budget;
    bool m_isCompact = false;
    QLabel* m_sentence;
    QLabel* m_verdict;
    QLabel* m_facts;
    QLabel* m_money;
    QProgressBar* m_bar;
    QHBoxLayout* m_layout;
};

}  // namespace ui
