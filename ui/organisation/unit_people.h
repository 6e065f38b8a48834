// SPDX-License-Identifier: Apache-2.0
// What the organisation page knows of people: everybody as rows of a record table, counted by unit; and the registered posts.
// GUI thread.
#pragma once
#include "core/competency/held_posts.h"
#include "core/organisation/post.h"
#include "ui/common/table/people_rows.h"

namespace core {
class Workspace;
}

namespace ui {

class UnitPeople final : public PeopleRows {
public:
    /// Thread of that workspace; read on a worker, it is attached to the session of the window afterwards.
    [[nodiscard]] static core::Result<std::shared_ptr<UnitPeople>> load(core::Workspace& workspace);

    [[nodiscard]] const core::UnitTree& units() const { return m_units; }
    /// The registered posts of every unit, and of that very unit.
    [[nodiscard]] const std::vector<core::Post>& posts() const { return m_posts; }
    [[nodiscard]] std::vector<core::Post> postsOf(std::size_t unit) const;
    [[nodiscard]] const core::PostBook& book() const { return *m_book; }
    [[nodiscard]] bool isActive(quint32 row) const { return m_index.active[row]; }
    /// Index of the person's unit in the tree; nothing if it is not known.
    [[nodiscard]] std::optional<std::size_t> unitOf(quint32 row) const { return m_units.indexOf(m_index.units[row]); }
    /// Active people of each unit with everything below it.
    [[nodiscard]] std::vector<int> countsBelow() const;
    /// Active people of that very unit.
    [[nodiscard]] std::vector<core::PersonId> activeIn(std::size_t unit) const;

private:
    UnitPeople(core::Session& session, std::vector<RecordColumn> columns) : PeopleRows(session, std::move(columns)) {}
    [[nodiscard]] std::vector<RecordCells> cellsOf(core::Session& session, const std::vector<core::PersonRow>& people) const override;

    core::UnitTree m_units;
    std::vector<core::Post> m_posts;
    std::shared_ptr<const core::PostBook> m_book;
};

}  // namespace ui
