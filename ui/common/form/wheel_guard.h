// SPDX-License-Identifier: Apache-2.0
// Scrolling past a list of choices or a number must not change it.
#pragma once
class QWidget;

namespace ui {

/// From now on the wheel changes `editor` only while it has the focus, and doesn't give it the focus; else what lies around it scrolls.
void guardWheel(QWidget* editor);

}  // namespace ui
