// SPDX-License-Identifier: Apache-2.0
// The posts of the chosen unit with holders and vacancies: registered ones, and those people hold that nobody has registered.
// New, change, change many, register, delete. With units below, the posts are added up, to be seen only.
#pragma once
#include "ui/common/loader.h"
#include "ui/common/table/record_source.h"
#include "ui/organisation/unit_holders.h"
#include "ui/page.h"

#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QToolButton;

namespace ui {

class RecordTable;
class UnitPeople;

/// Of the combo box scope().
enum UnitScope { directly, withBelow };

class UnitPosts final : public QWidget {
    Q_OBJECT
public:
    explicit UnitPosts(PageContext context);

    /// Chooses whether units below are added up; for the panel's head.
    [[nodiscard]] QComboBox& scope() const { return *m_scope; }
    void show(std::shared_ptr<const UnitPeople> people, std::optional<std::size_t> unit);
    /// Goes to that registered post of the unit.
    void select(const QByteArray& uid);
    void createNew();
    void editCurrent();
    void changeMany();
    void registerHeld();
    void removeSelected();

signals:
    /// After every saved change.
    void changed();
    void counted(int posts, int vacancies);
    /// Uids of the people who hold the post.
    void holdersWanted(const QSet<QByteArray>& people);
    void placeRequested(const ui::Place& place);
    void noted(const QString& text);

private:
    [[nodiscard]] static std::vector<RecordColumn> columns();
    [[nodiscard]] std::vector<Holder> holders() const;
    void showScope();
    [[nodiscard]] bool isSummed() const;
    void fill();
    void fillSums();
    [[nodiscard]] QString kindName(const QString& kind) const;
    [[nodiscard]] QString stateOf(const core::PostLine& line) const;
    [[nodiscard]] QString standardOf(const QString& title, const QString& kind) const;
    [[nodiscard]] const core::PostLine* current() const;
    /// The registered posts among the selected rows.
    [[nodiscard]] std::vector<core::Post> selected() const;
    void edit(const core::Post& post);
    void selectWanted();
    void openStandard();
    void openTrail();
    void askHolders(const QByteArray& row);

    PageContext m_context;
    std::shared_ptr<const UnitPeople> m_people;
    std::optional<std::size_t> m_unit;
    std::vector<core::Post> m_posts;          ///< registered in this unit
    std::vector<core::HeldTitle> m_held;
    std::vector<core::PostLine> m_lines;
    QHash<QByteArray, std::size_t> m_lineOf;  ///< by uid of the row
    PostSums m_sums;
    QByteArray m_wanted;  ///< uid of a post that was saved and is not read yet
    RecordTable* m_table;
    QComboBox* m_scope;
    QToolButton* m_menu;
    QAction* m_register;
    Loader<PostSums> m_summer{m_context.jobs, this};
};

}  // namespace ui
