// SPDX-License-Identifier: Apache-2.0
// Keys, mouse and menu of the preview: scrolling, zooming, selecting, copying.
#include "ui/report/page_preview.h"

#include "ui/common/table/table_export.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace ui {

core::TextPlace PagePreview::placeAt(QPoint point)
{
    const PageStack all = stack();
    const int page = all.pageAt(point.y() - origin().y());
    return {page, m_text->page(page).nearest(all.onPaper(page, point - origin()))};
}

void PagePreview::dragTo(QPoint point)
{
    if (!m_dragFrom) return;
    const core::TextPlace to = placeAt(point);
    select(to < *m_dragFrom ? core::TextRange{to, *m_dragFrom} : core::TextRange{*m_dragFrom, to});
}

void PagePreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || pages() == 0) return;
    const core::TextPlace at = placeAt(event->pos());
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && !m_selection.isEmpty();
    m_dragFrom = !extends ? at : at < m_selection.from ? m_selection.end : m_selection.from;
    dragTo(event->pos());
}

void PagePreview::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom) return;
    m_mouse = event->pos();
    const bool isBeyond = m_mouse.y() < 0 || m_mouse.y() > viewport()->height();
    if (isBeyond && !m_dragScroll.isActive()) m_dragScroll.start();
    if (!isBeyond) m_dragScroll.stop();
    dragTo(m_mouse);
}

void PagePreview::mouseReleaseEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    m_dragScroll.stop();
}

void PagePreview::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (pages() == 0) return;
    const core::TextPlace at = placeAt(event->pos());
    const core::TextSpan word = m_text->page(at.page).wordAt(at.at);
    select({{at.page, word.from}, {at.page, word.end}});
}

QString PagePreview::selectedText() { return m_text ? m_text->text(m_selection) : QString(); }

QString PagePreview::pageText() { return pages() > 0 ? m_text->page(currentPage()).text() : QString(); }

void PagePreview::selectPage()
{
    if (pages() > 0) select({{currentPage(), 0}, {currentPage(), pageText().size()}});
}

void PagePreview::copy()
{
    if (pages() == 0) return;
    const QString text = core::withoutNipSpaces(m_selection.isEmpty() ? pageText() : selectedText());
    if (text.contains(u'\t')) copyTabbed(text);
    else QGuiApplication::clipboard()->setText(text);
    emit copied(m_selection.isEmpty() ? tr("Copied: the text of page %1").arg(currentPage() + 1) : tr("Copied: the selected text"));
}

void PagePreview::zoomStep(double factor, std::optional<QPoint> anchor) { setZoom(zoom() * factor, anchor); }

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::SelectAll)) return selectPage();
    if (event->matches(QKeySequence::ZoomIn)) return zoomStep(1.25);
    if (event->matches(QKeySequence::ZoomOut)) return zoomStep(1 / 1.25);
    if (event->key() == Qt::Key_Home) return showPage(0);
    if (event->key() == Qt::Key_End) return showPage(pages() - 1);
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0) zoomStep(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15, event->position().toPoint());
}

void PagePreview::contextMenuEvent(QContextMenuEvent* event)
{
    if (pages() == 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &PagePreview::copy)->setEnabled(!m_selection.isEmpty());
    menu->addAction(tr("Copy the text of this page"), this, [this] {
        select({});
        copy();
    });
    menu->addAction(tr("Select all on this page"), QKeySequence::SelectAll, this, &PagePreview::selectPage);
    menu->addAction(tr("Find…"), QKeySequence::Find, this, &PagePreview::findRequested);
    menu->addSeparator();
    menu->addAction(tr("Fit width"), this, [this] { setFit(Fit::width); });
    menu->addAction(tr("Fit page"), this, [this] { setFit(Fit::page); });
    menu->addAction(tr("Paper size"), this, [this] { setZoom(1); });
    menu->popup(event->globalPos());
}

}  // namespace ui
