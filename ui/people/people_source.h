// SPDX-License-Identifier: Apache-2.0
// Everybody as rows of the people page. GUI thread.
#pragma once
#include "core/gap/gap_store.h"
#include "ui/common/table/people_rows.h"

namespace core {
class Workspace;
}

namespace ui {

class PeopleSource final : public PeopleRows {
public:
    /// Reads the index and what posts depend on, as of the file's today.
    [[nodiscard]] static core::Result<std::shared_ptr<const PeopleSource>> load(core::Workspace& workspace);
    /// The same on a worker, with that column sorted already (−1 = none); attach() it to the session of the GUI thread.
    [[nodiscard]] static core::Result<std::shared_ptr<PeopleSource>> loadSorted(core::Workspace& worker, int column);

    [[nodiscard]] const core::UnitTree& units() const { return m_basis->units; }
    /// What posts and gaps of single people rest on.
    [[nodiscard]] const std::shared_ptr<const core::GapBasis>& basis() const { return m_basis; }

private:
    explicit PeopleSource(core::Session& session);
    [[nodiscard]] std::vector<RecordCells> cellsOf(core::Session& session, const std::vector<core::PersonRow>& people) const override;
    [[nodiscard]] RecordCells rowOf(const core::PersonRow& row, const core::PostHistory& history) const;

    std::shared_ptr<const core::GapBasis> m_basis;
    core::KindsByTitle m_kinds;
};

}  // namespace ui
