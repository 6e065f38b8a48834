// SPDX-License-Identifier: Apache-2.0
// Charts of reports, drawn the same on the screen and on paper: columns by class, nine boxes, a budget line, a curve. Told apart by shape
// and figures, not by colour alone, so that they read in black and white. Pure.
#pragma once
#include "core/report/chart/curve_chart.h"
#include "core/report/report.h"

#include <QColor>
#include <QFont>

class QPainter;
class QRectF;

namespace core {

struct ChartLook {
    QFont font;
    QColor ink = QColor(0x1d, 0x27, 0x33), grid = QColor(0xb8, 0xbf, 0xc7), main = QColor(0x9d, 0xb7, 0xd3), accent = QColor(0x2f, 0x55, 0x7f);
    QColor box = QColor(0xec, 0xee, 0xf1);
};

/// Each fills `area`. Nothing for a chart without data.
void draw(QPainter& painter, const QRectF& area, const Histogram& chart, const ChartLook& look);
void draw(QPainter& painter, const QRectF& area, const NineBox& chart, const ChartLook& look);
void draw(QPainter& painter, const QRectF& area, const BudgetLine& chart, const ChartLook& look);
void draw(QPainter& painter, const QRectF& area, const CurveChart& chart, const ChartLook& look);

}  // namespace core
