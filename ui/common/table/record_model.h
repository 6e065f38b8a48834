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
    /// Sorts on a worker and calls `done` on the GUI thread with every row, or with none if it could not be done.
    using Sorted = std::function<void(std::vector<quint32> rows)>;
    using Sorter = std::function<void(std::shared_ptr<const RecordSource> source, int column, Sorted done)>;

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

    /// For a source whose sorted() must not run on just any thread.
    void setSorter(Sorter sorter) { m_sorter = std::move(sorter); }
    /// −1 = the source's own order. The rows stay as they are until the worker has sorted those of a large source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool isSorting() const { return m_isSorting; }
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

signals:
    /// The worker has begun; sortColumn() says by what.
    void sortingBegun();
    /// The rows stand as sortColumn() says, which is the former one if sorting failed.
    void sortingEnded();

private:
    static constexpr int kPageRows = 64;
    static constexpr std::size_t kPages = 16;
    struct CachedPage {
        int number = 0;
        std::vector<RecordCells> cells;
    };

    void takeOrder(int column, std::vector<quint32> rows);
    void sortElsewhere();
    void onSorted(int asked, int column, std::vector<quint32> rows);
    void rebuild();
    void forgetPages() const;

    std::shared_ptr<const RecordSource> m_source;
    Condition m_condition;
    Look m_look;
    QString m_filter;
    Sorter m_sorter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_orderedBy = -1;          ///< column of m_order; another than m_sortColumn while the worker sorts
    bool m_isDescending = false;   ///< how m_order is shown
    std::vector<quint32> m_order;  ///< every row, ascending; empty = the source's own order
    int m_asked = 0;               ///< numbers the requests to the worker; an older answer is not news
    bool m_isSorting = false;
    std::vector<quint32> m_rows;   ///< what is shown
    mutable std::list<CachedPage> m_pages;  ///< most recently used first
    mutable std::unordered_map<int, std::list<CachedPage>::iterator> m_pageOf;
};

}  // namespace ui
