// SPDX-License-Identifier: Apache-2.0
// The grid of one assessment event: people × competencies with what is required, what the file says, and what was typed but
// not saved yet.
#pragma once
#include "core/assessment/assessment_editor.h"
#include "core/assessment/assessment_store.h"
#include "core/gap/gap_roster.h"
#include "core/reference/reference.h"

#include <QAbstractTableModel>
#include <QHash>
#include <map>
#include <memory>

namespace core {
class Workspace;
}

namespace ui {

/// Who may be assessed and what is asked of them; only values.
struct AssessmentData {
    core::GapColumns columns;
    core::GapRoster roster;
    core::ReferenceTables tables;
    [[nodiscard]] static core::Result<std::shared_ptr<const AssessmentData>> load(core::Workspace& workspace);
    struct Asked {
        int required = 0;
        std::optional<int> last;  ///< the result that counts on the day of the columns, of whatever event
    };
    [[nodiscard]] std::optional<Asked> asked(quint32 person, std::size_t competency) const;
};

class AssessmentGridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows are rows of the roster, columns indices of the dictionary. What is typed stays.
    void show(std::shared_ptr<const AssessmentData> data, std::vector<quint32> rows, std::vector<std::size_t> competencies);
    /// What the file says of the event; of `only` these people if there are any.
    void setLevels(const std::vector<core::AssessedLevel>& levels, std::optional<core::PersonId> only = std::nullopt);

    struct Cell {
        std::optional<int> required, level;
        std::optional<int> last;  ///< counts today, of whatever event
        bool isTyped = false;  ///< not saved yet
        [[nodiscard]] int missing() const { return required && level ? std::max(0, *required - *level) : 0; }
    };
    [[nodiscard]] Cell cell(int row, int column) const;
    [[nodiscard]] const core::RosterPerson& person(int row) const { return m_data->roster.people[m_rows[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] const core::Competency& competency(int column) const { return m_data->columns.dictionary.at(m_competencies[static_cast<std::size_t>(column)]); }
    /// The level the file has in that cell.
    [[nodiscard]] const core::AssessedLevel* saved(int row, int column) const;
    [[nodiscard]] int rowOf(const core::Uid& person) const;
    [[nodiscard]] int columnOf(const QString& code) const;

    void write(int row, int column, std::optional<int> level);
    [[nodiscard]] bool hasTyped() const { return !m_typed.empty(); }
    [[nodiscard]] std::vector<core::PersonLevels> typed() const;
    void forgetTyped();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_competencies.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString rowTitle(int row) const;
    using Key = std::pair<core::Uid, QString>;  ///< person and code: both outlive a reload
    [[nodiscard]] Key keyOf(int row, int column) const { return {person(row).uid, competency(column).code}; }

    std::shared_ptr<const AssessmentData> m_data;
    std::vector<quint32> m_rows;
    std::vector<std::size_t> m_competencies;
    QHash<QString, int> m_namesakes;  ///< how many of the rows have that full name, and of those who share it that birth date too
    std::map<Key, core::AssessedLevel> m_saved;
    std::map<Key, std::optional<int>> m_typed;
};

}  // namespace ui
