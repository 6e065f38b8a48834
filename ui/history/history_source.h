// SPDX-License-Identifier: Apache-2.0
// Change sets and edits as rows of record tables.
#pragma once
#include "core/history/change_details.h"
#include "ui/common/table/record_source.h"

#include <memory>

namespace ui {

/// Columns of the history page's table, by place.
namespace history_column {
inline constexpr int day = 0, time = 1, what = 2, user = 3, edits = 4, state = 5;
inline constexpr int isUndone = 7;  ///< behind the columns
}

/// "this office", "another office (0a1b2c)".
[[nodiscard]] QString officeWords(const core::Uid& office, const core::Uid& own);
/// Newest first; `own` is this file's office.
[[nodiscard]] std::shared_ptr<const RecordSource> changeSetSource(const std::vector<core::HistoryItem>& items, const core::Uid& own);
/// The edits of one change set; a row's uid is its place in `details`, as decimal digits.
[[nodiscard]] std::shared_ptr<const RecordSource> editSource(const std::vector<core::EditDetail>& details);
/// What offices say differently; a row's uid is the conflict's id.
[[nodiscard]] std::shared_ptr<const RecordSource> conflictSource(const std::vector<core::ConflictDetail>& conflicts);
/// "Diurungkan", "Mengurungkan", "Berlaku" …
[[nodiscard]] QString changeState(const core::HistoryItem& item);
[[nodiscard]] QString changeTime(const core::HistoryItem& item);

}  // namespace ui
