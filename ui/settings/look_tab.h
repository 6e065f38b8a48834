// SPDX-License-Identifier: Apache-2.0
// How the program looks on this computer: theme, paper. Kept in QSettings ("theme", "report/paper"), not in the file.
#pragma once
#include <QWidget>

namespace ui {

class LookTab final : public QWidget {
    Q_OBJECT
public:
    explicit LookTab(QWidget* parent = nullptr);
};

}  // namespace ui
