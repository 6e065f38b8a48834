// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart/radar_chart.h"

#include "core/report/chart/radar_labels.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace core {
namespace {

class RadarPainting {
public:
    RadarPainting(QPainter& painter, const QRectF& area, const RadarChart& chart)
        : m_painter(painter), m_chart(chart), m_metrics(chart.font, painter.device()), m_places(placeRadar(area, chart, m_metrics)), m_centre(m_places.centre), m_radius(m_places.radius)
    {
    }

    void paint()
    {
        grid();
        measured();
        required();
        if (m_chart.labels) levels();
        labels();
    }

private:
    [[nodiscard]] std::size_t count() const { return m_chart.axes.size(); }
    /// The first axis points up, the others follow clockwise.
    [[nodiscard]] QPointF at(std::size_t axis, double level) const
    {
        const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count()) - std::numbers::pi / 2;
        const double length = m_radius * level / m_chart.most;
        return m_centre + QPointF(std::cos(angle) * length, std::sin(angle) * length);
    }
    [[nodiscard]] double thin() const { return std::max(1.0, m_metrics.height() / 16); }

    void grid()
    {
        m_painter.setPen(QPen(m_chart.grid, thin()));
        m_painter.setBrush(Qt::NoBrush);
        for (int level = 1; level <= m_chart.most; ++level) {
            QPolygonF ring;
            for (std::size_t axis = 0; axis < count(); ++axis) ring << at(axis, level);
            m_painter.drawPolygon(ring);
        }
        for (std::size_t axis = 0; axis < count(); ++axis) m_painter.drawLine(m_centre, at(axis, m_chart.most));
    }

    /// The area between neighbours that were both measured; nothing is made up for those that were not.
    void measured()
    {
        QColor fill = m_chart.measured;
        fill.setAlphaF(0.25F);
        QPainterPath area, rim;
        for (std::size_t axis = 0; axis < count(); ++axis) {
            const auto& here = m_chart.axes[axis];
            const std::size_t next = (axis + 1) % count();
            if (!here.measured || !m_chart.axes[next].measured || next == axis) continue;
            const QPointF from = at(axis, *here.measured), to = at(next, *m_chart.axes[next].measured);
            area.addPolygon(QPolygonF{m_centre, from, to, m_centre});
            rim.moveTo(from);
            rim.lineTo(to);
        }
        area.setFillRule(Qt::WindingFill);
        m_painter.fillPath(area, fill);
        m_painter.setPen(QPen(m_chart.measured, thin() * 1.8));
        m_painter.drawPath(rim);
        m_painter.setBrush(m_chart.measured);
        const double dot = thin() * 2.4;
        for (std::size_t axis = 0; axis < count(); ++axis)
            if (m_chart.axes[axis].measured) m_painter.drawEllipse(at(axis, *m_chart.axes[axis].measured), dot, dot);
    }

    void required()
    {
        QPen pen(m_chart.required, thin() * 1.4);
        pen.setDashPattern({3.5, 2.5});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF line;
        for (std::size_t axis = 0; axis < count(); ++axis) line << at(axis, m_chart.axes[axis].required);
        m_painter.drawPolygon(line);
    }

    /// The level of each ring, beside the axis that points up; on the ground, so that no line goes through it.
    void levels()
    {
        QFont small = m_chart.font;
        small.setPixelSize(std::max(1, static_cast<int>(QFontInfo(small).pixelSize() * 0.8)));
        const QFontMetricsF metrics(small, m_painter.device());
        m_painter.setFont(small);
        QColor ground = m_chart.ground;
        ground.setAlpha(210);
        for (int level = 1; level <= m_chart.most; ++level) {
            const QString figure = QString::number(level);
            const double wide = metrics.horizontalAdvance(figure) * 1.3, high = metrics.height() * 0.9;
            const QRectF box(at(0, level).x() + high * 0.25, at(0, level).y() - high * 0.1, wide, high);
            m_painter.fillRect(box, ground);
            m_painter.setPen(m_chart.ink);
            m_painter.drawText(box, Qt::AlignCenter, figure);
        }
    }

    void labels()
    {
        m_painter.setFont(m_chart.font);
        m_painter.setPen(m_chart.ink);
        const double height = m_metrics.height();
        for (const auto& label : m_places.labels)
            for (qsizetype line = 0; line < label.lines.size(); ++line)
                m_painter.drawText(QRectF(label.box.left(), label.box.top() + height * static_cast<double>(line), label.box.width(), height),
                                   label.aligned | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label.lines[line]);
    }

    QPainter& m_painter;
    const RadarChart& m_chart;
    QFontMetricsF m_metrics;
    RadarLabels m_places;
    QPointF m_centre;
    double m_radius;
};

}  // namespace

void draw(QPainter& painter, const QRectF& area, const RadarChart& chart)
{
    if (chart.axes.empty() || chart.most <= 0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    RadarPainting(painter, area, chart).paint();
    painter.restore();
}

}  // namespace core
