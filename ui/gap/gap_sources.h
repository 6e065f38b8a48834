// SPDX-License-Identifier: Apache-2.0
// The gap figures as rows of record tables: per person, per competency, and what should be assessed first.
#pragma once
#include "ui/common/table/record_source.h"
#include "ui/gap/gap_data.h"

namespace ui {

/// Everybody counted, by name. uid: the person.
class GapPeopleSource final : public RecordSource {
public:
    explicit GapPeopleSource(std::shared_ptr<const GapData> data);
    [[nodiscard]] const std::vector<RecordColumn>& columns() const override { return m_columns; }
    [[nodiscard]] std::size_t size() const override { return m_data->roster.people.size(); }
    [[nodiscard]] std::vector<RecordCells> read(std::span<const quint32> rows) const override;
    [[nodiscard]] QByteArray uid(quint32 row) const override { return m_data->roster.people[row].uid.bytes(); }
    [[nodiscard]] std::vector<quint32> sorted(int column) const override;
    [[nodiscard]] std::vector<quint32> matching(const QString& text) const override { return m_data->roster.arena.find(text); }
    [[nodiscard]] quint32 personAt(quint32 row) const { return m_data->roster.people[row].person; }

private:
    std::shared_ptr<const GapData> m_data;
    std::vector<RecordColumn> m_columns;
};

/// Requirements not assessed or expired. uid: person, then competency, 16 bytes each.
class GapOpenSource final : public RecordSource {
public:
    explicit GapOpenSource(std::shared_ptr<const GapData> data);
    [[nodiscard]] const std::vector<RecordColumn>& columns() const override { return m_columns; }
    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    [[nodiscard]] std::vector<RecordCells> read(std::span<const quint32> rows) const override;
    [[nodiscard]] QByteArray uid(quint32 row) const override;
    [[nodiscard]] std::vector<quint32> sorted(int column) const override;
    [[nodiscard]] std::vector<quint32> matching(const QString& text) const override;
    [[nodiscard]] const core::OpenRequirement& at(quint32 row) const { return m_rows[row]; }

private:
    [[nodiscard]] QVariant cell(quint32 row, std::size_t column) const;

    std::shared_ptr<const GapData> m_data;
    std::vector<RecordColumn> m_columns;
    std::vector<core::OpenRequirement> m_rows;
};

/// Places in the cells of a line per competency, for its bar.
enum GapColumn { gapCode, gapName, gapShare, gapKind, gapRequired, gapAssessed, gapMet, gapOne, gapTwo, gapThree, gapNotAssessed, gapExpired, gapLevels };
/// uid: the competency.
[[nodiscard]] std::shared_ptr<const ListSource> gapCompetencySource(const GapData& data, std::optional<std::size_t> unit, GapKinds kinds);

/// Places in the cells of the people of a cell; the state itself is not shown.
namespace gap_cell {
inline constexpr int stateText = 2, state = 3;
}
/// Who stands behind a cell of the map, those who miss most first. uid: the person.
[[nodiscard]] std::shared_ptr<const ListSource> gapCellSource(const GapData& data, core::UnitRange units, std::size_t competency);

}  // namespace ui
