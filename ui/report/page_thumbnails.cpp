// SPDX-License-Identifier: Apache-2.0
#include "ui/report/page_thumbnails.h"

#include "ui/common/theme.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {
namespace {

constexpr int kLongSide = 108;  // of a picture, in pixels
constexpr int kThumbnailsKept = 60;
constexpr int kMargin = 8, kNumber = 18;

}  // namespace

class PageThumbnails::Pages final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setReport(std::shared_ptr<const LaidOutReport> report)
    {
        beginResetModel();
        m_report = std::move(report);
        m_pictures.clear();
        drawn = 0;
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return m_report && !parent.isValid() ? m_report->layout.pageCount() : 0; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::DisplayRole) return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole) return PageThumbnails::tr("Page %1").arg(index.row() + 1);
        return {};
    }
    [[nodiscard]] QSize pictureSize() const
    {
        const QSizeF paper = m_report ? m_report->layout.paperMillimetres() : QSizeF(215, 330);
        return (paper * (kLongSide / std::max(paper.width(), paper.height()))).toSize();
    }
    [[nodiscard]] const QImage& picture(int page, double scale)
    {
        if (QImage* kept = m_pictures.object(page)) return *kept;
        // Drawn larger and made smaller: letters of two pixels would be noise.
        const double dpi = pictureSize().width() * scale / m_report->layout.paperMillimetres().width() * 25.4;
        auto image = std::make_unique<QImage>(m_report->layout.renderPage(page, 2 * dpi).scaled(pictureSize() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        image->setDevicePixelRatio(scale);
        ++drawn;
        m_pictures.insert(page, image.release());
        return *m_pictures.object(page);
    }

    int drawn = 0;

private:
    std::shared_ptr<const LaidOutReport> m_report;
    QCache<int, QImage> m_pictures{kThumbnailsKept};
};

namespace {

/// The picture with the page's number below it.
template <class Pages>
class PictureDelegate final : public QStyledItemDelegate {
public:
    PictureDelegate(Pages& pages, QObject* parent) : QStyledItemDelegate(parent), m_pages(pages) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const QSize picture = m_pages.pictureSize();
        return {picture.width() + 2 * kMargin, picture.height() + 2 * kMargin + kNumber};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QSize picture = m_pages.pictureSize();
        const QRect place(QPoint(option.rect.center().x() - picture.width() / 2, option.rect.top() + kMargin), picture);
        if (isChosen) painter->fillRect(option.rect, t.selection);
        painter->drawImage(place, m_pages.picture(index.row(), option.widget->devicePixelRatioF()));
        painter->setPen(isChosen ? QPen(t.accent, 2) : QPen(t.line));
        painter->drawRect(place.adjusted(-1, -1, 0, 0));
        painter->setPen(isChosen ? t.text : t.muted);
        painter->drawText(QRect(option.rect.left(), place.bottom() + 2, option.rect.width(), kNumber), Qt::AlignCenter, index.data().toString());
    }

private:
    Pages& m_pages;
};

}  // namespace

PageThumbnails::PageThumbnails(QWidget* parent) : QListView(parent), m_pages(new Pages(this))
{
    setAccessibleName(tr("Pages"));
    setModel(m_pages);
    setItemDelegate(new PictureDelegate<Pages>(*m_pages, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFixedWidth(kLongSide + 2 * kMargin + 16);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) emit pageChosen(now.row());
    });
}

void PageThumbnails::setReport(std::shared_ptr<const LaidOutReport> report)
{
    const QSignalBlocker quiet(selectionModel());
    m_pages->setReport(std::move(report));
    doItemsLayout();  // another size of paper
}

void PageThumbnails::setPage(int page)
{
    if (page == currentIndex().row()) return;
    const QModelIndex index = m_pages->index(page);
    const QSignalBlocker quiet(selectionModel());
    setCurrentIndex(index);
    scrollTo(index);
    viewport()->update();
}

int PageThumbnails::drawnPages() const { return m_pages->drawn; }

}  // namespace ui
