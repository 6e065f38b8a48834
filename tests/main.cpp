// SPDX-License-Identifier: Apache-2.0
// Runs the tests under a QGuiApplication (offscreen) and fails on any Qt warning that no test expected.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    qInstallMessageHandler(test::countWarnings);
    const int failed = Catch::Session().run(argc, argv);
    if (test::unexpectedWarnings() > 0) {
        std::fprintf(stderr, "%d unexpected Qt warning(s), see above\n", test::unexpectedWarnings());
        return failed ? failed : 99;
    }
    return failed;
}
