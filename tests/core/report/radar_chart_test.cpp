// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart/radar_labels.h"

#include "tests/support/catch_qt.h"

#include <QImage>
#include <QPainter>

using namespace core;
using namespace Qt::StringLiterals;

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

TEST_CASE("names around a radar never stand over each other, are whole and stay in the picture", "[report]")
{
    const QStringList names{u"Integritas"_s, u"Kerja Sama"_s, u"Komunikasi"_s, u"Orientasi pada Hasil"_s, u"Pelayanan Publik"_s, u"Pengembangan Diri dan Orang Lain"_s,
                            u"Mengelola Perubahan"_s, u"Pengambilan Keputusan"_s, u"Perekat Bangsa"_s, u"Manajemen ASN"_s, u"Pengelolaan Keuangan Daerah"_s, u"Penyusunan Laporan"_s};
    for (const QSizeF size : {QSizeF(300, 206), QSizeF(276, 206), QSizeF(560, 260), QSizeF(900, 400)})
        for (qsizetype count = 3; count <= (size.width() < 400 ? 10 : names.size()); ++count) {
            CAPTURE(size.width(), count);
            RadarChart chart;
            for (const QString& name : names.first(count)) chart.axes.push_back({name, 3, 2});
            QFont font;
            font.setPixelSize(11);
            const QRectF area(QPointF(2, 2), size);
            const RadarLabels places = placeRadar(area, chart, QFontMetricsF(font));
            REQUIRE(places.labels.size() == static_cast<std::size_t>(count));
            CHECK(places.radius >= size.height() / 5);
            for (std::size_t i = 0; i < places.labels.size(); ++i) {
                const auto& label = places.labels[i];
                CHECK(label.lines.join(u' ') == names[static_cast<qsizetype>(label.axis)]);
                CHECK(area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(label.box));
                for (std::size_t other = 0; other < i; ++other) CHECK_FALSE(label.box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(places.labels[other].box));
            }
        }
}

TEST_CASE("a radar of very many axes names those it has room for, one line each", "[report]")
{
    RadarChart chart;
    for (int i = 0; i < 80; ++i) chart.axes.push_back({u"Kompetensi teknis nomor %1"_s.arg(i), 3, 2});
    const RadarLabels places = placeRadar(QRectF(0, 0, 300, 206), chart, QFontMetricsF(QFont()));
    CHECK(places.labels.size() < 80);
    for (std::size_t i = 0; i < places.labels.size(); ++i)
        for (std::size_t other = 0; other < i; ++other) CHECK_FALSE(places.labels[i].box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(places.labels[other].box));
}
