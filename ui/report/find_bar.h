// SPDX-License-Identifier: Apache-2.0
// "Cari" in the preview: a field, how many hits, the next and the previous one. Searches a few pages at a time between two events,
// beginning with the page that is seen.
#pragma once
#include "core/report/document_text.h"
#include "ui/report/laid_out_report.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;

namespace ui {

class PagePreview;

class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(PagePreview& preview);

    /// Shows the bar with the keyboard in its field.
    void begin();
    /// Hides the bar and its marks; the keyboard goes to the preview.
    void end();
    /// What the preview shows now; searched at once if the bar is shown. nullptr = nothing.
    void setReport(std::shared_ptr<const LaidOutReport> report);
    void next();
    void previous();
    [[nodiscard]] bool isSearching() const { return m_search && !m_search->isDone(); }
    [[nodiscard]] int hits() const { return m_search ? m_search->count() : 0; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void forget();
    void search();
    void searchOn();
    void show(const std::optional<core::TextRange>& hit);
    void tell();

    PagePreview& m_preview;
    QLineEdit* m_wanted;
    QLabel* m_count;
    QTimer m_turn;
    std::shared_ptr<const LaidOutReport> m_report;  ///< outlives the search in it
    std::unique_ptr<core::TextSearch> m_search;
    std::optional<core::TextRange> m_current;
};

}  // namespace ui
