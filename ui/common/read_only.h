// SPDX-License-Identifier: Apache-2.0
// What changes the file is marked where it is made; in a file that can only be read all of it stays disabled.
#pragma once
#include <QObject>

class QWidget;

namespace ui {

inline constexpr char kEdits[] = "edits";

/// Marks a button or an action that changes the file.
template <class T>
T* edits(T* control)
{
    control->setProperty(kEdits, true);
    return control;
}

/// For a page of a file that can only be read: what edits() marked stays disabled whatever the page says later, its forms take
/// nothing, and its tables neither change nor delete rows.
void freezeEdits(QWidget& page);

}  // namespace ui
