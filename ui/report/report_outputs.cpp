// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_outputs.h"

#include "core/base/file_name.h"
#include "core/report/chart_file.h"
#include "core/report/csv_writer.h"
#include "core/report/pdf_writer.h"
#include "core/report/xlsx_writer.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"

#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

ReportOutputs::ReportOutputs(QWidget* page, JobRunner& jobs) : QObject(page), m_page(page), m_jobs(jobs) {}

void ReportOutputs::setReport(std::shared_ptr<const LaidOutReport> report, const QString& title)
{
    m_report = std::move(report);
    m_title = core::safeFileName(title, 120);
}

void ReportOutputs::write(const QString& title, const QString& name, const QString& filter, const QString& suffix, Write write)
{
    const QString path = ask::saveFile(m_page, title, name + suffix, filter, suffix);
    if (path.isEmpty()) return;
    m_jobs.run<QString>(
        title, this,
        [path, write = std::move(write)](core::Workspace&, core::Progress& progress) -> core::Result<QString> {
            if (const auto written = write(path, progress); !written) return tl::unexpected<core::Error>(written.error());
            return path;
        },
        [this, title](const core::Result<QString>& written) {
            if (!written) return ask::showError(m_page, title, written.error());
            emit noted(tr("Saved: %1").arg(*written));
        });
}

void ReportOutputs::save(Kind kind)
{
    if (!m_report) return;
    const auto report = m_report->report;  // stays, whatever the preview does meanwhile
    const auto page = m_report->options;
    switch (kind) {
        case Kind::pdf:
            return write(tr("Save as PDF"), m_title, tr("PDF (*.pdf)"), u".pdf"_s, [report, page](const QString& path, core::Progress& progress) { return core::writePdf(*report, page, path, &progress); });
        case Kind::xlsx:
            return write(tr("Save as Excel"), m_title, tr("Excel (*.xlsx)"), u".xlsx"_s, [report, page](const QString& path, core::Progress& progress) { return core::writeXlsx(*report, page, path, &progress); });
        case Kind::csv:
            return write(tr("Save as csv"), m_title, tr("CSV (*.csv)"), u".csv"_s, [report](const QString& path, core::Progress&) { return core::writeCsv(*report, path); });
    }
}

bool ReportOutputs::hasCharts() const { return m_report && !core::chartsOf(*m_report->report).empty(); }

void ReportOutputs::offerCharts(QMenu& menu)
{
    constexpr std::size_t kMost = 12;
    menu.clear();
    if (!m_report) return;
    const auto charts = core::chartsOf(*m_report->report);
    for (std::size_t i = 0; i < std::min(kMost, charts.size()); ++i) {
        const core::ReportChart& chart = charts[i];
        menu.addAction(tr("%1 as PDF…").arg(chart.title), this, [this, chart] { saveChart(chart, true); });
        menu.addAction(tr("%1 as PNG…").arg(chart.title), this, [this, chart] { saveChart(chart, false); });
    }
}

void ReportOutputs::saveChart(const core::ReportChart& chart, bool asPdf)
{
    if (!m_report) return;
    const auto report = m_report->report;  // has the chart
    const auto page = m_report->options;
    write(tr("Save chart"), core::safeFileName(chart.title, 80), asPdf ? tr("PDF (*.pdf)") : tr("Picture (*.png)"), asPdf ? u".pdf"_s : u".png"_s,
          [report, page, chart, asPdf](const QString& path, core::Progress&) { return asPdf ? core::writeChartPdf(chart, page, path) : core::writeChartPng(chart, page, path); });
}

void ReportOutputs::print()
{
    if (!m_report) return;
    const auto report = m_report;  // stays, whatever the preview does meanwhile
    const ask::PrintJob job{m_title, core::pageLayoutOf(report->options), report->layout.pageCount(), m_current,
                            [&report](QPainter& painter, int page, double dpi) { report->layout.paintPage(painter, page, dpi); }};
    if (ask::print(m_page, job)) emit noted(tr("Printed: %1").arg(job.title));
}

}  // namespace ui
