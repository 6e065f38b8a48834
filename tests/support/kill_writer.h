// SPDX-License-Identifier: Apache-2.0
// What kill_writer and the test that kills it agree on.
#pragma once
#include <QLatin1String>

namespace test {

inline constexpr int kKillRows = 500;  ///< edits of every change set
inline constexpr QLatin1String kKillMarker{"SANGAT-RAHASIA"};

}  // namespace test
