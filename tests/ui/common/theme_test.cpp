// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "ui/common/chart/heat_legend.h"
#include "ui/common/chart/radar_view.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QPixmap>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <cmath>

namespace {

/// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor& colour)
{
    const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// The largest contrast that a pixel of the middle row of this indicator has with what lies around it.
double indicatorContrast(QWidget& button, QStyle::SubElement element, QStyleOptionButton option)
{
    option.initFrom(&button);
    const QRect box = button.style()->subElementRect(element, &option, &button);
    const QImage seen = button.grab().toImage();
    const QColor around = seen.pixelColor(seen.width() - 1, 0);
    double best = 1;
    for (int x = box.left(); x <= box.right(); ++x) best = std::max(best, contrast(seen.pixelColor(x, box.center().y()), around));
    return best;
}

}  // namespace

TEST_CASE("an unticked box and a radio button are seen in the dark and in the light", "[theme]")
{
    for (const bool dark : {true, false}) {
        CAPTURE(dark);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::dark : ui::ThemeChoice::light);
        for (const bool isDressed : {true, false})
            for (const bool isEnabled : {true, false}) {
                CAPTURE(isDressed, isEnabled);
                QWidget window;
                if (isDressed) ui::dress(window);
                QCheckBox tick(QStringLiteral("Pilih"), &window);
                QRadioButton radio(QStringLiteral("Pilih"), &window);
                tick.setEnabled(isEnabled);
                radio.setEnabled(isEnabled);
                tick.resize(tick.sizeHint());
                radio.resize(radio.sizeHint());
                CHECK(indicatorContrast(tick, QStyle::SE_CheckBoxIndicator, {}) >= 3);
                CHECK(indicatorContrast(radio, QStyle::SE_RadioButtonIndicator, {}) >= 3);
                tick.setChecked(true);
                CHECK(indicatorContrast(tick, QStyle::SE_CheckBoxIndicator, {}) >= 3);
            }
    }
    ui::applyTheme(*qApp, ui::ThemeChoice::light);
}

TEST_CASE("the button that does something stands last in a question, as in every dialog", "[theme]")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::light);
    QMessageBox box;
    auto* yes = box.addButton(QStringLiteral("Usulkan"), QMessageBox::AcceptRole);
    auto* no = box.addButton(QStringLiteral("Batal"), QMessageBox::RejectRole);
    box.show();
    CHECK(yes->x() > no->x());
}

TEST_CASE("the legend of a map keeps to two lines where it says things briefly", "[theme]")
{
    ui::HeatLegend legend;
    std::vector<ui::HeatLegend::Entry> entries(6, {ui::HeatTone::met, QStringLiteral("terpenuhi: di bawah 0,15"), QStringLiteral("< 0,15")});
    entries.push_back({ui::HeatTone::none, QStringLiteral("Klik sebuah sel untuk melihat orangnya dan hitungannya")});
    legend.setEntries(entries);
    const int line = legend.heightForWidth(4000);
    CHECK(legend.heightForWidth(500) <= 2 * line + 4);
    CHECK(legend.sizeHint().height() >= legend.heightForWidth(900));
    for (auto& entry : entries) entry.brief.clear();
    legend.setEntries(entries);
    CHECK(legend.heightForWidth(500) > 2 * line + 4);
}

TEST_CASE("a source is told without the place it was copied from", "[theme]")
{
    using namespace Qt::StringLiterals;
    CHECK(ui::sourceForReaders(u"Salinan terbuka kamus kompetensi (PermenPANRB 38/2017; github singgihadis/anjab); belum dicocokkan"_s) == u"Salinan terbuka kamus kompetensi (PermenPANRB 38/2017); belum dicocokkan"_s);
    CHECK(ui::sourceForReaders(u"PerBKN 8/2019 menurut dua aplikasi terbuka (salah satunya github bukhari99/ipasn)"_s) == u"PerBKN 8/2019 menurut dua aplikasi terbuka"_s);
    CHECK(ui::sourceForReaders(u"BUP (salinan terbuka: github black-coffee04/ws-siasn-php)"_s) == u"BUP (salinan terbuka)"_s);
}

TEST_CASE("every text of the theme keeps a contrast of 4.5 to its ground, light and dark", "[theme]")
{
    for (const bool dark : {false, true}) {
        const auto& t = ui::tokens(dark);
        CAPTURE(dark);
        for (const QColor& ground : {t.ground, t.surface, t.side, t.accentGround, t.selection, t.met, t.gap1, t.gap2, t.gap3, t.unknown, t.hit})
            CHECK(contrast(t.text, ground) >= 4.5);
        for (const QColor& ink : {t.muted, t.accent, t.warning, t.error})
            for (const QColor& ground : {t.ground, t.surface, t.side}) CHECK(contrast(ink, ground) >= 4.5);
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.accent, t.accentGround) >= 4.5);
    }
}

TEST_CASE("the figures of a radar stand on the ground of the theme, without white boxes in the dark", "[theme]")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::dark);
    core::RadarChart chart;
    for (int axis = 0; axis < 6; ++axis) chart.axes.push_back({QStringLiteral("Kompetensi"), 3, 2});
    ui::RadarView view;
    view.setChart(chart);
    view.resize(view.sizeHint());
    const QImage seen = view.grab().toImage();
    int bright = 0, drawn = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x) {
            bright += luminance(seen.pixelColor(x, y)) > luminance(ui::tokens().text) ? 1 : 0;
            drawn += seen.pixelColor(x, y) != seen.pixelColor(0, 0) ? 1 : 0;
        }
    CHECK(drawn > 500);
    CHECK(bright == 0);
    ui::applyTheme(*qApp, ui::ThemeChoice::light);
}
