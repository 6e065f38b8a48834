// SPDX-License-Identifier: Apache-2.0
// Where a shown report goes: printer, PDF, Excel, csv, a chart as a picture. Asks where, writes as a job, says what was written.
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/page.h"
#include "ui/report/laid_out_report.h"

#include <functional>

class QMenu;

namespace core {
struct ReportChart;
}

namespace ui {

class JobRunner;

class ReportOutputs final : public QObject {
    Q_OBJECT
public:
    enum class Kind : quint8 { pdf, xlsx, csv };

    /// Dialogs stand above `page`.
    ReportOutputs(QWidget* page, JobRunner& jobs);

    /// What is printed and written from now on; `current` = the page that is looked at, from 0. nullptr = nothing.
    void setReport(std::shared_ptr<const LaidOutReport> report, const QString& title);
    void setCurrentPage(int page) { m_current = page; }

    void save(Kind kind);
    void print();
    /// Fills the menu with the charts of the report, each as PDF and PNG.
    void offerCharts(QMenu& menu);
    [[nodiscard]] bool hasCharts() const;

signals:
    void noted(const QString& text);

private:
    using Write = std::function<core::Result<>(const QString& path, core::Progress&)>;
    void saveChart(const core::ReportChart& chart, bool asPdf);
    void write(const QString& title, const QString& name, const QString& filter, const QString& suffix, Write write);

    QWidget* m_page;
    JobRunner& m_jobs;
    std::shared_ptr<const LaidOutReport> m_report;
    QString m_title;
    int m_current = 0;
};

}  // namespace ui
