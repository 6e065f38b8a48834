// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/people_rows.h"

#include "core/workspace/workspace.h"
#include "ui/common/job_runner.h"
#include "ui/common/table/record_table.h"

#include <numeric>

namespace ui {

std::vector<RecordCells> PeopleRows::readFrom(core::Session& session, std::span<const quint32> rows) const
{
    std::vector<core::PersonId> ids;
    for (const quint32 row : rows) ids.push_back(m_index.ids[row]);
    std::vector<RecordCells> all(rows.size(), RecordCells(m_columns.size()));  // a row deleted meanwhile shows as empty until the refresh
    const auto people = core::PersonStore(session).rows(ids);
    if (!people) return all;
    auto cells = cellsOf(session, *people);
    std::size_t at = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        while (ids[at] != (*people)[i].id) ++at;
        all[at++] = std::move(cells[i]);
    }
    return all;
}

std::vector<quint32> PeopleRows::sorted(int column) const
{
    if (const auto known = m_sorted.constFind(column); known != m_sorted.constEnd()) return *known;
    return *m_sorted.insert(column, sortedOn(*m_session, column));
}

std::vector<quint32> PeopleRows::sortedOn(core::Session& session, int column) const
{
    if (column != 0) return sortedByCells(size(), column, [&](std::span<const quint32> rows) { return readFrom(session, rows); });
    std::vector<quint32> rows(size());  // the index is in the order of names
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

RecordModel::Sorter PeopleRows::sorter(JobRunner& jobs, QObject* receiver)
{
    return [&jobs, receiver](const std::shared_ptr<const RecordSource>& source, int column, const RecordModel::Sorted& done) {
        const auto people = std::static_pointer_cast<const PeopleRows>(source);
        jobs.read<std::vector<quint32>>(
            RecordTable::tr("Sorting"), receiver,
            [people, column](core::Workspace& file, core::Progress&) { return file.session().read([&] { return people->sortedOn(file.session(), column); }); },
            [people, column, done](const core::Result<std::vector<quint32>>& rows) { done(rows ? *people->m_sorted.insert(column, *rows) : std::vector<quint32>()); });
    };
}

}  // namespace ui
