// SPDX-License-Identifier: Apache-2.0
// Where pages one below the other stand on the screen, in pixels. Pure.
#pragma once
#include <QRectF>
#include <algorithm>
#include <cmath>

namespace ui {

struct PageStack {
    static constexpr int kGap = 12;  ///< between pages and around them
    static constexpr double kMillimetresPerInch = 25.4;

    QSizeF paper;  ///< millimetres
    int pages = 0;
    double dpi = 96;

    [[nodiscard]] int pixels(double millimetres) const { return static_cast<int>(std::lround(millimetres / kMillimetresPerInch * dpi)); }
    [[nodiscard]] QSize pageSize() const { return {pixels(paper.width()), pixels(paper.height())}; }
    [[nodiscard]] int step() const { return pageSize().height() + kGap; }
    [[nodiscard]] QSize size() const { return {pageSize().width() + 2 * kGap, pages * step() + kGap}; }
    /// From the corner of the stack.
    [[nodiscard]] QRect rect(int page) const { return {QPoint(kGap, kGap + page * step()), pageSize()}; }
    /// The page at a height, or the nearest one.
    [[nodiscard]] int pageAt(int y) const { return pages == 0 ? 0 : std::clamp(y / step(), 0, pages - 1); }
    /// A point of the stack on the paper of `page`, in millimetres, and back.
    [[nodiscard]] QPointF onPaper(int page, QPointF point) const { return (point - rect(page).topLeft()) * (kMillimetresPerInch / dpi); }
    [[nodiscard]] QRectF onScreen(int page, const QRectF& box) const
    {
        const double scale = dpi / kMillimetresPerInch;
        return QRectF(box.topLeft() * scale, box.size() * scale).translated(rect(page).topLeft());
    }
};

}  // namespace ui
