// SPDX-License-Identifier: Apache-2.0
// Text rules used everywhere: how titles and headings compare, how dates of offices are read, how figures are written.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace core {

/// Trimmed, single-spaced, case-folded: the form in which titles, units and headings compare (figures.md 6).
[[nodiscard]] QString folded(const QString& text);
/// Trimmed; "null" (any case) and a leading apostrophe of spreadsheet exports removed (regulation.md 6.1).
[[nodiscard]] QString cleanCell(const QString& text);
/// Reads d-m-Y, d/m/Y, Y-m-d (also with a time behind it) and "14 Februari 1987". Invalid date otherwise, also for year 1.
/// With `latest` also d-m-y: the last such day up to it, if that is not before 1930.
[[nodiscard]] QDate dateFromText(const QString& text, QDate latest = {});
/// "22 November 2026"
[[nodiscard]] QString longDate(QDate day);
/// "1.234.567", Indonesian grouping.
[[nodiscard]] QString grouped(qint64 number);
/// "Rp 1.234.567"
[[nodiscard]] QString rupiah(qint64 amount);
/// "Rp 1,96 miliar", "Rp 750 juta"; rounded down to two digits behind the comma, below a million written out.
[[nodiscard]] QString shortRupiah(qint64 amount);
/// Reads an amount as offices write it: "2.000.000.000", "Rp 2.000.000,-", "2 miliar", "1,5 M", "750 juta". Nothing for anything
/// that could be read in two ways ("1.5 miliar").
[[nodiscard]] std::optional<qint64> rupiahFromText(const QString& text);

}  // namespace core
