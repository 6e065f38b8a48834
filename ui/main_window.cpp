// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "core/base/text.h"
#include "core/workspace/file_info_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/theme.h"
#include "ui/desktop.h"
#include "ui/page_list.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLowWindow = 640;  // logical pixels
}

QRect fittedWindow(const QRect& wanted, const QRect& screen, int titleBar)
{
    const QRect room = screen.adjusted(0, titleBar, 0, 0);
    const QSize size = wanted.size().boundedTo(room.size());
    const int left = std::clamp(wanted.left(), room.left(), room.left() + room.width() - size.width());
    const int top = std::clamp(wanted.top(), room.top(), room.top() + room.height() - size.height());
    return {QPoint(left, top), size};
}

MainWindow::MainWindow(Desktop& desktop, std::unique_ptr<core::Workspace> workspace, core::SessionOptions options)
    : m_desktop(desktop), m_options(std::move(options)), m_workspace(std::move(workspace)),
      m_jobs(std::make_unique<JobRunner>(m_options, m_workspace->clock())), m_sideBar(new QListWidget), m_stack(new QStackedWidget),
      m_status(new StatusLine(*m_workspace, *m_jobs))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(u"%1 – Titian"_s.arg(QFileInfo(m_options.path).fileName()));
    auto* middle = new QWidget;
    auto* layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_stack, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    connect(m_status, &StatusLine::placeRequested, this, &MainWindow::showPlace);
    buildSideBar();
    buildMenus();
    qApp->installEventFilter(this);  // Ctrl+Z in fields and in dialogs
    setMinimumSize(900, 500);
    connect(&m_workspace->session(), &core::Session::changed, this, &MainWindow::onChanged, Qt::QueuedConnection);
    connect(m_jobs.get(), &JobRunner::finished, this, &MainWindow::onJobFinished);
    m_seen = version();
    dress(*this);
    restoreState();
    showUndoSteps();
}

MainWindow::~MainWindow()
{
    m_jobs.reset();       // no worker outlives the pages it reports to
    delete m_stack;       // pages before the workspace they read
    m_stack = nullptr;
}

void MainWindow::buildSideBar()
{
    m_sideBar->setObjectName(u"sideBar"_s);
    m_sideBar->setAccessibleName(tr("Pages"));
    m_sideBar->setFixedWidth(fontMetrics().horizontalAdvance(u'n') * 24 + 20);
    m_sideBar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideBar->setIconSize({18, 18});
    QString group;
    for (const PageEntry& entry : pageList()) {
        if (pageGroupTitle(entry) != group) {
            group = pageGroupTitle(entry);
            auto* heading = new QListWidgetItem(group, m_sideBar);
            heading->setFlags(Qt::NoItemFlags);
            QFont font = this->font();
            font.setPointSizeF(font.pointSizeF() * 0.85);
            font.setWeight(QFont::DemiBold);
            heading->setFont(font);
        }
        auto* item = new QListWidgetItem(pageTitle(entry), m_sideBar);
        item->setData(Qt::UserRole, QString::fromLatin1(entry.id));
    }
    connect(m_sideBar, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_sideBar, &QListWidget::itemClicked, this, [this] {  // who goes there with keys goes on in the list
        if (Page* page = currentPage()) page->focusFilter();
    });
    colourSideBar();
    fitSideBar();
}

/// In a low window the lines stand closer, so that the last page is seen without scrolling.
void MainWindow::fitSideBar()
{
    const bool isLow = height() < kLowWindow;
    for (int i = 0; i < m_sideBar->count(); ++i) {
        const bool isHeading = !(m_sideBar->item(i)->flags() & Qt::ItemIsEnabled);
        const int heading = i == 0 ? 30 : 34;
        m_sideBar->item(i)->setSizeHint({0, isHeading ? (isLow ? 24 : heading) : isLow ? 25 : 27});
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitSideBar();
}

void MainWindow::colourSideBar()
{
    for (int i = 0; i < m_sideBar->count(); ++i) {
        QListWidgetItem* item = m_sideBar->item(i);
        if (!(item->flags() & Qt::ItemIsEnabled)) item->setForeground(tokens().muted);
        for (const PageEntry& entry : pageList())
            if (item->data(Qt::UserRole).toString() == QLatin1String(entry.id)) item->setIcon(themeIcon(QString::fromLatin1(entry.icon)));
    }
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

Page* MainWindow::pageNamed(const QString& id)
{
    if (Page* known = m_pages.value(id)) return known;
    for (const PageEntry& entry : pageList()) {
        if (id != QLatin1String(entry.id)) continue;
        Page* page = entry.make({*m_workspace, *m_jobs});
        if (m_workspace->session().isReadOnly()) freezeEdits(*page);
        connect(page, &Page::placeRequested, this, &MainWindow::showPlace, Qt::QueuedConnection);
        connect(page, &Page::noted, m_status, &StatusLine::note);
        m_stack->addWidget(page);
        m_pages[id] = page;
        m_stale << page;
        return page;
    }
    return nullptr;
}

void MainWindow::showPage(const QString& id)
{
    Page* page = pageNamed(id);
    if (!page) return;
    if (page != currentPage()) m_status->note({});  // it was about the page that goes
    if (m_stale.remove(page)) page->refresh();
    m_stack->setCurrentWidget(page);
}

void MainWindow::showPlace(const Place& place)
{
    for (int i = 0; i < m_sideBar->count(); ++i)
        if (m_sideBar->item(i)->data(Qt::UserRole).toString() == place.page) m_sideBar->setCurrentRow(i);
    Page* page = currentPage();
    if (!page) return;
    page->showPlace(place);
    page->focusFilter();
}

void MainWindow::onChanged()
{
    m_seen = version();
    for (Page* page : std::as_const(m_pages)) m_stale << page;
    if (Page* page = currentPage(); page && m_stale.remove(page)) page->refresh();
    m_status->refresh();
    showUndoSteps();
}

qint64 MainWindow::version() const { return core::FileInfoStore(*m_workspace).lastEdit().value_or(-1); }

void MainWindow::onJobFinished()
{
    if (version() != m_seen) onChanged();  // a worker that only read must not make pages read again
}

bool MainWindow::mayLeavePages()
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
        if (!(*page)->mayLeave()) {
            showPlace({page.key()});
            return false;
        }
    return true;
}

bool MainWindow::mayClose()
{
    if (!mayLeavePages()) return false;
    return !m_jobs->isBusy()
           || ask::confirm(this, {tr("Work is not finished"), tr("“%1” is still running. Cancel it and close?").arg(m_jobs->label()), {}, tr("Cancel it and close"), tr("Stay here"), true});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) return event->ignore();
    m_jobs->close();
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/size"_s, normalGeometry().size());
    settings.setValue(u"window/maximized"_s, isMaximized());
    if (m_sideBar->currentItem()) settings.setValue(u"window/page"_s, m_sideBar->currentItem()->data(Qt::UserRole));
    m_workspace->session().checkpoint();
    m_desktop.windowClosed(this);
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sideBar) colourSideBar();
}

/// The screen it was on last time may be smaller now, or gone.
void MainWindow::fitScreen()
{
    const QScreen* there = QGuiApplication::screenAt(geometry().center());
    const QRect screen = (there ? there : QGuiApplication::primaryScreen())->availableGeometry();
    setMinimumSize(minimumSize().boundedTo(screen.size()));
    if (!isMaximized() && !isFullScreen()) setGeometry(fittedWindow(geometry(), screen, style()->pixelMetric(QStyle::PM_TitleBarHeight)));
}

void MainWindow::restoreState()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {  // Qt's own refuses a screen of another size
        resize(settings.value(u"window/size"_s, QSize(1366, 720)).toSize());
        if (settings.value(u"window/maximized"_s).toBool()) setWindowState(windowState() | Qt::WindowMaximized);
    }
    fitScreen();
    const QString page = settings.value(u"window/page"_s).toString();
    int row = 1;  // the first page; row 0 is its group's heading
    for (int i = 0; i < m_sideBar->count(); ++i)
        if (m_sideBar->item(i)->data(Qt::UserRole).toString() == page && !page.isEmpty()) row = i;
    m_sideBar->setCurrentRow(row);
    if (Page* first = currentPage()) first->focusFilter();
}

}  // namespace ui
