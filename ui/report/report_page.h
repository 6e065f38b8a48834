// SPDX-License-Identifier: Apache-2.0
// "Laporan": choose, set, see, print, save. Place: filter {"report": name, and what ReportFields::apply takes}.
#pragma once
#include "core/base/result.h"
#include "ui/page.h"
#include "ui/report/laid_out_report.h"

#include <QTimer>
#include <atomic>

class QLabel;
class QListWidget;
class QMenu;

namespace core {
struct ReportEntry;
struct ReportRequest;
}

namespace ui {

class PreviewPanel;
class ReportChoices;
class ReportFields;
class ReportOutputs;

class ReportPage final : public Page {
    Q_OBJECT
public:
    explicit ReportPage(PageContext context);
    ~ReportPage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void focusFilter() override;

    /// True while the preview is being made.
    [[nodiscard]] bool isBuilding() const { return m_isBuilding || m_wait.isActive(); }

private:
    void buildActions();
    void buildList();
    [[nodiscard]] QWidget* sidePanel();
    [[nodiscard]] core::ReportRequest request() const;
    void chooseReport();
    void build();
    void showBuilt(const core::Result<std::shared_ptr<const LaidOutReport>>& built);
    void say(const QString& words);
    void enableOutputs(bool enabled);
    void openBatch();

    const core::ReportEntry* m_entry = nullptr;
    /// Of the preview asked for last; a worker that finds another one here need not begin.
    std::shared_ptr<std::atomic<quint64>> m_serial = std::make_shared<std::atomic<quint64>>(0);
    qint64 m_version = -1;  ///< last edit of the file the preview was asked for
    bool m_isBuilding = false;
    QTimer m_wait;  ///< before the preview is made

    QListWidget* m_list;
    QLabel* m_about;
    ReportFields* m_fields;
    ReportChoices* m_choices;
    PreviewPanel* m_panel;
    ReportOutputs* m_outputs;
    QMenu* m_charts;
    QAction* m_batch;
    QList<QWidget*> m_needsReport;  ///< enabled only while the preview shows what the options say
};

}  // namespace ui
