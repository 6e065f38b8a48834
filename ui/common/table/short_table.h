// SPDX-License-Identifier: Apache-2.0
// A table of a few records inside a panel. It knows its rows by uid, so that what is chosen stays that record, whatever the row,
// and nothing is chosen when the panel shows another owner.
#pragma once
#include "core/base/id.h"

#include <QTableWidget>
#include <functional>
#include <vector>

namespace ui {

class ShortTable final : public QTableWidget {
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool isNumber = false;  ///< on the right
        bool isWide = false;    ///< a longer text: may be cut and takes the room that is left
    };
    struct Row {
        core::Uid uid;
        QStringList cells;
        QColor ink = {};  ///< of all its words
    };
    /// `rows` are seen at once.
    ShortTable(const QString& name, const std::vector<Column>& columns, int rows, QWidget* parent = nullptr);

    void setRows(const core::Uid& owner, const std::vector<Row>& rows);
    /// Null = none is chosen.
    [[nodiscard]] core::Uid currentRecord() const;
    /// In the order of the rows.
    [[nodiscard]] std::vector<core::Uid> selectedRecords() const;

signals:
    void currentRecordChanged(const core::Uid& uid);

private:
    [[nodiscard]] core::Uid uidOf(int row) const;

    std::vector<Column> m_columns;
    core::Uid m_owner;
    bool m_isFilling = false;
};

/// What a user does with the records of a short table; each is a button below it.
struct ShortTableActions {
    QString addText;
    std::function<void()> add, change, remove;
};
/// Puts the table and its buttons into `list`; a double click changes.
void layOutShortTable(QWidget* list, ShortTable* table, ShortTableActions actions);

}  // namespace ui
