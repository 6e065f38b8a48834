// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/record_model.h"

#include <QCoreApplication>
#include <QFont>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <numeric>

namespace ui {

namespace {

void sortOnPool(const std::shared_ptr<const RecordSource>& source, int column, const RecordModel::Sorted& done)
{
    QThreadPool::globalInstance()->start([source, column, done] {
        auto rows = std::make_shared<std::vector<quint32>>(source->sorted(column));
        QMetaObject::invokeMethod(qApp, [rows, done] { done(std::move(*rows)); }, Qt::QueuedConnection);
    });
}

}  // namespace

void RecordModel::setSource(std::shared_ptr<const RecordSource> source, Condition condition)
{
    beginResetModel();
    m_source = std::move(source);
    m_condition = std::move(condition);
    if (m_sortColumn >= columnCount()) m_sortColumn = -1;
    const bool isQuick = m_sortColumn < 0 || m_source->isQuickBy(m_sortColumn);
    takeOrder(isQuick ? m_sortColumn : -1, isQuick && m_sortColumn >= 0 ? m_source->sorted(m_sortColumn) : std::vector<quint32>());
    rebuild();
    endResetModel();
    if (!isQuick) sortElsewhere();
}

/// Whatever the worker still sorts is old from here on.
void RecordModel::takeOrder(int column, std::vector<quint32> rows)
{
    ++m_asked;
    m_isSorting = false;
    m_orderedBy = column;
    m_order = std::move(rows);
    m_isDescending = m_sortOrder == Qt::DescendingOrder;
}

void RecordModel::sortElsewhere()
{
    m_isSorting = true;
    const auto done = [self = QPointer(this), asked = ++m_asked, column = m_sortColumn](std::vector<quint32> rows) {
        if (self) self->onSorted(asked, column, std::move(rows));
    };
    m_sorter ? m_sorter(m_source, m_sortColumn, done) : sortOnPool(m_source, m_sortColumn, done);
    emit sortingBegun();
}

void RecordModel::onSorted(int asked, int column, std::vector<quint32> rows)
{
    if (asked != m_asked) return;
    if (rows.size() == m_source->size()) {
        beginResetModel();
        takeOrder(column, std::move(rows));
        rebuild();
        endResetModel();
    } else {
        m_isSorting = false;
        m_sortColumn = m_orderedBy;
        m_sortOrder = m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    emit sortingEnded();
}

void RecordModel::setFilter(const QString& text)
{
    if (text == m_filter) return;
    beginResetModel();
    m_filter = text;
    rebuild();
    endResetModel();
}

void RecordModel::setCondition(Condition condition)
{
    beginResetModel();
    m_condition = std::move(condition);
    rebuild();
    endResetModel();
}

void RecordModel::sort(int column, Qt::SortOrder direction)
{
    if (!m_source || column >= columnCount()) return;
    m_sortColumn = column;
    m_sortOrder = direction;
    const bool isKnown = column < 0 || column == m_orderedBy;
    if (!isKnown && !m_source->isQuickBy(column)) return sortElsewhere();
    beginResetModel();
    takeOrder(column, column < 0 ? std::vector<quint32>() : isKnown ? std::move(m_order) : m_source->sorted(column));
    rebuild();
    endResetModel();
}

void RecordModel::rebuild()
{
    forgetPages();
    m_rows.clear();
    if (!m_source) return;
    const bool all = m_filter.trimmed().isEmpty();
    if (all) {
        m_rows.resize(m_source->size());
        std::iota(m_rows.begin(), m_rows.end(), 0U);
    } else {
        m_rows = m_source->matching(m_filter);
    }
    if (m_condition) std::erase_if(m_rows, [&](quint32 row) { return !m_condition(row); });
    if (m_order.empty()) return;
    if (m_rows.size() == m_order.size()) {
        m_rows = m_order;
    } else {
        std::vector<bool> isShown(m_source->size());
        for (const quint32 row : m_rows) isShown[row] = true;
        m_rows.clear();
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_rows), [&](quint32 row) { return isShown[row]; });
    }
    if (m_isDescending) std::reverse(m_rows.begin(), m_rows.end());
}

void RecordModel::forgetPages() const
{
    m_pages.clear();
    m_pageOf.clear();
}

const RecordCells& RecordModel::cells(int row) const
{
    const int number = row / kPageRows;
    const auto known = m_pageOf.find(number);
    if (known != m_pageOf.end()) {
        m_pages.splice(m_pages.begin(), m_pages, known->second);
    } else {
        const auto first = static_cast<std::size_t>(number * kPageRows);
        const auto count = std::min<std::size_t>(kPageRows, m_rows.size() - first);
        m_pages.push_front({number, m_source->read(std::span(m_rows).subspan(first, count))});
        m_pageOf[number] = m_pages.begin();
        if (m_pages.size() > kPages) {
            m_pageOf.erase(m_pages.back().number);
            m_pages.pop_back();
        }
    }
    return m_pages.front().cells[static_cast<std::size_t>(row % kPageRows)];
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_source ? 0 : static_cast<int>(m_source->columns().size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto column = static_cast<std::size_t>(index.column());
    const ColumnKind kind = m_source->columns()[column].kind;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: {
            const QVariant& cell = cells(index.row())[column];
            return cell.isValid() ? shownCell(cell, kind) : m_source->columns()[column].empty;
        }
        case Qt::EditRole: return cells(index.row())[column];
        case Qt::TextAlignmentRole: {
            const bool isNumber = kind == ColumnKind::number || kind == ColumnKind::decimal || kind == ColumnKind::rupiah || kind == ColumnKind::figure;
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
        }
        default: break;
    }
    if (!m_look || (role != Qt::BackgroundRole && role != Qt::ForegroundRole && role != Qt::FontRole)) return {};
    const CellLook look = m_look(index.column(), cells(index.row()));
    if (role == Qt::BackgroundRole) return look.ground.isValid() ? QVariant(look.ground) : QVariant();
    if (role == Qt::ForegroundRole) return look.ink.isValid() ? QVariant(look.ink) : QVariant();
    if (!look.bold) return {};
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_source || section >= columnCount()) return {};
    const RecordColumn& column = m_source->columns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return column.title;
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (column.kind == ColumnKind::text || column.kind == ColumnKind::date || column.kind == ColumnKind::nip ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QByteArray RecordModel::uid(int row) const { return row >= 0 && row < rowCount() ? m_source->uid(sourceRow(row)) : QByteArray(); }

int RecordModel::rowOf(const QByteArray& uid) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_source->uid(m_rows[i]) == uid) return static_cast<int>(i);
    return -1;
}

}  // namespace ui
