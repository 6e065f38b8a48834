// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/short_table.h"

#include "ui/common/read_only.h"
#include "ui/common/table/column_measure.h"
#include "ui/common/table/record_delegate.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace ui {

ShortTable::ShortTable(const QString& name, const std::vector<Column>& columns, int rows, QWidget* parent) : QTableWidget(parent), m_columns(columns)
{
    setColumnCount(static_cast<int>(columns.size()));
    for (int c = 0; c < columnCount(); ++c) {
        const Column& column = columns[static_cast<std::size_t>(c)];
        auto* head = new QTableWidgetItem(column.title);
        head->setTextAlignment((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setHorizontalHeaderItem(c, head);
    }
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metric::kRow);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setItemDelegate(new RecordDelegate(this));
    setWordWrap(false);
    setFixedHeight(metric::kRow * (rows + 1));
    setAccessibleName(name);
    auto* fit = new TableFit(this);
    for (int c = 0; c < columnCount(); ++c)
        if (!columns[static_cast<std::size_t>(c)].isWide) fit->keepWhole(c);
    connect(this, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_isFilling) emit currentRecordChanged(currentRecord());
    });
}

core::Uid ShortTable::uidOf(int row) const
{
    const QTableWidgetItem* first = row >= 0 ? item(row, 0) : nullptr;
    return first ? core::Uid::fromBytes(first->data(Qt::UserRole).toByteArray()) : core::Uid{};
}

core::Uid ShortTable::currentRecord() const { return uidOf(currentRow()); }

std::vector<core::Uid> ShortTable::selectedRecords() const
{
    std::vector<core::Uid> records;
    for (int row = 0; row < rowCount(); ++row)
        if (selectionModel()->isRowSelected(row)) records.push_back(uidOf(row));
    return records;
}

void ShortTable::setRows(const core::Uid& owner, const std::vector<Row>& rows)
{
    const core::Uid before = std::exchange(m_owner, owner) == owner ? currentRecord() : core::Uid{};
    m_isFilling = true;
    clearContents();
    setCurrentCell(-1, -1);
    setRowCount(static_cast<int>(rows.size()));
    for (int r = 0; r < rowCount(); ++r) {
        const Row& row = rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < columnCount(); ++c) {
            auto* cell = new QTableWidgetItem(row.cells.value(c));
            cell->setTextAlignment((m_columns[static_cast<std::size_t>(c)].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            cell->setToolTip(row.cells.value(c));
            if (row.ink.isValid()) cell->setForeground(row.ink);
            if (c == 0) cell->setData(Qt::UserRole, row.uid.bytes());
            setItem(r, c, cell);
        }
        if (!before.isNull() && row.uid == before) setCurrentCell(r, 0);
    }
    m_isFilling = false;
    if (currentRecord().isNull()) emit currentRecordChanged({});
}

void layOutShortTable(QWidget* list, ShortTable* table, ShortTableActions actions)
{
    auto* change = edits(makeButton(ShortTable::tr("Change…"), std::move(actions.change)));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kGapSmall);
    buttons->addWidget(edits(makeButton(actions.addText, std::move(actions.add))));
    buttons->addWidget(change);
    auto* remove = edits(makeButton(ShortTable::tr("Remove"), std::move(actions.remove)));
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(table);
    layout->addLayout(buttons);
    const auto offer = [table, change, remove] {
        const qsizetype chosen = table->selectionModel()->selectedRows().size();
        change->setEnabled(chosen > 0);
        remove->setEnabled(chosen > 0);
    };
    QObject::connect(table, &QTableWidget::itemSelectionChanged, change, offer);
    offer();
    QObject::connect(table, &QTableWidget::cellDoubleClicked, change, &QPushButton::click);
}

}  // namespace ui
