// SPDX-License-Identifier: Apache-2.0
// Counting Qt's warnings.
#include "tests/support/catch_qt.h"

#include <atomic>
#include <cstdio>

namespace test {
namespace {
std::atomic<int> warnings = 0;
std::atomic<int> expecting = 0;
}  // namespace

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || expecting > 0) return;
    if (text.startsWith(QLatin1String("This plugin does not support"))) return;  // the offscreen platform on being shown a window
    ++warnings;
    std::fprintf(stderr, "Qt: %s\n", qPrintable(text));
}

int unexpectedWarnings() { return warnings; }
ExpectWarnings::ExpectWarnings() { ++expecting; }
ExpectWarnings::~ExpectWarnings() { --expecting; }

}  // namespace test
