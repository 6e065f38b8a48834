// SPDX-License-Identifier: Apache-2.0
// The window of one data file: side bar, pages, menus, status line, undo. Knows pages only through Page and page_list.
#pragma once
#include "core/db/session.h"
#include "core/history/change_details.h"
#include "core/history/undo_order.h"
#include "ui/page.h"

#include <QMainWindow>
#include <QSet>
#include <memory>

class QListWidget;
class QShortcut;
class QStackedWidget;

namespace core {
class Workspace;
}

namespace ui {

class Desktop;
class StatusLine;

/// Where a window that wants to be there stands: whole on that screen below a title bar of so many pixels, no larger than it.
[[nodiscard]] QRect fittedWindow(const QRect& wanted, const QRect& screen, int titleBar);

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `options` is how `workspace` was opened: workers open the same.
    MainWindow(Desktop& desktop, std::unique_ptr<core::Workspace> workspace, core::SessionOptions options);
    ~MainWindow() override;

    [[nodiscard]] core::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] JobRunner& jobs() const { return *m_jobs; }
    [[nodiscard]] QString path() const { return m_options.path; }
    [[nodiscard]] Page* currentPage() const;

public slots:
    void showPlace(const ui::Place& place);
    void undo();
    void redo();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSideBar();
    void colourSideBar();
    void fitSideBar();
    void buildMenus();
    void fileMenu();
    void editMenu();
    void viewMenu();
    void dataMenu();
    void helpMenu();
    void showPage(const QString& id);
    [[nodiscard]] Page* pageNamed(const QString& id);
    void onChanged();
    void onJobFinished();
    [[nodiscard]] qint64 version() const;
    void saveTyping();
    void showUndoSteps();
    void takeBack(const core::HistoryItem& step, const QString& title, const QString& note);
    void onTakenBack(const core::Uid& changeSet, const QString& note, const core::Result<core::UndoPreview>& done);
    void backup();
    void fitScreen();
    void restoreState();
    [[nodiscard]] bool mayLeavePages();
    [[nodiscard]] bool mayClose();

    Desktop& m_desktop;
    core::SessionOptions m_options;
    std::unique_ptr<core::Workspace> m_workspace;
    std::unique_ptr<JobRunner> m_jobs;
    QListWidget* m_sideBar;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    QHash<QString, Page*> m_pages;
    QSet<Page*> m_stale;  ///< pages that haven't seen the last change
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QShortcut* m_whyNoUndo = nullptr;  ///< Ctrl+Z where nothing can be undone: says so
    QList<QAction*> m_inDialogs;  ///< whose keys work in the dialogs beside the window, too
    bool m_isTakingBack = false;
    core::UndoCourse m_course;
    core::UndoSteps m_steps;
    qint64 m_seen = -1;  ///< last edit the pages have seen
};

}  // namespace ui
