// SPDX-License-Identifier: Apache-2.0
// Reports as a reader gets them: written to real files and read back (PDF by poppler, xlsx by the sheet reader).
#pragma once
#include "core/report/report.h"

#include <QStringList>
#include <vector>

namespace test {

/// The four papers every report must fit on.
[[nodiscard]] std::vector<core::PageOptions> papers();
[[nodiscard]] QString nameOf(const core::PageOptions& options);

/// Text of the PDF, one string per page, laid out as printed.
[[nodiscard]] QStringList printed(const core::Report& report, const core::PageOptions& options = {});
[[nodiscard]] QStringList pagesOfPdf(const QString& path);
/// Width and height of the first page in points.
[[nodiscard]] std::pair<double, double> pageSizeOfPdf(const QString& path);
/// A NIP as it is printed, in groups: "19870214 201001 2 001".
[[nodiscard]] QString nipOnPaper(const QString& nip);
/// Without white space, so that a wrapped text is found.
[[nodiscard]] QString squeezed(const QString& text);

/// Rows of all sheets one after the other, as a person would read the cells.
[[nodiscard]] std::vector<QStringList> sheetRows(const core::Report& report);
[[nodiscard]] std::vector<QStringList> sheetRowsOf(const QString& path);
/// The first row whose cell in `column` is `text`; fails the test if there is none.
[[nodiscard]] QStringList rowWith(const std::vector<QStringList>& rows, qsizetype column, const QString& text);

}  // namespace test
