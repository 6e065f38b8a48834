// SPDX-License-Identifier: Apache-2.0
// The menus of the window, backup.
#include "core/backup/backup.h"
#include "core/workspace/workspace.h"
#include "ui/command_palette.h"
#include "ui/common/ask.h"
#include "ui/common/form/form.h"
#include "ui/common/job_runner.h"
#include "ui/desktop.h"
#include "ui/help/help_window.h"
#include "ui/history/undo_job.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/status_line.h"

#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// An entry for a key that fields and tables know themselves: choosing it presses the key there.
void addKey(QMenu& menu, const QString& title, QKeySequence::StandardKey key)
{
    const QKeySequence keys(key);
    menu.addAction(title + u'\t' + keys.toString(QKeySequence::NativeText), [combination = keys[0]] {
        QWidget* target = QApplication::focusWidget();
        if (!target) return;
        QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
        QApplication::sendEvent(target, &press);
    });
}

}  // namespace

void MainWindow::buildMenus()
{
    fileMenu();
    editMenu();
    viewMenu();
    dataMenu();
    helpMenu();
}

void MainWindow::fileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("New file…"), this, [this] { m_desktop.createFile(this); });
    menu->addAction(tr("Open…"), QKeySequence::Open, this, [this] { m_desktop.chooseFile(this); });
    QMenu* recent = menu->addMenu(tr("Recent files"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString& path : Desktop::recentFiles()) {
            const bool isThere = QFileInfo::exists(path);
            const QString title = isThere ? path : tr("%1 (not there now)").arg(path);
            recent->addAction(title, this, [this, path] { m_desktop.openFile(path, this); })->setEnabled(isThere);
        }
        recent->setEnabled(!recent->isEmpty());
    });
    menu->addAction(tr("Example region"), this, [this] { m_desktop.openExample(this); });
    menu->addSeparator();
    m_inDialogs << menu->addAction(tr("Save"), QKeySequence::Save, this, &MainWindow::saveTyping);
    menu->addAction(tr("Back up…"), this, &MainWindow::backup);
    menu->addAction(tr("Restore from a backup…"), this, [this] { m_desktop.restoreBackup(this); });
    menu->addSeparator();
    menu->addAction(tr("Close"), QKeySequence::Close, this, &QWidget::close);
    menu->addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), qApp, &QApplication::closeAllWindows);
}

void MainWindow::editMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), this, &MainWindow::undo);
    m_whyNoUndo = new QShortcut(m_undo->shortcut(), this, [this] { m_status->note(frozenRemark() + u' ' + m_undo->text()); });  // the reason first: the line may be cut
    m_redo = menu->addAction(tr("Redo"), this, &MainWindow::redo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    addKey(*menu, tr("Cut"), QKeySequence::Cut);
    addKey(*menu, tr("Copy"), QKeySequence::Copy);
    addKey(*menu, tr("Paste"), QKeySequence::Paste);
    addKey(*menu, tr("Delete"), QKeySequence::Delete);
    menu->addSeparator();
    QAction* create = menu->addAction(tr("New record"), QKeySequence::New, this, [this] { if (Page* page = currentPage()) page->createNew(); });
    create->setEnabled(!m_workspace->session().isReadOnly());
    menu->addAction(tr("Filter"), QKeySequence::Find, this, [this] { if (Page* page = currentPage()) page->focusFilter(); });
    menu->addAction(tr("Why?"), QKeySequence(Qt::CTRL | Qt::Key_Space), this, [this] { if (Page* page = currentPage()) page->explain(); });
    menu->addSeparator();
    QAction* search = menu->addAction(tr("Search everything…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] {
        auto* palette = new CommandPalette(*m_workspace, menuBar(), this);
        connect(palette, &CommandPalette::placeChosen, this, &MainWindow::showPlace);
        palette->open();
    });
    m_inDialogs << create << search;
}

void MainWindow::saveTyping()
{
    bool areSaved = true;
    for (Page* page : std::as_const(m_pages)) {
        for (Form* form : page->findChildren<Form*>()) {
            form->commitPending();
            areSaved &= !form->isChanged() || form->firstWrong().isEmpty();
        }
        areSaved &= page->saveTyping();
    }
    m_status->note(areSaved ? tr("Saved; every change is kept as soon as it is made") : tr("Not everything is saved: beside the field stands why"));
}

void MainWindow::viewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    auto* themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::system, tr("Colours of the system")}, {ThemeChoice::light, tr("Light")}, {ThemeChoice::dark, tr("Dark")}};
    for (const auto& [choice, title] : choices) {
        QAction* action = menu->addAction(title, this, [this, theme = choice] { m_desktop.setTheme(theme); });
        action->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, action, [this, action, theme = choice] { action->setChecked(m_desktop.theme() == theme); });  // the settings choose too
        themes->addAction(action);
    }
    menu->addSeparator();
    QAction* full = menu->addAction(tr("Full screen"), QKeySequence(Qt::Key_F11), this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setShortcutContext(Qt::WindowShortcut);
}

void MainWindow::dataMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Go to"));
    int number = 1;
    for (const PageEntry& entry : pageList()) {
        QAction* action = menu->addAction(pageTitle(entry).replace(u'&', u"&&"_s), this, [this, id = QString::fromLatin1(entry.id)] { showPlace({id}); });
        if (number <= 9) action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)));
    }
}

void MainWindow::helpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    m_inDialogs << menu->addAction(tr("Help for this page"), QKeySequence(Qt::Key_F1), this, [this] {
        for (const PageEntry& entry : pageList())
            if (m_pages.value(QString::fromLatin1(entry.id)) == currentPage()) showHelp(QString::fromLatin1(entry.id), pageTitle(entry), this);
    });
    menu->addAction(tr("About Titian"), this, [this] { showAbout(this); });
}

void MainWindow::backup()
{
    const QString name = u"%1 %2.titian"_s.arg(QFileInfo(m_options.path).completeBaseName(), QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmm"_s));
    const QString path = ask::newFile(this, tr("Back up"), name, tr("Titian file (*.titian)"), u".titian"_s);
    if (path.isEmpty()) return;
    m_jobs->run<core::VerifyReport>(
        tr("Backing up"), this, [path](core::Workspace& file, core::Progress& progress) { return core::makeBackup(file.session(), file.clock(), path, &progress); },
        [this, path](const core::Result<core::VerifyReport>& done) {
            if (!done) return ask::showError(this, tr("Back up"), done.error());
            Desktop::noteBackup(m_options.path);
            m_status->refresh();
            if (!done->findings.isEmpty()) return ask::showMessage(this, tr("Back up"), tr("The backup was written, but the data file did not pass its check. Run the check of the file, and keep older backups."), done->findings.join(u'\n'));
            m_status->note(tr("Backup written and checked: %1").arg(path));
        });
}

}  // namespace ui
