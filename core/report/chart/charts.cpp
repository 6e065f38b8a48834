// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart/charts.h"

#include "core/base/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The painter set up for one chart, and put back afterwards.
class Canvas {
public:
    Canvas(QPainter& painter, const ChartLook& look) : p(painter), metrics(look.font), line(metrics.height()), m_look(look)
    {
        p.save();
        p.setRenderHint(QPainter::Antialiasing);
        p.setFont(look.font);
    }
    ~Canvas() { p.restore(); }
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    void text(const QRectF& box, const QString& words, int alignment = Qt::AlignCenter)
    {
        p.setPen(m_look.ink);
        p.drawText(box, alignment | Qt::TextWordWrap, words);
    }
    /// One line around `middle`, cut at the end where it must.
    void centred(QPointF middle, const QString& words, double room)
    {
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        p.setPen(m_look.ink);
        p.drawText(QPointF(middle.x() - metrics.horizontalAdvance(shown) / 2, middle.y() - line / 2 + metrics.ascent()), shown);
    }
    void upright(QPointF middle, const QString& words, double room)
    {
        p.save();
        p.translate(middle);
        p.rotate(-90);
        centred({}, words, room);
        p.restore();
    }
    [[nodiscard]] QPen pen(const QColor& colour, double width) const { return {colour, width * line / 14, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin}; }

    QPainter& p;
    QFontMetricsF metrics;
    double line;

private:
    const ChartLook& m_look;
};

/// 1, 2 or 5 times a power of ten: about four steps up to `most`.
double niceStep(double most)
{
    const double rough = most / 4, power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 5.0})
        if (rough <= times * power) return times * power;
    return 10 * power;
}

}  // namespace

void draw(QPainter& painter, const QRectF& area, const Histogram& chart, const ChartLook& look)
{
    if (chart.bins.empty()) return;
    Canvas c(painter, look);
    const double below = c.line * (chart.axis.isEmpty() ? 1.6 : 2.9), above = c.line * 1.4;
    const QRectF plot = area.adjusted(0, above, 0, -below);
    const double each = plot.width() / static_cast<double>(chart.bins.size());
    int most = 1;
    for (const auto& bin : chart.bins) most = std::max(most, bin.count);
    for (std::size_t i = 0; i < chart.bins.size(); ++i) {
        const auto& bin = chart.bins[i];
        const double height = plot.height() * bin.count / most, left = plot.left() + static_cast<double>(i) * each, middle = left + each / 2;
        const QRectF column(left + each * 0.14, plot.bottom() - height, each * 0.72, height);
        c.p.setPen(c.pen(look.accent, 1));
        c.p.setBrush(bin.marked ? look.accent : look.main);
        if (bin.count > 0) c.p.drawRect(column);
        c.centred({middle, column.top() - c.line * 0.7}, grouped(bin.count), each);
        c.centred({middle, plot.bottom() + c.line * 0.9}, bin.label, each * 0.98);
    }
    c.p.setPen(c.pen(look.ink, 1));
    c.p.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (!chart.axis.isEmpty()) c.centred({plot.center().x(), plot.bottom() + c.line * 2.2}, chart.axis, plot.width());
}

void draw(QPainter& painter, const QRectF& area, const NineBox& chart, const ChartLook& look)
{
    Canvas c(painter, look);
    const double aside = c.line * 3.2, below = c.line * 2.9;
    const QRectF plot = area.adjusted(aside, 0, 0, -below);
    const double wide = plot.width() / 3, high = plot.height() / 3;
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            const auto& box = chart.boxes[row][column];
            const QRectF frame(plot.left() + wide * static_cast<double>(column), plot.bottom() - high * static_cast<double>(row + 1), wide, high);
            c.p.setPen(c.pen(look.ink, 1));
            c.p.setBrush(row + column >= 3 ? look.box : QColor(Qt::white));
            c.p.drawRect(frame);
            const QRectF inner = frame.adjusted(c.line * 0.4, c.line * 0.3, -c.line * 0.4, -c.line * 0.3);
            if (box.number > 0) c.text(inner, QString::number(box.number), Qt::AlignLeft | Qt::AlignTop);
            c.text(inner.adjusted(0, box.figure.isEmpty() ? 0 : c.line, 0, -c.line * 0.4), box.name, Qt::AlignHCenter | (box.figure.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop));
            c.text(inner, box.figure, Qt::AlignHCenter | Qt::AlignBottom);
        }
    for (std::size_t i = 0; i < 3; ++i) {
        c.centred({plot.left() + wide * (static_cast<double>(i) + 0.5), plot.bottom() + c.line}, chart.acrossLabels[i], wide);
        c.upright({plot.left() - c.line, plot.bottom() - high * (static_cast<double>(i) + 0.5)}, chart.upLabels[i], high);
    }
    c.centred({plot.center().x(), plot.bottom() + c.line * 2.2}, chart.across + u" →"_s, plot.width());
    c.upright({plot.left() - c.line * 2.3, plot.center().y()}, chart.up + u" →"_s, plot.height());
}

void draw(QPainter& painter, const QRectF& area, const BudgetLine& chart, const ChartLook& look)
{
    if (chart.points.empty()) return;
    Canvas c(painter, look);
    const double most = std::max<double>(1, static_cast<double>(std::max(chart.ceilingRupiah, chart.points.back().rupiah)));
    const double step = niceStep(most), top = std::ceil(most / step - 1e-9) * step;
    double aside = 0;
    for (double at = 0; at <= top + step / 2; at += step) aside = std::max(aside, c.metrics.horizontalAdvance(shortRupiah(std::llround(at))));
    aside += c.line * 0.6;
    const QRectF plot = area.adjusted(aside, c.line * 1.6, -c.line * 0.4, -c.line * 1.7);
    const auto y = [&](double rupiah) { return plot.bottom() - plot.height() * rupiah / top; };
    for (double at = 0; at <= top + step / 2; at += step) {
        c.p.setPen(c.pen(at == 0 ? look.ink : look.grid, at == 0 ? 1 : 0.6));
        c.p.drawLine(QPointF(plot.left(), y(at)), QPointF(plot.right(), y(at)));
        c.text(QRectF(area.left(), y(at) - c.line / 2, aside - c.line * 0.5, c.line), shortRupiah(std::llround(at)), Qt::AlignRight | Qt::AlignVCenter);
    }
    const double each = plot.width() / static_cast<double>(chart.points.size());
    QPolygonF line;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        line << QPointF(plot.left() + each * (static_cast<double>(i) + 0.5), y(static_cast<double>(chart.points[i].rupiah)));
        c.centred({line.back().x(), plot.bottom() + c.line}, chart.points[i].label, each);
    }
    c.p.setPen(c.pen(look.accent, 2.2));
    c.p.setBrush(Qt::NoBrush);
    c.p.drawPolyline(line);
    c.p.setBrush(look.accent);
    for (const QPointF& point : line) c.p.drawEllipse(point, c.line * 0.2, c.line * 0.2);
    if (chart.ceilingRupiah > 0) {
        QPen dashed = c.pen(look.ink, 1.4);
        dashed.setDashPattern({5, 3});
        c.p.setPen(dashed);
        const double at = y(static_cast<double>(chart.ceilingRupiah));
        c.p.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        c.text(QRectF(plot.left() + c.line * 0.4, at - c.line * 1.15, plot.width() / 2, c.line), u"pagu "_s + shortRupiah(chart.ceilingRupiah), Qt::AlignLeft | Qt::AlignVCenter);
    }
    // Under the line's end: above it the ceiling may stand.
    c.text(QRectF(plot.left(), line.back().y() + c.line * 0.35, line.back().x() + each / 2 - plot.left(), c.line), shortRupiah(chart.points.back().rupiah), Qt::AlignRight | Qt::AlignVCenter);
}

void draw(QPainter& painter, const QRectF& area, const CurveChart& chart, const ChartLook& look)
{
    if (chart.points.size() < 2) return;
    Canvas c(painter, look);
    double most = 1;
    for (const auto& point : chart.points) most = std::max({most, point.value, point.bound});
    const double step = niceStep(most), top = std::ceil(most / step - 1e-9) * step;
    const auto number = [](double at) { return at < 10 && at != std::floor(at) ? QString::number(at, 'f', 1).replace(u'.', u',') : grouped(std::llround(at)); };
    double aside = 0;
    for (double at = 0; at <= top + step / 2; at += step) aside = std::max(aside, c.metrics.horizontalAdvance(number(at)));
    aside += c.line * 0.8;
    const QRectF plot = area.adjusted(aside, c.line * 1.8, -c.line * 3, -c.line * 1.7);
    const double first = static_cast<double>(chart.points.front().rupiah), width = std::max(1.0, static_cast<double>(chart.points.back().rupiah) - first);
    const auto place = [&](qint64 rupiah, double value) {
        return QPointF(plot.left() + plot.width() * (static_cast<double>(rupiah) - first) / width, plot.bottom() - plot.height() * value / top);
    };
    for (double at = 0; at <= top + step / 2; at += step) {
        const double y = place(0, at).y();
        c.p.setPen(c.pen(at == 0 ? look.ink : look.grid, at == 0 ? 1 : 0.6));
        c.p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        c.text(QRectF(area.left(), y - c.line / 2, aside - c.line * 0.5, c.line), number(at), Qt::AlignRight | Qt::AlignVCenter);
    }
    QPolygonF values, bounds;
    for (const auto& point : chart.points) {
        values << place(point.rupiah, point.value);
        bounds << place(point.rupiah, point.bound);
    }
    QPen dashed = c.pen(look.ink, 1.2);
    dashed.setDashPattern({5, 3});
    c.p.setBrush(Qt::NoBrush);
    c.p.setPen(dashed);
    c.p.drawPolyline(bounds);
    c.p.setPen(c.pen(look.accent, 2.2));
    c.p.drawPolyline(values);
    c.p.setBrush(look.accent);
    for (int i = 0; i < values.size(); ++i) {
        const double radius = c.line * (chart.here == static_cast<std::size_t>(i) ? 0.36 : 0.2);
        c.p.drawEllipse(values[i], radius, radius);
    }
    // Labels that find room, the one of here before all others.
    std::vector<std::size_t> order;
    if (chart.here) order.push_back(*chart.here);
    for (std::size_t i = 0; i < chart.points.size(); ++i) order.push_back(i);
    std::vector<QRectF> taken;
    for (const std::size_t i : order) {
        const QString label = shortRupiah(chart.points[i].rupiah);
        const QPointF middle(values[static_cast<int>(i)].x(), plot.bottom() + c.line);
        const double room = c.metrics.horizontalAdvance(label) + c.line * 0.6;
        const QRectF box(middle.x() - room / 2, middle.y() - c.line / 2, room, c.line);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); })) continue;
        taken.push_back(box);
        c.centred(middle, label, room);
    }
    const double key = c.line * 2, y = area.top() + c.line * 0.6;
    c.p.setPen(c.pen(look.accent, 2.2));
    c.p.drawLine(QPointF(plot.left(), y), QPointF(plot.left() + key, y));
    const QRectF word(plot.left() + key + c.line * 0.4, y - c.line / 2, c.metrics.horizontalAdvance(chart.valueWord) + 2, c.line);
    c.text(word, chart.valueWord, Qt::AlignLeft | Qt::AlignVCenter);
    const double next = word.right() + c.line * 1.5;
    c.p.setPen(dashed);
    c.p.drawLine(QPointF(next, y), QPointF(next + key, y));
    c.text(QRectF(next + key + c.line * 0.4, y - c.line / 2, area.right() - next - key, c.line), chart.boundWord, Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace core
