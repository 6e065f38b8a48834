// SPDX-License-Identifier: Apache-2.0
#include "tests/support/paths.h"

namespace test {

QString sourcePath() { return QStringLiteral(TITIAN_SOURCE); }
QString samplesPath() { return QStringLiteral(TITIAN_SAMPLES); }

}  // namespace test
