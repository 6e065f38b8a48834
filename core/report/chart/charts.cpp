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

double widestWord(const Canvas& c, const QString& words)
{
    double widest = 0;
    for (const QString& word : words.split(u' ')) widest = std::max(widest, c.metrics.horizontalAdvance(word));
    return widest;
}

/// 1, 2 or 5 times a power of ten: about four steps up to `most`.
double niceStep(double most)
{
    const double rough = most / 4, power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 5.0})
        if (rough <= times * power) return times * power;
    return 10 * power;
}

/// The figures up the left side of a chart, from nothing, or a round one below `from`, to a round one above `most`, and the lines they
/// stand at.
class Scale {
public:
    Scale(double most, QString (*words)(double), double from = 0)
        : m_step(niceStep(std::max({most - from, most / 50, 1e-9}))), m_bottom(std::max(0.0, std::floor(from / m_step - 0.1) * m_step)), m_top(std::ceil(most / m_step - 1e-9) * m_step), m_words(words) {}
    [[nodiscard]] double bottom() const { return m_bottom; }

    [[nodiscard]] double widest(const Canvas& c) const
    {
        double width = 0;
        for (double at = m_bottom; at <= m_top + m_step / 2; at += m_step) width = std::max(width, c.metrics.horizontalAdvance(m_words(at)));
        return width;
    }
    [[nodiscard]] double y(const QRectF& plot, double value) const { return plot.bottom() - plot.height() * (value - m_bottom) / (m_top - m_bottom); }
    /// The figures stand between `left` and the plot.
    void draw(Canvas& c, double left, const QRectF& plot, const ChartLook& look) const
    {
        for (double at = m_bottom; at <= m_top + m_step / 2; at += m_step) {
            const double line = y(plot, at);
            c.p.setPen(c.pen(at == m_bottom ? look.ink : look.grid, at == m_bottom ? 1 : 0.6));
            c.p.drawLine(QPointF(plot.left(), line), QPointF(plot.right(), line));
            c.text(QRectF(left, line - c.line / 2, plot.left() - left - c.line * 0.5, c.line), m_words(at), Qt::AlignRight | Qt::AlignVCenter);
        }
    }

private:
    double m_step, m_bottom, m_top;
    QString (*m_words)(double);
};

QString rupiahWords(double rupiah) { return shortRupiah(std::llround(rupiah)); }
QString valueWords(double value) { return value < 10 && value != std::floor(value) ? QString::number(value, 'f', 1).replace(u'.', u',') : grouped(std::llround(value)); }

QPen dashed(const Canvas& c, const QColor& colour, double width)
{
    QPen pen = c.pen(colour, width);
    pen.setDashPattern({5, 3});
    return pen;
}

/// The money below the points of a curve, as far as it finds room; the point one stands at comes before all others.
void drawBudgets(Canvas& c, const CurveChart& chart, const QPolygonF& points, double below)
{
    std::vector<std::size_t> order;
    if (chart.here) order.push_back(*chart.here);
    for (std::size_t i = 0; i < chart.points.size(); ++i) order.push_back(i);
    std::vector<QRectF> taken;
    for (const std::size_t i : order) {
        const auto& point = chart.points[i];
        const QString label = point.words.isEmpty() ? shortRupiah(point.rupiah) : point.words;
        const QPointF middle(points[static_cast<int>(i)].x(), below + c.line);
        const double room = c.metrics.horizontalAdvance(label) + c.line * 0.6;
        const QRectF box(middle.x() - room / 2, middle.y() - c.line / 2, room, c.line);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); })) continue;
        taken.push_back(box);
        c.centred(middle, label, room);
    }
}

/// A piece of the line and what it means, from `at` on; where the next one may begin.
QPointF drawKey(Canvas& c, QPointF at, const QPen& pen, const QString& words)
{
    const double end = at.x() + c.line * 2, room = c.metrics.horizontalAdvance(words) + 2;
    c.p.setPen(pen);
    c.p.drawLine(at, QPointF(end, at.y()));
    const QRectF word(end + c.line * 0.4, at.y() - c.line / 2, room, c.line);
    c.text(word, words, Qt::AlignLeft | Qt::AlignVCenter);
    return {word.right() + c.line * 1.5, at.y()};
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
    const Scale scale(most, rupiahWords);
    const QString sum = shortRupiah(chart.points.back().rupiah);
    const double sumRoom = c.metrics.horizontalAdvance(sum) + c.line * 0.4;  // beside the last point, where no other point, line or ceiling stands
    const QRectF plot = area.adjusted(scale.widest(c) + c.line * 0.6, c.line * 1.6, -sumRoom, -c.line * 2.7);
    scale.draw(c, area.left(), plot, look);
    const double each = plot.width() / static_cast<double>(chart.points.size());
    QPolygonF line;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        line << QPointF(plot.left() + each * (static_cast<double>(i) + 0.5), scale.y(plot, static_cast<double>(chart.points[i].rupiah)));
        const double wide = std::max(each, widestWord(c, chart.points[i].label)), left = std::min(line.back().x() - wide / 2, area.right() - wide);
        c.text(QRectF(left, plot.bottom() + c.line * 0.5, wide, c.line * 2.1), chart.points[i].label, Qt::AlignHCenter | Qt::AlignTop);
    }
    c.p.setPen(c.pen(look.accent, 2.2));
    c.p.setBrush(Qt::NoBrush);
    c.p.drawPolyline(line);
    c.p.setBrush(look.accent);
    for (const QPointF& point : line) c.p.drawEllipse(point, c.line * 0.2, c.line * 0.2);
    if (chart.ceilingRupiah > 0) {
        c.p.setPen(dashed(c, look.ink, 1.4));
        const double at = scale.y(plot, static_cast<double>(chart.ceilingRupiah));
        c.p.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        c.text(QRectF(plot.left() + c.line * 0.4, at - c.line * 1.15, plot.width() / 2, c.line), u"pagu "_s + shortRupiah(chart.ceilingRupiah), Qt::AlignLeft | Qt::AlignVCenter);
    }
    c.text(QRectF(plot.right(), line.back().y() - c.line / 2, sumRoom, c.line), sum, Qt::AlignRight | Qt::AlignVCenter);
}

void draw(QPainter& painter, const QRectF& area, const CurveChart& chart, const ChartLook& look)
{
    if (chart.points.size() < 2) return;
    Canvas c(painter, look);
    double most = 1;
    for (const auto& point : chart.points) most = std::max({most, point.value, point.bound});
    const Scale scale(most, valueWords, chart.from);
    const QString begins = scale.bottom() > 0 ? u"sumbu nilai mulai dari %1, bukan 0"_s.arg(valueWords(scale.bottom())) : QString();
    const QRectF plot = area.adjusted(scale.widest(c) + c.line * 0.8, c.line * (begins.isEmpty() ? 1.8 : 3.1), -c.line * 3, -c.line * 1.7);
    scale.draw(c, area.left(), plot, look);
    const double first = static_cast<double>(chart.points.front().rupiah), width = std::max(1.0, static_cast<double>(chart.points.back().rupiah) - first);
    QPolygonF values, bounds;
    for (const auto& point : chart.points) {
        const double x = plot.left() + plot.width() * (static_cast<double>(point.rupiah) - first) / width;
        values << QPointF(x, scale.y(plot, point.value));
        bounds << QPointF(x, scale.y(plot, point.bound));
    }
    const QPen valuePen = c.pen(look.accent, 2.2), boundPen = dashed(c, look.ink, 1.2);
    c.p.setBrush(Qt::NoBrush);
    c.p.setPen(boundPen);
    c.p.drawPolyline(bounds);
    c.p.setPen(valuePen);
    c.p.drawPolyline(values);
    c.p.setBrush(look.accent);
    for (int i = 0; i < values.size(); ++i) {
        const double radius = c.line * (chart.here == static_cast<std::size_t>(i) ? 0.36 : 0.2);
        c.p.drawEllipse(values[i], radius, radius);
    }
    drawBudgets(c, chart, values, plot.bottom());
    const QPointF next = drawKey(c, {plot.left(), area.top() + c.line * 0.6}, valuePen, chart.valueWord);
    drawKey(c, next, boundPen, chart.boundWord);
    c.text(QRectF(plot.left(), area.top() + c.line * 1.4, plot.width(), c.line), begins, Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace core
