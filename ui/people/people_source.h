// SPDX-License-Identifier: Apache-2.0
// Everybody as rows of a record table: the index in memory, cells read a page at a time. GUI thread.
#pragma once
#include "core/gap/gap_store.h"
#include "core/people/person_store.h"
#include "ui/common/table/record_source.h"

#include <QHash>

namespace core {
class Workspace;
}

namespace ui {

class PeopleSource final : public RecordSource {
public:
    /// Reads the index and what posts depend on, as of the file's today.
    [[nodiscard]] static core::Result<std::shared_ptr<const PeopleSource>> load(core::Workspace& workspace);
    /// The same on a worker, with that column sorted already (−1 = none); attach() it to the session of the GUI thread.
    [[nodiscard]] static core::Result<std::shared_ptr<PeopleSource>> loadSorted(core::Workspace& worker, int column);
    void attach(core::Session& session) { m_session = &session; }

    [[nodiscard]] const std::vector<RecordColumn>& columns() const override { return m_columns; }
    [[nodiscard]] std::size_t size() const override { return m_index.size(); }
    [[nodiscard]] std::vector<RecordCells> read(std::span<const quint32> rows) const override;
    [[nodiscard]] QByteArray uid(quint32 row) const override { return m_index.uids[row].bytes(); }
    [[nodiscard]] std::vector<quint32> sorted(int column) const override;
    [[nodiscard]] std::vector<quint32> matching(const QString& text) const override { return m_index.arena.find(text); }

    [[nodiscard]] const core::PeopleIndex& index() const { return m_index; }
    [[nodiscard]] const core::UnitTree& units() const { return m_basis->units; }
    /// What posts and gaps of single people rest on.
    [[nodiscard]] const std::shared_ptr<const core::GapBasis>& basis() const { return m_basis; }

private:
    explicit PeopleSource(core::Session& session);
    [[nodiscard]] RecordCells cellsOf(const core::PersonRow& row, const core::PostHistory& history) const;

    core::Session* m_session;
    std::vector<RecordColumn> m_columns;
    core::PeopleIndex m_index;
    std::shared_ptr<const core::GapBasis> m_basis;
    core::KindsByTitle m_kinds;
    mutable QHash<int, std::vector<quint32>> m_sorted;  ///< by column, as far as somebody asked
};

}  // namespace ui
