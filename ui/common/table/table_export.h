// SPDX-License-Identifier: Apache-2.0
// Rows of a record table on the clipboard and in files.
#pragma once
#include "ui/common/table/record_source.h"

#include <memory>

class QWidget;

namespace ui {

/// One line a row, tabs between cells, on the clipboard as text and as an HTML table. A cell of more digits than a spreadsheet keeps
/// (a NIP) says that it is text.
void copyTabbed(const QString& text);
/// As text with tabs, and as HTML in which every text cell says that it is text, so that a spreadsheet keeps a NIP whole.
void copyRows(const RecordSource& source, std::span<const quint32> rows, const std::vector<int>& columns);
/// Asks where, then writes ".xlsx" or ".csv" with real types. False if the user cancelled or it failed (which is shown).
/// Reads in pieces and writes on a thread: the window stays alive, and `parent` may be gone afterwards.
[[nodiscard]] bool exportToFile(QWidget* parent, std::shared_ptr<const RecordSource> source, std::span<const quint32> rows, const std::vector<int>& columns,
                                const QString& name, const QString& suffix);

}  // namespace ui
