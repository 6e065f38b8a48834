// SPDX-License-Identifier: Apache-2.0
// Where the pages stand, and how they are painted.
#include "ui/report/page_preview.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace ui {
namespace {

constexpr std::size_t kPagesKept = 6;
constexpr double kMostKeptPixels = 12e6;  // of one page: a larger one is drawn anew, only where it is seen

}  // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // else fitting the width could flicker
    setMinimumSize(200, 140);
    viewport()->setCursor(Qt::IBeamCursor);
    m_dragScroll.setInterval(40);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] {
        const int beyond = m_mouse.y() < 0 ? m_mouse.y() : std::max(0, m_mouse.y() - viewport()->height());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
        dragTo(m_mouse);
    });
}

void PagePreview::setReport(std::shared_ptr<const LaidOutReport> report)
{
    const int page = currentPage();
    m_search = nullptr;
    m_currentHit.reset();
    m_selection = {};
    m_dragFrom.reset();
    m_dragScroll.stop();
    m_text = report ? std::make_unique<core::DocumentText>(report->layout) : nullptr;
    m_report = std::move(report);
    m_drawn = 0;
    m_told = -1;
    measure();
    showPage(std::min(page, std::max(0, pages() - 1)));
    tell();
}

void PagePreview::setFit(Fit fit)
{
    if (fit == Fit::none) return setZoom(zoom());
    const int page = currentPage();
    m_fit = fit;
    measure();
    showPage(page);
    emit zoomChanged();
}

void PagePreview::setZoom(double zoom, std::optional<QPoint> anchor)
{
    const QPoint at = anchor.value_or(QPoint(viewport()->width() / 2, 0));
    const PageStack before = stack();
    const int page = before.pageAt(at.y() - origin().y());
    const QPointF onPaper = before.onPaper(page, at - origin());
    m_fit = Fit::none;
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    measure();
    const QPoint now = origin() + stack().onScreen(page, {onPaper, QSizeF()}).topLeft().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + now.x() - at.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + now.y() - at.y());
    tell();
    emit zoomChanged();
}

/// F4 while there is nothing, so that no scroll bar comes and goes.
QSizeF PagePreview::paperSize() const { return m_report ? m_report->layout.paperMillimetres() : QSizeF(215, 330); }

double PagePreview::dpi() const
{
    if (m_fit == Fit::none) return logicalDpiX() * m_zoom;
    const QSizeF paper = paperSize();
    constexpr int kAround = 2 * PageStack::kGap + 1;  // one pixel for rounding, else a scroll bar would come
    const double wide = std::max(80, viewport()->width() - kAround) / paper.width();
    const double high = std::max(80, viewport()->height() - kAround) / paper.height();
    return (m_fit == Fit::width ? wide : std::min(wide, high)) * PageStack::kMillimetresPerInch;
}

PageStack PagePreview::stack() const { return {paperSize(), pages(), dpi()}; }

QPoint PagePreview::origin() const
{
    const int spare = std::max(0, viewport()->width() - stack().size().width()) / 2;
    return {spare - horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

void PagePreview::measure()
{
    m_kept.clear();
    const QSize size = stack().size();
    verticalScrollBar()->setRange(0, std::max(0, size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PagePreview::currentPage() const
{
    if (m_asked >= 0 && m_asked < pages()) return m_asked;
    const bool isAtEnd = verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (isAtEnd) return pages() - 1;
    // The page that fills the upper third of the room.
    return stack().pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
}

void PagePreview::showPage(int page)
{
    const int asked = std::clamp(page, 0, std::max(0, pages() - 1));
    verticalScrollBar()->setValue(asked * stack().step());
    m_asked = asked;
    viewport()->update();
    tell();
}

QRect PagePreview::placeOf(const core::TextRange& range)
{
    QRectF all;
    if (!m_text || range.from.page >= pages()) return {};
    const int page = range.from.page;
    for (const QRectF& box : m_text->page(page).boxes(m_text->spanOn(page, range))) all |= stack().onScreen(page, box);
    return all.toAlignedRect().translated(origin());
}

void PagePreview::reveal(const core::TextRange& range)
{
    constexpr int kMargin = 40;
    const QRect place = placeOf(range);
    if (place.isNull()) return showPage(range.from.page);
    const auto scroll = [](QScrollBar* bar, int from, int end, int room) {
        if (from < kMargin) bar->setValue(bar->value() + from - kMargin);
        else if (end > room - kMargin) bar->setValue(bar->value() + std::min(from - kMargin, end - room + kMargin));
    };
    scroll(verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
    scroll(horizontalScrollBar(), place.left(), place.right(), viewport()->width());
}

void PagePreview::setHits(const core::TextSearch* search, const std::optional<core::TextRange>& current)
{
    m_search = search;
    m_currentHit = current;
    viewport()->update();
}

void PagePreview::select(const core::TextRange& range)
{
    m_selection = range;
    viewport()->update();
}

void PagePreview::tell()
{
    const int page = currentPage();
    if (page == m_told && pages() > 0) return;
    m_told = page;
    setAccessibleDescription(pages() > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages()) : tr("Nothing to show"));
    emit pageChanged(page, pages());
}

void PagePreview::drawPage(QPainter& painter, int page, const QRect& place)
{
    const double scale = devicePixelRatioF();
    if (double(place.width()) * place.height() * scale * scale > kMostKeptPixels) {
        painter.save();
        painter.setClipRect(place);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(place.topLeft());
        m_report->layout.paintPage(painter, page, dpi());
        painter.restore();
        ++m_drawn;
        return;
    }
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Drawn& drawn) { return drawn.page == page; });
    if (kept != m_kept.end()) m_kept.splice(m_kept.begin(), m_kept, kept);
    else {
        QImage drawn = m_report->layout.renderPage(page, dpi() * scale);
        drawn.setDevicePixelRatio(scale);
        ++m_drawn;
        m_kept.push_front({page, std::move(drawn)});
        if (m_kept.size() > kPagesKept) m_kept.pop_back();
    }
    painter.drawImage(place, m_kept.front().image);
}

/// Like a text marker: the ink stays black on the paper, which is white in the dark as well.
void PagePreview::drawMarks(QPainter& painter, int page, const QRect& place)
{
    const Tokens& paper = tokens(false);
    const bool isSelected = !m_selection.isEmpty() && page >= m_selection.from.page && page <= m_selection.end.page;
    const bool isFound = m_search && !m_search->on(page).empty();
    if (!isSelected && !isFound) return;
    const auto mark = [&](const core::TextSpan& span, const QColor& colour) {
        for (const QRectF& box : m_text->page(page).boxes(span)) painter.fillRect(stack().onScreen(page, box).translated(origin()).adjusted(-1, -1, 1, 1), colour);
    };
    painter.save();
    painter.setClipRect(place);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    if (isFound)
        for (const core::TextSpan& span : m_search->on(page)) {
            const bool isCurrent = m_currentHit && m_currentHit->from.page == page && m_currentHit->from.at == span.from;
            mark(span, isCurrent ? paper.gap3 : paper.gap1);
        }
    if (isSelected) mark(m_text->spanOn(page, m_selection), paper.selection.darker(112));
    painter.restore();
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().unknown);
    if (!m_report) return;
    const PageStack all = stack();
    for (int page = all.pageAt(-origin().y() - PageStack::kGap); page < pages(); ++page) {
        const QRect place = all.rect(page).translated(origin());
        if (place.top() >= viewport()->height()) break;
        painter.fillRect(place, Qt::white);  // paper
        drawPage(painter, page, place);
        drawMarks(painter, page, place);
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
    QScrollBar* bar = verticalScrollBar();
    const auto whole = [bar] { return std::max(1, bar->maximum() + bar->pageStep()); };
    const double above = double(bar->value()) / whole();
    measure();
    if (m_fit == Fit::none) return;
    bar->setValue(static_cast<int>(std::lround(above * whole())));
    emit zoomChanged();
}

void PagePreview::scrollContentsBy(int, int)
{
    m_asked = -1;
    viewport()->update();
    tell();
}

}  // namespace ui
