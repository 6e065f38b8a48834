// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chart/heat_map_view.h"

#include "ui/common/chart/heat_map_parts.h"
#include "ui/common/chart/upright_text.h"
#include "ui/common/table/short_text.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 44, kWidest = 128, kLowestHead = 34, kTallestHead = 150, kPad = 6;

QString plain(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

}  // namespace

HeatMapView::HeatMapView(QWidget* parent) : QTableView(parent), m_model(new HeatMapModel(this)), m_corner(new HeatCorner(*this))
{
    setVerticalHeader(new HeatHeader(Qt::Vertical, *this));
    setHorizontalHeader(new HeatHeader(Qt::Horizontal, *this));
    setModel(m_model);
    setItemDelegate(new HeatDelegate(*this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metric::kRow);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &HeatMapView::rowToggled);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { emit cellOpened(index.row(), index.column()); });
}

void HeatMapView::setMap(HeatMap map)
{
    const QModelIndex at = currentIndex();
    const QByteArray row = at.isValid() ? this->map().rows[static_cast<std::size_t>(at.row())].key : QByteArray();
    const QByteArray column = at.isValid() ? this->map().columns[static_cast<std::size_t>(at.column())].key : QByteArray();
    const int down = verticalScrollBar()->value(), right = horizontalScrollBar()->value();
    m_model->setMap(std::move(map));
    layOut();
    const int newRow = rowOf(row), newColumn = columnOf(column);
    if (newRow >= 0 && newColumn >= 0) setCurrentIndex(m_model->index(newRow, newColumn));
    verticalScrollBar()->setValue(down);
    horizontalScrollBar()->setValue(right);
}

int HeatMapView::rowOf(const QByteArray& key) const
{
    const auto& rows = map().rows;
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return !key.isEmpty() && row.key == key; });
    return it == rows.end() ? -1 : static_cast<int>(it - rows.begin());
}

int HeatMapView::columnOf(const QByteArray& key) const
{
    const auto& columns = map().columns;
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return !key.isEmpty() && column.key == key; });
    return it == columns.end() ? -1 : static_cast<int>(it - columns.begin());
}

QFont HeatMapView::headingFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

int HeatMapView::countWidth() const
{
    const QFontMetrics bold(headingFont());
    int width = bold.horizontalAdvance(map().countTitle);
    for (const auto& row : map().rows) width = std::max(width, fontMetrics().horizontalAdvance(row.count) + 6);
    return width + 2 * kPad + 4;
}

int HeatMapView::rowHeadingWidth() const
{
    int label = QFontMetrics(headingFont()).horizontalAdvance(map().rowTitle) + 20;
    for (const auto& row : map().rows) label = std::max(label, fontMetrics().horizontalAdvance(row.label) + 30 + 14 * row.depth);
    const int room = std::max(150, width() * 36 / 100 - countWidth());
    return std::min(label, room) + countWidth();
}

void HeatMapView::layOut()
{
    const int columns = m_model->columnCount();
    verticalHeader()->setFixedWidth(rowHeadingWidth());
    const int room = width() - 2 * frameWidth() - verticalHeader()->width() - verticalScrollBar()->sizeHint().width();
    int narrowest = kNarrowest;
    for (const auto& cell : map().cells) narrowest = std::max(narrowest, fontMetrics().horizontalAdvance(cell.text) + 2 * kPad);
    const int seen = std::max(1, std::min(columns, room / narrowest));  // whole ones, also when the rest has to be scrolled to
    const int cellWidth = std::clamp(room / seen, narrowest, kWidest);
    chooseHeadings(cellWidth);
    horizontalHeader()->setDefaultSectionSize(cellWidth);
    for (int i = 0; i < columns; ++i) horizontalHeader()->resizeSection(i, cellWidth);
    updateGeometries();
    m_corner->update();
}

void HeatMapView::chooseHeadings(int cellWidth)
{
    const QFontMetrics metrics(headingFont());
    QStringList titles;
    int longestWord = 0, lying = kLowestHead;
    for (const auto& column : map().columns) {
        titles << column.title;
        for (const QString& word : column.title.split(u' ')) longestWord = std::max(longestWord, metrics.horizontalAdvance(word));
        lying = std::max(lying, metrics.boundingRect(QRect(0, 0, cellWidth - 2 * kPad, 10000), Qt::TextWordWrap, column.title).height() + 2 * kPad);
    }
    m_upright = longestWord + 2 * kPad > cellWidth;
    horizontalHeader()->setFixedHeight(m_upright ? uprightHeight(titles, metrics, cellWidth, kTallestHead) : std::min(lying, kTallestHead));
}

void HeatMapView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner) m_corner->setGeometry(frameWidth(), frameWidth(), verticalHeader()->width(), horizontalHeader()->height());
}

void HeatMapView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void HeatMapView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOut();
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

void HeatMapView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid()) return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy)) return copyAll();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit cellOpened(at.row(), at.column()); return;
    case Qt::Key_Space: emit rowToggled(at.row()); return;
    case Qt::Key_Plus:
    case Qt::Key_Minus: {
        const auto wanted = event->key() == Qt::Key_Plus ? HeatMap::Parts::closed : HeatMap::Parts::open;
        if (map().rows[static_cast<std::size_t>(at.row())].parts == wanted) emit rowToggled(at.row());
        return;
    }
    default: QTableView::keyPressEvent(event);
    }
}

void HeatMapView::drawRowHeading(QPainter& painter, const QRect& box, int row) const
{
    const HeatMap::Row& r = map().rows[static_cast<std::size_t>(row)];
    const bool isCurrent = currentIndex().isValid() && currentIndex().row() == row;
    painter.fillRect(box, isCurrent ? tokens().selection : tokens().surface);
    painter.setPen(tokens().line);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    QFont font = this->font();
    if (r.strong) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens().text);
    const int counts = countWidth();
    const QRect label = box.adjusted(26 + 14 * r.depth, 0, -counts, 0);
    if (r.parts != HeatMap::Parts::none) drawTriangle(painter, QPointF(label.left() - 12, box.center().y()), r.parts == HeatMap::Parts::open, tokens().muted);
    const QFontMetrics metrics(font);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shortText(r.label, metrics, label.width(), [&](QStringView head) {
        return std::any_of(map().rows.begin(), map().rows.end(), [&](const HeatMap::Row& other) { return other.label.startsWith(head) && other.label != r.label; });
    }));
    painter.drawText(box.adjusted(box.width() - counts, 0, -kPad - 2, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, r.count);
}

void HeatMapView::drawColumnHeading(QPainter& painter, const QRect& box, int column) const
{
    const bool isCurrent = currentIndex().isValid() && currentIndex().column() == column;
    painter.fillRect(box, isCurrent ? tokens().selection : tokens().surface);
    painter.setPen(tokens().line);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setFont(headingFont());
    painter.setPen(isCurrent ? tokens().text : tokens().muted);
    const QString& title = map().columns[static_cast<std::size_t>(column)].title;
    if (!m_upright) {
        painter.drawText(box.adjusted(kPad, kPad, -kPad, -kPad), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, title);
        return;
    }
    drawUpright(painter, box, title);
}

void HeatMapView::drawCorner(QPainter& painter, const QRect& box) const
{
    painter.fillRect(box, tokens().surface);
    painter.setPen(tokens().line);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setFont(headingFont());
    painter.setPen(tokens().muted);
    painter.drawText(box.adjusted(26, kPad, 0, -kPad), Qt::AlignLeft | Qt::AlignBottom, map().rowTitle);
    painter.drawText(box.adjusted(0, kPad, -kPad - 2, -kPad), Qt::AlignRight | Qt::AlignBottom, map().countTitle);
}

void HeatMapView::drawCell(QPainter& painter, const QRect& box, int row, int column, bool isCurrent) const
{
    const HeatMap::Cell& cell = map().at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    QFont font = this->font();
    if (map().rows[static_cast<std::size_t>(row)].strong) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const bool isQuiet = cell.tone == HeatTone::none || cell.tone == HeatTone::unknown;
    core::drawHeatCell(painter, box.adjusted(0, 0, 0, -1), {cell.text, toneGround(cell.tone), isQuiet ? tokens().muted : tokens().text},
                       {metrics.horizontalAdvance(cell.text), metrics.ascent(), metrics.height()});
    painter.setPen(tokens().line);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    if (!isCurrent) return;
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -2));
}

QImage HeatMapView::picture() const
{
    const int left = verticalHeader()->width(), top = horizontalHeader()->height(), cell = horizontalHeader()->defaultSectionSize();
    const QSize size(left + cell * m_model->columnCount() + 1, top + metric::kRow * m_model->rowCount() + 1);
    const double scale = std::max(1.0, devicePixelRatioF());
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(tokens().surface);
    QPainter painter(&image);
    drawCorner(painter, {0, 0, left, top});
    for (int c = 0; c < m_model->columnCount(); ++c) drawColumnHeading(painter, {left + c * cell, 0, cell, top}, c);
    for (int r = 0; r < m_model->rowCount(); ++r) {
        const int y = top + r * metric::kRow;
        drawRowHeading(painter, {0, y, left, metric::kRow}, r);
        for (int c = 0; c < m_model->columnCount(); ++c) drawCell(painter, {left + c * cell, y, cell, metric::kRow}, r, c, false);
    }
    return image;
}

void HeatMapView::copyAll() const
{
    QString text = map().rowTitle + u'\t' + map().countTitle;
    QString html = u"<table><tr><th>%1</th><th>%2</th>"_s.arg(map().rowTitle.toHtmlEscaped(), map().countTitle.toHtmlEscaped());
    for (const auto& column : map().columns) {
        text += u'\t' + plain(column.title);
        html += u"<th>%1</th>"_s.arg(column.title.toHtmlEscaped());
    }
    for (std::size_t r = 0; r < map().rows.size(); ++r) {
        const auto& row = map().rows[r];
        text += u'\n' + QString(2 * row.depth, u' ') + plain(row.label) + u'\t' + QString(row.count).remove(u'.');
        html += u"</tr><tr><td>%1</td><td>%2</td>"_s.arg(row.label.toHtmlEscaped(), QString(row.count).remove(u'.'));
        for (std::size_t c = 0; c < map().columns.size(); ++c) {
            text += u'\t' + plain(map().at(r, c).text);
            html += u"<td>%1</td>"_s.arg(map().at(r, c).text.toHtmlEscaped());
        }
    }
    auto* mime = new QMimeData;
    mime->setText(text + u'\n');
    mime->setHtml(html + u"</tr></table>"_s);
    mime->setImageData(picture());
    QGuiApplication::clipboard()->setMimeData(mime);
}

}  // namespace ui
