// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart/radar_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>

namespace core {
namespace {

constexpr int kMostLines = 3;
constexpr double kLeastRadius = 0.2;  // of the picture's shorter side: smaller it shows nothing
constexpr double kCrowdedRadius = 0.7;  // of the largest circle, where no size leaves room for every name
constexpr double kSmaller = 0.95;      // from one try to the next
constexpr double kSlack = 0.01;      // of comparing edges that touch
constexpr int kRounds = 4;  // a name that moves up or down has another room, and may then need other lines

double angleOf(std::size_t axis, std::size_t count) { return 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count) - std::numbers::pi / 2; }

/// Right above or below the circle, not beside it.
bool isMiddle(double angle) { return std::abs(std::cos(angle)) < 0.01; }

class Placing {
public:
    Placing(const QRectF& area, const RadarChart& chart, const QFontMetricsF& metrics)
        : m_area(area), m_chart(chart), m_metrics(metrics), m_line(metrics.height()), m_space(m_line * 0.35)
    {
        m_found.centre = area.center();
        const double room = middleRoom();
        double above = 0, below = 0;
        for (std::size_t axis = 0; axis < chart.axes.size(); ++axis) {
            const double angle = angleOf(axis, chart.axes.size());
            if (isMiddle(angle)) (std::sin(angle) < 0 ? above : below) = static_cast<double>(wrapped(words(axis), room, kMostLines).size());
        }
        m_most = std::min(area.height() / 2 - m_line * std::max({above, below, 0.5}) - m_space, area.width() / 2 - m_space);
    }

    /// The largest circle that leaves room for every name.
    RadarLabels placed()
    {
        const double least = std::max(10.0, std::min(m_area.width(), m_area.height()) * kLeastRadius);
        for (m_found.radius = std::max(m_most, least); m_found.radius >= least; m_found.radius *= kSmaller) {
            placeAll();
            if (isGood()) return std::move(m_found);
        }
        m_found.radius = std::max(least, m_most * kCrowdedRadius);
        placeAll();
        dropCrowded();
        return std::move(m_found);
    }

private:
    [[nodiscard]] double middleRoom() const { return m_area.width() * 0.6; }
    [[nodiscard]] QString words(std::size_t axis) const
    {
        const auto& it = m_chart.axes[axis];
        return it.measured ? it.label : it.label + QStringLiteral("\u00a0?");
    }
    [[nodiscard]] double widestWord(const QString& text) const
    {
        double widest = 0;
        for (const QString& word : text.split(u' ')) widest = std::max(widest, m_metrics.horizontalAdvance(word) + 1);
        return widest;
    }
    [[nodiscard]] double widest(const QStringList& lines) const
    {
        double width = 0;
        for (const QString& line : lines) width = std::max(width, m_metrics.horizontalAdvance(line) + 1);
        return width;
    }

    void placeAll()
    {
        m_found.labels.clear();
        std::vector<std::size_t> left, right;
        for (std::size_t axis = 0; axis < m_chart.axes.size(); ++axis) {
            const double angle = angleOf(axis, m_chart.axes.size());
            if (isMiddle(angle)) placeMiddle(axis, std::sin(angle));
            else (std::cos(angle) < 0 ? left : right).push_back(axis);
        }
        std::reverse(left.begin(), left.end());  // both from the top down
        placeSide(left, Qt::AlignRight);
        placeSide(right, Qt::AlignLeft);
    }

    /// Whether a name is in the picture and over none of the others.
    [[nodiscard]] bool isFree(const QRectF& box, std::span<const RadarLabels::Label> others) const
    {
        const QRectF inner = box.adjusted(kSlack, kSlack, -kSlack, -kSlack);
        return m_area.contains(inner) && std::none_of(others.begin(), others.end(), [&](const auto& other) { return other.box.intersects(inner); });
    }

    void dropCrowded()
    {
        std::vector<RadarLabels::Label> kept;
        for (auto& label : m_found.labels)
            if (isFree(label.box, kept)) kept.push_back(std::move(label));
        m_found.labels = std::move(kept);
    }

    [[nodiscard]] bool isGood() const
    {
        const std::span<const RadarLabels::Label> all = m_found.labels;
        if (all.size() != m_chart.axes.size()) return false;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].lines.join(u' ') != words(all[i].axis) || !isFree(all[i].box, all.first(i))) return false;
        return true;
    }

    /// Broken at blanks; what does not fit is cut at the end.
    [[nodiscard]] QStringList wrapped(const QString& text, double room, qsizetype most) const
    {
        QStringList lines;
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
            if (!lines.isEmpty() && (m_metrics.horizontalAdvance(longer) + 1 <= room || lines.size() == most)) lines.last() = longer;
            else lines << word;
        }
        for (QString& line : lines) line = m_metrics.elidedText(line, Qt::ElideRight, room);
        return lines;
    }

    void placeMiddle(std::size_t axis, double down)
    {
        RadarLabels::Label label{axis, {}, wrapped(words(axis), middleRoom(), kMostLines), Qt::AlignHCenter};
        const double tall = m_line * static_cast<double>(label.lines.size()), width = widest(label.lines);
        const double top = down < 0 ? m_found.centre.y() - m_found.radius - m_space / 2 - tall : m_found.centre.y() + m_found.radius + m_space / 2;
        label.box = QRectF(m_found.centre.x() - width / 2, top, width, tall);
        m_found.labels.push_back(std::move(label));
    }

    /// How far the circle reaches from its middle between two heights.
    [[nodiscard]] double reach(double top, double bottom) const
    {
        const double nearest = std::clamp(m_found.centre.y(), top, bottom) - m_found.centre.y();
        return std::sqrt(std::max(0.0, m_found.radius * m_found.radius - nearest * nearest));
    }

    /// Beside the circle at the height it has now.
    void fit(RadarLabels::Label& label, qsizetype mostLines) const
    {
        const bool isRight = label.aligned == Qt::AlignLeft;
        const double middle = label.box.center().y();
        const double edge = reach(label.box.top(), label.box.bottom()) + m_space;
        const double room = (isRight ? m_area.right() - m_found.centre.x() : m_found.centre.x() - m_area.left()) - edge;
        label.lines = wrapped(words(label.axis), room, mostLines);
        const double width = widest(label.lines), tall = m_line * static_cast<double>(label.lines.size());
        label.box = QRectF(isRight ? m_found.centre.x() + edge : m_found.centre.x() - edge - width, middle - tall / 2, width, tall);
    }

    void placeSide(const std::vector<std::size_t>& axes, Qt::AlignmentFlag aligned)
    {
        double room = m_area.height();
        for (const auto& label : m_found.labels)
            if (label.aligned == Qt::AlignHCenter) room -= label.box.height() + m_space;
        const auto fitting = static_cast<std::size_t>(std::max(0.0, room / m_line));
        std::vector<RadarLabels::Label> labels;
        for (std::size_t i = 0; i < std::min(axes.size(), fitting); ++i) {
            const double sine = std::sin(angleOf(axes[i], m_chart.axes.size()));
            const double at = m_found.centre.y() + m_found.radius * sine + sine * m_line * 0.5;
            labels.push_back({axes[i], QRectF(0, at - m_line / 2, 0, m_line), {}, aligned});
        }
        for (qsizetype mostLines = kMostLines; mostLines > 0; --mostLines) {
            for (int round = 0; round < kRounds; ++round) {
                for (auto& label : labels) fit(label, mostLines);
                spread(labels);
            }
            if (std::accumulate(labels.begin(), labels.end(), 0.0, [](double sum, const auto& label) { return sum + label.box.height(); }) <= room) break;
        }
        m_found.labels.insert(m_found.labels.end(), labels.begin(), labels.end());
    }

    /// Down from the top and then up from the bottom, until none stands over another.
    void spread(std::vector<RadarLabels::Label>& labels) const
    {
        double least = m_area.top();
        for (auto& label : labels) {
            label.box.moveTop(std::max(label.box.top(), std::max(least, middleEnd(label.box, true))));
            least = label.box.bottom();
        }
        double most = m_area.bottom();
        for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
            label->box.moveBottom(std::min(label->box.bottom(), std::min(most, middleEnd(label->box, false))));
            most = label->box.top();
        }
    }

    /// The lower end of the name above the circle, or the upper end of the one below it, if it reaches over `box`.
    [[nodiscard]] double middleEnd(const QRectF& box, bool isAbove) const
    {
        double end = isAbove ? m_area.top() : m_area.bottom();
        for (const auto& label : m_found.labels) {
            if (label.aligned != Qt::AlignHCenter || (label.box.top() < m_found.centre.y()) != isAbove) continue;
            if (label.box.left() - m_space < box.right() && box.left() < label.box.right() + m_space) end = isAbove ? label.box.bottom() : label.box.top();
        }
        return end;
    }

    QRectF m_area;
    const RadarChart& m_chart;
    QFontMetricsF m_metrics;
    double m_line, m_space, m_most = 0;
    RadarLabels m_found;
};

}  // namespace

RadarLabels placeRadar(const QRectF& area, const RadarChart& chart, const QFontMetricsF& metrics)
{
    if (chart.labels && !chart.axes.empty()) return Placing(area, chart, metrics).placed();
    const double around = metrics.height() * 0.3;
    return {area.center(), std::max(10.0, std::min(area.width(), area.height()) / 2 - around), {}};
}

}  // namespace core
