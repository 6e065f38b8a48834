// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "ui/common/theme.h"

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

}  // namespace

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
