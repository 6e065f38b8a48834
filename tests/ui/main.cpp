// SPDX-License-Identifier: Apache-2.0
// Runs the window's tests under a QApplication (offscreen, Indonesian, settings in a folder of their own) and fails on any Qt
// warning that no test expected.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"
#include "ui/common/form/input_habits.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Titian"));
    QApplication::setApplicationName(QStringLiteral("titian-uji"));
    QApplication::setQuitOnLastWindowClosed(false);
    qInstallMessageHandler(test::countWarnings);
    ui::speakIndonesian(app);
    ui::teachInputHabits(app);
    ui::applyTheme(app, ui::ThemeChoice::light);
    const int failed = Catch::Session().run(argc, argv);
    if (test::unexpectedWarnings() > 0) {
        std::fprintf(stderr, "%d unexpected Qt warning(s), see above\n", test::unexpectedWarnings());
        return failed ? failed : 99;
    }
    return failed;
}
