// SPDX-License-Identifier: Apache-2.0
// A radar chart on the screen, in the colours of the theme in force. Drawn by core's shared function.
#pragma once
#include "core/report/chart/radar_chart.h"

#include <QWidget>

namespace ui {

class RadarView final : public QWidget {
    Q_OBJECT
public:
    explicit RadarView(QWidget* parent = nullptr);
    /// Colours and font of `chart` are not looked at.
    void setChart(const core::RadarChart& chart);
    [[nodiscard]] const core::RadarChart& chart() const { return m_chart; }
    [[nodiscard]] QSize sizeHint() const override { return {300, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::RadarChart m_chart;
};

}  // namespace ui
