// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chart/heat_map_parts.h"

#include "ui/common/theme.h"

namespace ui {

using namespace Qt::StringLiterals;

QColor toneGround(HeatTone tone)
{
    switch (tone) {
    case HeatTone::none: return {};
    case HeatTone::unknown: return tokens().unknown;
    case HeatTone::met: return tokens().met;
    case HeatTone::low: return tokens().gap1;
    case HeatTone::mid: return tokens().gap2;
    case HeatTone::high: return tokens().gap3;
    }
    return {};
}

void drawTriangle(QPainter& painter, QPointF centre, bool isOpen, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.translate(centre);
    if (isOpen) painter.rotate(90);
    const QPointF points[] = {{-2.5, -4}, {3.5, 0}, {-2.5, 4}};
    painter.drawPolygon(points, 3);
    painter.restore();
}

void HeatMapModel::setMap(HeatMap map)
{
    beginResetModel();
    m_map = std::move(map);
    endResetModel();
}

QVariant HeatMapModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row()), column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole) return m_map.at(row, column).text;
    if (role == Qt::TextAlignmentRole) return Qt::AlignCenter;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return u"%1 – %2: %3"_s.arg(m_map.rows[row].label, m_map.columns[column].title, m_map.at(row, column).text);
    return {};
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    const bool isRow = orientation == Qt::Vertical;
    if (at >= (isRow ? m_map.rows.size() : m_map.columns.size())) return {};
    if (role == Qt::DisplayRole) return isRow ? m_map.rows[at].label : m_map.columns[at].title;
    if (role == Qt::ToolTipRole) return isRow ? m_map.rows[at].label : m_map.columns[at].hint;
    return {};
}

void HeatHeader::paintSection(QPainter* painter, const QRect& box, int section) const
{
    painter->save();
    if (orientation() == Qt::Vertical) m_view.drawRowHeading(*painter, box, section);
    else m_view.drawColumnHeading(*painter, box, section);
    painter->restore();
}

void HeatHeader::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QHeaderView::currentChanged(now, before);
    viewport()->update();
}

void HeatCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_view.drawCorner(painter, rect());
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    m_view.drawCell(*painter, option.rect, index.row(), index.column(), index == m_view.currentIndex());
    painter->restore();
}

}  // namespace ui
