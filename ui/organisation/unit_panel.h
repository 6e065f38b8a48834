// SPDX-License-Identifier: Apache-2.0
// The chosen unit in three tabs: its posts, the people themselves, and its form (each field saved when left).
#pragma once
#include "core/organisation/unit_editor.h"
#include "ui/common/form/form.h"
#include "ui/common/table/record_model.h"
#include "ui/page.h"

#include <QFrame>
#include <QSet>
#include <memory>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace ui {

class RecordTable;
class UnitPeople;
class UnitPosts;

/// A unit with its values.
using BulkUnit = std::pair<core::Uid, core::UnitValues>;

class UnitPanel final : public QFrame {
    Q_OBJECT
public:
    explicit UnitPanel(PageContext context);

    /// Keeps what the user is typing while it is the same unit.
    void show(std::shared_ptr<const UnitPeople> people, std::optional<std::size_t> unit);
    /// Brings the form to the front.
    void focusName();
    void selectPost(const QByteArray& uid);
    /// Of the unit that is shown; asks about what could not be saved.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] const core::Uid& shown() const { return m_uid; }

    /// The fields of a unit but its parent, with the words already used in the file as choices; for the dialog of a new unit too.
    static void addFields(Form& form, const core::UnitTree& tree);

    /// Bulk edit of units: kind, affairs, area.
    [[nodiscard]] static std::vector<FormField> bulkFields(const core::UnitTree& tree);
    [[nodiscard]] static QString fieldText(const BulkUnit& unit, const QString& key);
    static void setField(BulkUnit& unit, const QString& key, const QString& value);

signals:
    /// After a saved change of a post.
    void changed();
    void placeRequested(const ui::Place& place);
    void noted(const QString& text);

private:
    [[nodiscard]] QWidget* peopleTab();
    [[nodiscard]] QWidget* formTab();
    [[nodiscard]] core::UnitValues typed() const;
    void fillForm(bool isOther);
    void check();
    void save(const QString& key);
    /// Narrows the people's tab to these; nobody = everybody again.
    void showHolders(const QSet<QByteArray>& people);
    void applyPeople();
    [[nodiscard]] RecordModel::Condition peopleCondition() const;

    PageContext m_context;
    std::shared_ptr<const UnitPeople> m_people;
    std::optional<std::size_t> m_unit;
    core::Uid m_uid;
    core::UnitValues m_saved;
    QLabel* m_name;
    QLabel* m_path;
    Form* m_form;
    QTabWidget* m_tabs;
    UnitPosts* m_posts;
    RecordTable* m_peopleTable;
    QComboBox* m_scope;
    QPushButton* m_holder;      ///< says whose holders the people's tab is narrowed to, and widens it
    QSet<QByteArray> m_holders;
};

}  // namespace ui
