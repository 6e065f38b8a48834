// SPDX-License-Identifier: Apache-2.0
// Scrolling past a list of choices, a number or a day must not change it.
#pragma once
class QApplication;

namespace ui {

/// From now on the wheel changes a combo box, spin box or date only while it has the focus, and doesn't give it the focus; else what
/// lies around it scrolls. For all there will be. GUI thread, once.
void guardWheels(QApplication& app);

}  // namespace ui
