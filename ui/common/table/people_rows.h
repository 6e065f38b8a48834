// SPDX-License-Identifier: Apache-2.0
// Everybody as rows of a record table: the index in memory, the cells read through a session a page at a time, sorted by a job.
#pragma once
#include "core/people/person_store.h"
#include "ui/common/table/record_model.h"

#include <QHash>

namespace ui {

class JobRunner;

/// GUI thread, but for sortedOn().
class PeopleRows : public RecordSource {
public:
    /// For sources made on a worker.
    void attach(core::Session& session) { m_session = &session; }

    [[nodiscard]] const std::vector<RecordColumn>& columns() const override { return m_columns; }
    [[nodiscard]] std::size_t size() const override { return m_index.size(); }
    [[nodiscard]] std::vector<RecordCells> read(std::span<const quint32> rows) const override { return readFrom(*m_session, rows); }
    [[nodiscard]] QByteArray uid(quint32 row) const override { return m_index.uids[row].bytes(); }
    /// Thread of the session.
    [[nodiscard]] std::vector<quint32> sorted(int column) const override;
    [[nodiscard]] bool isQuickBy(int column) const override { return column == 0 || m_sorted.contains(column) || RecordSource::isQuickBy(column); }
    [[nodiscard]] std::vector<quint32> matching(const QString& text) const override { return m_index.arena.find(text); }

    [[nodiscard]] const core::PeopleIndex& index() const { return m_index; }

    /// For tables of such sources.
    [[nodiscard]] static RecordModel::Sorter sorter(JobRunner& jobs, QObject* receiver);

protected:
    PeopleRows(core::Session& session, std::vector<RecordColumn> columns) : m_session(&session), m_columns(std::move(columns)) {}
    /// One row of cells for each of these people, in their order. Thread of `session`.
    [[nodiscard]] virtual std::vector<RecordCells> cellsOf(core::Session& session, const std::vector<core::PersonRow>& people) const = 0;

    core::PeopleIndex m_index;

private:
    [[nodiscard]] std::vector<RecordCells> readFrom(core::Session& session, std::span<const quint32> rows) const;
    [[nodiscard]] std::vector<quint32> sortedOn(core::Session& session, int column) const;

    core::Session* m_session;
    std::vector<RecordColumn> m_columns;
    mutable QHash<int, std::vector<quint32>> m_sorted;  ///< by column, as far as somebody asked
};

}  // namespace ui
