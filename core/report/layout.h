// SPDX-License-Identifier: Apache-2.0
// A report laid out on paper. The one layout behind preview, printer, PDF and image: all are measured at 1200 dpi and only
// scaled to the device, so they break alike.
#pragma once
#include <QImage>
#include <QPageLayout>
#include <memory>

#include "core/report/report.h"

class QPainter;

namespace core {

/// Paper and margins for QPdfWriter and QPrinter (set its full-page mode). F4 is exact; Qt would pick a near relative.
[[nodiscard]] QPageLayout pageLayoutOf(const PageOptions& options);

/// The paper without its margins.
[[nodiscard]] QSizeF contentMillimetres(const PageOptions& options);

class Layout {
public:
    /// Measures and paginates at once (20,000 rows take about a second). `report` must outlive the layout. Any thread;
    /// needs a QGuiApplication.
    Layout(const Report& report, const PageOptions& options);
    ~Layout();
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSizeF paperMillimetres() const;
    /// Draws page 0..pageCount()-1 with the paper's corner at the painter's origin, `dpi` painter units an inch.
    void paintPage(QPainter& painter, int page, double dpi) const;
    [[nodiscard]] QImage renderPage(int page, double dpi) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

}  // namespace core
