// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: one field that finds pages, people, units and commands.
#pragma once
#include "core/people/people_search_store.h"
#include "ui/page.h"

#include <QDialog>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace ui {

class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(core::Workspace& workspace, const QMenuBar* menus, QWidget* parent);
    /// Where the user wants to go; empty if a command was chosen (it has been triggered) or nothing.
    [[nodiscard]] const Place& place() const { return m_place; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString text, remark;
        Place place = {};
        QAction* action = nullptr;
    };

    void collectCommands(const QMenuBar* menus);
    void search(const QString& text);
    void addPeople(const QString& text);
    void addUnits(const QString& text);
    void choose();

    core::Workspace& m_workspace;
    core::PeopleSearchStore m_people;
    std::vector<Entry> m_fixed;  ///< pages and commands
    std::vector<Entry> m_shown;
    QLineEdit* m_edit;
    QListWidget* m_list;
    Place m_place;
};

}  // namespace ui
