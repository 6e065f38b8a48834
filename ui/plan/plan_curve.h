// SPDX-License-Identifier: Apache-2.0
// What other budgets would be worth: a curve with its figures, and the value of Rp 10 million more. Computes seven plans, saves none.
#pragma once
#include "core/plan/plan_questions.h"
#include "core/report/chart/curve_chart.h"
#include "ui/page.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class RecordTable;

/// The chart in the colours of the theme in force.
class CurveView final : public QWidget {
    Q_OBJECT
public:
    explicit CurveView(QWidget* parent = nullptr);
    void setChart(core::CurveChart chart);
    [[nodiscard]] const core::CurveChart& chart() const { return m_chart; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 280}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::CurveChart m_chart;
};

/// Deletes itself when it closes, and with it the computation. Show it with open().
class PlanCurve final : public QDialog {
    Q_OBJECT
public:
    PlanCurve(PageContext context, const core::PlanHeading& plan, QWidget* parent);
    ~PlanCurve() override;

    [[nodiscard]] bool isComputing() const { return m_isComputing; }
    void done(int result) override;

private:
    void compute();
    void show(const std::vector<core::CurvePoint>& points);
    void savePicture();

    PageContext m_context;
    core::PlanHeading m_plan;
    QLabel* m_words;
    QProgressBar* m_progress;
    CurveView* m_view;
    RecordTable* m_table;
    QPushButton *m_copy, *m_save;
    bool m_isComputing = false;
};

}  // namespace ui
