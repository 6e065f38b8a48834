// SPDX-License-Identifier: Apache-2.0
// "Laporan": choose, set, see, print, save. Place: filter {"report": name, and what ReportOptions::apply takes}.
#pragma once
#include "core/base/result.h"
#include "ui/page.h"
#include "ui/report/page_preview.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;
class QStackedLayout;

namespace core {
struct ReportEntry;
}

namespace ui {

class ReportOptions;

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
    void buildList();
    [[nodiscard]] QWidget* previewPanel();
    void chooseReport();
    void build();
    void showBuilt(const core::Result<std::shared_ptr<const LaidOutReport>>& built);
    void say(const QString& words);
    void enableOutputs(bool enabled);
    void showPageNumber(int page, int pages);
    void print();
    void save(bool asPdf);
    [[nodiscard]] QString fileName() const;

    const core::ReportEntry* m_entry = nullptr;
    quint64 m_serial = 0;
    qint64 m_version = -1;  ///< last edit of the file the preview was asked for
    bool m_isBuilding = false;
    QTimer m_wait;  ///< several changes in a row make one preview

    QListWidget* m_list;
    QLabel* m_about;
    ReportOptions* m_options;
    PagePreview* m_preview;
    QStackedLayout* m_stack;
    QLabel* m_words;
    QSpinBox* m_pageNumber;
    QLabel* m_pageCount;
    QComboBox* m_zoom;
    QList<QWidget*> m_outputs;  ///< enabled only while the preview shows what the options say
};

}  // namespace ui
