// SPDX-License-Identifier: Apache-2.0
// The window and the screen it stands on, and the loop that must not be deaf.
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "tests/ui/window_office.h"
#include "ui/desktop.h"
#include "ui/main_window.h"
#include "ui/stall_watch.h"

#include <QFile>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("a window stands whole on the screen there is, whatever screen it was on before", "[window]")
{
    const QRect small(0, 0, 960, 516);
    CHECK(ui::fittedWindow({0, 30, 1366, 720}, small, 24) == QRect(0, 24, 960, 492));
    CHECK(ui::fittedWindow({2000, 300, 900, 480}, small, 24) == QRect(60, 36, 900, 480));  // that screen was unplugged
    CHECK(ui::fittedWindow({-400, -20, 900, 480}, small, 24) == QRect(0, 24, 900, 480));
    CHECK(ui::fittedWindow({2000, 300, 1200, 700}, {1920, 0, 1920, 1080}, 24) == QRect(2000, 300, 1200, 700));
    const QTemporaryDir folder;
    const test::FixedClock clock;
    SessionOptions options;
    options.path = folder.filePath(u"kantor.titian"_s);
    static_cast<void>(test::require(Workspace::create(options, clock, {u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s})));
    ui::Desktop desktop(clock, {});
    {
        QWidget large;  // as it was saved on a large screen
        large.setGeometry(3000, 200, 1366, 720);
        QSettings().setValue(u"window/geometry"_s, large.saveGeometry());
    }
    ui::MainWindow* window = desktop.openFile(options.path, nullptr);
    REQUIRE(window);
    const QRect room = window->screen()->availableGeometry();
    CHECK(room.contains(window->geometry()));
    window->close();
    QSettings().remove(u"window/geometry"_s);
}

TEST_CASE("a window that filled its screen fills a screen of another size, too", "[window]")
{
    test::WindowOffice office;
    QSettings().setValue(u"window/geometry"_s, QByteArray("of a screen that is gone"));  // Qt takes it for none
    QSettings().setValue(u"window/maximized"_s, true);
    ui::MainWindow* window = office.desktop.openFile(office.path, nullptr);
    REQUIRE(window);
    CHECK(window->isMaximized());
    window->close();
    CHECK(QSettings().value(u"window/maximized"_s).toBool());
    QSettings().setValue(u"window/geometry"_s, QByteArray("of a screen that is gone"));
    QSettings().setValue(u"window/maximized"_s, false);
    QSettings().setValue(u"window/size"_s, QSize(700, 520));
    window = office.desktop.openFile(office.path, nullptr);
    REQUIRE(window);
    CHECK_FALSE(window->isMaximized());
    CHECK(window->height() == 520);
    window->close();
    for (const QString& key : {u"window/geometry"_s, u"window/size"_s, u"window/maximized"_s}) QSettings().remove(key);
}

TEST_CASE("a loop that is deaf is noted, also when it only waits", "[window]")
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"deaf"_s);
    {
        const ui::StallWatch watch(log);
        test::processEvents();
        QTimer::singleShot(0, [] { QThread::msleep(200); });
        CHECK(test::waitUntil([&] { return QFileInfo(log).size() > 0; }));
    }
    QFile file(log);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto words = file.readLine().split('\t');
    REQUIRE(words.size() == 5);
    CHECK(words[1].toDouble() >= ui::StallWatch::kLimitMs);
}
