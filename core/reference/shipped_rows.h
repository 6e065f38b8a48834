// SPDX-License-Identifier: Apache-2.0
// The shipped code lists as rows of the log's registry, so that an office can edit them and its edits survive upgrades.
#pragma once
#include "core/base/result.h"
#include "core/history/shipped.h"

#include <QStringList>

namespace core {

/// Competencies become rows of `competency`, default levels rows of `standard` (one per kind of post), every other list rows
/// of `reference_entry`. Uids are name-based: the same in every office and version. The version is a hash of all rows.
[[nodiscard]] Result<ShippedRows> shippedRows();

/// The columns that name a row of a list; never edited. Empty for an unknown list.
[[nodiscard]] QStringList listKeys(const QString& list);

/// All columns of a list, in the order of the shipped file; the one that is shown as a row's name. Empty for an unknown list.
[[nodiscard]] QStringList listColumns(const QString& list);
[[nodiscard]] QString listTitle(const QString& list);

/// uid of a shipped competency, "M.1".
[[nodiscard]] Uid competencyUid(const QString& code);

}  // namespace core
