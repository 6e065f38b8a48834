// SPDX-License-Identifier: Apache-2.0
// lock_taker FILE: waits for a line on stdin, tries to take the file's lock, says "ya" or "tidak", and keeps it until it is killed
// or stdin ends.
#include "core/db/file_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) return 2;
    std::getchar();
    const auto attempt = core::FileLock::take(QFile::decodeName(argv[1]), QStringLiteral("Budi"));
    std::printf("%s\n", attempt.lock ? "ya" : "tidak");
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    return 0;
}
