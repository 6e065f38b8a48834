// SPDX-License-Identifier: Apache-2.0
// One chart of a report as a file of its own, to put into a letter or a presentation: a PDF of vectors or a PNG.
#pragma once
#include "core/base/result.h"
#include "core/report/report.h"

#include <QImage>

namespace core {

struct ReportChart {
    QString title;
    const ReportBlock* block = nullptr;  ///< of the report, which outlives it
};

/// Heat maps, bars, radars, columns, nine boxes and budget lines in their order, also of the documents that follow. A chart without
/// a title has that of its document.
[[nodiscard]] std::vector<ReportChart> chartsOf(const Report& report);

/// As wide as it prints on that paper, with a small margin. Need a QGuiApplication; any thread. Whole file or none.
[[nodiscard]] Result<> writeChartPdf(const ReportChart& chart, const PageOptions& options, const QString& path);
/// 200 dots an inch.
[[nodiscard]] Result<> writeChartPng(const ReportChart& chart, const PageOptions& options, const QString& path);
[[nodiscard]] QImage chartImage(const ReportChart& chart, const PageOptions& options, double dpi);

}  // namespace core
