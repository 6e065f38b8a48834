// SPDX-License-Identifier: Apache-2.0
// Rows of a record table on the clipboard and in files.
#pragma once
#include "ui/common/table/record_source.h"

class QWidget;

namespace ui {

/// As text with tabs, and as HTML in which every text cell says that it is text, so that a spreadsheet keeps a NIP whole.
void copyRows(const RecordSource& source, std::span<const quint32> rows, const std::vector<int>& columns);
/// Asks where, then writes ".xlsx" or ".csv" with real types. False if the user cancelled or it failed (which is shown).
[[nodiscard]] bool exportToFile(QWidget* parent, const RecordSource& source, std::span<const quint32> rows, const std::vector<int>& columns,
                                const QString& name, const QString& suffix);

}  // namespace ui
