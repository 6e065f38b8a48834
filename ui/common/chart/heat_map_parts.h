// SPDX-License-Identifier: Apache-2.0
// The painted parts of a heat map's table: headers, corner, cells. Each only asks the view to draw it.
#pragma once
#include "core/report/chart/heat_map_chart.h"
#include "ui/common/chart/heat_map_view.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace ui {

/// A small triangle to the right or down, as in trees.
void drawTriangle(QPainter& painter, QPointF centre, bool isOpen, const QColor& colour);

class HeatHeader final : public QHeaderView {
public:
    HeatHeader(Qt::Orientation orientation, const HeatMapView& view) : QHeaderView(orientation), m_view(view)
    {
        setSectionsClickable(orientation == Qt::Vertical);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    const HeatMapView& m_view;
};

class HeatCorner final : public QWidget {
public:
    explicit HeatCorner(HeatMapView& view) : QWidget(&view), m_view(view) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const HeatMapView& m_view;
};

class HeatDelegate final : public QStyledItemDelegate {
public:
    explicit HeatDelegate(HeatMapView& view) : QStyledItemDelegate(&view), m_view(view) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const HeatMapView& m_view;
};

}  // namespace ui
