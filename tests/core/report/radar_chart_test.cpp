// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart/radar_chart.h"

#include "tests/support/catch_qt.h"

#include <QImage>
#include <QPainter>

using namespace core;

namespace {

/// Pixels in the colour of the measured area.
int inked(const RadarChart& chart)
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(0, 0, 200, 200), chart);
    painter.end();
    int count = 0;
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x) {
            const QColor c = image.pixelColor(x, y);
            count += c.red() > c.green() + 40;
        }
    return count;
}

RadarChart chartOf(std::vector<RadarChart::Axis> axes)
{
    RadarChart chart;
    chart.axes = std::move(axes);
    chart.labels = false;
    chart.measured = QColor(0xc0, 0x10, 0x10);
    return chart;
}

}  // namespace

TEST_CASE("a radar fills more for higher levels and leaves open what was not measured", "[report]")
{
    const int low = inked(chartOf({{{}, 3, 1}, {{}, 3, 1}, {{}, 3, 1}, {{}, 3, 1}}));
    const int high = inked(chartOf({{{}, 3, 4}, {{}, 3, 4}, {{}, 3, 4}, {{}, 3, 4}}));
    const int open = inked(chartOf({{{}, 3, 4}, {{}, 3, std::nullopt}, {{}, 3, 4}, {{}, 3, 4}}));
    CHECK(low > 0);
    CHECK(high > 5 * low);
    CHECK(open < high * 2 / 3);
    CHECK(open > high / 3);
    CHECK(inked(chartOf({{{}, 3, std::nullopt}, {{}, 3, std::nullopt}, {{}, 3, std::nullopt}})) == 0);
    CHECK(inked(chartOf({})) == 0);
}
