// SPDX-License-Identifier: Apache-2.0
// What a user chooses about a report beside what it is about: columns, order, groups, filters, number, place, day, signers.
// Plain data, kept as presets. Pure.
#pragma once
#include "core/base/result.h"
#include "core/report/report.h"

namespace core {

/// Keeps rows whose cell says so; texts compare folded, numbers and days by size.
struct RowFilter {
    enum class Test : quint8 { contains, equals, atLeast, atMost };
    QString column = {};
    Test test = Test::contains;
    QString value = {};
    bool operator==(const RowFilter&) const = default;
};

struct RowOrder {
    QString column = {};
    bool descending = false;
    bool operator==(const RowOrder&) const = default;
};

/// Columns are named by ReportColumn::id. Everything empty = the report as it comes.
struct ReportOptions {
    std::vector<QString> columns = {};  ///< these, in this order
    QString group = {};                 ///< rows under a heading for each value of this column; "-" = no headings
    std::vector<RowOrder> order = {};   ///< within the groups; the first one counts most
    std::vector<RowFilter> filters = {};
    QString number = {};                ///< of the document
    QString place = {};
    QDate day = {};                     ///< on which it is signed
    std::vector<SignatureBlock> signers = {};

    [[nodiscard]] bool arranges() const { return !columns.empty() || !group.isEmpty() || !order.empty() || !filters.empty(); }
};

/// "unit=Dinas Kesehatan", "nama~siti", "jp>=20", "jp<=19"; invalidInput for anything else.
[[nodiscard]] Result<RowFilter> rowFilterFrom(const QString& text);
/// The text that rowFilterFrom() reads.
[[nodiscard]] QString rowFilterText(const RowFilter& filter);
/// "nama" or "-jp" (descending).
[[nodiscard]] RowOrder rowOrderFrom(const QString& text);

/// JSON with sorted keys; equal options give equal text. What a newer program wrote and this one doesn't know is dropped.
[[nodiscard]] QString reportOptionsText(const ReportOptions& options);
[[nodiscard]] ReportOptions reportOptionsFrom(const QString& text);

/// What is kept under a name: number and day belong to one document only.
[[nodiscard]] ReportOptions presetOf(ReportOptions options);

/// Dotted lines for a name and a NIP that are not given, to fill by hand; none for the NIP of a named elected head (Bupati), who has
/// none, nor for a NIP "-", which says that there is none.
[[nodiscard]] SignatureBlock withDots(SignatureBlock signer);
/// Dotted lines as empty texts.
[[nodiscard]] SignatureBlock withoutDots(SignatureBlock signer);

/// Number and signers into the report and all that follow; place and day belong to whoever builds it.
void applySigning(Report& report, const ReportOptions& options);

}  // namespace core
