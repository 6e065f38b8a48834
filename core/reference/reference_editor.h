// SPDX-License-Identifier: Apache-2.0
// Changes rows of the code lists. What the office writes itself is no longer "confirmed" by the source that was shipped; a
// row set back to its shipped values is. Thread of the session.
#pragma once
#include "core/history/edit_log.h"
#include "core/reference/reference_store.h"

#include <span>

namespace core {

class ReferenceEditor {
public:
    explicit ReferenceEditor(EditLog& log) : m_log(log) {}
    /// One cell of a row. invalidInput, and nothing changes, if the list could not be read afterwards or a setting is out of
    /// its range.
    [[nodiscard]] Result<ChangeReceipt> setCell(const Uid& entry, const QString& column, const QString& value);
    /// All cells as shipped; notFound for a row of the office's own.
    [[nodiscard]] Result<ChangeReceipt> restore(const Uid& entry);
    /// A row of the office's own; columns that `cells` leaves out are empty. invalidInput for a blank key, a list that takes no rows
    /// (settings) or cells the rules can't read, conflict for a key that is there.
    [[nodiscard]] Result<Uid> add(const QString& list, const ReferenceCells& cells);
    /// Rows of the office's own, in one change set; conflict names the first shipped one, and then none goes.
    [[nodiscard]] Result<ChangeReceipt> remove(std::span<const Uid> entries);
    /// What is written of these levels of a competency, in one change set: rows are made where there is none yet.
    [[nodiscard]] Result<ChangeReceipt> saveLevels(const QString& competency, std::span<const CompetencyLevelText> levels);

private:
    EditLog& m_log;
};

/// The cells a row was shipped with; empty for a row of the office's own.
[[nodiscard]] ReferenceCells shippedCells(const EditLog& log, const Uid& entry);
/// Whether an office may add rows of its own to the list.
[[nodiscard]] bool takesRows(const QString& list);
/// What is wrong with the value of a setting; empty if nothing.
[[nodiscard]] QString settingProblem(const QString& key, const QString& value);

}  // namespace core
