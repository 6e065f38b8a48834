// SPDX-License-Identifier: Apache-2.0
// What other budgets, or other floors of groups, would be worth: a curve with its figures. Computes seven or eleven plans, saves none.
#pragma once
#include "core/plan/plan_questions.h"
#include "core/report/chart/curve_chart.h"
#include "ui/page.h"

#include <QDialog>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ListSource;
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

enum class CurveOf : quint8 { budgets, floors };

/// Deletes itself when it closes, and with it the computation. Show it with open().
class PlanCurve final : public QDialog {
    Q_OBJECT
public:
    /// `fair`: the kinds of groups whose floors are varied, and the whole floor, for CurveOf::floors.
    struct Fair {
        QStringList by;
        int percent = core::kUsualFairPercent;
    };
    PlanCurve(PageContext context, const core::PlanHeading& plan, CurveOf what, Fair fair, QWidget* parent);
    ~PlanCurve() override;

    [[nodiscard]] bool isComputing() const { return m_isComputing; }
    void done(int result) override;

private:
    void compute();
    /// The points so far, heard in the thread that computes.
    template <class Points>
    using Seen = std::function<void(const Points&)>;
    template <class Points>
    void run(std::function<core::Result<Points>(core::Session&, const core::PlanRecord&, core::Progress&, const Seen<Points>&)> work);
    void draw(const std::vector<core::CurvePoint>& points);
    void draw(const std::vector<core::FairPoint>& points);
    void tell(const std::vector<core::CurvePoint>& points);
    void tell(const std::vector<core::FairPoint>& points);
    void tellProgress(qint64 done);
    void showChart(core::CurveChart chart, std::shared_ptr<ListSource> rows);
    [[nodiscard]] int plans() const { return m_what == CurveOf::budgets ? 7 : 11; }
    void savePicture();

    PageContext m_context;
    core::PlanHeading m_plan;
    CurveOf m_what;
    Fair m_fair;
    QLabel* m_words;
    QProgressBar* m_progress;
    CurveView* m_view;
    RecordTable* m_table;
    QPushButton *m_copy, *m_save;
    bool m_isComputing = false;
    std::function<void()> m_drawSeen;  ///< what has been computed since it was drawn last
};

}  // namespace ui
