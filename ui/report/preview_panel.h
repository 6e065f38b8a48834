// SPDX-License-Identifier: Apache-2.0
// The right side of "Laporan": page number, zoom and search above the preview, thumbnails beside it; or a sentence where there is
// nothing to show.
#pragma once
#include "ui/report/laid_out_report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace ui {

class FindBar;
class PagePreview;
class PageThumbnails;

class PreviewPanel final : public QWidget {
    Q_OBJECT
public:
    PreviewPanel();

    void show(std::shared_ptr<const LaidOutReport> report);
    /// Nothing to show, and why.
    void say(const QString& words);
    [[nodiscard]] PagePreview& preview() const { return *m_preview; }
    [[nodiscard]] std::shared_ptr<const LaidOutReport> report() const { return m_report; }
    /// Begins a search; false if there is nothing to search.
    bool find();

signals:
    void noted(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* toolBar();
    void showPageNumber(int page, int pages);
    void showZoom();
    void takeZoom();
    void placeThumbnails();

    std::shared_ptr<const LaidOutReport> m_report;
    QStackedLayout* m_stack;
    QLabel* m_words;
    PagePreview* m_preview;
    PageThumbnails* m_thumbnails;
    FindBar* m_find;
    QLabel* m_ownRules;  ///< on the screen alone: what stands on the page is signed
    QPushButton* m_pagesButton;
    QSpinBox* m_pageNumber;
    QLabel* m_pageCount;
    QComboBox* m_zoom;
};

}  // namespace ui
