// SPDX-License-Identifier: Apache-2.0
// What the organisation page knows of people: everybody as rows of a record table, counted by unit; and the registered posts.
// GUI thread.
#pragma once
#include "core/competency/held_posts.h"
#include "core/organisation/post.h"
#include "ui/common/table/record_source.h"

namespace core {
class Workspace;
}

namespace ui {

class UnitPeople final : public RecordSource {
public:
    [[nodiscard]] static core::Result<std::shared_ptr<const UnitPeople>> load(core::Workspace& workspace);

    [[nodiscard]] const std::vector<RecordColumn>& columns() const override { return m_columns; }
    [[nodiscard]] std::size_t size() const override { return m_index.size(); }
    [[nodiscard]] std::vector<RecordCells> read(std::span<const quint32> rows) const override;
    [[nodiscard]] QByteArray uid(quint32 row) const override { return m_index.uids[row].bytes(); }
    [[nodiscard]] std::vector<quint32> sorted(int column) const override;
    [[nodiscard]] std::vector<quint32> matching(const QString& text) const override { return m_index.arena.find(text); }

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
    explicit UnitPeople(core::Session& session) : m_session(session) {}

    core::Session& m_session;
    std::vector<RecordColumn> m_columns;
    core::PeopleIndex m_index;
    core::UnitTree m_units;
    std::vector<core::Post> m_posts;
    std::shared_ptr<const core::PostBook> m_book;
};

}  // namespace ui
