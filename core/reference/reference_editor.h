// SPDX-License-Identifier: Apache-2.0
// Changes rows of the code lists. What the office writes itself is no longer "confirmed" by the source that was shipped; a
// row set back to its shipped values is. Thread of the session.
#pragma once
#include "core/history/edit_log.h"
#include "core/reference/reference_store.h"

namespace core {

class ReferenceEditor {
public:
    explicit ReferenceEditor(EditLog& log) : m_log(log) {}
    /// One cell of a row. invalidInput, and nothing changes, if the list could not be read afterwards or a setting is out of
    /// its range.
    [[nodiscard]] Result<ChangeReceipt> setCell(const Uid& entry, const QString& column, const QString& value);
    /// All cells as shipped; notFound for a row of the office's own.
    [[nodiscard]] Result<ChangeReceipt> restore(const Uid& entry);

private:
    EditLog& m_log;
};

/// The cells a row was shipped with; empty for a row of the office's own.
[[nodiscard]] ReferenceCells shippedCells(const EditLog& log, const Uid& entry);
/// What is wrong with the value of a setting; empty if nothing.
[[nodiscard]] QString settingProblem(const QString& key, const QString& value);

}  // namespace core
