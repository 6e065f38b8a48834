// SPDX-License-Identifier: Apache-2.0
// Small pictures of all pages, one below the other: where one is, and a click to go elsewhere. Pictures are drawn when they are seen.
#pragma once
#include "ui/report/laid_out_report.h"

#include <QListView>

namespace ui {

class PageThumbnails final : public QListView {
    Q_OBJECT
public:
    explicit PageThumbnails(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const LaidOutReport> report);
    /// Chooses that page without telling it.
    void setPage(int page);
    /// Pictures drawn since the report was set; for tests.
    [[nodiscard]] int drawnPages() const;

signals:
    void pageChosen(int page);

private:
    class Pages;
    Pages* m_pages;
};

}  // namespace ui
