// SPDX-License-Identifier: Apache-2.0
// Pages of a layout one below the other, with what was found and what is selected in them. Only pages that are seen are drawn; a
// few drawn ones are kept. Ctrl+wheel zooms under the mouse, dragging selects text, Ctrl+C copies it.
#pragma once
#include "core/report/document_text.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/page_stack.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <list>
#include <optional>

class QMenu;

namespace ui {

class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit : quint8 { width, page, none };
    static constexpr double kSmallestZoom = 0.25, kLargestZoom = 4;

    explicit PagePreview(QWidget* parent = nullptr);

    /// Keeps the page that is being looked at, as far as there is one. nullptr = nothing to show.
    void setReport(std::shared_ptr<const LaidOutReport> report);
    [[nodiscard]] const LaidOutReport* report() const { return m_report.get(); }

    /// Zooms so that the width, or a whole page, fills the room, also when the room changes.
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// 1.0 = paper size on the screen. The point of the room at `anchor`, else its top, stays where it is.
    void setZoom(double zoom, std::optional<QPoint> anchor = std::nullopt);
    [[nodiscard]] double zoom() const { return dpi() / logicalDpiX(); }

    [[nodiscard]] int currentPage() const;  ///< from 0
    void showPage(int page);
    /// Scrolls only as far as it must.
    void reveal(const core::TextRange& range);

    /// Marks the hits, and `current` among them; nullptr = none. `search` outlives the marks.
    void setHits(const core::TextSearch* search, const std::optional<core::TextRange>& current);
    void select(const core::TextRange& range);
    [[nodiscard]] const core::TextRange& selection() const { return m_selection; }
    [[nodiscard]] QString selectedText();
    /// Of the current page, as a reader would copy it.
    [[nodiscard]] QString pageText();
    void selectPage();
    /// What is selected, else the text of the current page; on the clipboard.
    void copy();

    /// Pages drawn since the report was set; for tests.
    [[nodiscard]] int drawnPages() const { return m_drawn; }
    /// Where a range stands in the viewport; for tests.
    [[nodiscard]] QRect placeOf(const core::TextRange& range);

signals:
    /// `page` from 0, of `pages`.
    void pageChanged(int page, int pages);
    void zoomChanged();
    void copied(const QString& note);
    void findRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Drawn {
        int page = 0;
        QImage image;
    };
    [[nodiscard]] QSizeF paperSize() const;
    [[nodiscard]] double dpi() const;
    [[nodiscard]] PageStack stack() const;
    [[nodiscard]] int pages() const { return m_report ? m_report->layout.pageCount() : 0; }
    /// The corner of the stack in the viewport.
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] core::TextPlace placeAt(QPoint point);
    void drawPage(QPainter& painter, int page, const QRect& place);
    void drawMarks(QPainter& painter, int page, const QRect& place);
    void measure();
    void tell();
    void dragTo(QPoint point);
    void zoomStep(double factor, std::optional<QPoint> anchor = std::nullopt);

    std::shared_ptr<const LaidOutReport> m_report;
    std::unique_ptr<core::DocumentText> m_text;
    std::list<Drawn> m_kept;  ///< most recently used first
    Fit m_fit = Fit::width;
    double m_zoom = 1;  ///< with Fit::none
    int m_drawn = 0;
    int m_told = -1;
    int m_asked = -1;  ///< the page that was asked for, until one scrolls: it may be too low to come to the top
    const core::TextSearch* m_search = nullptr;
    std::optional<core::TextRange> m_currentHit;
    core::TextRange m_selection;
    std::optional<core::TextPlace> m_dragFrom;
    QPoint m_mouse;
    QTimer m_dragScroll;  ///< while the mouse is dragged beyond the edge
};

}  // namespace ui
