// SPDX-License-Identifier: Apache-2.0
// Reports of an invented region, in the shapes real builders make, and helpers that read what was written.
#pragma once
#include <QString>
#include <QStringList>

#include "core/report/report.h"

namespace test {

/// Letterhead, title, place, one signature.
[[nodiscard]] core::Report emptyReport(const QString& title);
[[nodiscard]] core::SignatureBlock headOfAgency();
/// A long table: "R0001" … with name, NIP, post, numbers.
[[nodiscard]] core::ReportTable peopleTable(int rows);
[[nodiscard]] core::Report personReport();
[[nodiscard]] core::Report unitReport(int units, int competencies);
[[nodiscard]] core::Report planReport(int rows);
[[nodiscard]] core::Report hoursReport(int rows, int rowsPerGroup);

/// Standard output of a program; fails the test when it can't run.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);
/// The text of a PDF, one string per page, laid out as printed.
[[nodiscard]] QStringList pagesOf(const QString& pdf);
/// A one-colour PNG, as a logo.
[[nodiscard]] QByteArray samplePng(int width, int height);

}  // namespace test
