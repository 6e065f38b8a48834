// SPDX-License-Identifier: Apache-2.0
// Where the project and the samples stand. In one file, so that a compiled test is the same in every folder (ccache).
#pragma once
#include <QString>

namespace test {

[[nodiscard]] QString sourcePath();
/// Pattern of a folder (QTemporaryDir) for data files whose durability no test asks about: in memory where Linux offers it.
[[nodiscard]] QString fastFolder();
/// Of the shared samples, which need not be there.
[[nodiscard]] QString samplesPath();

}  // namespace test
