// SPDX-License-Identifier: Apache-2.0
#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>

namespace test {

QString sourcePath() { return QStringLiteral(TITIAN_SOURCE); }
QString fastFolder() { return (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/titian-uji-XXXXXX"); }
QString samplesPath() { return QStringLiteral(TITIAN_SAMPLES); }

}  // namespace test
