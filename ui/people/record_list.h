// SPDX-License-Identifier: Apache-2.0
// Rows that belong to one person, with the buttons to add and change one and to delete the chosen ones: Enter opens, Delete deletes.
#pragma once
#include "ui/common/table/record_table.h"

class QBoxLayout;
class QPushButton;

namespace ui {

class RecordList final : public QWidget {
    Q_OBJECT
public:
    /// `key` as for RecordTable; `add` is the text of the first button.
    RecordList(const QString& key, const QString& add);
    [[nodiscard]] RecordTable& table() { return *m_table; }
    /// A button of the page's own beside the three.
    void addButton(QPushButton* button);
    void setEditable(bool editable);

signals:
    void addRequested();
    void openRequested(const QByteArray& uid);
    void removeRequested(const QList<QByteArray>& uids);

private:
    RecordTable* m_table;
    QBoxLayout* m_buttons;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_remove;
};

}  // namespace ui
