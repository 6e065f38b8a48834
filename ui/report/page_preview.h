// SPDX-License-Identifier: Apache-2.0
// Pages of a layout one below the other. Only pages that are seen are drawn; a few drawn ones are kept.
#pragma once
#include "core/report/layout.h"

#include <QAbstractScrollArea>
#include <list>
#include <memory>

namespace ui {

/// A report with its pages. Made on a worker; afterwards only read, by one thread.
struct LaidOutReport {
    LaidOutReport(std::shared_ptr<const core::Report> r, const core::PageOptions& o) : report(std::move(r)), options(o), layout(*report, o) {}
    std::shared_ptr<const core::Report> report;
    core::PageOptions options;
    core::Layout layout;
};

class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Keeps the page that is being looked at, as far as there is one. nullptr = nothing to show.
    void setReport(std::shared_ptr<const LaidOutReport> report);
    [[nodiscard]] const std::shared_ptr<const LaidOutReport>& report() const { return m_report; }
    /// 0 = as wide as the room; else 1.0 = paper size on the screen.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int currentPage() const;  ///< from 0
    void showPage(int page);
    /// Pages drawn since the report was set; for tests.
    [[nodiscard]] int drawnPages() const { return m_drawn; }

signals:
    /// `page` from 0, of `pages`.
    void pageChanged(int page, int pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Drawn {
        int page = 0;
        QImage image;
    };
    [[nodiscard]] double dpi() const;
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] int pages() const { return m_report ? m_report->layout.pageCount() : 0; }
    [[nodiscard]] const QImage& image(int page);
    void measure();
    void tell();

    std::shared_ptr<const LaidOutReport> m_report;
    std::list<Drawn> m_kept;  ///< most recently used first
    double m_zoom = 0;
    int m_drawn = 0;
    int m_told = -1;
};

}  // namespace ui
