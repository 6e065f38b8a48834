// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop.h"

#include "core/backup/backup.h"
#include "core/db/file_lock.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/wait.h"
#include "ui/main_window.h"
#include "ui/start/new_file_dialog.h"
#include "ui/start/start_window.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRecent = 8;

QString canonical(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

constexpr int kAnswerMs = 2000;
QString callFile(const QString& path) { return canonical(path) + u".panggil"_s; }

void bringToFront(MainWindow& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"pengguna"_s : name;
}

QString fileFilter() { return Desktop::tr("Titian file (*.titian);;All files (*)"); }

}  // namespace

Desktop::Desktop(const core::Clock& clock, MakeExample makeExample) : m_clock(clock), m_makeExample(std::move(makeExample))
{
    setTheme(theme());
}

Desktop::~Desktop()
{
    for (const auto& window : std::as_const(m_made)) delete window.data();
    delete m_start;
}

bool Desktop::start(const QStringList& paths)
{
    for (const QString& path : paths) openFile(path, nullptr);
    if (m_windows.isEmpty() && m_handedOver) return false;
    if (m_windows.isEmpty()) showStart();
    return true;
}

core::SessionOptions Desktop::optionsFor(const QString& path) const
{
    core::SessionOptions options;
    options.path = path;
    options.user = userName();
    return options;
}

MainWindow* Desktop::openFile(const QString& path, QWidget* asker)
{
    if (MainWindow* open = m_windows.value(canonical(path))) {
        bringToFront(*open);
        return open;
    }
    if (callOtherWindow(path)) {
        m_handedOver = true;
        return nullptr;
    }
    auto options = optionsFor(path);
    core::Result<std::unique_ptr<core::Workspace>> workspace;
    const QString name = QFileInfo(path).fileName();
    for (QString words = tr("“%1” is encrypted. Type its key:").arg(name);; words = tr("That is not the key of “%1”. Type its key:").arg(name)) {
        if (core::mayBeEncrypted(path)) {
            const auto key = ask::line(asker, tr("Key"), words, {}, true);
            if (!key || key->isEmpty()) return nullptr;
            options.key = key->toUtf8();
        }
        workspace = core::Workspace::open(options, m_clock);
        if (workspace || options.key.isEmpty() || workspace.error().code != core::ErrorCode::corrupt) break;
    }
    if (!workspace) {
        ask::showError(asker, tr("Open file"), workspace.error());
        return nullptr;
    }
    if (mayUnlock(path, **workspace, asker)) {
        workspace->reset();
        return openFile(path, asker);
    }
    return show(std::move(*workspace), options);
}

bool Desktop::mayUnlock(const QString& path, core::Workspace& opened, QWidget* asker) const
{
    const auto holder = core::FileLock::holderOf(path);
    if (opened.session().heldBy().isEmpty() || !holder || holder->onThisPc) return false;
    const bool unlock = ask::confirm(asker, {tr("Read only"), opened.session().heldBy(), {tr("If that computer crashed or is switched off, the file can be released. If somebody works there, both would write, and data may be lost.")},
                                             tr("Nobody works there: release"), tr("Open for reading"), true});
    if (!unlock) return false;
    const auto cleared = core::FileLock::clear(path, *holder);
    if (!cleared) ask::showError(asker, tr("Read only"), cleared.error());
    return cleared.has_value();
}

void Desktop::chooseFile(QWidget* asker)
{
    const QString path = ask::openFile(asker, tr("Open file"), fileFilter());
    if (!path.isEmpty()) openFile(path, asker);
}

void Desktop::createFile(QWidget* asker)
{
    auto* dialog = new NewFileDialog(asker);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asker] {
        auto options = optionsFor(dialog->path());
        options.key = dialog->key();
        auto workspace = core::Workspace::create(options, m_clock, {dialog->agency(), dialog->office()});
        if (!workspace) return ask::showError(asker, tr("New file"), workspace.error());
        show(std::move(*workspace), options);
    });
    dialog->open();
}

void Desktop::openExample(QWidget* asker)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(tr("example-region") + u".titian"_s);
    if (!QFileInfo::exists(path)) {
        const QPointer<QWidget> owner(asker);
        const auto made = waitFor(asker, tr("Making the example region…"), [&](core::Progress& progress) { return m_makeExample(path, progress); });
        asker = owner;
        if (!made) return ask::showError(asker, tr("Example region"), made.error());
    }
    openFile(path, asker);
}

void Desktop::restoreBackup(QWidget* asker)
{
    const QString title = tr("Restore from a backup");
    const QString backup = ask::openFile(asker, title, fileFilter());
    if (backup.isEmpty()) return;
    auto options = optionsFor(backup);
    options.readOnly = true;
    if (core::mayBeEncrypted(backup)) {
        const auto key = ask::line(asker, tr("Key"), tr("“%1” is encrypted. Type its key:").arg(QFileInfo(backup).fileName()), {}, true);
        if (!key) return;
        options.key = key->toUtf8();
    }
    const QString target = ask::newFile(asker, tr("Restore as a new file"), QFileInfo(backup).completeBaseName() + tr(" restored") + u".titian"_s, fileFilter(), u".titian"_s);
    if (target.isEmpty()) return;
    const QPointer<QWidget> owner(asker);
    const auto restored = waitFor(asker, tr("Restoring and checking…"), [&](core::Progress& progress) -> core::Result<> {
        const auto report = core::restoreBackup(options, m_clock, target, &progress);
        return report ? core::Result<>() : tl::unexpected<core::Error>(report.error());
    });
    asker = owner;
    if (!restored) return ask::showError(asker, title, restored.error());
    openFile(target, asker);
}

MainWindow* Desktop::show(std::unique_ptr<core::Workspace> workspace, const core::SessionOptions& options)
{
    remember(options.path);
    const QString heldBy = workspace->session().heldBy();
    auto used = options;
    used.readOnly = workspace->session().isReadOnly();
    auto* window = new MainWindow(*this, std::move(workspace), used);
    m_windows[canonical(options.path)] = window;
    m_made << window;
    window->show();
    if (m_start) m_start->close();
    if (!heldBy.isEmpty()) ask::showMessage(window, tr("Read only"), heldBy);
    answerCalls(*window, options.path);
    return window;
}

// Two programs on one file meet through a small file beside it: the second one writes it, the first removes it and comes to
// the front.
bool Desktop::callOtherWindow(const QString& path)
{
    const auto holder = core::FileLock::holderOf(path);
    if (!holder || !holder->onThisPc || holder->process == QCoreApplication::applicationPid()) return false;
    const QString call = callFile(path);
    QFile file(call);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.close();
    QElapsedTimer waited;
    waited.start();
    while (QFile::exists(call) && waited.elapsed() < kAnswerMs) QThread::msleep(20);
    const bool answered = !QFile::exists(call);
    QFile::remove(call);
    return answered;
}

void Desktop::answerCalls(MainWindow& window, const QString& path)
{
    auto* watcher = new QFileSystemWatcher({QFileInfo(path).absolutePath()}, &window);
    connect(watcher, &QFileSystemWatcher::directoryChanged, &window, [&window, call = callFile(path)] {
        if (QFile::remove(call)) bringToFront(window);
    });
}

void Desktop::windowClosed(MainWindow* window)
{
    m_windows.remove(canonical(window->path()));
}

void Desktop::showStart()
{
    if (!m_start) m_start = new StartWindow(*this);
    m_start->show();
    m_start->raise();
}

QStringList Desktop::recentFiles()
{
    return QSettings().value(u"files/recent"_s).toStringList();
}

void Desktop::remember(const QString& path)
{
    QStringList paths = recentFiles();
    paths.removeAll(canonical(path));
    paths.prepend(canonical(path));
    QSettings().setValue(u"files/recent"_s, paths.mid(0, kRecent));
}

void Desktop::noteBackup(const QString& path)
{
    QSettings settings;
    QVariantMap times = settings.value(u"files/backups"_s).toMap();
    times[canonical(path)] = QDateTime::currentDateTime();
    settings.setValue(u"files/backups"_s, times);
}

QDateTime Desktop::lastBackup(const QString& path) { return QSettings().value(u"files/backups"_s).toMap().value(canonical(path)).toDateTime(); }

ThemeChoice Desktop::theme() const { return static_cast<ThemeChoice>(std::clamp(QSettings().value(u"theme"_s, 0).toInt(), 0, 2)); }

void Desktop::setTheme(ThemeChoice choice)
{
    QSettings().setValue(u"theme"_s, static_cast<int>(choice));
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), choice);
}

}  // namespace ui
