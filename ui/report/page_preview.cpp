// SPDX-License-Identifier: Apache-2.0
#include "ui/report/page_preview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace ui {
namespace {

constexpr int kGap = 12;       // between pages and around them
constexpr std::size_t kKept = 6;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kLargestZoom = 4, kSmallestZoom = 0.25;

}  // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // else fitting the width could flicker
    setMinimumSize(240, 160);
}

void PagePreview::setReport(std::shared_ptr<const LaidOutReport> report)
{
    const int page = currentPage();
    m_report = std::move(report);
    m_drawn = 0;
    m_told = -1;
    measure();
    showPage(std::min(page, std::max(0, pages() - 1)));
    tell();
}

void PagePreview::setZoom(double zoom)
{
    const double wanted = zoom <= 0 ? 0 : std::clamp(zoom, kSmallestZoom, kLargestZoom);
    if (wanted == m_zoom) return;
    const int page = currentPage();
    m_zoom = wanted;
    measure();
    showPage(page);
}

double PagePreview::dpi() const
{
    if (!m_report) return logicalDpiX();
    if (m_zoom > 0) return logicalDpiX() * m_zoom;
    const double room = std::max(80, viewport()->width() - 2 * kGap);
    return room / m_report->layout.paperMillimetres().width() * kMillimetresPerInch;
}

QSize PagePreview::pageSize() const
{
    const QSizeF paper = m_report ? m_report->layout.paperMillimetres() : QSizeF(215, 330);
    return {static_cast<int>(std::lround(paper.width() / kMillimetresPerInch * dpi())), static_cast<int>(std::lround(paper.height() / kMillimetresPerInch * dpi()))};
}

void PagePreview::measure()
{
    m_kept.clear();
    const QSize page = pageSize();
    verticalScrollBar()->setRange(0, std::max(0, pages() * (page.height() + kGap) + kGap - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * kGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PagePreview::currentPage() const
{
    if (pages() == 0) return 0;
    // The page that fills the upper third of the room.
    const int y = verticalScrollBar()->value() + viewport()->height() / 3;
    return std::clamp(y / (pageSize().height() + kGap), 0, pages() - 1);
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, pages() - 1)) * (pageSize().height() + kGap));
    viewport()->update();
    tell();
}

void PagePreview::tell()
{
    const int page = currentPage();
    if (page == m_told && pages() > 0) return;
    m_told = page;
    setAccessibleDescription(pages() > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages()) : tr("Nothing to show"));
    emit pageChanged(page, pages());
}

const QImage& PagePreview::image(int page)
{
    for (auto it = m_kept.begin(); it != m_kept.end(); ++it)
        if (it->page == page) {
            m_kept.splice(m_kept.begin(), m_kept, it);
            return m_kept.front().image;
        }
    QImage drawn = m_report->layout.renderPage(page, dpi() * devicePixelRatioF());
    drawn.setDevicePixelRatio(devicePixelRatioF());
    ++m_drawn;
    m_kept.push_front({page, std::move(drawn)});
    if (m_kept.size() > kKept) m_kept.pop_back();
    return m_kept.front().image;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().unknown);
    if (!m_report) return;
    const QSize size = pageSize();
    const int step = size.height() + kGap;
    const int top = verticalScrollBar()->value();
    const int left = std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (int page = std::max(0, top / step); page < pages() && kGap + page * step - top < viewport()->height(); ++page) {
        const QRect place(QPoint(left, kGap + page * step - top), size);
        painter.fillRect(place, Qt::white);  // paper
        painter.drawImage(place, image(page));
        painter.setPen(tokens().line);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent*)
{
    const int page = currentPage();
    measure();
    if (m_zoom <= 0) showPage(page);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home) return showPage(0);
    if (event->key() == Qt::Key_End) return showPage(pages() - 1);
    if (event->matches(QKeySequence::ZoomIn)) return setZoom(dpi() / logicalDpiX() * 1.25);
    if (event->matches(QKeySequence::ZoomOut)) return setZoom(dpi() / logicalDpiX() / 1.25);
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    setZoom(dpi() / logicalDpiX() * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
}

}  // namespace ui
