// SPDX-License-Identifier: Apache-2.0
// The posts of the chosen unit with holders and vacancies: registered ones, and those people hold that nobody has registered.
// New, change, change many, register, delete.
#pragma once
#include "core/organisation/post.h"
#include "ui/page.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <optional>

class QAction;

namespace ui {

class RecordTable;
class UnitPeople;

class UnitPosts final : public QWidget {
    Q_OBJECT
public:
    explicit UnitPosts(PageContext context);

    void show(std::shared_ptr<const UnitPeople> people, std::optional<std::size_t> unit);
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
    struct Held;
    [[nodiscard]] std::vector<Held> read() const;
    void fill();
    [[nodiscard]] QString stateOf(const core::PostLine& line) const;
    [[nodiscard]] QString standardOf(const core::PostLine& line) const;
    [[nodiscard]] const core::PostLine* current() const;
    /// The registered posts among the selected rows.
    [[nodiscard]] std::vector<core::Post> selected() const;
    void edit(const core::Post& post);
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
    RecordTable* m_table;
    QAction* m_register;
};

}  // namespace ui
