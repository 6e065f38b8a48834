// SPDX-License-Identifier: Apache-2.0
// What every list of choices, number and day does alike.
#pragma once
class QApplication;

namespace ui {

/// From now on, for all there will be: the wheel never changes a closed combo box, a number or a day, nor gives it the focus; what
/// lies around it scrolls. And a drop-down list is as high as its rows. GUI thread, once.
void teachInputHabits(QApplication& app);

}  // namespace ui
