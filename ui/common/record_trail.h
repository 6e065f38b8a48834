// SPDX-License-Identifier: Apache-2.0
// "Jejak" of one record: who changed what when, the rows that belong to it (posts, levels, angkatan) included.
#pragma once
#include "core/base/id.h"

#include <QWidget>

namespace core {
class Workspace;
}

namespace ui {

class RecordTable;

class RecordTrail final : public QWidget {
    Q_OBJECT
public:
    explicit RecordTrail(core::Workspace& workspace, QWidget* parent = nullptr);
    /// Reads the history of that row as the file is now; a null uid shows nothing. `entity` of core/history/entities.h.
    void show(int entity, const core::Uid& uid);
    using QWidget::show;
    [[nodiscard]] RecordTable& table() const { return *m_table; }

signals:
    void noted(const QString& text);

private:
    core::Workspace& m_workspace;
    RecordTable* m_table;
};

/// In a window beside what the user is doing, kept up to date; `name` is what the user calls the record.
void showTrail(core::Workspace& workspace, QWidget* parent, const QString& name, int entity, const core::Uid& uid);

}  // namespace ui
