// SPDX-License-Identifier: Apache-2.0
// The fonts shipped beside the program, so that a page breaks the same on every PC.
#pragma once
#include <QFont>

namespace core {

enum class Family { sans, serif };

/// Loads <program folder>/fonts once; what is missing is taken from the system. Needs a QGuiApplication. Qt makes its list of fonts
/// anew for it, so a window calls it on its own thread before a worker lays a report out.
void loadReportFonts();

/// A font of `pixels` height that measures and prints alike on every device: no hinting, no kerning, no ligatures
/// (an "fi" ligature would make "sertifikat" impossible to find in the PDF).
[[nodiscard]] QFont reportFont(Family family, int pixels, bool bold = false, bool italic = false);

}  // namespace core
