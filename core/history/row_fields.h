// SPDX-License-Identifier: Apache-2.0
// Rows of any entity as the log names their fields, read through the registry, and the writes that touch only what differs.
// What editors of records are made of. Thread of the session.
#pragma once
#include "core/history/edit_log.h"

#include <span>

namespace core {

struct FieldRow {
    Uid uid;
    Fields fields;  ///< references as uids; empty cells are left out
};

/// notFound if the row isn't there (any more). Elements are not read.
[[nodiscard]] Result<Fields> rowFields(Session& session, const Registry& registry, int entity, const Uid& uid);
/// The rows of `entity` whose reference `field` points to the row `target`, in the order they came into the file.
[[nodiscard]] Result<std::vector<FieldRow>> rowsPointingTo(Session& session, const Registry& registry, int entity, int field, const Uid& target);

/// Inside record(): sets those of `fields` that differ from what the log says; a null value clears.
void writeFields(ChangeSet& changes, int entity, const Uid& uid, const Fields& fields);
/// The same for values per element.
void writeElements(ChangeSet& changes, int entity, const Uid& uid, const Elements& elements);
/// A new row. Of a row that was deleted once, later edits would lie over the new snapshot, so they are written anew.
void createRow(ChangeSet& changes, int entity, const Uid& uid, Snapshot snapshot);

/// Removes rows of one kind in one change set, all or none. The label is `one` where it is a single row, else `many` with their number.
[[nodiscard]] Result<ChangeReceipt> removeAll(EditLog& log, int entity, std::span<const Uid> rows, const QString& one, const QString& many);
/// The same; notFound if one isn't there (any more). `one` takes the text of `nameField` for "%1".
[[nodiscard]] Result<ChangeReceipt> removeNamedRows(EditLog& log, int entity, std::span<const Uid> rows, int nameField, const QString& one, const QString& many);

/// The text of a field, "" if it has none; days as ISO text.
[[nodiscard]] QString textOf(const Fields& fields, int field);
[[nodiscard]] QDate dayOf(const Fields& fields, int field);

}  // namespace core
