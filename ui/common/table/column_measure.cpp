// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/column_measure.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {
namespace {

constexpr int kCellMargins = 24, kHeadingMargins = 22, kArrow = 8, kWidestCell = 560;
constexpr int kUsual = 160, kFewLetters = 80;  // of a text in a small table; pixels

}  // namespace

int headingWidth(const QWidget& view, const QString& title, bool isSorted)
{
    QFont bold = view.font();
    bold.setWeight(QFont::DemiBold);  // as the style sheet has it, which Qt's own measure overlooks
    return QFontMetrics(bold).horizontalAdvance(title) + kHeadingMargins + (isSorted ? kArrow : 0);
}

int cellWidth(const QFont& font, const QString& text) { return std::min(QFontMetrics(font).horizontalAdvance(text) + kCellMargins, kWidestCell); }

std::vector<std::size_t> sampledRows(std::size_t size)
{
    constexpr std::size_t kSample = 64;
    const std::size_t count = std::min(size, kSample);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < count; ++i) rows.push_back(i * size / count);
    return rows;
}

ColumnNeed needOf(int heading, std::vector<int> cells, bool isText)
{
    std::sort(cells.begin(), cells.end());
    const int widest = cells.empty() ? 0 : cells.back();
    return {heading, heading, std::max(heading, widest), isText, false, false, std::move(cells)};
}

TableFit::TableFit(QTableView* view) : QObject(view), m_view(view)
{
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view->horizontalHeader()->setStretchLastSection(false);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableFit::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableFit::fitSoon);
    connect(model, &QAbstractItemModel::columnsInserted, this, &TableFit::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableFit::fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &TableFit::fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableFit::fitSoon);
}

void TableFit::keep(int column, int width) { m_kept[column] = width; }

bool TableFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) fit();
    return QObject::eventFilter(watched, event);
}

std::vector<ColumnNeed> TableFit::needs() const
{
    const QAbstractItemModel& model = *m_view->model();
    const auto rows = sampledRows(static_cast<std::size_t>(model.rowCount()));
    std::vector<ColumnNeed> needs;
    for (int c = 0; c < model.columnCount(); ++c) {
        if (const int kept = m_kept.value(c); kept > 0) {
            needs.push_back({kept, kept, kept, false, true});
            continue;
        }
        std::vector<int> cells;
        for (const std::size_t row : rows) {
            const QModelIndex cell = model.index(static_cast<int>(row), c);
            const QVariant own = cell.data(Qt::FontRole);
            cells.push_back(cellWidth(own.isValid() ? own.value<QFont>() : m_view->font(), cell.data().toString()));
        }
        const bool isFigure = model.headerData(c, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        ColumnNeed need = needOf(headingWidth(*m_view, model.headerData(c, Qt::Horizontal).toString()), std::move(cells), !isFigure && !m_whole.contains(c));
        need.usual = kUsual;
        need.least = std::max(need.least, std::min(need.wanted, kFewLetters));
        needs.push_back(std::move(need));
    }
    return needs;
}

int TableFit::wantedWidth() const
{
    const auto all = needs();
    return std::accumulate(all.begin(), all.end(), 0, [](int sum, const ColumnNeed& need) { return sum + need.wanted; });
}

void TableFit::fit()
{
    const auto widths = fitColumns(needs(), m_view->viewport()->width());
    for (std::size_t c = 0; c < widths.size(); ++c) m_view->setColumnWidth(static_cast<int>(c), widths[c]);
}

void TableFit::fitSoon()
{
    if (std::exchange(m_isWaiting, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaiting = false;
            fit();
        },
        Qt::QueuedConnection);
}

}  // namespace ui
