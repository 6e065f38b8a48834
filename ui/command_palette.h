// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: one field that finds pages, people, units, registered posts and commands. It deletes itself when it closes; show it with open().
#pragma once
#include "core/base/search_arena.h"
#include "ui/common/people_search.h"
#include "ui/page.h"

#include <QDialog>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace ui {

class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(core::Workspace& workspace, const QMenuBar* menus, QWidget* parent);

signals:
    /// Where the user wants to go. A command that was chosen has been triggered instead.
    void placeChosen(const Place& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString text, remark;
        Place place = {};
        QAction* action = nullptr;
    };

    void collectPlans();
    void collectCommands(const QMenuBar* menus);
    void search(const QString& text);
    void addPeople(const QString& text);
    /// Units and posts are read with the first key that looks for them.
    void readOrganisation();
    void addOrganisation(const QString& text);
    void choose();

    core::Workspace& m_workspace;
    PeopleSearch m_people;
    core::SearchArena m_organisationTexts;
    std::vector<Entry> m_organisation;  ///< units, then posts; by entry of m_organisationTexts
    std::size_t m_units = 0;              ///< how many of them are units
    bool m_isOrganisationRead = false;
    std::vector<Entry> m_fixed;  ///< pages, plans and commands
    std::vector<Entry> m_shown;
    QLineEdit* m_edit;
    QListWidget* m_list;
    QLabel* m_none;
};

}  // namespace ui
