// SPDX-License-Identifier: Apache-2.0
// A list as a builder gives it: rows under headings, columns with ids. How it is shown (which columns, order, groups, filters)
// is the user's; numbers, subtotals and totals follow from what is shown. Pure.
#pragma once
#include "core/report/report_options.h"

#include <QStringList>

namespace core {

struct Listing {
    struct Row {
        QString group = {};  ///< heading it stands under; rows of one group follow each other. Empty = none
        std::vector<ReportCell> cells = {};
        QByteArray who = {};  ///< whom the row is about, where one person may have several
    };
    QString title = {};
    std::vector<ReportColumn> columns = {};  ///< without the running number, which is put in front
    std::vector<ColumnGroup> columnGroups = {};
    std::vector<Row> rows = {};
    QString counted = QStringLiteral("pegawai");  ///< "JUMLAH (12 pegawai)"; empty = rows are not counted
    /// "orang": sums say "(389 peserta, 159 orang)" where somebody stands in several rows, and "(12 orang)" where nobody does.
    QString countedOnce = {};
    bool totals = true;
    std::size_t leastSummed = 1;  ///< rows of a group that has a sum
    QString emptyText = QStringLiteral("Tidak ada data");
    bool numbersAnew = false;  ///< each group counts from 1
    double pointSize = 9;  ///< as in ReportTable

    void add(const QString& group, std::initializer_list<ReportCell> cells) { rows.push_back({group, cells}); }
};

/// invalidInput names a column that is not there, and those that are.
[[nodiscard]] Result<ReportTable> arranged(const Listing& listing, const ReportOptions& options = {});

/// Why a filter on that column can let nothing through ("lima" is no number); empty if it can.
[[nodiscard]] QString filterProblem(const RowFilter& filter, const ReportColumn& column);

/// The table of a report that `arranged()` made; nullptr if its columns are fixed.
[[nodiscard]] const ReportTable* arrangedTable(const Report& report);
/// The different texts of a column in rows of data, sorted; the first `most` that occur. Empty for a column that is not shown.
[[nodiscard]] QStringList valuesOf(const ReportTable& table, const QString& column, int most = 200);

}  // namespace core
