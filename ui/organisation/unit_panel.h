// SPDX-License-Identifier: Apache-2.0
// The chosen unit: its form (each field saved when left), the posts of its people, and the people themselves.
#pragma once
#include "core/organisation/unit_editor.h"
#include "ui/common/table/record_model.h"
#include "ui/page.h"

#include <QFrame>
#include <QSet>
#include <memory>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace ui {

class Form;
class RecordTable;
class UnitPeople;

class UnitPanel final : public QFrame {
    Q_OBJECT
public:
    explicit UnitPanel(PageContext context);

    /// Keeps what the user is typing while it is the same unit.
    void show(std::shared_ptr<const UnitPeople> people, std::optional<std::size_t> unit);
    void focusName();

    /// The fields of a unit but its parent, with the words already used in the file as choices; for the dialog of a new unit too.
    static void addFields(Form& left, Form& right, const core::UnitTree& tree);

signals:
    void placeRequested(const ui::Place& place);
    void noted(const QString& text);

private:
    [[nodiscard]] QWidget* postsTab();
    [[nodiscard]] QWidget* peopleTab();
    [[nodiscard]] core::UnitValues typed() const;
    void fillForm(bool isOther);
    void check();
    void save();
    void showPosts();
    void showHolders(const QByteArray& post);
    void applyPeople();
    [[nodiscard]] RecordModel::Condition peopleCondition() const;

    PageContext m_context;
    std::shared_ptr<const UnitPeople> m_people;
    std::optional<std::size_t> m_unit;
    core::Uid m_uid;
    core::UnitValues m_saved;
    QLabel* m_name;
    QLabel* m_path;
    Form* m_left;
    Form* m_right;
    QTabWidget* m_tabs;
    RecordTable* m_posts;
    RecordTable* m_peopleTable;
    QComboBox* m_scope;
    QPushButton* m_holder;      ///< says whose holders the people's tab is narrowed to, and widens it
    QSet<QByteArray> m_holders;
};

}  // namespace ui
