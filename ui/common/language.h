// SPDX-License-Identifier: Apache-2.0
// The language of everything a user sees, Qt's own buttons and dialogs included.
#pragma once

class QCoreApplication;

namespace ui {

/// Installs the Indonesian texts built into the program (titian_id.ts, qt_id.ts) and the Indonesian locale.
void speakIndonesian(QCoreApplication& app);

}  // namespace ui
