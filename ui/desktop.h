// SPDX-License-Identifier: Apache-2.0
// The windows of the program: one per data file, the start window when none is open; opening, making and restoring files; the
// theme. Lives as long as the program, on the GUI thread.
#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/session.h"
#include "ui/common/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>

namespace core {
class Workspace;
struct NewFile;
}

namespace ui {

class MainWindow;
class StartWindow;

class Desktop final : public QObject {
    Q_OBJECT
public:
    /// Makes the example region at a path that does not exist yet; runs on a worker thread.
    using MakeExample = std::function<core::Result<>(const QString& path, core::Progress& progress)>;

    Desktop(const core::Clock& clock, MakeExample makeExample);
    ~Desktop() override;

    /// Opens these files, or the start window. False if there is nothing to do: the files are open in another program, which
    /// has come to the front.
    [[nodiscard]] bool start(const QStringList& paths);

    /// Opens a file or brings its window to the front; asks for the key if it needs one. `asker` is where questions are shown
    /// (may be null). Null if it failed, which has been shown.
    MainWindow* openFile(const QString& path, QWidget* asker);
    void chooseFile(QWidget* asker);
    void createFile(QWidget* asker);
    void openExample(QWidget* asker);
    void restoreBackup(QWidget* asker);
    void windowClosed(MainWindow* window);

    /// Latest first; also files that are not there now: their disk may only be unplugged.
    [[nodiscard]] static QStringList recentFiles();
    static void noteBackup(const QString& path);
    [[nodiscard]] static QDateTime lastBackup(const QString& path);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

private:
    [[nodiscard]] core::SessionOptions optionsFor(const QString& path) const;
    MainWindow* show(std::unique_ptr<core::Workspace> workspace, const core::SessionOptions& options);
    void showStart();
    /// True if the program that has the file open on this PC came to the front.
    [[nodiscard]] static bool callOtherWindow(const QString& path);
    static void answerCalls(MainWindow& window, const QString& path);
    /// Whether the user released the lock of another PC.
    [[nodiscard]] bool mayUnlock(const QString& path, core::Workspace& opened, QWidget* asker) const;
    static void remember(const QString& path);

    const core::Clock& m_clock;
    MakeExample m_makeExample;
    QHash<QString, QPointer<MainWindow>> m_windows;  ///< by canonical path
    QList<QPointer<MainWindow>> m_made;  ///< also closed ones that the event loop has not deleted yet
    QPointer<StartWindow> m_start;
    bool m_handedOver = false;  ///< a file turned out to be open in another program, which came to the front
};

}  // namespace ui
