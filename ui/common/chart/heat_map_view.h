// SPDX-License-Identifier: Apache-2.0
// Shows a heat map as a table: rows frozen on the left with their count, headings that wrap or stand upright, cells drawn as on
// paper. Click or Enter opens a cell, Space or a click on its name opens the parts of a row.
#pragma once
#include "ui/common/chart/heat_map.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

class HeatMapModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setMap(HeatMap map);
    [[nodiscard]] const HeatMap& map() const { return m_map; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_map.rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_map.columns.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    HeatMap m_map;
};

class HeatMapView final : public QTableView {
    Q_OBJECT
public:
    explicit HeatMapView(QWidget* parent = nullptr);

    /// Keeps the current cell and the scroll position where their row and column are still there.
    void setMap(HeatMap map);
    [[nodiscard]] const HeatMap& map() const { return m_model->map(); }
    [[nodiscard]] int rowOf(const QByteArray& key) const;
    [[nodiscard]] int columnOf(const QByteArray& key) const;
    /// Everything, as cells of a spreadsheet and as a picture.
    void copyAll() const;
    [[nodiscard]] QImage picture() const;

    // Used by the headers and the delegate.
    void drawRowHeading(QPainter& painter, const QRect& box, int row) const;
    void drawColumnHeading(QPainter& painter, const QRect& box, int column) const;
    void drawCorner(QPainter& painter, const QRect& box) const;
    void drawCell(QPainter& painter, const QRect& box, int row, int column, bool isCurrent) const;

signals:
    void cellOpened(int row, int column);
    void rowToggled(int row);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] int rowHeadingWidth() const;
    void chooseHeadings(int cellWidth);
    [[nodiscard]] QFont headingFont() const;
    [[nodiscard]] int countWidth() const;

    HeatMapModel* m_model;
    QWidget* m_corner;
    bool m_upright = false;
};

}  // namespace ui
