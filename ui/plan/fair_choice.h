// SPDX-License-Identifier: Apache-2.0
// For which groups of people a plan keeps a floor of seats, and how high: ticks and a slider.
#pragma once
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;

namespace ui {

class FormLabel;

class FairChoice final : public QWidget {
    Q_OBJECT
public:
    /// `kinds` of core::fairKinds; the floor in seats per cent of the active people of a group.
    FairChoice(const QStringList& kinds, int percent, QWidget* parent = nullptr);

    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int percent() const;
    /// Something else is chosen than it was made with.
    [[nodiscard]] bool isChanged() const;

private:
    void show();

    QList<QCheckBox*> m_ticks;  // in the order of core::fairKinds
    QSlider* m_slider;
    QLabel* m_share;  ///< the number the slider stands at
    FormLabel* m_words;
    const QStringList m_before;
    const int m_percentBefore;
};

}  // namespace ui
