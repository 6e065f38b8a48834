// SPDX-License-Identifier: Apache-2.0
// The help page of a page (resources/help/<id>.md) and the about box.
#pragma once
#include <QString>

class QWidget;

namespace ui {

void showHelp(const QString& page, const QString& title, QWidget* parent);
void showAbout(QWidget* parent);

}  // namespace ui
