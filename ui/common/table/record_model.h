// SPDX-License-Identifier: Apache-2.0
// The rows a table shows: a vector of row numbers (sorted, filtered) and a few pages of cells around what is visible.
#pragma once
#include "ui/common/table/record_source.h"

#include <QAbstractTableModel>
#include <QColor>
#include <functional>
#include <list>
#include <memory>
#include <unordered_map>

namespace ui {

class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Condition = std::function<bool(quint32 row)>;
    /// A tint and a sign for a cell: state colours never stand alone.
    struct CellLook {
        QColor ground = {};
        QColor ink = {};
        bool bold = false;
    };
    using Look = std::function<CellLook(int column, const RecordCells& cells)>;

    explicit RecordModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// The condition belongs to this source: one made for the old rows never sees the new ones.
    void setSource(std::shared_ptr<const RecordSource> source, Condition condition = {});
    [[nodiscard]] const RecordSource* source() const { return m_source.get(); }
    [[nodiscard]] std::shared_ptr<const RecordSource> sharedSource() const { return m_source; }
    void setFilter(const QString& text);
    [[nodiscard]] const QString& filter() const { return m_filter; }
    /// What besides the text decides which rows are shown; an empty function shows all.
    void setCondition(Condition condition);
    void setLook(Look look) { m_look = std::move(look); }

    /// −1 = the source's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The source's row behind a shown one.
    [[nodiscard]] quint32 sourceRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QByteArray uid(int row) const;
    /// The shown row of a record, or −1.
    [[nodiscard]] int rowOf(const QByteArray& uid) const;
    [[nodiscard]] const std::vector<quint32>& rows() const { return m_rows; }
    [[nodiscard]] const RecordCells& cells(int row) const;

private:
    static constexpr int kPageRows = 64;
    static constexpr std::size_t kPages = 16;
    struct CachedPage {
        int number = 0;
        std::vector<RecordCells> cells;
    };

    void order();
    void rebuild();
    void forgetPages() const;

    std::shared_ptr<const RecordSource> m_source;
    Condition m_condition;
    Look m_look;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<quint32> m_order;  ///< every row, as sorted; empty = the source's own order
    std::vector<quint32> m_rows;   ///< what is shown
    mutable std::list<CachedPage> m_pages;  ///< most recently used first
    mutable std::unordered_map<int, std::list<CachedPage>::iterator> m_pageOf;
};

}  // namespace ui
