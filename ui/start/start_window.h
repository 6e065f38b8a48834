// SPDX-License-Identifier: Apache-2.0
// What is shown when no file is open: make one, open one, try the example, or go on with a recent file.
#pragma once
#include <QWidget>

namespace ui {

class Desktop;

class StartWindow final : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(Desktop& desktop);

private:
    [[nodiscard]] QWidget* choice(const QString& title, const QString& words, std::function<void()> chosen, bool primary);
    [[nodiscard]] QWidget* recentList();

    Desktop& m_desktop;
};

}  // namespace ui
